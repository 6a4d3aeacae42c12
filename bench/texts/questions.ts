/**
 * Are questions heard whose writer left the mark out? Of the labelled rows that are one sentence, the closing mark is taken away;
 * told are the questions still heard as such, and the statements taken for one.
 *
 *     node --import tsx bench/texts/questions.ts [test] [--lang de] [--misses]
 *
 * The patterns were written with an eye on all rows but those of `test`.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languageNamed } from '../../src/reading/read.ts';
import { viewsOf } from '../../src/reading/views.ts';

const { values, positionals } = parseArgs({
  options: { lang: { type: 'string' }, misses: { type: 'boolean', default: false } },
  allowPositionals: true,
});

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

const rows = (positionals[0] === 'test' ? ['test'] : ['learn', 'dev', 'dev-2']).flatMap((name) =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row),
);

for (const lang of ['en', 'de', 'fr', 'es'].filter((one) => values.lang === undefined || one === values.lang)) {
  const language = languageNamed(lang)!;
  const of = { '?': { all: 0, heard: 0 }, '.': { all: 0, heard: 0 } };
  for (const row of rows) {
    const [, words, mark] = /^¿?([^.!?¿¡\n]+?)\s*([.?])$/u.exec(row.text.trim()) ?? [];
    if (row.lang !== lang || words === undefined) continue;
    const isHeard = viewsOf(words, language).some(({ one }) => one.sentence.isQuestion);
    const count = of[mark as '?' | '.'];
    count.all++;
    if (isHeard) count.heard++;
    if (values.misses && isHeard !== (mark === '?')) console.log(mark, row.id, words);
  }
  console.log(
    `${lang}: of ${of['?'].all} questions ${of['?'].heard} heard; of ${of['.'].all} statements ${of['.'].heard} taken for one`,
  );
}
