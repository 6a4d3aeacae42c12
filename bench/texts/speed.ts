/**
 * How fast Kith reads, in sentences for each second of CPU: sentences without any cue (most of a mailbox), sentences of the
 * labelled set, and one hostile text at two lengths (twice the text should cost twice the time). Run from the repository root:
 *
 *     node bench/texts/speed.ts [--folder DIR]
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readText } from '../../src/reading/index.ts';

const { values } = parseArgs({ options: { folder: { type: 'string', default: import.meta.dirname } } });
/** Sentences read for each figure; enough that a second of start-up does not count. */
const ROUNDS = 60_000;

const QUIET = [
  'The tram was late again and everybody on the platform looked at the sky.',
  'Ana painted the kitchen yellow over the long weekend.',
  'On Tuesday the choir sang in the old mill near the river.',
  'Our train stood an hour before the tunnel because of the snow.',
  'The new library opens its doors in March with a small exhibition.',
  'Joe says the soup was better than last year.',
];

const labelled = readFileSync(join(values.folder, 'dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): { text: string; lang: string } => JSON.parse(line))
  .filter(({ lang }) => lang === 'en')
  .map(({ text }) => text);

report('no cue, language given', QUIET, 'en');
report('no cue, language guessed', QUIET, null);
report('labelled set, language given', labelled, 'en');
report('labelled set, language guessed', labelled, null);
for (const times of [1, 2]) {
  const text = 'could you i will if you '.repeat(1_000 * times);
  const seconds = cpuSeconds(() => readText(text, 'en'));
  console.log(`one hostile text of ${text.length} characters: ${seconds.toFixed(2)} s`);
}

function report(name: string, texts: readonly string[], lang: string | null): void {
  for (const text of texts) readText(text, lang);
  const seconds = cpuSeconds(() => {
    for (let i = 0; i < ROUNDS; i++) readText(texts[i % texts.length]!, lang);
  });
  console.log(`${name}: ${Math.round(ROUNDS / seconds)} texts a CPU second`);
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
