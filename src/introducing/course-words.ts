import { dayOfMonth } from '../basics/when.ts';
import { calledOf } from '../people/index.ts';
import { onDay } from '../relationships/index.ts';
import type { Course } from './course.ts';
import { type Introduction, type Side, sideOf } from './leaf.ts';

/** What an introduction is, in one sentence that says nothing of what anybody answered. */
export function aboutIntroduction(one: Introduction, now: number): string {
  const of = (role: Side['role']) => one.sides.filter((side) => side.role === role).map((side) => side.name);
  switch (one.sort) {
    case 'reach':
      return `You would like to meet ${of('other')[0] ?? (one.company || 'somebody')}.`;
    case 'between':
      return `You would like to bring ${together([...of('first'), ...of('second')])} together.`;
    case 'remembered': {
      const by = one.byMe ? 'You' : (of('introducer')[0] ?? 'Somebody');
      const pair = one.byMe || of('introduced').length > 1 ? of('introduced') : ['you', ...of('introduced')];
      return `${by} introduced ${together(pair)} ${onDay(one.at, now)}.`;
    }
  }
}

/** What comes next, said to the owner alone; a no is told as what it is, a moment that did not suit. */
export function nextWords(one: Introduction, { step, awaited, next, helper }: Course, now: number): string {
  const called = (side: Side | null) => (side ? calledOf(side.name) : 'they');
  const other = sideOf(one, 'other');
  switch (step) {
    case 'ask':
      if (next?.role === 'second') return `${called(sideOf(one, 'first'))} would like to. Now ask ${called(next)}.`;
      return next ? `Ask ${called(next)} first; nobody else hears of it.` : 'One person is asked at a time.';
    case 'wait':
      return `You asked ${called(awaited)} ${onDay(awaited?.asked?.at ?? now, now)}. No word until ${dayOfMonth(awaited?.asked?.until ?? now)} is a no, and that is fine.`;
    case 'other':
      return `${called(helper)} said yes and asks ${other?.name ?? 'the other side'}. Whatever the answer, it is theirs to give.`;
    case 'write':
      return one.sort === 'reach'
        ? `${called(helper)} and ${other?.name ?? 'the other side'} both said yes. The next word is yours.`
        : 'Both would like to. Introduce them, and leave it to them.';
    case 'later':
      return `Your letter went out ${onDay(one.sentAt ?? now, now)}. In a month there is one question: how did it go?`;
    case 'how':
      return 'How did it go?';
    case 'ended':
      return ended(one);
  }
}

function ended(one: Introduction): string {
  if (one.sort === 'remembered') return '';
  if (one.went !== null) return 'It took place.';
  return one.restsAt === null ? 'It was not possible just now. There may be another time.' : 'It rests.';
}

function together(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? 'somebody') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
