import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinear } from '../basics/linear-for-tests.ts';
import { wavesIn } from './wave.ts';

const TEXT =
  'i believe in building relationships before business so what is the one thing i could do for you this week';
const from = (texts: readonly string[]) => texts.map((text, i) => ({ text, sender: `s${i}` }));

describe('A wave', () => {
  const tables: readonly (readonly [promise: string, texts: readonly string[], members: number])[] = [
    ['is three near copies', [TEXT, `${TEXT} warmly`, TEXT.replace('the one', 'one')], 3],
    ['is not two', [TEXT, TEXT], 0],
    ['is not three short greetings', ['hello there', 'hello there', 'hello there'], 0],
    [
      'is not three notes about one thing in own words',
      [
        TEXT,
        'which single favour may i do you before we ever talk about money or work',
        'tell me please how i can be of use to your team in the coming days',
      ],
      0,
    ],
    [
      'is one text with a name, an employer and one clause exchanged',
      [
        'good morning i noticed that linden works with schools all over the north we have built a small tool that writes the minutes of every staff meeting for you and saves about two hours a week is that worth a look',
        'hello i noticed that ambros is opening a second house we have built a small tool that writes the minutes of every staff meeting for you and saves around 0 hours a week would that be worth a look in june',
        'hi there i noticed how your hospital keeps its forms we built a little tool that writes the minutes of each staff meeting for you and saves roughly two hours every week worth a quick look greetings',
      ],
      3,
    ],
    [
      'is not three who thank for one evening',
      [
        'it was very nice to meet you on thursday the question about the ferry has kept me awake since may i send you our map',
        'it was very nice to meet you on thursday i was the one with the wet umbrella who asked about lifts for prams and bicycles',
        'it was lovely to meet you on thursday my pupils now count gulls instead of cars and want you to come and judge them',
      ],
      0,
    ],
    ['leaves others out', [TEXT, TEXT, 'the orchid opened this morning and the whole house smelled of it', TEXT], 3],
  ];
  test.each(tables)('%s', (_, texts, members) => {
    expect(wavesIn(from(texts)).flatMap((wave) => wave.members)).toHaveLength(members);
  });

  test('is not one person three times', () => {
    expect(wavesIn([TEXT, TEXT, TEXT].map((text) => ({ text, sender: 'same' })))).toEqual([]);
  });

  test('has the same id and the same texts in whatever order notes come', () => {
    const notes = from([TEXT, 'the orchid opened this morning and the whole house smelled of it', `${TEXT} x`, TEXT]);
    const seen = (list: typeof notes) =>
      wavesIn(list).map(({ id, members }) => [id, members.map((i) => list[i]!.sender).sort()]);
    fc.assert(
      fc.property(fc.shuffledSubarray(notes, { minLength: notes.length }), (shuffled) => {
        expect(seen(shuffled)).toEqual(seen(notes));
      }),
    );
  });

  test('of ten thousand equal notes is found with no more work than there are notes', () => {
    const found = (length: number) => wavesIn(from(Array.from({ length }, () => TEXT)))[0]?.members;
    expect(found(10_000)).toHaveLength(10_000);
    expectLinear(10_000, found);
  });
});
