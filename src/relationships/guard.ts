import { DAY } from '../basics/when.ts';
import { exchangesOf, isCountedMessage, isMeetingOfBoth, type TimelineRow } from '../timeline/index.ts';
import type { Dossier } from './dossier.ts';
import { isAsk } from './one-way.ts';

/** What the owner might be about to do. `write`: any word that asks for nothing. */
export type Deed = 'write' | 'ask' | 'introduce';

/** Whether Kith suggests or prepares it. The owner may always write by themself: this guards what Kith brings up. */
export interface Guarded {
  readonly may: boolean;
  /** Why not, or with what care; empty when there is nothing to say. */
  readonly sentence: string;
  /** When it would be free again, milliseconds; null: only a word of theirs, or the owner's own, frees it. */
  readonly from: number | null;
  /** What it rests on: letters without an answer. */
  readonly restsOn: readonly number[];
}

/** After so many letters without an answer there is no third (docs/methods.md §8: replies fall from .58 to .35). */
const MOST_UNANSWERED = 2;
/** A gentle follow-up waits at least a week. */
const LEAST_WAIT = 7 * DAY;
/** After half a year one may begin anew, with a new reason. */
export const BEGIN_ANEW = 180 * DAY;
/** Of their answers, so many came sooner: their usual time. */
const USUAL = 0.9;

const FREE: Guarded = { may: true, sentence: '', from: null, restsOn: [] };

/**
 * The guard against bothering. It stands below every surface and is no setting. `newReason`: the owner has stated a reason
 * that was not there when they last wrote.
 */
export function guard(dossier: Dossier, deed: Deed, newReason = false): Guarded {
  const { name, now, corrections } = dossier;
  if (corrections.alone) return held(`You said to leave ${name} alone.`, null, []);
  const silent = unansweredInARow(dossier);
  const last = silent.at(-1);
  if (!last) return FREE;
  const ids = silent.map((one) => one.id);
  if (deed !== 'write' && silent.some((one) => one.isAsk) && !(newReason && now >= last.at + BEGIN_ANEW)) {
    return held(
      `Your last request to ${name} has no answer yet; another one would weigh on it.`,
      last.at + BEGIN_ANEW,
      ids,
    );
  }
  if (silent.length >= MOST_UNANSWERED) {
    const from = last.at + BEGIN_ANEW;
    if (now >= from && newReason) return FREE;
    return held(
      `You wrote to ${name} ${silent.length === 2 ? 'twice' : `${silent.length} times`} without an answer. Let it rest.`,
      from,
      ids,
    );
  }
  const from = last.at + Math.max(LEAST_WAIT, usualWait(dossier));
  if (now < from) return held(`Your last letter to ${name} may still be answered.`, from, ids);
  return {
    may: true,
    sentence: `One gentle word, then let it rest: your last letter has no answer.`,
    from: null,
    restsOn: ids,
  };
}

function held(sentence: string, from: number | null, restsOn: readonly number[]): Guarded {
  return { may: false, sentence, from, restsOn };
}

interface Silent {
  readonly id: number;
  readonly at: number;
  readonly isAsk: boolean;
}

/**
 * The owner's letters since they last heard of the other; a meeting is an answer too. Letters of one day are one. A letter that
 * answers theirs waits for nothing, so it counts only where it asks.
 */
export function unansweredInARow({ rows, told }: Dossier): Silent[] {
  const asks = new Set(told.filter((one) => one.by === 'me' && isAsk(one)).map((one) => one.interactionId));
  const answers = answersOf(rows);
  let silent: Silent[] = [];
  let answered = 0;
  for (const row of rows) {
    if (isWordOfTheirs(row)) silent = [];
    else if (row.way === 'me' && isCountedMessage(row)) {
      const one = { id: row.interactionId, at: row.at, isAsk: asks.has(row.interactionId) };
      const last = silent.at(-1);
      if (!one.isAsk && answers.has(one.id)) answered = one.at;
      if (last && row.at - last.at < DAY) silent[silent.length - 1] = { ...one, isAsk: one.isAsk || last.isAsk };
      else if (one.isAsk || one.at - answered >= DAY) silent.push(one);
    }
  }
  return silent;
}

/** The owner heard of them: by a letter that is no machine's, or face to face. */
export function isWordOfTheirs(row: TimelineRow): boolean {
  return (row.way === 'them' && row.manner === 'personal') || isMeetingOfBoth(row);
}

/** Letters of the owner that come right after one of theirs in the same exchange. */
function answersOf(rows: readonly TimelineRow[]): Set<number> {
  const messages = rows.filter(isCountedMessage);
  const wayOf = new Map(messages.map((row) => [row.interactionId, row.way]));
  const ids = exchangesOf(messages).flatMap(({ interactionIds }) =>
    interactionIds.filter((id, i) => wayOf.get(id) === 'me' && i > 0 && wayOf.get(interactionIds[i - 1]!) === 'them'),
  );
  return new Set(ids);
}

/** How long most of their answers took, milliseconds; 0 where none is known. */
export function usualWait({ rows }: Dossier): number {
  const delays = exchangesOf(rows.filter(isCountedMessage))
    .filter((one) => one.startedBy === 'me' && one.answeredAfter !== null)
    .map((one) => one.answeredAfter!)
    .sort((x, y) => x - y);
  return delays[Math.min(delays.length - 1, Math.floor(delays.length * USUAL))] ?? 0;
}
