/** Help as letters tell it, of everybody: gathered once for a day and what was brought in; the notebook changes nothing of it. */

import { isoDay } from '../../basics/when.ts';
import { allDossiers } from '../../relationships/acts/dossiers.ts';
import { giftsBy, oncePerLetter } from '../../relationships/index.ts';
import { decided, type Home, timelines, workedOut } from '../../store/store.ts';
import { type HelpOfTheirs, helpsOfTheirs, isRememberedAsGiver } from '../giver.ts';

/** What passed of help with one person. */
export interface Helps {
  readonly person: { readonly id: number; readonly name: string };
  /** Newest first. */
  readonly theirs: readonly HelpOfTheirs[];
  /** The owner's, newest first. */
  readonly mine: readonly { readonly interactionId: number; readonly at: number; readonly quote: string }[];
  readonly isGiver: boolean;
  /** To be left alone: nothing is suggested. */
  readonly isAlone: boolean;
}

/** Helps of each that are kept at hand: the newest. */
const MOST_EACH = 20;

/** Everybody with whom help passed. `now`: milliseconds. */
export async function helpsOf(home: Home, now: number): Promise<Helps[]> {
  const { db, owner } = home;
  const state = `${isoDay(now)} ${await timelines.stateOfTimelines(db, owner)} ${await decided.stateOf(db, owner)}`;
  return workedOut.answerFor(db, owner, 'helps', state, () => gather(home, now));
}

async function gather(home: Home, now: number): Promise<Helps[]> {
  const all: Helps[] = [];
  for await (const [person, dossier] of allDossiers(home, now)) {
    if (person.kind === 'seen') continue;
    const theirs = helpsOfTheirs(dossier);
    const mine = oncePerLetter(giftsBy('me', dossier.told)).reverse();
    if (theirs.length === 0 && mine.length === 0) continue;
    all.push({
      person: { id: person.id, name: person.name },
      theirs: theirs.slice(0, MOST_EACH),
      mine: mine.slice(0, MOST_EACH).map(({ interactionId, at, quote }) => ({ interactionId, at, quote })),
      isGiver: isRememberedAsGiver(dossier),
      isAlone: dossier.corrections.alone,
    });
  }
  return all;
}
