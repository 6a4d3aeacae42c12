/** A mailing list's archive as rows: who wrote when, in which thread, and which questions are asked about. */

import { earlierFolder } from '../earlier.ts';
import { corpusText } from '../task.ts';

export const DAY = 86_400;
/** A question counts as answered when somebody else writes in its thread within a week. */
export const ANSWER_WITHIN = 7 * DAY;

export interface Message {
  readonly id: number;
  readonly list: string;
  /** Seconds since 1970. */
  readonly t: number;
  readonly person: number;
  /** Place of the message it answers, in `messages`; -1 where it begins a thread. */
  readonly parent: number;
  /** Place of the first message of its thread. */
  readonly root: number;
  readonly isReply: boolean;
  /** Characters the sender wrote. */
  readonly length: number;
}

export interface Written {
  readonly subject: string;
  readonly text: string;
}

export interface Archive {
  /** In order of time. */
  readonly messages: readonly Message[];
  /** Places of the questions that are asked about, in order of time. */
  readonly asked: readonly number[];
  /** What became of questions, by place, where the file tells: for measuring only. */
  readonly labels: ReadonlyMap<number, number>;
  readonly texts: ReadonlyMap<number, Written>;
  /** Whether an earlier part stands before the rows that are asked about. */
  readonly hasHistory: boolean;
}

/** Reads a folder; a folder `dev` beside it whose messages all come before is its history. */
export function readArchive(folder: string): Archive {
  const own = partOf(folder);
  const before = historyOf(folder, own);
  const rows = [...(before?.rows ?? []), ...own.rows].sort((a, b) => a.t - b.t || a.id - b.id);
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const placed = <T>(entries: Iterable<readonly [number, T]>) =>
    new Map([...entries].flatMap(([id, value]) => (places.has(id) ? [[places.get(id) ?? 0, value] as const] : [])));
  const messages = threaded(rows, places);
  const labels = placed([...(before?.labels ?? []), ...own.labels]);
  const asked =
    own.labels.size > 0 ? placed(own.labels).keys() : starters(messages, new Set(own.rows.map(({ id }) => id)));
  return {
    messages,
    asked: [...asked].sort((a, b) => a - b),
    labels,
    texts: placed([...(before?.texts ?? []), ...own.texts]),
    hasHistory: before !== null,
  };
}

/** Whether it begins a thread: only such messages are questions. */
export function isQuestion(message: Message): boolean {
  return message.parent < 0 && !message.isReply;
}

interface Row {
  readonly id: number;
  readonly list: string;
  readonly t: number;
  readonly person: number;
  readonly parent: number | null;
  readonly isReply: boolean;
  readonly length: number;
}

interface Part {
  readonly rows: readonly Row[];
  readonly labels: ReadonlyMap<number, number>;
  readonly texts: ReadonlyMap<number, Written>;
}

function partOf(folder: string): Part {
  return {
    rows: lines(folder, 'messages.tsv').map(rowOf),
    labels: new Map(lines(folder, 'questions_labels.tsv').map((line) => labelOf(line))),
    texts: textsOf(folder),
  };
}

function historyOf(folder: string, own: Part): Part | null {
  const found = earlierFolder(folder, 'rlists');
  if (found === null) return null;
  const part = partOf(found);
  const ids = new Set(own.rows.map(({ id }) => id));
  const first = own.rows[0]?.t ?? 0;
  // A part of the very same rows, or one that is not earlier, is no history.
  const isBefore = part.rows.every(({ id, t }) => t <= first && !ids.has(id));
  return isBefore && part.rows.length > 0 ? part : null;
}

function lines(folder: string, name: string): readonly string[] {
  const all = (corpusText(folder, name) ?? '').trimEnd().split('\n');
  return all.filter((line) => line !== '' && !line.startsWith('id\t'));
}

function rowOf(line: string): Row {
  const [id, list = '', t, person, parent = '', , isReply, length] = line.split('\t');
  return {
    id: Number(id),
    list,
    t: Number(t),
    person: Number(person),
    parent: parent === '' ? null : Number(parent),
    isReply: isReply === '1',
    length: Number(length ?? 0),
  };
}

/** NaN where the outcome is kept back. */
function labelOf(line: string): readonly [number, number] {
  const [id, answered = ''] = line.split('\t');
  return [Number(id), answered.trim() === '' ? Number.NaN : Number(answered)];
}

function textsOf(folder: string): ReadonlyMap<number, Written> {
  const texts = new Map<number, Written>();
  for (const line of (corpusText(folder, 'questions_text.jsonl') ?? '').trimEnd().split('\n')) {
    if (line === '') continue;
    const { id, subject = '', text = '' } = JSON.parse(line) as { id: number; subject?: string; text?: string };
    texts.set(Number(id), { subject, text });
  }
  return texts;
}

function threaded(rows: readonly Row[], places: ReadonlyMap<number, number>): readonly Message[] {
  const messages: Message[] = [];
  for (const [place, row] of rows.entries()) {
    const known = row.parent === null ? -1 : (places.get(row.parent) ?? -1);
    const parent = known < place ? known : -1;
    const root = parent < 0 ? place : (messages[parent]?.root ?? place);
    // An answer to a message that is not there begins no thread.
    messages.push({ ...row, parent, root, isReply: row.isReply || (row.parent !== null && parent < 0) });
  }
  return messages;
}

function starters(messages: readonly Message[], own: ReadonlySet<number>): readonly number[] {
  return messages.flatMap((message, place) => (isQuestion(message) && own.has(message.id) ? [place] : []));
}

/** Whether the week of a question is over. */
export function isOver({ messages }: Archive, place: number, now: number): boolean {
  return (messages[place]?.t ?? 0) + ANSWER_WITHIN <= now;
}

/** Who answered within the week, by place of the question. */
export function answerersOf({ messages }: Archive): ReadonlyMap<number, ReadonlySet<number>> {
  const answerers = new Map<number, Set<number>>();
  for (const { root, person, t } of messages) {
    const question = messages[root];
    if (question === undefined || question.person === person || t > question.t + ANSWER_WITHIN) continue;
    answerers.set(root, (answerers.get(root) ?? new Set()).add(person));
  }
  return answerers;
}
