/** Introductions that took place: those that letters tell of, kept by the owner's yes, and those written down by hand. */

import { Refusal } from '../../basics/result.ts';
import { findPerson } from '../../people/acts/find.ts';
import { calledOf } from '../../people/index.ts';
import { allDossiers } from '../../relationships/acts/dossiers.ts';
import { type Dossier, onDay, shortened } from '../../relationships/index.ts';
import { findings, type Home, interactions, notebook, people, workedOut } from '../../store/store.ts';
import { textToParties } from '../../timeline/index.ts';
import { type Introduction, LONGEST_WORDS, sideOf } from '../leaf.ts';
import { allIntroductions, introductionById, type Named, write } from './notebook.ts';

/** An introduction that a letter tells of, to be kept or not. */
export interface Proposal {
  readonly interactionId: number;
  readonly at: number;
  /** Person 0 is the owner. */
  readonly introducer: Who;
  readonly introduced: readonly [Who, Who];
  readonly sentence: string;
  readonly quote: string;
}

export interface Who {
  readonly id: number;
  readonly name: string;
}

/** What a letter says of an introduction; `first`: it is the first trace of somebody, and says nothing in so many words. */
interface Clue {
  readonly interactionId: number;
  readonly detail: 'made' | 'offered' | 'requested' | 'first';
  readonly quote: string;
}

/** Introductions that letters between three tell of and the notebook does not, newest first. `now`: milliseconds. */
export async function proposals(home: Home, now: number): Promise<Proposal[]> {
  const { db, owner } = home;
  const state = await workedOut.stateOfDay(db, owner, now);
  return workedOut.answerFor(db, owner, 'introductions in letters', state, async () => {
    const found = await proposalsIn(home, await cluesIn(home, now), now);
    const kept = await allIntroductions(home);
    const marks = await marksOf(home, found);
    const marked = new Set(kept.flatMap((one) => one.found?.mark ?? []));
    return found.filter(
      (one) => !marked.has(marks.get(one.interactionId) ?? '') && !kept.some((other) => isSame(one, other)),
    );
  });
}

async function cluesIn(home: Home, now: number): Promise<Clue[]> {
  const clues = new Map<number, Clue>();
  for await (const [, dossier] of allDossiers(home, now)) {
    const first = firstTrace(dossier);
    if (first && !clues.has(first.interactionId)) clues.set(first.interactionId, first);
    for (const { kind, interactionId, detail, quote } of dossier.told) {
      if (kind !== 'introduction' || (detail !== 'made' && detail !== 'offered' && detail !== 'requested')) continue;
      clues.set(interactionId, { interactionId, detail, quote });
    }
  }
  return [...clues.values()];
}

/** A letter between three. */
const RECIPIENTS = 2;

/** Somebody wrote to both, before the two had ever written; then they did. */
function firstTrace({ rows }: Dossier): Clue | null {
  const [first, ...later] = rows;
  const isBeside = first?.way === 'beside' && first.kind === 'message' && first.manner === 'personal';
  if (!first || !isBeside || first.company !== RECIPIENTS) return null;
  const isFollowed = later.some((row) => row.way === 'me' || row.way === 'them');
  return isFollowed ? { interactionId: first.interactionId, detail: 'first', quote: '' } : null;
}

async function proposalsIn(home: Home, clues: readonly Clue[], now: number): Promise<Proposal[]> {
  const { db, owner } = home;
  const clueById = new Map(clues.map((clue) => [clue.interactionId, clue]));
  const rows = await interactions.interactionsByIds(db, owner, [...clueById.keys()]);
  const handles = new Set(rows.flatMap((row) => textToParties(row.parties).map((party) => party.handleId)));
  handles.delete(0);
  const names = await interactions.namesOfHandles(db, owner, [...handles]);
  const first = new Map<string, Proposal>();
  for (const row of [...rows].sort((x, y) => (x.at ?? 0) - (y.at ?? 0))) {
    const one = proposal(row, clueById.get(row.id)!, names, now);
    if (!one) continue;
    const key = [one.introducer.id, ...one.introduced.map((who) => who.id).sort((x, y) => x - y)].join(' ');
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].sort((x, y) => y.at - x.at);
}

const ME: Who = { id: people.OWNER_PERSON, name: 'you' };

function proposal(
  row: interactions.StoredInteraction,
  clue: Clue,
  names: ReadonlyMap<number, Who>,
  now: number,
): Proposal | null {
  if (row.kind !== 'message' || row.at === null) return null;
  const whoOf = (handleId: number) => {
    const who = handleId === 0 ? ME : names.get(handleId);
    return who?.id === people.OWNER_PERSON ? ME : (who ?? null);
  };
  const parties = textToParties(row.parties).map((party) => ({ who: whoOf(party.handleId), role: party.role }));
  if (parties.some(({ who }) => who === null)) return null;
  const introducer = parties.find(({ role }) => role === 'from')?.who;
  const others = new Map(
    parties.flatMap(({ who }) => (who && who.id !== introducer?.id ? [[who.id, who] as const] : [])),
  );
  const [a, b] = [...others.values()];
  if (!introducer || !a || !b || others.size !== 2) return null;
  if (introducer !== ME && a !== ME && b !== ME) return null;
  const introduced: readonly [Who, Who] = b === ME ? [b, a] : [a, b];
  const quote = clue.quote || (row.subject ?? '');
  const sentence = sentenceOf(clue, introducer, introduced, row.at, now);
  return { interactionId: row.id, at: row.at, introducer, introduced, sentence, quote: shortened(quote) };
}

