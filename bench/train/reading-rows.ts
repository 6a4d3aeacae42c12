/** Labelled rows from which the reader's judges are trained: whose hand each is by, and its sentences as the reader sees them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/reading/compile.ts';
import type { ReadRow } from '../../src/reading/index.ts';
import { languageNamed } from '../../src/reading/read.ts';
import { type View, viewsOf } from '../../src/reading/views.ts';

type Found = Pick<ReadRow, 'help' | 'thanks' | 'introduction' | 'declines' | 'asksAboutMe'>;

export interface Labels extends Found {
  readonly promise: { readonly found: boolean };
  readonly ask: { readonly found: boolean; readonly size: string | null };
}

export interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly labels: Labels;
  /** By its writer; patterns have seen rows of dev and dev-2, so that what they say of those tells nothing. */
  readonly hand: string;
  readonly isSeen: boolean;
  readonly views: readonly View[];
}

const TEXTS = join(import.meta.dirname, '../texts');
/** Parts into which the rows of a language are divided that one writer alone wrote: then one part after another is left out. */
const PARTS = 5;

/** The plainest ways to say each thing, by whoever built the judge: learnt from, never measured on. */
export const PLAIN = '-plain';

/** Rows of one language: dev, dev-2 and learn. */
export function rowsIn(lang: string): readonly Row[] {
  const language = languageNamed(lang)!;
  const seen = ['dev', 'dev-2'].flatMap((name) => rowsOf(name, lang, language, true));
  const learnt = rowsOf('learn', lang, language, false);
  const isPlain = ({ hand }: Row) => hand.endsWith(PLAIN);
  return [...seen, ...learnt.filter(isPlain), ...divided(learnt.filter((row) => !isPlain(row)))];
}

function rowsOf(name: string, lang: string, language: Language, isSeen: boolean): readonly Row[] {
  const lines = readFileSync(join(TEXTS, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as Pick<Row, 'id' | 'lang' | 'text' | 'labels'>);
  return rows
    .filter((row) => row.lang === lang)
    .map((row) => ({
      ...row,
      isSeen,
      hand: isSeen ? name : row.id.replace(/-?\d+$/, ''),
      views: viewsOf(row.text, language),
    }));
}

function divided(rows: readonly Row[]): readonly Row[] {
  if (new Set(rows.map(({ hand }) => hand)).size > 1) return rows;
  return rows.map((row, i) => ({ ...row, hand: `${row.hand} part ${1 + Math.floor((PARTS * i) / rows.length)}` }));
}

/** Rows in which a word must stand to be known; what stands in one alone cannot be learnt. */
const LEAST_ROWS = 2;

/**
 * Words met that are no names: those written small somewhere; nouns of languages that write them with a capital, where an
 * article or the like goes before, keep the capital.
 */
export function wordsIn(rows: readonly Row[], lang: string): readonly string[] {
  const met = new Map<string, { times: number; small: number; noun: number }>();
  for (const { views } of rows) {
    for (const { one } of views) {
      one.sentence.tokens.forEach(({ kind, norm, isCapital }, i, all) => {
        if (kind !== 'word') return;
        const count = met.get(norm) ?? { times: 0, small: 0, noun: 0 };
        met.set(norm, count);
        count.times += 1;
        if (!isCapital) count.small += 1;
        else if (lang === 'de' && BEFORE_NOUNS.has(all[i - 1]?.norm ?? '')) count.noun += 1;
      });
    }
  }
  return [...met]
    .filter(([, { times, small, noun }]) => times >= LEAST_ROWS && small + noun > 0)
    .map(([word, { noun }]) => (noun > 0 ? word[0]!.toUpperCase() + word.slice(1) : word))
    .sort();
}

const BEFORE_NOUNS = new Set(
  'der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer unser unsere unseren eure euer im am zum zur beim vom ins ans kein keine keinen diese dieser dieses diesen'.split(
    ' ',
  ),
);
