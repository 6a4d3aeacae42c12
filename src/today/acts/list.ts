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
import type { Candidate, Offered, TodayKind } from '../candidate.ts';
import { compose, type Placed } from '../compose.ts';
import { linesFor } from '../lines.ts';
import { type Cards, withNovelty, worldsOf } from '../novelty.ts';
import { oldFriendsRest } from '../shown.ts';
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
  const state = `${await workedOut.stateOfDay(db, owner, now)} ${await linesOfDay(home)}`;
  return workedOut.answerFor(db, owner, 'today', state, async () => ({ day, items: await gather(home, now) }));
}

/** The same list, and that it was shown: what was brought up twice in vain rests. */
export async function showToday(home: Home, now: number): Promise<Today> {
  const today = await todayOf(home, now);
  // On a full disk the day can be looked at all the same.
  await keepShown(home, today.day, today.items, now).catch(() => undefined);
  return today;
}

async function gather(home: Home, now: number): Promise<Candidate[]> {
  const { db, owner } = home;
  const day = isoDay(now);
  const [shelves, shownBy] = [await shelvesByNode(home), await shownByNode(home)];
  const offered = await offersByPerson(home, now);
  const [byPerson, rings, purposes] = [
    await birthdays(db, owner),
    await ringsToday(home, now),
    await purposesByPerson(home, now),
  ];
  const positions = await newPositions(db, owner);
  const struck = await struckFindings(home, await decided.decisions(db, owner));
  const doFriendsRest = oldFriendsRest([...shownBy.values()].flat(), day);
  const circles = await ownCircles(home);
  const withPattern = await hasLookedIntoMirror(home);
  const lines: Found[] = [];
  const before: { kind: TodayKind; personId: number }[] = [];
  for await (const [person, dossier, nodes] of allDossiers(home, now)) {
    const shelf = [...nodes].flatMap((node) => shelves.get(node) ?? []);
    const shown = [...nodes].flatMap((node) => shownBy.get(node) ?? []);
    const handled = shelf.filter((one) => isoDay(one.at) === day).map((one) => one.kind);
    const stood = shown.filter((one) => one.days.includes(day)).map((one) => one.kind);
    for (const kind of new Set([...handled, ...stood])) before.push({ kind, personId: person.id });
    const one = {
      person: { id: person.id, name: person.name },
      isSeen: person.kind === 'seen',
      dossier,
      judgement: judge(dossier),
      onCards: {
        birthday: byPerson.get(person.id) ?? null,
        position: notStruck(positions.get(person.id), dossier, struck),
      },
      shelf,
      shown,
      offered: offered.get(person.id) ?? [],
      purposes: purposes(person.id, [...person.circles, ...(circles.get(person.id) ?? [])]),
      node: [...nodes].sort()[0] ?? String(person.id),
      ring: rings.get(person.id) ?? 'beyond',
      withPattern,
    };
    const lastAt = dossier.rows.findLast(hasPassed)?.at ?? 0;
    const own = linesFor(one, day).filter((line) => line.kind !== 'old-friend' || !doFriendsRest);
    lines.push(...own.map((line) => ({ line, circles: person.circles, lastAt })));
  }
  return compose(await placed(home, lines, rings), await linesOfDay(home), before);
}

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
