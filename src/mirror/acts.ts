/** Looking into the mirror. */

import { allDossiers } from '../relationships/acts/dossiers.ts';
import { lookedIntoMirror } from '../relationships/acts/judge.ts';
import { judge } from '../relationships/index.ts';
import type { Home } from '../store/store.ts';
import { delayWords } from '../timeline/index.ts';
import { type Mirror, MirrorMaker } from './mirror.ts';

/** The mirror as of `now`, milliseconds. `isShown`: the owner sees it with this. */
export async function lookIntoMirror(home: Home, now: number, isShown: boolean): Promise<Mirror> {
  const maker = new MirrorMaker(now);
  for await (const [person, dossier] of allDossiers(home, now)) {
    // Whoever was merely seen sends what needs no answer.
    if (person.kind !== 'seen') maker.add(person, dossier, judge(dossier));
  }
  if (isShown) await lookedIntoMirror(home, Date.now());
  return maker.made(yearSentence);
}

function yearSentence(year: number, began: number, answered: number, usual: number | null): string {
  const how = usual === null || answered === 0 ? '' : `, usually ${delayWords(usual)}`;
  if (began === 1)
    return answered === 1
      ? `In ${year} you answered the one exchange that others began${how}.`
      : `In ${year} the one exchange that others began has no answer of yours.`;
  return `In ${year} you answered ${answered === began ? 'all' : answered} of ${began} exchanges that others began${how}.`;
}
