/** Notes by hand: `lunch @Ana @Joe: she looks for a designer`. Pure. */

import { Refusal } from '../../basics/result.ts';
import { collapse } from '../../basics/text.ts';

export interface Note {
  /** What happened: "lunch"; empty when only people are named. */
  readonly heading: string;
  /** As written behind the @, without quotation marks. */
  readonly mentions: readonly string[];
  readonly text: string;
}

/** Characters of one note; more is a document. */
const LONGEST = 10_000;
/** People in one note; more is a list, and lists are not notes. */
const MOST_PEOPLE = 20;

/**
 * A mention is `@Ana`, `@"Ana Duarte"`, `@Ana_Duarte` or `@ana@example.org`; what stands before the first colon that
 * follows the mentions is the heading, what stands behind it the text. Without a colon, what follows the last mention is the text.
 */
export function parseNote(line: string): Note | Refusal {
  const clean = line.trim();
  if (clean === '') return new Refusal('Please write a line such as: lunch @Ana @Joe: she looks for a designer');
  if (clean.length > LONGEST) return new Refusal(`A note has at most ${LONGEST} characters.`);
  const mentions: string[] = [];
  let rest = '';
  let end = 0;
  for (const match of clean.matchAll(/(^|[\s(])@(?:"([^"]{1,200})"|([^\s:,;()]{1,254}))/g)) {
    const start = match.index + match[1]!.length;
    if (rest !== '' && start > end && clean.slice(0, start).includes(': ')) break;
    mentions.push(collapse((match[2] ?? match[3]!.replace(/[.!?]+$/, '')).replaceAll('_', ' ')));
    rest += clean.slice(end, start);
    end = match.index + match[0].length;
  }
  if (mentions.length === 0) return new Refusal('Please name who was there with an @, such as @Ana or @"Ana Duarte".');
  if (mentions.length > MOST_PEOPLE) return new Refusal(`A note names at most ${MOST_PEOPLE} people.`);
  const tail = clean.slice(end).replace(/^\s*[:,]?\s*/, '');
  const heading = collapse(rest).replace(/[,:]$/, '').trim();
  return { heading, mentions: [...new Set(mentions)], text: tail };
}
