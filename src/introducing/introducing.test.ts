import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../basics/when.ts';
import { answerTo, awaitedUntil, courseOf, freeFrom, STEPS, type Step } from './course.ts';
import { bySort, GROUNDS, type Ground, heard, type Introducer, pathOf, surest } from './grounds.ts';
import { type Asked, INTRODUCTION_SORTS, type Introduction, introductionOf, type Side } from './leaf.ts';
import { companyNames, nameInText, overlap, sentenceWith } from './mentions.ts';
import { askIntroducer, askOneOfTwo, introduceTwo, tellIntroducer, writeToOther } from './words.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const asked = (daysAgo: number, said: Asked['said'] = null): Asked => ({
  at: NOW - daysAgo * DAY,
  until: NOW - daysAgo * DAY + 30 * DAY,
  said,
  saidAt: said && NOW - daysAgo * DAY + DAY,
});
const side = (role: Side['role'], name: string, of: Asked | null = null): Side => ({
  role,
  node: `email:${name}@example.org`,
  personId: name.charCodeAt(0),
  name,
  asked: of,
});
const one = (sort: Introduction['sort'], sides: readonly Side[], more: Partial<Introduction> = {}): Introduction => ({
  id: 1,
  sort,
  at: NOW,
  why: 'larch',
  company: '',
  sides,
  byMe: false,
  sentAt: null,
  went: null,
  restsAt: null,
  found: null,
  ...more,
});

const OTHER = side('other', 'Weiss');
const no = (name: string) => side('introducer', name, asked(40, 'no'));
const yes = side('introducer', 'Ana', asked(9, 'yes'));
const [first, second] = ['Ana', 'Bo'] as const;

describe('An introduction to somebody', () => {
  const CASES: readonly (readonly [string, Introduction, Step])[] = [
    ['begins with somebody to be asked', one('reach', [OTHER]), 'ask'],
    ['waits for who was asked', one('reach', [OTHER, side('introducer', 'Ana', asked(3))]), 'wait'],
    ['goes to another after a no', one('reach', [OTHER, no('Ana')]), 'ask'],
    ['takes a silence for a no', one('reach', [OTHER, side('introducer', 'Ana', asked(31))]), 'ask'],
    ['ends after three', one('reach', [OTHER, no('Ana'), no('Bo'), no('Cy')]), 'ended'],
    ['waits for the other side after a yes', one('reach', [side('other', 'Weiss', asked(8)), yes]), 'other'],
    ['ends when the other side says no', one('reach', [side('other', 'Weiss', asked(8, 'no')), yes]), 'ended'],
    ['ends when the other side says nothing', one('reach', [side('other', 'Weiss', asked(31)), yes]), 'ended'],
    ['lets the owner write after two yeses', one('reach', [side('other', 'Weiss', asked(8, 'yes')), yes]), 'write'],
    ['rests for a month after the letter', one('reach', [OTHER, yes], { sentAt: NOW - 29 * DAY }), 'later'],
    ['asks how it went after a month', one('reach', [OTHER, yes], { sentAt: NOW - 30 * DAY }), 'how'],
    ['asks once', one('reach', [OTHER, yes], { sentAt: NOW - 90 * DAY, went: 'Well.' }), 'ended'],
    ['may be put away at any time', one('reach', [OTHER], { restsAt: NOW }), 'ended'],
  ];
  test.each(CASES)('%s', (_, introduction, step) => {
    expect(courseOf(introduction, NOW).step).toBe(step);
  });
});

describe('An introduction of two', () => {
  const pair = (a: Asked | null, b: Asked | null) =>
    one('between', [side('first', first, a), side('second', second, b)]);
  const CASES: readonly (readonly [string, Introduction, Step, string | null])[] = [
    ['asks the first', pair(null, null), 'ask', first],
    ['waits for the first', pair(asked(3), null), 'wait', null],
    ['asks the second after a yes', pair(asked(3, 'yes'), null), 'ask', second],
    ['never asks the second after a no', pair(asked(3, 'no'), null), 'ended', null],
    ['never asks the second after a silence', pair(asked(31), null), 'ended', null],
    ['waits for the second', pair(asked(9, 'yes'), asked(2)), 'wait', null],
    ['ends when the second says no', pair(asked(9, 'yes'), asked(2, 'no')), 'ended', null],
    ['is written after both said yes', pair(asked(9, 'yes'), asked(2, 'yes')), 'write', null],
  ];
  test.each(CASES)('%s', (_, introduction, step, next) => {
    const course = courseOf(introduction, NOW);
    expect([course.step, course.next?.name ?? null]).toEqual([step, next]);
  });
});

