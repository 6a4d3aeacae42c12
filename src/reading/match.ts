/** Does a pattern fit at this word? Looks at a bounded stretch, so that a text costs no more than its length. Pure. */

import type { Builtin, Element, Pattern, Phrases } from './pattern.ts';
import { MOST_REPEATS } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export interface Span {
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
}

export interface Match extends Span {
  readonly what: Span | null;
}

/** A sentence with what all patterns ask of it again and again. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The first token after greeting, name and fillers; what comes before it may be the start as well. */
  readonly first: number;
  readonly joiners: Phrases;
  /** For each token the end of the time expression that begins there, or 0. */
  readonly dueEnd: readonly number[];
  readonly isFiller: (word: string) => boolean;
  readonly isKnown: (word: string) => boolean;
  /** Phrases that end a clause. */
  readonly breaks: Phrases;
  readonly isCount: (token: Token) => boolean;
}

/** Tokens the rest of a clause takes at most. */
const LONGEST_REST = 40;
/** Fillers and time expressions passed over between two elements. */
const MOST_SKIPPED = 6;

export function matchAt(line: Line, pattern: Pattern, at: number): Match | null {
  const capture = { open: -1, close: -1 };
  const to = run(line, pattern.elements, 0, at, at, capture);
  if (to < 0) return null;
  const { open, close } = capture;
  return { from: at, to: Math.max(to, at + 1), what: open < 0 ? null : { from: open, to: close < 0 ? to : close } };
}

/** The token after the match of all elements from `e` on, or -1. */
function run(
  line: Line,
  elements: readonly Element[],
  e: number,
  t: number,
  at: number,
  capture: { open: number; close: number },
): number {
  const element = elements[e];
  if (element === undefined) return t;
  const next = (to: number) => run(line, elements, e + 1, to, at, capture);
  switch (element.is) {
    case 'words': {
      if (element.times !== 'once')
        return repeated(line, elements, e, t, at, capture, element.times === 'any' ? MOST_REPEATS : 1);
      return firstEnd(line, element, t, t === at, next);
    }
    case 'not':
      return endsAt(line, element, pastSkipped(line, t, t === at)).length > 0 || endsAt(line, element, t).length > 0
        ? -1
        : next(t);
    case 'gap': {
      for (let n = 0, to = t; n <= element.most; n++, to++) {
        const found = next(to);
        if (found >= 0) return found;
        if (!isWord(line.tokens[to]) || breaksAt(line, to)) return -1;
      }
      return -1;
    }
    case 'rest':
      return rest(line, t, next);
    case 'open':
      capture.close = -1;
      capture.open = t;
      return next(t);
    case 'close': {
      const found = next(t);
      if (found >= 0) capture.close = t;
      return found;
    }
    case 'start':
      return t <= line.first ? next(t) : -1;
    case 'clause':
      return t <= line.first || beginsClause(line, t) ? next(t) : -1;
    case 'end':
      return pastSkipped(line, t, false) >= line.tokens.length || onlyMarks(line, t) ? next(t) : -1;
    case 'question':
      return line.sentence.isQuestion ? next(t) : -1;
    case 'no-question':
      return line.sentence.isQuestion ? -1 : next(t);
    case 'comma':
      return line.tokens[t]?.kind === 'mark' ? next(t + 1) : -1;
  }
}

/** An element that may be missing or stand several times: as many as fit first, then fewer. */
function repeated(
  line: Line,
  elements: readonly Element[],
  e: number,
  t: number,
  at: number,
  capture: { open: number; close: number },
  left: number,
): number {
  const element = elements[e] as Extract<Element, { is: 'words' }>;
  if (left > 0) {
    const found = firstEnd(line, element, t, t === at, (to) => repeated(line, elements, e, to, at, capture, left - 1));
    if (found >= 0) return found;
  }
  return run(line, elements, e + 1, t, at, capture);
}

