/**
 * `node bench/train/answering.ts`: grows the trees that Kith ships for "will they answer" (src/relationships/answering-shipped.json)
 * from the first three fifths of each network in ../shared/corpora/judgement, each network weighing the same. The last two
 * fifths, by which docs/judgement.md measures, and the kept-back parts are never seen. `--without NAME --out FILE` leaves one out.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesOf, WEEK } from '../../src/relationships/answering.ts';
import { ALL_FACTS, FACT_NAMES, factsOf, OWN_FACTS } from '../../src/relationships/answering-facts.ts';
import { foldMail, newContacts, settleTrials, type Trial } from '../../src/relationships/answering-state.ts';
import { forestToText, GROWTH, growForest } from '../../src/relationships/trees.ts';
import { readNetwork } from '../judgement/network.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CORPORA = join(ROOT, '..', 'shared', 'corpora', 'judgement');
const NETWORKS = ['radoslaw', 'email_eu_q1', 'enron_employees', 'collegemsg'];
/** Of the rows in order of time; the rest is for measuring. */
const SEEN = 0.6;
/** Nothing is known of anybody in the first rows; they teach only that. */
const SKIPPED = 0.05;
/** Lines each network counts for, however many it has. */
const WEIGHT = 10_000;

const words = process.argv.slice(2);
const option = (name: string) => words[words.indexOf(name) + 1] ?? '';
const without = words.includes('--without') ? option('--without') : '';
const out = words.includes('--out') ? option('--out') : join(ROOT, 'src', 'relationships', 'answering-shipped.json');

const trials: Trial[] = [];
const weights: number[] = [];
for (const name of NETWORKS.filter((name) => name !== without)) {
  const own = trialsOf(join(CORPORA, name, 'dev'));
  trials.push(...own);
  weights.push(...own.map(() => WEIGHT / own.length));
  console.log(`${name}: ${own.length} outcomes`);
}
const examples = { ...examplesOf(trials), weight: Float64Array.from(weights) };
const models = Object.entries({ own: OWN_FACTS, community: ALL_FACTS }).map(([view, asked]) => {
  const forest = growForest(examples, asked, GROWTH);
  return [view, { start: +forest.start.toFixed(4), trees: forestToText(forest, FACT_NAMES) }];
});
writeFileSync(out, `${JSON.stringify(Object.fromEntries(models), null, 2)}\n`);

/** Outcomes that were known before the measured part begins. */
function trialsOf(folder: string): Trial[] {
  const { mails, asked } = readNetwork(folder);
  const end = [...asked].sort((a, b) => a.t - b.t)[Math.floor(asked.length * SEEN)]!.t;
  const contacts = newContacts();
  const settled: Trial[] = [];
  for (const mail of mails) {
    if (mail.at >= end) break;
    settled.push(...settleTrials(contacts, mail.at, WEEK));
    foldMail(contacts, mail, factsOf(contacts, mail), WEEK);
  }
  return settled.slice(Math.floor(settled.length * SKIPPED));
}
