/** From a text to its findings. Pure; linear in the length of the text. */

import { compile, type Language, type PatternIndex } from './compile.ts';
import { type DueSpan, dayMeant, dueAt } from './due.ts';
import { FINDING_KINDS, type Finding, type FindingKind, type FindingValue } from './finding.ts';
import { languageFinder } from './language.ts';
import { type Line, type Match, matchAt, type Span } from './match.ts';
import type { Replies } from './pack.ts';
import { PACKS } from './packs.ts';
import type { Pattern, Phrases } from './pattern.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

const findLanguage = languageFinder(Object.fromEntries(PACKS.map((pack) => [pack.lang, pack.functionWords])));
const PACK_BY_LANGUAGE = new Map(PACKS.map((pack) => [pack.lang, pack]));
const READY = new Map<string, Language>();

/** The language of a text in two letters; null when unsure. `given` ("en", "de-AT") wins. */
export function languageOf(text: string, given?: string | null): string | null {
  if (given) return given.toLowerCase().split(/[-_]/)[0]!;
  return findLanguage(text);
}

/** Whether texts in this language (two letters) are read at all. */
export function isRead(lang: string): boolean {
  return PACK_BY_LANGUAGE.has(lang);
}

/** A language with a pack, made ready on first use; null without one. */
export function languageNamed(lang: string | null): Language | null {
  const pack = lang === null ? undefined : PACK_BY_LANGUAGE.get(lang);
  if (!pack) return null;
  const known = READY.get(pack.lang);
  if (known) return known;
  const made = compile(pack);
  READY.set(pack.lang, made);
  return made;
}

/**
 * What the writer of a text promises, asks, gives, thanks for, introduces, declines or wants to know of the reader.
 * In the order of the text. `lang` wins over what the text looks like; without a pack for it there is nothing.
 */
export function readText(text: string, lang?: string | null): readonly Finding[] {
  const language = languageNamed(languageOf(text, lang));
  return language ? findingsIn(text, language) : [];
}

export function findingsIn(text: string, language: Language): readonly Finding[] {
  const sentences = sentencesOf(text, tokensOf(text, language.spelling), language.stops);
  const findings = sentences.flatMap((sentence) => findingsOf(text, sentence, language));
  return findings.length === 0 ? findings : withoutClosing(withImplied(plainAsksLast(findings)), sentences, language);
}

/** Plain questions of a letter that asks after the reader are asked in the same spirit. */
function plainAsksLast(findings: readonly Finding[]): readonly Finding[] {
  const isCaring = findings.some(({ kind }) => kind === 'about-me');
  return findings.filter(({ isPlain }) => !isPlain || !isCaring);
}

/** Who asks to be introduced asks for something large; who introduces, or offers to, helps. */
function withImplied(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((one) => {
    const beside = findings.filter((other) => other.start === one.start);
    const asksForIt = beside.some(({ kind, value }) => kind === 'introduction' && value === 'requested');
    if (one.kind === 'ask' && asksForIt) return [{ ...one, value: 'large' }];
    if (one.kind !== 'introduction') return [one];
    const implied = one.value === 'requested' ? 'ask' : 'help';
    if (beside.some(({ kind }) => kind === implied)) return [one];
    return [one, { ...one, kind: implied, value: implied === 'ask' ? 'large' : null }];
  });
}

/** What patterns ask of one sentence. Time expressions are only looked for where a cue stands. */
function findingsOf(text: string, sentence: Sentence, language: Language): Finding[] {
  const candidates = candidatesIn(sentence, language);
  if (candidates === null) return [];
  const { line, dues } = lineOf(sentence, language);
  const matches = matchesIn(line, language.found, candidates);
  const sure = matches.filter(({ pattern, match }) => !isDenied(line, language, language.kindOf.get(pattern)!, match));
  const isWarm = sure.some(({ pattern }) => WARMER.includes(language.kindOf.get(pattern)!));
  const found = isWarm ? sure.filter(({ pattern }) => pattern.tag !== ELSE) : sure;
  return FINDING_KINDS.flatMap((kind) =>
    apart(found.filter(({ pattern }) => language.kindOf.get(pattern) === kind)).map((one) =>
      findingFrom(text, line, dues, kind, one, language),
    ),
  );
}

