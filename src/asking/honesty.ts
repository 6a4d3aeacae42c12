/** Whether the words of an ask are honest: that they say they ask, why this person, and that a no is fine. Nothing here is a trick. */

import { PLACE } from '../drafts/index.ts';
import { languageOf } from '../reading/index.ts';
import { type AskSize, type WordingHint, wordingHints } from '../relationships/index.ts';

/** Characters read. */
const MOST_READ = 5_000;
/** What is worth a hint whatever is asked for, and what only where somebody gives an hour or more. */
const ALWAYS: readonly WordingHint['id'][] = ['easy no', 'purpose', 'when', 'gratitude'];
const LARGER: readonly WordingHint['id'][] = ['evidence'];
/** More hints than this are a lecture. */
const MOST_HINTS = 4;

const SAYS_SO = /\b(?:ask|asking|favou?r|request|could you|would you|can you|may i|help me|need your)\b/i;
const WHY_YOU =
  /\b(?:because you|since you|as you|you (?:know|once|did|built|wrote|told me|helped)|your (?:work|letter|talk|eye|years|experience|advice|judgement|help))\b/i;
const NAMES_A_DAY = /\bby (?:the )?\d/i;
/** Words that press: a debt, a hurry that is none, flattery that leaves no way out. */
const PRESSES =
  /\b(?:after all i(?:\Wve| have)? (?:did|done)|you owe me|last chance|only you can|you(?:\Wre| are) my only hope|don\Wt let me down|asap|urgent(?:ly)?|everyone else has)\b/i;

/** What may be missing, or too much; empty: it is good as it is. Languages whose words are not known get no hints on them. */
export function secondThoughts(text: string, called: string, size: AskSize): string[] {
  const words = text.slice(0, MOST_READ);
  const hasPlace = words.includes(PLACE);
  const pressing = PRESSES.exec(words)?.[0];
  const own = [
    hasPlace ? `What stands in ${PLACE} only you can say.` : '',
    pressing === undefined ? '' : `“${pressing}” presses. A yes to it is worth less.`,
  ];
  const inEnglish = languageOf(words) === 'en' ? englishThoughts(words, called, size, hasPlace) : [];
  return [...own, ...inEnglish].filter(Boolean).slice(0, MOST_HINTS);
}

function englishThoughts(words: string, called: string, size: AskSize, hasPlace: boolean): string[] {
  const wanted = size === 'minutes' ? ALWAYS : [...ALWAYS, ...LARGER];
  const found = wordingHints(words);
  return [
    SAYS_SO.test(words) ? '' : 'Say plainly that it is an ask.',
    hasPlace || WHY_YOU.test(words) ? '' : `Say why you ask ${called} of all people.`,
    ...wanted
      .filter((id) => id !== 'when' || !NAMES_A_DAY.test(words))
      .flatMap((id) => found.filter((hint) => hint.id === id && !hint.found).map((hint) => hint.sentence)),
  ];
}
