import { DAY } from '../basics/when.ts';
import { betaBelow } from '../evidence/index.ts';
import { exchangesOf, isCountedMessage } from '../timeline/index.ts';
import type { Dossier, Told } from './dossier.ts';

/** `too-early`: what passed does not show it either way. */
type OneWayAnswer = 'yes' | 'no' | 'too-early';

export interface OneWay {
  readonly value: OneWayAnswer;
  /** Interactions: their asks and what stayed without an answer, or the good act that clears it. */
  readonly restsOn: readonly number[];
  readonly asks: readonly Told[];
  /** Letters that they left unanswered. */
  readonly unanswered: readonly number[];
}

/** Fewer asks are no pattern. */
const LEAST_ASKS = 3;
/** Fewer letters without an answer are chance: everybody overlooks one. */
const LEAST_UNANSWERED = 2;
/**
 * How sure it must be that more than half of all asks between the two are theirs. docs/methods.md §1 asks for more than .7 of them,
 * which only six asks in a row reach; with half, three asks against none are enough and three against one are not.
 */
const HALF = 0.5;
const SURE = 0.9;
/** What lies longer back speaks against nobody. */
const FADES = 2 * 365 * DAY;
/** A letter may still be answered before; after this it stayed without. */
const PATIENCE = 14 * DAY;

/**
 * Whether somebody turns up only with a plea. Said only with counted evidence; cleared by one good act, because whoever gave
 * once is not somebody who only takes. For the owner's own side, give it the mirrored dossier.
 */
export function oneWay(dossier: Dossier): OneWay {
  const since = dossier.now - FADES;
  const recent = dossier.told.filter((one) => one.at >= since);
  const good = goodActs(dossier, recent);
  if (good.length > 0) return { value: 'no', restsOn: good, asks: [], unanswered: [] };
  const asks = asksOf(recent, 'them');
  const unanswered = leftUnanswered(dossier, since);
  const share = betaBelow({ yes: asks.length + 1, no: asksOf(recent, 'me').length + 1 }, HALF);
  const isPattern = asks.length >= LEAST_ASKS && 1 - share > SURE && unanswered.length >= LEAST_UNANSWERED;
  if (isPattern) return { value: 'yes', restsOn: [...idsOf(asks), ...unanswered], asks, unanswered };
  const answered = answeredLetters(dossier, since);
  const isPlain = answered.length >= LEAST_ASKS && asks.length < LEAST_ASKS && unanswered.length < LEAST_UNANSWERED;
  return { value: isPlain ? 'no' : 'too-early', restsOn: isPlain ? answered : [], asks, unanswered };
}

function asksOf(told: readonly Told[], by: Told['by']): Told[] {
  return oncePerLetter(told.filter((one) => one.by === by && isAsk(one)));
}

/** Three requests in one letter are one time of asking, and three sentences about a help are one help. */
export function oncePerLetter(told: readonly Told[]): Told[] {
  return [...new Map(told.map((one) => [one.interactionId, one])).values()];
}

export function isAsk(one: Told): boolean {
  return one.kind === 'ask' || (one.kind === 'introduction' && one.detail === 'requested');
}

export function isGift(one: Told): boolean {
  return one.kind === 'help' || (one.kind === 'introduction' && one.detail !== 'requested');
}

/** What they gave, thanked for, or asked out of interest in the other. */
function goodActs(dossier: Dossier, recent: readonly Told[]): number[] {
  const told = recent.filter((one) => one.by === 'them' && (isGift(one) || one.kind === 'about-me'));
  const gestures = dossier.rows.filter(
    (row) =>
      row.way === 'them' &&
      (row.kind === 'recommendation' || row.kind === 'endorsement') &&
      row.at >= dossier.now - FADES,
  );
  return [...new Set([...idsOf(told), ...gestures.map((row) => row.interactionId)])];
}

/** Exchanges the owner began and letters with a question in them that nothing came back to. */
function leftUnanswered(dossier: Dossier, since: number): number[] {
  const messages = dossier.rows.filter(isCountedMessage);
  const rowById = new Map(messages.map((row) => [row.interactionId, row]));
  const asked = new Set(dossier.told.filter(wantsAnswer).map((one) => one.interactionId));
  const left: number[] = [];
  for (const exchange of exchangesOf(messages)) {
    const last = rowById.get(exchange.interactionIds.at(-1)!)!;
    const waits =
      last.way === 'me' &&
      (exchange.startedBy === 'me' && exchange.answeredAfter === null ? true : asked.has(last.interactionId));
    if (waits && last.at >= since && last.at <= dossier.now - PATIENCE) left.push(last.interactionId);
  }
  return left;
}

function answeredLetters(dossier: Dossier, since: number): number[] {
  const exchanges = exchangesOf(dossier.rows.filter(isCountedMessage));
  const answered = exchanges.filter(
    (one) => one.startedBy === 'me' && one.answeredAfter !== null && one.startedAt >= since,
  );
  return answered.map((one) => one.interactionIds[0]!);
}

export function wantsAnswer(one: Told): boolean {
  return isAsk(one) || one.kind === 'about-me' || one.kind === 'question';
}

function idsOf(told: readonly Told[]): number[] {
  return [...new Set(told.map((one) => one.interactionId))];
}
