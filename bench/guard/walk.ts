/**
 * A random walk through a life: time passes, the owner looks at pages of the API, says things, brings the same files in again; and
 * whatever is brought up or prepared is held against rules.ts. Real homes, real acts, real routes; only the clock is made up.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiApp } from '../../src/api/api.ts';
import { startImport, undoImport, workImport } from '../../src/sources/acts/import.ts';
import { type Home, openHome, timelines } from '../../src/store/store.ts';
import { type Chance, calendarOf, cardsOf, chanceOf, DAY, type Life, lifeOf, mailboxOf, OWN, pick } from './life.ts';
import { brokenBy, brokenByDay, type Said, type Suggestion } from './rules.ts';

export interface Walked {
  readonly steps: number;
  /** Suggestions that were looked at, by kind. */
  readonly suggestions: ReadonlyMap<string, number>;
  /** Steps by what was done. */
  readonly deeds: ReadonlyMap<string, number>;
  /** One line for each broken rule, with the life and the moment. */
  readonly broken: readonly string[];
}

type Answer = { readonly status: number; readonly json: () => Promise<unknown> };

interface Walk {
  readonly life: Life;
  readonly chance: Chance;
  readonly home: Home;
  readonly files: readonly string[];
  readonly folder: string;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: object) => Promise<Answer>;
  /** Ids of people by place in the life, and the other way round. */
  ids: number[];
  readonly said: Map<number, { alone: boolean; away: Map<string, number> }>;
  shown: Suggestion[];
  lines: number;
  now: number;
  run: number;
  readonly suggestions: Map<string, number>;
  readonly deeds: Map<string, number>;
  readonly broken: string[];
}

/** What may happen in a step, and how often beside the others. */
const DEEDS: readonly (readonly [name: string, often: number, deed: (walk: Walk) => Promise<void>])[] = [
  ['time passes', 30, timePasses],
  ['today is looked at', 40, lookAtToday],
  ['a line is put aside', 8, putAside],
  ['a line is put back', 2, putBack],
  ['the desk is looked at', 3, lookAtDesk],
  ['a person is looked at', 6, lookAtPerson],
  ['an invitation is drafted', 3, draftInvitation],
  ['somebody is to be left alone, or no longer', 1.2, leaveAlone],
  ['a tie is declared', 1, declareTie],
  ['a purpose is written down', 0.3, writePurpose],
  ['a purpose is with somebody', 1, purposeWith],
  ['the day is made longer or shorter', 0.3, changeLines],
  ['the same files are brought in again', 0.02, bringAgain],
  ['the import is taken back and made anew', 0.01, bringAnew],
];
const OFTEN = DEEDS.reduce((sum, [, often]) => sum + often, 0);

