/** Commands about judgements: the mirror, and the owner's word on a tie. */

import { mirrorOf } from '../api/mirror.ts';
import type { Mirror } from '../api/shapes.ts';
import { collapse } from '../basics/text.ts';
import { SAYINGS, type Saying, sayOf, strike } from '../relationships/acts/correct.ts';
import type { Call } from './actions.ts';
import { accepted, refuse } from './refused.ts';
import { countOf } from './typed.ts';

export async function mirror(call: Call): Promise<void> {
  const shown = await mirrorOf(call.home, call.now);
  call.show(shown, () => mirrorLines(shown));
}

const HEADINGS = {
  waiting: 'Letters that wait for your answer',
  promises: 'Promises of yours that nothing shows to be kept',
  unthanked: 'Help you have not thanked for in writing',
  oneWay: 'Where you are the one who only asks',
  onlyInNeed: 'People you wrote to only when you needed something',
  blank: 'Invitations you sent without a word',
  asks: 'What you asked for',
  gifts: 'What you gave or offered',
} as const satisfies Partial<Record<keyof Mirror, string>>;

function mirrorLines(shown: Mirror): string[] {
  const lists = Object.entries(HEADINGS).flatMap(([name, heading]) => {
    const lines = shown[name as keyof typeof HEADINGS];
    if (lines.length === 0) return [];
    return [
      heading,
      ...lines.map(
        (one) => `  ${one.at?.slice(0, 10)}  ${one.person.name}${one.words ? `: ${collapse(one.words)}` : ''}`,
      ),
      '',
    ];
  });
  const rest = [...shown.answering, ...shown.calibration];
  return lists.length + rest.length === 0
    ? ['Too early to say anything. Bring your letters first.']
    : [...lists, ...rest];
}

export async function say(call: Call, who: string, saying: string): Promise<void> {
  if (!(SAYINGS as readonly string[]).includes(saying)) {
    refuse(`"${saying}" cannot be said of a tie.`, [`It can be: ${SAYINGS.join(', ')}.`]);
  }
  const isSo = !call.options.not;
  const person = accepted(await sayOf(call.home, who, saying as Saying, isSo, call.now));
  call.show({ person: person.id, saying, so: isSo }, () => [isSo ? 'Noted.' : 'Taken back.']);
}

export async function strikeOut(call: Call, interaction: string, kind: string, quote: string): Promise<void> {
  const isSo = !call.options.not;
  const letter = countOf(interaction, 'The number of a letter');
  accepted(await strike(call.home, { interaction: letter, kind, quote }, isSo, call.now));
  call.show({ interaction: letter, kind, so: isSo }, () => [isSo ? 'Struck out.' : 'It stands again.']);
}
