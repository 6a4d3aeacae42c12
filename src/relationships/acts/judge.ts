/** Judges what passed with one person, and says it in a few sentences. */

import { type Home, type people, settings } from '../../store/store.ts';
import type { Dossier } from '../dossier.ts';
import { type Judgement, judge } from '../judgement.ts';
import { type Said, sentencesOf } from '../sentences.ts';
import { dossierOf } from './dossiers.ts';

export interface Judged {
  readonly dossier: Dossier;
  readonly judgement: Judgement;
  readonly said: readonly Said[];
}

/** `now`: milliseconds. */
export async function judgePerson(home: Home, person: people.PersonRow, now: number): Promise<Judged> {
  const dossier = await dossierOf(home, person, now);
  const judgement = judge(dossier);
  return {
    dossier,
    judgement,
    said: sentencesOf(judgement, dossier, await hasLookedIntoMirror(home)),
  };
}

const SEEN = 'mirror seen';

/** Until the owner has seen the mirror, no pattern of anybody else's is put into words (law 8). */
export async function hasLookedIntoMirror(home: Home): Promise<boolean> {
  return (await settings.setting(home.db, home.owner, SEEN)) !== null;
}

export async function lookedIntoMirror(home: Home, now: number): Promise<void> {
  if (!(await hasLookedIntoMirror(home))) await settings.saveSetting(home.db, home.owner, SEEN, String(now));
}
