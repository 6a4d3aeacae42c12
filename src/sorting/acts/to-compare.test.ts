import { describe, expect, it } from 'vitest';
import { changedIn, isCompared, stateAfter } from './to-compare.ts';

describe('what is to be compared for doubles', () => {
  it.each<[string, string | null, readonly number[] | null, boolean, string]>([
    ['names those who came', 'fresh', [45, 12], true, 'changed 12 45'],
    ['names those who came later as well', 'changed 12 45', [7, 12], true, 'changed 7 12 45'],
    ['remembers whom the owner answered about, and does not compare for it', 'fresh', [3], false, 'fresh 3'],
    ['compares them with the next who comes', 'fresh 3', [9], true, 'changed 3 9'],
    ['goes on calling once it called', 'changed 9', [3], false, 'changed 3 9'],
    ['is everybody where nobody knows who', 'changed 9', null, true, 'stale'],
    ['is everybody, but not yet, where the owner answered about many', 'fresh', null, false, 'fresh everybody'],
    ['stays everybody', 'fresh everybody', [1], true, 'stale'],
    ['is everybody where nothing was ever compared', null, [1], true, 'stale'],
    ['is everybody of a great many', 'fresh', Array.from({ length: 501 }, (_, i) => i), true, 'stale'],
    ['is nobody where nobody changed', 'fresh', [], false, 'fresh'],
  ])('%s', (_, state, changed, calls, after) => {
    expect(stateAfter(state, changed, calls)).toBe(after);
  });

  it('is done when it says so', () => {
    expect(['fresh', 'fresh 3', 'fresh everybody', 'changed 3', 'stale', null].map(isCompared)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(changedIn('fresh')).toEqual([]);
    expect(changedIn('changed 3 9')).toEqual([3, 9]);
    expect([null, 'stale', 'fresh everybody'].map(changedIn)).toEqual([null, null, null]);
  });
});
