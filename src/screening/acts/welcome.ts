/** Invitations and first letters worth answering, for the day's list. */

import { onDay, shortened } from '../../relationships/index.ts';
import type { Home } from '../../store/store.ts';
import { type Case, casesOf } from './cases.ts';

/** A line of the day: what it is about, and the page that opens it. */
export interface WelcomeLine {
  readonly kind: 'invitation';
  readonly personId: number;
  readonly reason: string;
  readonly due: null;
  readonly restsOn: readonly number[];
  readonly opens: string;
}

/** Cases the desk would welcome, the newest first; everybody else waits at the desk. */
export async function welcomeToday(home: Home, now: number): Promise<WelcomeLine[]> {
  const cases = await casesOf(home, now);
  return cases
    .filter((one) => one.advice === 'welcome' && !one.isSecondLook)
    .map((one) => ({
      kind: 'invitation',
      personId: one.person.id,
      reason: reasonOf(one, now),
      due: null,
      restsOn: [one.id],
      opens: `/invitations?case=${one.id}`,
    }));
}

const WROTE: Readonly<Record<Case['channel'], string>> = {
  invitation: 'wrote with an invitation',
  message: 'wrote to you for the first time',
  'reply-to-thank-you': 'answered your thank-you',
};

function reasonOf({ person, channel, note, at }: Case, now: number): string {
  const day = onDay(at, now);
  if (note.trim() === '') return `${person.name} invited you ${day}, and you know each other.`;
  return `${person.name} ${WROTE[channel]} ${day}: “${shortened(note)}”`;
}
