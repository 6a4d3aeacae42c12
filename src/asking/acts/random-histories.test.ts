/** Random letters, and random things said and done through acts and the API: what must never happen does not. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { apiApp } from '../../api/api.ts';
import { ROUTES } from '../../api/routes.ts';
import type { Ask } from '../../api/shapes.ts';
import { DAY } from '../../basics/when.ts';
import { findPerson } from '../../people/acts/find.ts';
import { dossierOf } from '../../relationships/acts/dossiers.ts';
import { guard, restsFromAsks } from '../../relationships/index.ts';
import { bring, freshFolder, sqliteHomes } from '../../store/homes-for-tests.ts';
import { type Home, people, placeOf } from '../../store/store.ts';
import { ENDINGS } from '../ask.ts';
import { giftsOf, pastAsks } from '../history.ts';
import { MOST_SUGGESTED } from '../progress.ts';
import { keptAsk, keptAsks } from './kept.ts';

const START = Date.UTC(2026, 10, 1, 12);
const NAMES = ['ana', 'joe', 'ines', 'dan', 'rosa', 'emil'];
const OWNER = 'mia@home.example';
/** Runs, and steps of each; `KITH_ASK_RUNS` makes it as long as one likes. */
const RUNS = Number(process.env.KITH_ASK_RUNS ?? 4);
const STEPS = 25;

const homes = sqliteHomes();
afterEach(() => vi.useRealTimers());

const WORDS = [
  'Could you look over the drawings of the roof, please?',
  'Here are the drawings of the roof, with my notes.',
  'I am afraid I cannot do that.',
  'No time this month, sorry.',
  'The roof is tight and the garden is green.',
  'Thank you so much for your notes on the roof!',
  'You could ask Rosa, she knows roofs.',
];

interface Letter {
  readonly who: number;
  readonly isMine: boolean;
  readonly daysAgo: number;
  readonly words: number;
}

const letters = fc.array(
  fc.record({
    who: fc.nat(NAMES.length - 1),
    isMine: fc.boolean(),
    daysAgo: fc.integer({ min: 0, max: 900 }),
    words: fc.nat(WORDS.length - 1),
  }),
  { minLength: 10, maxLength: 40 },
);

type Step =
  | { readonly do: 'open'; readonly what: number }
  | { readonly do: 'suggested' | 'named'; readonly ask: number; readonly who: number }
  | { readonly do: 'outcome'; readonly ask: number; readonly who: number; readonly ending: number }
  | { readonly do: 'told' | 'alone'; readonly ask: number; readonly who: number }
  | { readonly do: 'close'; readonly ask: number; readonly so: boolean }
  | { readonly do: 'wait'; readonly days: number };

const WHATS = ['somebody to look over the roof', 'drawings for a garden house', 'an hour in the garden'];
const [ask, who] = [fc.nat(2), fc.nat(NAMES.length - 1)];
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('open' as const), what: fc.nat(WHATS.length - 1) }),
    fc.record({ do: fc.constantFrom('suggested' as const, 'named' as const), ask, who }),
    fc.record({ do: fc.constant('outcome' as const), ask, who, ending: fc.nat(ENDINGS.length) }),
    fc.record({ do: fc.constantFrom('told' as const, 'alone' as const), ask, who }),
    fc.record({ do: fc.constant('close' as const), ask, so: fc.boolean() }),
    fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 40 }) }),
  ) as fc.Arbitrary<Step>,
  { minLength: STEPS, maxLength: STEPS },
);

async function homeWith(all: readonly Letter[]): Promise<Home> {
  const folder = freshFolder();
  const mails = all.map(({ who, isMine, daysAgo, words }, i) => {
    const them = `${NAMES[who]} <${NAMES[who]}@example.org>`;
    const [from, to] = isMine ? [`Mia <${OWNER}>`, them] : [them, `Mia <${OWNER}>`];
    const date = new Date(START - daysAgo * DAY - i * 60_000).toUTCString().replace('GMT', '+0000');
    const head = `From x@x Thu Jan 01 00:00:00 2026\nFrom: ${from}\nTo: ${to}\nDate: ${date}\nMessage-ID: <${i}@x.example>`;
    return `${head}\nSubject: A letter\nX-Gmail-Labels: ${isMine ? 'Sent' : 'Inbox'}\n\n${WORDS[words]}\n\n`;
  });
  const file = join(folder, 'mail.mbox');
  writeFileSync(file, mails.join(''));
  const home = await homes.open();
  await bring(home, [file]);
  return home;
}

describe('Whatever was written, said and done', () => {
  test('nobody is asked while another is, never more than three come to mind, and who is to be left in peace never', async () => {
    let looks = 0;
    await fc.assert(
      fc.asyncProperty(letters, steps, async (all, doings) => {
        vi.useFakeTimers({ toFake: ['Date'], now: START });
        const home = await homeWith(all);
        const app = apiApp({ home, work: () => undefined, place: placeOf(freshFolder()) });
        const post = (path: string, body: unknown) =>
          app.request(path, {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          });
        for (const step of doings) {
          await take(home, post, step);
          looks += await holds(home, app);
        }
        await noNoElsewhere(home, app);
        vi.useRealTimers();
      }),
      { numRuns: RUNS, seed: process.env.KITH_ASK_RUNS ? Date.now() : 20261122, endOnFailure: true },
    );
    // A history in which nothing was ever suggested would prove nothing.
    expect(looks).toBeGreaterThan(RUNS);
  }, 600_000);
});

type Post = (path: string, body: unknown) => Response | Promise<Response>;

