/**
 * How well Kith tells from letters what came of an ask (src/asking/answer.ts): of each outcome how often it is right when it is said
 * (precision) and how much of it is found (recall). From the root of the repository:
 *
 *     node bench/asking/measure.ts [dev|test] [--lang en] [--misses]
 *
 * `--misses` prints what differs: for dev alone, so that test stays unseen.
 */

import { parseArgs } from 'node:util';
import { recognise } from '../../src/asking/answer.ts';
import { share } from '../share.ts';
import { type Asked, askedOf, LANGUAGES, OUTCOMES, type Outcome, type Part } from './rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const part: Part = positionals[0] === 'test' ? 'test' : 'dev';
const wanted = values.lang ? [values.lang] : LANGUAGES;
const rows = wanted.flatMap((lang) => askedOf(lang, part)).map((row) => ({ row, said: saidOf(row) }));

console.log(`${rows.length} asks of ${part}, ${wanted.join(', ')}`);
for (const outcome of OUTCOMES) {
  const right = rows.filter(({ row, said }) => said === outcome && row.outcome === outcome).length;
  const said = rows.filter((one) => one.said === outcome).length;
  const labelled = rows.filter(({ row }) => row.outcome === outcome).length;
  console.log(`${outcome.padEnd(11)} precision ${share(right, said).padEnd(28)} recall ${share(right, labelled)}`);
}
for (const lang of wanted) {
  const own = rows.filter(({ row }) => row.lang === lang);
  const right = own.filter(({ row, said }) => row.outcome === said).length;
  const wrong = own.filter(({ row, said }) => said === 'helped' && row.outcome !== 'helped').length;
  const other = own.filter(({ row, said }) => said !== 'open' && said !== 'helped' && row.outcome !== said).length;
  console.log(`${lang}: ${right} of ${own.length} right; a wrong “helped” ${wrong}, another wrong ending ${other}`);
}
if (values.misses && part === 'dev')
  for (const { row, said } of rows.filter((one) => one.said !== one.row.outcome))
    console.log(`${row.id}: said ${said}, is ${row.outcome}: ${row.letters.map(({ text }) => text).join(' // ')}`);

function saidOf({ letters, what, now }: Asked): Outcome {
  return recognise(letters, { called: 'Ana', what, at: letters[0]!.at }, now).ending ?? 'open';
}
