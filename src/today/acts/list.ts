/** The day's list: gathered from everything that may be a line, weighed, and kept for its day. */

import { isoDay } from '../../basics/when.ts';
import { givesOf } from '../../giving/acts/gives.ts';
import { circlesOf } from '../../giving/acts/look.ts';
import { dueOf } from '../../introducing/acts/due.ts';
import { purposesByPerson } from '../../purposes/acts.ts';
import { allDossiers, strikeName, struckFindings } from '../../relationships/acts/dossiers.ts';
import { ringsToday } from '../../relationships/acts/habits.ts';
import { hasLookedIntoMirror } from '../../relationships/acts/judge.ts';
import { type Dossier, judge } from '../../relationships/index.ts';
import { welcomeToday } from '../../screening/acts/welcome.ts';
import { birthdays, decided, type Home, newPositions, people, workedOut } from '../../store/store.ts';
import { hasPassed } from '../../timeline/index.ts';
import { type NewPosition, POSITION } from '../be-there.ts';
import { type Candidate, type Offered, TODAY_KINDS, type TodayKind } from '../candidate.ts';
import { type Before, compose, type Placed } from '../compose.ts';
import { type MayBeSaid, mayBeSaid, stillToSay } from '../lines.ts';
import { type Cards, withNovelty, worldsOf } from '../novelty.ts';
import type { Shelved } from '../shelf.ts';
import { oldFriendsRest, type Shown } from '../shown.ts';
import { linesOfDay } from './liked.ts';
import { shelvesByNode } from './shelve.ts';
import { keepShown, shownByNode } from './shown.ts';

export interface Today {
  /** The day it is for, an ISO date in UTC. */
  readonly day: string;
  readonly items: readonly Candidate[];
}

/** Where further lines come from: other parts of Kith that have something for somebody. Today weighs, guards and chooses. */
const SOURCES: readonly ((home: Home, now: number) => Promise<readonly Offered[]>)[] = [welcomeToday, givesOf, dueOf];

/** The list of the day that `now` (milliseconds) lies in. Gathered once, and anew when something was brought in or said. */
export async function todayOf(home: Home, now: number): Promise<Today> {
  const { db, owner } = home;
  const day = isoDay(now);
  const ofDay = await workedOut.stateOfDay(db, owner, now);
  const state = `${ofDay} ${await decided.stateOfShelves(db, owner)} ${await linesOfDay(home)}`;
  return workedOut.answerFor(db, owner, 'today', state, async () => {
    const all = await workedOut.answerFor(db, owner, 'today may be', ofDay, () => gather(home, now));
    return { day, items: await chosen(home, all, now) };
  });
}

/** The same list, and that it was shown: what was brought up twice in vain rests. */
export async function showToday(home: Home, now: number): Promise<Today> {
  const today = await todayOf(home, now);
  // On a full disk the day can be looked at all the same.
  await keepShown(home, today.day, today.items, now).catch(() => undefined);
  return today;
}

/** One person of whom something may be said today, with what it takes to choose. */
interface OneOfDay extends MayBeSaid {
  /** What they are named by for good. */
  readonly nodes: readonly string[];
  readonly circles: readonly string[];
  /** When the two were last in touch, milliseconds. */
  readonly lastAt: number;
}

/** Everybody of whom something may be said, in order of ids. Every tie is judged for it, so putting a line aside does not ask it anew. */
async function gather(home: Home, now: number): Promise<readonly OneOfDay[]> {
  const { db, owner } = home;
  const day = isoDay(now);
  const handled = new Set([...(await shelvesByNode(home)).keys(), ...(await shownByNode(home)).keys()]);
  const offered = await offersByPerson(home, now);
  const [byPerson, rings, purposes] = [
    await birthdays(db, owner),
    await ringsToday(home, now),
    await purposesByPerson(home, now),
  ];
  const positions = await newPositions(db, owner);
  const struck = await struckFindings(home, await decided.decisions(db, owner));
  const circles = await ownCircles(home);
  const withPattern = await hasLookedIntoMirror(home);
  const all: OneOfDay[] = [];
  for await (const [person, dossier, named] of allDossiers(home, now)) {
    const nodes = [...named].sort();
    const said = mayBeSaid(
      {
        person: { id: person.id, name: person.name },
        isSeen: person.kind === 'seen',
        dossier,
        judgement: judge(dossier),
        onCards: {
          birthday: byPerson.get(person.id) ?? null,
          position: notStruck(positions.get(person.id), dossier, struck),
        },
        offered: offered.get(person.id) ?? [],
        purposes: purposes(person.id, [...person.circles, ...(circles.get(person.id) ?? [])]),
        node: nodes[0] ?? String(person.id),
        ring: rings.get(person.id) ?? 'beyond',
        withPattern,
      },
      day,
    );
    if (said.lines.length === 0) continue;
    const lastAt = dossier.rows.findLast(hasPassed)?.at ?? 0;
    all.push({ ...said, nodes, circles: person.circles, lastAt });
  }
  return likeliest(all, ({ nodes }) => nodes.some((node) => handled.has(node)));
}

/** People kept for a kind of line: far more than are placed, so that whatever is put aside in a day leaves enough. */
const MOST_KEPT = 200;

