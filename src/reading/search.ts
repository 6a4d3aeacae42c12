/** What the patterns of a pack find in one sentence, and how its words become findings. Pure; linear in the length of the sentence. */

import type { Language, PatternIndex } from './compile.ts';
import { type DueSpan, dueAt } from './due.ts';
import { FINDING_KINDS, type Finding, type FindingKind, type FindingValue } from './finding.ts';
import { type Line, type Match, matchAt, type Span } from './match.ts';
import type { Pattern, Phrases } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export interface Hit {
  readonly kind: FindingKind;
  readonly pattern: Pattern;
  readonly match: Match;
}

/** A sentence with what its patterns say. */
export interface Searched {
  readonly sentence: Sentence;
  readonly found: readonly Hit[];
  /** Matches against which something stands: a denial, another's doing, a warmer reading of a plain question. */
  readonly denied: readonly Hit[];
  /** For time expressions: known only where a cue stands. */
  readonly lined: Lined | null;
}

interface Lined {
  readonly line: Line;
  readonly dues: readonly DueSpan[];
}

/** Time expressions are only looked for where a cue stands. */
export function searched(sentence: Sentence, language: Language): Searched {
  const candidates = candidatesIn(sentence, language.cues);
  if (candidates === null) return { sentence, found: [], denied: [], lined: null };
  const lined = lineOf(sentence, language);
  const { line } = lined;
  const hits = matchesIn(line, language.found, candidates).map((hit): Hit => {
    return { ...hit, kind: language.kindOf.get(hit.pattern)! };
  });
  const sure = hits.filter(({ kind, match }) => !isDenied(line, language, kind, match));
  const isWarm = sure.some(({ kind }) => WARMER.includes(kind));
  const left = isWarm ? sure.filter(({ pattern }) => pattern.tag !== ELSE) : sure;
  const found = FINDING_KINDS.flatMap((kind) => apart(left.filter((hit) => hit.kind === kind)));
  return { sentence, found, denied: hits.filter((hit) => !left.includes(hit)), lined };
}

/** The tag of a plain question. It is an ask only where its sentence neither offers help nor asks after the reader, nor is an outcry. */
const ELSE = 'else';
const WARMER: readonly FindingKind[] = ['help', 'about-me'];

/** Patterns all of whose words stand in the sentence; null when there is none. */
export function candidatesIn(
  { tokens, isQuestion, isExclaimed }: Sentence,
  cues: Language['cues'],
): ReadonlySet<Pattern> | null {
  let candidates: Set<Pattern> | null = null;
  for (const { norm } of tokens) {
    for (const pattern of cues.get(norm) ?? NONE) {
      if (candidates?.has(pattern) || (pattern.needsQuestion && !isQuestion)) continue;
      if (pattern.tag === ELSE && isExclaimed) continue;
      if (!pattern.needsKinds.every((kind) => tokens.some((token) => token.kind === kind))) continue;
      if (!pattern.needs.every((phrases) => standsIn(phrases, tokens))) continue;
      candidates ??= new Set();
      candidates.add(pattern);
    }
  }
  return candidates;
}

const NONE: readonly Pattern[] = [];

function standsIn(phrases: Phrases, tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, t) => {
    const rests = phrases.get(norm);
    return rests?.some((words) => words.every((word, i) => tokens[t + 1 + i]?.norm === word)) ?? false;
  });
}

export function lineOf(sentence: Sentence, language: Language): Lined {
  const dueEnd: number[] = new Array(sentence.tokens.length).fill(0);
  const line: Line = {
    sentence,
    tokens: sentence.tokens,
    first: firstOf(sentence.tokens, language),
    dueEnd,
    isFiller: (word) => language.fillers.has(word),
    isKnown: (word) => language.vocabulary.has(word),
    isCount: ({ norm }) => language.calendar.counts.has(norm) || /^\d{1,3}$/.test(norm),
    breaks: language.breaks,
    joiners: language.joiners,
  };
  const dues: DueSpan[] = [];
  for (let t = 0; t < sentence.tokens.length; t++) {
    const patterns = patternsAt(language.due, sentence.tokens[t]!);
    const due = patterns.length > 0 ? dueAt(line, patterns, t) : null;
    if (!due) continue;
    dues.push(due);
    t = due.to - 1;
  }
  for (const due of dues) dueEnd[due.from] = due.to;
  return { line, dues };
}

/** Words of a greeting without a comma ("Hi Ana could you…"), or before one ("Dear Mr and Mrs Miller, …"). */
const GREETED_WORDS = 4;

/** Past a greeting, a name that is spoken to, and words that only lead in. */
function firstOf(tokens: readonly Token[], language: Language): number {
  let t = 0;
  if (language.greetings.has(tokens[0]?.norm ?? '')) {
    const comma = tokens.slice(1, GREETED_WORDS + 2).findIndex(({ kind }) => kind === 'mark');
    t = 1;
    if (comma >= 0) t = comma + 2;
    else while (t <= GREETED_WORDS && isName(tokens[t], language)) t++;
  } else if (isName(tokens[0], language) && tokens[1]?.kind === 'mark') t = 2;
  while (t < tokens.length && (tokens[t]!.kind === 'mark' || isLeadIn(tokens[t]!, language))) t++;
  return t;
}

function isName(token: Token | undefined, { vocabulary, greetings }: Language): boolean {
  return token?.kind === 'word' && ((token.isCapital && !vocabulary.has(token.norm)) || greetings.has(token.norm));
}

function isLeadIn({ norm }: Token, { fillers, joiners }: Language): boolean {
  return fillers.has(norm) || joiners.has(norm);
}

