import { IndexOfLines, type Line } from './index-of-lines.ts';

/** Why somebody may be able to help: they offer it, did so before, it is their calling, or the owner noted it of them. */
export const GROUNDS = ['offers', 'helped', 'is', 'noted'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Somebody; null is the owner. */
export type Somebody = { readonly id: number; readonly name: string } | null;

/** One line by which somebody may be of help. */
export interface Able extends Line {
  readonly person: Somebody;
  readonly ground: Ground;
  /** Interactions it rests on; empty where the owner wrote it down or a card says it. */
  readonly restsOn: readonly number[];
  /** When it was said, milliseconds; null where nobody knows. */
  readonly at: number | null;
}

export interface Fit extends Omit<Able, 'weight'> {
  /** It fits well enough to be brought up unasked. */
  readonly isClose: boolean;
}

/** What an offer says more than a calling, and a calling more than a note (docs/methods.md §7). */
export const WEIGHTS: Readonly<Record<Ground, number>> = { offers: 3, helped: 2, is: 2, noted: 1 };
/** People shown for one need. */
const MOST_SHOWN = 3;
/**
 * How much of a need a line must share to be shown where the owner looks for help, and to be brought up unasked. In bench/giving the
 * first shows the right one for 96 of 200 needs and only others for 30; the second for 63 and 7.
 */
const [SHOWN, CLOSE] = [0.25, 0.4];

export function indexOf(lines: readonly Able[]): IndexOfLines<Able> {
  return new IndexOfLines(lines);
}

/** At most three people who may meet a need, each with their best ground. `whose`: the person id of whoever needs it; null: the owner. */
export function fitsFor(need: string, whose: number | null, index: IndexOfLines<Able>): Fit[] {
  const best = new Map<number | null, Fit>();
  for (const { line, share } of index.find(need)) {
    const id = line.person?.id ?? null;
    if (share < SHOWN || id === whose || best.has(id)) continue;
    const { weight: _, ...rest } = line;
    best.set(id, { ...rest, isClose: share >= CLOSE });
    if (best.size === MOST_SHOWN) break;
  }
  return [...best.values()];
}

/** Why, in a sentence. */
export function groundInWords({ person, ground, text }: Pick<Fit, 'person' | 'ground' | 'text'>): string {
  if (person === null) return ground === 'is' ? `You: ${text}.` : `You offer “${text}”.`;
  switch (ground) {
    case 'offers':
      return `${person.name} offers “${text}”.`;
    case 'helped':
      return `${person.name} helped you with this: “${text}”`;
    case 'noted':
      return `You noted of ${person.name}: “${text}”`;
    default:
      return `${person.name}: ${text}.`;
  }
}
