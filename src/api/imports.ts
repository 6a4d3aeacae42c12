/**
 * What imports brought in. Apart from all other questions: the command that imports would else load, only to say how it
 * went, every judgement and its models, a tenth of a second and 30 MB.
 */

import { Refusal } from '../basics/result.ts';
import { perhapsOwn } from '../sorting/acts/perhaps-own.ts';
import { type Home, interactions, ledger, people } from '../store/store.ts';
import type { ImportReport } from './shapes.ts';
import { importReport } from './views.ts';

export async function importOf(home: Home, runId: number): Promise<ImportReport | Refusal> {
  const { db, owner } = home;
  const run = await ledger.run(db, owner, runId);
  if (!run) return new Refusal(`There is no import ${runId}. "kith imports" lists them.`);
  return reportOf(home, run, await sums(home));
}

/** How everybody is sorted, how much is kept and what may be the owner's too, told with an import. */
interface Sums {
  readonly kinds: Awaited<ReturnType<typeof people.countKinds>>;
  readonly interactions: number;
  readonly perhapsOwn: readonly string[];
}

async function sums(home: Home): Promise<Sums> {
  const { db, owner } = home;
  return {
    kinds: await people.countKinds(db, owner),
    interactions: await interactions.countInteractions(db, owner),
    perhapsOwn: await perhapsOwn(home),
  };
}

async function reportOf({ db, owner }: Home, run: ledger.Run, all: Sums): Promise<ImportReport> {
  const files = await ledger.filesOf(db, owner, run.id);
  return importReport(run, files, await ledger.problemsOf(db, owner, run.id), all);
}

export async function importsOf(home: Home): Promise<ImportReport[]> {
  const all = await sums(home);
  const reports: ImportReport[] = [];
  for (const run of await ledger.runs(home.db, home.owner)) reports.push(await reportOf(home, run, all));
  return reports;
}