describe('Somebody who was asked', () => {
  test('has until their usual time, a week at least and a month at most', () => {
    expect([0, DAY, 10 * DAY, 90 * DAY].map((usual) => (awaitedUntil(NOW, usual) - NOW) / DAY)).toEqual([
      30, 7, 10, 30,
    ]);
  });

  const CASES: readonly (readonly [string, readonly Asked[], number])[] = [
    ['is free when never asked', [], 0],
    ['is not asked again while an answer is awaited', [asked(3)], 27],
    ['is left in peace for three months after a no', [asked(11, 'no')], 80],
    ['is left in peace for three months after a silence', [asked(40)], 80],
    ['may be asked again after a yes', [asked(3, 'yes')], 0],
    ['is asked twice in a month at most', [asked(3, 'yes'), asked(10, 'yes')], 20],
  ];
  test.each(CASES)('%s', (_, before, days) => {
    expect(Math.round((freeFrom(before, NOW) - NOW) / DAY)).toBe(days);
  });

  test('has said nothing before being asked', () => {
    expect(answerTo(null, NOW)).toBeNull();
  });
});

const ground = fc.record<Ground>({
  kind: fc.constantFrom(...GROUNDS),
  at: fc.integer({ min: 0, max: NOW }),
  interactionId: fc.option(fc.nat()),
  quote: fc.string(),
});
const introducer = fc.record<Introducer<number>>({
  id: fc.nat(),
  answers: fc.double({ min: 0, max: 1, noNaN: true }),
  helps: fc.double({ min: 0, max: 1, noNaN: true }),
  grounds: fc.array(ground, { maxLength: 12 }),
  asked: fc.array(fc.integer({ min: 0, max: NOW }), { maxLength: 4 }),
});

describe('The surest way', () => {
  test('goes through at most as many as wanted, each with a ground, and no one left out is surer', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(introducer, { selector: ({ id }) => id }),
        fc.integer({ min: 0, max: 3 }),
        (all, most) => {
          const chosen = surest(all, most, NOW);
          const grounded = all.filter(({ grounds }) => grounds.length > 0);
          expect(chosen.length).toBe(Math.min(most, grounded.length));
          const least = Math.min(...chosen.map((id) => pathOf(all.find((each) => each.id === id)!, NOW)));
          for (const each of grounded)
            if (!chosen.includes(each.id)) expect(pathOf(each, NOW)).toBeLessThanOrEqual(least);
        },
      ),
    );
  });

  test('is never longer for one more ground, nor shorter for one more request', () => {
    fc.assert(
      fc.property(introducer, ground, fc.integer({ min: 0, max: 90 }), (each, more, days) => {
        expect(heard([...each.grounds, more])).toBeGreaterThanOrEqual(heard(each.grounds));
        const again = { ...each, asked: [...each.asked, NOW - days * DAY] };
        expect(pathOf(again, NOW)).toBeLessThanOrEqual(pathOf(each, NOW));
      }),
    );
  });

  test('is told by each sort of ground once, with all of that sort', () => {
    fc.assert(
      fc.property(fc.array(ground), (all) => {
        const told = bySort(all);
        expect(told.flat()).toHaveLength(all.length);
        expect(new Set(told.map(([newest]) => newest.kind)).size).toBe(told.length);
      }),
    );
  });
});