/** Those who may come into question: of each kind of line whoever it pulls most to, and whoever's lines were handled before. */
function likeliest(all: readonly OneOfDay[], isHandled: (one: OneOfDay) => boolean): readonly OneOfDay[] {
  const kept = new Map(TODAY_KINDS.map((kind) => [kind, new Set<OneOfDay>()]));
  for (const kind of TODAY_KINDS) {
    const pulls = all.flatMap((one) => {
      const own = one.lines.filter((line) => line.kind === kind).map((line) => line.pull);
      return own.length === 0 || isHandled(one) ? [] : [{ one, pull: Math.max(...own) }];
    });
    for (const { one } of pulls.sort((x, y) => y.pull - x.pull).slice(0, MOST_KEPT)) kept.get(kind)!.add(one);
  }
  return all.flatMap((one) => {
    const lines = isHandled(one) ? one.lines : one.lines.filter((line) => kept.get(line.kind)!.has(one));
    return lines.length === 0 ? [] : [{ ...one, lines }];
  });
}

/** The day's list out of what may be said: without what was put aside or shown often enough. */
async function chosen(home: Home, all: readonly OneOfDay[], now: number): Promise<Candidate[]> {
  const day = isoDay(now);
  const [shelves, shownBy] = [await shelvesByNode(home), await shownByNode(home)];
  const doFriendsRest = oldFriendsRest([...shownBy.values()].flat(), day);
  const lines = all.flatMap((one): Found[] => {
    const handled = {
      shelf: one.nodes.flatMap((node) => shelves.get(node) ?? []),
      shown: one.nodes.flatMap((node) => shownBy.get(node) ?? []),
    };
    return stillToSay(one, handled, now, day)
      .filter((line) => line.kind !== 'old-friend' || !doFriendsRest)
      .map((line) => ({ line, circles: one.circles, lastAt: one.lastAt }));
  });
  const before = beforeToday(all, shelves, shownBy, day);
  return compose(await placed(home, lines, await ringsToday(home, now)), await linesOfDay(home), before);
}

/** What stood there today or was handled today. Of whom nothing can be said any more, it took its place all the same. */
function beforeToday(
  all: readonly OneOfDay[],
  shelves: ReadonlyMap<string, readonly Shelved[]>,
  shownBy: ReadonlyMap<string, readonly Shown[]>,
  day: string,
): Before[] {
  const idOf = new Map(all.flatMap(({ nodes, lines }) => nodes.map((node) => [node, lines[0]!.person.id] as const)));
  const before = new Map<string, Before>();
  const add = (node: string, kind: TodayKind) => {
    const personId = idOf.get(node) ?? NOBODY;
    before.set(`${kind} ${personId === NOBODY ? node : personId}`, { kind, personId });
  };
  for (const [node, shelf] of shelves) for (const { kind, at } of shelf) if (isoDay(at) === day) add(node, kind);
  for (const [node, shown] of shownBy) for (const { kind, days } of shown) if (days.includes(day)) add(node, kind);
  return [...before.values()];
}

/** No person has this id. */
const NOBODY = -1;

/** What the owner called wrong stays out; it is named by the connection, which stays the same from archive to archive. */
function notStruck(one: NewPosition | undefined, { rows }: Dossier, struck: ReadonlySet<string>): NewPosition | null {
  const connection = rows.find((row) => row.kind === 'connection');
  if (!one || !connection) return one ?? null;
  const { interactionId } = connection;
  return struck.has(strikeName({ interactionId, kind: POSITION, quote: one.now })) ? null : one;
}

/** Names of the circles the owner put somebody in themself. */
async function ownCircles(home: Home): Promise<ReadonlyMap<number, readonly string[]>> {
  const byPerson = new Map<number, string[]>();
  for (const { value, people: inIt } of await circlesOf(home))
    for (const { personId } of inIt)
      if (personId !== null) byPerson.set(personId, [...(byPerson.get(personId) ?? []), value.name]);
  return byPerson;
}

async function offersByPerson(home: Home, now: number): Promise<ReadonlyMap<number, readonly Offered[]>> {
  const offers: Offered[] = [];
  for (const source of SOURCES) offers.push(...(await source(home, now)));
  return Map.groupBy(offers, (one) => one.personId);
}

interface Found {
  readonly line: Candidate;
  readonly circles: readonly string[];
  readonly lastAt: number;
}

/** Lines whose cards are looked at: far more than a day holds. */
const MOST_PLACED = 60;

/** The lines that may come into question, with what cards say of their people. */
async function placed(home: Home, lines: readonly Found[], rings: ReadonlyMap<number, string>): Promise<Placed[]> {
  const first = Map.groupBy(lines, ({ line }) => line.kind);
  const likely = [...first.values()].flatMap((all) =>
    [...all].sort((x, y) => y.line.pull - x.line.pull).slice(0, MOST_PLACED),
  );
  const near = [...rings].filter(([, ring]) => ring === 'closest' || ring === 'close').map(([id]) => id);
  const nearWorlds = new Set<string>();
  for (const row of await people.peopleByIds(home.db, home.owner, near))
    for (const world of worldsOf(await cardsOf(home, row.id, row.circles))) nearWorlds.add(world);
  const found: Placed[] = [];
  for (const { line, circles, lastAt } of likely) {
    const cards = await cardsOf(home, line.person.id, circles);
    const told = line.kind === 'old-friend' ? withNovelty(line, cards, lastAt, nearWorlds) : line;
    found.push({ ...told, worlds: worldsOf(cards) });
  }
  return found;
}

async function cardsOf({ db, owner }: Home, id: number, circles: readonly string[]): Promise<Cards> {
  return { facts: (await people.cardsOf(db, owner, id)).flatMap((card) => card.facts), circles };
}
