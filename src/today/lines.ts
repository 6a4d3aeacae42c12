import { pleaOf } from '../asking/index.ts';
import type { Dossier, Judgement } from '../relationships/index.ts';
import { beThere, type OnCards } from './be-there.ts';
import { allowed, type Candidate, candidatesOf, isUnasked, type Offered } from './candidate.ts';
import { addedPull, type Standing, shownPull, usualDaysOf } from './pull.ts';
import { isShelved, type Shelved } from './shelf.ts';
import { restsAfterShown, type Shown, timesShown } from './shown.ts';

/** All that today knows of one person. */
export interface OneToday extends Omit<Standing, 'serves'> {
  readonly person: Candidate['person'];
  /** Merely seen: nothing is brought up but what waits for the owner, such as an invitation. */
  readonly isSeen: boolean;
  readonly dossier: Dossier;
  readonly judgement: Judgement;
  readonly onCards: OnCards;
  readonly offered: readonly Offered[];
  /** Purposes of the season that are with them, in the owner's words. */
  readonly purposes: readonly string[];
  /** The owner has looked into the mirror: that somebody only asks may be said of others. */
  readonly withPattern: boolean;
}

/** What may be said of one person on a day, whatever was put aside or shown before. */
export interface MayBeSaid {
  readonly lines: readonly Candidate[];
  /** Days between two contacts by their own rhythm; null: nothing is usual. */
  readonly usual: number | null;
}

/** What the owner did with earlier lines about one person, and when they stood there. */
export interface Handled {
  readonly shelf: readonly Shelved[];
  readonly shown: readonly Shown[];
}

/** The lines there could be for one person on a day (ISO date), with how much they pull. */
export function linesFor(one: OneToday & Handled, day: string): Candidate[] {
  return stillToSay(mayBeSaid(one, day), one, one.dossier.now, day);
}

/** The costly half: it looks through everything that passed, and stays the same while lines are put aside. */
export function mayBeSaid(one: OneToday, day: string): MayBeSaid {
  const { person, dossier, judgement, offered, purposes, node, ring } = one;
  const own = one.isSeen ? [] : ownLines(one);
  const others = allowed(one.isSeen ? offered.filter(({ kind }) => !isUnasked(kind)) : offered, person, dossier);
  const all = [...own, ...others];
  if (all.length === 0) return NOTHING;
  const standing = { node, ring, serves: purposes.length > 0 };
  const lines = all.map((line) => ({
    ...line,
    opens: line.opens ?? pleaPage(line, one),
    reason: `${line.reason}${servesWords(purposes)}`,
    pull: line.pull + addedPull(line.kind, dossier, judgement, standing, day),
  }));
  return { lines, usual: usualDaysOf(dossier, ring) };
}

const NOTHING: MayBeSaid = { lines: [], usual: null };

/** What is left of it. `now`: milliseconds. */
export function stillToSay(
  { lines, usual }: MayBeSaid,
  { shelf, shown }: Handled,
  now: number,
  day: string,
): Candidate[] {
  const all = lines.filter((line) => !isShelved(line, shelf, now));
  // One line of a kind: of two helps for one person the second comes when the first was given.
  const fresh = [...new Map(all.toReversed().map((line) => [line.kind, line])).values()];
  return fresh
    .filter((line) => !restsAfterShown(line.kind, shown, usual, day))
    .map((line) => ({ ...line, pull: line.pull - shownPull(timesShown(line.kind, shown, day)) }));
}

/** A letter that tells of a death and asks nothing is not one that waits: it is brought up for what it tells. */
function ownLines({ person, dossier, judgement, onCards }: OneToday): Candidate[] {
  const there = beThere(person, dossier, onCards);
  const told = new Set(there.flatMap((line) => (line.found?.kind === 'news' ? line.restsOn : [])));
  const asksNothing = judgement.waitingForMe.filter(({ quote }) => quote === null).map((one) => one.interactionId);
  const isToldThere = (line: Candidate) =>
    line.kind === 'reply' && line.restsOn.some((id) => told.has(id) && asksNothing.includes(id));
  return [...candidatesOf(person, dossier, judgement).filter((line) => !isToldThere(line)), ...there];
}

/** A plea out of the blue is answered where its history is told. */
function pleaPage({ kind, restsOn }: Candidate, { person, dossier, judgement, withPattern }: OneToday): string | null {
  const plea = kind === 'reply' ? pleaOf(dossier, judgement, withPattern) : null;
  return plea !== null && restsOn.includes(plea.interactionId) ? `/people/${person.id}/plea` : null;
}

function servesWords([first]: readonly string[]): string {
  return first === undefined ? '' : ` Serves «${first}».`;
}