async function take(home: Home, post: Post, step: Step): Promise<void> {
  const asks = await keptAsks(home.db, home.owner);
  if (step.do === 'wait') {
    vi.setSystemTime(Date.now() + step.days * DAY);
    return;
  }
  if (step.do === 'open') {
    if (asks.length < 3) await post('/asks', { what: WHATS[step.what], size: 'hour' });
    return;
  }
  const one = asks[step.ask % Math.max(1, asks.length)];
  if (!one) return;
  const who = 'who' in step ? `${NAMES[step.who]}@example.org` : '';
  if (step.do === 'alone') await post(`/people/${who}/say`, { saying: 'alone', so: step.ask > 0 });
  else if (step.do === 'named') await post(`/asks/${one.id}/next`, { who });
  else if (step.do === 'told') await post(`/asks/${one.id}/told`, { who });
  else if (step.do === 'close') await post(`/asks/${one.id}/close`, { so: step.so, came: 'it went well' });
  else if (step.do === 'suggested') await askFirst(home, post, one.id);
  else if (step.do === 'outcome') await endOne(home, post, one.id, step.ending);
}

async function askFirst(home: Home, post: Post, id: number): Promise<void> {
  const shown = await (
    await apiApp({ home, work: () => undefined, place: placeOf('.') }).request(`/asks/${id}`)
  ).json();
  const [first] = (shown as Ask).suggestions;
  if (first) await post(`/asks/${id}/next`, { who: String(first.person.id) });
}

async function endOne(home: Home, post: Post, id: number, ending: number): Promise<void> {
  const kept = await keptAsk(home.db, home.owner, id);
  const last = 'asked' in kept ? kept.asked.at(-1) : undefined;
  if (last) await post(`/asks/${id}/outcome`, { who: String(last.personId), outcome: ENDINGS[ending] ?? null });
}

/** What must hold after each step; how many suggestions were looked at. */
async function holds(home: Home, app: ReturnType<typeof apiApp>): Promise<number> {
  let looks = 0;
  const asks = await keptAsks(home.db, home.owner);
  for (const kept of asks) {
    const shown = (await (await app.request(`/asks/${kept.id}`)).json()) as Ask;
    const waiting = shown.asked.filter((one) => one.ending === null);
    expect(waiting.length).toBeLessThanOrEqual(1);
    expect(shown.suggestions.length + (shown.suggestions.length > 0 ? shown.asked.length : 0)).toBeLessThanOrEqual(
      MOST_SUGGESTED,
    );
    if (waiting.length > 0 || shown.closedAt !== null) expect(shown.suggestions).toEqual([]);
    for (const { person } of shown.suggestions) {
      looks++;
      expect(shown.asked.map((one) => one.person.id)).not.toContain(person.id);
      await isFree(home, person.id, asks);
    }
    if (shown.draft) await mayWrite(home, shown.draft.to.id, 'ask');
    if (shown.thanks) await mayWrite(home, shown.thanks.to.id, 'write');
  }
  return looks;
}

async function isFree(home: Home, id: number, asks: Awaited<ReturnType<typeof keptAsks>>): Promise<void> {
  const row = (await people.personById(home.db, home.owner, id))!;
  const dossier = await dossierOf(home, row, Date.now());
  expect(dossier.corrections.alone).toBe(false);
  expect(guard(dossier, 'ask').may).toBe(true);
  const noted = asks.flatMap((one) =>
    one.asked.flatMap(({ personId, at, ending }) => (personId === id ? [{ at, size: one.ask.size, ending }] : [])),
  );
  expect(noted.every((one) => one.ending !== null)).toBe(true);
  expect(restsFromAsks(pastAsks(dossier, noted), giftsOf(dossier), Date.now())).toBe(false);
}

async function mayWrite(home: Home, id: number, deed: 'ask' | 'write'): Promise<void> {
  const row = (await people.personById(home.db, home.owner, id))!;
  expect(guard(await dossierOf(home, row, Date.now()), deed, true).may).toBe(true);
}

/** Marks of a no in what Kith says; letters of the test use other words. */
const NO = /"(?:declined|too busy|silence)"|declined|could not this time|had no time|did not answer/i;

/** There is no meeting in these lives, and the refusal that says so speaks of meetings that were declined. */
const A_MEETING = '/meetings/{id}';

async function noNoElsewhere(home: Home, app: ReturnType<typeof apiApp>): Promise<void> {
  const asks = await keptAsks(home.db, home.owner);
  const saidNo = asks.filter((one) => one.asked.some(({ ending }) => ending !== null && ENDINGS.indexOf(ending) > 1));
  for (const route of ROUTES.filter(({ method, path }) => method === 'get' && path !== A_MEETING)) {
    if (route.path === '/asks/{id}') {
      for (const one of asks.filter((each) => !saidNo.includes(each))) await saysNoNo(app, `/asks/${one.id}`, OWN);
      continue;
    }
    for (const name of route.path.includes('{who}') ? NAMES : ['']) {
      const person = name === '' ? null : await findPerson(home, `${name}@example.org`);
      if (person && !('id' in person)) continue;
      const path = route.path.replace('{who}', String(person?.id)).replace('{run}', '1').replace('{id}', '1');
      await saysNoNo(app, `${path}${route.query?.shape.text ? '?text=roof' : ''}`);
    }
  }
}

/** What an ask tells of those who were asked with it. */
const OWN = 'asked';

async function saysNoNo(app: ReturnType<typeof apiApp>, path: string, but = ''): Promise<void> {
  const answer = await app.request(path);
  expect(answer.status, path).toBeLessThan(500);
  const { [but]: _, ...rest } = Object(await answer.json()) as Record<string, unknown>;
  expect(JSON.stringify(rest), path).not.toMatch(NO);
}
