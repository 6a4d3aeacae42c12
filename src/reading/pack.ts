/**
 * What a language pack is: words and sentence patterns as data. The engine knows no language; a pack holds no code.
 *
 * All words are written as they are in the language; the engine compares them folded (lower case, no accents, ß as ss).
 *
 * A pattern is one line: elements with blanks between them, matched from left to right within one sentence.
 *   send            this word                          send|mail|<give>   one of these
 *   <give>          a word or phrase of this class     get_back           a phrase: both words in a row
 *   x?              may be missing                     x*                 none to four times
 *   !x              x does not stand here (takes no word)
 *   ..              up to 3 words, none a punctuation  ..8                up to 8 words
 *   ~               the rest of the clause: up to a punctuation or a phrase of the class `break`
 *   [ and ]         where the thing (`what`) begins and ends; `]` at the end may be left out
 *   ^               start of the sentence, or after its greeting, name and fillers
 *   ^,              the same, or after a comma, dash, colon, bracket or a word of the class `joiner` ("and", "but")
 *   $               end of the sentence
 *   ?               the sentence is a question (takes no word)    !?     it is none
 *   ,               a comma, dash, colon or bracket
 *   <Name>          a capitalised word that is no word of the pack
 *   <number>        digits        <due>  a time expression of the pack's own table
 * Between two elements, `fillers` and time expressions are passed over, so "I'll gladly also send" fits `i will <give>`.
 * A line may begin with a tag and a colon: `large: introduce me to [ ~ ]`. Lines that begin with `#` are remarks.
 */

import type { FindingKind } from './finding.ts';

export interface Rules {
  /**
   * Patterns, one a line. Tags are values: `small:` `medium:` `large:` for asks (without one, `sizes` decide; `else:` is a plain
   * question, which counts only where its sentence offers no help and its text does not ask after the reader),
   * `offered:` `requested:` `made:` for introductions, `no:` `too-busy:` for declines. Other kinds take none.
   */
  readonly found: string;
  /**
   * What stands against it, each line tagged with where it counts:
   * `here:` it shares a word with the finding; `before:` it begins before the finding, in the same sentence;
   * `after:` it begins after the finding's start; `anywhere:` in the same sentence.
   */
  readonly unless: string;
}

/** Words separated by blanks; the words of a phrase are joined with `_`; `<other>` takes in the words of another class. */
export type WordList = string;

export interface DueTable {
  /** Monday first; seven entries with blanks between, other spellings after `|`. Class `<weekday>`. */
  readonly weekdays: string;
  /** January first; twelve entries in the same way. Class `<month>`. */
  readonly months: string;
  /** Number words from one upwards, in the same way. With digits up to 999 they are the class `<count>`. */
  readonly numbers: string;
  /** Words of each unit. Together they are the class `<unit>`. */
  readonly units: Readonly<Record<'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', WordList>>;
  /** Is 4/5 the fourth of May? `null`: both are written, so such a date is kept in words only. */
  readonly dayFirst: boolean | null;
  /**
   * Patterns with the meaning as tag (see due.ts). Further classes: `<dayofmonth>` 1 to 31, also "3rd"; `<clock>` "5pm",
   * "17:00"; `<numdate>` "2026-05-04", "4.5.", "4/5/26". The longest match wins.
   */
  readonly patterns: string;
}

/** Patterns, one a line, without tags. */
export interface Replies {
  /** Something is done or handed over: "done", "here it is", "sent it", "is ready". */
  readonly done: string;
  /** A plain yes, at the start of the answer: "sure", "of course", "gladly". */
  readonly yes: string;
  /** Somebody or something else is named instead: "ask Ana", "try the chamber". */
  readonly pointed: string;
  /** What was promised has come: "it arrived", "got it". */
  readonly received: string;
  /** It is not done yet: "still waiting", "haven't managed". */
  readonly pending: string;
  /**
   * The rest is looked for only in answers to an ask that is known to be one. Work, a move or a baby leaves no time: "the week is
   * full", "ask me again in July".
   */
  readonly busy: string;
  /** A no without the word: "it isn't for me", "we need it ourselves". */
  readonly refused: string;
  /** An answer is still to come: "let me think", "I have to look it up", "it depends". */
  readonly later: string;
  /** Somebody else does such things, or has the letter now: "she does nothing else", "I passed it on to Martin". */
  readonly elsewhere: string;
}

/** What befell the writer or their close family (news.ts). */
export interface NewsRules {
  /** Classes of its own, beside the pack's. */
  readonly classes: Readonly<Record<string, WordList>>;
  /** Patterns, one a line, each tagged with what it tells: `illness:`, `death:`, `new-job:` and so on. */
  readonly found: string;
  /** What stands against all of them: `before:` it begins before, in the same sentence; `anywhere:` in the same sentence. */
  readonly unless: string;
}

export interface Pack {
  /** Two letters. */
  readonly lang: string;
  /** Where a word with an apostrophe is divided: `I|'ll` (before) or `j'|envoie` (after). */
  readonly apostrophe: 'before' | 'after';
  /** What an ending that was divided off stands for: `'ll` → `will`. */
  readonly endings: Readonly<Record<string, string>>;
  /** Words by which the language is recognised: frequent ones, and those a two-word message consists of. */
  readonly functionWords: WordList;
  /** Words whose full stop ends no sentence, without the stop. */
  readonly abbreviations: WordList;
  /** Words that fold into another word and mean something else: they keep their accents (`hätte` beside `hatte`). */
  readonly apart?: WordList;
  /**
   * Words before a number that make it an ordinal where ordinals are written with a full stop: "am 12. Bin ich". With it, a
   * number up to 31 before a lower-case word ends no sentence either.
   */
  readonly ordinalsAfter?: WordList;
  /** Whole written words → words: `u` → `you`, `e-mail` → `email`, `im` → `i am`. Looked up before anything is divided. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words that may stand between any two elements of a pattern and change nothing. Never a negation. */
  readonly fillers: WordList;
  /** Words that begin a greeting ("hi", "dear"); a greeting is passed over to its comma or line end. */
  readonly greetings: WordList;
  /** All words that a bare closing formula of thanks can consist of ("many thanks in advance best regards"). */
  readonly closings: WordList;
  /**
   * Word classes by name. Every pack has `break` (words and phrases that begin another clause: "because", "so_that"),
   * `joiner` ("and", "but": patterns with `^,` may begin behind them), and `trim` (cut from both ends of a `what`).
   */
  readonly classes: Readonly<Record<string, WordList>>;
  readonly findings: Readonly<Record<FindingKind, Rules>>;
  /** Patterns that make an ask `medium` or `large` when they match anywhere in its sentence; larger wins. */
  readonly sizes: Readonly<Record<'medium' | 'large', string>>;
  readonly due: DueTable;
  readonly news: NewsRules;
  /**
   * Patterns, one a line: how a question begins that its writer ends without a mark ("have you got a ladder"); tagged `none:`, what
   * looks like one and is none.
   */
  readonly questions: string;
  /** What answers say, for threads. Without it a thread's outcomes rest on findings alone. */
  readonly replies?: Replies;
}
