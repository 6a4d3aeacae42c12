/** One line of JSON in, one line out: the rows of `kith read`. Hostile lines are answered with a problem, never thrown at. Pure. */

import { type Fields, fieldsIn, fieldsOf } from '../basics/fields.ts';
import { readRow } from './row.ts';
import { readThread } from './thread.ts';
import { type Message, MOST_MESSAGES } from './thread-letters.ts';

/** UTF-16 units of one line; a longer one is no letter. */
export const MOST_LINE = 4_000_000;

/** What a line is answered with; a `problem` is one sentence in place of findings. */
export function answerLine(line: string, isThread: boolean): object {
  if (line.length > MOST_LINE) return problem(null, `The line is longer than ${MOST_LINE} characters.`);
  const row = fieldsOf(line);
  if (row === null) return problem(null, 'The line is no JSON object.');
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? row.id : null;
  if (id === null) return problem(null, 'The row has no id.');
  const lang = typeof row.lang === 'string' ? row.lang : null;
  if (isThread) return threadAnswer(id, lang, row);
  return typeof row.text === 'string' ? readRow(id, row.text, lang) : problem(id, 'The row has no text.');
}

function threadAnswer(id: string | number, lang: string | null, row: Fields): object {
  const { messages, asOf } = row;
  if (!Array.isArray(messages)) return problem(id, 'The thread has no list of messages.');
  const read = messages.slice(-MOST_MESSAGES).flatMap(messageIn);
  const name = typeof row.with === 'string' ? row.with : '';
  return readThread({ id, lang, with: name, asOf: typeof asOf === 'string' ? asOf : '', messages: read });
}

function messageIn(message: unknown): Message[] {
  const { date, direction, text } = fieldsIn(message) ?? {};
  if (typeof text !== 'string' || (direction !== 'from-me' && direction !== 'from-them')) return [];
  return [{ date: typeof date === 'string' ? date : '', direction, text }];
}

function problem(id: string | number | null, sentence: string): object {
  return { id, problem: sentence };
}
