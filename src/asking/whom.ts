import { fingerprint } from '../basics/hash.ts';
import { DAY, monthOf } from '../basics/when.ts';
import { type Beta, betaMean, LEAST_OUTCOMES } from '../evidence/index.ts';
import {
  type Askable,
  type AskSize,
  type Helping,
  helping,
  type Nearness,
  onDay,
  type PastAsk,
  restsFromAsks,
  shortened,
  whomToAsk,
} from '../relationships/index.ts';
import { bestGrounds, fitOf, type Ground } from './fit.ts';

/** Somebody who may be asked, as far as the guard, their peace and the owner's word go. */
export interface Candidate {
  readonly id: number;
  /** As they are called in a sentence, and in full. */
  readonly called: string;
  readonly name: string;
  /** Canonical name: what chance is drawn from, so that the same three stand there on every look. */
  readonly node: string;
  readonly nearness: Nearness;
  readonly past: readonly PastAsk[];
  /** What the guard says to whoever may be asked; mostly nothing. */
  readonly care: string;
  readonly grounds: readonly Ground[];
  /** What they look for, as the owner noted it. */
  readonly looksFor: string | null;
}

/** Somebody to ask, said in words. */
export interface Suggestion {
  readonly person: { readonly id: number; readonly name: string };
  /** Why them. */
  readonly grounds: readonly { readonly words: string; readonly rests: readonly number[] }[];
  /** What came of asking them before, as far as it was good. */
  readonly record: string;
  /** How sure nobody can be. */
  readonly doubt: string;
  readonly looksFor: string | null;
}

/** Below this a word or two fit by chance. */
const LEAST_FIT = 0.15;
/** Who helped before with something else fits a little: they are somebody one may ask. */
const HELPED_BEFORE = 0.05;

/** Nobody in whom refusals follow each other, and nobody who is resting from asks. */
export function mayBeAsked(past: readonly PastAsk[], gifts: readonly number[], now: number): boolean {
  return !restsFromAsks(past, gifts, now) && !past.some((one) => one.outcome === 'open');
}

/**
 * At most `room` people: first who did help with such a thing, then who belongs to those who did, then who is near the need
 * by words, then who helped before with something else. `seed`: the ask, so that chance is the same on every look.
 */
export function choose(
  candidates: readonly Candidate[],
  ask: { readonly size: AskSize; readonly seed: string },
  weights: ReadonlyMap<string, number>,
  expected: (nearness: Nearness) => number,
  room: number,
  now: number,
): Suggestion[] {
  const all = candidates.map((one) => {
    const record = helping(one.past, ask.size, expected(one.nearness), now);
    const isPointedTo = one.grounds.some(({ kind }) => kind === 'pointed');
    const words = isPointedTo ? 1 : fitOf(one.grounds, weights);
    const fit = words >= LEAST_FIT ? words : record.helped > 0 ? HELPED_BEFORE : 0;
    return { one, record, fit, tier: tierOf(one.grounds, words) };
  });
  const chosen: Suggestion[] = [];
  for (let tier = 0; tier < TIERS && chosen.length < room; tier++) {
    const own = all.filter((each) => each.tier === tier && each.fit > 0);
    for (const i of inOrder(own, ask.seed, now)) if (chosen.length < room) chosen.push(said(own[i]!, now));
  }
  return chosen;
}

const TIERS = 3;

function tierOf(grounds: readonly Ground[], fit: number): number {
  if (fit >= LEAST_FIT && grounds.some(({ kind }) => kind === 'pointed' || kind === 'helped' || kind === 'story'))
    return 0;
  return fit >= LEAST_FIT && grounds.some(({ kind }) => kind === 'organisation') ? 1 : 2;
}

function inOrder(
  people: readonly { readonly one: Candidate; readonly record: Helping; readonly fit: number }[],
  seed: string,
  now: number,
): readonly number[] {
  const askable = people.map(
    ({ one, record, fit }, id): Askable<number> => ({
      id,
      belief: record.belief,
      fit,
      asked: one.past.map(({ at }) => at),
    }),
  );
  let next = 0;
  return whomToAsk(askable, () => chanceOf(`${seed} ${people[next++]!.one.node}`), now);
}

