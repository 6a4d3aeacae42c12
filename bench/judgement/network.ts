/** Networks of messages: who wrote to whom, when; and the rows that ask whether an answer came within a week. */

import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Mail } from '../../src/relationships/answering-state.ts';
import { corpusText } from './task.ts';

export interface Row {
  readonly src: string;
  readonly dst: string;
  /** Seconds, as written. */
  readonly t: number;
  /** Null: the file does not say. */
  readonly replied: 0 | 1 | null;
}

export interface Network {
  /** In order of time; rows of one sender and moment are one mail. */
  readonly mails: readonly Mail[];
  /** Rows to foretell, in the order of their file. */
  readonly asked: readonly Row[];
  readonly idOf: (name: string) => number;
  readonly ids: ReadonlyMap<string, number>;
  /** An earlier part was found beside and used as what had happened before. */
  readonly hasEarlierPart: boolean;
}

/**
 * DIR holds messages.tsv and reply7_labels.tsv (packed or not, with or without a header line). Where DIR is not itself called
 * `dev` and a `dev` lies beside or inside, its messages come first. Rows that are asked about are messages too.
 */
export function readNetwork(folder: string): Network {
  const [later, earlier] = partsOf(folder);
  const messages = rowsOf(later, 'messages');
  const labels = rowsOf(later, 'labels');
  const asked = labels.length > 0 ? labels : messages;
  const before = earlier === null ? [] : [...rowsOf(earlier, 'messages'), ...rowsOf(earlier, 'labels')];
  const ids = new Map<string, number>();
  const idOf = (name: string) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, ids.size);
    return ids.size - 1;
  };
  return {
    mails: mailsOf([...before, ...messages, ...labels], idOf),
    asked,
    idOf,
    ids,
    hasEarlierPart: before.length > 0,
  };
}

/** The folder that is asked about, and the one with what came before, if there is one. */
function partsOf(folder: string): readonly [string, string | null] {
  const inside = ['heldout', 'held-out', 'test'].map((name) => join(folder, name)).find((path) => existsSync(path));
  const later = rowsOf(folder, 'messages').length + rowsOf(folder, 'labels').length > 0 ? folder : (inside ?? folder);
  if (basename(later) === 'dev') return [later, null];
  const earlier = [join(later, '..', 'dev'), join(later, 'dev')].find((path) => existsSync(path));
  return [later, earlier ?? null];
}

const PARTS = { messages: /^messages.*\.tsv(?:\.gz)?$/, labels: /^reply.*\.tsv(?:\.gz)?$/ };

function rowsOf(folder: string, part: keyof typeof PARTS): Row[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => PARTS[part].test(name))
    .sort();
  const names = new Set(files.map((name) => name.replace(/\.gz$/, '')));
  return [...names].flatMap((name) => readRows(corpusText(folder, name) ?? ''));
}

/** Lines of `src dst t [replied7]` parted by tabs; a line without a number for t is a header. */
function readRows(text: string): Row[] {
  const rows: Row[] = [];
  for (const line of text.split('\n')) {
    const [src, dst, t, replied] = line.trim().split(/[\t,; ]/);
    if (!src || !dst || !t || Number.isNaN(Number(t))) continue;
    rows.push({ src, dst, t: Number(t), replied: replied === '1' ? 1 : replied === '0' ? 0 : null });
  }
  return rows;
}

function mailsOf(rows: readonly Row[], idOf: (name: string) => number): Mail[] {
  const byMoment = new Map<string, { at: number; from: number; to: Set<number> }>();
  for (const { src, dst, t } of rows) {
    const key = `${t} ${src}`;
    const mail = byMoment.get(key) ?? { at: t, from: idOf(src), to: new Set<number>() };
    byMoment.set(key, mail);
    if (src !== dst) mail.to.add(idOf(dst));
  }
  return [...byMoment.values()]
    .sort((a, b) => a.at - b.at || a.from - b.from)
    .map(({ at, from, to }) => ({ at, from, to: [...to] }));
}
