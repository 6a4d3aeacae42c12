import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { sharedWords } from '../shared-words.ts';

export const rule: SignalRule = {
  id: 'particular-words',
  version: 1,
  says: 'The note names things that stand in your own profile, posts, talks or calendar and hardly in any other note of this inbox.',
  matters: 'Whoever writes about you has looked at you; that is the behaviour to wish for, in any language.',
  wrongWhen: 'A machine read your profile; therefore what any template can fill in counts little.',
};

/** Bits at which a note is about this owner (docs/methods.md §9); one rare word alone has six. */
export const PERSONAL_BITS = 8;
const LEAST_BITS = 3;
/** 12 bits weigh 2.7 where 8 weigh 2 (docs/methods.md §4). */
const MOST_DEGREE = 1.35;
const MOST_SAID = 3;

export function see({ specificity, reading, owner, isBlank }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  if (owner.posts.length + owner.talks.length + owner.positions.length === 0)
    return cannotTell(rule, 'Your own profile is not here, so nothing could be compared with it.');
  const { bits, words } = specificity;
  if (bits < LEAST_BITS) return notSeen(rule, 'Nothing in it is particular to you.');
  if (words.every(({ own, isInTitle }) => own.isFillable || isInTitle))
    return notSeen(rule, 'It names only what a machine could fill in from your headline or a title of yours.');
  const [first, ...more] = words.filter(({ own, isInTitle }) => !own.isFillable && !isInTitle).slice(0, MOST_SAID);
  const also = more.filter(({ own }) => own.where === first!.own.where).map(({ quote }) => quote);
  const quotes = [first!.quote, ...also];
  // What stands together in the note is quoted together: “joints that can be taken apart”, not “apart” and “joints”.
  const run = sharedWords(reading, specificity) ?? '';
  const named = quotes.length > 1 && quotes.every((one) => run.includes(one)) ? `“${run}”` : quoted(quotes);
  // A short word alone, "quietly", names nothing: that the two share it is all that can be said.
  const isNamed = quotes.length > 1 || run !== '' || /^[\p{Lu}\p{N}]/u.test(first!.quote);
  const { where } = first!.own;
  return seen(rule, isNamed ? `It names ${named}, from ${where}.` : `It has ${named} in common with ${where}.`, {
    degree: Math.min(MOST_DEGREE, bits / PERSONAL_BITS),
    quotes: words.map(({ quote }) => quote).slice(0, MOST_SAID),
  });
}

function quoted(quotes: readonly string[]): string {
  return quotes.map((one) => `“${one}”`).join(' and ');
}
