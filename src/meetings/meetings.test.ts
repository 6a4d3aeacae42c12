import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR } from '../basics/when.ts';
import { wordsOfLeaf } from './leaf-words.ts';
import { beginsAt, inSeries, type KeptMeeting, meetingOf, noteLine, overAt } from './meeting.ts';

const AT = Date.UTC(2026, 10, 25, 10);
const kept = (more: Partial<KeptMeeting> = {}): KeptMeeting => ({
  id: 1,
  channel: 'calendar',
  manner: 'personal',
  at: AT,
  precision: 'minute',
  length: HOUR,
  zone: null,
  cancelled: 0,
  parties: '1o+ 2a+ 3a',
  subject: 'Larch',
  ...more,
});
/** The owner is handle 1. */
const shown = (more: Partial<KeptMeeting>) => meetingOf(kept(more), (id) => id === 1);

describe('A meeting of the calendar', () => {
  test.each<[string, Partial<KeptMeeting>, readonly number[] | null]>([
    ['has those as guests who did not decline', { parties: '1o+ 2a- 3a~' }, [3]],
    ['names somebody who organises and comes once', { parties: '1a 2o 2a+' }, [2]],
    ['vanishes when it was called off', { cancelled: 1 }, null],
    ['vanishes when the owner declined', { parties: '2o+ 1a-' }, null],
    ['vanishes when everybody else declined', { parties: '1o 2a- 3a-' }, null],
    ['is none in a calendar somebody publishes', { manner: 'bulk' }, null],
    ['is none without a day', { at: null, precision: 'unknown' }, null],
    ['is none without anybody else', { parties: '1o+' }, null],
  ])('%s', (_, more, guests) => {
    expect(shown(more)?.guests ?? null).toEqual(guests);
  });

  test.each<[string, string, boolean]>([
    ['is sure when the owner and one guest come', '1o+ 2a+ 3a?', false],
    ['is sure where the calendar says nothing of answers', '1o 2a', false],
    ['is sure with who called it, whatever their calendar says', '1a+ 2o?', false],
    ['is open while the owner has not answered', '1a? 2o', true],
    ['is open while no guest has answered', '1o 2a? 3a-', true],
  ])('%s', (_, parties, isOpen) => expect(shown({ parties })?.isOpen).toBe(isOpen));

  test.each<[string, Partial<KeptMeeting>, number, number, number]>([
    ['at an instant is the same everywhere', {}, 2, AT, AT + HOUR],
    ['without a length lasts an hour', { length: null }, 0, AT, AT + HOUR],
    ['by a clock on the wall begins by the clock here', { precision: 'local' }, 2, AT - 2 * HOUR, AT - HOUR],
    [
      'of a whole day lasts until the day is over here',
      { precision: 'day', at: Date.UTC(2026, 10, 25), length: null },
      -5,
      Date.UTC(2026, 10, 25, 5),
      Date.UTC(2026, 10, 26, 5),
    ],
  ])('%s', (_, more, hoursAhead, begins, over) => {
    const meeting = shown(more)!;
    expect(beginsAt(meeting, hoursAhead * HOUR)).toBe(begins);
    expect(overAt(meeting, hoursAhead * HOUR)).toBe(over);
  });
});

test('A line afterwards names everybody as notes do, and the title never names anybody', () => {
  expect(noteLine('Larch: with @care', ['Ana Duarte', 'Joe'])).toBe('Larch with care @"Ana Duarte" @Joe: ');
  expect(noteLine('', ['Joe'])).toBe('@Joe: ');
});

test('The words of a leaf are found whatever stands there', () => {
  expect(wordsOfLeaf('{"words":"a designer"}')).toBe('a designer');
  expect(wordsOfLeaf('{"help":"read her plan"}')).toBe('read her plan');
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (value) => typeof wordsOfLeaf(value) === 'string'));
});

test('a series is told once, with how often it comes again', () => {
  const standUp = { title: 'Stand-up', others: false, guests: [{ id: 1 }] };
  const lunch = { title: 'Lunch', others: false, guests: [{ id: 1 }] };
  const withGuest = { ...standUp, guests: [{ id: 1 }, { id: 2 }] };
  expect(inSeries([standUp, lunch, { ...standUp }, withGuest])).toEqual([[standUp, standUp], [lunch], [withGuest]]);
});
