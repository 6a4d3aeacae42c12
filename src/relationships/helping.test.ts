import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../basics/when.ts';
import { betaMean, middle } from '../evidence/index.ts';
import {
  ASK_SIZES,
  type AskOutcome,
  type AskSize,
  expectedOf,
  helping,
  isGiver,
  type Nearness,
  type PastAsk,
  restsFromAsks,
  USUAL,
  whomToAsk,
} from './helping.ts';

const NOW = Date.UTC(2026, 0, 1);
let next = 1;

function ask(outcome: AskOutcome, more: Partial<PastAsk> = {}): PastAsk {
  return { interactionId: next++, at: NOW, size: 'minutes', outcome, ...more };
}

function mean(asks: readonly PastAsk[], size: AskSize = 'minutes', expected = 0.4): number {
  return betaMean(helping(asks, size, expected, NOW).belief);
}

describe('what is believed', () => {
  // Worked in docs/methods.md §3 for somebody met regularly.
  it.each<[string, readonly AskOutcome[], number]>([
    ['nothing is known', [], 0.4],
    ['they helped once', ['helped'], 0.52],
    ['they helped twice', ['helped', 'helped'], 0.6],
    ['they helped five times', ['helped', 'helped', 'helped', 'helped', 'helped'], 0.73],
    ['they were too busy once', ['too busy'], 0.37],
    ['they declined once', ['declined'], 0.36],
    ['they were silent twice', ['silence', 'silence'], 0.31],
    ['an ask is still open', ['open'], 0.4],
  ])('when %s', (_, outcomes, expected) => {
    expect(mean(outcomes.map((outcome) => ask(outcome)))).toBeCloseTo(expected, 2);
  });

  it('has the middle four fifths of the worked example', () => {
    const ends = (asks: readonly PastAsk[]) => middle(helping(asks, 'minutes', 0.4, NOW).belief, 0.8);
    expect(ends([]).map((x) => x.toFixed(2))).toEqual(['0.12', '0.71']);
    expect(ends([ask('helped')]).map((x) => x.toFixed(2))).toEqual(['0.24', '0.79']);
  });

  it('forgets a refusal of six years ago nearly all', () => {
    expect(mean([ask('declined', { at: NOW - 6 * 365 * DAY })])).toBeGreaterThan(0.39);
  });

  it('takes help with much as help with little, and help with little as half a word on much', () => {
    const minutes = [ask('helped', { size: 'minutes' })];
    const money = [ask('helped', { size: 'money' })];
    expect(mean(money, 'minutes')).toBe(mean(money, 'money'));
    expect(mean(minutes, 'money')).toBeLessThan(mean(minutes, 'minutes'));
    expect(mean([ask('declined', { size: 'money' })], 'minutes')).toBeGreaterThan(mean([ask('declined')], 'minutes'));
  });

  it('stays too early to say below two outcomes', () => {
    expect(helping([ask('helped'), ask('open')], 'minutes', 0.4, NOW).estimate.isTooEarly).toBe(true);
  });

  it('rises with every help and never rises with a refusal', () => {
    fc.assert(
      fc.property(
        someAsks(),
        fc.constantFrom(...ASK_SIZES),
        fc.double({ min: 0.05, max: 0.7, noNaN: true }),
        (asks, size, expected) => {
          const before = mean(asks, size, expected);
          expect(mean([...asks, ask('helped', { size })], size, expected)).toBeGreaterThan(before);
          for (const outcome of ['declined', 'too busy', 'silence'] as const) {
            const after = mean([...asks, ask(outcome, { size })], size, expected);
            expect(after).toBeLessThan(before);
            // A refusal takes less than a help gives, where both are as surprising.
            expect(before - after).toBeLessThan(0.11);
          }
        },
      ),
    );
  });
});

