import type { Ask, Asked } from './ask.ts';

/** People shown for one ask, those who were asked counted in: who asks a fourth person asks a crowd. */
export const MOST_SUGGESTED = 3;

/** Somebody who was asked, with how they are called. */
interface AskedPerson extends Asked {
  readonly name: string;
}

/** Who was asked and has not come to an end: nobody else is asked before. */
export function waitingFor<P extends AskedPerson>(asked: readonly P[]): P | undefined {
  return asked.find((one) => one.ending === null);
}

/** How many may still be suggested. */
export function roomFor(ask: Ask, asked: readonly AskedPerson[]): number {
  const isSettled = ask.closedAt !== null || waitingFor(asked) !== undefined || asked.some(hasHelped);
  return isSettled ? 0 : Math.max(0, MOST_SUGGESTED - asked.length);
}

export function hasHelped({ ending }: Pick<Asked, 'ending'>): boolean {
  return ending === 'helped';
}

/** Who hears what came of it: they helped, or pointed to who might. */
export function hearsOfIt({ ending }: Pick<Asked, 'ending'>): boolean {
  return ending === 'helped' || ending === 'pointed on';
}

/** How it stands, in one sentence that tells nobody's no. */
export function progressSaid(ask: Ask, asked: readonly AskedPerson[]): string {
  const waiting = waitingFor(asked);
  const helped = asked.filter(hasHelped).map(({ name }) => name);
  const names = helped.join(', ').replace(/, ([^,]+)$/, ' and $1');
  const toTell = asked.filter((one) => hearsOfIt(one) && one.toldAt === null);
  if (ask.closedAt !== null) {
    const [next] = toTell;
    return next ? `Closed. ${next.name} has not heard what came of it.` : 'Closed.';
  }
  if (waiting) return `You asked ${waiting.name}.`;
  return helped.length > 0 ? `${names} helped.` : 'Nobody is being asked just now.';
}
