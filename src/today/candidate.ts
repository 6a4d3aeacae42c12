import { DAY, type Dossier, guard, type Judgement, onDay, shortened } from '../relationships/index.ts';

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
  /** What comes first when there is more than a day holds; never shown. */
  readonly pull: number;
}

/** A birthday of a person's, as their cards say: month and day. */
export interface Birthday {
  readonly month: number;
  readonly day: number;
}

/** A letter pulls harder the longer it waits, up to two weeks; then it has waited anyway. */
const PULL_PER_DAY = 0.1;
const LONGEST_PULL = 14;
/** Pulls by reason, in the order of judgement.md §8. */
const PULL = { promise: 3, reply: 3, thanks: 2, give: 2, 'be-there': 2.5, invitation: 2, 'old-friend': 1 } as const;
/** A promise without a date is brought up after this. */
const PROMISE_RESTS = 3 * DAY;
/** A promise with a date is brought up so long before. */
const PROMISE_WARNS = 2 * DAY;
/** Nobody waits for an answer within the day. */
const REPLY_RESTS = DAY / 2;

/** What there would be to do for one person. People who are to be left alone are never named. */
export function candidatesOf(
  person: Candidate['person'],
  dossier: Dossier,
  judgement: Judgement,
  birthday: Birthday | null,
): Candidate[] {
  if (dossier.corrections.alone) return [];
  const mayWrite = guard(dossier, 'write').may;
  return [
    ...replies(person, dossier, judgement),
    ...promises(person, dossier, judgement),
    ...(mayWrite ? thanks(person, dossier, judgement) : []),
    ...(mayWrite ? birthdays(person, dossier, birthday) : []),
  ];
}

function replies(person: Candidate['person'], { name, now }: Dossier, { waitingForMe }: Judgement): Candidate[] {
  const [first] = waitingForMe.filter((one) => now - one.at >= REPLY_RESTS);
  if (!first) return [];
  const words = first.quote === null ? 'wrote' : 'asked';
  const quote = first.quote === null ? '.' : `: “${shortened(first.quote)}”`;
  return [
    {
      kind: 'reply',
      person,
      reason: `${name} ${words} ${onDay(first.at, now)}${quote}`,
      due: null,
      restsOn: [first.interactionId],
      pull: PULL.reply + PULL_PER_DAY * Math.min(LONGEST_PULL, (now - first.at) / DAY),
    },
  ];
}

function promises(person: Candidate['person'], { name, now }: Dossier, { openPromises }: Judgement): Candidate[] {
  const due = openPromises.find((one) => {
    const begins = one.due === null ? one.at + PROMISE_RESTS : Date.parse(one.due) - PROMISE_WARNS;
    return now >= begins;
  });
  if (!due) return [];
  const late = due.due === null ? 0 : Math.max(0, (now - Date.parse(due.due)) / DAY);
  return [
    {
      kind: 'promise',
      person,
      reason: `You promised ${name} something ${onDay(due.at, now)}: “${shortened(due.quote)}”`,
      due: due.due,
      restsOn: [due.interactionId],
      pull: PULL.promise + PULL_PER_DAY * Math.min(LONGEST_PULL, late) + (due.due === null ? 0 : 1),
    },
  ];
}

function thanks(person: Candidate['person'], { name, now }: Dossier, { unthanked }: Judgement): Candidate[] {
  const [first] = unthanked;
  if (!first) return [];
  const reason = `${name} helped you ${onDay(first.at, now)}: “${shortened(first.quote)}” A thank-you that says what for.`;
  return [{ kind: 'thanks', person, reason, due: null, restsOn: [first.interactionId], pull: PULL.thanks }];
}

/** A birthday is for people with whom something passed both ways. */
function birthdays(person: Candidate['person'], { name, now, rows }: Dossier, birthday: Birthday | null): Candidate[] {
  const today = new Date(now);
  const isToday = birthday && birthday.month === today.getUTCMonth() + 1 && birthday.day === today.getUTCDate();
  const passed = rows.filter((row) => row.way !== 'off' && row.manner === 'personal').slice(-20);
  const isMutual = passed.some((row) => row.way === 'me') && passed.some((row) => row.way === 'them');
  if (!isToday || !isMutual) return [];
  const restsOn = passed.slice(-1).map((row) => row.interactionId);
  return [
    {
      kind: 'be-there',
      person,
      reason: `${name} has a birthday today.`,
      due: today.toISOString().slice(0, 10),
      restsOn,
      pull: PULL['be-there'],
    },
  ];
}
