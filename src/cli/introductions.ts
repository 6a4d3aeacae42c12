/** Commands about introductions and coming meetings. */

import { comingMeetings, introductionOf, introductionsOf, meetingOf } from '../api/introduced.ts';
import type { BriefingShown, IntroductionLine, IntroductionShown, MeetingLine } from '../api/introduction-shapes.ts';
import { keepFound, rememberByHand, unkeepFound } from '../introducing/acts/found.ts';
import { answer, ask, beginBetween, beginReaching, putAway, sent, tellHow } from '../introducing/acts/steps.ts';
import { SAID } from '../introducing/index.ts';
import { inSeries } from '../meetings/index.ts';
import type { Call } from './actions.ts';
import { beginsWords } from './clock.ts';
import { preparedLines } from './draft.ts';
import { accepted, refuse } from './refused.ts';
import { countOf, dayOf } from './typed.ts';

export async function listIntroductions(call: Call): Promise<void> {
  const all = await introductionsOf(call.home, call.now);
  const lines = (some: readonly IntroductionLine[]) =>
    some.map((one) => [`${one.id}  ${one.sentence}`, one.why, one.went].filter(Boolean).join(' '));
  call.show(all, () => [
    ...lines(all.open),
    ...lines(all.remembered),
    ...all.found.map((one) => `letter ${one.interaction}: ${one.sentence} “${one.quote}” Is it so?`),
    'That is all.',
  ]);
}

export async function showIntroduction(call: Call, id: string): Promise<void> {
  await show(call, numberOf(id), String(call.options.with ?? ''));
}

async function show(call: Call, id: number, who = ''): Promise<void> {
  const one = accepted(await introductionOf(call.home, id, who, call.now));
  call.show(one, () => lines(one));
}

function lines(one: IntroductionShown): string[] {
  return [
    `${one.id}  ${one.sentence} ${one.why}`.trim(),
    ...[one.next, one.held].filter(Boolean),
    ...one.suggestions.flatMap(({ person, grounds, answers }) => [
      `  ${person.name}`,
      ...[...grounds.map((ground) => ground.words), answers].filter(Boolean).map((words) => `    · ${words}`),
    ]),
    ...(one.since ? [`They wrote since: “${one.since.quote}”`] : []),
    ...(one.draft ? ['', ...preparedLines(one.draft)] : []),
    ...(one.copyTo
      ? [`Put ${one.copyTo.name} in copy: ${one.copyTo.email ?? one.copyTo.profile ?? 'no address is known'}`]
      : []),
    ...(one.went ? [one.went] : []),
  ];
}

function numberOf(id: string): number {
  return countOf(id, 'The number of an introduction');
}

export async function reach(call: Call, who: string | undefined, why: string): Promise<void> {
  const wish = { who: who === '-' ? '' : (who ?? ''), company: String(call.options.company ?? ''), why };
  await show(call, accepted(await beginReaching(call.home, wish, call.now)));
}

export async function introduce(call: Call, a: string, b: string, why: string): Promise<void> {
  await show(call, accepted(await beginBetween(call.home, a, b, why, call.now)));
}

export async function introduced(call: Call, by: string, a: string, b: string): Promise<void> {
  const { why, went, on } = call.options;
  const day = dayOf(on, '--on');
  const told = { by, a, b, why: String(why ?? ''), went: String(went ?? '') };
  await show(call, accepted(await rememberByHand(call.home, told, day === null ? call.now : Date.parse(day))).id);
}

export async function keep(call: Call, letter: string): Promise<void> {
  const { not, back, why } = call.options;
  const id = countOf(letter, 'The number of a letter');
  accepted(back ? await unkeepFound(call.home, id) : await keepFound(call.home, id, !not, String(why ?? ''), call.now));
  call.show({ letter: id, kept: !not && !back }, () => [
    back ? 'It is open again.' : not ? 'It is not brought up again.' : 'Kept.',
  ]);
}

export async function askSomebody(call: Call, id: string, who: string | undefined): Promise<void> {
  await show(call, accepted(await ask(call.home, numberOf(id), who ?? '', call.now)).id);
}

export async function answered(call: Call, id: string, said: string): Promise<void> {
  const known = [...SAID, 'back' as const].find((one) => one === said);
  if (!known) refuse('They can say yes or no, or nothing: silence; "back" takes it back.');
  await show(call, accepted(await answer(call.home, numberOf(id), known, call.now)).id);
}

export async function letterSent(call: Call, id: string): Promise<void> {
  await show(call, accepted(await sent(call.home, numberOf(id), call.now)).id);
}

export async function went(call: Call, id: string, words: string): Promise<void> {
  await show(call, accepted(await tellHow(call.home, numberOf(id), words)).id);
}

export async function rest(call: Call, id: string): Promise<void> {
  const isSo = !call.options.not;
  accepted(await putAway(call.home, numberOf(id), isSo, call.now));
  call.show({ introduction: numberOf(id), rests: isSo }, () => [isSo ? 'It rests. Nobody is told.' : 'It is back.']);
}

export async function listMeetings(call: Call): Promise<void> {
  const all = await comingMeetings(call.home, call.now);
  call.show(all, () => [
    ...inSeries(all.coming).map(([next, ...later]) => `${meetingWords(next!)}${againWords(later)}`),
    ...all.been.map((one) => `${meetingWords(one)}\n    Just past: kith note '${one.note}…'`),
    'That is all.',
  ]);
}

function meetingWords(one: MeetingLine): string {
  const guests = one.guests.map((guest) => guest.name).join(', ');
  return `${one.id}  ${beginsWords(one)}  ${[one.title, guests].filter(Boolean).join(': ')}${one.others ? ' and others' : ''}`;
}

/** ", again 8 times until 2026-12-15". */
function againWords(later: readonly MeetingLine[]): string {
  const last = later.at(-1);
  if (!last) return '';
  return `, again ${later.length === 1 ? 'on' : `${later.length} times until`} ${last.at.slice(0, 10)}`;
}

const TOLD: readonly (readonly [keyof Omit<BriefingShown, 'guest' | 'both' | 'returnsTo'>, string])[] = [
  ['fromThem', 'last letter to you'],
  ['fromMe', 'your last letter'],
  ['met', 'last met'],
  ['iPromised', 'you promised'],
  ['theyPromised', 'promised you'],
  ['theyAsked', 'asked you'],
  ['iAsked', 'you asked'],
  ['helped', 'wrote this, not thanked in writing'],
  ['lookFor', 'looks for'],
  ['offer', 'has to give'],
  ['parked', 'you put aside for them'],
  ['notes', 'you noted'],
];

export async function showMeeting(call: Call, id: string): Promise<void> {
  const one = accepted(await meetingOf(call.home, countOf(id, 'The number of a meeting'), call.now));
  call.show(one, () => [
    meetingWords(one),
    ...one.briefings.flatMap((briefing) => [
      '',
      [briefing.guest.name, briefing.guest.line].filter(Boolean).join(', '),
      ...TOLD.flatMap(([key, words]) =>
        [briefing[key]]
          .flat()
          .flatMap((said) =>
            said ? [`  ${words}${said.at ? `, ${said.at.slice(0, 10)}` : ''}: “${said.quote}”`] : [],
          ),
      ),
      ...(briefing.returnsTo.length > 0
        ? [`  returns to ${briefing.returnsTo.map(({ word }) => `“${word}”`).join(', ')}`]
        : []),
      ...(briefing.both.length > 0
        ? [`  you both met ${briefing.both.map(({ person }) => person.name).join(', ')}`]
        : []),
    ]),
    '',
    `Afterwards: kith note '${one.note}…'`,
  ]);
}
