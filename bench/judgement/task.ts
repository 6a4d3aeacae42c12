/** What a measuring task is, and what it hands back to be printed, written to FILE, and put into docs/judgement.md. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** `Answer`: measured at once, or, where a home has to be opened, in a while. */
export interface Task<Answer extends Measured | Promise<Measured> = Measured | Promise<Measured>> {
  /** One sentence: what is foretold, of whom, and which split is measured. */
  readonly what: string;
  /** Names below ../shared/corpora/judgement whose `dev` folders the report runs it on. */
  readonly corpora: readonly string[];
  /** A method's figures from elsewhere, in a sentence each with its source; shown under the task's tables. */
  readonly published: readonly string[];
  measure(folder: string, options: Options): Answer;
}

/** What was typed after the folder: `--name value`, or `--name` alone, which is ''. */
export type Options = Readonly<Record<string, string>>;

export interface Measured {
  /** Named columns of `rows`, such as src, dst, t, p. */
  readonly columns: readonly string[];
  /** One line for each row that was asked about, in the order of the file. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly tables: readonly Table[];
  /** What a reader must know to trust the tables: what was skipped, how it was split. */
  readonly notes: readonly string[];
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function tableText({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`**${title}**`, '', line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A file of a corpus by its plain name, packed or not; null where it is not there. */
export function corpusText(folder: string, name: string): string | null {
  const packed = join(folder, `${name}.gz`);
  if (existsSync(packed)) return gunzipSync(readFileSync(packed)).toString('utf8');
  const plain = join(folder, name);
  return existsSync(plain) ? readFileSync(plain, 'utf8') : null;
}
