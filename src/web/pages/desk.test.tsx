import { describe, expect, it } from 'vitest';
import type { Case } from '../../api/shapes.ts';
import { DeskPage, PilesPage } from './desk.tsx';

const FRAME = { token: 'made-up-token', path: '/invitations', now: new Date(2026, 10, 22, 12).getTime() };

function caseOf(id: number, name: string, note: string, given: { wave?: string; advice?: Case['advice'] } = {}): Case {
  return {
    id,
    person: { id: id + 100, name },
    channel: 'invitation',
    at: `2026-11-0${id}`,
    note,
    headline: '',
    questions: { real: 'yes', personal: 'no', pitch: 'no', list: 'yes' },
    advice: given.advice ?? 'ask-first',
    flags: {
      calendarLink: false,
      formLetter: false,
      introducesThemself: false,
      sincereAsk: false,
      profileInconsistent: false,
      scam: false,
      wave: given.wave ?? null,
    },
    reasons: [],
    cannotKnow: [],
    answer: `Hello ${name}`,
    secondLook: false,
    hasProfile: false,
  };
}

const ALIKE = 'would love to add you to my circle of bold people';
const CASES = [
  caseOf(3, 'Ida Holt', `Hi Mira, ${ALIKE}`, { wave: 'w', advice: 'set-aside' }),
  caseOf(4, 'Per Munk', `Dear Mira, ${ALIKE}`, { wave: 'w' }),
  caseOf(5, 'Lis Krag', `Hey, ${ALIKE}`, { wave: 'w', advice: 'set-aside' }),
  caseOf(6, 'Ana Reis', 'the joint on page nine held'),
];
const WROTE = 'Three people who wait wrote nearly the same between 3 and 5 November:';
const times = (text: string, part: string) => text.split(part).length - 1;

describe('A wave in the piles', () => {
  const page = String(<PilesPage frame={FRAME} cases={CASES} />);

  it('is one group whose words stand once, above its people', () => {
    expect(times(page, WROTE)).toBe(1);
    expect(times(page, ALIKE)).toBe(1);
    const places = [WROTE, ALIKE, 'Ida Holt', 'Per Munk', 'Lis Krag', 'Ana Reis'].map((part) => page.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves each their own advice and their own way to be answered', () => {
    for (const { id } of CASES) expect(times(page, `href="/invitations?case=${id}"`)).toBe(1);
    expect([times(page, 'Ask first.'), times(page, 'Set aside.')]).toEqual([1, 2]);
  });

  it('lies where the kindest advice among its people lies', () => {
    expect(page).toContain('To ask first');
    expect(page).not.toContain('To set aside');
  });
});

describe('The piles', () => {
  const long = 'Let us connect for the benefit of both our firms, '.repeat(5);
  const page = String(<PilesPage frame={FRAME} cases={[caseOf(1, 'Uma Vint', long)]} />);

  it('say where a note goes on, and cut no word in two', () => {
    const [, shown = ''] = /“([^”]*)”/.exec(page) ?? [];
    expect(shown.endsWith(' …')).toBe(true);
    expect(long.split(/\s+/)).toEqual(expect.arrayContaining(shown.slice(0, -2).split(' ')));
  });
});

describe('The desk', () => {
  it('says so where the case one came for waits no longer, and shows the next', () => {
    expect(String(<DeskPage frame={FRAME} cases={CASES} at={0} />)).not.toContain('waits here no longer');
    const page = String(<DeskPage frame={FRAME} cases={CASES} at={0} isGone />);
    expect(page).toContain('waits here no longer');
    expect(page).toContain('Ida Holt');
  });

  it('teaches, where nothing was brought, what fills it', () => {
    expect(String(<DeskPage frame={FRAME} cases={[]} at={0} isEmpty />)).toContain('href="/imports"');
    expect(String(<DeskPage frame={FRAME} cases={[]} at={0} />)).toContain('nobody else waits');
  });
});

describe('A wave on the page of one', () => {
  const page = String(<DeskPage frame={FRAME} cases={CASES} at={1} />);

  it('shows the words once, the others to go to, and what this one wrote', () => {
    expect(page).toContain(WROTE);
    expect(page).toContain(`<blockquote class="theirs">… ${ALIKE}</blockquote>`);
    expect(page).toContain('<strong aria-current="true">Per Munk</strong>');
    for (const id of [3, 5]) expect(page).toContain(`href="/invitations?case=${id}"`);
    expect(page).toContain(`<p class="note">Dear Mira, ${ALIKE}</p>`);
  });

  it('answers this one and nobody else', () => {
    const actions = [...page.matchAll(/action="(\/invitations\/[^"]*)"/g)].map(([, action]) => action);
    expect(actions).toEqual(['/invitations/4']);
    expect(page).toContain('Hello Per Munk');
    expect(page).not.toContain('Hello Ida Holt');
  });

  it('is no group for whoever wrote alone', () => {
    const alone = String(<DeskPage frame={FRAME} cases={CASES} at={3} />);
    expect(alone).not.toContain('nearly the same');
    expect(alone).toContain('the joint on page nine held');
  });
});
