/** Purposes in the shape surfaces show. */

import type { PurposeToday } from '../purposes/acts.ts';
import type { PurposeShown } from './purpose-shapes.ts';

export function purposeShown({ id, words, from, until, standing, ended, came, ...rest }: PurposeToday): PurposeShown {
  const review = rest.review.map(({ person, sentence, restsOn }) => ({ person, sentence, rests: [...restsOn] }));
  return {
    id,
    words,
    from,
    until,
    standing,
    ended,
    came,
    people: [...rest.people],
    circles: [...rest.circles],
    review,
  };
}
