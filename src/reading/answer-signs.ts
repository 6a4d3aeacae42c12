/** What the judge of answers looks at: the words of the answer and of what the asker wrote back, and what else is known of both. Pure. */

import type { Language } from './compile.ts';
import type { Finding } from './finding.ts';
import { judgeOf } from './judge.ts';
import type { Replies } from './pack.ts';
import { hashOf, signsOf } from './signs.ts';
import type { Letter } from './thread-letters.ts';

/** Slots for the words of one language, and for the facts all languages share. With half as many words 2 of 100 answers more were wrong. */
export const WORD_SLOTS = 1 << 14;
export const FACT_SLOTS = 1 << 12;

/** An answer, the ask it is for (null: not known), and the asker's next letter. */
export interface Answered {
  readonly answer: Letter;
  readonly ask: Pick<Finding, 'isPlain' | 'value' | 'quote'> | null;
  readonly reaction: Letter | null;
}

/** Slots, each once. */
export interface AnswerSigns {
  readonly words: Uint16Array;
  readonly facts: Uint16Array;
}

export function answerSigns(answered: Answered, language: Language): AnswerSigns {
  return {
    words: Uint16Array.from(wordSlots(answered, language)),
    facts: Uint16Array.from(new Set([...factsOf(answered)].map((fact) => slotOf(fact, FACT_SLOTS)))),
  };
}

function slotOf(sign: string, slots: number): number {
  return hashOf(sign) & (slots - 1);
}

function wordSlots({ answer, reaction }: Answered, language: Language): ReadonlySet<number> {
  const { lexicon } = judgeOf(language)!;
  const all = new Set<number>();
  for (const { one, place } of answer.views) {
    const { slots, words } = signsOf(one, place, lexicon);
    for (let i = 0; i < words; i++) all.add(slots[i]! & (WORD_SLOTS - 1));
  }
  for (const { one } of reaction?.views ?? []) {
    for (const { norm } of one.sentence.tokens) all.add(slotOf(`then ${norm}`, WORD_SLOTS));
  }
  return all;
}

const REPLIES: readonly (keyof Replies)[] = [
  'done',
  'yes',
  'pointed',
  'received',
  'pending',
  'busy',
  'refused',
  'later',
  'elsewhere',
];

/** Words of an answer: up to three, eight and so on. */
const LENGTHS = [3, 8, 16, 30, 60];

function* factsOf({ answer, ask, reaction }: Answered): Iterable<string> {
  const { text, findings, says } = answer;
  for (const reply of REPLIES) {
    if (says(reply)) yield `says ${reply}`;
  }
  for (const { kind, value } of findings) yield kind === 'ask' ? kind : `${kind} ${value}`;
  if (findings.length === 0) yield 'nothing';
  if (text.trimEnd().endsWith('?')) yield 'ends asking';
  if (text.includes('?')) yield 'asks';
  if (ONLY_QUESTION.test(text.trim())) yield 'asks only';
  if (SORRY.test(text.slice(0, LONGEST_ANSWER))) yield 'sorry';
  if (NAMES_SOMEBODY.test(text)) yield 'names somebody';
  if (/\d/.test(text)) yield 'a figure';
  if (CONTACT.test(text)) yield 'a contact';
  const words = text.split(/\s+/).length;
  yield `length ${LENGTHS.findIndex((most) => words <= most)}`;
  if (ask) yield* askFacts(answer, ask);
  if (reaction) yield* reactionFacts(reaction);
}

function* askFacts(
  { findings, says }: Letter,
  { isPlain, value, quote }: NonNullable<Answered['ask']>,
): Iterable<string> {
  yield* [`plain ${isPlain}`, `size ${value}`, `leave ${FOR_LEAVE.test(quote)}`, `either ${EITHER_OR.test(quote)}`];
  if (findings.length === 0) yield `nothing, plain ${isPlain}`;
  for (const reply of REPLIES) {
    if (says(reply)) yield `says ${reply}, plain ${isPlain}`;
  }
}

function* reactionFacts({ text, findings }: Letter): Iterable<string> {
  for (const { kind } of findings) yield `then ${kind}`;
  if (findings.length === 0) yield 'then nothing';
  if (text.trimEnd().endsWith('?')) yield 'then ends asking';
  if (text.includes('!')) yield 'then calls out';
}

/** "Which one do you mean?" answers nothing yet. */
const ONLY_QUESTION = /^[^.!?]*\?[\s\p{Extended_Pictographic}]*$/u;

const CONTACT = /\d{4}|@|www/;

/** A person or a place to turn to: by a title, an address, or a first and a family name. */
const NAMES_SOMEBODY =
  /@|https?:|www\.|(?<!\p{L})(?:Herrn?|Frau|Mr|Mrs|Ms|Mme|M\.|Sra?\.?|Dr)(?!\p{L})|\d{4}|\p{Ll} \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

const SORRY =
  /(?<!\p{L})(?:(?:i[’']m |so |very )sorry(?! (?:for|about|to hear|it took))|alas|unfortunately|i regret|leider|tut mir leid|désolée?|navrée?|je (?:le )?regrette|malheureusement|hélas|lo siento|lo lamento|por desgracia|desgraciadamente)(?!\p{L})/iu;

/** UTF-16 units looked at: who has to say no says it early. */
const LONGEST_ANSWER = 2_000;

/** "May I…?" */
const FOR_LEAVE =
  /\b(?:may|can|could) (?:i|we)\b|\b(?:darf|dürfte|dürfen|kann|könnte) ich\b|\b(?:dürfen|können|könnten) wir\b|\b(?:puis-je|je peux|pourrais-je|pouvons-nous|pourrions-nous)(?=\s)|(?:^|[¿\s])(?:puedo|podría yo|podemos|podríamos)\b/iu;

/** "The roof as well, or only the front?" is answered by naming one. */
const EITHER_OR = /\s(?:or|oder|ou|o)\s/iu;
