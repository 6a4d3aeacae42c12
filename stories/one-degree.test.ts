/**
 * Introductions, one degree at a time: whatever is done in whatever order, through acts and through the API, nobody is asked
 * twice, nobody while another answer is awaited, nobody whom the guard holds back, and no letter is prepared before everybody
 * said yes.
 */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { apiApp } from '../src/api/api.ts';
import { introductionOf, introductionsOf, introductionsWith } from '../src/api/introduced.ts';
import type { IntroductionShown } from '../src/api/introduction-shapes.ts';
import { Refusal } from '../src/basics/result.ts';
import { dueOf } from '../src/introducing/acts/due.ts';
import { keepFound, proposals, unkeepFound } from '../src/introducing/acts/found.ts';
import { answer, ask, beginBetween, beginReaching, putAway, sent } from '../src/introducing/acts/steps.ts';
import { findPerson } from '../src/people/acts/find.ts';
import { sayOf } from '../src/relationships/acts/correct.ts';
import { dossierOf } from '../src/relationships/acts/dossiers.ts';
import { guard } from '../src/relationships/index.ts';
import { forget } from '../src/sorting/acts/forget.ts';
import { type Home, notebook, placeOf } from '../src/store/store.ts';
import { CALENDAR, CARDS, homeWith, LINKEDIN, MAIL, NOW, spoolOf, told } from './cast.ts';

const DAY = 86_400_000;
/** Known and unknown, guarded and free, and nobody at all. */
const WHO = [
  'd.fenn@upperford.example', 'joe@whitlock.example', 'ana@casa.example', 'grace.ellery@example.org', 'v.hale@oldpivot.example',
  'olwen.pugh@example.org', 'priya.raman@holmrae.example', 'Dr. Weiss', 'hugo', 'me', 'curtis.bell@example.org',
]; // biome-ignore format: a list of names

