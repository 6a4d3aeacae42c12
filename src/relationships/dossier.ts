import type { FindingKind } from '../reading/index.ts';
import { type TimelineRow, textToParties } from '../timeline/index.ts';

/** What the words of one interaction say. `question`: any that is no request. `news`: what befell its writer. */
type ToldKind = FindingKind | 'question' | 'news';

export interface Told {
  readonly interactionId: number;
  /** Milliseconds. */
  readonly at: number;
  readonly by: Side;
  readonly kind: ToldKind;
  /** The sentence itself. */
  readonly quote: string;
  readonly what: string | null;
  /** An ISO date, where the words give one. */
  readonly due: string | null;
  /** Asks: small, medium, large. Introductions: offered, requested, made. Declines: no, too-busy. News: illness, death and so on. */
  readonly detail: string | null;
}

/** Whose doing: the owner's or the other person's. */
export type Side = 'me' | 'them';

/** What the owner said of a tie, which no rule overrules. */
export interface Corrections {
  readonly tie: Tie | null;
  /** They also talk where Kith cannot see it. */
  readonly elsewhere: boolean;
  /** To be left alone: nothing is ever suggested. */
  readonly alone: boolean;
  /** Judgements that are wrong. */
  readonly wrong: ReadonlySet<JudgementName>;
}

export const TIES = ['business', 'friend', 'family', 'both'] as const;
export type Tie = (typeof TIES)[number];

export const JUDGEMENTS = ['oneWay', 'ownerOneWay', 'replyOwed', 'unthanked', 'answering', 'warmth'] as const;
export type JudgementName = (typeof JUDGEMENTS)[number];

export const NOTHING_SAID: Corrections = { tie: null, elsewhere: false, alone: false, wrong: new Set() };

/** Just the facts that judgements about one person look at. */
export interface Dossier {
  /** How they are called in a sentence. */
  readonly name: string;
  /** Their timeline: past, dated, each interaction once, oldest first. */
  readonly rows: readonly TimelineRow[];
  /** Oldest first. */
  readonly told: readonly Told[];
  /** Newer messages whose words are not known, or in a language Kith does not read. */
  readonly unread: ReadonlySet<number>;
  /** Messages that are surely in a language Kith does not read. */
  readonly foreign: ReadonlySet<number>;
  /** Letters between three in which an introduction was made: the name of the third. */
  readonly thirds: ReadonlyMap<number, string>;
  readonly corrections: Corrections;
  /** Milliseconds. */
  readonly now: number;
}

/** The same dossier seen from the other side: the mirror of every judgement is the judgement of this. */
export function mirrored(dossier: Dossier): Dossier {
  const flip = { me: 'them', them: 'me' } as const;
  return {
    ...dossier,
    rows: dossier.rows.map((row) => (row.way === 'me' || row.way === 'them' ? { ...row, way: flip[row.way] } : row)),
    told: dossier.told.map((one) => ({ ...one, by: flip[one.by] })),
  };
}

/** A finding as the store keeps it. */
export interface FoundWords {
  readonly interactionId: number;
  readonly kind: string;
  readonly quote: string;
  readonly what: string | null;
  readonly due: string | null;
  readonly detail: string | null;
}

/**
 * Findings with whose words they are and when. `rows`: the timeline they stand on. `isStruck`: the owner said it is wrong.
 * What somebody else wrote to both says nothing about the two. `aside`: letters of which the reader only got a copy.
 */
export function toldOn(
  rows: readonly TimelineRow[],
  found: readonly FoundWords[],
  isStruck: (one: FoundWords) => boolean,
  aside: ReadonlySet<number> = new Set(),
): Told[] {
  const rowById = new Map(rows.map((row) => [row.interactionId, row]));
  const brought = new Set(found.filter((one) => one.kind === 'introduction').map(sentenceOf));
  const told: Told[] = [];
  for (const one of found) {
    const row = rowById.get(one.interactionId);
    if (!row || (row.way !== 'me' && row.way !== 'them') || one.kind === FOREIGN || isStruck(one)) continue;
    // Its "you" is somebody else; but who gets a copy may be the one who is introduced, and news are for everybody.
    const isForAll = one.kind === 'news' || brought.has(sentenceOf(one));
    if (aside.has(one.interactionId) && !isForAll) continue;
    told.push({ ...one, kind: one.kind as ToldKind, at: row.at, by: row.way });
  }
  return withoutQuoted(told.sort((x, y) => x.at - y.at || x.interactionId - y.interactionId));
}

/** UTF-16 units from which the same sentence is not written twice by chance, as "Thank you so much!" is. */
const LEAST_QUOTED = 40;

/** Who puts the other's sentence before an answer quotes it, though their mail program may leave no mark of that. */
function withoutQuoted(told: readonly Told[]): Told[] {
  const first = new Map<string, Side>();
  return told.filter(({ by, quote }) => {
    if (quote.length < LEAST_QUOTED) return true;
    const words = quote.replace(/\s+/g, ' ');
    const writer = first.get(words) ?? by;
    first.set(words, writer);
    return writer === by;
  });
}

function sentenceOf({ interactionId, quote }: FoundWords): string {
  return `${interactionId} ${quote}`;
}

/**
 * Letters that speak to others: the reader stands among those who got a copy, and somebody else is written to. `reader`: of a
 * letter, the handles of the one who reads it. A list is nobody.
 */
export function aside(
  letters: readonly { readonly id: number; readonly parties: string }[],
  reader: (id: number) => ReadonlySet<number>,
  lists: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { id, parties } of letters) {
    const own = reader(id);
    const all = textToParties(parties);
    const to = all.filter(({ role, handleId }) => role === 'to' && !lists.has(handleId));
    const isCopied = all.some(({ role, handleId }) => role === 'cc' && own.has(handleId));
    if (isCopied && to.length > 0 && !to.some(({ handleId }) => own.has(handleId))) found.add(id);
  }
  return found;
}

/** Stands for a text in a language that is not read. */
export const FOREIGN = 'foreign';
