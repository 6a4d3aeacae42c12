/** The invitation desk: who waits at the door, what is known, and what the owner decides. Nothing is ever sent. */

import { fingerprint } from '../../basics/hash.ts';
import { Refusal } from '../../basics/result.ts';
import { DAY, isoDay, whenToIso } from '../../basics/when.ts';
import { allDossiers } from '../../relationships/acts/dossiers.ts';
import { nodesOf } from '../../sorting/acts/decide.ts';
import { decided, desk, findings, type Home, interactions, people, timelines, workedOut } from '../../store/store.ts';
import { type AnsweredCase, answeredCaseOf, type DeskAct } from '../answered.ts';
import { cameAt, inviterOf, type Opening, openingOn, ownerFrom, type StatedFact } from '../cases.ts';
import { deskOf } from '../desk.ts';
import type { Note, Owner } from '../note.ts';
import type { ProfileText } from '../profile-text.ts';
import { type Screened, screenWith } from '../screen.ts';
import { profilesIn } from './profile.ts';
import { taughtBy } from './taught.ts';

/** One case: somebody who wants something of the owner for the first time. */
export interface Case extends Omit<Screened, 'id' | 'p'> {
  /** Of the interaction it rests on. */
  readonly id: number;
  readonly person: { readonly id: number; readonly name: string };
  readonly channel: Note['channel'];
  /** Milliseconds. */
  readonly at: number;
  readonly note: string;
  readonly headline: string;
  /** The owner added what they saw on the profile. */
  readonly hasProfile: boolean;
  /** Set aside once, and shown again: one in twenty, so that whoever was misjudged is seen again. */
  readonly isSecondLook: boolean;
}

/** Cases held at once; the newest. */
const MOST_CASES = 500;
/** What is looked at of the owner's own life, newest first. */
const MOST_POSTS = 200;
const MOST_MEETINGS = 400;
const MOST_KNOWN = 2_000;
const MEETINGS_SINCE = 3 * 365 * DAY;

/** A case as it is kept between looks. */
interface KeptCase extends Omit<Case, 'isSecondLook'> {
  /** Ids of the signals that were seen in it. */
  readonly saw: readonly string[];
}

interface Kept {
  readonly cases: readonly KeptCase[];
  /** More waited than are held at once. */
  readonly isCut: boolean;
}

/** Open cases, the newest first. */
export async function casesOf(home: Home, now: number): Promise<readonly Case[]> {
  const decisions = await deskDecisions(home);
  const isOpen = ({ id }: KeptCase) => {
    const said = decisions.get(id);
    return said === undefined || isForSecondLook(said, now);
  };
  const kept = await keptCases(home, now);
  const open = kept.cases.filter(isOpen);
  const all = open.length === 0 && kept.isCut ? (await gathered(home, now)).cases.filter(isOpen) : open;
  return all.map(({ saw: _, ...rest }) => ({ ...rest, isSecondLook: decisions.has(rest.id) }));
}

/**
 * Judged once, and anew when something was brought in or taught. What was answered stays among them: with each answer a wave would
 * otherwise lose a member, and its last ones would look like nobody's copies.
 */
async function keptCases(home: Home, now: number): Promise<Kept> {
  return workedOut.answerFor(home.db, home.owner, 'desk', await stateOf(home, now), () => gathered(home, now));
}

async function stateOf(home: Home, now: number): Promise<string> {
  const { db, owner } = home;
  const { weights } = await taughtBy(home);
  const decisions = `${await decided.stateOf(db, owner, 'desk')} ${fingerprint(JSON.stringify(weights))}`;
  return `${isoDay(now)} ${await timelines.stateOfTimelines(db, owner)} ${decisions}`;
}

interface AtTheDoor {
  readonly person: people.PersonRow;
  readonly opening: Opening;
  readonly profile: ProfileText | null;
}

async function gathered(home: Home, now: number): Promise<Kept> {
  const decisions = await deskDecisions(home);
  const profiles = await profilesIn(home);
  const atDoor: AtTheDoor[] = [];
  const came: number[] = [];
  for await (const [person, dossier, nodes] of allDossiers(home, now)) {
    if (dossier.corrections.alone) continue;
    const opening = openingOn(dossier.rows, now);
    const at = opening ? null : cameAt(dossier.rows);
    if (at !== null) came.push(at);
    const profile = [...nodes].map((node) => profiles.get(node)).find((one) => one !== undefined) ?? null;
    if (opening) atDoor.push({ person, opening, profile });
  }
  atDoor.sort((x, y) => y.opening.at - x.opening.at);
  const isAnswered = ({ opening }: AtTheDoor) => decisions.has(opening.interactionId);
  const open = atDoor.filter((one) => !isAnswered(one));
  const held = new Set([...open.slice(0, MOST_CASES), ...atDoor.filter(isAnswered).slice(0, MOST_CASES)]);
  const cases = await judged(
    home,
    atDoor.filter((one) => held.has(one)),
    came,
    now,
  );
  return { cases, isCut: open.length > MOST_CASES };
}

