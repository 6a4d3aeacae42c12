/**
 * Would they help? What became of asks is believed with care: success counts fully, a refusal half, since most refusals
 * are about the moment and not about the tie. Method and numbers: docs/methods.md §3.
 */
import { DAY } from '../basics/when.ts';
import { type Beta, betaBelow, betaQuantile, type Estimate, estimate } from '../evidence/index.ts';
import type { Told } from './dossier.ts';

/** Five minutes; an hour; a good word or an introduction; money or what is like it. In order of what they cost. */
export const ASK_SIZES = ['minutes', 'hour', 'good word', 'money'] as const;
export type AskSize = (typeof ASK_SIZES)[number];

const SIZE_BY_DETAIL: Readonly<Record<string, AskSize>> = { small: 'minutes', medium: 'hour', large: 'good word' };

/** Of an ask that a letter tells of. */
export function sizeOfAsk({ detail }: Pick<Told, 'detail'>): AskSize {
  return SIZE_BY_DETAIL[detail ?? ''] ?? 'minutes';
}

export type AskOutcome = 'helped' | 'pointed on' | 'declined' | 'too busy' | 'silence' | 'open';

/** One ask of the owner and what came of it. */
export interface PastAsk {
  readonly interactionId: number;
  /** Milliseconds. */
  readonly at: number;
  readonly size: AskSize;
  readonly outcome: AskOutcome;
}

/** How near somebody is, as far as asking goes: where nothing is known yet of them, this is all there is. */
export type Nearness = 'close' | 'regular' | 'met' | 'dormant' | 'stranger' | 'stranger by mail';

/** Share of asks that people so near help with (docs/methods.md §3; by mail to strangers: Roghanizad and Bohns 2017). */
export const USUAL: Readonly<Record<Nearness, number>> = {
  close: 0.6,
  regular: 0.4,
  met: 0.3,
  dormant: 0.4,
  stranger: 0.3,
  'stranger by mail': 0.05,
};

/** Asks that the usual share counts for beside a person's own record. */
const TRUST_IN_USUAL = 4;
/** The same of the shipped share beside the owner's experience. With 10 more is lost in the simulation, with 40 hardly less (bench: help). */
const TRUST_IN_SHIPPED = 20;
/** How far other people's refusals may lower what is expected of somebody: nobody pays for others. */
const MOST_PAID_FOR_OTHERS = 0.1;
/** Success and failure by outcome; an open ask is neither. */
const COUNTS: Readonly<Record<AskOutcome, readonly [success: number, failure: number]>> = {
  helped: [1, 0],
  'pointed on': [0.7, 0],
  declined: [0, 0.5],
  'too busy': [0, 0.3],
  silence: [0, 0.6],
  open: [0, 0],
};
/** Days after which an outcome says half as much: forgiving. */
const HALF_LIFE = 730;
/** What help with less says of more, and a refusal of more of less, for each step between the sizes. */
const OTHER_SIZE = 0.5;

export interface Helping {
  readonly belief: Beta;
  readonly estimate: Estimate;
  /** Asks that came to an end, and those that helped or pointed on. */
  readonly outcomes: number;
  readonly helped: number;
}

/** `expected`: from `expectedOf`. `size`: of the ask in mind. Only this person's own asks enter. */
export function helping(asks: readonly PastAsk[], size: AskSize, expected: number, now: number): Helping {
  const ended = asks.filter(({ outcome }) => outcome !== 'open');
  const [successes, failures] = counted(ended, size, now);
  const belief = { yes: expected * TRUST_IN_USUAL + successes, no: (1 - expected) * TRUST_IN_USUAL + failures };
  const restsOn = ended.map(({ interactionId }) => interactionId);
  return {
    belief,
    estimate: estimate(belief, restsOn),
    outcomes: ended.length,
    helped: ended.filter(isHelp).length,
  };
}

/**
 * What to expect of somebody so near before their own record speaks: the shipped share, moved by the owner's experience with
 * everybody so near, but down by at most a tenth.
 */
