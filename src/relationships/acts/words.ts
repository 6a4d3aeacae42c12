/** Has the texts of letters read, and keeps what they say. */

import { findings, type Home, type Queries, workedOut } from '../../store/store.ts';
import type { FoundWords } from '../dossier.ts';
import { foundIn, READING } from '../found.ts';

/** Texts read between two transactions. */
const AT_ONCE = 200;
/** Texts read in a row, some milliseconds; a server answers others in between. */
const IN_A_ROW = 20;
/** Name under which it is kept how far texts are read, and by which rules: "version next-id". It goes where findings go. */
const READ = 'words read';

/** Id of the first text that is not read yet. Rules that have changed since begin at the first again. */
export async function firstUnread(db: Queries, owner: number): Promise<number> {
  const [version, next] = ((await workedOut.kept(db, owner, READ))?.state ?? '').split(' ');
  return version === READING ? Number(next) : 0;
}

/** Reads all texts that are not read yet. Another program may do the same at the same time: who comes second finds it done. */
export async function readWords({ db, owner }: Home): Promise<void> {
  return workedOut.onceAtATime(db, `${owner} ${READ}`, () => readOn(db, owner));
}

/** From so many letters on the reading takes longer than anybody waits for a page. */
const MANY = 3000;

/** How much of the home is read, 0 to 1, while many letters are left to read; else null. */
export async function shareRead({ db, owner }: Home): Promise<number | null> {
  const from = await firstUnread(db, owner);
  if ((await findings.countTextsFrom(db, owner, from, MANY)) < MANY) return null;
  return Math.max(0, from - 1) / (await findings.lastId(db, owner));
}

async function readOn(db: Home['db'], owner: number): Promise<void> {
  for (;;) {
    const from = await firstUnread(db, owner);
    const texts = await findings.textsFrom(db, owner, from, AT_ONCE);
    const last = texts.at(-1);
    if (!last && from > 0) return;
    const found: FoundWords[] = [];
    for (const [i, { text, id, at }] of texts.entries()) {
      found.push(...foundIn(text, id, at));
      if (i % IN_A_ROW === IN_A_ROW - 1) await new Promise(setImmediate);
    }
    await db.transaction(async (tx) => {
      if ((await firstUnread(tx, owner)) !== from) return;
      if (from === 0) await findings.clearFindings(tx, owner);
      await findings.addFindings(tx, owner, found);
      await workedOut.keep(tx, owner, READ, `${READING} ${last ? last.id + 1 : 1}`, 'null');
    });
  }
}
