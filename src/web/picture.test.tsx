import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPath, Picture, pictureInShort, pictureInWords, type Quarter } from './picture.tsx';

const NOW = Date.UTC(2026, 10, 22);
const quarter = (name: string, fromMe: number, fromThem: number, meetings = 0): Quarter => ({
  quarter: name,
  fromMe,
  fromThem,
  meetings,
});
const YEARS = [
  quarter('2016-Q2', 3, 4, 1),
  quarter('2016-Q4', 1, 0),
  quarter('2018-Q1', 0, 0, 2),
  quarter('2019-Q3', 9, 12),
];

describe('the picture of the years', () => {
  it('says in words what it shows, silent years included', () => {
    expect(pictureInWords(YEARS, 'Ana')).toEqual([
      '2016: you wrote four times, Ana four times; you met once.',
      '2017: nothing was written.',
      '2018: you met twice.',
      '2019: you wrote nine times, Ana twelve times.',
    ]);
  });

  it('says silent years in a row once, and never that somebody wrote never', () => {
    expect(pictureInWords([quarter('2014-Q2', 0, 1), quarter('2025-Q4', 2, 0)], 'Ana')).toEqual([
      '2014: Ana wrote once.',
      '2015 to 2024: nothing was written.',
      '2025: you wrote twice.',
    ]);
  });

  it('names its span and its fullest years to those who hear it', () => {
    expect(pictureInShort(YEARS, 'Ana')).toBe(
      'What you and Ana wrote to each other from 2016 to 2019, most in 2016 (you 4, Ana 4) and 2019 (you 9, Ana 12). The same in words follows.',
    );
    expect(pictureInShort([quarter('2020-Q1', 0, 0, 1)], 'Ana')).toBe(
      'What you and Ana wrote to each other in 2020. The same in words follows.',
    );
  });

  it('is left out where there is nothing to draw', () => {
    expect(String(<Picture quarters={[]} them="Ana" now={NOW} />)).toBe('');
  });

  it('carries its text and one dot for each quarter with a meeting', () => {
    const markup = String(<Picture quarters={YEARS} them="Ana" now={NOW} />);
    expect(markup).toContain('role="img" aria-label="What you and Ana wrote');
    expect(markup.match(/<circle/g)).toHaveLength(2);
    expect(markup).toContain('>2016</text>');
  });

  it('never swings outside what was counted', () => {
    const counts = fc.array(fc.nat(500), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(counts, (values) => {
        const most = Math.max(1, ...values);
        const path = areaPath(values, most, 0, 1);
        expect(path).not.toContain('NaN');
        for (const [x, y] of pointsOf(path)) {
          expect(x).toBeGreaterThanOrEqual(-0.1);
          expect(x).toBeLessThanOrEqual(1000.1);
          expect(y).toBeGreaterThanOrEqual(-0.1);
          expect(y).toBeLessThanOrEqual(98.1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every point of the curve's hull: a curve lies inside the hull of its points. */
function pointsOf(path: string): [number, number][] {
  const numbers = path
    .replace(/H[\d.-]+/g, '')
    .match(/-?[\d.]+/g)!
    .map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}