/** `steps` steps through the life of a seed. The clock of the process stands at the life's own time meanwhile. */
export async function walkThrough(seed: number, steps: number): Promise<Walked> {
  const realNow = Date.now;
  const folder = mkdtempSync(join(tmpdir(), 'kith-guard-'));
  const home = await openHome(join(folder, 'kith.sqlite'));
  // What a power cut would lose is nothing here, and waiting for the disk would be most of the time.
  await home.db.run('pragma synchronous = off').catch(() => undefined);
  const walk = walkOf(seed, home, folder);
  try {
    Date.now = () => walk.now;
    await bring(walk);
    walk.now = walk.life.begin + 30 * DAY;
    for (let step = 0; step < steps; step++) {
      const [name, , deed] = nextDeed(walk.chance);
      walk.deeds.set(name, (walk.deeds.get(name) ?? 0) + 1);
      await deed(walk);
    }
  } finally {
    Date.now = realNow;
    await home.db.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { steps, suggestions: walk.suggestions, deeds: walk.deeds, broken: walk.broken };
}

function nextDeed(chance: Chance): (typeof DEEDS)[number] {
  const at = chance() * OFTEN;
  let passed = 0;
  for (const deed of DEEDS) {
    passed += deed[1];
    if (at < passed) return deed;
  }
  return DEEDS[0]!;
}

function walkOf(seed: number, home: Home, folder: string): Walk {
  const life = lifeOf(seed);
  const app = apiApp({
    home,
    work: () => undefined,
    place: { folder, location: home.location, spool: join(folder, 'spool') },
  });
  const files = [
    ['mail.mbox', mailboxOf(life)],
    ['calendar.ics', calendarOf(life)],
    ['contacts.vcf', cardsOf(life)],
  ].map(([name, text]) => {
    writeFileSync(join(folder, name!), text!);
    return join(folder, name!);
  });
  const headers = { 'content-type': 'application/json' };
  return {
    life,
    chance: chanceOf(seed ^ 0x5bd1e995),
    home,
    files,
    folder,
    get: async (path) => app.request(path),
    post: async (path, body) => app.request(path, { method: 'POST', headers, body: JSON.stringify(body) }),
    ids: [],
    said: new Map(life.people.map((_, i) => [i, { alone: false, away: new Map() }])),
    shown: [],
    lines: 7,
    now: life.end,
    run: 0,
    suggestions: new Map(),
    deeds: new Map(),
    broken: [],
  };
}

async function bring(walk: Walk): Promise<void> {
  const { home, files, folder, life } = walk;
  const before = walk.now;
  // Letters that lie ahead of the clock have not happened; they are there from the beginning, so that time can pass quickly.
  walk.now = life.end;
  walk.run = await startImport(home, { paths: [...files], mine: true, headersOnly: false, now: life.end });
  await workImport(home, walk.run, join(folder, 'spool'));
  await walk.post('/own', { handle: OWN, own: true });
  walk.ids = await Promise.all(
    life.people.map(async ({ mail }) => {
      const answer = await walk.get(`/people/${encodeURIComponent(mail)}`);
      return answer.status === 200 ? ((await answer.json()) as { id: number }).id : -1;
    }),
  );
  walk.now = before;
}

async function timePasses(walk: Walk): Promise<void> {
  const hours = pick(walk.chance, [1, 5, 14, 24, 24, 24, 48, 100, 24 * 30]);
  const before = walk.now;
  walk.now += hours * 3_600_000 * (0.5 + walk.chance());
  // A letter comes by an import, and every import marks the timelines; these letters were there already.
  if (walk.life.happenings.some((one) => one.at > before && one.at <= walk.now))
    await timelines.markChanged(walk.home.db, walk.home.owner);
  // After three years it begins again, with everything that was said still standing.
  if (walk.now > walk.life.end) {
    walk.now = walk.life.begin + 30 * DAY;
    walk.shown = [];
    await forgetDays(walk);
  }
}

/** What was shown and put aside in the years that are now ahead again. */
async function forgetDays({ home, said }: Walk): Promise<void> {
  await home.db.run(`delete from decision where owner_id = ? and sort in ('suggested', 'shelved')`, [home.owner]);
  for (const one of said.values()) one.away.clear();
}

interface Line {
  readonly kind: string;
  readonly person: { readonly id: number };
  readonly rests: readonly number[];
}

async function lookAtToday(walk: Walk): Promise<void> {
  const answer = (await (await walk.get('/today')).json()) as { readonly items: readonly Line[] };
  const today = Math.floor(walk.now / DAY);
  const stood = walk.shown.filter((one) => Math.floor(one.at / DAY) === today);
  const day = answer.items.map((line) => ({ person: walk.ids.indexOf(line.person.id), kind: line.kind, at: walk.now }));
  for (const one of day) hold(walk, one);
  for (const words of brokenByDay(day, walk.lines, stood)) tell(walk, words, null);
  walk.shown.push(...day);
  // What lies more than 90 days back is looked at by no rule.
  walk.shown = walk.shown.filter((one) => one.at > walk.now - 100 * DAY);
}

function hold(walk: Walk, one: Suggestion): void {
  walk.suggestions.set(one.kind, (walk.suggestions.get(one.kind) ?? 0) + 1);
  const said: Said = walk.said.get(one.person) ?? { alone: false, away: new Map() };
  for (const words of brokenBy(one, walk.life.happenings, said, walk.shown)) tell(walk, words, one);
}

function tell({ broken, life, now }: Walk, words: string, one: Suggestion | null): void {
  const who = one ? ` (${one.kind}, ${life.people[one.person]?.name})` : '';
  broken.push(`${new Date(now).toISOString()}: ${words}${who}`);
}

const ASIDE = ['done', 'park', 'rest', 'never'] as const;

async function putAside(walk: Walk): Promise<void> {
  const today = Math.floor(walk.now / DAY);
  const lines = walk.shown.filter((one) => Math.floor(one.at / DAY) === today);
  if (lines.length === 0) return;
  const { person, kind } = pick(walk.chance, lines);
  const what = pick(walk.chance, ASIDE);
  const days = 1 + Math.floor(walk.chance() * 20);
  const until = new Date(walk.now + days * DAY).toISOString().slice(0, 10);
  const body = { who: String(walk.ids[person]), kind, what, ...(what === 'park' ? { until } : {}) };
  if ((await walk.post('/today/shelve', body)).status !== 200) return tell(walk, 'a line could not be put aside', null);
  const away = {
    done: walk.now + DAY,
    park: Date.parse(until),
    rest: walk.now + 30 * DAY,
    never: Number.POSITIVE_INFINITY,
  };
  walk.said.get(person)!.away.set(kind, away[what]);
}

async function putBack(walk: Walk): Promise<void> {
  const away = [...walk.said].flatMap(([person, one]) => [...one.away.keys()].map((kind) => ({ person, kind })));
  if (away.length === 0) return;
  const { person, kind } = pick(walk.chance, away);
  await walk.post('/today/shelve', { who: String(walk.ids[person]), kind, what: null });
  walk.said.get(person)!.away.delete(kind);
}

async function lookAtDesk(walk: Walk): Promise<void> {
  const cases = (await (await walk.get('/cases')).json()) as readonly { readonly person: { readonly id: number } }[];
  for (const one of cases) hold(walk, { person: walk.ids.indexOf(one.person.id), kind: 'case', at: walk.now });
}

async function lookAtPerson(walk: Walk): Promise<void> {
  const [person, id] = somebody(walk);
  const answer = await walk.get(`/people/${id}?now=${new Date(walk.now).toISOString()}`);
  const { said } = (await answer.json()) as { readonly said: readonly { readonly about: string }[] };
  if (said.some((one) => one.about === 'next')) hold(walk, { person, kind: 'next', at: walk.now });
}

async function draftInvitation(walk: Walk): Promise<void> {
  const [person, id] = somebody(walk);
  const answer = await walk.post(`/people/${id}/invitation`, {
    how: 'We met in Linz',
    noticed: 'your bridge',
    help: '',
  });
  if (answer.status === 200) hold(walk, { person, kind: 'draft', at: walk.now });
}

async function leaveAlone(walk: Walk): Promise<void> {
  const [person, id] = somebody(walk);
  const so = walk.chance() < 0.5;
  await walk.post(`/people/${id}/say`, { saying: 'alone', so });
  walk.said.get(person)!.alone = so;
}

async function declareTie(walk: Walk): Promise<void> {
  const saying = pick(walk.chance, ['business', 'friend', 'family', 'elsewhere']);
  await walk.post(`/people/${somebody(walk)[1]}/say`, { saying, so: walk.chance() < 0.5 });
}

async function writePurpose(walk: Walk): Promise<void> {
  await walk.post('/purposes', { words: 'Finish the survey of the bridges' });
}

async function purposeWith(walk: Walk): Promise<void> {
  const all = (await (await walk.get('/purposes')).json()) as readonly { readonly id: number }[];
  if (all.length === 0) return;
  const { id } = pick(walk.chance, all);
  const so = walk.chance() < 0.7;
  await walk.post(`/purposes/${id}/with`, { who: String(somebody(walk)[1]), so });
  if (walk.chance() < 0.1) await walk.post(`/purposes/${id}/end`, { came: '' });
}

async function changeLines(walk: Walk): Promise<void> {
  // In the morning, before the day was looked at: a list that stands is not cut and grown in one day.
  const today = Math.floor(walk.now / DAY);
  if (walk.shown.some((one) => Math.floor(one.at / DAY) === today)) return;
  walk.lines = 3 + Math.floor(walk.chance() * 7);
  await walk.post('/today/lines', { lines: walk.lines });
}

async function bringAgain(walk: Walk): Promise<void> {
  await bring(walk);
}

async function bringAnew(walk: Walk): Promise<void> {
  await undoImport(walk.home, walk.run, walk.life.end);
  await bring(walk);
}

function somebody({ chance, ids }: Walk): readonly [person: number, id: number] {
  const person = Math.floor(chance() * ids.length);
  return [person, ids[person]!];
}
