import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Handle } from '../handle.ts';
import { DoublesIndex } from './doubles-index.ts';
import { type Candidate, proposeDoubles } from './same-person.ts';

/** Few words that sound alike, so that a crowd of a little over twenty fills blocks, overflows them and empties them again. */
const GIVEN = ['Joanna', 'Joana', 'Jan', 'Johan', 'J.', 'Robert'];
const FAMILY = ['Kowalska', 'Kowalsky', 'Kovalska', 'Kowalski', ''];
/** So that nearly every pair of a block is a double. */
const LEAST = 1e-9;
const HANDLES: readonly Handle[] = [
  { kind: 'email', value: 'jkowalska@acme.example' },
  { kind: 'email', value: 'joanna.kowalska@mail.example' },
  { kind: 'email', value: 'bobnowak@mail.example' },
  { kind: 'email', value: 'kow555@mail.example' },
  { kind: 'email', value: 'kow555@acme.example' },
  { kind: 'phone', value: '+4366012345' },
  { kind: 'linkedin', value: 'joanna-kowalska' },
];

const candidate = (id: fc.Arbitrary<number>): fc.Arbitrary<Candidate> =>
  fc.record({
    id: id.map((number) => `p${String(number).padStart(3, '0')}`),
    names: fc.array(
      fc
        .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY))
        .map(([given, family]) => `${given} ${family}`.trim()),
      { maxLength: 2 },
    ),
    handles: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.uniqueArray(fc.constantFrom(...HANDLES), { maxLength: 2 }),
    ),
    companies: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(fc.constantFrom('Acme', 'Zeta Works'), { maxLength: 1 }),
    ),
    locations: fc.constant([]),
    weight: fc.integer({ min: 1, max: 3 }),
  });

const people = fc.uniqueArray(candidate(fc.nat(40)), { minLength: 10, maxLength: 30, selector: ({ id }) => id });
/** A person comes or changes, or one goes. */
const step = fc.oneof(
  { weight: 3, arbitrary: candidate(fc.nat(40)) },
  { weight: 1, arbitrary: fc.nat(40).map((number) => `p${String(number).padStart(3, '0')}`) },
);

describe('doubles kept while people come and go', () => {
  it('are those of comparing everybody anew', () => {
    fc.assert(
      fc.property(people, fc.array(step, { maxLength: 40 }), (first, steps) => {
        const index = new DoublesIndex(first, { least: LEAST });
        const now = new Map(first.map((person) => [person.id, person]));
        for (const one of steps) {
          if (typeof one === 'string') {
            index.remove(one);
            now.delete(one);
          } else {
            index.put(one);
            now.set(one.id, one);
          }
        }
        const anew = proposeDoubles([...now.values()], { least: LEAST, countedAmong: first });
        expect(index.doubles()).toEqual(anew);
      }),
      { numRuns: 150 },
    );
  });

  it('are those of comparing everybody, while nobody came', () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(new DoublesIndex(all, { least: LEAST }).doubles()).toEqual(proposeDoubles(all, { least: LEAST }));
      }),
      { numRuns: 50 },
    );
  });

  it('come in the order and words of the question, with whoever came last as well', () => {
    const person = (id: string, name: string): Candidate => ({
      id,
      names: [name],
      handles: [],
      companies: ['Zeta Works'],
      locations: [],
    });
    const index = new DoublesIndex([person('1', 'Joanna Kowalska'), person('2', 'Jan Nowak')]);
    expect(index.doubles()).toEqual([]);
    index.put(person('3', 'Joana Kowalska'));
    expect(index.doubles().map(({ a, b, reasons }) => [a, b, reasons])).toEqual([
      ['1', '3', ['Same surname, first names that are forms of one (Joanna and Joana), and same employer.']],
    ]);
    index.remove('1');
    expect(index.doubles()).toEqual([]);
  });
});
