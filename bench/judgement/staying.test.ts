import { describe, expect, test } from 'vitest';
import { foldContact, newTies, tieAt } from '../../src/relationships/state.ts';
import { refitStaying, SHIPPED_STAYING, type Stayed, stayChances, stayFacts } from './staying.ts';

const DAY = 86_400;
const BEGIN = 20_000 * DAY;

function factsOf(every: number, times: number, silent: number) {
  const ties = newTies(1);
  for (let i = 0; i < times; i++) foldContact(ties, 0, BEGIN + i * every * DAY, 0, 1);
  return stayFacts(tieAt(ties, 0, BEGIN + ((times - 1) * every + silent) * DAY))!;
}

const chance = (every: number, times: number, silent: number) =>
  stayChances(SHIPPED_STAYING, factsOf(every, times, silent)).chance;

describe('Contact in the next weeks', () => {
  test('is less likely the longer the silence, and likelier the more there was', () => {
    expect(chance(5, 20, 2)).toBeGreaterThan(chance(5, 20, 30));
    expect(chance(5, 20, 2)).toBeGreaterThan(chance(5, 3, 2));
  });

  test('is not foretold where there never was any', () => {
    expect(stayFacts(tieAt(newTies(1), 0, BEGIN))).toBeNull();
  });

  /** 300 outcomes in which only the silence told; `right`: which of the two had said so. */
  const outcomes = (right: 'silence' | 'all'): Stayed[] =>
    Array.from({ length: 300 }, (_, i) => {
      const happened = i % 2 === 0 ? 1 : 0;
      const good = happened === 1 ? 0.9 : 0.1;
      const said = { silence: 0.5, all: 0.5, chance: 0.5, [right]: good };
      return { facts: factsOf(5, 9, happened === 1 ? 1 : 25), happened, ago: i / 10, said };
    });

  test('trusts whichever was right of late', () => {
    expect(refitStaying(outcomes('silence')).trust).toBeLessThan(0.1);
    expect(refitStaying(outcomes('all')).trust).toBeGreaterThan(0.9);
  });

  test('learns from one’s own past, and only when there is enough of it', () => {
    expect(refitStaying(outcomes('all').slice(0, 50))).toBe(SHIPPED_STAYING);
    const learnt = refitStaying(outcomes('all'));
    expect(stayChances(learnt, factsOf(5, 9, 1)).chance).toBeGreaterThan(0.8);
    expect(stayChances(learnt, factsOf(5, 9, 25)).chance).toBeLessThan(0.3);
  });
});
