/**
 * A process that is killed. `import LOCATION OWNER RUN SPOOL STEP`: works an import and ends itself as `kill -9` would at its
 * STEP-th change; step 0: never, and says how many there were. `write LOCATION OWNER FROM`: writes notes and answers, one
 * after the other, and tells its parent of each when it is acknowledged, until somebody kills it. What its disk refuses is
 * not acknowledged, and tried again.
 */

import { Refusal } from '../../src/basics/result.ts';
import { sayKind } from '../../src/sorting/acts/decide.ts';
import { settle } from '../../src/sorting/acts/settle.ts';
import { workImport } from '../../src/sources/acts/import.ts';
import { saveNote } from '../../src/sources/acts/note.ts';
import { type Home, openHome } from '../../src/store/store.ts';
import { counted } from './steps.ts';

const [task, location = '', owner = '1', ...rest] = process.argv.slice(2);
const home = await openHome(location, Number(owner));
if (task === 'import') await importOnce(home, rest);
else await writeOn(home, Number(rest[0]));

async function importOnce(home: Home, [run, spool, step]: readonly string[]): Promise<void> {
  let steps = 0;
  const watched = counted(home, (number) => {
    steps = number;
    if (number === Number(step)) process.kill(process.pid, 'SIGKILL');
  });
  await workImport(watched, Number(run), spool!);
  process.send?.(steps);
  await home.db.close();
  process.exit(0);
}

async function writeOn(home: Home, from: number): Promise<never> {
  // As a server does when it starts: what a killed process left unsorted is sorted.
  try {
    await settle(home, { now: Date.now(), from: null, identity: false, compare: false });
  } catch (fault) {
    if (!isOfDisk(fault)) throw fault;
    process.exit(1);
  }
  process.send?.('begun');
  for (let n = from; ; ) {
    try {
      const said =
        n % 5 === 4
          ? await sayKind(home, `p${(n - 1) % 7}@crash.example`, n % 2 === 0 ? 'known' : 'met', n)
          : await saveNote(home, `lunch @p${n % 7}@crash.example: note number ${n}.`, Date.now());
      if (said instanceof Refusal) throw new Error(said.sentence);
      process.send?.(n++);
    } catch (fault) {
      if (!isOfDisk(fault)) throw fault;
    }
  }
}

function isOfDisk(fault: unknown): boolean {
  return /^SQLITE_(?:FULL|IOERR|CANTOPEN)/.test((fault as { code?: string }).code ?? '');
}