/** The tag of a plain question. It is an ask only where its sentence neither offers help nor asks after the reader, nor is an outcry. */
const ELSE = 'else';
const WARMER: readonly FindingKind[] = ['help', 'about-me'];

interface Hit {
  readonly pattern: Pattern;
  readonly match: Match;
}

function candidatesIn({ tokens, isQuestion, isExclaimed }: Sentence, language: Language): ReadonlySet<Pattern> | null {
  let candidates: Set<Pattern> | null = null;
  for (const { norm } of tokens) {
    for (const pattern of language.cues.get(norm) ?? NONE) {
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

function lineOf(sentence: Sentence, language: Language): { line: Line; dues: DueSpan[] } {
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

function matchesIn(line: Line, index: PatternIndex, only?: ReadonlySet<Pattern>): Hit[] {
  const hits: Hit[] = [];
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

function findingFrom(
  text: string,
  line: Line,
  dues: readonly DueSpan[],
  kind: FindingKind,
  hit: Hit,
  language: Language,
): Finding {
  const { tokens, sentence } = line;
  const due = dueOf(line, dues, hit.match);
  return {
    kind,
    value: sizeOrTag(line, kind, hit, language),
    quote: text.slice(sentence.start, sentence.end),
    what: hit.match.what && whatIn(text, tokens, hit.match.what, dues, language),
    due: due && text.slice(tokens[due.from]!.start, tokens[due.to - 1]!.end),
    start: sentence.start,
    end: sentence.end,
    isPlain: hit.pattern.tag === ELSE,
  };
}

/** The size of an ask without one of its own is that of the largest thing its sentence names. */
function sizeOrTag(line: Line, kind: FindingKind, { pattern }: Hit, { sizes }: Language): FindingValue {
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

function dueOf({ first }: Line, dues: readonly DueSpan[], { from, to }: Match): DueSpan | null {
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

/** Words a signature under a letter has at most. */
const SIGNED_WORDS = 3;

/** "Thanks, Ben" is how letters end, not thanks: under an ask always, elsewhere where a name stands below. */
function withoutClosing(
  findings: readonly Finding[],
  sentences: readonly Sentence[],
  { closings }: Language,
): readonly Finding[] {
  const firstAsk = findings.find(({ kind }) => kind === 'ask')?.start ?? Number.POSITIVE_INFINITY;
  const closing = sentences.findLastIndex((one) => !isBare(one, closings)) + 1;
  const isSigned = closing > 0 && sentences.slice(closing).some((one) => isSignature(one, closings));
  const formal = sentences.filter(
    (one, i) => isBare(one, closings) && (one.start > firstAsk || (i >= closing && isSigned && !one.isExclaimed)),
  );
  const starts = new Set(formal.map(({ start }) => start));
  return findings.filter(({ kind, start }) => kind !== 'thanks' || !starts.has(start));
}

function isSignature({ tokens }: Sentence, closings: ReadonlySet<string>): boolean {
  return tokens.some(({ kind, norm, isCapital }) => kind === 'word' && isCapital && !closings.has(norm));
}

function isBare({ tokens }: Sentence, closings: ReadonlySet<string>): boolean {
  const others = tokens.filter(({ kind, norm }) => kind !== 'mark' && !closings.has(norm));
  return others.length <= SIGNED_WORDS && others.every(({ isCapital }) => isCapital);
}

/** Does any sentence of a text fit a pattern of this kind? */
export function repliesWith(text: string, language: Language, reply: keyof Replies): boolean {
  const sentences = sentencesOf(text, tokensOf(text, language.spelling), language.stops);
  return sentences.some((sentence) => {
    const { line } = lineOf(sentence, language);
    return matchesIn(line, language.replies[reply]).length > 0;
  });
}

/** The day a due in words means, seen from `from` (milliseconds UTC): ISO date, or null for "soon". */
export function dueDay(words: string, lang: string | null, from: number): string | null {
  const language = languageNamed(lang);
  if (!language) return null;
  const [sentence] = sentencesOf(words, tokensOf(words, language.spelling), language.stops);
  if (!sentence) return null;
  const [due] = lineOf(sentence, language).dues;
  return due ? dayMeant(language.calendar, due.tag, sentence.tokens.slice(due.from, due.to), from) : null;
}