/** Tries each way this element fits here, then the same behind fillers and times. */
function firstEnd(
  line: Line,
  element: Extract<Element, { is: 'words' }>,
  t: number,
  isFirst: boolean,
  next: (to: number) => number,
): number {
  for (let from = t, n = 0; n <= MOST_SKIPPED; n++) {
    for (const to of endsAt(line, element, from)) {
      const found = next(to);
      if (found >= 0) return found;
    }
    const past = isFirst ? from : pastOne(line, from);
    if (past === from) return -1;
    from = past;
  }
  return -1;
}

function pastSkipped(line: Line, t: number, isFirst: boolean): number {
  let from = t;
  for (let n = 0; n < MOST_SKIPPED && !isFirst; n++) {
    const past = pastOne(line, from);
    if (past === from) break;
    from = past;
  }
  return from;
}

function pastOne(line: Line, t: number): number {
  const due = line.dueEnd[t] ?? 0;
  if (due > t) return due;
  const token = line.tokens[t];
  return token !== undefined && token.kind === 'word' && line.isFiller(token.norm) ? t + 1 : t;
}

const NONE: readonly number[] = [];

/** Where phrases of the element that begin at `t` end; longest first. */
function endsAt(
  line: Line,
  element: { readonly phrases: Phrases; readonly builtins: readonly Builtin[] },
  t: number,
): readonly number[] {
  const token = line.tokens[t];
  if (token === undefined) return NONE;
  const rests = element.phrases.get(token.norm);
  if (rests === undefined && element.builtins.length === 0) return NONE;
  const ends: number[] = [];
  for (const one of element.builtins) {
    const end = builtinEnd(line, one, t, token);
    if (end > t) ends.push(end);
  }
  for (const words of rests ?? [])
    if (words.every((word, i) => line.tokens[t + 1 + i]?.norm === word)) ends.push(t + 1 + words.length);
  return ends;
}

function builtinEnd(line: Line, builtin: Builtin, t: number, token: Token): number {
  const one = (fits: boolean) => (fits ? t + 1 : t);
  switch (builtin) {
    case 'Name':
      return one(token.kind === 'word' && token.isCapital && !line.isKnown(token.norm));
    case 'any':
      return one(isWord(token));
    case 'number':
      return one(token.kind === 'number');
    case 'due':
      return line.dueEnd[t] ?? t;
    case 'dayofmonth':
      return one(/^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|e|o|º)?$/.test(token.norm));
    case 'clock':
      return one(/^(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?(?:am|pm|h|uhr)?$/.test(token.norm));
    case 'numdate':
      return one(/^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/.test(token.norm));
    case 'count':
      return one(line.isCount(token));
  }
}

function beginsClause({ tokens, joiners }: Line, t: number): boolean {
  const before = tokens[t - 1]!;
  return before.kind === 'mark' || joiners.has(before.norm);
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number');
}

function onlyMarks({ tokens }: Line, t: number): boolean {
  for (let i = t; i < tokens.length; i++) if (tokens[i]!.kind !== 'mark') return false;
  return true;
}

/** As far as the clause goes; then, when more elements follow, back word by word. */
function rest(line: Line, t: number, next: (to: number) => number): number {
  const to = clauseEnd(line, t);
  for (let end = to; end >= t; end--) {
    const found = next(end);
    if (found >= 0) return found;
  }
  return -1;
}

function clauseEnd(line: Line, t: number): number {
  const { tokens } = line;
  const last = Math.min(tokens.length, t + LONGEST_REST);
  for (let i = t; i < last; i++) {
    if (!isWord(tokens[i])) return i;
    if (i > t && breaksAt(line, i)) return i;
  }
  return last;
}

function breaksAt({ tokens, breaks }: Line, t: number): boolean {
  const rests = breaks.get(tokens[t]!.norm);
  return rests?.some((words) => words.every((word, j) => tokens[t + 1 + j]?.norm === word)) ?? false;
}
