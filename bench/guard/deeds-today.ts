/** Deeds of a walk: time passes, the day's list is looked at and talked to, the desk, somebody's page, what is said of a person. */

import { notebook, timelines } from '../../src/store/store.ts';
import { call, hold, holdId, holdWords, somebody, tell, type Walk } from './home.ts';
import { DAY, pick } from './life.ts';
import { brokenByDay } from './rules.ts';

export async function timePasses(walk: Walk): Promise<void> {
  const hours = pick(walk.chance, [1, 5, 14, 24, 24, 24, 48, 100, 24 * 30]);
  const before = walk.now;
  walk.steps++;
  walk.now += Math.floor(hours * 3_600_000 * (0.5 + walk.chance()));
  // A letter comes by an import, and every import marks the timelines; these letters were there already.
  if (walk.life.happenings.some((one) => one.at > before && one.at <= walk.now))
    await timelines.markChanged(walk.home.db, walk.home.owner);
  // After three years it begins again: whoever is to be left alone, and how ties were declared, still stands.
  if (walk.now > walk.life.end) await beginAgain(walk);
}

/** What was shown, put aside and written down in the years that are now ahead again goes. */
async function beginAgain(walk: Walk): Promise<void> {
  const { db, owner } = walk.home;
  walk.now = walk.life.begin + 30 * DAY;
  walk.shown = [];
  walk.asks.clear();
  for (const one of walk.said.values()) one.away.clear();
  await db.run(`delete from decision where owner_id = ? and sort in ('suggested', 'shelved')`, [owner]);
  const leaves = await notebook.allLeaves(db, owner);
  await db.transaction(async (tx) => {
    for (const { id } of leaves) await notebook.removeLeaf(tx, owner, id);
  });
}

interface Line {
  readonly kind: string;
  readonly person: { readonly id: number };
  readonly reason: string;
  readonly opens: string | null;
}

export async function lookAtToday(walk: Walk): Promise<void> {
  const { items } = (await call<{ items: readonly Line[] }>(walk, 'get /today'))!;
  const stood = linesOfToday(walk);
  const day = items.map(({ kind, person, opens }) => ({
    person: walk.ids.indexOf(person.id),
    kind,
    at: walk.now,
    isStep: opens?.startsWith('/introductions/') ?? false,
  }));
  for (const one of day) hold(walk, one.isStep ? { ...one, kind: 'a step of an introduction' } : one);
  for (const { reason, kind } of items) holdWords(walk, reason, kind);
  for (const words of brokenByDay(day, walk.lines, stood)) tell(walk, words, null);
  walk.shown.push(...day);
  // What lies more than 90 days back is looked at by no rule.
  walk.shown = walk.shown.filter((one) => one.at > walk.now - 100 * DAY);
}

function linesOfToday(walk: Walk) {
  return walk.shown.filter((one) => Math.floor(one.at / DAY) === Math.floor(walk.now / DAY));
}

const ASIDE = ['done', 'park', 'rest', 'never'] as const;

export async function putAside(walk: Walk): Promise<void> {
  const lines = linesOfToday(walk).filter(({ person }) => (walk.ids[person] ?? -1) >= 0);
  if (lines.length === 0) return;
  const { person, kind } = pick(walk.chance, lines);
  const what = pick(walk.chance, ASIDE);
  const days = 1 + Math.floor(walk.chance() * 20);
  const until = new Date(walk.now + days * DAY).toISOString().slice(0, 10);
  const body = { who: String(walk.ids[person]), kind, what, ...(what === 'park' ? { until } : {}) };
  if ((await call(walk, 'post /today/shelve', body)) === null)
    return tell(walk, 'a line could not be put aside', { person, kind, at: walk.now });
  const away = {
    done: walk.now + DAY,
    park: Date.parse(until),
    rest: walk.now + 30 * DAY,
    never: Number.POSITIVE_INFINITY,
  };
  walk.said.get(person)!.away.set(kind, away[what]);
}

export async function putBack(walk: Walk): Promise<void> {
  const away = [...walk.said].flatMap(([person, one]) => [...one.away.keys()].map((kind) => ({ person, kind })));
  if (away.length === 0) return;
  const { person, kind } = pick(walk.chance, away);
  if (walk.ids[person]! < 0) return;
  await call(walk, 'post /today/shelve', { who: String(walk.ids[person]), kind, what: null });
  walk.said.get(person)!.away.delete(kind);
}

export async function changeLines(walk: Walk): Promise<void> {
  // In the morning, before the day was looked at: a list that stands is not cut and grown in one day.
  if (linesOfToday(walk).length > 0) return;
  walk.lines = 3 + Math.floor(walk.chance() * 7);
  await call(walk, 'post /today/lines', { lines: walk.lines });
}