function patternsAt(index: PatternIndex, token: Token): readonly Pattern[] {
  const own = index.byWord.get(token.norm);
  if (index.anywhere.length === 0) return own ?? [];
  return own ? [...own, ...index.anywhere] : index.anywhere;
}

type PatternMatch = Omit<Hit, 'kind'>;

export function matchesIn(line: Line, index: PatternIndex, only?: ReadonlySet<Pattern>): PatternMatch[] {
  const hits: PatternMatch[] = [];
  line.tokens.forEach((token, t) => {
    for (const pattern of patternsAt(index, token)) {
      if (only && !only.has(pattern)) continue;
      const match = matchAt(line, pattern, t);
      if (match) hits.push({ pattern, match });
    }
  });
  return hits;
}

function isDenied(line: Line, { unless }: Language, kind: FindingKind, { from, to }: Match): boolean {
  return matchesIn(line, unless[kind]).some(({ pattern, match }) => {
    switch (pattern.tag) {
      case 'here':
        return match.from < to && match.to > from;
      case 'before':
        return match.from < from;
      case 'after':
        return match.from >= from;
      default:
        return true;
    }
  });
}

/** Of findings of one kind that share words: no plain question, then the one that begins first, then one that names the thing. */
function apart(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const better = (a: Hit, b: Hit) =>
    Number(a.pattern.tag === ELSE) - Number(b.pattern.tag === ELSE) ||
    a.match.from - b.match.from ||
    Number(b.match.what !== null) - Number(a.match.what !== null);
  for (const hit of hits.toSorted(better)) {
    if (!kept.some(({ match }) => match.from < hit.match.to && match.to > hit.match.from)) kept.push(hit);
  }
  return kept;
}

export function findingFrom(text: string, { line, dues }: Lined, hit: Hit, language: Language): Finding {
  const { kind } = hit;
  const { tokens, sentence } = line;
  const due = dueOf(line, dues, hit.match);
  const what = hit.match.what && whatIn(text, tokens, hit.match.what, dues, language);
  return {
    kind,
    value: sizeOrTag(line, hit, language),
    quote: text.slice(sentence.start, sentence.end),
    what: what ?? (kind === 'ask' ? whatIn(text, tokens, wholeOf(line), dues, language) : null),
    due: due && text.slice(tokens[due.from]!.start, tokens[due.to - 1]!.end),
    start: sentence.start,
    end: sentence.end,
    isPlain: hit.pattern.tag === ELSE,
    isLearnt: false,
  };
}

/** The sentence behind its greeting: who asks without naming a thing asks with all of it. */
function wholeOf({ tokens, first }: Line): Span {
  return { from: Math.min(first, tokens.length - 1), to: tokens.length };
}

/** A finding no pattern fits: what it is about is the sentence behind its greeting. */
export function findingWithout(
  text: string,
  { line, dues }: Lined,
  kind: FindingKind,
  value: FindingValue,
  language: Language,
): Finding {
  const { tokens, sentence } = line;
  const whole = wholeOf(line);
  const due = kind === 'promise' ? dueOf(line, dues, whole) : null;
  return {
    kind,
    value,
    quote: text.slice(sentence.start, sentence.end),
    what: kind === 'promise' || kind === 'ask' ? whatIn(text, tokens, whole, dues, language) : null,
    due: due && text.slice(tokens[due.from]!.start, tokens[due.to - 1]!.end),
    start: sentence.start,
    end: sentence.end,
    isPlain: kind === 'ask' && value === 'small' && sentence.isQuestion,
    isLearnt: true,
  };
}

/** The size of an ask without one of its own is that of the largest thing its sentence names. */
function sizeOrTag(line: Line, { kind, pattern }: Hit, { sizes }: Language): FindingValue {
  if (pattern.tag === ELSE) return 'small';
  if (kind !== 'ask' || pattern.tag === 'large') return (pattern.tag || null) as FindingValue;
  if (matchesIn(line, sizes.large).length > 0) return 'large';
  if (pattern.tag !== '') return pattern.tag as FindingValue;
  return matchesIn(line, sizes.medium).length > 0 ? 'medium' : 'small';
}

/** Words between a finding and a time expression that leads its sentence in ("By Friday I will …"). */
const LEADING_WORDS = 3;

/** The tag of a time in words without a day: any other tells more. */
const VAGUE = 'vague';

function dueOf({ first }: Line, dues: readonly DueSpan[], { from, to }: Span): DueSpan | null {
  const inside = dues.filter((due) => due.from >= from && due.from < to);
  const after = dues.filter((due) => due.from >= to);
  const before = dues.filter((due) => due.to <= from && from - due.to <= LEADING_WORDS && due.from <= first + 1);
  const all = [...inside, ...before, ...after];
  return all.find(({ tag }) => tag !== VAGUE) ?? all[0] ?? null;
}

/** Without times and idle words at its ends; null when nothing is left. */
function whatIn(
  text: string,
  tokens: readonly Token[],
  span: Span,
  dues: readonly DueSpan[],
  { trim, fillers }: Language,
): string | null {
  let { from, to } = span;
  const isIdle = (t: number) => {
    const { kind, norm } = tokens[t]!;
    return kind === 'mark' || trim.has(norm) || fillers.has(norm);
  };
  for (let before = -1; before !== to - from; ) {
    before = to - from;
    for (const due of dues) {
      if (due.from <= from && due.to > from) from = Math.min(to, due.to);
      if (due.to >= to && due.from < to) to = Math.max(from, due.from);
    }
    while (from < to && isIdle(from)) from++;
    while (to > from && isIdle(to - 1)) to--;
  }
  return from < to ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : null;
}
