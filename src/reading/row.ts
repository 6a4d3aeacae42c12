/** Findings of one text gathered into one row, as `kith read` prints it. Pure. */

import type { AskSize, Finding, FindingKind, IntroductionStep } from './finding.ts';
import { readText } from './read.ts';

export interface ReadRow {
  readonly id: string | number;
  readonly promise: { readonly found: boolean; readonly what: string | null; readonly due: string | null };
  readonly ask: { readonly found: boolean; readonly what: string | null; readonly size: AskSize | null };
  readonly help: boolean;
  readonly thanks: boolean;
  readonly introduction: 'none' | IntroductionStep;
  readonly declines: 'none' | 'no' | 'too-busy';
  readonly asksAboutMe: boolean;
  /** The sentences the findings rest on, in the order of the text, each once. */
  readonly quotes: readonly string[];
}

export function readRow(id: string | number, text: string, lang?: string | null): ReadRow {
  return rowOf(id, readText(text, lang));
}

export function rowOf(id: string | number, findings: readonly Finding[]): ReadRow {
  const of = (kind: FindingKind) => findings.filter((one) => one.kind === kind);
  const promises = of('promise');
  const ask = largest(of('ask'));
  const busy = of('decline').find(({ value }) => value === 'too-busy');
  const quotes = findings.toSorted((a, b) => a.start - b.start).map(({ quote }) => quote);
  return {
    id,
    promise: {
      found: promises.length > 0,
      what: promises.find(({ what }) => what)?.what ?? null,
      due: promises.find(({ due }) => due)?.due ?? null,
    },
    ask: { found: ask !== undefined, what: ask?.what ?? null, size: (ask?.value as AskSize) ?? null },
    help: of('help').length > 0,
    thanks: of('thanks').length > 0,
    introduction: furthest(of('introduction')),
    declines: busy ? 'too-busy' : of('decline').length > 0 ? 'no' : 'none',
    asksAboutMe: of('about-me').length > 0,
    quotes: [...new Set(quotes)],
  };
}

const SIZES: readonly AskSize[] = ['large', 'medium', 'small'];

function largest(asks: readonly Finding[]): Finding | undefined {
  for (const size of SIZES) {
    const found = asks.filter(({ value }) => value === size);
    if (found.length > 0) return found.find(({ what }) => what) ?? found[0];
  }
  return asks[0];
}

const STEPS: readonly IntroductionStep[] = ['made', 'offered', 'requested'];

function furthest(introductions: readonly Finding[]): 'none' | IntroductionStep {
  return STEPS.find((step) => introductions.some(({ value }) => value === step)) ?? 'none';
}
