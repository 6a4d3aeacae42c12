import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AddressPatterns, LocalsInUse, LocalVocabulary, PATTERNS } from './address-patterns.ts';
import { hashOf } from './text-table.ts';
import { NameVocabulary } from './vocabulary.ts';

function fitting(locals: readonly string[], given: string, family: string): readonly string[] {
  const vocabulary = new LocalVocabulary();
  for (const local of locals) vocabulary.add(local);
  const words = new NameVocabulary();
  const patterns = new AddressPatterns(words);
  if (!patterns.make(words.add(given), words.add(family))) return [];
  const used = new LocalsInUse(vocabulary, Int32Array.from(vocabulary.texts.keys()));
  const found = Array.from({ length: PATTERNS }, (_, pattern) => used.find(patterns, pattern));
  return [...new Set(found.filter((number) => number >= 0))].map((number) => vocabulary.text(number)).sort();
}

describe('an address made of a name', () => {
  it('is initial and surname, both whole, the surname first, or the first name with an initial', () => {
    const made = ['jkowalska', 'joannakowalska', 'joannak', 'kjoanna', 'kowalskaj', 'kowalskajoanna'];
    expect(fitting([...made, 'joanna', 'kowalska', 'akowalska', 'moonwalker'], 'joanna', 'kowalska')).toEqual(
      made.toSorted(),
    );
  });

  it('is none where a name is missing', () => {
    expect(fitting(['kowalska', 'undefinedkowalska'], '', 'kowalska')).toEqual([]);
  });

  it('is found among any others', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), word, word, (others, given, family) => {
        expect(fitting([...others, `${given}${family}`], given, family)).toContain(`${given}${family}`);
      }),
    );
  });

  it('is known by a hash put together from those of its words', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(word, word, (given, family) => {
        const words = new NameVocabulary();
        const patterns = new AddressPatterns(words);
        expect(patterns.make(words.add(given), words.add(family))).toBe(true);
        for (const [pattern, hash] of patterns.made.entries()) expect(hashOf(patterns.text(pattern))).toBe(hash);
      }),
    );
  });
});
