/**
 * A home that is walked through: a life brought in by the API, every question and act by the API's own routes inside this process,
 * and whatever is brought up or prepared held against rules.ts. Only the clock is made up.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiApp } from '../../src/api/api.ts';
import { ROUTES } from '../../src/api/routes.ts';
import { workImport } from '../../src/sources/acts/import.ts';
import { type Home, openHome } from '../../src/store/store.ts';
import { type Chance, calendarOf, cardsOf, chanceOf, DAY, type Life, lifeOf, mailboxOf, OWN } from './life.ts';
import { brokenBy, type Said, type Suggestion } from './rules.ts';

/** What the owner wrote down of asking somebody. */
export interface AskedNote {
  readonly at: number;
  readonly ending: string | null;
}

export interface Walk {
  readonly life: Life;
  readonly chance: Chance;
  readonly home: Home;
  readonly folder: string;
  readonly files: readonly string[];
  readonly request: (path: string, how: { method: string; body?: string; headers?: object }) => Promise<Response>;
  /** Has the import a route began worked to its end. */
  readonly working: { run: number };
  /** Ids of people by place in the life; -1 for somebody forgotten. */
  ids: number[];
  readonly forgotten: Set<number>;
  readonly said: Map<number, { alone: boolean; away: Map<string, number> }>;
  /** By ask, by person. */
  readonly asks: Map<number, Map<number, AskedNote>>;
  shown: Suggestion[];
  lines: number;
  now: number;
  /** Acts and questions of routes, and times at which time passed. */
  steps: number;
  readonly suggestions: Map<string, number>;
  /** Routes that answered, with how often. */
  readonly reached: Map<string, number>;
  readonly broken: string[];
}

/** Opens a home for a life of this seed, lets `work` walk through it, and throws it away. The clock of the process is the walk's own meanwhile. */
export async function inHome(seed: number, work: (walk: Walk) => Promise<void>): Promise<Walk> {
  const realNow = Date.now;
  const folder = mkdtempSync(join(tmpdir(), 'kith-guard-'));
  const home = await openHome(join(folder, 'kith.sqlite'));
  // What a power cut would lose is nothing here, and waiting for the disk would be most of the time.
  await home.db.script('pragma synchronous = off; pragma secure_delete = off; pragma cache_size = -64000');
  const walk = walkOf(seed, home, folder);
  try {
    Date.now = () => walk.now;
    await bring(walk);
    walk.now = walk.life.begin + 30 * DAY;
    walk.steps = 0;
    await work(walk);
  } finally {
    Date.now = realNow;
    await home.db.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return walk;
}

function walkOf(seed: number, home: Home, folder: string): Walk {
  const life = lifeOf(seed);
  const working = { run: 0 };
  const place = { folder, location: home.location, spool: join(folder, 'spool') };
  const app = apiApp({ home, work: (run) => Object.assign(working, { run }), place });
  const files = [
    ['mail.mbox', mailboxOf(life)],
    ['calendar.ics', calendarOf(life)],
    ['contacts.vcf', cardsOf(life)],
  ].map(([name, text]) => {
    writeFileSync(join(folder, name!), text!);
    return join(folder, name!);
  });
  return {
    life,
    chance: chanceOf(seed ^ 0x5bd1e995),
    home,
    folder,
    files,
    request: async (path, how) => app.request(path, how as RequestInit),
    working,
    ids: [],
    forgotten: new Set(),
    said: new Map(life.people.map((_, i) => [i, { alone: false, away: new Map() }])),
    asks: new Map(),
    shown: [],
    lines: 7,
    now: life.end,
    steps: 0,
    suggestions: new Map(),
    reached: new Map(),
    broken: [],
  };
}

/** Brings the life's files in, as often as one likes. */
export async function bring(walk: Walk): Promise<void> {
  const { home, files, folder, life } = walk;
  const before = walk.now;
  // Letters that lie ahead of the clock have not happened; they are there from the beginning, so that time can pass quickly.
  walk.now = life.end;
  await call(walk, 'post /imports', { paths: files, mine: true });
  await workImport(home, walk.working.run, join(folder, 'spool'));
  await call(walk, 'post /settings/own', { handle: OWN, own: true });
  walk.ids = [];
  for (const { mail } of life.people) {
    const found = await call<{ id: number }>(walk, 'get /people/{who}', { who: mail });
    const person = walk.ids.length;
    if (found && walk.forgotten.has(person)) tell(walk, 'somebody forgotten came back', null);
    walk.ids.push(found?.id ?? -1);
  }
  walk.now = before;
}

const HEADERS = { 'content-type': 'application/json' };
const ALL = new Set(ROUTES.map(({ method, path }) => `${method} ${path}`));

/**
 * Asks a route, "post /asks/{id}/next": what stands in braces is taken from `given`, the rest goes as body or query. Null where
 * Kith says no. A request that is not as it should be, and a fault, are told as broken: this walk would walk on nothing.
 */
export async function call<T = unknown>(
  walk: Walk,
  route: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<T | null> {
  if (!ALL.has(route)) throw new Error(`There is no route ${route}`);
  walk.steps++;
  const [method, template] = route.split(' ') as [string, string];
  const rest = new Map(Object.entries(given));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest.get(name)));
    rest.delete(name);
    return value;
  });
  const fields = Object.fromEntries(rest);
  const answer =
    method === 'post'
      ? await walk.request(path, { method: 'POST', headers: HEADERS, body: JSON.stringify(fields) })
      : await walk.request(
          rest.size === 0 ? path : `${path}?${new URLSearchParams(fields as Record<string, string>)}`,
          {
            method: method.toUpperCase(),
          },
        );
  if (answer.status === 200) {
    walk.reached.set(route, (walk.reached.get(route) ?? 0) + 1);
    return (await answer.json()) as T;
  }
  if (answer.status !== 409) tell(walk, `${route} answered ${answer.status}`, null);
  return null;
}

