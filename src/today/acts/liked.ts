/** How long a day the owner likes. */

import { Refusal } from '../../basics/result.ts';
import { type Home, settings } from '../../store/store.ts';
import { LEAST_LINES, MOST_LINES, USUAL_LINES } from '../compose.ts';

const LINES = 'lines of a day';

/** How many lines the owner likes. */
export async function linesOfDay({ db, owner }: Home): Promise<number> {
  return Number((await settings.setting(db, owner, LINES)) ?? USUAL_LINES);
}

/** The owner likes so many lines a day, three to nine. */
export async function likeLines({ db, owner }: Home, lines: number): Promise<true | Refusal> {
  if (!Number.isInteger(lines) || lines < LEAST_LINES || lines > MOST_LINES)
    return new Refusal('A day has three to nine lines.');
  await settings.saveSetting(db, owner, LINES, String(lines));
  return true;
}
