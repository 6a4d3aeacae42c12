import { expect, test } from 'vitest';
import { MeetingsPage } from './meetings.tsx';

const NOW = Date.UTC(2026, 10, 22, 12);
const guests = [{ id: 7, name: 'Heike Brandt', words: [] }];
const line = (id: number, title: string, day: string) => ({
  id,
  title,
  at: `${day}T10:00`,
  minutes: 45,
  there: null,
  guests,
  others: false,
});

function wordsOf(days: readonly string[]): string {
  const coming = [...days.map((day, i) => line(i + 1, 'The stream', day)), line(99, 'The well', '2026-11-24')];
  const frame = { token: '', path: '/meetings', now: NOW };
  return String(<MeetingsPage frame={frame} meetings={{ coming, been: [] } as never} />).replace(/<[^>]*>/g, ' ');
}

test('A weekly meeting stands once, at its next day, with the days it comes again', () => {
  const words = wordsOf(['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15']);
  expect(words.match(/The stream/g)).toHaveLength(1);
  expect(words).toContain('Again on 1 December and 8 December, and later');
  expect(words).toContain('The well');
});

test('A meeting that comes once says nothing of coming again', () => {
  expect(wordsOf(['2026-11-25'])).not.toContain('Again');
});
