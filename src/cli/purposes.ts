/** Commands about purposes of the season. */

import type { PurposeShown } from '../api/purpose-shapes.ts';
import { purposeShown } from '../api/purposes.ts';
import { Refusal } from '../basics/result.ts';
import {
  addPurpose,
  endPurpose,
  goOnWithPurpose,
  purposesOf,
  purposeWith,
  purposeWithCircle,
} from '../purposes/acts.ts';
import { accepted, type Call, Refused } from './actions.ts';

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
  const { until } = call.options;
  const day = until === undefined ? null : String(until);
  if (day !== null && Number.isNaN(Date.parse(day)))
    throw new Refused(new Refusal('--until must be a day such as 2026-12-24.'));
  const id = accepted(await addPurpose(call.home, words, day, call.now));
  call.show({ id }, () => [`Written down as ${id}. With whom: kith purpose-with ${id} WHO`]);
}

export async function purposeWithWhom(call: Call, id: string, who: string): Promise<void> {
  const { circle, not } = call.options;
  const isWith = not !== true;
  const name = await named();
  call.show({ purpose: Number(id), with: name, so: isWith }, () => [
    isWith ? `It is with ${name}.` : `It is no longer with ${name}.`,
  ]);

  async function named(): Promise<string> {
    if (circle !== true) return accepted(await purposeWith(call.home, Number(id), who, isWith, call.now)).name;
    accepted(await purposeWithCircle(call.home, Number(id), who, isWith));
    return who;
  }
}

export async function endOf(call: Call, id: string, came = ''): Promise<void> {
  const ended = accepted(await endPurpose(call.home, Number(id), came, call.now));
  call.show({ purpose: Number(id), came: ended.came }, () => [`Let go: ${ended.words}`]);
}

export async function goOn(call: Call, id: string): Promise<void> {
  const { words, until } = accepted(await goOnWithPurpose(call.home, Number(id), call.now));
  call.show({ purpose: Number(id), until }, () => [`It goes on until ${until}: ${words}`]);
}
