import { fingerprint } from '../basics/hash.ts';
import { DAY } from '../basics/when.ts';
import { type Beta, betaQuantile } from '../evidence/index.ts';
import { type Dossier, type Judgement, type Layer, rhythmOf, tieOf } from '../relationships/index.ts';
import type { TodayKind } from './candidate.ts';

/** What a gladly taken letter may add: half of what a reason pulls (docs/methods.md §8: reasons first). */
const GLADLY = 0.5;
/** Overdue by the own rhythm adds ln(pause in rhythms) × √closeness times this; from eight rhythms on it is no longer overdue. */
const OVERDUE = 0.2;
const BEYOND_RHYTHM = 8;
/** Closeness by ring, 0 to 1: only orders lines, never shown. */
const CLOSENESS: Readonly<Record<Layer, number>> = { closest: 1, close: 0.8, good: 0.5, wider: 0.3, beyond: 0.15 };
/** A purpose of the season pulls a little: less than any reason. */
const SERVES = 0.5;
/** What waits and was shown before makes room, each day a little, three days at most. */
const SHOWN = 0.5;
const MOST_SHOWN = 3;
/** An old friend: trust by what passed; something new with them; a world of their own (Walter, Levin & Murnighan 2015). */
const TRUST = 0.8;
const CHANGED = 0.4;
const APART = 0.3;
/** How much help of theirs says of being glad to hear from each other, in answers. */
const HELP_COUNTS = 2;

/** What is known of one person's day besides the dossier. */
export interface Standing {
  /** A handle that names them for good: the same people fall the same way in every home. */
  readonly node: string;
  readonly ring: Layer;
  /** Whether a purpose of the season is with them. */
  readonly serves: boolean;
}

/** Days between two contacts by their own rhythm; null: nothing is usual. */
export function usualDaysOf({ rows, now }: Dossier, ring: Layer): number | null {
  return rhythmOf(tieOf(rows, now), ring)?.usualDays ?? null;
}

/** What is added to a reason's own pull. `day`: ISO date; one draw a day (Thompson). */
export function addedPull(
  kind: TodayKind,
  dossier: Dossier,
  judgement: Judgement,
  { node, ring, serves }: Standing,
  day: string,
): number {
  const draw = drawOf(trustIn(judgement), `${day} ${node} ${kind}`);
  const glad = draw * (kind === 'old-friend' ? TRUST : GLADLY);
  const late = kind === 'old-friend' ? 0 : OVERDUE * Math.sqrt(CLOSENESS[ring]) * overdue(dossier, ring);
  return glad + late + (serves ? SERVES : 0);
}

/** What a line loses by having stood there on so many earlier days. */
export function shownPull(timesShown: number): number {
  return SHOWN * Math.min(MOST_SHOWN, timesShown);
}

/** What an old friend gains by having changed, and by living apart from those one sees anyway. */
export function noveltyPull({ hasChanged, isApart }: { readonly hasChanged: boolean; readonly isApart: boolean }) {
  return (hasChanged ? CHANGED : 0) + (isApart ? APART : 0);
}

function overdue(dossier: Dossier, ring: Layer): number {
  const usual = usualDaysOf(dossier, ring);
  const last = dossier.rows.at(-1);
  if (usual === null || !last) return 0;
  const rhythms = (dossier.now - last.at) / DAY / Math.max(1, usual);
  return Math.log(Math.min(BEYOND_RHYTHM, Math.max(1, rhythms)));
}

/** How gladly a letter is taken: what was answered, and help that was given. */
function trustIn({ answers, helped }: Judgement): Beta {
  return { yes: 1 + answers.answered + HELP_COUNTS * helped.length, no: 1 + answers.of - answers.answered };
}

/** One draw from what is believed: whoever is little known gets a turn now and then. The same all day. */
function drawOf(belief: Beta, seed: string): number {
  return betaQuantile(belief, uniform(seed));
}

/** Between 0 and 1, the same for the same seed. */
function uniform(seed: string): number {
  return (Buffer.from(fingerprint(seed), 'base64url').readUInt32BE(0) + 0.5) / 2 ** 32;
}
