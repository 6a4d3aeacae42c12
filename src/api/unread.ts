/** Letters whose words are in a language Kith does not read: said, so that its silence is not taken for theirs. */

import type { Dossier } from '../relationships/index.ts';
import { findings, type Home } from '../store/store.ts';

/** From this share of letters on what is told of them is told of a few. */
const MOSTLY = 0.5;

/** A sentence where at least half of the letters are in other languages; null where they are not. */
export async function unreadSentence({ db, owner }: Home): Promise<string | null> {
  const { all, foreign } = await findings.lettersByReading(db, owner);
  const part = partOf(all, foreign, 'your letters');
  return (
    part &&
    `${part} in a language that Kith does not read: it knows who wrote and when, but not what was asked, promised or given. It reads English, German, French and Spanish.`
  );
}

/** The same of one person, among other sentences about them. */
export function unreadWith({ rows, foreign }: Dossier): string | null {
  const letters = rows.filter(
    ({ kind, manner, way }) => kind === 'message' && manner === 'personal' && way !== 'beside',
  );
  const notRead = letters.filter(({ interactionId }) => foreign.has(interactionId));
  const part = partOf(letters.length, notRead.length, 'these letters');
  return part && `${part} in a language that Kith does not read, so it cannot say what was asked, promised or given.`;
}

function partOf(all: number, foreign: number, whose: string): string | null {
  if (foreign === 0 || foreign < MOSTLY * all) return null;
  if (foreign < all) return `Many of ${whose} are`;
  return all === 1 ? 'This letter is' : `All ${whose} are`;
}
