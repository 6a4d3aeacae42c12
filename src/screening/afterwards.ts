import { DAY, dayIn } from '../basics/when.ts';
import type { TimelineRow } from '../timeline/index.ts';
import type { DeskAct } from './answered.ts';
import { THANKS } from './cases.ts';

/** What became of one case since the owner answered it. */
export interface Afterward {
  /** `answered`: they wrote since. `open`: it may still come. `rests`: it was set aside, or so long ago that it rests. */
  readonly state: 'answered' | 'open' | 'rests';
  readonly sentence: string;
  /** Interactions the sentence rests on. */
  readonly restsOn: readonly number[];
}

/** What the owner did, as it begins a sentence about somebody. */
const DID: Readonly<Record<DeskAct, (name: string) => string>> = {
  welcome: (name) => `You welcomed ${name}`,
  ask: (name) => `You asked ${name} first`,
  'set-aside': (name) => `You set aside what ${name} wrote`,
  rest: (name) => `You let it rest with ${name}`,
};

/** After so long without a word a case rests: nearly all answers that ever come have come by then (docs/methods.md §2). */
const RESTS_AFTER = 30 * DAY;

/** The last reminders are said, however many there were. */
const MOST_REMINDERS = 2;

/** `rows`: their timeline with the owner, past, oldest first. `at`: when the owner decided, milliseconds. */
export function afterwardOf(
  said: { readonly name: string; readonly what: DeskAct; readonly at: number },
  rows: readonly TimelineRow[],
  now: number,
): Afterward {
  const { name, what, at } = said;
  const since = rows.filter((row) => row.at >= at && row.manner === 'personal');
  const theirs = since.find((row) => row.kind === 'message' && row.way === 'them');
  const letters = since.filter((row) => row.kind === 'message' && row.way === 'me');
  const mine = letters[0];
  const connected = since.find((row) => row.kind === 'connection');
  const dayOf = (day: number) => dayIn(day, now);
  const did = `${DID[what](name)} on ${dayOf(at)}`;
  const linked = connected ? `; you are connected since ${dayOf(connected.at)}` : '';
  const restsOn = [connected, mine, theirs].flatMap((row) => (row ? [row.interactionId] : []));
  if (theirs) {
    const came = mine && mine.at <= theirs.at ? 'an answer came' : 'they wrote again';
    return { state: 'answered', sentence: `${did}${linked}; ${came} on ${dayOf(theirs.at)}.`, restsOn };
  }
  if (what !== 'welcome' && what !== 'ask') return { state: 'rests', sentence: `${did}${linked}.`, restsOn };
  const isLong = now - (mine?.at ?? at) > RESTS_AFTER;
  const reminders = letters.map(({ at }) => dayOf(at)).filter((day, i, days) => day !== days[0] && day !== days[i - 1]);
  const again = reminders.length > 0 ? ` and again on ${reminders.slice(-MOST_REMINDERS).join(' and ')}` : '';
  const wrote = mine ? `; you wrote on ${dayOf(mine.at)}${again}` : '';
  const then = isLong ? '; nothing has come since, and it rests.' : '; no answer yet in what you brought.';
  return { state: isLong ? 'rests' : 'open', sentence: `${did}${linked}${wrote}${then}`, restsOn };
}

/** The owner's first letter after connecting with somebody, and whether it was answered. */
export interface ThankYou {
  readonly interactionId: number;
  readonly channel: TimelineRow['channel'];
  readonly at: number;
  readonly isAnswered: boolean;
  /** Their invitation, where it is known. */
  readonly invitationId: number | null;
}

/** Null: no connection, or no letter of the owner's soon after it, or they had written to each other before. */
export function thankYouOn(rows: readonly TimelineRow[]): ThankYou | null {
  const connected = rows.findLast((row) => row.kind === 'connection');
  if (!connected) return null;
  const letters = rows.filter((row) => row.kind === 'message' && row.manner === 'personal');
  const [first] = letters;
  if (first?.way !== 'me' || first.at < connected.at - DAY || first.at > connected.at + THANKS) return null;
  return {
    interactionId: first.interactionId,
    channel: first.channel,
    at: first.at,
    isAnswered: letters.some((row) => row.way === 'them'),
    invitationId: rows.find((row) => row.kind === 'invitation' && row.way === 'them')?.interactionId ?? null,
  };
}

/** One thank-you as it is counted. */
export interface CountedThanks {
  readonly thanks: ThankYou;
  readonly circles: readonly string[];
  /** Their invitation came with words of their own; null: nobody knows. */
  readonly hadNote: boolean | null;
}

/** An unanswered note counts as such after so long (docs/methods.md §4, "after"). */
const SILENT_AFTER = 14 * DAY;
/** Fewer say nothing of a source or a circle. */
const FEWEST = 3;
/** Circles told of, the largest first. */
const MOST_CIRCLES = 5;

const BY_CHANNEL: Readonly<Record<string, string>> = { linkedin: 'On LinkedIn', mail: 'By mail' };

/** How thank-you notes fared, a sentence for each source and circle with enough of them. */
export function thanksSentences(all: readonly CountedThanks[], now: number): readonly string[] {
  const settled = all.filter(({ thanks }) => thanks.isAnswered || now - thanks.at > SILENT_AFTER);
  const byChannel = Map.groupBy(settled, ({ thanks }) => BY_CHANNEL[thanks.channel] ?? 'Elsewhere');
  const inCircles = settled.flatMap((one) => one.circles.map((circle) => ({ circle, one })));
  const byCircle = Map.groupBy(inCircles, ({ circle }) => `Among “${circle}”`);
  const circles = [...byCircle]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CIRCLES)
    .map(([head, own]) => [head, own.map(({ one }) => one)] as const);
  return [...[...byChannel].sort(([a], [b]) => (a < b ? -1 : 1)), ...circles].flatMap(([head, own]) =>
    own.length < FEWEST ? [] : [`${head} ${fared(own)}.`],
  );
}

function fared(own: readonly CountedThanks[]): string {
  const silent = own.filter(({ thanks }) => !thanks.isAnswered).length;
  const whole =
    silent === 0
      ? `all ${own.length} people answered your thank-you`
      : `${silent} of ${own.length} people never answered your thank-you`;
  const noted = own.filter(({ hadNote }) => hadNote === true);
  if (noted.length === 0 || noted.length === own.length) return whole;
  const answered = noted.filter(({ thanks }) => thanks.isAnswered).length;
  return `${whole}; of those whose invitation came with words of their own, ${answered} of ${noted.length} answered`;
}