function sentenceOf({ detail }: Clue, introducer: Who, [a, b]: readonly [Who, Who], at: number, now: number): string {
  const called = (who: Who) => (who === ME ? 'you' : calledOf(who.name));
  const by = introducer === ME ? 'You' : called(introducer);
  const pair = `${called(a)} and ${called(b)}`;
  const when = onDay(at, now);
  switch (detail) {
    case 'made':
      return `${by} introduced ${pair} ${when}.`;
    case 'offered':
      return `${by} offered ${pair} an introduction ${when}.`;
    case 'requested':
      return `${by} asked for an introduction in a letter to ${pair} ${when}.`;
    case 'first':
      return `${by} wrote to ${pair} ${when}; before that the two of you had not written.`;
  }
}

async function marksOf({ db, owner }: Home, found: readonly Proposal[]): Promise<Map<number, string>> {
  const marks = new Map<number, string>();
  for (const { interactionId } of found) {
    const mark = await findings.markOf(db, owner, interactionId);
    if (mark !== undefined) marks.set(interactionId, mark);
  }
  return marks;
}

/** The notebook has it already, written down by hand or from another letter. */
function isSame({ introducer, introduced }: Proposal, kept: Introduction): boolean {
  if (kept.sort !== 'remembered') return false;
  const by = sideOf(kept, 'introducer')?.personId ?? (kept.byMe ? ME.id : null);
  const pair = kept.sides.flatMap((side) => (side.role === 'introduced' ? [side.personId] : []));
  return by === introducer.id && introduced.every((who) => who === ME || pair.includes(who.id));
}

/** Keeps an introduction that a letter tells of, or with `isSo` false says that it was none: it is not brought up again. */
export async function keepFound(
  home: Home,
  interactionId: number,
  isSo: boolean,
  why: string,
  now: number,
): Promise<Introduction | Refusal> {
  const one = (await proposals(home, now)).find((each) => each.interactionId === interactionId);
  const mark = one && (await findings.markOf(home.db, home.owner, interactionId));
  if (!one || mark === undefined) return new Refusal('No introduction is read in that letter, or it is kept already.');
  return remembered(home, one.introducer.id, one.introduced, one.at, {
    why,
    found: { mark, quote: one.quote },
    restsAt: isSo ? null : now,
  });
}

/** Takes back what was said of a letter: it is brought up again. */
export async function unkeepFound(home: Home, interactionId: number): Promise<true | Refusal> {
  const mark = await findings.markOf(home.db, home.owner, interactionId);
  const kept = (await allIntroductions(home)).filter((one) => mark !== undefined && one.found?.mark === mark);
  if (kept.length === 0) return new Refusal('Nothing was said of that letter.');
  await home.db.transaction(async (tx) => {
    for (const one of kept) await notebook.removeLeaf(tx, home.owner, one.id);
  });
  return true;
}

/** Writes an introduction down by hand. `by`, `a`, `b`: people; one of them may be "me". `at`: when it was, milliseconds. */
export async function rememberByHand(
  home: Home,
  told: { readonly by: string; readonly a: string; readonly b: string; readonly why: string; readonly went: string },
  at: number,
): Promise<Introduction | Refusal> {
  const rows: people.PersonRow[] = [];
  for (const who of [told.by, told.a, told.b]) {
    const person = await findPerson(home, who);
    if (person instanceof Refusal) return person;
    rows.push(person);
  }
  const [by, a, b] = rows as [people.PersonRow, people.PersonRow, people.PersonRow];
  if (new Set(rows.map((row) => row.id)).size < 3)
    return new Refusal('Please name three different people; one may be you ("me").');
  return remembered(home, by.id, [a, b], at, { why: told.why, went: told.went.trim().slice(0, LONGEST_WORDS) || null });
}

async function remembered(
  home: Home,
  by: number,
  introduced: readonly { readonly id: number }[],
  at: number,
  value: {
    readonly why: string;
    readonly went?: string | null;
    readonly found?: Introduction['found'];
    readonly restsAt?: number | null;
  },
): Promise<Introduction | Refusal> {
  const ids = [by, ...introduced.map((who) => who.id)];
  const rows = new Map((await people.peopleByIds(home.db, home.owner, ids)).map((row) => [row.id, row]));
  const named = ids.flatMap((id, i): Named[] => {
    const person = id === people.OWNER_PERSON ? undefined : rows.get(id);
    return person ? [{ role: i === 0 ? 'introducer' : 'introduced', person }] : [];
  });
  const why = value.why.trim().slice(0, LONGEST_WORDS);
  const id = await write(home, { sort: 'remembered', ...value, why, byMe: by === people.OWNER_PERSON }, named, at);
  return id instanceof Refusal ? id : introductionById(home, id);
}
