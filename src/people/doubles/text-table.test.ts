import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../basics/linear-for-tests.ts';
import { seeded } from '../../basics/seeded.ts';
import { hashOf, TextTable } from './text-table.ts';

/** Many texts of one hash: two pairs of letters that hash alike, in all orders. */
function alike(many: number): string[] {
  const [one, other] = twins();
  const length = Math.ceil(Math.log2(many));
  return Array.from({ length: many }, (_, i) =>
    Array.from({ length }, (_, bit) => (((i >> bit) & 1) === 1 ? one : other)).join(''),
  );
}

/** Two texts of one length with one hash: among a few hundred thousand by chance there are some. */
function twins(): [string, string] {
  const known = new Map<number, string>();
  const random = seeded(1);
  const next = () => 97 + Math.floor(random() * 4096);
  for (let i = 0; i < 1_000_000; i++) {
    const text = String.fromCharCode(next(), next(), next(), next());
    const twin = known.get(hashOf(text));
    if (twin !== undefined && twin !== text) return [twin, text];
    known.set(hashOf(text), text);
  }
  throw new Error('no two texts of one hash');
}

describe('a table of texts', () => {
  it('numbers what a Map would, in the order of coming', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000 }), (texts) => {
        const table = new TextTable();
        const numbers = texts.map((text) => table.add(text));
        const all = [...new Set(texts)];
        const map = new Map(all.map((text, number) => [text, number]));
        expect(table.texts).toEqual(all);
        expect(numbers).toEqual(texts.map((text) => map.get(text)));
        expect(all.map((text) => table.findPart(`<${text}>`, 1, text.length + 1))).toEqual([...all.keys()]);
        expect(table.find('four')).toBe(-1);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps its numbers while it grows', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `text ${i}`);
    const table = new TextTable();
    for (const text of texts) table.add(text);
    expect(texts.map((text) => table.find(text))).toEqual([...texts.keys()]);
  });

  it('knows texts that all have one hash, and is not slowed by them', () => {
    const texts = alike(20_000);
    expect(new Set(texts.map((text) => hashOf(text))).size).toBe(1);
    const numbered = (some: readonly string[]) => {
      const table = new TextTable();
      for (const text of some) table.add(text);
      return some.map((text) => table.findPart(` ${text}`, 1, text.length + 1));
    };
    expect(numbered(texts)).toEqual([...texts.keys()]);
    expectLinear(texts.length, (times) => numbered(texts.slice(0, times)));
  });
});
