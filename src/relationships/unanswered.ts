import { DAY } from '../basics/when.ts';
import { exchangesOf, isCountedMessage, isMeetingOfBoth, type TimelineRow } from '../timeline/index.ts';
import type { Dossier, Told } from './dossier.ts';
import { wantsAnswer } from './one-way.ts';

/** A letter that waits for an answer. */
export interface Waiting {
  readonly interactionId: number;
  /** Milliseconds. */
  readonly at: number;
  /** Its question in its own words; null where its words are not known. */
  readonly quote: string | null;
}

/** A question is still worth an answer after half a year; later the answer begins with the year that passed. */
const QUESTION_WAITS = 365 * DAY;
/** A letter of which only the header is known may have been answered by word of mouth. */
export const LETTER_WAITS = 30 * DAY;
/** Wider letters are somebody else's to answer. */
const SMALL = 3;

/**
 * Letters of theirs that end an exchange with a question to the owner, newest first; where words were not read, letters that
 * opened one. Whoever met or wrote to them since has answered. For what the owner waits for, give it the mirrored dossier.
 */
export function waitingForMe(dossier: Dossier): Waiting[] {
  const messages = dossier.rows.filter(isCountedMessage);
  const rowById = new Map(messages.map((row) => [row.interactionId, row]));
  const since = lastAnswer(dossier.rows);
  const waiting: Waiting[] = [];
  for (const exchange of exchangesOf(messages)) {
    const open = exchange.interactionIds
      .map((id) => rowById.get(id)!)
      .filter((row) => row.way === 'them' && row.at > since);
    const found = open
      .reverse()
      .map((row) => waitingRow(row, dossier, exchange.interactionIds[0] === row.interactionId));
    const first = found.find((one) => one !== null);
    if (first) waiting.push(first);
  }
  return waiting.sort((x, y) => y.at - x.at);
}

/** The last moment at which the two were in touch from the owner's side. */
function lastAnswer(rows: readonly TimelineRow[]): number {
  return rows.findLast((row) => row.way === 'me' || isMeetingOfBoth(row))?.at ?? 0;
}

function waitingRow(row: TimelineRow, dossier: Dossier, isOpening: boolean): Waiting | null {
  const age = dossier.now - row.at;
  if (row.company > SMALL) return null;
  const { interactionId, at } = row;
  if (dossier.unread.has(interactionId)) {
    return isOpening && age <= LETTER_WAITS ? { interactionId, at, quote: null } : null;
  }
  const question = questionIn(dossier.told, interactionId);
  return question && age <= QUESTION_WAITS ? { interactionId, at, quote: question.quote } : null;
}

/** What is asked for comes before small talk. */
function questionIn(told: readonly Told[], interactionId: number): Told | undefined {
  const own = told.filter((one) => one.interactionId === interactionId && one.by === 'them' && wantsAnswer(one));
  return own.find((one) => one.kind !== 'about-me') ?? own[0];
}
