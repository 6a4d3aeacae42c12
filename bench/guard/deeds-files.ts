/** Deeds of a walk: files brought in again, taken back and brought in anew, notes, doubles, somebody forgotten, and looking about. */

import { bring, call, somebody, type Walk } from './home.ts';
import { pick } from './life.ts';

export async function bringAgain(walk: Walk): Promise<void> {
  await bring(walk);
}

export async function bringAnew(walk: Walk): Promise<void> {
  const runs = (await call<readonly { run: number }[]>(walk, 'get /imports'))!;
  for (const { run } of runs) {
    await call(walk, 'get /imports/{run}', { run });
    await call(walk, 'post /imports/{run}/undo', { run });
  }
  await bring(walk);
}

/** Share of notes that are taken back at once. */
const TAKEN_BACK = 0.5;
const NOTES = ['he builds a new bridge', 'she looks for a workshop', 'we spoke of the river'];

export async function writeNote(walk: Walk): Promise<void> {
  const { mail } = walk.life.people[somebody(walk)[0]]!;
  const note = await call<{ readonly id: number }>(walk, 'post /notes', {
    text: `walk @${mail}: ${pick(walk.chance, NOTES)}`,
  });
  if (note !== null && walk.chance() < TAKEN_BACK) await call(walk, 'delete /notes/{id}', { id: note.id });
}

/** People are joined and taken apart again: what was said of either must stand as it stood. */
export async function joinAndPart(walk: Walk): Promise<void> {
  const [a, b] = [somebody(walk)[1], somebody(walk)[1]];
  await call(walk, 'get /doubles');
  if (a === b) return;
  const pair = { a: String(a), b: String(b) };
  const route = pick(walk.chance, ['post /doubles/same', 'post /doubles/different', 'post /doubles/unsure']);
  if (await call(walk, route, pair)) await call(walk, 'post /doubles/undo');
}

/** Somebody may be forgotten while there are enough others. */
const FEWEST = 4;

export async function forget(walk: Walk): Promise<void> {
  if (walk.ids.filter((id) => id >= 0).length <= FEWEST) return;
  const [person, who] = somebody(walk);
  if ((await call(walk, 'delete /people/{who}', { who })) === null) return;
  walk.ids[person] = -1;
  walk.forgotten.add(person);
  for (const on of walk.asks.values()) on.delete(person);
}

export async function lookAbout(walk: Walk): Promise<void> {
  const who = somebody(walk)[1];
  await call(walk, 'get /mirror');
  await call(walk, 'get /people', { query: 'Ada' });
  await call(walk, 'get /people/{who}/timeline', { who });
  await call(walk, 'get /search', { text: 'drawing' });
  await call(walk, 'get /settings');
  await call(walk, 'post /settings/reading', { country: 'AT' });
}