let home: Home;
let api: ReturnType<typeof apiApp>;
beforeAll(async () => {
  home = await homeWith(LINKEDIN, MAIL, CARDS, CALENDAR);
  api = apiApp({ home, work: () => undefined, place: placeOf(spoolOf(home)) });
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterAll(() => vi.useRealTimers());

const now = () => Date.now();
const post = async (path: string, body: unknown): Promise<IntroductionShown | null> => {
  const headers = { 'content-type': 'application/json' };
  const answered = await api.request(path, { method: 'POST', body: JSON.stringify(body), headers });
  return answered.ok ? ((await answered.json()) as IntroductionShown) : null;
};
const open = async (): Promise<number[]> => (await introductionsOf(home, now())).open.map((one) => one.id);
const shown = async (id: number, who = '') => told(await introductionOf(home, id, who, now()));
const idOf = async (who: string) => {
  const person = await findPerson(home, who);
  return person instanceof Refusal ? null : person.id;
};

describe('Who introduced whom', () => {
  it('is read in letters between three, and kept by a yes alone', async () => {
    const found = (await introductionsOf(home, now())).found;
    expect(found.map((one) => one.sentence)).toContain('Joe introduced you and Ana on 12 May 2016.');
    expect(found.map((one) => one.quote)).toContain('Heike, Pat. Pat, Heike.');
    expect((await introductionsOf(home, now())).remembered).toEqual([]);
    const ana = found.find((one) => one.sentence.includes('and Ana '))!;
    told(await keepFound(home, ana.interaction, true, 'oak', now()));
    const after = await introductionsOf(home, now());
    expect(after.remembered.map((one) => one.sentence)).toEqual([
      'Joe Whitlock introduced you and Ana Duarte on 12 May 2016.',
    ]);
    expect(after.found).toHaveLength(found.length - 1);
    told(await unkeepFound(home, ana.interaction));
    expect((await introductionsOf(home, now())).found).toHaveLength(found.length);
  });

  it('is not brought up again after a no', async () => {
    const [first] = await proposals(home, now());
    told(await keepFound(home, first!.interactionId, false, '', now()));
    const after = await introductionsOf(home, now());
    expect(after.found.map((one) => one.interaction)).not.toContain(first!.interactionId);
    expect(after.remembered).toEqual([]);
    told(await unkeepFound(home, first!.interactionId));
  });
});

describe('A way to somebody', () => {
  it('goes through who met and wrote to them, with grounds that open', async () => {
    const id = told(await beginReaching(home, { who: 'Grace Ellery', company: '', why: 'the roof' }, now()));
    const { suggestions, draft } = await shown(id);
    expect(suggestions[0]?.person.name).toBe('Dorothy Fenn');
    expect(suggestions[0]?.grounds.map((ground) => ground.words)).toContain(
      'You met Dorothy and Grace Ellery together on 26 July 2025, and once before: “Opening of the footbridge”',
    );
    expect(suggestions.every(({ grounds }) => grounds.every(({ rests }) => rests.length > 0))).toBe(true);
    expect(draft?.to.name).toBe('Dorothy Fenn');
    told(await putAway(home, id, true, now()));
  });

  it('goes through whose card names the company, where nothing else is known', async () => {
    const wish = { who: '', company: 'Casa & Filhos', why: 'steel shoes' };
    const id = told(await beginReaching(home, wish, now()));
    expect((await shown(id)).suggestions.map(({ person }) => person.name)).toContain('Ana Duarte');
    told(await putAway(home, id, true, now()));
  });

  it('does not go round who never answered, nor past who writes back', async () => {
    const viktor = await beginReaching(home, { who: 'v.hale@oldpivot.example', company: '', why: 'x' }, now());
    expect((viktor as Refusal).sentence).toMatch(/without an answer/);
    const ana = await beginReaching(home, { who: 'ana@casa.example', company: '', why: 'x' }, now());
    expect((ana as Refusal).sentence).toMatch(/shorter way/);
  });

  it('tells nobody’s page, and no list, of a no', async () => {
    const id = told(await beginReaching(home, { who: 'Grace Ellery', company: '', why: 'the roof' }, now()));
    told(await ask(home, id, 'd.fenn@upperford.example', now()));
    told(await answer(home, id, 'no', now()));
    const dorothy = (await idOf('d.fenn@upperford.example'))!;
    expect(await introductionsWith(home, dorothy, now())).toEqual([]);
    const lists = JSON.stringify(await introductionsOf(home, now()));
    expect(lists).not.toContain('Dorothy');
    expect((await shown(id)).suggestions.map(({ person }) => person.name)).not.toContain('Dorothy Fenn');
    await clear();
  });

  it('goes with who is forgotten', async () => {
    const other = await homeWith(MAIL, CALENDAR);
    const id = told(await beginReaching(other, { who: 'Grace Ellery', company: '', why: 'the roof' }, now()));
    told(await forget(other, 'Grace Ellery', now()));
    expect(await introductionOf(other, id, '', now())).toBeInstanceOf(Refusal);
  });
});

async function clear(): Promise<void> {
  const leaves = await notebook.leavesOf(home.db, home.owner, 'introduction');
  await home.db.transaction(async (tx) => {
    for (const { id } of leaves) await notebook.removeLeaf(tx, home.owner, id);
  });
}

/** What mostly follows: else few histories get far enough for a promise to be broken. */
const MOSTLY = [
  { do: 'ask' as const, who: 'suggested' },
  { do: 'ask' as const, who: 'suggested' },
  { do: 'answer' as const, said: 'yes' },
  { do: 'answer' as const, said: 'yes' },
];
const STEP = fc.oneof(
  fc.record({ do: fc.constant('reach' as const), who: fc.constantFrom(...WHO) }),
  fc.record({ do: fc.constant('between' as const), who: fc.constantFrom(...WHO), b: fc.constantFrom(...WHO) }),
  fc.record({ do: fc.constant('ask' as const), who: fc.constantFrom('', 'again', 'again', 'again', ...WHO) }),
  ...MOSTLY.map((step) => fc.constant(step)),
  fc.record({
    do: fc.constant('answer' as const),
    said: fc.constantFrom('yes', 'yes', 'yes', 'no', 'silence', 'back'),
  }),
  fc.record({ do: fc.constant('sent' as const) }),
  fc.record({ do: fc.constant('rest' as const), so: fc.boolean() }),
  fc.record({ do: fc.constant('alone' as const), who: fc.constantFrom(...WHO), so: fc.boolean() }),
  fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 10, 40, 130) }),
);
const TURN = fc.record({ step: STEP, at: fc.nat(5), byApi: fc.boolean() });
type Turn = typeof TURN extends fc.Arbitrary<infer T> ? T : never;

/** How every history begins. */
const BEGINNING: readonly Turn[] = [
  { step: { do: 'reach', who: 'grace.ellery@example.org' }, at: 0, byApi: false },
  { step: { do: 'between', who: 'ana@casa.example', b: 'joe@whitlock.example' }, at: 0, byApi: true },
];

