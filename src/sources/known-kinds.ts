/** Every source, in the order in which they are asked whether a file is theirs. */

import { readInvitation, calendarSource } from './calendar/index.ts';
import { cardSources } from './cards/index.ts';
import { exampleSource } from './example/index.ts';
import { linkedinSources } from './linkedin/index.ts';
import { mailSources } from './mail/index.ts';
import type { Source } from './source.ts';

/** LinkedIn first (its tables have the most telling headers), mail last (almost any text resembles a mail). */
export function looseSources(): readonly Source[] {
  return [...linkedinSources(null), ...cardSources, calendarSource, exampleSource, ...mailSources(readInvitation)];
}
