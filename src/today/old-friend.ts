import { DAY, monthOf } from '../basics/when.ts';
import {
  contactWeight,
  type Dossier,
  elapsedWords,
  giftWords,
  hasSeenEachOther,
  type Judgement,
  onDay,
  rhythmOf,
  shortened,
  tieOf,
} from '../relationships/index.ts';
import { isCountedMessage, type TimelineRow } from '../timeline/index.ts';
import type { Candidate } from './candidate.ts';

/** Three years: a tie that is asleep (Levin, Walter & Murnighan 2011). */
const ASLEEP = 3 * 365 * DAY;
/** Times the own rhythm from which a pause is more than a pause (Navarro & Moro 2017; docs/methods.md §1)... */
const BEYOND_RHYTHM = 8;
/** ...but nobody is an old friend after a long holiday: two who wrote daily would be within eight days. */
const LEAST_PAUSE = 90 * DAY;
/** What makes a tie one that was strong both ways: days of contact, and letters of each or meetings of the two. */
const STRONG = { days: 5, lettersEach: 2, meetings: 3 } as const;
/** Small enough that two of them talked. */
const SMALL_MEETING = 8;

/**
 * A letter to somebody one was close to once. Nobody who left letters unanswered, no tie declared business (no warm words are
 * prepared for it), and none that goes on where Kith sees nothing.
 */
export function oldFriend(person: Candidate['person'], dossier: Dossier, judgement: Judgement): Candidate[] {
  const { rows, now, corrections } = dossier;
  const contacts = rows.filter((row) => contactWeight(row) > 0);
  const last = rows.findLast((row) => contactWeight(row) > 0 || hasSeenEachOther(row));
  // Cheap and first: of thousands of people hardly any is quiet for so long after so much.
  if (!last || now - last.at < LEAST_PAUSE || contacts.length < STRONG.days) return [];
  if (corrections.tie === 'business' || corrections.elsewhere || !wasStrong(contacts)) return [];
  // Who only ever asks is answered when they ask; they are not sought out.
  if (judgement.oneWay.value === 'yes') return [];
  if (isWithoutAnswer(rows) || !isDormant(rows, now - last.at, now)) return [];
  return [
    {
      kind: 'old-friend',
      person,
      reason: reasonOf(dossier, contacts[0]!, last, judgement),
      due: null,
      restsOn: [...judgement.helped.slice(-1).map((one) => one.interactionId), last.interactionId],
      opens: null,
      pull: 1,
    },
  ];
}

function wasStrong(contacts: readonly TimelineRow[]): boolean {
  const letters = contacts.filter(isCountedMessage);
  const from = (way: 'me' | 'them') => letters.filter((row) => row.way === way).length;
  const meetings = contacts.filter((row) => row.kind === 'meeting' && row.company <= SMALL_MEETING).length;
  const days = new Set(contacts.map((row) => Math.floor(row.at / DAY))).size;
  const isMutual = from('me') >= STRONG.lettersEach && from('them') >= STRONG.lettersEach;
  return days >= STRONG.days && (isMutual || meetings >= STRONG.meetings);
}

/** The last word was the owner's, and nothing came back. */
function isWithoutAnswer(rows: readonly TimelineRow[]): boolean {
  const last = rows.findLast((row) => isCountedMessage(row) || (row.kind === 'meeting' && row.way === 'both'));
  if (last?.way !== 'me') return false;
  const thread = rows.filter((row) => isCountedMessage(row) && row.at < last.at && last.at - row.at < CLOSING);
  // A thank-you that ends a talk waits for nothing.
  return !thread.some((row) => row.way === 'them');
}

/** A letter so soon after one of theirs ends the talk. */
const CLOSING = 14 * DAY;

function isDormant(rows: readonly TimelineRow[], silent: number, now: number): boolean {
  if (silent > ASLEEP) return true;
  const rhythm = rhythmOf(tieOf(rows, now), 'good');
  return rhythm !== null && silent > BEYOND_RHYTHM * rhythm.usualDays * DAY;
}

function reasonOf(dossier: Dossier, first: TimelineRow, last: TimelineRow, { helped }: Judgement): string {
  const { name, now } = dossier;
  const quiet = elapsedWords((now - last.at) / DAY);
  const help = helped.at(-1);
  const thanks = help ? ` ${giftWords(name, help, dossier)} ${onDay(help.at, now)}: “${shortened(help.quote)}”` : '';
  return `You and ${name} were in touch ${betweenWords(first.at, last.at, now)}; it has been ${quiet}.${thanks}`;
}

/** "in 2022", "from 2022 to 2024"; within this year by the month: "from 2022 to May". */
function betweenWords(first: number, last: number, now: number): string {
  const year = (at: number) => new Date(at).getUTCFullYear();
  const said = (at: number) => (year(at) === year(now) ? monthOf(at, now) : String(year(at)));
  return said(first) === said(last) ? `in ${said(last)}` : `from ${said(first)} to ${said(last)}`;
}
