/**
 * Rules of Kith broken on purpose, one at a time: a walk that finds none of them proves nothing. `node bench/guard/mutants.ts ID HOMES`
 * loads Kith with that one text of its source put differently, walks until something is told as broken, and prints after how many steps.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

interface Mutant {
  readonly id: string;
  /** What no longer holds. */
  readonly says: string;
  /** Below the root of the repository. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly find: string;
  readonly put: string;
}

export const MUTANTS: readonly Mutant[] = [
  {
    id: 'alone',
    says: 'who is to be left alone is left alone by the guard',
    file: 'src/relationships/guard.ts',
    find: 'if (corrections.alone) return',
    put: 'if (corrections.alone && now < 0) return',
  },
  {
    id: 'third',
    says: 'after two letters without an answer there is no third',
    file: 'src/relationships/guard.ts',
    find: 'const MOST_UNANSWERED = 2;',
    put: 'const MOST_UNANSWERED = 3;',
  },
  {
    id: 'wait',
    says: 'a follow-up waits a week',
    file: 'src/relationships/guard.ts',
    find: 'Math.max(LEAST_WAIT, usualWait(dossier))',
    put: 'DAY',
  },
  {
    id: 'ask-after-ask',
    says: 'no ask follows an ask without an answer',
    file: 'src/relationships/guard.ts',
    find: "deed !== 'write' && silent.some",
    put: "deed === 'write' && silent.some",
  },
  {
    id: 'lines-alone',
    says: 'no line of a day is made for who is to be left alone',
    file: 'src/today/candidate.ts',
    find: 'if (dossier.corrections.alone) return [];\n  const { may',
    put: 'const { may',
  },
  {
    id: 'shelf',
    says: 'what was put aside stays away',
    file: 'src/today/shelf.ts',
    find: 'return one.until !== null && now < one.until;',
    put: 'return false;',
  },
  {
    id: 'shown',
    says: 'what was shown twice rests',
    file: 'src/today/shown.ts',
    find: 'if (!isUnasked(kind)) return false;',
    put: 'if (kind !== null) return false;',
  },
  {
    id: 'spoke',
    says: 'who was in touch these days is not brought up',
    file: 'src/today/candidate.ts',
    find: 'const SPOKE = 3 * DAY;',
    put: 'const SPOKE = 1;',
  },
  {
    id: 'one-ask',
    says: 'nobody else is suggested while somebody is being asked',
    file: 'src/asking/progress.ts',
    find: 'waitingFor(asked) !== undefined || ',
    put: '',
  },
  {
    id: 'asked-elsewhere',
    says: 'nobody is asked for two things at once',
    file: 'src/asking/whom.ts',
    find: " && !past.some((one) => one.outcome === 'open')",
    put: '',
  },
  {
    id: 'ask-words',
    says: 'words of an ask are prepared for nobody whom the guard holds back',
    file: 'src/asking/acts/look.ts',
    find: 'if (!may) return { draft: null',
    put: 'if (!may && now < 0) return { draft: null',
  },
  {
    id: 'thanks-words',
    says: 'words of thanks are prepared for nobody whom the guard holds back',
    file: 'src/giving/acts/givers.ts',
    find: 'if (!may) return new Refusal(sentence);',
    put: '',
  },
  {
    id: 'introducer',
    says: 'nobody whom the guard holds back is asked for an introduction',
    file: 'src/introducing/acts/suggest.ts',
    find: 'if (!guarded.may) return { standing, held',
    put: 'if (!guarded.may && now < 0) return { standing, held',
  },
  {
    id: 'spoken-of',
    says: 'words about an introduction name nobody who is to be left alone',
    file: 'src/introducing/acts/look.ts',
    find: 'if (await speaksOfSomebodyAlone(home, one, chosen, now)) return only(null);',
    put: '',
  },
];

const ROOT = join(import.meta.dirname, '../..');

/** Whether the text a mutant changes is there, once. */
export function isThere({ file, find }: Mutant): boolean {
  return readFileSync(join(ROOT, file), 'utf8').split(find).length === 2;
}

/** Steps through homes until the broken rule was told; null where it was not within `homes` homes. */
export function stepsUntilFound(id: string, homes: number): number | null {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, id, String(homes)], { encoding: 'utf8' });
  const steps = Number.parseInt(stdout, 10);
  return Number.isNaN(steps) ? null : steps;
}

if (process.argv[1] === import.meta.filename) await walkMutant(process.argv[2] ?? '', Number(process.argv[3] ?? 1));

async function walkMutant(id: string, homes: number): Promise<void> {
  const mutant = MUTANTS.find((one) => one.id === id)!;
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!url.endsWith(`/${mutant.file}`)) return loaded;
      return { ...loaded, source: String(loaded.source).replace(mutant.find, mutant.put) };
    },
  });
  const { walkUntilBroken } = await import('./walk.ts');
  const steps = await walkUntilBroken(1, homes);
  console.log(steps ?? 'not found');
}