describe('Any history of introductions', () => {
  it('keeps the promises', { timeout: 240_000 }, async () => {
    let asks = 0;
    let letters = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(TURN, { minLength: 10, maxLength: 25 }), async (turns) => {
        await clear();
        vi.setSystemTime(NOW);
        for (const turn of [...BEGINNING, ...turns]) {
          const before = await whole();
          if (await taken(turn)) await check(before);
          for (const one of await whole()) {
            if (one.draft) checkDraft(one);
            if (one.step === 'write') letters++;
          }
        }
        for (const who of WHO) await sayOf(home, who, 'alone', false, now());
      }),
      { numRuns: 10, seed: 7, endOnFailure: true },
    );
    // A history in which nothing is ever asked or written would keep every promise.
    expect(asks).toBeGreaterThan(10);
    expect(letters).toBeGreaterThan(2);

    /** What became of somebody being asked, compared with how it stood before. */
    async function check(before: readonly IntroductionShown[]): Promise<void> {
      for (const one of await whole()) {
        const was = before.find((each) => each.id === one.id);
        const isAsked = (side: IntroductionShown['sides'][number]) => side.answer !== null && side.role !== 'other';
        const known = new Set(was?.sides.filter(isAsked).map((side) => side.person));
        const fresh = one.sides.filter((side) => isAsked(side) && !known.has(side.person));
        expect(fresh.length).toBeLessThanOrEqual(1);
        for (const side of fresh) {
          asks++;
          expect(one.sides.filter((each) => each.person === side.person)).toHaveLength(1);
          expect(was?.sides.some((each) => each.answer === 'open')).toBe(false);
          const elsewhere = before.filter((each) => each.id !== one.id).flatMap((each) => each.sides);
          expect(
            elsewhere.some((each) => each.person === side.person && each.answer === 'open' && each.role !== 'other'),
          ).toBe(false);
          const person = told(await findPerson(home, String(side.person)));
          expect(guard(await dossierOf(home, person, now()), 'introduce').may).toBe(true);
          if (side.role === 'second') expect(was?.sides.find((each) => each.role === 'first')?.answer).toBe('yes');
        }
        expect(one.sides.filter((side) => side.role === 'introducer').length).toBeLessThanOrEqual(3);
      }
      for (const line of await dueOf(home, now())) expect(line.opens).toMatch(/^\/introductions\/\d+$/);
    }
  });
});

/** Every introduction there is, whole. */
async function whole(): Promise<IntroductionShown[]> {
  const { open, rested } = await introductionsOf(home, now());
  return Promise.all([...open, ...rested].map((one) => shown(one.id)));
}

/** Words are prepared for one step: the ask of who may be asked, or, after two yeses, the letter. */
function checkDraft(one: IntroductionShown): void {
  const answers = new Map(one.sides.map((side) => [side.role, side.answer]));
  expect(one.draft!.body).toContain('[…]');
  expect(one.sides.some((side) => side.answer === 'open')).toBe(false);
  if (one.step === 'ask') expect(one.draft!.to.id).toBe(one.chosen!.id);
  else if (one.sort === 'between') expect([answers.get('first'), answers.get('second')]).toEqual(['yes', 'yes']);
  else
    expect([
      one.sides.some((side) => side.role === 'introducer' && side.answer === 'yes'),
      answers.get('other'),
    ]).toEqual([true, 'yes']);
}

/** Takes the step, by the API or by the act; whether anything was done. */
async function taken({ step, at, byApi }: Turn): Promise<boolean> {
  const ids = await open();
  const id = ids[at % Math.max(1, ids.length)];
  const isDone = (done: unknown) => done !== null && !(done instanceof Refusal);
  switch (step.do) {
    case 'wait':
      vi.setSystemTime(now() + step.days * DAY);
      return true;
    case 'alone':
      return isDone(await sayOf(home, step.who, 'alone', step.so, now()));
    case 'reach': {
      const wish = { who: step.who, company: '', why: 'larch' };
      return isDone(byApi ? await post('/introductions/reach', wish) : await beginReaching(home, wish, now()));
    }
    case 'between': {
      const { who: a, b } = step;
      return isDone(
        byApi
          ? await post('/introductions/between', { a, b, why: 'oak' })
          : await beginBetween(home, a, b, 'oak', now()),
      );
    }
  }
  if (id === undefined) return false;
  switch (step.do) {
    case 'ask': {
      const one = await shown(id);
      const again = one.sides.findLast((side) => side.person !== null)?.person;
      const who = { suggested: String(one.chosen?.id ?? ''), again: String(again ?? '') }[step.who] ?? step.who;
      return isDone(byApi ? await post(`/introductions/${id}/ask`, { who }) : await ask(home, id, who, now()));
    }
    case 'answer': {
      const said = step.said as 'yes';
      return isDone(byApi ? await post(`/introductions/${id}/answer`, { said }) : await answer(home, id, said, now()));
    }
    case 'sent':
      return isDone(byApi ? await post(`/introductions/${id}/sent`, {}) : await sent(home, id, now()));
    case 'rest':
      return isDone(
        byApi ? await post(`/introductions/${id}/rest`, { so: step.so }) : await putAway(home, id, step.so, now()),
      );
  }
}
