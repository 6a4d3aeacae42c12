import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../basics/result.ts';
import { DAY } from '../basics/when.ts';
import { type Event, NOW, tale } from '../relationships/tale-for-tests.ts';
import { lifePaths } from '../store/files-for-tests.ts';
import { bring, sqliteHomes } from '../store/homes-for-tests.ts';
import {
  addPurpose,
  endPurpose,
  goOnWithPurpose,
  purposesByPerson,
  purposesOf,
  purposeWith,
  purposeWithCircle,
} from './acts.ts';
import { newPurpose, readPurpose, standingOf, withCircle, writePurpose } from './purpose.ts';
import { lookBack } from './review.ts';

describe('A purpose', () => {
  test('lasts thirteen weeks unless its last day is named', () => {
    expect(newPurpose('  Build the\nbridge ', '2026-11-22', null)).toEqual({
      words: 'Build the bridge',
      from: '2026-11-22',
      until: '2027-02-21',
      circles: [],
      ended: null,
      came: '',
    });
    expect(newPurpose('Build', '2026-11-22', '2026-12-24')?.until).toBe('2026-12-24');
    expect(newPurpose('  ', '2026-11-22', null)).toBeNull();
  });

  test('holds on its last day, is over the day after, and ends when it is let go', () => {
    const purpose = newPurpose('Build', '2026-11-22', '2026-12-24')!;
    expect(standingOf(purpose, '2026-12-24')).toBe('now');
    expect(standingOf(purpose, '2026-12-25')).toBe('over');
    expect(standingOf({ ...purpose, ended: '2026-12-01' }, '2026-12-25')).toBe('ended');
  });

  test('has a circle once, however it is written', () => {
    const purpose = newPurpose('Build', '2026-11-22', null)!;
    const twice = withCircle(withCircle(purpose, 'Parish', true), 'parish', true);
    expect(twice.circles).toEqual(['parish']);
    expect(withCircle(twice, 'PARISH', false).circles).toEqual([]);
    expect(withCircle(withCircle(purpose, 'Café', true), 'cafe', false).circles).toEqual([]);
  });

  test('is read from any text without failing, and as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readPurpose(text);
        if (read) expect(readPurpose(writePurpose(read))).toEqual(read);
      }),
    );
    const purpose = newPurpose('Build', '2026-11-22', null)!;
    expect(readPurpose(writePurpose(purpose))).toEqual(purpose);
  });
});

describe('Looking back on a season', () => {
  const [FROM, UNTIL] = ['2026-08-01', '2026-11-21'];
  const CASES: readonly (readonly [string, readonly Event[], string])[] = [
    [
      'met and wrote',
      [
        [40, 'both'],
        [30, 'me'],
        [29, 'them'],
      ],
      'You met Ana, last on 13 October. You and Ana wrote to each other, last on 24 October.',
    ],
    ['wrote alone', [[30, 'me']], 'You wrote to Ana on 23 October.'],
    ['was written to', [[30, 'them']], 'Ana wrote to you on 23 October.'],
    [
      'was helped',
      [[30, 'them', ['help', 'Here is the drawing.']]],
      'Ana wrote to you on 23 October. Ana helped: “Here is the drawing.”',
    ],
    [
      'nothing in this season',
      [[300, 'them']],
      'Nothing passed with Ana that Kith could see; it may have been by word of mouth.',
    ],
  ];
  test.each(CASES)('%s', (_, events, sentence) => {
    expect(lookBack(tale(events), FROM, UNTIL).sentence).toBe(sentence);
  });

  test('never counts: two letters and twenty are told in the same words', () => {
    const letters = (n: number) => Array.from({ length: n }, (_, i): Event => [30 + i, i % 2 === 0 ? 'me' : 'them']);
    const told = (n: number) => lookBack(tale(letters(n)), FROM, UNTIL).sentence;
    expect(told(2)).toBe(told(20));
  });
});

describe('Purposes', () => {
  const homes = sqliteHomes();

  test('are at most five at a time; one that is let go makes room', async () => {
    const home = await homes.open();
    const ids: number[] = [];
    for (const words of ['one', 'two', 'three', 'four', 'five']) {
      const id = await addPurpose(home, words, null, NOW);
      if (!(id instanceof Refusal)) ids.push(id);
    }
    expect(ids).toHaveLength(5);
    expect(await addPurpose(home, 'six', null, NOW)).toBeInstanceOf(Refusal);
    await endPurpose(home, ids[0]!, 'It stands.', NOW);
    expect(await addPurpose(home, 'six', null, NOW)).not.toBeInstanceOf(Refusal);
    expect(await goOnWithPurpose(home, ids[0]!, NOW)).toBeInstanceOf(Refusal);
  });

  test('are with people and circles while their season lasts, and tell afterwards what happened', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const id = (await addPurpose(home, 'Finish the survey', '2026-12-24', NOW)) as number;
    const ana = await purposeWith(home, id, 'ana@silva.example', true, NOW);
    if (ana instanceof Refusal) throw new Error(ana.sentence);
    await purposeWithCircle(home, id, 'Climbing', true);
    const later = NOW + 60 * DAY;
    const serves = await purposesByPerson(home, NOW);
    expect([serves(ana.id, []), serves(-1, ['climbing']), serves(-1, [])]).toEqual([
      ['Finish the survey'],
      ['Finish the survey'],
      [],
    ]);
    expect((await purposesByPerson(home, later))(ana.id, [])).toEqual([]);
    const [over] = await purposesOf(home, later);
    expect(over).toMatchObject({ standing: 'over', people: [{ id: ana.id, name: ana.name }], circles: ['Climbing'] });
    expect(over?.review.map((one) => one.person.id)).toContain(ana.id);
    await goOnWithPurpose(home, id, later);
    expect((await purposesOf(home, later))[0]).toMatchObject({ standing: 'now', review: [] });
    await purposeWith(home, id, String(ana.id), false, later);
    expect((await purposesOf(home, later))[0]?.people).toEqual([]);
  });

  test('say no to nobody, to nothing and to a season of ten years', async () => {
    const home = await homes.open();
    expect(await addPurpose(home, ' ', null, NOW)).toBeInstanceOf(Refusal);
    expect(await addPurpose(home, 'Build', '2036-01-01', NOW)).toBeInstanceOf(Refusal);
    expect(await addPurpose(home, 'Build', '2026-01-01', NOW)).toBeInstanceOf(Refusal);
    expect(await purposeWith(home, 7, 'ana', true, NOW)).toBeInstanceOf(Refusal);
    expect(await endPurpose(home, 7, '', NOW)).toBeInstanceOf(Refusal);
  });
});