export function expectedOf(nearness: Nearness, asksOfPeopleSoNear: readonly PastAsk[]): number {
  const counts = asksOfPeopleSoNear.map(({ outcome }) => COUNTS[outcome]);
  const successes = counts.reduce((sum, [success]) => sum + success, 0);
  const failures = counts.reduce((sum, [, failure]) => sum + failure, 0);
  const usual = USUAL[nearness];
  const learnt = (TRUST_IN_SHIPPED * usual + successes) / (TRUST_IN_SHIPPED + successes + failures);
  return Math.max(learnt, usual - MOST_PAID_FOR_OTHERS, LEAST_EXPECTED);
}

/** Nobody is expected never to help. */
const LEAST_EXPECTED = 0.02;

/** Helps, one of them unasked, from which somebody is remembered as a giver; and how sure, of what share, one must be. */
const GIVER_HELPS = 3;
const GIVER_SHARE = 0.6;
const GIVER_SURE = 0.6;

/** The only label there is, and it is kind. `unasked`: times they helped without being asked. */
export function isGiver(asked: Helping, unasked: number): boolean {
  if (unasked < 1 || asked.helped + unasked < GIVER_HELPS) return false;
  const belief = { yes: asked.belief.yes + unasked, no: asked.belief.no };
  return 1 - betaBelow(belief, GIVER_SHARE) >= GIVER_SURE;
}

const YEAR = 365 * DAY;
/** Asks without help, within so many years, after which somebody is not suggested for asks, and for how many years. */
const RESTING = { asks: 2, years: 2, rest: 1 } as const;

/** Left in peace as far as asks go; greetings and giving go on. `gifts`: when they gave anything, asked or not. */
export function restsFromAsks(asks: readonly PastAsk[], gifts: readonly number[], now: number): boolean {
  const ended = asks.filter(({ outcome, at }) => outcome !== 'open' && at <= now).sort((a, b) => a.at - b.at);
  const lastGood = Math.max(
    Number.NEGATIVE_INFINITY,
    ...gifts.filter((at) => at <= now),
    ...ended.filter(isHelp).map(({ at }) => at),
  );
  if (lastGood > now - RESTING.years * YEAR) return false;
  const since = ended.filter(({ at }) => at > lastGood && at > now - RESTING.years * YEAR);
  const last = since.at(-1);
  return since.length >= RESTING.asks && last !== undefined && last.at > now - RESTING.rest * YEAR;
}

/** Somebody who may be asked. */
export interface Askable<Id> {
  readonly id: Id;
  readonly belief: Beta;
  /** How well they fit the need, 0 to 1. */
  readonly fit: number;
  /** When the owner asked them before, milliseconds. */
  readonly asked: readonly number[];
}

/** Days in which an ask weighs half as much on somebody, and how much one weighs. */
const BURDEN_HALF_LIFE = 30;
const BURDEN = 0.5;
/** People shown at once. */
const MOST_SHOWN = 3;

/**
 * Whom to ask first: few, and not always the same ones. `chance`: numbers from 0 to 1, one for each person, so that whoever
 * is little known gets a turn (Thompson 1933). For ordering only, never shown.
 */
export function whomToAsk<Id>(people: readonly Askable<Id>[], chance: () => number, now: number): readonly Id[] {
  const worth = ({ belief, fit, asked }: Askable<Id>) => {
    const burden = asked.reduce((sum, at) => sum + (at <= now ? 2 ** (-(now - at) / (BURDEN_HALF_LIFE * DAY)) : 0), 0);
    return betaQuantile(belief, chance()) * fit * Math.exp(-BURDEN * burden);
  };
  return people
    .map((one) => ({ id: one.id, worth: worth(one) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_SHOWN)
    .map(({ id }) => id);
}

function isHelp({ outcome }: PastAsk): boolean {
  return outcome === 'helped' || outcome === 'pointed on';
}

function counted(ended: readonly PastAsk[], size: AskSize, now: number): readonly [number, number] {
  let [successes, failures] = [0, 0];
  for (const ask of ended) {
    const [success, failure] = COUNTS[ask.outcome];
    const steps = ASK_SIZES.indexOf(size) - ASK_SIZES.indexOf(ask.size);
    const fresh = 2 ** (-Math.max(now - ask.at, 0) / (HALF_LIFE * DAY));
    successes += success * fresh * OTHER_SIZE ** Math.max(steps, 0);
    failures += failure * fresh * OTHER_SIZE ** Math.max(-steps, 0);
  }
  return [successes, failures];
}
