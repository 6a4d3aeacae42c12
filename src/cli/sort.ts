/** Commands by which the owner says who is who. */

import { personLine } from '../api/views.ts';
import { PERSON_KINDS } from '../people/index.ts';
import { sayDifferent, sayKind, sayOwn, saySame, sayUnsure, takeBackLastAnswer } from '../sorting/acts/decide.ts';
import type { Call } from './actions.ts';
import * as print from './print.ts';
import { accepted, refuse } from './refused.ts';

export async function listDoubles(call: Call): Promise<void> {
  const { openDoubles } = await import('../api/people.ts');
  const doubles = await openDoubles(call.home, 1000);
  call.show(doubles, () =>
    doubles.length === 0
      ? ['That is all.']
      : doubles.flatMap(({ a, b, reasons }) => [
          `${a.id} ${withHandles(a)}`,
          `${b.id} ${withHandles(b)}`,
          `    ${reasons.join(' ')}`,
        ]),
  );
}

export async function same(call: Call, a: string, b: string): Promise<void> {
  const person = personLine(accepted(await saySame(call.home, a, b, call.now)));
  call.show(person, () => print.personLines([person]));
}

export async function different(call: Call, a: string, b: string): Promise<void> {
  accepted(await sayDifferent(call.home, a, b, call.now));
  call.show({ different: [a, b] }, () => ['They are two people.']);
}

export async function unsure(call: Call, a: string, b: string): Promise<void> {
  accepted(await sayUnsure(call.home, a, b, call.now));
  call.show({ unsure: [a, b] }, () => ['Left as it is.']);
}

export async function takeBack(call: Call): Promise<void> {
  const done = await takeBackLastAnswer(call.home, call.now);
  call.show({ done }, () => [done ? 'Taken back.' : 'There is no answer to take back.']);
}

export async function kind(call: Call, who: string, wanted: string): Promise<void> {
  const chosen = PERSON_KINDS.find((one) => one === wanted) ?? null;
  if (chosen === null && wanted !== 'auto')
    refuse('The kind must be known, met, seen, or auto for the rule to decide.');
  const person = personLine(accepted(await sayKind(call.home, who, chosen, call.now)));
  call.show(person, () => [...print.personLines([person]), person.kindReason]);
}

export async function own(call: Call, handle: string): Promise<void> {
  const isOwn = !call.options.not;
  accepted(await sayOwn(call.home, handle, isOwn, call.now));
  call.show({ handle, own: isOwn }, () => [isOwn ? `${handle} is yours.` : `${handle} is not yours.`]);
}

export async function forget(call: Call, who: string): Promise<void> {
  const { forget: forgetPerson } = await import('../sorting/acts/forget.ts');
  const { name } = accepted(await forgetPerson(call.home, who, call.now));
  call.show({ forgotten: true }, () => [`${name} is forgotten. Later imports will not bring them back.`]);
}

function withHandles({ name, handles }: { readonly name: string; readonly handles: readonly string[] }): string {
  return handles.length === 0 ? `${name}, without an address` : `${name} (${handles.join(', ')})`;
}
