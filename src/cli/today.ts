/** Commands about the day's list. */

import { todaysLines } from '../api/today.ts';
import { unreadSentence } from '../api/unread.ts';
import { likeLines } from '../today/acts/liked.ts';
import { shelve, unshelve } from '../today/acts/shelve.ts';
import { SHELVINGS, type Shelving, TODAY_KINDS, type TodayKind } from '../today/index.ts';
import type { Call } from './actions.ts';
import { beginsWords } from './clock.ts';
import { accepted, refuse } from './refused.ts';
import { countOf, dayOf } from './typed.ts';

export async function today(call: Call): Promise<void> {
  const shown = await todaysLines(call.home, call.now, call.asOf);
  const unread = shown.items.length === 0 ? await unreadSentence(call.home) : null;
  call.show(shown, () => [
    ...shown.items.map(
      (one) => `${one.reason}\n    ${one.person.name}, ${one.kind}${one.due ? `, due ${one.due}` : ''}`,
    ),
    'That is all.',
    ...(unread === null ? [] : [unread]),
    ...shown.coming.map(({ guests, title, ...one }) => {
      const names = guests.map((guest) => guest.name).join(', ') || title;
      return `Before you meet ${names}, ${beginsWords(one)}: kith meeting ${one.id}`;
    }),
    ...(shown.items.some((one) => one.found !== null) ? [READ_WRONGLY] : []),
  ]);
}

const READ_WRONGLY = 'A sentence was read wrongly? "kith today --json" has it for "kith strike".';

export async function shelveLine(call: Call, who: string, kind: string, what: string): Promise<void> {
  const known = TODAY_KINDS.find((one) => one === kind);
  if (!known) refuse(`There is no line of kind "${kind}".`, [TODAY_KINDS.join(', ')]);
  const said = SHELVINGS.find((one) => one === what);
  if (!said && what !== 'back') refuse('It can be done, park, rest, never, or back.');
  const person = accepted(said ? await shelveAs(call, who, known, said) : await unshelve(call.home, who, known));
  call.show({ person: person.id, kind, what }, () => [said ? 'Put aside.' : 'It is back.']);
}

export async function lines(call: Call, count: string): Promise<void> {
  accepted(await likeLines(call.home, Number(count)));
  call.show({ lines: Number(count) }, () => [`A day has at most ${count} lines.`]);
}

function shelveAs(call: Call, who: string, kind: TodayKind, what: Shelving) {
  const { until, about } = call.options;
  const day = dayOf(until, '--until');
  const line = { who, kind, about: about === undefined ? null : countOf(about, '--about') };
  return shelve(call.home, line, what, day === null ? null : Date.parse(day), call.now);
}
