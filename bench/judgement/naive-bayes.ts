/** The plainest reader of texts there is, as a baseline: words, each counted for itself, with one added to each count. */

import type { Example } from '../../src/evidence/index.ts';

export function naiveBayes(examples: readonly Example[]): (text: string) => number {
  const counts = { yes: new Map<string, number>(), no: new Map<string, number>() };
  const totals = { yes: 0, no: 0 };
  const documents = { yes: 0, no: 0 };
  for (const { text, isSo } of examples) {
    const side = isSo ? 'yes' : 'no';
    documents[side]++;
    for (const word of words(text)) {
      counts[side].set(word, (counts[side].get(word) ?? 0) + 1);
      totals[side]++;
    }
  }
  const size = new Set([...counts.yes.keys(), ...counts.no.keys()]).size;
  const share = (side: 'yes' | 'no', word: string) =>
    Math.log(((counts[side].get(word) ?? 0) + 1) / (totals[side] + size));
  const prior = Math.log(documents.yes / documents.no);
  return (text) => words(text).reduce((sum, word) => sum + share('yes', word) - share('no', word), prior);
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'$£]{1,40}/gu) ?? [];
}
