/** Commands about the owner's own asks, and about a plea. */

import { askLines, askShown, pleaPage } from '../api/ask-views.ts';
import type { Ask, AskLine } from '../api/shapes.ts';
import { askNext, closeAsk, openAsk, reopenAsk, sayEnding, sayTold } from '../asking/acts/ask.ts';
import { thoughtsOn } from '../asking/acts/look.ts';
import { ENDINGS, endingNamed, SIZE_WORDS, sizeNamed } from '../asking/index.ts';
import { Refusal } from '../basics/result.ts';
import type { Call } from './actions.ts';
import { preparedLines } from './draft.ts';
import { accepted, refuse } from './refused.ts';
import { countOf } from './typed.ts';

export async function listAsks(call: Call): Promise<void> {
  const asks = await askLines(call.home);
  call.show(asks, () => (asks.length === 0 ? ['No asks. kith ask "WHAT" opens one.'] : asks.map(lineOf)));
}

function lineOf({ id, what, by, progress }: AskLine): string {
  return `${String(id).padStart(4)}  ${what}${by ? ` (by ${by})` : ''}  ${progress}`;
}

export async function ask(call: Call, what: string): Promise<void> {
  const { by, size } = call.options;
  const known = sizeNamed(String(size));
  if (known === undefined) refuse(`"${String(size)}" is no size.`, ['minutes, hour, good-word, money']);
  const asked = { what, by: by === undefined ? null : String(by), size: known };
  await showAsk(call, accepted(await openAsk(call.home, asked, call.now)));
}

export async function askWhom(call: Call, id: string): Promise<void> {
  await showAsk(call, numberOf(id));
}

export async function next(call: Call, id: string, who: string): Promise<void> {
  accepted(await askNext(call.home, numberOf(id), who, call.now));
  await showAsk(call, numberOf(id));
}

export async function outcome(call: Call, id: string, who: string, text: string): Promise<void> {
  const ending = text === 'back' ? null : endingNamed(text);
  if (ending === undefined) refuse(`It can be ${ENDINGS.map((one) => one.replace(' ', '-')).join(', ')}, or back.`);
  const { to } = call.options;
  const pointedTo = to === undefined ? null : String(to);
  accepted(await sayEnding(call.home, numberOf(id), who, ending, pointedTo, call.now));
  await showAsk(call, numberOf(id));
}

export async function told(call: Call, id: string, who: string): Promise<void> {
  accepted(await sayTold(call.home, numberOf(id), who, !call.options.not, call.now));
  await showAsk(call, numberOf(id));
}

export async function close(call: Call, id: string): Promise<void> {
  const { came, not } = call.options;
  const ask = numberOf(id);
  const words = came === undefined ? null : String(came);
  accepted(not ? await reopenAsk(call.home, ask) : await closeAsk(call.home, ask, words, call.now));
  const left = await askShown(call.home, ask, call.now);
  if (left instanceof Refusal) call.show({ ask, closed: true }, () => ['It is gone: nobody was asked.']);
  else call.show(left, () => askLinesOf(left));
}

export async function words(call: Call, id: string, text: string): Promise<void> {
  const thoughts = accepted(await thoughtsOn(call.home, numberOf(id), text));
  call.show(thoughts, () => (thoughts.length === 0 ? ['It is good as it is.'] : thoughts));
}

export async function plea(call: Call, who: string): Promise<void> {
  const shown = accepted(await pleaPage(call.home, who, call.now));
  call.show(shown, () => {
    if (shown.plea === null) return [`No plea of ${shown.person.name}’s waits for you.`];
    const { quote, history, good } = shown.plea;
    const lines = [...history, ...good].map((one) => one.words);
    return [
      `“${quote}”`,
      '',
      ...lines,
      ...shown.answers.flatMap(({ way, draft }) => ['', `— ${way} —`, ...preparedLines(draft)]),
    ];
  });
}

function numberOf(id: string): number {
  return countOf(id, 'The number of an ask');
}

async function showAsk(call: Call, id: number): Promise<void> {
  const shown = accepted(await askShown(call.home, id, call.now));
  call.show(shown, () => askLinesOf(shown));
}

function askLinesOf(shown: Ask): string[] {
  return [
    lineOf(shown),
    `      ${SIZE_WORDS[shown.size]}`,
    ...shown.asked.map((one) => {
      const said = one.ending ?? one.recognised?.sentence ?? '';
      const to = one.pointedTo ? `, to ${one.pointedTo}` : '';
      return `  ${one.at.slice(0, 10)}  ${one.person.name}: ${said}${to}${one.told ? '. They heard what came of it.' : ''}`;
    }),
    ...shown.suggestions.flatMap(({ person, grounds, record, doubt, looksFor }) => [
      `  ${person.name} (${person.id})`,
      ...[...grounds.map((one) => one.words), record, looksFor ?? '', doubt]
        .filter(Boolean)
        .map((one) => `    · ${one}`),
    ]),
    ...(shown.guarded ? ['', shown.guarded] : []),
    ...(shown.draft ? ['', ...preparedLines(shown.draft), ...shown.thoughts.map((one) => `· ${one}`)] : []),
    ...(shown.thanks ? ['', ...preparedLines(shown.thanks)] : []),
  ];
}
