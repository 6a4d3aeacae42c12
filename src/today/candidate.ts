import { DAY } from '../basics/when.ts';
import {
  contactWeight,
  type Dossier,
  giftWords,
  guard,
  type Judgement,
  onDay,
  shortened,
} from '../relationships/index.ts';
import type { TimelineRow } from '../timeline/index.ts';
import { oldFriend } from './old-friend.ts';

/** Why somebody may be worth a word today. */
export const TODAY_KINDS = ['reply', 'promise', 'thanks', 'be-there', 'give', 'invitation', 'old-friend'] as const;
export type TodayKind = (typeof TODAY_KINDS)[number];

/** Something one could do today, for one person. */
export interface Candidate {
  readonly kind: TodayKind;
  readonly person: { readonly id: number; readonly name: string };
  /** One sentence: the reason. */
  readonly reason: string;
  /** An ISO date, where there is one. */
  readonly due: string | null;
  readonly restsOn: readonly number[];
  /** The page that carries it on, such as `/invitations?case=7`; null: the person's own. */
  readonly opens: string | null;
  /** Since when there is something to do, milliseconds: what was done since then is done for good. */
  readonly since?: number;
  /** The sentence of a letter it quotes, as the finding has it: the owner may strike it out. */
  readonly found?: Found | null;
  /** What comes first when there is more than a day holds; never shown. */
  readonly pull: number;
}

/** A finding by which a line stands or falls. */
export interface Found {
  readonly interaction: number;
  readonly kind: string;
  readonly quote: string;
}

/** A line another part of Kith has for somebody: a help to give, an invitation that is welcome. Today weighs and guards it. */
export interface Offered extends Pick<Candidate, 'kind' | 'reason' | 'due' | 'restsOn' | 'opens' | 'since'> {
  readonly personId: number;
}

/**
 * What nobody waits for and the owner gives of their own accord. Bringing it up is a suggestion to write to somebody, so it is made
 * rarely; an answer or a kept promise is waited for.
 */
const UNASKED: ReadonlySet<TodayKind> = new Set(['thanks', 'be-there', 'give', 'old-friend']);

export function isUnasked(kind: TodayKind): boolean {
  return UNASKED.has(kind);
}

/**
 * A letter with a question pulls harder the longer it waits, up to two weeks; then it has waited anyway. One of which only the header
 * is known pulls less with each day: the longer nobody missed an answer, the less it asked for one (bench: replay).
 */
const PULL_PER_DAY = 0.1;
const LONGEST_PULL = 14;
/** Pulls by reason, in the order of docs/methods.md §8. */
export const PULL = {
  promise: 3,
  reply: 3,
  thanks: 2,
  give: 2,
  'be-there': 2.5,
  invitation: 2,
  'old-friend': 1,
} as const;
/** A promise without a date is brought up after this. */
const PROMISE_RESTS = 3 * DAY;
/** A promise with a date is brought up so long before. */
const PROMISE_WARNS = 2 * DAY;
/** What waited longer than this no morning will mend; it stays in the mirror, where the owner looks at it in their own time. */
const LEFT_TO_MIRROR = 120 * DAY;
/** A letter without words waits for an answer only if theirs are answered more often than this. */
const MOSTLY_LEFT = 0.3;
/** Nobody waits for an answer within the day. */
const REPLY_RESTS = DAY / 2;
/** Two who were in touch so lately have said what there was to say: it takes away thanks and letters to old friends. */
const SPOKE = 3 * DAY;

/** What there would be to do for one person. People who are to be left alone are never named. */
export function candidatesOf(person: Candidate['person'], dossier: Dossier, judgement: Judgement): Candidate[] {
  if (dossier.corrections.alone) return [];
  const { may, restsOn: silent } = guard(dossier, 'write');
  const isFree = may && !haveSpoken(dossier);
  return [
    ...replies(person, dossier, judgement),
    // A promise is kept even while a letter may still be answered; after two without an answer even that would be a third.
    ...(may || silent.length < 2 ? promises(person, dossier, judgement) : []),
    ...(isFree ? thanks(person, dossier, judgement) : []),
    ...(isFree ? oldFriend(person, dossier, judgement) : []),
  ];
}