interface Case {
  readonly id: number;
  readonly person: { readonly id: number };
}

export async function lookAtDesk(walk: Walk): Promise<void> {
  const cases = (await call<readonly Case[]>(walk, 'get /cases'))!;
  for (const { person } of cases) holdId(walk, person.id, 'case');
  if (cases.length === 0 || walk.chance() < 0.4) return;
  const { id } = pick(walk.chance, cases);
  await call(walk, 'post /cases/{id}', { id, what: pick(walk.chance, ['welcome', 'ask', 'set-aside', 'rest', null]) });
}

/** As it is copied from a page. */
const PROFILE = [
  'Surveyor of bridges',
  'Linz, Austria',
  'Experience',
  'Surveyor',
  'Bridges of Linz',
  'Jan 2009 - Present',
];

export async function teachDesk(walk: Walk): Promise<void> {
  const kind = pick(walk.chance, ['welcome', 'ask', 'thanks', 'no']);
  const words = pick(walk.chance, ['Thank you for your letter.', null]);
  await call(walk, 'post /phrases', { language: 'en', kind, words });
  const [person, who] = somebody(walk);
  const text = pick(walk.chance, [[walk.life.people[person]!.name, ...PROFILE].join('\n'), null]);
  await call(walk, 'post /people/{who}/profile', { who, text });
  await call(walk, 'post /learned/forget', { so: walk.chance() < 0.5 });
  for (const route of ['get /phrases', 'get /learned', 'get /cases/answered', 'get /invitations'])
    await call(walk, route);
}

interface Page {
  readonly said: readonly { readonly about: string }[];
  readonly openPromises: readonly { readonly quote: string; readonly rests: readonly number[] }[];
}

export async function lookAtPerson(walk: Walk): Promise<void> {
  const [person, who] = somebody(walk);
  const page = (await call<Page>(walk, 'get /people/{who}', { who }))!;
  if (page.said.some((one) => one.about === 'next')) hold(walk, { person, kind: 'next', at: walk.now });
  const [promise] = page.openPromises;
  if (!promise || walk.chance() > 0.4) return;
  const found = { interaction: promise.rests[0], kind: 'promise', quote: promise.quote };
  await call(walk, 'post /findings/strike', { ...found, so: walk.chance() < 0.7 });
}

export async function draftWords(walk: Walk): Promise<void> {
  const [person, who] = somebody(walk);
  const thoughts = { how: 'We met in Linz', noticed: 'your bridge', help: '' };
  if (await call(walk, 'post /people/{who}/invitation', { who, ...thoughts }))
    hold(walk, { person, kind: 'draft', at: walk.now });
  // The owner's own words to anybody, put into a link: nothing is suggested, so nothing is held.
  await call(walk, 'post /people/{who}/draft', { who, subject: 'A word', body: 'My own words.' });
}

export async function leaveAlone(walk: Walk): Promise<void> {
  const [person, who] = somebody(walk);
  const so = walk.chance() < 0.25;
  await call(walk, 'post /people/{who}/say', { who, saying: 'alone', so });
  walk.said.get(person)!.alone = so;
}

export async function sayOf(walk: Walk): Promise<void> {
  const who = somebody(walk)[1];
  const saying = pick(walk.chance, ['business', 'friend', 'family', 'elsewhere', 'wrong:oneWay', 'wrong:warmth']);
  await call(walk, 'post /people/{who}/say', { who, saying, so: walk.chance() < 0.5 });
  const kind = pick(walk.chance, ['known', 'met', 'seen', null, null, null]);
  await call(walk, 'post /people/{who}/kind', { who, kind });
}

interface Purpose {
  readonly id: number;
}

export async function minePurposes(walk: Walk): Promise<void> {
  const { chance } = walk;
  const all = (await call<readonly Purpose[]>(walk, 'get /purposes'))!;
  if (all.length === 0 || chance() < 0.1)
    return void (await call(walk, 'post /purposes', { words: 'Finish the survey of the bridges' }));
  const { id } = pick(chance, all);
  const so = chance() < 0.7;
  const whom = chance() < 0.3 ? { circle: 'Builders' } : { who: String(somebody(walk)[1]) };
  await call(walk, 'post /purposes/{id}/with', { id, ...whom, so });
  const at = chance();
  if (at < 0.1) await call(walk, 'post /purposes/{id}/end', { id, came: '' });
  else if (at < 0.2) await call(walk, 'post /purposes/{id}/on', { id });
}
