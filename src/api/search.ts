/** One search over people and everything that was written. */

import { searchPeople, searchWords } from '../people/acts/find.ts';
import type { Home } from '../store/store.ts';
import { entriesWith } from './entries.ts';
import type { SearchResult } from './shapes.ts';
import { personLine } from './views.ts';

/** People and messages in which every word occurs. */
export async function searchEverything(home: Home, text: string, limit: number): Promise<SearchResult> {
  const words = searchWords(text);
  if (words.length === 0) return { people: [], interactions: [] };
  const found = await searchPeople(home, text, limit);
  const entries = await entriesWith(home, await home.db.findTexts('interaction', home.owner, words, limit));
  return {
    people: found.map(personLine),
    interactions: entries.sort((x, y) => ((x.at ?? '') < (y.at ?? '') ? 1 : -1)),
  };
}
