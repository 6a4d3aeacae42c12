import { describe, expect, it } from 'vitest';
import { calledOf } from '../people/index.ts';
import {
  agoInWords, betweenInWords, bytesInWords, clockOf, dateInWords, dayInMargin, figures, initialsOf, lastInWords, listInWords,
  numberInWords, some, spanInWords, times, unwrapped, whenInWords,
} from './words.ts'; // biome-ignore format: one line of names

/** Noon, Sunday 22 November 2026, wherever the test runs. */
const NOW = new Date(2026, 10, 22, 12).getTime();

describe('times in words', () => {
  it.each([
    ['2026-11-22', 'today', 'today', 'today'],
    ['2026-11-21', 'yesterday', 'yesterday', 'yesterday'],
    ['2026-11-23', 'tomorrow', 'today', 'today'],
    ['2026-11-20', 'on Friday', 'last on Friday', 'two days ago'],
    ['2026-11-16', 'on Monday', 'last on Monday', 'six days ago'],
    ['2026-11-15', 'on 15 November', 'last week', 'seven days ago'],
    ['2026-11-01', 'on 1 November', 'three weeks ago', 'three weeks ago'],
    ['2026-09-20', 'on 20 September', 'last in September', 'nine weeks ago'],
    ['2026-05-12', 'on 12 May', 'last in May', 'six months ago'],
    ['2026-05', 'in May 2026', 'last in May', 'in May 2026'],
    ['2025-12-30', 'on 30 December 2025', 'last in December 2025', 'eleven months ago'],
    ['2019-02-28', 'on 28 February 2019', 'last in 2019', 'eight years ago'],
    ['2016', 'in 2016', 'last in 2016', 'in 2016'],
    ['2026-05-12T08:10', 'on 12 May', 'last in May', 'six months ago'],
    ['nonsense', '', '', ''],
  ])('says when %s was', (iso, when, last, ago) => {
    expect([whenInWords(iso, NOW), lastInWords(iso, NOW), agoInWords(iso, NOW)]).toEqual([when, last, ago]);
  });

  it.each([
    [['2026-11-05', null, '2026-11-03'], 'between 3 and 5 November'],
    [['2026-11-02', '2026-10-30'], 'between 30 October and 2 November'],
    [['2025-11-02', '2026-11-05'], 'between 2 November 2025 and 5 November'],
    [['2025-11-02', '2025-11-05'], 'between 2 and 5 November 2025'],
    [['2026-11-03T08:00', '2026-11-03T20:00'], 'on 3 November'],
    [[null], ''],
    [[], ''],
  ])('says between which days %j were', (times, words) => {
    expect(betweenInWords(times, NOW)).toBe(words);
  });

  it('says nothing where nothing is known', () => {
    expect([whenInWords(null, NOW), lastInWords(null, NOW), agoInWords(null, NOW), dayInMargin(null)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('never invents a day that was not given', () => {
    expect([dateInWords('2016', NOW), dateInWords('2016-05', NOW), dateInWords('2016-05-12', NOW)]).toEqual([
      '2016',
      'May 2016',
      '12 May 2016',
    ]);
    expect([dateInWords('--05-12', NOW), dateInWords('somewhen', NOW)]).toEqual(['12 May', '']);
    expect([dayInMargin('2016'), dayInMargin('2016-06'), dayInMargin('2016-06-03')]).toEqual(['', 'Jun', '3 Jun']);
  });

  it('tells an instant in the zone of this machine and a wall clock as it stands', () => {
    expect(clockOf(new Date(2026, 4, 12, 8, 10).toISOString())).toBe('08:10');
    expect(clockOf('2026-05-12T08:10')).toBe('08:10');
    expect(clockOf('2026-05-12')).toBe('');
  });
});

describe('numbers in words', () => {
  it('are words up to twelve and figures from there', () => {
    expect([0, 1, 12, 13, 2143, 1_000_000].map(numberInWords)).toEqual([
      'no',
      'one',
      'twelve',
      '13',
      '2,143',
      '1,000,000',
    ]);
    expect(figures(999)).toBe('999');
  });

  it('agree with what they count', () => {
    expect([some(1, 'file', 'files'), some(2, 'file', 'files'), times(0), times(1), times(2), times(14)]).toEqual([
      'one file', 'two files', 'never', 'once', 'twice', '14 times',
    ]); // biome-ignore format: a list of words
  });

  it('round spans and sizes as people do', () => {
    expect([3000, 40_000, 61_000, 130_000, 3_500_000, 9_000_000].map(spanInWords)).toEqual([
      'a few seconds', 'less than a minute', 'about a minute', 'about two minutes', 'about an hour', 'about three hours',
    ]); // biome-ignore format: a list of words
    expect([812, 12_400, 412e6, 2.14e9].map(bytesInWords)).toEqual(['812 bytes', '12 kB', '412 MB', '2.1 GB']);
  });
});

describe('names', () => {
  it.each([
    ['Ana Duarte', 'Ana', 'AD'],
    ['Dr. Kenji Itō', 'Kenji', 'DI'],
    ['Łukasz', 'Łukasz', 'Ł'],
    ['李 小龙', '李', '李小'],
    ['“Joe” Whitlock', '“Joe”', 'JW'],
    ['', '', ''],
    ['🙂', '🙂', ''],
    ['Felix Aumann (he/him)', 'Felix', 'FA'],
    ['William (Bill) Orr', 'William', 'WO'],
  ])('of %s has a first name and initials', (name, first, initials) => {
    expect([calledOf(name), initialsOf(name)]).toEqual([first, initials]);
  });

  it('are listed as one speaks', () => {
    expect([listInWords([]), listInWords(['Joe']), listInWords(['Joe', 'Ines']), listInWords(['Joe', 'Ines', 'Dan'])]).toEqual([
      '', 'Joe', 'Joe and Ines', 'Joe, Ines and Dan',
    ]); // biome-ignore format: a list of words
  });
});

describe('the lines of a letter', () => {
  const wrapped =
    'Hey Pat, long time! Hope all is great. Listen, I am bidding for a job\nand need three references from people in bridges by Wednesday. Could\nyou write me one?\n\nCurtis';

  it('go on where a mail program broke them', () => {
    expect(unwrapped(wrapped)).toBe(
      'Hey Pat, long time! Hope all is great. Listen, I am bidding for a job and need three references from people in bridges by Wednesday. Could you write me one?\n\nCurtis',
    );
  });

  it.each([
    ['an address', 'Kith Bridges\n14 Mill Lane\nUpper Ford'],
    ['a greeting', 'Dear Pat,\nthank you.'],
    ['a list after a long line', `${'word '.repeat(14).trim()}\n- oak\n- ash\n2. elm`],
    ['a paragraph in one line', `${'word '.repeat(40)}\nAna`],
    ['a quoted letter', `> ${'word '.repeat(14)}\nYes.`],
    ['a script without spaces', `${'橋'.repeat(60)}\n${'木'.repeat(60)}`],
    ['nothing', ''],
  ])('stay as they are in %s', (_, text) => {
    expect(unwrapped(text)).toBe(text);
  });
});