describe('A name in a letter', () => {
  const CASES: readonly (readonly [string, string, boolean])[] = [
    ['Dr. Hannah Weiss', 'I told Hannah Weiss about you.', true],
    ['Dr. Hannah Weiss', 'Ich habe Frau Weiss von dir erzählt.', true],
    ['Hannah Weiß', 'Dr. WEISS will be there', true],
    ['Inês Moura', 'ask Ines Moura', true],
    ['Dr. Weiss', 'Weiss knows', true],
    ['Hannah Weiss', 'the wall is Weiss and new', false],
    ['Hannah Weiss', 'Hannah, the weissbier is here', false],
    ['Li', 'li li li', false],
    ['', 'anything', false],
  ];
  test.each(CASES)('%s is found, or not, in “%s”', (name, text, isNamed) => {
    expect(nameInText(name)(text)).toBe(isNamed);
  });

  test('is quoted with its sentence, and a title ends none', () => {
    const text = 'It rained.\n\nYou should meet Dr. Weiss at the\nlab. She knows larch.';
    expect(sentenceWith(text, nameInText('Dr. Weiss'))).toBe('You should meet Dr. Weiss at the lab.');
    expect(sentenceWith(text, nameInText('Orr Fixings'))).toBeNull();
  });

  test('is looked for in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, text) => {
        const quote = sentenceWith(text, nameInText(name));
        expect(quote === null || quote.length <= 300).toBe(true);
      }),
    );
  });
});

describe('The same company', () => {
  const at = (value: string, from?: number, to?: number) => ({
    value,
    ...(from ? { from: { at: Date.UTC(from, 0), precision: 'year' as const } } : {}),
    ...(to ? { to: { at: Date.UTC(to, 0), precision: 'year' as const } } : {}),
  });
  test.each([
    ['is one with and without what the law adds', at('Orr Fixings Ltd.'), at('Orr Fixings'), true],
    ['is not another', at('Orr Fixings'), at('Orr Brothers'), false],
    ['counts at the same time', at('Holm & Rae', 2010, 2019), at('Holm & Rae', 2018), true],
    ['does not count at another time', at('Holm & Rae', 2010, 2014), at('Holm & Rae', 2018), false],
    ['needs a name', at(''), at(''), false],
  ])('%s', (_, a, b, isSame) => {
    expect(overlap(a, b)).toBe(isSame);
    expect(overlap(b, a)).toBe(isSame);
    expect(companyNames(a.value).every((name) => name.length > 2)).toBe(true);
  });
});

describe('What the notebook says', () => {
  test('is read whatever stands there', () => {
    const anything = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.jsonValue({ maxDepth: 2 }));
    const fields = ['why', 'company', 'byMe', 'sentAt', 'went', 'restsAt', 'found', 'unknown'];
    const value = fc.tuple(
      fc.constantFrom(...INTRODUCTION_SORTS, 'another'),
      fc.dictionary(fc.constantFrom(...fields), anything),
    );
    fc.assert(
      fc.property(value, fc.oneof(fc.string(), fc.json()), ([sort, said], row) => {
        const people = [{ node: 'email:a@example.org', role: 'other', name: 'A', value: row, personId: null }];
        const read = introductionOf({ id: 1, at: NOW, value: JSON.stringify({ ...said, sort }), people });
        expect(read === null).toBe(sort === 'another');
        if (read) expect(STEPS).toContain(courseOf(read, NOW).step);
      }),
    );
    expect(introductionOf({ id: 1, at: NOW, value: '{"sort":', people: [] })).toBeNull();
  });
});

describe('Prepared words', () => {
  const to = { id: 1, name: 'Ana Duarte', email: 'ana@example.org', profile: null };
  const weiss = { name: 'Dr. Weiss', line: 'Head of testing' };
  const told = { me: { name: 'Pat Kith', line: 'Bridge engineer' }, why: 'Because she knows larch.' };
  const ALL = [
    askIntroducer(to, weiss, told),
    writeToOther(to, 'Dorothy Fenn', told),
    tellIntroducer(to, weiss),
    askOneOfTwo(to, weiss, told),
    introduceTwo(to, weiss, told),
  ];
  test.each(ALL.map((draft) => [draft.subject, draft] as const))(
    '“%s” leaves a place only the owner can fill',
    (_, draft) => {
      expect(draft.body).toContain('[…]');
      expect(draft.to).toBe(to);
    },
  );

  test('leave an easy no to whom they ask', () => {
    for (const draft of [ALL[0]!, ALL[3]!])
      expect(draft.body).toMatch(/a short no is fine, and so is no answer at all/);
  });

  test('do not tell one of two whether the other was asked', () => {
    const { body } = askOneOfTwo(to, weiss, told);
    expect(body).not.toMatch(/said|agreed|asked (?:her|him|them|Dr)/i);
  });

  test('say “because” once', () => {
    expect(ALL[0]!.body.match(/because/gi)).toHaveLength(2);
    expect(ALL[0]!.body).not.toMatch(/because because/i);
  });
});
