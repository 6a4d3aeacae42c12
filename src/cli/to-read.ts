/** Many letters are still to be read before a command can answer: said, so that its silence is not taken for a fault. */

import { shareRead } from '../relationships/acts/words.ts';
import type { Home } from '../store/store.ts';

/** Commands that say something of everybody, and so look at all letters. */
const READ_ALL = new Set([
  'today',
  'mirror',
  'cases',
  'answered',
  'introductions',
  'needs',
  'fits',
  'stories',
  'givers',
  'ask-whom',
]);

/** Null where the answer comes soon. */
export async function toReadSentence(command: string, home: Home): Promise<string | null> {
  if (!READ_ALL.has(command) || (await shareRead(home)) === null) return null;
  return 'First the letters are read, each once. Many are left; this may take a minute.';
}