/** Looks at something that is brought up or prepared. */
export function hold(walk: Walk, one: Suggestion): void {
  walk.suggestions.set(one.kind, (walk.suggestions.get(one.kind) ?? 0) + 1);
  for (const words of brokenBy(one, walk.life.happenings, saidOf(walk, one.person), walk.shown)) tell(walk, words, one);
}

/** By the id a surface shows. */
export function holdId(walk: Walk, id: number, kind: string): void {
  hold(walk, { person: walk.ids.indexOf(id), kind, at: walk.now });
}

/** Words that name somebody who is to be left alone, or was forgotten, bring them up as well; letters of these lives name nobody. */
export function holdWords(walk: Walk, words: string, kind: string): void {
  walk.life.people.forEach(({ name }, person) => {
    const isAway = walk.said.get(person)!.alone || walk.forgotten.has(person);
    if (isAway && words.includes(name.split(' ')[0]!))
      tell(walk, `words name somebody who is to be left alone or was forgotten: “${words.slice(0, 200)}”`, {
        person,
        kind,
        at: walk.now,
      });
  });
}

function saidOf({ said, asks }: Walk, person: number): Said {
  const own = said.get(person) ?? { alone: false, away: new Map() };
  const noted = [...asks.values()].flatMap((on) => on.get(person) ?? []);
  return {
    ...own,
    vain: noted.filter(({ ending }) => ending === 'silence').map(({ at }) => at),
    isAsked: noted.some(({ ending }) => ending === null),
  };
}

export function tell({ broken, life, now }: Walk, words: string, one: Suggestion | null): void {
  const who = one ? ` (${one.kind}, ${life.people[one.person]?.name ?? 'nobody'})` : '';
  broken.push(`${new Date(now).toISOString()}: ${words}${who}`);
}

/** Somebody of the life who was not forgotten. */
export function somebody({ chance, ids }: Walk): readonly [person: number, id: number] {
  const there = ids.flatMap((id, person) => (id < 0 ? [] : [[person, id] as const]));
  return there[Math.floor(chance() * there.length)]!;
}
