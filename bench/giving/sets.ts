/** Needs with the offer that meets each, and lines of people who do not; README.md says how they were written. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../src/basics/seeded.ts';
import { shuffled } from '../shuffled.ts';

export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Pair {
  readonly language: Language;
  readonly need: string;
  readonly offer: string;
}

/** Lines beside the pairs; in each language as many as its share of the pairs. */
const DISTRACTORS = 2000;

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

export function pairs(): Pair[] {
  return LANGUAGES.flatMap((language) =>
    read(`pairs-${language}.txt`).map((line) => {
      const [need = '', offer = ''] = line.split(' | ');
      return { language, need, offer };
    }),
  );
}

/** Whoever does this stands there: each a calling and a circumstance, drawn by a seed so that they are always the same. */
export function distractors(): string[] {
  const all = pairs();
  return LANGUAGES.flatMap((language) => {
    const many = Math.round((DISTRACTORS * all.filter((pair) => pair.language === language).length) / all.length);
    const lines = read(`parts-${language}.txt`);
    const second = lines.findIndex((line, i) => i > 0 && line.startsWith('#'));
    const [callings, circumstances] = [lines.slice(1, second), lines.slice(second + 1)];
    const combined = callings.flatMap((one) => circumstances.map((other) => `${one}, ${other}`));
    return shuffled(combined, seeded(language.charCodeAt(0))).slice(0, many);
  });
}