async function judged(
  home: Home,
  waiting: readonly AtTheDoor[],
  came: readonly number[],
  now: number,
): Promise<KeptCase[]> {
  const ids = waiting.map(({ opening }) => opening.interactionId);
  const rows = await interactions.interactionsByIds(home.db, home.owner, ids);
  const textById = new Map(rows.map((row) => [row.id, row.text ?? '']));
  const notes: Note[] = [];
  const linked = new Set<number>();
  for (const { person, opening, profile } of waiting) {
    const cards = await people.cardsOf(home.db, home.owner, person.id);
    if (isKnownByThanksAlone(person, opening, cards)) linked.add(person.id);
    const note = textById.get(opening.interactionId) ?? '';
    const from = inviterOf(person.name, cards.map(statedFacts), profile);
    notes.push({
      id: String(opening.interactionId),
      lang: null,
      from,
      note,
      channel: opening.channel,
      sentAt: opening.at,
    });
  }
  const screened = screenWith(await taughtBy(home), deskOf(await ownerOf(home, now, linked), undefined, came), notes);
  return waiting.map(({ person, opening, profile }, i) => {
    const { id: _, p: __, ...rest } = screened[i]!.screened;
    const { note, from } = notes[i]!;
    return {
      ...rest,
      id: opening.interactionId,
      person: { id: person.id, name: person.name },
      channel: opening.channel,
      at: opening.at,
      note,
      headline: from.headline === '' ? person.line : from.headline,
      hasProfile: profile !== null,
      saw: screened[i]!.saw,
    };
  });
}

/**
 * A thank-you and what came back make two who wrote to each other. Taken for an acquaintance, whoever answers with a calendar link
 * would be welcomed as a friend.
 */
function isKnownByThanksAlone(
  { rule }: people.PersonRow,
  { channel }: Opening,
  cards: readonly people.KeptCard[],
): boolean {
  return channel === 'reply-to-thank-you' && rule === 'two-way' && !cards.some(({ made }) => made === 'own');
}

/** `strangers`: ids of people who are known for what is to be judged only. */
async function ownerOf({ db, owner }: Home, now: number, strangers: ReadonlySet<number>): Promise<Owner> {
  const self = await people.personById(db, owner, people.OWNER_PERSON);
  const cards = await people.cardsOf(db, owner, people.OWNER_PERSON);
  const dayOf = (at: number | null) => (at === null ? null : isoDay(at));
  const posts = await desk.ownPosts(db, owner, MOST_POSTS);
  const meetings = await desk.meetingsSince(db, owner, now - MEETINGS_SINCE, MOST_MEETINGS);
  return ownerFrom({
    name: self?.name ?? '',
    cards: cards.map(statedFacts),
    posts: posts.map(({ at, text }) => ({ date: dayOf(at), text })),
    meetings: meetings.map(({ at, title, people: named }) => ({ date: dayOf(at), title, people: named })),
    known: await desk.knownNames(db, owner, MOST_KNOWN, strangers),
  });
}

function statedFacts(card: people.KeptCard): StatedFact[] {
  return card.facts.map(({ kind, value, from, to }) => ({
    kind,
    value,
    from: from ? whenToIso(from) : null,
    to: to ? whenToIso(to) : null,
  }));
}

interface Said {
  readonly what: DeskAct;
  readonly at: number;
  /** Of the interaction. */
  readonly id: number;
}

/** By the interaction they are about; what is gone from the records is left out. */
async function deskDecisions({ db, owner }: Home): Promise<ReadonlyMap<number, Said>> {
  const said = await decided.decisionsOf(db, owner, 'desk');
  const told = said.flatMap(({ value, at }) => {
    const answered = answeredCaseOf(value);
    return answered ? [{ ...answered, at }] : [];
  });
  const ids = await findings.idsOfMarks(
    db,
    owner,
    told.map(({ about }) => about),
  );
  return new Map(
    told.flatMap(({ about, what, at }) => {
      const id = ids.get(about);
      return id === undefined ? [] : [[id, { what, at, id }] as const];
    }),
  );
}

/** One in twenty of what was set aside comes back once, after a week and for a week. */
const ONE_IN = 20;
const WEEK = 7 * DAY;

function isForSecondLook({ what, at, id }: Said, now: number): boolean {
  const age = now - at;
  return what === 'set-aside' && id % ONE_IN === 0 && age >= WEEK && age < 2 * WEEK;
}

/** The owner's decision about one case; null takes it back. */
export async function decideCase(
  home: Home,
  about: number,
  what: DeskAct | null,
  now: number,
): Promise<true | Refusal> {
  const mark = await findings.markOf(home.db, home.owner, about);
  const who = await interactions.writerOf(home.db, home.owner, about);
  if (!mark || who === null) return new Refusal(`There is no case ${about}. "kith cases" lists those that are open.`);
  const nodes = [...(await nodesOf(home, who))].sort();
  const [node] = nodes;
  if (node === undefined) return new Refusal('Nobody stands behind this case any more.');
  // What Kith advised goes with the decision: where the owner did the opposite, it can learn from it.
  const shown = (await keptCases(home, now)).cases.find((one) => one.id === about);
  await home.db.transaction(async (tx) => {
    for (const each of nodes) await decided.takeBack(tx, home.owner, 'desk', each);
    if (what === null) return;
    const answered: AnsweredCase = { what, about: mark, advice: shown?.advice ?? null, saw: shown?.saw ?? [] };
    await decided.decide(tx, home.owner, { sort: 'desk', a: node, b: '', value: JSON.stringify(answered), at: now });
  });
  return true;
}
