/** The ledger of an import: for every file, what became of each record. read = kept + merged + known + left out + failed. */

import { partedPath } from '../../api/file-path.ts';
import type { LedgerFile } from '../../api/shapes.ts';
import { figures, some } from '../words.ts';
import { capital } from './pieces.tsx';

/** With more files the table is longer than one looks; the rest is folded. */
const MOST_FILES = 12;
/** Problems shown before one asks for the rest. */
const FIRST_PROBLEMS = 8;

interface Column {
  readonly head: string;
  /** Read after the number where the table is a stack of rows. */
  readonly word: string;
  readonly of: (file: LedgerFile) => number;
}

const COLUMNS: readonly Column[] = [
  { head: 'read', word: 'read', of: (file) => file.read },
  { head: 'kept', word: 'kept', of: (file) => file.stored },
  { head: 'merged', word: 'merged with others', of: (file) => file.merged },
  { head: 'here before', word: 'here before', of: (file) => file.unchanged },
  { head: 'left out', word: 'left out', of: leftOut },
  { head: 'unreadable', word: 'could not be read', of: (file) => file.failed },
];

function leftOut(file: LedgerFile): number {
  return Object.values(file.skipped).reduce((sum, count) => sum + count, 0);
}

export function Ledger(props: { files: readonly LedgerFile[] }) {
  const { files } = props;
  if (files.length === 0) return null;
  const columns = COLUMNS.filter((column) => column.head === 'read' || files.some((file) => column.of(file) > 0));
  const { told, reasons } = byReason(files);
  const [shown, folded] = folding(told);
  return (
    <section class="ledger" aria-label="What became of each file">
      {containersOf(shown).map((one) => (
        <LedgerTable container={one.container} files={one.files} columns={columns} />
      ))}
      {folded.length > 0 ? (
        <details>
          <summary>{capital(some(folded.length, 'more file', 'more files'))}</summary>
          {containersOf(folded).map((one) => (
            <LedgerTable container={one.container} files={one.files} columns={columns} />
          ))}
        </details>
      ) : null}
      {reasons.map(({ why, paths }) => (
        <details>
          <summary>
            {some(paths.length, 'file', 'files')} not read. {why}
          </summary>
          <ul>
            {paths.map((path) => (
              <li class="file">{path}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Files left out for one reason, from which on they are told together: a folder of downloads is pictures for the most part. */
const MOST_OF_A_REASON = 5;

function byReason(files: readonly LedgerFile[]) {
  const reasonOf = (file: LedgerFile) => (file.state === 'refused' ? (file.remarks[0] ?? '') : null);
  const groups = Map.groupBy(files, reasonOf);
  const isTold = (file: LedgerFile) =>
    reasonOf(file) === null || groups.get(reasonOf(file))!.length <= MOST_OF_A_REASON;
  const reasons = [...groups].flatMap(([why, group]) =>
    why !== null && group.length > MOST_OF_A_REASON ? [{ why, paths: group.map((file) => file.path) }] : [],
  );
  return { told: files.filter(isTold), reasons };
}

/** The files with most in them, and every file with something unreadable, stay in sight; order is kept. */
function folding(files: readonly LedgerFile[]): [LedgerFile[], LedgerFile[]] {
  if (files.length <= MOST_FILES) return [[...files], []];
  const fullest = new Set([...files].sort((a, b) => b.read - a.read).slice(0, MOST_FILES - 2));
  const isShown = (file: LedgerFile) => fullest.has(file) || file.failed > 0;
  return [files.filter(isShown), files.filter((file) => !isShown(file))];
}

function containersOf(files: readonly LedgerFile[]): { container: string; files: LedgerFile[] }[] {
  const groups = new Map<string, LedgerFile[]>();
  for (const file of files) {
    const { container } = partedPath(file.path);
    const group = groups.get(container);
    if (group) group.push(file);
    else groups.set(container, [file]);
  }
  return [...groups].map(([container, group]) => ({ container, files: group }));
}

function LedgerTable(props: { container: string; files: readonly LedgerFile[]; columns: readonly Column[] }) {
  // Rows that a narrow screen stacks lose their table meaning in some browsers; the roles keep it.
  return (
    <table>
      <caption>{props.container || 'Files'}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">file</span>
          </th>
          {props.columns.map((column) => (
            <th scope="col">{column.head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.files.map((file) => (
          <LedgerRow file={file} columns={props.columns} />
        ))}
      </tbody>
    </table>
  );
}

function LedgerRow(props: { file: LedgerFile; columns: readonly Column[] }) {
  const { file } = props;
  const reasons = Object.entries(file.skipped).filter(([, count]) => count > 0);
  return (
    <tr>
      <th scope="row">
        <span class="file">{partedPath(file.path).inner}</span>
        <span class="kind">{file.state === 'refused' ? 'not read' : kindInWords(file.kind)}</span>
        {reasons.length > 0 ? (
          <span class="why">
            left out: {reasons.map(([reason, count]) => `${reason} ${figures(count)}`).join(', ')}
          </span>
        ) : null}
        {file.remarks.map((remark) => (
          <span class="why">{remark}</span>
        ))}
      </th>
      {props.columns.map((column) => (
        <td class={column.of(file) === 0 ? 'nil' : ''} data-word={column.word}>
          {figures(column.of(file))}
        </td>
      ))}
    </tr>
  );
}

const KINDS: Readonly<Record<string, string>> = {
  mbox: 'mailbox',
  maildir: 'mail folder',
  eml: 'letter',
  vcard: 'contact cards',
  google: 'Google',
  outlook: 'Outlook',
  linkedin: 'LinkedIn',
};

/** "LinkedIn connections" for the kind `linkedin connections`. */
function kindInWords(kind: string): string {
  return kind.replace(/^[a-z]+/, (word) => KINDS[word] ?? word);
}

/** What could not be read, or was repaired, with file and line. */
export function Problems(props: { files: readonly LedgerFile[]; run: number }) {
  // Why a file was not read at all stands beside it.
  const all = props.files.flatMap((file) =>
    file.state === 'refused' ? [] : file.problems.map((problem) => ({ ...problem, path: file.path })),
  );
  const failed = props.files.reduce((sum, file) => sum + file.failed, 0);
  if (all.length === 0) return null;
  const sorted = [...all].sort((a, b) => (a.weight === b.weight ? 0 : a.weight === 'failed' ? -1 : 1));
  const rest = sorted.slice(FIRST_PROBLEMS);
  return (
    <section class="problems" aria-labelledby="problems">
      <h2 id="problems">
        {failed > 0 ? `${capital(some(failed, 'record', 'records'))} could not be read` : 'Read, and repaired'}
      </h2>
      <ul>{sorted.slice(0, FIRST_PROBLEMS).map(problemLine)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary>More of them</summary>
          <ul>{rest.map(problemLine)}</ul>
          <p class="hint">
            <code>kith problems {props.run}</code> lists every one.
          </p>
        </details>
      ) : null}
    </section>
  );
}

function problemLine(problem: { path: string; where: string; what: string; weight: string }) {
  return (
    <li>
      <span class="where">
        {partedPath(problem.path).inner}, {problem.where}
      </span>{' '}
      {sentence(problem.what)}
      {problem.weight === 'warning' ? <span class="hint"> It is in.</span> : null}
    </li>
  );
}

function sentence(words: string): string {
  return capital(/[.!?]$/.test(words) ? words : `${words}.`);
}
