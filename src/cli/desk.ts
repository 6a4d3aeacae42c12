/** Commands of the invitation desk. */

import { readFile, stat } from 'node:fs/promises';
import { openCases, profileShown, whatCameOf } from '../api/cases.ts';
import type { Case } from '../api/shapes.ts';
import { collapse, cut } from '../basics/text.ts';
import { draftInvitation } from '../inviting/acts.ts';
import { decideCase } from '../screening/acts/cases.ts';
import { addProfile, addProfileFile, LARGEST_PROFILE_FILE } from '../screening/acts/profile.ts';
import { lessons, phrasesOf, sayPhrase, unlearn } from '../screening/acts/taught.ts';
import { commonWords, DESK_ACTS, type Group, PHRASE_KINDS, together } from '../screening/index.ts';
import type { Call } from './actions.ts';
import { accepted, refuse } from './refused.ts';
import { countOf } from './typed.ts';

export async function listCases(call: Call): Promise<void> {
  const cases = await openCases(call.home, call.now);
  call.show(cases, () => [...together(cases).flatMap(groupLines), 'That is all.']);
}

/** A wave's words stand once above its people; each of them keeps their own advice and is answered alone. */
function groupLines({ wave, members }: Group<Case>): readonly string[] {
  if (wave === null) return members.flatMap((one) => caseLines(one, one.note));
  const days = members.flatMap(({ at }) => (at === null ? [] : [at.slice(0, 10)])).sort();
  const when = days[0] === days.at(-1) ? (days[0] ?? '') : `between ${days[0]} and ${days.at(-1)}`;
  return [
    `${members.length} people who wait wrote nearly the same${when && ` (${when})`}:`,
    `    “${shortened(commonWords(members.map(({ note }) => note)))}”`,
    ...members.flatMap((one) => caseLines(one, '').map((line) => `  ${line}`)),
  ];
}

function caseLines(one: Case, note: string): readonly string[] {
  return [
    `${one.id}  ${one.person.name}${one.headline ? `, ${one.headline}` : ''}: ${one.advice}`,
    ...(note ? [`    “${shortened(note)}”`] : []),
    ...one.reasons.map((reason) => `    · ${reason}`),
  ];
}

function shortened(note: string): string {
  return cut(collapse(note), 200);
}

export async function answerCase(call: Call, id: string, what: string): Promise<void> {
  const known = DESK_ACTS.find((one) => one === what) ?? null;
  if (known === null && what !== 'back') {
    refuse(`A case can be answered by ${DESK_ACTS.join(', ')}, or back.`);
  }
  const number = countOf(id, 'The number of a case');
  accepted(await decideCase(call.home, number, known, call.now));
  call.show({ case: number, what }, () => [known ? 'Noted. Nothing was sent to anyone.' : 'It is open again.']);
}

export async function invite(call: Call, who: string): Promise<void> {
  const { how, noticed, helpWith } = call.options;
  const thoughts = { how: String(how), noticed: String(noticed), help: String(helpWith) };
  const draft = accepted(await draftInvitation(call.home, who, thoughts, call.now));
  call.show(draft, () => [draft.note, '', ...draft.thoughts, 'Nothing was sent to anyone.']);
}

export async function listAnswered(call: Call): Promise<void> {
  const told = await whatCameOf(call.home, call.now);
  const lines = [...told.answered.map((one) => one.sentence), ...told.thanks];
  call.show(told, () =>
    lines.length === 0 ? ['You have answered no case yet. "kith cases" lists who waits.'] : lines,
  );
}

export async function profile(call: Call, who: string): Promise<void> {
  const { file, not } = call.options;
  if (!not && file === undefined) refuse('Please name a file with the profile: --file profile.pdf, or its text.');
  const added = accepted(
    not
      ? await addProfile(call.home, who, null, call.now)
      : await addProfileFile(call.home, who, await profileFile(String(file)), call.now),
  );
  call.show(added.profile && profileShown(added.profile), () =>
    added.profile === null
      ? ['What you added of their profile is gone.']
      : [
          added.profile.headline,
          ...added.profile.positions.map((one) => `${one.title}, ${one.company}, ${one.from} to ${one.to ?? 'now'}`),
          ...added.profile.education.map((one) => `${one.school}, ${one.degree}`),
          'Added. Nothing was fetched.',
        ].filter(Boolean),
  );
}

async function profileFile(path: string): Promise<Uint8Array> {
  const about = await stat(path).catch(() => null);
  if (!about?.isFile()) refuse(`There is no file ${path} to read the profile from.`);
  if (about.size > LARGEST_PROFILE_FILE) refuse(`${path} is too large for a profile.`);
  return readFile(path);
}

export async function listPhrases(call: Call): Promise<void> {
  const phrases = await phrasesOf(call.home);
  call.show(phrases, () =>
    phrases.map(({ language, kind, words, isOwn }) => `${language} ${kind}${isOwn ? ' (yours)' : ''}: ${words}`),
  );
}

export async function phrase(call: Call, language: string, kind: string, words: string | undefined): Promise<void> {
  const known = PHRASE_KINDS.find((one) => one === kind);
  if (known === undefined) refuse(`There are words for ${PHRASE_KINDS.join(', ')}.`);
  accepted(await sayPhrase(call.home, language, known, words ?? null, call.now));
  call.show({ language, kind, words: words ?? null }, () => ['Kept. Answers start from it from now on.']);
}

export async function listLearned(call: Call): Promise<void> {
  const learned = await lessons(call.home);
  call.show(learned, () => (learned.length === 0 ? ['Nothing yet.'] : learned.map((one) => one.sentence)));
}

export async function unlearnAll(call: Call): Promise<void> {
  const isSo = !call.options.not;
  await unlearn(call.home, isSo, call.now);
  call.show({ unlearned: isSo }, () => [
    isSo ? 'Forgotten. The desk weighs as it did at first.' : 'What was learned holds again.',
  ]);
}
