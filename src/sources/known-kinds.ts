/** Every source, in the order in which they are asked whether a file is theirs. */

import { calendarSource, newInvitationReader } from './calendar/index.ts';
import { cardSources } from './cards/index.ts';
import { exampleSource } from './example/index.ts';
import { linkedinSources } from './linkedin/index.ts';
import { mailSources, type OwnerTally } from './mail/index.ts';
import type { Source } from './source.ts';

/**
 * LinkedIn first (its tables have the most telling headers), mail last (almost any text resembles a mail).
 * `tally`: what single mails of one import show of the owner adds up in it.
 */
export function looseSources(tally: OwnerTally): readonly Source[] {
  return [
    ...linkedinSources(null),
    ...cardSources,
    calendarSource,
    exampleSource,
    ...mailSources(newInvitationReader(), tally),
  ];
}
