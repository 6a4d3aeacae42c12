/** Has the texts of letters read, and keeps what they say. */

import { findings, type Home, type Queries, workedOut } from '../../store/store.ts';
import { foundIn, READING } from '../found.ts';

/** Texts read between two transactions, some tens of milliseconds; a server answers others in between. */
const AT_ONCE = 200;
/** Name under which it is kept how far texts are read, and by which rules: "version next-id". It goes where findings go. */
const READ = 'words read';

/** Id of the first text that is not read yet. Rules that have changed since begin at the first again. */
export async function firstUnread(db: Queries, owner: number): Promise<number> {
  const [version, next] = ((await workedOut.kept(db, owner, READ))?.state ?? '').split(' ');
  return version === READING ? Number(next) : 0;
}

/** Reads all texts that are not read yet. Others may do the same at the same time: who comes second finds it done. */
export async function readWords({ db, owner }: Home): Promise<void> {
  for (;;) {
    const from = await firstUnread(db, owner);
    const texts = await findings.textsFrom(db, owner, from, AT_ONCE);
    const last = texts.at(-1);
    if (!last && from > 0) return;
    const found = texts.flatMap(({ text, id, at }) => foundIn(text, id, at));
    await db.transaction(async (tx) => {
      if ((await firstUnread(tx, owner)) !== from) return;
      if (from === 0) await findings.clearFindings(tx, owner);
      await findings.addFindings(tx, owner, found);
      await workedOut.keep(tx, owner, READ, `${READING} ${last ? last.id + 1 : 1}`, 'null');
    });
    await new Promise(setImmediate);
  }
}
