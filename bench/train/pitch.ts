/**
 * Trains the text models of the invitation desk on the training inboxes of bench/notes and on bench/train/sentences.txt,
 * and writes src/screening/heads-trained.json. `npm run train:notes [-- folder of the notes]`. The same inputs give the same file.
 * What it prints is measured by leaving out one hand after another; the test inboxes are not read.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Head, PackedHead } from '../../src/screening/heads.ts';
import { inboxesOf } from './labelled.ts';
import { noteExamples, sentenceExamples, trainHeads } from './train-heads.ts';

const examples = [...noteExamples(inboxesOf('train', process.argv[2])), ...sentenceExamples()];
writeFileSync(
  join(import.meta.dirname, '../../src/screening/heads-trained.json'),
  `${JSON.stringify(packed(trainHeads(examples, console.log)), null, 2)}\n`,
);

function packed(made: Readonly<Record<string, Head>>): Record<string, PackedHead> {
  const heads = Object.entries(made).map(([question, { bias, slots, cues }]) => {
    const step = Number(
      (Array.from(slots).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127).toPrecision(4),
    );
    const bytes = Int8Array.from(slots, (weight) => Math.round(weight / step));
    return [
      question,
      {
        bias: Number(bias.toFixed(3)),
        step,
        cues: Array.from(cues, (weight) => Number(weight.toFixed(2))).join(' '),
        slots: Buffer.from(bytes.buffer).toString('base64'),
      },
    ] as const;
  });
  return Object.fromEntries(heads);
}