/** From 0 to 1, and for the same text always the same. */
function chanceOf(text: string): number {
  const bytes = Buffer.from(fingerprint(text), 'base64url');
  return (bytes.readUInt32BE(0) + 0.5) / 2 ** 32;
}

function said({ one, record }: { one: Candidate; record: Helping }, now: number): Suggestion {
  const { called, grounds, past, care, looksFor } = one;
  return {
    person: { id: one.id, name: one.name },
    grounds: bestGrounds(grounds).map((ground) => ({
      words: groundSaid(called, ground, now),
      rests: ground.interactionId === null ? [] : [ground.interactionId],
    })),
    record: recordSaid(called, past, now),
    doubt: [doubtSaid(called, one.nearness, record), care].filter(Boolean).join(' '),
    looksFor: looksFor === null ? null : `${called} looks for: “${shortened(looksFor)}”`,
  };
}

function groundSaid(called: string, { kind, quote, at }: Ground, now: number): string {
  const when = at === null ? '' : ` ${onDay(at, now)}`;
  const words = `“${shortened(quote)}”`;
  switch (kind) {
    case 'pointed':
      return `${quote} pointed you to ${called}.`;
    case 'helped':
      return `${called} helped with such a thing${when}: ${words}`;
    case 'story':
      return `A story you kept${when ? ` of what happened${when}` : ''}: ${words}`;
    case 'offer':
      return `You noted what ${called} could help with: ${words}`;
    case 'organisation':
      return `${quote}, as ${called}’s card says, has helped with such a thing${when}.`;
    case 'card':
      return `${called}’s card says: ${words}`;
    case 'note':
      return `You noted${when}: ${words}`;
    default:
      return `${called} wrote${when}: ${words}`;
  }
}

/** Only what was good is told: a no belongs to the ask it was said to, and to nothing else. */
export function recordSaid(called: string, past: readonly PastAsk[], now: number): string {
  const ended = past.filter(({ outcome }) => outcome !== 'open');
  const good = ended.filter(({ outcome }) => outcome === 'helped' || outcome === 'pointed on');
  const last = good.at(-1);
  if (!last) return ended.length === 0 ? `You have never asked ${called} for anything, as far as Kith sees.` : '';
  const when = `last in ${monthOf(last.at, now)}`;
  if (good.length === 1) return `${called} helped when you asked in ${monthOf(last.at, now)}.`;
  const often = good.length === 2 ? 'both times' : `all ${good.length} times`;
  if (good.length === ended.length) return `${called} helped ${often} you asked; ${when}.`;
  return `${called} helped ${good.length === 2 ? 'twice' : `${good.length} times`} when you asked; ${when}.`;
}

/** From this share on a yes may be called likely. What lies below could go either way: nobody is foretold to refuse. */
const LIKELY = 0.6;

function doubtSaid(called: string, nearness: Nearness, { belief, estimate, outcomes }: Helping): string {
  if (outcomes < LEAST_OUTCOMES || estimate.isTooEarly) {
    const open = `Whether ${called} can this time, nobody knows before`;
    // Asked by mail, people who hardly know each other seldom say yes, and the one who asks expects more (USUAL).
    return nearness === 'stranger by mail'
      ? `${open}; by mail, from somebody they hardly know, most people do not.`
      : `${open}.`;
  }
  return isLikely(belief) ? 'A yes is likely, and no promise.' : 'It could go either way.';
}

function isLikely(belief: Beta): boolean {
  return betaMean(belief) >= LIKELY;
}

/** Letters each way from which two are used to each other. */
const REGULAR = 3;
const DORMANT = 2 * 365 * DAY;

/** How near somebody is, as far as asking goes. `ring`: where they stand among all. */
export function nearnessOf(
  ring: string | undefined,
  dealings: { readonly mine: number; readonly theirs: number; readonly met: boolean; readonly lastAt: number },
  now: number,
): Nearness {
  if (ring === 'closest' || ring === 'close') return 'close';
  if (ring === 'good' || ring === 'wider') return 'regular';
  const isUsed = dealings.mine >= REGULAR && dealings.theirs >= REGULAR;
  if (isUsed) return now - dealings.lastAt > DORMANT ? 'dormant' : 'regular';
  return dealings.met ? 'met' : 'stranger by mail';
}
