import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAndForetell, type KeptForest, newAnswering } from './answering.ts';
import { ALL_FACTS, FACT_NAMES, factsOf, OWN_FACTS } from './answering-facts.ts';
import type { Mail } from './answering-state.ts';
import { forestToText, growForest, readForest, textToForest } from './trees.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const KEPT = JSON.parse(readFileSync(join(import.meta.dirname, 'answering-shipped.json'), 'utf8')) as Record<
  'own' | 'community',
  KeptForest
>;
const [ME, ANA, BEN] = [0, 1, 2];

const mails = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 200 * DAY }),
      from: fc.nat(5),
      to: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map((mail) => ({ ...mail, to: mail.to.filter((to) => to !== mail.from) })).sort((a, b) => a.at - b.at),
  );

function told(view: 'own' | 'community', list: readonly Mail[]) {
  const state = newAnswering(view, KEPT[view]);
  return { state, chances: list.map((mail) => foldAndForetell(state, mail)) };
}

/** Ana answers every letter within hours, Ben none; a letter to each every third day. */
const YEAR: readonly Mail[] = Array.from({ length: 60 }, (_, i) => i * 3 * DAY).flatMap((at) => [
  { at, from: ME, to: [ANA] },
  { at: at + 2 * HOUR, from: ANA, to: [ME] },
  { at: at + 5 * HOUR, from: ME, to: [BEN] },
]);

describe.each(['own', 'community'] as const)('Will they answer, seen from %s letters', (view) => {
  test('tells who answers from who does not', () => {
    const { state } = told(view, YEAR);
    const [ana] = foldAndForetell(structuredClone(state), { at: 181 * DAY, from: ME, to: [ANA] });
    const [ben] = foldAndForetell(structuredClone(state), { at: 181 * DAY, from: ME, to: [BEN] });
    expect(ana).toBeGreaterThan(0.7);
    expect(ben).toBeLessThan(0.3);
  });

  test('gives chances strictly between never and always, for any letters', () => {
    fc.assert(
      fc.property(mails, (list) => {
        for (const p of told(view, list).chances.flat()) expect(p > 0 && p < 1).toBe(true);
      }),
    );
  });

  test('knows nothing of what comes later', () => {
    fc.assert(
      fc.property(mails, fc.nat(60), (list, cut) => {
        expect(told(view, list.slice(0, cut)).chances).toEqual(told(view, list).chances.slice(0, cut));
      }),
    );
  });

  test('can be kept and taken up again', () => {
    const { state } = told(view, YEAR.slice(0, 90));
    const again = structuredClone(state);
    const rest = YEAR.slice(90);
    expect(rest.map((mail) => foldAndForetell(again, mail))).toEqual(rest.map((mail) => foldAndForetell(state, mail)));
  });
});

describe('The facts', () => {
  test('have names of their own, and an owner’s are part of a community’s', () => {
    expect(new Set(FACT_NAMES).size).toBe(FACT_NAMES.length);
    expect(OWN_FACTS.every((place) => ALL_FACTS.includes(place))).toBe(true);
  });

  test('an owner’s are untouched by letters among others', () => {
    const among = YEAR.flatMap((mail) => [mail, { at: mail.at + HOUR, from: BEN, to: [ANA] }]).sort(
      (a, b) => a.at - b.at,
    );
    const [alone, crowded] = [YEAR, among].map((list) =>
      factsOf(told('own', list).state.contacts, { at: 181 * DAY, from: ME, to: [ANA] }).map((line) =>
        OWN_FACTS.map((place) => line[place]),
      ),
    );
    expect(crowded).toEqual(alone);
  });
});

describe('Trees', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => [(i * 7919) % 100, (i * 104_729) % 17]);
  const examples = {
    width: 2,
    count: lines.length,
    facts: Float32Array.from(lines.flat()),
    happened: Uint8Array.from(lines, ([a, b]) => (a! > 60 && b! > 5 ? 1 : 0)),
  };
  const forest = growForest(examples, [0, 1]);

  test('learn what two facts say together', () => {
    const odds = (a: number, b: number) => readForest(forest, [a, b]);
    expect([odds(90, 10) > 1, odds(90, 1) < -1, odds(10, 10) < -1]).toEqual([true, true, true]);
  });

  test('are the same trees each time', () => {
    expect(growForest(examples, [0, 1])).toEqual(forest);
  });

  test('ask only what they may', () => {
    expect(growForest(examples, [1]).trees.every(({ fact }) => fact.every((at) => at === 1 || at === -1))).toBe(true);
  });

  test('come back from text as they were, to four digits', () => {
    const again = textToForest(forest.start, forestToText(forest, ['a', 'b']), ['a', 'b']);
    for (const line of lines.slice(0, 50)) expect(readForest(again, line)).toBeCloseTo(readForest(forest, line), 1);
    expect(() => textToForest(0, ['c<1 =0 =1'], ['a', 'b'])).toThrow('No fact is called c.');
  });
});
