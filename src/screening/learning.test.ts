import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from './advise.ts';
import { dossierOf } from './cases-for-tests.ts';
import { type Correction, correctionsIn, learnedWeights, lessonsOf } from './learning.ts';
import { CHECKS } from './signals/index.ts';
import { QUESTIONS, WEIGHTS, type WeightsByQuestion } from './weights.ts';

const welcomed = (...saw: string[]): Correction => ({ what: 'welcome', saw });
const setAside = (...saw: string[]): Correction => ({ what: 'set-aside', saw });
const pitchOf = (weights: WeightsByQuestion, id: string) => weights.pitch.bySignal[id]!.seen;

describe('What teaches', () => {
  it('is the opposite of an advice, in both directions', () => {
    const saw = ['calendar-link'];
    expect(
      correctionsIn([
        { what: 'welcome', advice: 'set-aside', saw },
        { what: 'set-aside', advice: 'welcome', saw },
      ]),
    ).toEqual([welcomed('calendar-link'), setAside('calendar-link')]);
  });

  it.each([
    ['following an advice', 'welcome', 'welcome'],
    ['deciding what Kith left open', 'set-aside', 'ask-first'],
    ['letting rest', 'rest', 'welcome'],
    ['asking first', 'ask', 'set-aside'],
    ['an answer from before Kith kept its advice', 'welcome', null],
  ] as const)('is not %s', (_, what, advice) => {
    expect(correctionsIn([{ what, advice, saw: ['calendar-link'] }])).toEqual([]);
  });
});

describe('What is learned', () => {
  it('is nothing without corrections', () => {
    expect(learnedWeights([])).toBe(WEIGHTS);
    expect(lessonsOf([])).toEqual([]);
  });

  it('weighs a sign less when people with it were welcomed against advice, and the more often the less', () => {
    const once = pitchOf(learnedWeights([welcomed('calendar-link')]), 'calendar-link');
    const thrice = pitchOf(learnedWeights(Array(3).fill(welcomed('calendar-link'))), 'calendar-link');
    expect(once).toBeLessThan(WEIGHTS.pitch.bySignal['calendar-link'].seen);
    expect(thrice).toBeLessThan(once);
  });

  it('weighs a sign more when people with it were set aside against advice', () => {
    const before = WEIGHTS.pitch.bySignal['plain-selling'].seen;
    expect(pitchOf(learnedWeights([setAside('plain-selling')]), 'plain-selling')).toBeGreaterThan(before);
  });

  it('follows the formula: one welcome with a calendar link leaves ln(6/20 ÷ (1 + 20·0.3·e^-w)/21), w its weight', () => {
    const usual = 0.3 * Math.exp(-WEIGHTS.pitch.bySignal['calendar-link'].seen);
    const expected = Math.log(0.3) - Math.log((1 + 20 * usual) / 21);
    expect(pitchOf(learnedWeights([welcomed('calendar-link')]), 'calendar-link')).toBeCloseTo(expected, 10);
  });

  it('is told in a sentence that names what was done', () => {
    const [lesson] = lessonsOf([welcomed('calendar-link'), welcomed('calendar-link')]);
    expect(lesson).toMatchObject({ signal: 'calendar-link', question: 'pitch' });
    expect(lesson?.sentence).toContain(
      'you welcomed 2 where it saw this, so it now counts less when Kith asks whether something is for sale',
    );
  });

  it('changes what Kith advises of the next one', () => {
    const note = dossierOf({
      note: 'Hi, I help gardens win 10 new clients a month. Book a quick call: https://calendly.com/grow-fast/15min',
    });
    const before = judge(note);
    const saw = before.signals.filter((one) => one.saw === 'seen').map(({ id }) => id);
    const after = judge(note, learnedWeights(Array(12).fill(welcomed(...saw))));
    expect(before.advice).toBe('set-aside');
    expect(after.advice).not.toBe('set-aside');
  });
});

describe('Whatever is taught', () => {
  const correction = fc.record({
    what: fc.constantFrom('welcome' as const, 'set-aside' as const),
    saw: fc.uniqueArray(fc.constantFrom(...CHECKS.map(({ rule }) => rule.id)), { maxLength: 8 }),
  });

  it('no sign is turned round or made more than half as heavy again, traps and whom one knows stay, and so does what was never shown', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 60 }), (corrections) => {
        const learned: WeightsByQuestion = learnedWeights(corrections);
        const shown = new Set(corrections.flatMap(({ saw }) => saw));
        const start: WeightsByQuestion = WEIGHTS;
        for (const question of QUESTIONS)
          for (const [id, { seen }] of Object.entries(start[question].bySignal)) {
            const now = learned[question].bySignal[id]!.seen;
            expect(now * seen).toBeGreaterThanOrEqual(0);
            expect(Math.abs(now)).toBeLessThanOrEqual(Math.abs(seen) * 1.5 + 1e-9);
            if (['scam-marks', 'already-known'].includes(id) || !shown.has(id)) expect(now).toBe(seen);
          }
        expect([learned.real, learned.list]).toEqual([WEIGHTS.real, WEIGHTS.list]);
      }),
    );
  });
});
