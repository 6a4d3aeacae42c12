/** Commands about purposes of the season. */

import type { PurposeShown } from '../api/purpose-shapes.ts';
import { purposeShown } from '../api/purposes.ts';
import {
  addPurpose,
  endPurpose,
  goOnWithPurpose,
  purposesOf,
  purposeWith,
  purposeWithCircle,
} from '../purposes/acts.ts';
import type { Call } from './actions.ts';
import { accepted } from './refused.ts';
import { countOf, dayOf } from './typed.ts';

export async function purposes(call: Call): Promise<void> {
  const all = (await purposesOf(call.home, call.now)).map(purposeShown);
  call.show(all, () =>
    all.length === 0 ? ['No purpose is written down: kith purpose "WORDS"'] : all.flatMap(linesOf),
  );
}

const SEASON: Readonly<Record<PurposeShown['standing'], string>> = {
  now: 'until',
  over: 'its season ended on',
  ended: 'let go; its season went until',
};

function linesOf({ id, words, until, standing, people, circles, review, came }: PurposeShown): string[] {
  const whom = [...people.map((one) => one.name), ...circles].join(', ');
  return [
    `${id}  ${words}`,
    `    ${SEASON[standing]} ${until}${whom === '' ? '' : `; with ${whom}`}`,
    ...(came === '' ? [] : [`    What came of it: ${came}`]),
    ...review.map((one) => `    ${one.sentence}`),
  ];
}

export async function purpose(call: Call, words: string): Promise<void> {
  const day = dayOf(call.options.until, '--until');
  const id = accepted(await addPurpose(call.home, words, day, call.now));
  call.show({ id }, () => [`Written down as ${id}. With whom: kith purpose-with ${id} WHO`]);
}

export async function purposeWithWhom(call: Call, id: string, who: string): Promise<void> {
  const { home, now, options } = call;
  const isWith = options.not !== true;
  const number = numberOf(id);
  const isCircle = options.circle === true;
  const name = isCircle ? who : accepted(await purposeWith(home, number, who, isWith, now)).name;
  if (isCircle) accepted(await purposeWithCircle(home, number, who, isWith));
  call.show({ purpose: number, with: name, so: isWith }, () => [
    isWith ? `It is with ${name}.` : `It is no longer with ${name}.`,
  ]);
}

export async function endOf(call: Call, id: string, came = ''): Promise<void> {
  const ended = accepted(await endPurpose(call.home, numberOf(id), came, call.now));
  call.show({ purpose: numberOf(id), came: ended.came }, () => [`Let go: ${ended.words}`]);
}

export async function goOn(call: Call, id: string): Promise<void> {
  const { words, until } = accepted(await goOnWithPurpose(call.home, numberOf(id), call.now));
  call.show({ purpose: numberOf(id), until }, () => [`It goes on until ${until}: ${words}`]);
}

function numberOf(id: string): number {
  return countOf(id, 'The number of a purpose');
}
