/** Who of the owner's people may know somebody, from the owner's own letters, meetings, notes and cards alone. */

import { fold } from '../../basics/text.ts';
import { searchPeople } from '../../people/acts/find.ts';
import { type Home, interactions, people, timelines } from '../../store/store.ts';
import { isCountedMessage, isMeetingOfBoth, textToParties } from '../../timeline/index.ts';
import type { Ground, GroundKind } from '../grounds.ts';
import type { Introduction } from '../leaf.ts';
import { companyNames, nameInText, namesOf, overlap, sentenceWith } from '../mentions.ts';

/** Whom one wants to reach, or of whom one asks who knows them. */
export interface Wanted {
  readonly personId: number | null;
  readonly name: string;
  readonly company: string;
}

/** Newest interactions of the other that are looked at. */
const LOOKED_AT = 2000;
/** Letters and notes looked at for a name, and people for a company. */
const LETTERS = 300;
const COLLEAGUES = 200;
/** A letter to more is an announcement, and a meeting of more says nothing about two of them. */
const LARGEST_LETTER = 10;
const LARGEST_MEETING = 20;
/** A letter with so many people on it, the writer included, is one between them; with more it went round. */
const FEW = 4;

type Found = Map<number, Ground[]>;

/** Grounds by person. `all`: the notebook's introductions. `now`: milliseconds. */
export async function groundsFor(
  home: Home,
  wanted: Wanted,
  all: readonly Introduction[],
  now: number,
): Promise<ReadonlyMap<number, readonly Ground[]>> {
  const found: Found = new Map();
  if (wanted.personId !== null) {
    await together(home, wanted.personId, now, found);
    introduced(all, wanted.personId, found);
  }
  await theirWords(home, wanted, found);
  await colleagues(home, wanted, found);
  found.delete(people.OWNER_PERSON);
  if (wanted.personId !== null) found.delete(wanted.personId);
  return found;
}

function add(found: Found, personId: number, ground: Ground): void {
  const known = found.get(personId) ?? [];
  // Somebody with two addresses on one letter is met there twice.
  const isTold = known.some(
    (one) => one.kind === ground.kind && one.interactionId !== null && one.interactionId === ground.interactionId,
  );
  if (!isTold) found.set(personId, [...known, ground]);
}

/** Letters and meetings in which both took part. */
async function together(home: Home, personId: number, now: number, found: Found): Promise<void> {
  const { db, owner } = home;
  const rows = (await timelines.timelineOf(db, owner, personId)).filter(
    (row) => row.at > 0 && row.at <= now && (isLetter(row) || (isMeetingOfBoth(row) && row.company <= LARGEST_MEETING)),
  );
  const ids = [...new Set(rows.slice(-LOOKED_AT).map((row) => row.interactionId))];
  const kept = await interactions.interactionsByIds(db, owner, ids);
  const names = await peopleIn(home, kept);
  for (const one of kept) {
    const parties = textToParties(one.parties);
    const isOther = (handleId: number) => names.get(handleId)?.id === personId;
    const isFromOther = parties.some((party) => party.role === 'from' && isOther(party.handleId));
    for (const { handleId, role, answer } of parties) {
      const person = names.get(handleId);
      if (!person || person.id === personId || answer === 'declined') continue;
      const wrote = (isFromOther || role === 'from') && parties.length <= FEW;
      const kind: GroundKind = one.kind === 'meeting' ? 'met' : wrote ? 'wrote' : 'letter';
      add(found, person.id, { kind, at: one.at ?? 0, interactionId: one.id, quote: one.subject ?? '' });
    }
  }
}

function isLetter(row: Parameters<typeof isCountedMessage>[0]): boolean {
  const isBeside = row.kind === 'message' && row.manner === 'personal' && row.way === 'beside';
  return (isCountedMessage(row) || isBeside) && row.company <= LARGEST_LETTER;
}

async function peopleIn({ db, owner }: Home, rows: readonly interactions.StoredInteraction[]) {
  const ids = new Set(rows.flatMap((row) => textToParties(row.parties).map((party) => party.handleId)));
  ids.delete(0);
  return interactions.namesOfHandles(db, owner, [...ids]);
}

/** They stood together in an introduction the owner remembers. */
function introduced(all: readonly Introduction[], personId: number, found: Found): void {
  for (const one of all) {
    if (one.sort !== 'remembered' || one.restsAt !== null) continue;
    if (!one.sides.some((side) => side.personId === personId)) continue;
    for (const side of one.sides) {
      if (side.personId === null || side.personId === personId) continue;
      add(found, side.personId, { kind: 'introduced', at: one.at, interactionId: null, quote: one.why });
    }
  }
}

/** Letters of theirs, and notes about them, that name the other or where the other works. */
async function theirWords(home: Home, wanted: Wanted, found: Found): Promise<void> {
  const searches = [
    { kind: 'words' as const, words: namesOf(wanted.name).search, test: nameInText(wanted.name) },
    { kind: 'speaks of' as const, words: fold(wanted.company).split(/[^\p{L}\p{N}]+/u), test: companyIn(wanted) },
  ];
  for (const { kind, words, test } of searches) {
    const asked = words.filter((word) => word !== '').slice(0, 6);
    if (asked.length === 0) continue;
    const ids = await home.db.findTexts('interaction', home.owner, asked, LETTERS);
    const rows = await interactions.interactionsByIds(home.db, home.owner, ids);
    const names = await peopleIn(home, rows);
    for (const row of rows) named(row, names, kind, test, found);
  }
}

function companyIn({ company }: Wanted): (text: string) => boolean {
  const wanted = companyNames(company);
  return (text) => wanted.some((name) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name} `));
}

function named(
  row: interactions.StoredInteraction,
  names: ReadonlyMap<number, { readonly id: number }>,
  kind: 'words' | 'speaks of',
  test: (text: string) => boolean,
  found: Found,
): void {
  const isNote = row.kind === 'note';
  const isLetter = row.manner === 'personal' && (row.kind === 'message' || row.kind === 'recommendation');
  const quote = isNote || isLetter ? sentenceWith(row.text ?? '', test) : null;
  if (quote === null) return;
  for (const { handleId, role } of textToParties(row.parties)) {
    const person = names.get(handleId);
    if (!person || (isLetter && role !== 'from')) continue;
    const told = isNote && kind === 'words' ? 'noted' : kind;
    add(found, person.id, { kind: told, at: row.at ?? 0, interactionId: row.id, quote });
  }
}

/** People whose cards name the same company at the same time. */
async function colleagues(home: Home, wanted: Wanted, found: Found): Promise<void> {
  const { db, owner } = home;
  const own = wanted.personId === null ? [] : await people.cardsOf(db, owner, wanted.personId);
  const said = wanted.company === '' ? [] : [{ kind: 'company' as const, value: wanted.company }];
  const facts = [...own.flatMap((card) => card.facts), ...said].filter((fact) => fact.kind === 'company');
  for (const company of new Set(facts.map((fact) => fact.value))) {
    for (const row of await searchPeople(home, company, COLLEAGUES, (one) => one.kind !== 'seen')) {
      const cards = await people.cardsOf(db, owner, row.id);
      const theirs = cards.flatMap((card) => card.facts).filter((fact) => fact.kind === 'company');
      const both = facts.some((fact) => theirs.some((other) => overlap(fact, other)));
      if (both) add(found, row.id, { kind: 'company', at: 0, interactionId: null, quote: company });
    }
  }
}
