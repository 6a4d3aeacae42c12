import { expect, test } from 'vitest';
import type { Afterwards, Invitation } from '../../api/shapes.ts';
import { InvitationsPage } from './invitations.tsx';

const FRAME = { token: 't', path: '/invitations/all', now: Date.UTC(2026, 10, 22) };
const NOBODY_ANSWERED: Afterwards = { answered: [], thanks: ['Ana answered your thank-you.'] };

function invited(id: number, state: Invitation['state']): Invitation {
  const person = { id, name: `Guest ${id}.` };
  return {
    id,
    person,
    direction: 'from-them',
    at: '2026-11-01',
    text: '',
    state,
    lastSeen: null,
    goneBy: null,
    sentence: '',
  };
}

test('thousands of invitations are shown a hundred at a time, each once, under their headings, to the end', () => {
  const all = Array.from({ length: 250 }, (_, i) => invited(i + 1, i < 120 ? 'pending' : 'gone'));
  const pages: string[] = [];
  for (let from: number | undefined = 0; from !== undefined; ) {
    const page = String(<InvitationsPage frame={FRAME} invitations={all} afterwards={NOBODY_ANSWERED} from={from} />);
    pages.push(page);
    const next = /\/invitations\/all\?from=(\d+)/.exec(page)?.[1];
    from = next === undefined ? undefined : Number(next);
  }
  expect(pages.map((page) => page.match(/Guest \d+\./g)?.length)).toEqual([100, 100, 50]);
  expect(new Set(pages.flatMap((page) => page.match(/Guest \d+\./g) ?? [])).size).toBe(250);
  expect(pages.map((page) => [page.includes('Still open'), page.includes('No longer listed')])).toEqual([
    [true, false],
    [true, true],
    [false, true],
  ]);
  expect(pages.map((page) => page.includes('Ana answered'))).toEqual([true, false, false]);
});
