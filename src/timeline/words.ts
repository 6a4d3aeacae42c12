/** Counted facts in plain words. Each sentence stays true and kind if its subject reads it. Pure. */

import { cut } from '../basics/text.ts';
import { DAY, HOUR } from '../basics/when.ts';
import type { Counts } from './counts.ts';
import type { Channel, InteractionKind } from './interaction.ts';
import type { Way } from './way.ts';

/** UTF-16 units of a subject repeated in a sentence. */
const MOST_OF_SUBJECT = 80;

/** A usual delay in words: "within the hour", "the same day", "the next day", "within 3 days", "after 5 weeks". */
export function delayWords(milliseconds: number | null): string | null {
  if (milliseconds === null) return null;
  if (milliseconds <= HOUR) return 'within the hour';
  if (milliseconds <= 12 * HOUR) return 'the same day';
  if (milliseconds <= 36 * HOUR) return 'the next day';
  if (milliseconds <= 10 * DAY) return `within ${Math.ceil(milliseconds / DAY)} days`;
  if (milliseconds <= 60 * DAY) return `after ${Math.round(milliseconds / (7 * DAY))} weeks`;
  return `after ${Math.round(milliseconds / (30 * DAY))} months`;
}

/** What the counts say, in the order a friend would tell it. `name`: how to call them. */
export function countSentences(
  name: string,
  counts: Counts,
  usually: { readonly they: number | null; readonly i: number | null },
): string[] {
  const sentences: string[] = [];
  const { fromMe, fromThem } = counts;
  if (fromMe > 0 && fromThem > 0) {
    sentences.push(`You wrote ${times(fromMe)}, ${name} wrote ${times(fromThem)}.`);
  } else if (fromMe > 0) sentences.push(`You wrote ${times(fromMe)}.`);
  else if (fromThem > 0) sentences.push(`${name} wrote ${times(fromThem)}.`);
  if (counts.exchangesStartedByMe > 0) {
    sentences.push(started('you', counts.exchangesStartedByMe, name, counts.answeredByThem, delayWords(usually.they)));
  }
  if (counts.exchangesStartedByThem > 0) {
    sentences.push(started(name, counts.exchangesStartedByThem, 'you', counts.answeredByMe, delayWords(usually.i)));
  }
  if (counts.meetings > 0)
    sentences.push(
      `Your calendar has ${counts.meetings === 1 ? 'one meeting' : `${counts.meetings} meetings`} with ${name}.`,
    );
  return sentences;
}

function started(who: string, exchanges: number, other: string, answered: number, usually: string | null): string {
  const when = usually && answered > 0 ? `, ${answered > 1 ? 'usually ' : ''}${usually}` : '';
  if (exchanges === 1) {
    if (answered === 0) return `The one exchange ${who} started has no answer in what you brought.`;
    return `${capital(other)} answered the one exchange ${who} started${when}.`;
  }
  if (answered === 0) return `The ${exchanges} exchanges ${who} started have no answer in what you brought.`;
  if (answered === exchanges) {
    const all = exchanges === 2 ? 'both' : `all ${exchanges}`;
    return `${capital(other)} answered ${all} exchanges ${who} started${when}.`;
  }
  return `Of ${exchanges} exchanges ${who} started, ${other} answered ${answered}${when}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "The first trace is their mail of 12 May 2016: “Lunch?”" */
export function firstTraceSentence(
  trace: {
    readonly channel: Channel;
    readonly kind: InteractionKind;
    readonly way: Way;
    readonly subject: string | null;
  },
  when: string | null,
): string {
  const what = KIND_WORDS[trace.kind] ?? 'message';
  const whose = trace.way === 'me' ? 'your' : trace.way === 'them' ? 'their' : 'a';
  const channel = trace.kind === 'message' ? (trace.channel === 'mail' ? 'mail' : 'message on LinkedIn') : what;
  const about = trace.subject ? `: “${cut(trace.subject, MOST_OF_SUBJECT)}”` : '';
  return `The first trace is ${whose} ${channel}${when ? ` of ${when}` : ''}${about}.`;
}

const KIND_WORDS: Partial<Record<InteractionKind, string>> = {
  meeting: 'meeting in your calendar',
  note: 'note by your own hand',
  invitation: 'invitation on LinkedIn',
  connection: 'connection on LinkedIn',
  endorsement: 'endorsement on LinkedIn',
  recommendation: 'recommendation on LinkedIn',
  view: 'look at your profile on LinkedIn',
  comment: 'comment on what you wrote on LinkedIn',
};

function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
}
