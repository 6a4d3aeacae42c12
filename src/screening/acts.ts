/** The invitation desk: who waits at the door, what is known, and what the owner decides. Nothing is ever sent. */

import { Refusal } from '../basics/result.ts';
import { whenToIso } from '../basics/when.ts';
import { allDossiers } from '../relationships/acts/dossiers.ts';
import { nodesOf } from '../sorting/acts/decide.ts';
import { decided, desk, findings, type Home, interactions, people, settings, timelines } from '../store/store.ts';
import { inviterOf, type Opening, openingOn, ownerFrom, type StatedFact } from './cases.ts';
import { deskOf } from './dossier.ts';
import type { Note, Owner } from './note.ts';
import { type Screened, screenInbox } from './screen.ts';

/** What the owner does with a case. `ask`: asks first. */
export const DESK_ACTS = ['welcome', 'ask', 'set-aside', 'rest'] as const;
export type DeskAct = (typeof DESK_ACTS)[number];

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
  /** Set aside once, and shown again: one in twenty, so that whoever was misjudged is seen again. */
  readonly isSecondLook: boolean;
}

/** Cases held at once; the newest. */
const MOST_CASES = 500;
/** What is looked at of the owner's own life, newest first. */
const MOST_POSTS = 200;
const MOST_MEETINGS = 400;
const MOST_KNOWN = 2_000;
const MEETINGS_SINCE = 3 * 365 * 86_400_000;
const KEPT = 'desk';

/** Open cases, waves together and the newest first. Judged once, and anew when something was brought in or decided. */
export async function casesOf(home: Home, now: number): Promise<readonly Case[]> {
  const { db, owner } = home;
  const day = new Date(now).toISOString().slice(0, 10);
  const state = `${day} ${await timelines.stateOfTimelines(db, owner)} ${await decided.stateOf(db, owner)}`;
  const kept = JSON.parse((await settings.setting(db, owner, KEPT)) ?? 'null') as {
    state: string;
    cases: Case[];
  } | null;
  if (kept?.state === state) return kept.cases;
  const cases = await gather(home, now);
  await settings.saveSetting(db, owner, KEPT, JSON.stringify({ state, cases }));
  return cases;
}

interface AtTheDoor {
  readonly person: people.PersonRow;
  readonly opening: Opening;
  readonly isSecondLook: boolean;
}

async function gather(home: Home, now: number): Promise<Case[]> {
  const decisions = await deskDecisions(home);
  const waiting: AtTheDoor[] = [];
  for await (const [person, dossier, nodes] of allDossiers(home, now)) {
    if (dossier.corrections.alone) continue;
    const opening = openingOn(dossier.rows, now);
    if (!opening) continue;
    const said = [...nodes].map((node) => decisions.get(node)).find((one) => one !== undefined);
    const isAnswered = said !== undefined && said.about === opening.interactionId;
    const isSecondLook = isAnswered && isForSecondLook(said, now);
    if (!isAnswered || isSecondLook) waiting.push({ person, opening, isSecondLook });
  }
  waiting.sort((x, y) => y.opening.at - x.opening.at);
  return judged(home, waiting.slice(0, MOST_CASES), now);
}

async function judged(home: Home, waiting: readonly AtTheDoor[], now: number): Promise<Case[]> {
  const ids = waiting.map(({ opening }) => opening.interactionId);
  const rows = await interactions.interactionsByIds(home.db, home.owner, ids);
  const textById = new Map(rows.map((row) => [row.id, row.text ?? '']));
  const notes: Note[] = [];
  for (const { person, opening } of waiting) {
    const cards = await people.cardsBetween(home.db, home.owner, person.id, person.id);
    const note = textById.get(opening.interactionId) ?? '';
    const from = inviterOf(person.name, cards.map(statedFacts));
    notes.push({
      id: String(opening.interactionId),
      lang: null,
      from,
      note,
      channel: opening.channel,
      sentAt: opening.at,
    });
  }
  const screened = screenInbox(deskOf(await ownerOf(home, now)), notes);
  return waiting.map(({ person, opening, isSecondLook }, i) => {
    const { id: _, p: __, ...rest } = screened[i]!;
    const { note, from } = notes[i]!;
    return {
      ...rest,
      id: opening.interactionId,
      person: { id: person.id, name: person.name },
      channel: opening.channel,
      at: opening.at,
      note,
      headline: from.headline === '' ? person.line : from.headline,
      isSecondLook,
    };
  });
}

async function ownerOf({ db, owner }: Home, now: number): Promise<Owner> {
  const self = await people.personById(db, owner, people.OWNER_PERSON);
  const cards = await people.cardsBetween(db, owner, people.OWNER_PERSON, people.OWNER_PERSON);
  const dayOf = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10));
  const posts = await desk.ownWords(db, owner, MOST_POSTS);
  const meetings = await desk.meetingsSince(db, owner, now - MEETINGS_SINCE, MOST_MEETINGS);
  return ownerFrom({
    name: self?.name ?? '',
    cards: cards.map(statedFacts),
    posts: posts.map(({ at, text }) => ({ date: dayOf(at), text })),
    meetings: meetings.map(({ at, title, people: named }) => ({ date: dayOf(at), title, people: named })),
    known: await desk.knownNames(db, owner, MOST_KNOWN),
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
  /** The interaction it was about; null where it is gone. */
  readonly about: number | null;
}

async function deskDecisions({ db, owner }: Home): Promise<Map<string, Said>> {
  const said = (await decided.decisions(db, owner)).filter((one) => one.sort === 'desk');
  const told = said.map((one) => ({ ...one, ...(JSON.parse(one.value) as { what: DeskAct; about: string }) }));
  const ids = await findings.idsOfMarks(
    db,
    owner,
    told.map((one) => one.about),
  );
  return new Map(told.map((one) => [one.a, { what: one.what, at: one.at, about: ids.get(one.about) ?? null }]));
}

/** One in twenty of what was set aside comes back once, after a week and for a week. */
const ONE_IN = 20;
const WEEK = 7 * 86_400_000;

function isForSecondLook({ what, at, about }: Said, now: number): boolean {
  const age = now - at;
  return what === 'set-aside' && about !== null && about % ONE_IN === 0 && age >= WEEK && age < 2 * WEEK;
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
  await home.db.transaction(async (tx) => {
    for (const each of nodes) await decided.takeBack(tx, home.owner, 'desk', each);
    if (what === null) return;
    const value = JSON.stringify({ what, about: mark });
    await decided.decide(tx, home.owner, { sort: 'desk', a: node, b: '', value, at: now });
  });
  return true;
}
