/**
 * Trains the text models of the invitation desk on the training inboxes of bench/notes and on bench/train/sentences.txt,
 * and writes src/screening/heads-trained.ts. `npm run train:notes [-- folder of the notes]`. The same inputs give the same file.
 * What it prints is measured by leaving out one inbox after another; the test inboxes are not read.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Head } from '../../src/screening/heads.ts';
import { inboxesOf } from './labelled.ts';
import { noteExamples, sentenceExamples, trainHeads } from './train-heads.ts';

const examples = [...noteExamples(inboxesOf('train', process.argv[2])), ...sentenceExamples()];
writeFileSync(
  join(import.meta.dirname, '../../src/screening/heads-trained.ts'),
  source(trainHeads(examples, console.log)),
);

function source(made: Readonly<Record<string, Head>>): string {
  const packed = Object.entries(made).map(([question, { bias, slots, cues }]) => {
    const step = Math.max(...Array.from(slots, Math.abs)) / 127;
    const bytes = Int8Array.from(slots, (weight) => Math.round(weight / step));
    const base64 = Buffer.from(bytes.buffer).toString('base64');
    const lines = base64.match(/.{1,116}/g)!.map((line) => `    '${line}'`);
    return [
      `  ${question}: unpacked({`,
      `    bias: ${bias.toFixed(3)},`,
      `    step: ${step.toPrecision(4)},`,
      `    cues: [${Array.from(cues, (weight) => Number(weight.toFixed(2))).join(', ')}],`,
      `    slots: [`,
      `${lines.join(',\n')},`,
      `    ].join(''),`,
      '  }),',
    ].join('\n');
  });
  return [
    '/** Made by bench/train/pitch.ts from notes written for it; do not edit. Weights of cues stand in the order of CUES. */',
    "import { unpacked } from './heads.ts';",
    '',
    'export const HEADS = {',
    ...packed,
    '};',
    '',
  ].join('\n');
}
