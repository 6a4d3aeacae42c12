/** A pack made ready: patterns taken apart and found by their words. Done once for each language that is met. Pure. */

import { type Calendar, calendarOf } from './due.ts';
import { FINDING_KINDS, type FindingKind } from './finding.ts';
import { folding, plain } from './folding.ts';
import type { Pack, Replies } from './pack.ts';
import { beginnings, byFirstWord, Classes, type Pattern, type Phrases, patternsOf, wordsOf } from './pattern.ts';
import type { Stops } from './sentences.ts';
import type { Spelling } from './tokens.ts';

/** Patterns found by the word they begin with. */
export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** Those that may begin with any word (a name, a number, a comma). */
  readonly anywhere: readonly Pattern[];
}

export interface Language {
  readonly pack: Pack;
  readonly spelling: Spelling;
  readonly calendar: Calendar;
  readonly found: PatternIndex;
  readonly kindOf: ReadonlyMap<Pattern, FindingKind>;
  /** The word each pattern cannot do without and that fewest others have; without it in a sentence it is not tried. */
  readonly cues: ReadonlyMap<string, readonly Pattern[]>;
  readonly unless: Readonly<Record<FindingKind, PatternIndex>>;
  readonly sizes: Readonly<Record<'medium' | 'large', PatternIndex>>;
  readonly due: PatternIndex;
  readonly replies: Readonly<Record<keyof Replies, PatternIndex>>;
  readonly news: Pick<Language, 'found' | 'cues'> & { readonly unless: PatternIndex };
  readonly questions: Pick<Language, 'found' | 'cues'>;
  readonly fillers: ReadonlySet<string>;
  readonly greetings: ReadonlySet<string>;
  readonly closings: ReadonlySet<string>;
  readonly vocabulary: ReadonlySet<string>;
  readonly stops: Stops;
  readonly breaks: Phrases;
  readonly joiners: Phrases;
  readonly trim: ReadonlySet<string>;
  /** The pack's classes by name, each with its phrases. */
  readonly classes: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export function compile(pack: Pack): Language {
  const fold = folding(new Set((pack.apart ?? '').split(/\s+/).filter(Boolean)));
  const setOf = (list: string) => new Set(wordsIn(list, fold));
  const classes = new Classes({ ...pack.classes, ...calendarClasses(pack), ...pack.news.classes }, fold);
  const found = FINDING_KINDS.map((kind) => [kind, patternsOf(pack.findings[kind].found, classes)] as const);
  const unless = FINDING_KINDS.map((kind) => [kind, patternsOf(pack.findings[kind].unless, classes)] as const);
  const sizes = { medium: patternsOf(pack.sizes.medium, classes), large: patternsOf(pack.sizes.large, classes) };
  const due = patternsOf(pack.due.patterns, classes);
  const replies = repliesOf(pack, classes);
  const all = [
    ...Object.values(replies).flat(),
    ...[...found, ...unless].flatMap(([, patterns]) => patterns),
    ...sizes.medium,
    ...sizes.large,
    ...due,
  ];
  const vocabulary = vocabularyOf(pack, all, fold);
  return {
    pack,
    spelling: spellingOf(pack, vocabulary, fold),
    calendar: calendarOf(pack.due),
    found: indexOf(found.flatMap(([, patterns]) => patterns)),
    kindOf: new Map(found.flatMap(([kind, patterns]) => patterns.map((pattern) => [pattern, kind] as const))),
    cues: cuesOf(
      found.flatMap(([, patterns]) => patterns),
      setOf(pack.functionWords),
    ),
    unless: Object.fromEntries(unless.map(([kind, patterns]) => [kind, indexOf(patterns)])) as Language['unless'],
    sizes: { medium: indexOf(sizes.medium), large: indexOf(sizes.large) },
    due: indexOf(due),
    replies: Object.fromEntries(
      Object.entries(replies).map(([name, patterns]) => [name, indexOf(patterns)]),
    ) as Language['replies'],
    news: newsOf(pack, classes, setOf(pack.functionWords)),
    questions: questionsOf(pack, classes, setOf(pack.functionWords)),
    fillers: setOf(pack.fillers),
    greetings: setOf(pack.greetings),
    closings: setOf(pack.closings),
    vocabulary,
    stops: {
      isShort: shortWords(pack, setOf(pack.abbreviations)),
      ordinalsAfter: pack.ordinalsAfter === undefined ? null : setOf(pack.ordinalsAfter),
    },
    breaks: byFirstWord(classes.phrases('break')),
    joiners: byFirstWord(classes.phrases('joiner')),
    trim: new Set(classes.phrases('trim').flat()),
    classes: new Map(Object.keys(pack.classes).map((name) => [name, classes.phrases(name)])),
  };
}

/** Its words are left out of the vocabulary: what is a slip and what a name stays as it is for all other findings. */
function newsOf({ news }: Pack, classes: Classes, frequent: ReadonlySet<string>): Language['news'] {
  const found = patternsOf(news.found, classes);
  return { found: indexOf(found), unless: indexOf(patternsOf(news.unless, classes)), cues: cuesOf(found, frequent) };
}

/** As with news, its words make no vocabulary. */
function questionsOf({ questions }: Pack, classes: Classes, frequent: ReadonlySet<string>): Language['questions'] {
  const found = patternsOf(questions, classes);
  return { found: indexOf(found), cues: cuesOf(found, frequent) };
}

function repliesOf({ replies }: Pack, classes: Classes): Record<keyof Replies, Pattern[]> {
  const of = (name: keyof Replies) => patternsOf(replies?.[name] ?? '', classes);
  return {
    done: of('done'),
    yes: of('yes'),
    pointed: of('pointed'),
    received: of('received'),
    pending: of('pending'),
    busy: of('busy'),
    refused: of('refused'),
    later: of('later'),
    elsewhere: of('elsewhere'),
  };
}

type Fold = Spelling['fold'];

function wordsIn(list: string, fold: Fold = plain): string[] {
  return list.split(/\s+/).filter(Boolean).map(fold);
}

function calendarClasses({ due }: Pack): Record<string, string> {
  const spread = (list: string) => list.replaceAll('|', ' ');
  return { weekday: spread(due.weekdays), month: spread(due.months), unit: Object.values(due.units).join(' ') };
}

function shortWords(pack: Pack, abbreviations: ReadonlySet<string>): (word: string) => boolean {
  const months = new Set(wordsIn(pack.due.months.replaceAll('|', ' ')).map((month) => `.${month}`));
  return (word) => abbreviations.has(word) || months.has(word);
}

function vocabularyOf(pack: Pack, patterns: readonly Pattern[], fold: Fold): ReadonlySet<string> {
  const lists = [
    pack.functionWords,
    pack.fillers,
    pack.greetings,
    pack.closings,
    pack.due.numbers.replaceAll('|', ' '),
  ];
  const spelled = [...Object.values(pack.spellings), ...Object.values(pack.endings)];
  return new Set([...patterns.flatMap(wordsOf), ...[...lists, ...spelled].flatMap((list) => wordsIn(list, fold))]);
}

export function indexOf(patterns: readonly Pattern[]): PatternIndex {
  const byWord = new Map<string, Pattern[]>();
  const anywhere: Pattern[] = [];
  for (const pattern of patterns) {
    const first = beginnings(pattern);
    if (first.some((element) => element.is !== 'words' || element.builtins.length > 0)) {
      anywhere.push(pattern);
      continue;
    }
    const words = new Set(first.flatMap((element) => (element.is === 'words' ? [...element.phrases.keys()] : [])));
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  }
  return { byWord, anywhere };
}

/** A pattern without any word of its own would be tried on every sentence there is: a mistake in a pack. */
function cuesOf(patterns: readonly Pattern[], frequent: ReadonlySet<string>): Map<string, Pattern[]> {
  const cues = new Map<string, Pattern[]>();
  const commonness = (words: Phrases) =>
    [...words.keys()].reduce((sum, word) => sum + (frequent.has(word) ? FREQUENT : 1), 0);
  for (const pattern of patterns) {
    const [rarest] = pattern.needs.toSorted((a, b) => commonness(a) - commonness(b));
    if (!rarest) throw new Error(`Pattern "${pattern.written}" needs a word that must stand there.`);
    for (const word of rarest.keys()) cues.set(word, [...(cues.get(word) ?? []), pattern]);
  }
  return cues;
}

/** A small word stands in as many sentences as this many others. */
const FREQUENT = 100;

// --- Spelling -----------------------------------------------------------------------------------------------------

/** Letters a word must have so that a slip in it is still that word: in shorter ones a slip is often another word. */
const REPAIRED_LETTERS = 7;

function spellingOf(pack: Pack, vocabulary: ReadonlySet<string>, fold: Fold): Spelling {
  const slips = new Map<string, string>();
  for (const word of vocabulary) {
    if (word.length < REPAIRED_LETTERS) continue;
    for (const slip of slipsOf(word)) if (!vocabulary.has(slip)) slips.set(slip, word);
  }
  const spread = (table: Readonly<Record<string, string>>) =>
    new Map(Object.entries(table).map(([word, meant]) => [fold(word), wordsIn(meant, fold)] as const));
  return {
    fold,
    apostrophe: pack.apostrophe,
    endings: spread(pack.endings),
    spellings: spread(pack.spellings),
    repair: (word) => (word.length < REPAIRED_LETTERS - 1 || vocabulary.has(word) ? word : (slips.get(word) ?? word)),
  };
}

/** Two letters changed about, one doubled, one of a pair missing, one inner letter missing. First and last letter stay. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < word.length - 1; i++) {
    const [a, b] = [word[i]!, word[i + 1]!];
    if (i < word.length - 2) slips.push(word.slice(0, i) + b + a + word.slice(i + 2));
    slips.push(word.slice(0, i) + a + word.slice(i));
    // The letter before the last is often an ending of its own: "studiert" is no slip of "studierst".
    const isEnding = i === word.length - 2 && a !== b;
    if (!isEnding && (a === b || word.length > REPAIRED_LETTERS)) slips.push(word.slice(0, i) + word.slice(i + 1));
  }
  return slips;
}
