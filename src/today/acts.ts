/** The day's list, and what the owner says of its lines. */

import { Refusal } from '../basics/result.ts';
import { findPerson } from '../people/acts/find.ts';
import { allDossiers } from '../relationships/acts/dossiers.ts';
import { judge } from '../relationships/index.ts';
import { nodesOf } from '../sorting/acts/decide.ts';
import { birthdays, decided, findings, type Home, people, settings, workedOut } from '../store/store.ts';
import { type Candidate, candidatesOf, type TodayKind } from './candidate.ts';
import { compose, USUAL_LINES } from './compose.ts';
import { isShelved, type Shelved, type Shelving, shelvedUntil } from './shelf.ts';

export interface Today {
  /** The day it is for, an ISO date in UTC. */
  readonly day: string;
  readonly items: readonly Candidate[];
}

const LINES = 'lines of a day';

/** The list of the day that `now` (milliseconds) lies in. Gathered once, and anew when something was brought in or said. */
export async function todayOf(home: Home, now: number): Promise<Today> {
  const { db, owner } = home;
  const day = dayOf(now);
  const state = await workedOut.stateOfDay(db, owner, now);
  return workedOut.answerFor(db, owner, 'today', state, async () => ({ day, items: await gather(home, now) }));
}

async function gather(home: Home, now: number): Promise<Candidate[]> {
  const shelves = await shelvesByNode(home);
  const byPerson = await birthdays(home.db, home.owner);
  const candidates: Candidate[] = [];
  const handled: TodayKind[] = [];
  for await (const [person, dossier, nodes] of allDossiers(home, now)) {
    const shelf = [...nodes].flatMap((node) => shelves.get(node) ?? []);
    for (const one of shelf) if (dayOf(one.at) === dayOf(now)) handled.push(one.kind);
    if (person.kind === 'seen') continue;
    const who = { id: person.id, name: person.name };
    const own = candidatesOf(who, dossier, judge(dossier), byPerson.get(person.id) ?? null);
    candidates.push(...own.filter((one) => !isShelved(one, shelf, now)));
  }
  return compose(candidates, await linesOfDay(home), handled);
}

/** How many lines the owner likes. */
export async function linesOfDay({ db, owner }: Home): Promise<number> {
  return Number((await settings.setting(db, owner, LINES)) ?? USUAL_LINES);
}

async function shelvesByNode({ db, owner }: Home): Promise<Map<string, Shelved[]>> {
  const said = (await decided.decisions(db, owner)).filter((one) => one.sort === 'shelved');
  const told = said.map((one) => ({ ...one, ...(JSON.parse(one.value) as KeptShelf) }));
  const marks = told.flatMap((one) => (one.about === null ? [] : [one.about]));
  const ids = await findings.idsOfMarks(db, owner, [...new Set(marks)]);
  const shelves = new Map<string, Shelved[]>();
  for (const { a, b, at, what, until, about } of told) {
    const one = { kind: b as TodayKind, what, at, until, about: about === null ? null : (ids.get(about) ?? null) };
    shelves.set(a, [...(shelves.get(a) ?? []), one]);
  }
  return shelves;
}

interface KeptShelf {
  readonly what: Shelving;
  readonly until: number | null;
  /** The mark of the interaction. */
  readonly about: string | null;
}

/** Says of a line: done, parked until a day, let rest, never. `until`: milliseconds, for parking. */
export async function shelve(
  home: Home,
  line: { readonly who: string; readonly kind: TodayKind; readonly about: number | null },
  what: Shelving,
  until: number | null,
  now: number,
): Promise<people.PersonRow | Refusal> {
  const named = await namedLine(home, line.who);
  if (named instanceof Refusal) return named;
  if (what === 'park' && until !== null && until <= now) return new Refusal('Please name a day that is still to come.');
  const { db, owner } = home;
  const about = line.about === null ? null : ((await findings.markOf(db, owner, line.about)) ?? null);
  const value: KeptShelf = { what, until: shelvedUntil(what, now, until), about };
  await db.transaction(async (tx) => {
    for (const node of named.nodes) await decided.takeBack(tx, owner, 'shelved', node, line.kind);
    const a = [...named.nodes].sort()[0]!;
    await decided.decide(tx, owner, { sort: 'shelved', a, b: line.kind, value: JSON.stringify(value), at: now });
  });
  return named.person;
}

/** Puts a line back. */
export async function unshelve(home: Home, who: string, kind: TodayKind): Promise<people.PersonRow | Refusal> {
  const named = await namedLine(home, who);
  if (named instanceof Refusal) return named;
  await home.db.transaction(async (tx) => {
    for (const node of named.nodes) await decided.takeBack(tx, home.owner, 'shelved', node, kind);
  });
  return named.person;
}

async function namedLine(home: Home, who: string) {
  const person = await findPerson(home, who);
  if (person instanceof Refusal) return person;
  const nodes = await nodesOf(home, person.id);
  return person.id === people.OWNER_PERSON || nodes.size === 0 ? new Refusal('That is you.') : { person, nodes };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
