import { expect, test } from 'vitest';
import { GiversPage } from './givers.tsx';

const FRAME = { token: 'made-up-token', path: '/givers', now: new Date(2026, 10, 22, 12).getTime() };

test('a sentence of a letter stands in marks, what the owner tells of a help does not', () => {
  const helped = (what: string, rests: number[]) => ({ at: '2026-09-20T10:12:00Z', what, thankedAt: null, rests });
  const ana = {
    person: { id: 7, name: 'Ana Duarte' },
    remembered: false,
    helped: [helped('I asked him for you.', [41]), helped('carried the piano', [])],
    looksFor: [],
  };
  const page = String(<GiversPage frame={FRAME} givers={[ana]} />);
  expect(page).toContain('<blockquote class="theirs">“I asked him for you.”</blockquote>');
  expect(page).toContain('<p>carried the piano</p>');
});
