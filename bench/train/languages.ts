/**
 * Trains what tells languages apart, from the labelled rows of bench/texts (dev, dev-2, learn) and foreign.tsv, and writes
 * src/reading/language-trained.json. The same rows give the same file:
 *
 *     node bench/train/languages.ts
 *
 * Prints, over five fifths left out in turn, how many texts of each language with a pack are known, and which texts are taken for a
 * language they are not in. Logistic regression by AdaGrad over all languages at once; each language weighs alike.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../src/basics/seeded.ts';
import { LANGUAGE_SLOTS, type PackedLanguages, SIGNS_WEIGHT, signsOfLanguage } from '../../src/reading/language.ts';
import { shuffled } from '../shuffled.ts';

/** `other`: languages with too few rows to be told from each other. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'ca', 'ro', 'cs', 'tr', 'other'];
const WITH_PACK = LANGUAGES.slice(0, 4);
const FOLDS = 5;
const ROUNDS = 8;
const RATE = 0.3;
const FIRST_SQUARE = 0.01;
/** Rows from which on those of a language weigh less, and what a row of a rare one weighs at most. */
const MANY_ROWS = 300;
const MOST_WEIGHT = 1.5;
/** Which chance is enough; as in src/reading/language.ts. */
const LEAST_CHANCE = 0.85;

interface Row {
  readonly lang: number;
  readonly text: string;
  readonly signs: readonly number[];
}

interface Model {
  readonly biases: Float64Array;
  readonly weights: Float64Array;
}

const TEXTS = join(import.meta.dirname, '../texts');
const linesOf = (name: string) => readFileSync(join(TEXTS, name), 'utf8').split('\n').filter(Boolean);

function rows(): readonly Row[] {
  const own = ['learn', 'dev', 'dev-2'].flatMap((name) =>
    linesOf(`${name}.jsonl`).map((line) => JSON.parse(line) as { lang: string; text: string }),
  );
  const foreign = linesOf('foreign.tsv').map((line) => {
    const [lang, text] = line.split('\t') as [string, string];
    return { lang, text };
  });
  return [...own, ...foreign].map(({ lang, text }) => ({
    lang: LANGUAGES.includes(lang) ? LANGUAGES.indexOf(lang) : LANGUAGES.indexOf('other'),
    text,
    signs: signsOfLanguage(text),
  }));
}

function train(some: readonly Row[]): Model {
  const width = LANGUAGES.length;
  const model = { biases: new Float64Array(width), weights: new Float64Array(LANGUAGE_SLOTS * width) };
  const squares = model.weights.map(() => FIRST_SQUARE);
  const biasSquares = model.biases.map(() => FIRST_SQUARE);
  const counts = LANGUAGES.map((_, l) => some.filter(({ lang }) => lang === l).length);
  const random = seeded(3);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { lang, signs } of shuffled(some, random)) {
      const weight = Math.min(MOST_WEIGHT, MANY_ROWS / counts[lang]!);
      const share = SIGNS_WEIGHT / Math.sqrt(signs.length || 1);
      chances(model, signs).forEach((chance, l) => {
        const error = (chance - Number(l === lang)) * weight;
        biasSquares[l]! += error * error;
        model.biases[l]! -= (RATE * error) / Math.sqrt(biasSquares[l]!);
        for (const sign of signs) {
          const at = sign * width + l;
          const slope = error * share;
          squares[at]! += slope * slope;
          model.weights[at]! -= (RATE * slope) / Math.sqrt(squares[at]!);
        }
      });
    }
  }
  return model;
}

function chances({ biases, weights }: Model, signs: readonly number[]): Float64Array {
  const share = SIGNS_WEIGHT / Math.sqrt(signs.length || 1);
  const odds = biases.map((bias, l) => {
    return bias + share * signs.reduce((sum, sign) => sum + weights[sign * LANGUAGES.length + l]!, 0);
  });
  const most = Math.max(...odds);
  const all = odds.reduce((sum, one) => sum + Math.exp(one - most), 0);
  return odds.map((one) => Math.exp(one - most) / all);
}

function tellLeftOut(all: readonly Row[]): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(all.filter((_, i) => i % FOLDS !== fold));
    return all
      .filter((_, i) => i % FOLDS === fold)
      .map((row) => {
        const chance = chances(model, row.signs);
        const most = Math.max(...chance);
        return { row, said: most >= LEAST_CHANCE ? chance.indexOf(most) : -1 };
      });
  }).flat();
  for (const name of WITH_PACK) {
    const own = judged.filter(({ row }) => LANGUAGES[row.lang] === name);
    const known = own.filter(({ row, said }) => said === row.lang).length;
    console.log(`${name}: ${known} of ${own.length} texts known`);
  }
  const foreign = judged.filter(({ row }) => !WITH_PACK.includes(LANGUAGES[row.lang]!));
  const taken = judged.filter(({ row, said }) => said >= 0 && said < WITH_PACK.length && said !== row.lang);
  console.log(
    `taken for a language with a pack that they are not in (of ${foreign.length} foreign texts and all others):`,
  );
  for (const { row, said } of taken) console.log(`  ${LANGUAGES[row.lang]} for ${LANGUAGES[said]}: ${row.text}`);
}

function packed({ biases, weights }: Model): PackedLanguages {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return {
    languages: LANGUAGES,
    biases: Array.from(biases, (bias) => Number(bias.toFixed(4))),
    step: Number(step.toPrecision(4)),
    slots: Buffer.from(bytes.buffer).toString('base64'),
  };
}

const all = rows();
tellLeftOut(all);
const file = join(import.meta.dirname, '../../src/reading/language-trained.json');
writeFileSync(file, `${JSON.stringify(packed(train(all)), null, 1)}\n`);
