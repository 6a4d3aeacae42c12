import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinear } from '../basics/linear-for-tests.ts';
import { commonWords, together } from './together.ts';

const of = (id: number, wave: string | null) => ({ id, flags: { wave } });

describe('Cases of one wave', () => {
  test('stand together where the first of them stands, all others as they came', () => {
    const groups = together([of(1, null), of(2, 'a'), of(3, null), of(4, 'a'), of(5, 'b'), of(6, 'b')]);
    expect(groups.map(({ wave, members }) => [wave, members.map(({ id }) => id)])).toEqual([
      [null, [1]],
      ['a', [2, 4]],
      [null, [3]],
      ['b', [5, 6]],
    ]);
  });

  test('are no group any more when one is left', () => {
    expect(together([of(1, 'a')])).toEqual([{ wave: null, members: [of(1, 'a')] }]);
  });

  test('are never lost, nor shown twice', () => {
    const waves = fc.array(fc.constantFrom(null, 'a', 'b', 'c'));
    fc.assert(
      fc.property(waves, (all) => {
        const cases = all.map((wave, id) => of(id, wave));
        const shown = together(cases).flatMap(({ members }) => members);
        expect(shown.toSorted((x, y) => x.id - y.id)).toEqual(cases);
      }),
    );
  });
});

describe('The words they have in common', () => {
  const tables: readonly (readonly [promise: string, notes: readonly string[], words: string])[] = [
    ['are the note itself where all wrote the same', ['Hi, shall we talk?', 'hi shall we talk'], 'Hi, shall we talk?'],
    [
      'leave out what only some wrote, names first of all',
      ['Hi Mira, I love driven people and their work.', 'Hi Ana, I love very kind people and their work. Bye!'],
      '… I love … people and their work. …',
    ],
    [
      'tell that something stood before them and after',
      ['Dear Mira we should really meet soon', 'Good day we should really meet soon indeed'],
      '… we should really meet soon …',
    ],
    [
      'are those of the first where too few are common',
      ['red green blue  yellow', 'one red two green three blue', 'nothing of it'],
      'red green blue yellow',
    ],
    [
      'are those of the first where a script writes no blanks',
      ['あなたと話したい', 'あなたと会いたい'],
      'あなたと話したい',
    ],
    ['may be none', ['', ''], ''],
  ];
  test.each(tables)('%s', (_, notes, words) => {
    expect(commonWords(notes)).toBe(words);
  });

  test('stand in every one of the notes, in this order', () => {
    const word = fc.constantFrom('we', 'you', 'grow', 'talk', 'soon', 'now');
    const note = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(note, { minLength: 2, maxLength: 5 }), (notes) => {
        const said = commonWords(notes);
        if (said === notes[0]) return;
        for (const one of notes) {
          let rest = one.split(' ');
          for (const next of said.split(' ').filter((written) => written !== '…')) {
            expect(rest).toContain(next);
            rest = rest.slice(rest.indexOf(next) + 1);
          }
        }
      }),
    );
  });

  test('of four hundred long notes are found with no more work than there are notes', () => {
    const common = (length: number) =>
      commonWords(Array.from({ length }, (_, i) => `${'let us talk soon '.repeat(2_000)}${i}`));
    expect(common(400)).toMatch(/talk soon … ?$/);
    expectLinear(400, common);
  });
});
