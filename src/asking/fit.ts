/** How well what is known of somebody fits a need, by words. For ordering only, never shown. */

import { fold } from '../basics/text.ts';

/** Words that say nothing of a need, in the languages most letters of an owner are in. */
const EMPTY = new Set(
  (
    'about after again all also and any anybody anyone are ask asking because been before but can could did does doing done ' +
    'each even ever every find for from get give good great had has have help her here him his hour how into its just kind ' +
    'know like little look looking make many may maybe me might mine minute minutes more most much must my need new next not ' +
    'now off once one only other our out over own people person please put quick quickly really she should small some ' +
    'somebody someone something soon such take tell than thank thanks that the their them then there these they thing think ' +
    'this those through time today too two under until use very want was way week well were what when where which while who ' +
    'whom whose why will with without word would write year yes yet you your ' +
    'aber alle als am an auch auf aus bei bis bitte brauche das dass dein dem den der des die dies doch ein eine einen einer ' +
    'etwas euch euer für gibt haben hat hilfe ich ihr ist jemand jemanden kann kein könnte man mehr mein mich mir mit nach ' +
    'nicht noch nur oder sein sich sie sind so suche über und uns unser von vor war was wenn wer wie wir wird zu zum zur ' +
    'aide aider avec bien cela ces cette chez comme dans des dont elle est être fait faire les leur lui mais mes moi mon ' +
    'notre nous par pas peut plus pour pourrait quelque quelqu quelqu’un qui que sans ses son sont sur tes ton tout trouver ' +
    'une vos votre vous ayuda ayudar algo alguien con como cual del desde donde ella ellos ese esta este esto hay las los ' +
    'más mi mis muy nos para pero por puede que quien sin sobre son soy sus tengo una unos yo ' +
    'ajuda ajudar alguém com essa esse foi isso mais meu minha não para pode pouco preciso quem seu sua uma você'
  )
    .split(' ')
    .map(fold),
);

/** Endings that one thing is written with and its doer or doing without, the longest first. */
const ENDINGS = [
  'ations',
  'ation',
  'ungen',
  'ings',
  'ments',
  'ing',
  'ung',
  'ment',
  'ers',
  'ors',
  'er',
  'or',
  'ed',
  'es',
  'en',
  's',
  'e',
];
/** Letters that a beginning needs to mean one thing. */
const LEAST_STEM = 4;
/** Letters below which a word means a thing only where it is an abbreviation; three are CAD, tax, law. */
const LEAST_WORD = 3;
/** Beginnings looked for; a line has hardly more. */
const MOST_STEMS = 10;

/** The beginnings of the telling words of a need, each once. */
export function stemsOf(need: string): string[] {
  const words = wordsIn(need).filter((word) => word.length >= LEAST_WORD && !EMPTY.has(word));
  return [...new Set(words.map(stem))].slice(0, MOST_STEMS);
}

function stem(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= LEAST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Which of the beginnings a text has. */
export function stemsIn(text: string, stems: readonly string[]): string[] {
  const words = wordsIn(text.slice(0, MOST_READ));
  return stems.filter((one) => words.some((word) => begins(word, one)));
}

/** UTF-16 units of a text that are looked at. */
const MOST_READ = 20_000;

/** A short word must stand alone: "law" is not in "lawn". */
function begins(word: string, stem: string): boolean {
  return stem.length >= LEAST_STEM ? word.startsWith(stem) : word === stem || word === `${stem}s`;
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where a word was found, from what tells most of help with it to what tells least. */
export const GROUND_KINDS = ['pointed', 'helped', 'story', 'offer', 'organisation', 'card', 'note', 'letter'] as const;
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
  readonly stems: readonly string[];
  /** The words it rests on, as written. */
  readonly quote: string;
  /** Milliseconds; null where it has no date. */
  readonly at: number | null;
  /** The interaction; null where it rests on a card or the notebook. */
  readonly interactionId: number | null;
}

/** How much each word tells apart: what everybody writes of tells nothing. `known`: people in all; `having`: with that word. */
export function weightsOf(
  stems: readonly string[],
  having: ReadonlyMap<string, number>,
  known: number,
): Map<string, number> {
  const found = stems.filter((one) => (having.get(one) ?? 0) > 0);
  return new Map(found.map((one) => [one, Math.log(1 + known / having.get(one)!)]));
}

/** From 0 to 1. Words that nobody has are left out: they set nobody apart. */
export function fitOf(grounds: readonly Ground[], weights: ReadonlyMap<string, number>): number {
  let [sum, all] = [0, 0];
  for (const [one, weight] of weights) {
    const told = grounds.filter((ground) => ground.stems.includes(one)).map((ground) => TELLS[ground.kind]);
    sum += weight * Math.max(0, ...told);
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}

/** The grounds worth saying, what tells most first: one of a kind, the newest. */
export function bestGrounds(grounds: readonly Ground[]): Ground[] {
  const byKind = GROUND_KINDS.flatMap((kind) => {
    const own = grounds.filter((one) => one.kind === kind);
    const [best] = own.sort((x, y) => y.stems.length - x.stems.length || (y.at ?? 0) - (x.at ?? 0));
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

/** The sentence of a text in which one of the beginnings stands; the text's beginning where none does. */
export function sentenceWith(text: string, stems: readonly string[]): string {
  const sentences = text.slice(0, MOST_READ).split(/(?<=[.!?…])\s+|\n+/u);
  const found = sentences.find((one) => stemsIn(one, stems).length > 0);
  return (found ?? sentences[0] ?? '').trim();
}
