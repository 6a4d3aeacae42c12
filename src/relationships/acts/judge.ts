/** Judges what passed with one person, and says it in a few sentences. */

import type { Reliability } from '../../evidence/index.ts';
import { type Home, type people, settings } from '../../store/store.ts';
import type { Dossier } from '../dossier.ts';
import { type Warmth, warmthOn } from '../habits.ts';
import { type Judgement, judge } from '../judgement.ts';
import { type Said, sentencesOf } from '../sentences.ts';
import { dossierOf, type OfPerson } from './dossiers.ts';
import { keptVoice, ringOf } from './habits.ts';

export interface Judged {
  readonly dossier: Dossier;
  readonly judgement: Judgement;
  readonly warmth: Warmth;
  /** How answering may be spoken of: badly foretold on this owner's letters, it keeps silent. */
  readonly voice: Reliability['voice'];
  readonly said: readonly Said[];
}

/** `now`: milliseconds. `read`: what a page has read of them already. */
export async function judgePerson(home: Home, person: people.PersonRow, now: number, read?: OfPerson): Promise<Judged> {
  const dossier = await dossierOf(home, person, now, read);
  const judgement = judge(dossier);
  const warmth = warmthOn(dossier, await ringOf(home, person.id, now));
  const said = sentencesOf(judgement, dossier, await hasLookedIntoMirror(home), warmth);
  return { dossier, judgement, warmth, voice: await keptVoice(home), said };
}

const SEEN = 'mirror seen';

/** Until the owner has seen the mirror, no pattern of anybody else's is put into words (law 8). */
export async function hasLookedIntoMirror(home: Home): Promise<boolean> {
  return (await settings.setting(home.db, home.owner, SEEN)) !== null;
}

export async function lookedIntoMirror(home: Home, now: number): Promise<void> {
  if (!(await hasLookedIntoMirror(home))) await settings.saveSetting(home.db, home.owner, SEEN, String(now));
}
