/** How well what is known of somebody fits a need, by words. For ordering only, never shown. */

import { fold } from '../basics/text.ts';
import { type NeedWord, needWords, rarity, type Said, saidIn } from '../giving/index.ts';

/** Words of any ask, whatever is asked for, beside those that giving leaves out of every line; folded. */
const OF_ANY_ASK: ReadonlySet<string> = new Set(
  (
    'after again ask asking because before doing done each even ever every great hour kind little make many maybe mine minute minutes ' +
    'much new next now once one other own please put quick quickly really small soon such take tell thank thanks thing think through ' +
    'time today too two under until use way week well while word write year yes yet ' +
    'alle bis bitte doch euer gibt hilfe man mehr wird cela dont etre fait faire pourrait tout trouver desde donde tengo ' +
    'ajuda ajudar alguem com essa esse foi isso meu minha nao pode pouco preciso quem seu sua uma voce'
  ).split(' '),
);

/** The telling words of an ask. */
export function tellingWords(what: string): NeedWord[] {
  return needWords(what.replace(/[\p{L}\p{M}]+/gu, (word) => (OF_ANY_ASK.has(fold(word)) ? ' ' : word)));
}

/** Where a word was found, from what tells most of help with it to what tells least. */
const GROUND_KINDS = ['pointed', 'helped', 'story', 'offer', 'organisation', 'card', 'note', 'letter'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** How much a word tells: who did it can; who wrote of it may know somebody who can. */
const TELLS: Readonly<Record<GroundKind, number>> = {
  pointed: 1,
  helped: 1,
  story: 1,
  offer: 0.9,
  organisation: 0.7,
  card: 0.7,
  note: 0.6,
  letter: 0.35,
};

/** One thing that speaks for asking somebody. */
export interface Ground {
  readonly kind: GroundKind;
  readonly said: Said;
  /** The words it rests on, as written. */
  readonly quote: string;
  /** Milliseconds; null where it has no date. */
  readonly at: number | null;
  /** The interaction; null where it rests on a card or the notebook. */
  readonly interactionId: number | null;
}

/** How much each word tells apart: what everybody writes of tells nothing. `known`: people in all; `having`: with that word. */
export function weightsOf(having: ReadonlyMap<string, number>, known: number): Map<string, number> {
  return new Map([...having].map(([name, people]) => [name, rarity(people, known)]));
}

/** From 0 to 1. Words that nobody has are left out: they set nobody apart. */
export function fitOf(grounds: readonly Ground[], weights: ReadonlyMap<string, number>): number {
  let [sum, all] = [0, 0];
  for (const [name, weight] of weights) {
    const told = grounds.map(({ kind, said }) => TELLS[kind] * (said.get(name) ?? 0));
    sum += weight * Math.max(0, ...told);
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}

/** The grounds worth saying, what tells most first: one of a kind, the newest. */
export function bestGrounds(grounds: readonly Ground[]): Ground[] {
  const byKind = GROUND_KINDS.flatMap((kind) => {
    const own = grounds.filter((one) => one.kind === kind);
    const [best] = own.sort((x, y) => inAll(y.said) - inAll(x.said) || (y.at ?? 0) - (x.at ?? 0));
    return best ? [best] : [];
  });
  // One letter is one ground, said by what tells most of it.
  const once = byKind.filter(
    ({ interactionId: id }, i) => id === null || byKind.findIndex((one) => one.interactionId === id) === i,
  );
  return once.slice(0, MOST_SAID);
}

/** More is not read before asking. */
const MOST_SAID = 2;

function inAll(said: Said): number {
  return [...said.values()].reduce((sum, one) => sum + one, 0);
}

/** UTF-16 units of a text that are looked at. */
const MOST_READ = 20_000;

/** The sentence of a text that says a word, or where a word begins so; the text's beginning where none does. */
export function sentenceWith(text: string, words: readonly NeedWord[]): string {
  const sentences = text.slice(0, MOST_READ).split(/(?<=[.!?…])\s+|\n+/u);
  const found =
    sentences.find((one) => saidIn(one, words).size > 0) ??
    sentences.find((one) => words.some(({ beginning }) => fold(one).includes(beginning)));
  return (found ?? sentences[0] ?? '').trim();
}
