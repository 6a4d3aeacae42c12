/** The words of a line that may mean something, as they are compared: their stems, and what else names the same thing. Pure. */

import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { fold } from '../basics/text.ts';
import { SYNONYMS } from './synonyms.ts';

/**
 * One word: any of its forms stands for it. A line is too short to tell its language from, so a word has a stem in each; and its
 * beginning, by which German compounds and "translator" and "translates" find each other.
 */
export type Word = readonly string[];

/** Ways to compare lines, each beside what it was measured against (bench/giving); Kith uses the last. */
export const COMPARINGS = ['words', 'stems', 'stems and synonyms', 'stems and beginnings', 'all of these'] as const;
export type Comparing = (typeof COMPARINGS)[number];

/** How Kith compares. */
export const BEST: Comparing = 'all of these';

/** Words of one line that are looked at. */
const MOST_WORDS = 60;
/** UTF-16 units of one line. */
const LONGEST_LINE = 1000;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** In order, those that say nothing left out. */
export function wordsOf(line: string, comparing: Comparing): Word[] {
  const words: Word[] = [];
  for (const word of written(line.slice(0, LONGEST_LINE))) {
    if (words.length >= MOST_WORDS) break;
    const plain = fold(word);
    if (plain.length < 2 || EMPTY.has(plain)) continue;
    words.push(comparing === 'words' ? [plain] : formsOf(word, withBeginnings(comparing)));
  }
  return words;
}

/** Every form of every word of a longer text, as Kith compares them; each once. */
export function formsIn(text: string): ReadonlySet<string> {
  return new Set([...new Set(written(text))].flatMap((word) => formsOf(word, withBeginnings(BEST))));
}

function written(text: string): readonly string[] {
  return text.toLowerCase().normalize('NFC').match(WORD) ?? [];
}

/** What else names the same thing as a word, as forms; nothing where `comparing` looks at no synonyms. */
function alsoNamed(word: Word, comparing: Comparing): readonly string[] {
  if (comparing !== 'stems and synonyms' && comparing !== 'all of these') return [];
  const byForm = groupsByForm(withBeginnings(comparing));
  const groups = new Set(word.flatMap((form) => byForm.get(form) ?? []));
  return [...new Set([...groups].flatMap((group) => [...group]))].filter((form) => !word.includes(form));
}

/** What another name of the thing says beside the word itself (docs/methods.md §7: .3 for a neighbour; groups by hand are nearer). */
const ALSO_NAMED = 0.5;
/** What a word that only begins alike says beside the same word. */
const BEGINS_ALIKE = 0.5;

/** Every form that speaks of a word, with what it says beside the word itself: 0 to 1. */
export function worthOf(word: Word, comparing: Comparing): ReadonlyMap<string, number> {
  const others = alsoNamed(word, comparing).map((form) => [form, ALSO_NAMED] as const);
  const own = word.map((form) => [form, 1] as const);
  return new Map([...own, ...others].map(([form, worth]) => [form, isBeginning(form) ? worth * BEGINS_ALIKE : worth]));
}

/** Whether a form is no more than the beginning of a word. */
export function isBeginning(form: string): boolean {
  return form.endsWith(AND_SO_ON);
}

function withBeginnings(comparing: Comparing): boolean {
  return comparing === 'stems and beginnings' || comparing === 'all of these';
}

/** Letters of a beginning: 5, 6 and 7 find the same within a hundredth (bench:giving). */
const BEGINNING = 6;
const AND_SO_ON = '…';

const STEMMERS = [english, german, french, spanish];
/** A notebook and its cards hold the same few thousand words again and again. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, Word>();

function formsOf(word: string, hasBeginning: boolean): Word {
  const forms = allFormsOf(word);
  return hasBeginning ? forms : forms.filter((form) => !isBeginning(form));
}

function allFormsOf(word: string): Word {
  const known = remembered.get(word);
  if (known) return known;
  const stems = [...new Set(STEMMERS.map((stem) => fold(stem(word))))].filter((stem) => stem !== '');
  const plain = fold(word);
  const forms = plain.length > BEGINNING ? [...stems, `${plain.slice(0, BEGINNING)}${AND_SO_ON}`] : stems;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, forms);
  return forms;
}

type Groups = ReadonlyMap<string, readonly ReadonlySet<string>[]>;
const groups = new Map<boolean, Groups>();

function groupsByForm(hasBeginnings: boolean): Groups {
  const known = groups.get(hasBeginnings);
  if (known) return known;
  const byForm = new Map<string, ReadonlySet<string>[]>();
  for (const line of SYNONYMS) {
    const group = new Set(line.split(' ').flatMap((word) => formsOf(word.normalize('NFC'), hasBeginnings)));
    for (const form of group) byForm.set(form, [...(byForm.get(form) ?? []), group]);
  }
  groups.set(hasBeginnings, byForm);
  return byForm;
}

/** Words of any line of this kind, whatever is looked for or offered; folded. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the and or but if of to in on at by for from with without into out up off over about as than then so no not
   i me my we us our you your he him his she her it its they them their who whom whose which what that this these those there here
   is are was were be been am has have had do does did can could will would may might must shall should
   look looks looking search searches searching seek seeks seeking need needs needed want wants wanted wish wishes like likes find finds
   offer offers offering help helps helping helped happy glad gladly someone somebody anyone anybody something anything people person
   know knows good very some any all also more most how when where why just only would get gets give gives
   der die das den dem des ein eine einen einem einer eines und oder aber wenn von vom zu zum zur in im am an auf aus bei mit ohne fur uber unter nach vor
   ich mich mir wir uns du dich dir ihr euch er ihn ihm sie es sich mein dein sein unser ihre ihren ihrem ihrer wer wen wem was das dass dies diese dieser
   ist sind war waren bin hat haben hatte hatten habe kann konnen konnte will wollen mochte mochten wurde gern gerne
   sucht suche suchen gesucht braucht brauche brauchen wunscht bietet biete bieten hilft helfe helfen jemand jemanden jemandem etwas leute nicht kein keine auch noch nur sehr gut wie als
   le la les l un une des du de d et ou mais si a au aux en dans sur sous pour par avec sans chez vers
   je j me m moi nous vous tu te t toi il elle on lui leur ils elles mon ma mes ton ta tes son sa ses notre nos votre vos qui que qu quoi ce c cet cette ces y
   est sont etait suis ai as avons avez ont eu peut peux pouvoir veut voudrait veux voudrais
   cherche cherchent cherchons besoin propose offre aide aider aider quelqu quelqu'un quelque chose gens pas ne n plus tres bien comme aussi
   el la los las lo un una unos unas y e o u pero si de del al en por para con sin sobre entre
   yo me mi nos tu te ti se su sus mis nuestro ella ellos quien que cual este esta esto ese esa eso
   es son era soy ha han he hay puede puedo poder quiere quiero querer quisiera
   busca busco buscan buscamos necesita necesito necesitamos ofrece ofrezco ayuda ayudar alguien algo gente no ni muy bien como tambien mas`
    .split(/\s+/)
    .filter(Boolean),
);