/** Lines of other parts for one person, under the same guard. An invitation that waits is an answer, not a suggestion. */
export function allowed(offered: readonly Offered[], person: Candidate['person'], dossier: Dossier): Candidate[] {
  if (dossier.corrections.alone) return [];
  const isFree = guard(dossier, 'write').may && !haveSpoken(dossier);
  return offered
    .filter((one) => isFree || !isUnasked(one.kind))
    .map(({ personId: _, ...one }) => ({ ...one, person, pull: PULL[one.kind] }));
}

/** In touch within the last days: a letter either way, a meeting, or a note by hand that they were met. */
function haveSpoken({ rows, now }: Dossier): boolean {
  const isContact = (row: TimelineRow) => contactWeight(row) > 0 || row.kind === 'note';
  return rows.some((row) => row.at > now - SPOKE && isContact(row));
}

function replies(person: Candidate['person'], { name, now }: Dossier, judgement: Judgement): Candidate[] {
  const [first] = judgement.waitingForMe.filter((one) => now - one.at >= REPLY_RESTS && now - one.at <= LEFT_TO_MIRROR);
  if (!first) return [];
  const habit = habitOfAnswering(judgement);
  if (first.quote === null && habit < MOSTLY_LEFT) return [];
  const waited = PULL_PER_DAY * Math.min(LONGEST_PULL, (now - first.at) / DAY);
  const words = first.quote === null ? 'wrote' : 'asked';
  const quote = first.quote === null ? '.' : `: “${shortened(first.quote)}”`;
  return [
    {
      kind: 'reply',
      person,
      reason: `${name} ${words} ${onDay(first.at, now)}${quote}`,
      due: null,
      restsOn: [first.interactionId],
      opens: null,
      pull: first.quote === null ? PULL.reply * habit - waited : PULL.reply + waited,
    },
  ];
}

/** How often the owner answered what they began, the letters that wait left out; one of two before anything is known. */
function habitOfAnswering({ mutuality, waitingForMe }: Judgement): number {
  const begun = mutuality.find((one) => one.name === 'starts')?.them ?? 0;
  const answered = mutuality.find((one) => one.name === 'answers')?.me ?? 0;
  return (answered + 1) / (Math.max(answered, begun - waitingForMe.length) + 2);
}

function promises(person: Candidate['person'], { name, now }: Dossier, { openPromises }: Judgement): Candidate[] {
  const due = openPromises.find((one) => {
    const begins = one.due === null ? one.at + PROMISE_RESTS : Date.parse(one.due) - PROMISE_WARNS;
    return now >= begins && now <= begins + LEFT_TO_MIRROR;
  });
  if (!due) return [];
  const late = due.due === null ? 0 : Math.max(0, (now - Date.parse(due.due)) / DAY);
  return [
    {
      kind: 'promise',
      person,
      found: { interaction: due.interactionId, kind: 'promise', quote: due.quote },
      reason: `You promised ${name} something ${onDay(due.at, now)}: “${shortened(due.quote)}”`,
      due: due.due,
      restsOn: [due.interactionId],
      opens: null,
      pull: PULL.promise + PULL_PER_DAY * Math.min(LONGEST_PULL, late) + (due.due === null ? 0 : 1),
    },
  ];
}

function thanks(person: Candidate['person'], dossier: Dossier, { unthanked }: Judgement): Candidate[] {
  const [first] = unthanked;
  if (!first) return [];
  const did = giftWords(dossier.name, first, dossier);
  const reason = `${did} ${onDay(first.at, dossier.now)}: “${shortened(first.quote)}” A thank-you that says what for.`;
  const found = { interaction: first.interactionId, kind: first.kind, quote: first.quote };
  const restsOn = [first.interactionId];
  return [
    {
      kind: 'thanks',
      person,
      reason,
      due: null,
      restsOn,
      found,
      opens: `/people/${person.id}/thanks`,
      pull: PULL.thanks,
    },
  ];
}
