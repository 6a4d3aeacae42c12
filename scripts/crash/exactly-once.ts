/** Kills an import at each of its changes, has it resumed, and compares what is known then with an import nobody disturbed (G-2). */

import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dumpLines } from '../../src/keeping/acts/dump.ts';
import { startImport, unfinishedImports, workImport } from '../../src/sources/acts/import.ts';
import { type Home, keepers, ledger, openHome } from '../../src/store/store.ts';
import { bundledChild } from './bundle.ts';
import { type Format, writeInputs } from './inputs.ts';

/** The moment all imports are asked for. */
const NOW = Date.UTC(2026, 10, 22, 12);

export interface CrashReport {
  readonly format: Format;
  /** Changes an undisturbed import makes; each is a point to be killed at. */
  readonly steps: number;
  readonly tried: number;
  /** One line for each point after which something else was known. */
  readonly wrong: readonly string[];
}

/** `points`: how many of the steps, spread evenly; Infinity: all. `server`: a PostgreSQL address, else files of SQLite. */
export async function killEverywhere(format: Format, points: number, server: string | null): Promise<CrashReport> {
  const child = await bundledChild();
  try {
    const paths = await writeInputs(format, join(child.folder, 'inputs'));
    const at = (name: string) => server ?? join(child.folder, `${name}.db`);
    const whole = await begun(at('whole'), paths);
    const steps = await importing(child.script, whole, join(child.folder, 'spool'), 0);
    const wanted = await dumpOf(whole.home);
    const ledgerWanted = await ledgerOf(whole.home, whole.run);
    await gone(whole.home, server);
    const wrong: string[] = [];
    const tried = spread(steps, points);
    for (const step of tried) {
      const killed = await begun(at(`at-${step}`), paths);
      await importing(child.script, killed, join(child.folder, 'spool'), step);
      for (const run of await unfinishedImports(killed.home))
        await workImport(killed.home, run, join(child.folder, 'spool'));
      if ((await dumpOf(killed.home)) !== wanted)
        wrong.push(`${format}, killed at change ${step}: something else is known`);
      if ((await ledgerOf(killed.home, killed.run)) !== ledgerWanted)
        wrong.push(`${format}, killed at change ${step}: the ledger differs`);
      await gone(killed.home, server);
      if (server === null)
        for (const end of ['', '-wal', '-shm']) rmSync(`${killed.home.location}${end}`, { force: true });
    }
    return { format, steps, tried: tried.length, wrong };
  } finally {
    child.remove();
  }
}

/** Numbers from 1 to `steps`, all of them or as many as asked for. */
function spread(steps: number, points: number): number[] {
  if (points >= steps) return Array.from({ length: steps }, (_, i) => i + 1);
  return Array.from({ length: points }, (_, i) => 1 + Math.floor(((i + 0.5) * steps) / points));
}

interface Begun {
  readonly home: Home;
  readonly run: number;
}

async function begun(location: string, paths: readonly string[]): Promise<Begun> {
  const owner = location.startsWith('postgres') ? 1 + Math.floor(Math.random() * 2 ** 50) : 1;
  const home = await openHome(location, owner);
  return { home, run: await startImport(home, { paths, mine: true, texts: 'people', now: NOW }) };
}

/** Has the import worked by a process that is killed at `step`; how many changes there were when it came to its end. */
function importing(script: string, { home, run }: Begun, spool: string, step: number): Promise<number> {
  const child = fork(script, ['import', home.location, String(home.owner), String(run), spool, String(step)], {
    execArgv: [],
  });
  let steps = 0;
  child.on('message', (said) => {
    if (typeof said === 'number') steps = said;
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) =>
      code === 0 || signal === 'SIGKILL'
        ? resolve(steps)
        : reject(new Error(`The import ended with ${code ?? signal}.`)),
    );
  });
}

async function dumpOf(home: Home): Promise<string> {
  let text = '';
  for await (const lines of dumpLines(home)) text += lines;
  return text;
}

async function ledgerOf({ db, owner }: Home, run: number): Promise<string> {
  const state = (await ledger.run(db, owner, run))?.state;
  const files = (await ledger.filesOf(db, owner, run)).map(
    ({ path, state, records, stored, merged, unchanged, failed, skipped }) => [
      ...[path, state, records, stored, merged, unchanged, failed, skipped],
    ],
  );
  return JSON.stringify([state, files]);
}

async function gone(home: Home, server: string | null): Promise<void> {
  if (server !== null) {
    await home.db.transaction((tx) => keepers.eraseAll(tx, home.owner));
    await home.db.run('delete from owner where owner_id = ?', [home.owner]);
  }
  await home.db.close();
}