describe('nobody pays for others', () => {
  it('however often others refuse, what is expected falls by a tenth at most', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(USUAL) as Nearness[])), someAsks(80), (nearness, asks) => {
        const expected = expectedOf(nearness, asks);
        expect(expected).toBeGreaterThanOrEqual(Math.max(USUAL[nearness] - 0.1, 0.02) - 1e-12);
        expect(expected).toBeLessThan(1);
      }),
    );
  });

  it('good experience with others is believed freely', () => {
    expect(
      expectedOf(
        'met',
        Array.from({ length: 30 }, () => ask('helped')),
      ),
    ).toBeGreaterThan(USUAL.met + 0.3);
  });
});

describe('a giver', () => {
  const asked = (...outcomes: AskOutcome[]) =>
    helping(
      outcomes.map((outcome) => ask(outcome)),
      'minutes',
      0.4,
      NOW,
    );
  it.each<[string, boolean, ReturnType<typeof asked>, number]>([
    ['helped twice when asked and once unasked', true, asked('helped', 'helped'), 1],
    ['helped three times, never unasked', false, asked('helped', 'helped', 'helped'), 0],
    ['helped once and once unasked', false, asked('helped'), 1],
    ['helped twice, declined once, gave once', false, asked('helped', 'helped', 'declined'), 1],
    ['gave three times without being asked', true, asked(), 3],
  ])('%s: %s', (_, expected, helps, unasked) => {
    expect(isGiver(helps, unasked)).toBe(expected);
  });
});

describe('a rest from asks', () => {
  const at = (years: number) => NOW - years * 365 * DAY;
  it.each<[string, boolean, readonly PastAsk[], readonly number[]]>([
    ['two silences this year', true, [ask('silence', { at: at(0.5) }), ask('declined', { at: at(0.3) })], []],
    ['one silence', false, [ask('silence', { at: at(0.5) })], []],
    [
      'two silences, and they gave something since',
      false,
      [ask('silence', { at: at(0.5) }), ask('silence', { at: at(0.4) })],
      [at(0.1)],
    ],
    [
      'two silences, and help the year before',
      false,
      [ask('helped', { at: at(1.5) }), ask('silence', { at: at(0.5) }), ask('silence', { at: at(0.4) })],
      [],
    ],
    [
      'two silences more than a year ago',
      false,
      [ask('silence', { at: at(1.5) }), ask('silence', { at: at(1.2) })],
      [],
    ],
    ['two asks still open', false, [ask('open'), ask('open')], []],
  ])('%s: %s', (_, expected, asks, gifts) => {
    expect(restsFromAsks(asks, gifts, NOW)).toBe(expected);
  });
});

describe('whom to ask', () => {
  const one = (id: string, yes: number, asked: readonly number[] = [], fit = 1) => ({
    id,
    belief: { yes, no: 2 },
    fit,
    asked,
  });

  it('names three at most', () => {
    expect(
      whomToAsk(
        ['a', 'b', 'c', 'd', 'e'].map((id) => one(id, 2)),
        () => 0.5,
        NOW,
      ),
    ).toHaveLength(3);
  });

  it('spares whoever was asked just now', () => {
    expect(whomToAsk([one('asked', 3, [NOW - DAY, NOW - 2 * DAY]), one('spared', 2.5)], () => 0.5, NOW)).toEqual([
      'spared',
      'asked',
    ]);
  });

  it('gives the little known a turn', () => {
    const row = [0.1, 0.9];
    expect(
      whomToAsk(
        [
          { ...one('sure', 20), belief: { yes: 6, no: 4 } },
          { ...one('new', 1), belief: { yes: 1.6, no: 2.4 } },
        ],
        () => row.shift() ?? 0.5,
        NOW,
      )[0],
    ).toBe('new');
  });
});

function someAsks(maxLength = 8): fc.Arbitrary<readonly PastAsk[]> {
  return fc.array(
    fc.record({
      interactionId: fc.nat(),
      at: fc.integer({ min: NOW - 3000 * DAY, max: NOW }),
      size: fc.constantFrom(...ASK_SIZES),
      outcome: fc.constantFrom<AskOutcome>('helped', 'pointed on', 'declined', 'too busy', 'silence', 'open'),
    }),
    { maxLength },
  );
}
