import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AddressPatterns } from './address-patterns.ts';
import { Vocabulary } from './vocabulary.ts';

function fitting(locals: readonly string[], given: string, family: string): readonly string[] {
  const vocabulary = new Vocabulary();
  for (const local of locals) vocabulary.add(local);
  const found: number[] = [];
  new AddressPatterns(vocabulary).of(given, family, found);
  return [...new Set(found)].map((number) => vocabulary.text(number)).sort();
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
    const word = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word), word, word, (others, given, family) => {
        expect(fitting([...others, `${given}${family}`], given, family)).toContain(`${given}${family}`);
      }),
    );
  });
});
