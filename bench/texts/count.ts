/**
 * What is in the labelled texts, and whether every row obeys README.md. Run from the repository root:
 *
 *     node bench/texts/count.ts [--write]
 *
 * Prints the tables; `--write` puts them between the marks of README.md. Rows that break a rule are named and end it
 * with code 1.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAYS, type Says } from '../../src/reading/answer.ts';

export const FINDINGS = ['promise', 'ask', 'help', 'thanks', 'introduction', 'declines', 'asksAboutMe'] as const;
export type Finding = (typeof FINDINGS)[number];
const PARTS = ['dev', 'test'] as const;
type Part = (typeof PARTS)[number];
const OUTCOMES = ['helped', 'pointed-on', 'declined', 'too-busy', 'silence', 'open', 'none'] as const;
const ONE_WAY = ['yes', 'no', 'too-early'] as const;

/** Changing it moves rows between dev and test, and whoever tuned on dev has then seen test. */
const SPLIT_SEED = 'kith-texts-1';
/** Languages Kith has no pack for: the right answer is to say nothing. */
const WITHOUT_PACK = ['it', 'pt', 'nl'];

export interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly labels: {
    readonly promise: { readonly found: boolean; readonly what: string | null; readonly due: string | null };
    readonly ask: { readonly found: boolean; readonly what: string | null; readonly size: string | null };
    readonly help: boolean;
    readonly thanks: boolean;
    readonly introduction: string;
    readonly declines: string;
    readonly asksAboutMe: boolean;
  };
  readonly 'expect-nothing'?: true;
  /** Findings this row looks like at first sight and is not, or not by the words that look like it. */
  readonly near: readonly Finding[];
}

export interface Thread {
  readonly id: string;
  readonly lang: string;
  readonly with: string;
  readonly asOf: string;
  readonly messages: readonly { readonly date: string; readonly direction: string; readonly text: string }[];
  readonly labels: {
    readonly startedBy: string;
    readonly answeredBy: string;
    readonly ask: { readonly by: string; readonly what: string } | null;
    readonly outcome: string;
    readonly promises: readonly {
      readonly by: string;
      readonly what: string | null;
      readonly due: string | null;
      readonly state: string;
    }[];
    readonly turn: string;
    readonly oneWay: string;
  };
}

export interface Answer {
  readonly lang: string;
  readonly says: Says;
  readonly ask: string;
  readonly answer: string;
  /** What the asker wrote back, where a row has it. */
  readonly reaction: string | null;
}

export function answers(): readonly Answer[] {
  return textOf('answers.tsv').map((line) => {
    const [lang, says, ask, answer, reaction = null] = line.split('\t') as [string, Says, string, string, string?];
    return { lang, says, ask, answer, reaction };
  });
}

/** The rows of one part in file order. */
export function rowsOf(part: Part): readonly Row[] {
  return linesOf(`${part}.jsonl`) as readonly Row[];
}

/** The threads of one part in file order. */
function threadsOf(part: Part): readonly Thread[] {
  return linesOf(`threads-${part}.jsonl`) as readonly Thread[];
}

/** Later rows to tune on, outside the division by id. */
function laterRows(): readonly Row[] {
  return linesOf('dev-2.jsonl') as readonly Row[];
}

/** The same of threads. */
function laterThreads(): readonly Thread[] {
  return ['dev-2', 'dev-3', 'dev-4', 'dev-5', 'dev-6'].flatMap((part) =>
    linesOf(`threads-${part}.jsonl`),
  ) as readonly Thread[];
}

/** Rows the judge learns from: labels without words, no near misses marked. */
function learntRows(): readonly Row[] {
  return (linesOf('learn.jsonl') as readonly Row[]).map((row) => {
    const { found } = row.labels.promise;
    const labels = { ...row.labels, promise: { found, what: null, due: null }, ask: { ...row.labels.ask, what: null } };
    return { ...row, labels, near: [] };
  });
}

function linesOf(name: string): readonly unknown[] {
  return textOf(name).map((line) => JSON.parse(line) as unknown);
}

function textOf(name: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n');
}

