/** Prepared words for each step of an introduction. Each leaves a place that only the owner can fill, and an easy no. */

import { type Addressee, type Draft, hello, letterOf, tidy, type Voice } from '../drafts/index.ts';
import { calledOf } from '../people/index.ts';
import { phrasesIn } from './phrases.ts';

/** The owner, and whom the words speak of. */
export interface Told {
  readonly me: { readonly name: string; readonly line: string };
  /** For what, in the owner's words. */
  readonly why: string;
}

/** Somebody the words speak of: a name, or only where they work. */
export interface SpokenOf {
  readonly name: string;
  readonly line: string;
}

const ENGLISH: Voice = { language: 'en', isFamiliar: false };

function draft(to: Addressee, subject: string, paragraphs: readonly string[], voice: Voice, called: string): Draft {
  return tidy({ to, subject, body: letterOf(voice, hello(voice, to.name, called), paragraphs) });
}

/** To the introducer: whether they would ask, and a paragraph to pass on as it is. */
export function askIntroducer(to: Addressee, other: SpokenOf, { me, why }: Told, voice: Voice = ENGLISH): Draft {
  const { subject, body, toPassOn, passedOn } = phrasesIn(voice).askIntroducer;
  const lines = passedOn(described(me), why).map((line) => `  ${line}`);
  const paragraphs = [...body(described(other), why), toPassOn, lines.join('\n')];
  return draft(to, subject(other.name), paragraphs, voice, calledOf(to.name));
}

/** To the one somebody asked for: after both said yes. */
export function writeToOther(to: Addressee, helper: string, { why }: Told, voice: Voice = ENGLISH): Draft {
  const { subject, body } = phrasesIn(voice).writeToOther;
  return draft(to, subject(helper), body(helper, why), voice, to.name);
}

/** To the introducer, when something came of it. */
export function tellIntroducer(to: Addressee, other: SpokenOf, voice: Voice = ENGLISH): Draft {
  const { subject, body } = phrasesIn(voice).tellIntroducer;
  return draft(to, subject(other.name), body(other.name), voice, calledOf(to.name));
}

/** To one of two the owner would bring together. Nothing in it tells whether the other was asked. */
export function askOneOfTwo(to: Addressee, other: SpokenOf, { why }: Told, voice: Voice = ENGLISH): Draft {
  const { subject, body } = phrasesIn(voice).askOneOfTwo;
  return draft(to, subject(other.name), body(described(other), why), voice, calledOf(to.name));
}

/** The introduction itself. It goes to the first; the second is put in copy by the owner's own hand. `voice`: one both are used to. */
export function introduceTwo(to: Addressee, second: SpokenOf, { why }: Told, voice: Voice = ENGLISH): Draft {
  const words = phrasesIn(voice).introduceTwo;
  const isNear = voice.isFamiliar || voice.language === 'en';
  const [a, b] = isNear ? [calledOf(to.name), calledOf(second.name)] : [to.name, second.name];
  const each = `${words.thisIs(a, described(second))}\n${words.thisIs(b, to.name)}`;
  const body = letterOf(voice, words.hello(a, b), [...words.body(why), each, words.bye]);
  return tidy({ to, subject: words.subject(to.name, second.name), body });
}

/** Of two people written to at once: the language both are written to in, else English; familiar only where both are. */
export function voiceOfBoth(first: Voice, second: Voice): Voice {
  if (first.language !== second.language) return ENGLISH;
  return { language: first.language, isFamiliar: first.isFamiliar && second.isFamiliar };
}

function described({ name, line }: SpokenOf): string {
  return line === '' || name.includes(line) ? name : `${name} (${line})`;
}
