import { DAY } from '../basics/when.ts';
import { type Beta, betaMean } from '../evidence/index.ts';
import {
  answers,
  type Dossier,
  expectedOf,
  helping,
  isGift,
  type Layer,
  type Nearness,
  type PastAsk,
  restsFromAsks,
  sizeOfAsk,
  type Told,
} from '../relationships/index.ts';
import { hasPassed, isCountedMessage, isMeetingOfBoth } from '../timeline/index.ts';
import { answerTo } from './course.ts';
import type { Asked } from './leaf.ts';

/** How somebody stands to the owner as far as asking for an introduction goes; nothing of it is shown as a number. */
export interface Standing {
  /** Something passed both ways, not too long ago. */
  readonly isWarm: boolean;
  /** Left in peace as far as asks go. */
  readonly rests: boolean;
  readonly answers: number;
  readonly helps: number;
  /** How they answer, as a fact; empty where too little is known. */
  readonly sentence: string;
}

type Ring = Exclude<Layer, 'beyond'> | null;

/** A tie without a word for so long is to be warmed by a letter of its own, not by a request (docs/methods.md §8). */
const COLD = 3 * 365 * DAY;
/** Exchanges, as many answered as not, that are believed before any (docs/methods.md §2: strength 4). */
const BEFORE: Beta = { yes: 2, no: 2 };
/** An ask without any word since is a silence after this. */
const SILENCE = 30 * DAY;

/** `asked`: every time they were asked for an introduction. `ring`: where the tie stands among all; null: in none. */
export function standingOf(dossier: Dossier, ring: Ring, asked: readonly Asked[]): Standing {
  const { now, rows, told } = dossier;
  const past = [...asksIn(dossier), ...asked.map((one) => introductionAsk(one, now))];
  const gifts = told.filter((one) => one.by === 'them' && isGift(one)).map((one) => one.at);
  const { answered, of } = answers(dossier);
  const { belief } = helping(past, 'good word', expectedOf(nearnessOf(rows, ring), []), now);
  return {
    isWarm: isWarm(dossier),
    rests: restsFromAsks(past, gifts, now),
    answers: betaMean({ yes: BEFORE.yes + answered, no: BEFORE.no + of - answered }),
    helps: betaMean(belief),
    sentence: of < 2 || answered * 2 < of ? '' : `${dossier.name} answered ${answeredWords(answered, of)}.`,
  };
}

function answeredWords(answered: number, of: number): string {
  if (answered < of) return `${answered} of the last ${of} letters you began with`;
  return of === 2 ? 'both letters you began with' : `all of the last ${of} letters you began with`;
}

function isWarm({ rows, now }: Dossier): boolean {
  const messages = rows.filter(isCountedMessage);
  const met = rows.findLast(isMeetingOfBoth);
  const [mine, theirs] = (['me', 'them'] as const).map((way) => messages.findLast((row) => row.way === way));
  const exchanged = mine && theirs ? Math.max(mine.at, theirs.at) : 0;
  return Math.max(exchanged, met?.at ?? 0) > now - COLD;
}

function nearnessOf(rows: Dossier['rows'], ring: Ring): Nearness {
  if (ring === 'closest' || ring === 'close') return 'close';
  if (ring !== null) return 'regular';
  return rows.some(isMeetingOfBoth) ? 'met' : 'dormant';
}

/** What became of the owner's asks as far as letters tell: the first word of theirs within a month decides. */
function asksIn({ told, rows, now }: Dossier): PastAsk[] {
  const asks = told.filter((one) => one.by === 'me' && one.kind === 'ask' && one.detail !== null);
  return asks.map((ask) => {
    const after = told.filter((one) => one.by === 'them' && one.at > ask.at && one.at <= ask.at + SILENCE);
    const isHeard = rows.some((row) => row.at > ask.at && row.way !== 'me' && hasPassed(row));
    const outcome = outcomeOf(after, isHeard, ask.at, now);
    return { interactionId: ask.interactionId, at: ask.at, size: sizeOfAsk(ask), outcome };
  });
}

function outcomeOf(after: readonly Told[], isHeard: boolean, at: number, now: number): PastAsk['outcome'] {
  const first = after.find((one) => one.kind === 'decline' || isGift(one));
  if (first) return first.kind !== 'decline' ? 'helped' : first.detail === 'too-busy' ? 'too busy' : 'declined';
  return isHeard || now < at + SILENCE ? 'open' : 'silence';
}

function introductionAsk(asked: Asked, now: number): PastAsk {
  const state = answerTo(asked, now);
  const outcome = state === 'yes' ? 'helped' : state === 'no' ? 'declined' : state === 'silence' ? 'silence' : 'open';
  return { interactionId: 0, at: asked.at, size: 'good word', outcome };
}