/** Which part an id belongs to: an even first byte of sha256(seed:id) is dev. */
export function partOf(id: string): Part {
  return (createHash('sha256').update(`${SPLIT_SEED}:${id}`).digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'test';
}

/** The findings a row has. */
export function foundIn({ labels }: Row): readonly Finding[] {
  const has: Readonly<Record<Finding, boolean>> = {
    promise: labels.promise.found,
    ask: labels.ask.found,
    help: labels.help,
    thanks: labels.thanks,
    introduction: labels.introduction !== 'none',
    declines: labels.declines !== 'none',
    asksAboutMe: labels.asksAboutMe,
  };
  return FINDINGS.filter((finding) => has[finding]);
}

/** Every way a row breaks the rules of README.md, in words; empty when all is well. */
export function brokenRules(): readonly string[] {
  const divided = PARTS.flatMap((part) => rowsOf(part).flatMap((row) => brokenByRow(row, part)));
  const rows = [...divided, ...[...laterRows(), ...learntRows()].flatMap((row) => brokenByRow(row, null))];
  const allThreads = [...PARTS.flatMap(threadsOf), ...laterThreads()];
  const threads = [
    ...PARTS.flatMap((part) => threadsOf(part).flatMap((thread) => brokenByThread(thread, part))),
    ...laterThreads().flatMap((thread) => brokenByThread(thread, null)),
  ];
  const all = [...PARTS.flatMap(rowsOf), ...allThreads, ...laterRows(), ...learntRows()];
  const texts = [...PARTS.flatMap(rowsOf), ...laterRows(), ...learntRows()].map(({ text }) => text);
  return [
    ...rows,
    ...threads,
    ...answers()
      .filter(({ says, ask, answer }) => !SAYS.includes(says) || !ask || !answer)
      .map(({ ask, answer }) => `${ask} ${answer}: says none of ${SAYS.join(', ')}, or a field is missing`),
    ...twice(answers().map(({ lang, ask, answer, reaction }) => [lang, ask, answer, reaction].join(' '))).map(
      (text) => `the answer stands twice: ${text}`,
    ),
    ...twice(all.map(({ id }) => id)).map((id) => `${id}: the id stands twice`),
    ...twice(texts).map((text) => `the text stands twice: ${text}`),
    ...twice(allThreads.map((thread) => `${thread.lang} ${thread.with}`)).map(
      (name) => `two threads with ${name}: labels are for one thread alone`,
    ),
  ];
}

function brokenByRow(row: Row, part: Part | null): readonly string[] {
  const { promise, ask, help, introduction } = row.labels;
  const found = foundIn(row);
  const rules: readonly (readonly [boolean, string])[] = [
    [part === null || partOf(row.id) === part, `belongs in ${partOf(row.id)}`],
    [[promise.what, promise.due, ask.what].every((said) => said === null || row.text.includes(said)), 'not its words'],
    [promise.found || (promise.what === null && promise.due === null), 'says what is promised, but no promise'],
    [ask.found === (ask.size !== null), 'an ask has a size, nothing else has'],
    [!['offered', 'made'].includes(introduction) || help, 'an introduction offered or made is help'],
    [introduction !== 'requested' || ask.size === 'large', 'an introduction requested is a large ask'],
    [
      WITHOUT_PACK.includes(row.lang) === (row['expect-nothing'] === true),
      'expect-nothing is for languages without a pack',
    ],
    [row['expect-nothing'] !== true || found.length === 0, 'finds something where nothing may be said'],
  ];
  return rules.filter(([holds]) => !holds).map(([, why]) => `${row.id}: ${why}`);
}

function brokenByThread(thread: Thread, part: Part | null): readonly string[] {
  const { startedBy, answeredBy, ask, outcome, promises, turn } = thread.labels;
  const [first] = thread.messages;
  const writer = (direction: string) => (direction === 'from-me' ? 'me' : 'them');
  const said = (by: string, words: string | null) =>
    words === null || thread.messages.some(({ direction, text }) => writer(direction) === by && text.includes(words));
  const dates = thread.messages.map(({ date }) => date);
  const open = promises.filter(({ state }) => state === 'open').map(({ by }) => by);
  const answer = thread.messages.find(({ direction }) => direction !== first?.direction);
  const rules: readonly (readonly [boolean, string])[] = [
    [part === null || partOf(thread.id) === part, `belongs in ${partOf(thread.id)}`],
    [first !== undefined && writer(first.direction) === startedBy, 'startedBy'],
    [(answer === undefined ? 'nobody' : writer(answer.direction)) === answeredBy, 'answeredBy'],
    [[...dates, thread.asOf].every((date, at, all) => at === 0 || (all[at - 1] ?? '') <= date), 'dates out of order'],
    [(ask === null) === (outcome === 'none'), 'an outcome needs an ask'],
    [ask === null || said(ask.by, ask.what), 'the ask is not in its words'],
    [promises.every(({ by, what, due }) => said(by, what) && said(by, due)), 'a promise is not in its words'],
    // Who ends in saying no, or in naming somebody else, has taken the promise back.
    [
      open.length === 0 || open.includes(turn) || outcome === 'declined' || outcome === 'pointed-on',
      'an open promise, and it is not its maker’s turn',
    ],
    [!['silence', 'open'].includes(outcome) || turn !== 'nobody', 'something is unanswered, and it is nobody’s turn'],
  ];
  return rules.filter(([holds]) => !holds).map(([, why]) => `${thread.id}: ${why}`);
}

function twice(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** The tables of README.md: sentences per language and finding (with / looks like it), threads, answers. */
function countTables(): string {
  const rows = PARTS.flatMap(rowsOf);
  const threads = [...PARTS.flatMap(threadsOf), ...laterThreads()];
  return [
    sentenceTable(rows),
    kindTable(rows),
    learntTable(learntRows()),
    threadTable(threads),
    answerTable(answers()),
  ].join('\n\n');
}

function sentenceTable(rows: readonly Row[]): string {
  const head = ['language', 'rows', 'dev', 'test', 'no finding', ...FINDINGS];
  return table(
    head,
    languages(rows).map((lang) => {
      const own = rows.filter((row) => row.lang === lang);
      const inDev = own.filter(({ id }) => partOf(id) === 'dev').length;
      const cells = FINDINGS.map((finding) => {
        const near = own.filter((row) => row.near.includes(finding)).length;
        return `${own.filter((row) => foundIn(row).includes(finding)).length} / ${near}`;
      });
      const none = own.filter((row) => foundIn(row).length === 0).length;
      return [lang, own.length, inDev, own.length - inDev, none, ...cells].map(String);
    }),
  );
}

function learntTable(rows: readonly Row[]): string {
  return table(
    ['to learn from', 'rows', 'no finding', ...FINDINGS],
    languages(rows).map((lang) => {
      const own = rows.filter((row) => row.lang === lang);
      const cells = FINDINGS.map((finding) => own.filter((row) => foundIn(row).includes(finding)).length);
      return [lang, own.length, own.filter((row) => foundIn(row).length === 0).length, ...cells].map(String);
    }),
  );
}

function kindTable(rows: readonly Row[]): string {
  const kinds: readonly (readonly [string, (row: Row) => boolean])[] = [
    ['promise with a due time', ({ labels }) => labels.promise.due !== null],
    ...['small', 'medium', 'large'].map((size) => [`ask ${size}`, (row: Row) => row.labels.ask.size === size] as const),
    ...['offered', 'requested', 'made'].map(
      (kind) => [`introduction ${kind}`, (row: Row) => row.labels.introduction === kind] as const,
    ),
    ...['no', 'too-busy'].map((kind) => [`declines ${kind}`, (row: Row) => row.labels.declines === kind] as const),
  ];
  return table(
    ['language', ...kinds.map(([name]) => name)],
    languages(rows)
      .filter((lang) => !WITHOUT_PACK.includes(lang))
      .map((lang) => [
        lang,
        ...kinds.map(([, is]) => String(rows.filter((row) => row.lang === lang && is(row)).length)),
      ]),
  );
}

function threadTable(threads: readonly Thread[]): string {
  const parts = [threadsOf('dev'), laterThreads(), threadsOf('test')];
  const head = [
    'threads',
    'all',
    'dev',
    'dev-2 to 6',
    'test',
    ...OUTCOMES,
    'promises',
    ...ONE_WAY.map((value) => `oneWay ${value}`),
  ];
  return table(
    head,
    languages(threads).map((lang) => {
      const own = threads.filter((thread) => thread.lang === lang);
      const inParts = parts.map((some) => some.filter((thread) => thread.lang === lang).length);
      const outcomes = OUTCOMES.map((outcome) => own.filter(({ labels }) => labels.outcome === outcome).length);
      const promises = own.reduce((sum, { labels }) => sum + labels.promises.length, 0);
      const oneWay = ONE_WAY.map((value) => own.filter(({ labels }) => labels.oneWay === value).length);
      return [lang, own.length, ...inParts, ...outcomes, promises, ...oneWay].map(String);
    }),
  );
}

function answerTable(rows: readonly Answer[]): string {
  return table(
    ['answers', 'rows', ...SAYS],
    languages(rows).map((lang) => {
      const own = rows.filter((row) => row.lang === lang);
      return [lang, own.length, ...SAYS.map((one) => own.filter(({ says }) => says === one).length)].map(String);
    }),
  );
}

/** Every language once, in the order of the packs, then those without one. */
function languages(rows: readonly { readonly lang: string }[]): readonly string[] {
  return ['en', 'de', 'fr', 'es', ...WITHOUT_PACK].filter((lang) => rows.some((row) => row.lang === lang));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** README.md with the tables of today between its marks. */
export function readmeWithCounts(readme: string): string {
  const [start, end] = ['<!-- counts -->\n', '\n<!-- /counts -->'];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error('bench/texts/README.md needs the marks <!-- counts --> and <!-- /counts -->.');
  return `${readme.slice(0, from + start.length)}${countTables()}${readme.slice(to)}`;
}

if (import.meta.main) {
  const broken = brokenRules();
  console.log(countTables());
  for (const line of broken) console.log(line);
  if (broken.length > 0) process.exitCode = 1;
  else if (process.argv.includes('--write')) {
    const path = join(import.meta.dirname, 'README.md');
    writeFileSync(path, readmeWithCounts(readFileSync(path, 'utf8')));
  }
}
