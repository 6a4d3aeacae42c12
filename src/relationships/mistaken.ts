/**
 * Sentences that fit the words of a finding and yet are none: what real letters showed, kind by kind. What is told wrongly of
 * somebody is worse than what is not told. Pure.
 */

import { type FindingKind, isCode, isCodeLine } from '../reading/index.ts';

/** "(see below)" shows where something stands; it helps nobody. */
const IN_BRACKETS = /^\((?:\S+ ){0,2}\S+\)/u;
/** "I don't think we can help you any further." */
const NOT_BELIEVED =
  /\b(?:do not|don[’']t|doesn[’']t) (?:think|believe|see how)|\bglaube? (?:ich )?(?:nicht|kaum)\b|\bne (?:pense|crois) pas\b|\bno (?:creo|pienso)\b/iu;
/** "San Antonio, TX 78249" thanks nobody. */
const OF_TEXAS = /\bTX,? \d{5}\b|, TX\b/;
/** "I have added an Xcode project", "linking to MKL": a thing with a name of its own. */
const ADDED_THING = /\b(?:added|adding|included|including|copied|copying|linked|linking)\s+(?:an?|another)\s+\p{Lu}/u;
const LINKED_ACRONYM =
  /\b(?:linked|linking|connected|connecting)\s+(?:\p{L}+\s+){0,3}?(?:with|to)\s+\p{Lu}[\p{Lu}\d]+\b/u;
/** "pr/Lag(pr, k = 1) - 1", and below it "will give you simple returns": the code will, not its writer. */
const NOBODY_WILL = /^will\b/;

/** `before`: what stands before the sentence. */
export function isMistaken(kind: FindingKind, quote: string, before: string): boolean {
  if (isCode(quote)) return true;
  if (kind === 'help') return IN_BRACKETS.test(quote) || NOT_BELIEVED.test(quote) || LINKED_ACRONYM.test(quote);
  if (kind === 'introduction') return ADDED_THING.test(quote) || LINKED_ACRONYM.test(quote);
  if (kind === 'thanks') return OF_TEXAS.test(quote);
  return kind === 'promise' && NOBODY_WILL.test(quote) && isCodeLine(lastLine(before));
}

function lastLine(text: string): string {
  const words = text.trimEnd();
  return words.slice(words.lastIndexOf('\n') + 1);
}
