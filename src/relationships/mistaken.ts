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
/** "That is no question of R, this is IB": a thing by its short name. */
const IS_ACRONYM = /,\s*(?:this|here) is \p{Lu}{2,}(?!\p{Ll})/u;
/** "I'll defer to Ana", "is it worth asking?": who says so leaves it to others. */
const LEFT_TO_OTHERS = /\b(?:defer to|(?:is|was) it worth|worth (?:pointing out|noting|mentioning|saying))\b/iu;
/** What programs say when they start: "You are welcome to redistribute it under certain conditions." */
const BANNER = /\bwelcome to redistribute it\b/iu;
/** "On that axis you could have the effort": what could be, not what one may take. "You could have the spare room" offers. */
const COULD_HAVE =
  /\byou could have (?!(?:it|them|one|some|mine|ours|(?:my|our|the|a|an) (?:\S+ )?(?:room|flat|house|bed|sofa|seat|desk|car|van|bike|key|keys|ticket|tickets|place|garden|garage|office|table|chair|copy|number|old))\b)/iu;
/** "I have installed your program", "I followed what you mentioned": who says so took help and gave none. */
const TOOK_HELP =
  /\b(?:followed|tried|installed|used|applied|downloaded|ran|read) (?:your\b|[^.!?]{0,60}\byou(?:[’']ve| have| had)? (?:suggest|mention|advise|recommend|describe))/iu;
/** "Next time someone complains I'll send them here": what is done to others is no word given to the reader. */
const TO_OTHERS = /\b(?:next time|if|when|whenever) (?:some|any)(?:one|body)\b/iu;
/** "Since it does not work I have replaced it, which causes the error": a report, where it says nothing of the reader. */
const REPORTS =
  /\b(?:errors?|crash(?:es|ed)?|bugs?|fail(?:s|ed)?|stalled|(?:doesn[’']t|does not|didn[’']t|did not) work|problem report|these (?:issues|problems))\b/iu;

/** "pr/Lag(pr, k = 1) - 1", and below it "will give you simple returns": the code will, not its writer. */
const NOBODY_WILL = /^will\b/;

/** `before`: what stands before the sentence. */
export function isMistaken(kind: FindingKind, quote: string, before: string): boolean {
  if (isCode(quote)) return true;
  if (kind === 'help') return NO_HELP.some((words) => words.test(quote)) || isReport(quote);
  if (kind === 'introduction') return NO_INTRODUCTION.some((words) => words.test(quote));
  if (kind === 'thanks') return OF_TEXAS.test(quote);
  if (kind === 'promise' && TO_OTHERS.test(quote)) return true;
  return kind === 'promise' && NOBODY_WILL.test(quote) && isCodeLine(lastLine(before));
}

const NO_HELP = [IN_BRACKETS, NOT_BELIEVED, LINKED_ACRONYM, LEFT_TO_OTHERS, COULD_HAVE, TOOK_HELP, BANNER];
const NO_INTRODUCTION = [ADDED_THING, LINKED_ACRONYM, IS_ACRONYM];

/** "You", "yours" in the languages read; where a word means something else besides, it is taken to speak to the reader. */
const TO_READER =
  /(?<![\p{L}\p{N}])(?:you|you[’'](?:re|ve|d|ll)|yours?|yourself|u|du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*|sie|ihnen|ihr\p{L}*|tu|te|toi|ton|ta|tes|vous|votre|vos|[tv][’']\p{L}+|tú|ti|tus|contigo|vos|vuestr\p{L}+|usted\p{L}*|le|les|su|sus|\p{L}+[aei]r(?:te|le|les|os))(?![\p{L}\p{N}])/iu;

/** Whether a sentence says anything to or of the one who reads it. */
export function speaksToReader(quote: string): boolean {
  return TO_READER.test(quote);
}

function isReport(quote: string): boolean {
  return REPORTS.test(quote) && !speaksToReader(quote);
}

function lastLine(text: string): string {
  const words = text.trimEnd();
  return words.slice(words.lastIndexOf('\n') + 1);
}
