import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddsInWords } from './estimate.ts';
import {
  type Beta,
  betaBelow,
  betaMean,
  betaQuantile,
  cannotTell,
  estimate,
  middle,
  notSeen,
  reasonsToSay,
  reliability,
  type Signal,
  seen,
  TOO_EARLY,
  type Weights,
  weigh,
} from './index.ts';

const rule = (id: string) => ({ id, version: 1 });
const WEIGHTS: Weights = {
  prior: -0.4,
  bySignal: {
    link: { family: 'pitch', seen: 1.5 },
    benefit: { family: 'pitch', seen: 1.2 },
    met: { family: 'note', seen: -2.5 },
    blank: { family: 'note', seen: 0.3, notSeen: -0.1 },
  },
  caps: { pitch: 2.5 },
};

const signals = fc.array(
  fc.record({
    id: fc.constantFrom('link', 'benefit', 'met', 'blank', 'unlisted'),
    saw: fc.constantFrom('seen', 'not seen', 'cannot tell'),
  }),
  { maxLength: 12 },
);
const made = (list: readonly { id: string; saw: string }[]): Signal[] =>
  list.map(({ id, saw }) =>
    saw === 'seen'
      ? seen(rule(id), 'I saw it.')
      : saw === 'not seen'
        ? notSeen(rule(id), 'No.')
        : cannotTell(rule(id), '?'),
  );

describe('Weighing', () => {
  test('adds contributions up to exactly what is claimed', () => {
    fc.assert(
      fc.property(signals, (list) => {
        const { logOdds, contributions } = weigh(made(list), WEIGHTS);
        const sum = contributions.reduce((total, { weight }) => total + weight, WEIGHTS.prior);
        expect(logOdds).toBeCloseTo(sum, 12);
      }),
    );
  });

  test('gives what cannot be told, and what is not in the list, no weight', () => {
    const all = [cannotTell(rule('met'), '?'), seen(rule('unlisted'), 'x')];
    expect(weigh(all, WEIGHTS)).toEqual({ logOdds: -0.4, p: 1 / (1 + Math.exp(0.4)), contributions: [] });
  });

  test('moves when the evidence it names is taken away', () => {
    fc.assert(
      fc.property(signals, (list) => {
        const all = made(list);
        for (const { signal, weight } of weigh(all, WEIGHTS).contributions) {
          const without = weigh(
            all.filter((other) => other !== signal),
            { ...WEIGHTS, caps: {} },
          );
          const withAll = weigh(all, { ...WEIGHTS, caps: {} });
          expect(Math.sign(withAll.logOdds - without.logOdds)).toBe(Math.sign(weight));
        }
      }),
    );
  });

  test('holds a family of like signals to its cap, which they share', () => {
    const { logOdds, contributions } = weigh([seen(rule('link'), 'a'), seen(rule('benefit'), 'b')], WEIGHTS);
    expect(logOdds).toBeCloseTo(-0.4 + 2.5, 12);
    expect(contributions.map(({ weight }) => weight.toFixed(3))).toEqual(['1.389', '1.111']);
  });

  test('always says one reason for the person where there is one', () => {
    const many: Weights = {
      prior: 0,
      bySignal: Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((id, i) => [id, { family: id, seen: i === 3 ? -0.2 : 2 - i / 10 }]),
      ),
      caps: {},
    };
    const weighed = weigh(
      ['a', 'b', 'c', 'd'].map((id) => seen(rule(id), id)),
      many,
    );
    expect(reasonsToSay(weighed, -1).map(({ signal }) => signal.id)).toEqual(['a', 'b', 'd']);
    expect(reasonsToSay(weighed, 1).map(({ signal }) => signal.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('Beliefs about a share', () => {
  // Values of the incomplete beta function from its closed forms.
  const KNOWN: readonly [Beta, number, number][] = [
    [{ yes: 1, no: 1 }, 0.3, 0.3],
    [{ yes: 2, no: 1 }, 0.3, 0.09],
    [{ yes: 1, no: 3 }, 0.2, 1 - 0.8 ** 3],
    [{ yes: 3, no: 2 }, 0.5, 0.3125],
    [{ yes: 0.5, no: 0.5 }, 0.25, 1 / 3],
    [{ yes: 40, no: 40 }, 0.5, 0.5],
  ];
  test.each(KNOWN)('%o holds below %d: %d', (belief, x, expected) => {
    expect(betaBelow(belief, x)).toBeCloseTo(expected, 10);
  });

  const beliefs = fc.record({
    yes: fc.double({ min: 0.05, max: 500, noNaN: true }),
    no: fc.double({ min: 0.05, max: 500, noNaN: true }),
  });
  test('quantiles and what lies below them are each other’s inverse', () => {
    fc.assert(
      fc.property(beliefs, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (belief, q) => {
        const x = betaQuantile(belief, q);
        if (x > 1e-9 && x < 1 - 1e-9) expect(betaBelow(belief, x)).toBeCloseTo(q, 6);
      }),
    );
  });

  test('grow narrower with every outcome of either kind', () => {
    const width = (belief: Beta) => middle(belief, 0.8)[1] - middle(belief, 0.8)[0];
    expect(width({ yes: 5, no: 4 })).toBeLessThan(width({ yes: 3, no: 2 }));
    expect(betaMean({ yes: 3, no: 1 })).toBe(0.75);
  });
});

describe('An estimate', () => {
  test.each([
    ['one outcome is a fact, not a tendency', { yes: 9, no: 1 }, 1, TOO_EARLY],
    ['a wide belief says nothing', { yes: 1.2, no: 1.4 }, 2, TOO_EARLY],
    ['many answers make it very likely', { yes: 18, no: 2 }, 18, 'very likely'],
    ['as many silences as answers leave it open', { yes: 12, no: 12 }, 22, 'could go either way'],
  ])('%s', (_, belief, count, words) => {
    const restsOn = Array.from({ length: count }, (_, i) => i);
    expect(estimate(belief, restsOn).words).toBe(words);
  });

  test('never says odds in digits', () => {
    for (let p = 0; p <= 1; p += 0.01) expect(oddsInWords(p)).toMatch(/^[a-z ]+$/);
  });
});

describe('Speaking only as well as one has been right', () => {
  const said = (p: number, times: number, came: number) =>
    Array.from({ length: times }, (_, i) => ({ p, happened: i < came }));
  test.each([
    ['right often enough: counts', [...said(0.7, 60, 42), ...said(0.2, 40, 8)], 'counts'],
    ['somewhat off: words', said(0.7, 100, 60), 'words'],
    ['far off: silence', said(0.7, 100, 40), 'silent'],
    ['too few outcomes to be blamed or trusted: words', said(0.7, 10, 0), 'words'],
  ] as const)('%s', (_, outcomes, voice) => {
    expect(reliability(outcomes).voice).toBe(voice);
  });

  test('looks at the newest outcomes only', () => {
    expect(reliability([...said(0.9, 500, 0), ...said(0.9, 200, 180)])).toMatchObject({ count: 200, voice: 'counts' });
  });
});
