/** How well a need finds the offer that meets it: npm run bench:giving */

import { seeded } from '../../src/basics/seeded.ts';
import { IndexOfLines } from '../../src/giving/index-of-lines.ts';
import { COMPARINGS, type Comparing } from '../../src/giving/words.ts';
import { distractors, LANGUAGES, type Language, pairs } from './sets.ts';

interface Line {
  readonly text: string;
  readonly weight: number;
  readonly pair: number | null;
}

const all = pairs();
const lines: Line[] = [
  ...all.map((pair, i) => ({ text: pair.offer, weight: 1, pair: i })),
  ...distractors().map((text) => ({ text, weight: 1, pair: null })),
];

/** Place of the right offer, from 1; infinite where it was not found. Lines of equal strength share the worse place. */
function placesBy(comparing: Comparing): number[] {
  const index = new IndexOfLines(lines, comparing);
  return all.map(({ need }, i) => {
    const found = index.find(need);
    const own = found.find(({ line }) => line.pair === i);
    return own ? found.filter(({ strength }) => strength >= own.strength).length : Number.POSITIVE_INFINITY;
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const mrr = (places: readonly number[]) => mean(places.map((place) => 1 / place));
const recall = (places: readonly number[], within: number) => mean(places.map((place) => (place <= within ? 1 : 0)));

process.stdout.write(`${all.length} pairs among ${lines.length - all.length} lines of others\n`);
process.stdout.write(
  `${'comparing'.padEnd(22)}${'MRR'.padStart(7)}${'recall@1'.padStart(10)}${'recall@5'.padStart(10)}`,
);
process.stdout.write(`${LANGUAGES.map((language) => `${language}@5`.padStart(8)).join('')}\n`);
const placesByWay = new Map(COMPARINGS.map((way) => [way, placesBy(way)]));
for (const [way, places] of placesByWay) {
  const of = (language: Language) => places.filter((_, i) => all[i]!.language === language);
  const figures = [mrr(places), recall(places, 1), recall(places, 5)]
    .map((one) => one.toFixed(3).padStart(10))
    .join('');
  const each = LANGUAGES.map((language) => recall(of(language), 5).toFixed(3).padStart(8)).join('');
  process.stdout.write(`${way.padEnd(22)}${figures.slice(3)}${each}\n`);
}

/** How far the difference of two ways may be chance: the pairs drawn anew 2,000 times. */
const DRAWS = 2000;
const chance = seeded(1);
for (const [one, other] of [
  ['stems', 'words'],
  ['stems and synonyms', 'stems'],
  ['stems and beginnings', 'stems'],
  ['all of these', 'stems and beginnings'],
] as const) {
  const [a, b] = [placesByWay.get(one)!, placesByWay.get(other)!];
  const differences = Array.from({ length: DRAWS }, () => {
    const drawn = a.map(() => Math.floor(chance() * a.length));
    return recall(drawn.map((i) => a[i]!), 5) - recall(drawn.map((i) => b[i]!), 5); // biome-ignore format: one figure
  }).sort((x, y) => x - y);
  const [low, high] = [differences[Math.floor(DRAWS * 0.025)]!, differences[Math.floor(DRAWS * 0.975)]!];
  const plain = recall(a, 5) - recall(b, 5);
  process.stdout.write(
    `${one} against ${other}: recall@5 ${plain.toFixed(3)} (95 % of draws: ${low.toFixed(3)} to ${high.toFixed(3)})\n`,
  );
}

/** Three at most are shown, and only from this share on: how often the right one is among them, and how often all are wrong. */
process.stdout.write('\nshare   right one shown   only others shown   others shown where nobody has it\n');
const index = new IndexOfLines(lines);
const without = all.map(({ need }, i) => ({ i, found: index.find(need) }));
for (const share of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) {
  let [right, wrong, nobody] = [0, 0, 0];
  for (const { i, found } of without) {
    const shown = found.filter((one) => one.share >= share).slice(0, 3);
    if (shown.some(({ line }) => line.pair === i)) right++;
    else if (shown.length > 0) wrong++;
    if (found.some((one) => one.share >= share && one.line.pair !== i)) nobody++;
  }
  process.stdout.write(
    `${share.toFixed(2).padEnd(8)}${String(right).padStart(15)}${String(wrong).padStart(20)}${String(nobody).padStart(35)}\n`,
  );
}
