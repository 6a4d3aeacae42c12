/** A random walk through a life: what may happen, and how often. A step is one act or question of a route, or time that passes. */

import { askNext, lookAtAsk, lookAtPlea, openAsk, sayEnding, tellOrClose, weighWords } from './deeds-asking.ts';
import { bringAgain, bringAnew, forget, joinAndPart, lookAbout, writeNote } from './deeds-files.ts';
import {
  lookAtGiving,
  lookAtLaters,
  lookAtMeeting,
  lookAtNeeds,
  park,
  prepareThanks,
  putInCircle,
  tellStory,
  writeWish,
} from './deeds-giving.ts';
import { answerOne, askOne, beginIntroduction, endOne, lookAtIntroduction } from './deeds-introducing.ts';
import {
  changeLines,
  draftWords,
  leaveAlone,
  lookAtDesk,
  lookAtPerson,
  lookAtToday,
  minePurposes,
  putAside,
  putBack,
  sayOf,
  teachDesk,
  timePasses,
} from './deeds-today.ts';
import { inHome, type Walk } from './home.ts';
import type { Chance } from './life.ts';

export interface Walked {
  readonly steps: number;
  /** Suggestions that were looked at, by kind. */
  readonly suggestions: ReadonlyMap<string, number>;
  /** What was done, each of one or a few steps. */
  readonly deeds: ReadonlyMap<string, number>;
  /** Routes that answered, with how often. */
  readonly reached: ReadonlyMap<string, number>;
  /** One line for each broken rule, with the life and the moment. */
  readonly broken: readonly string[];
}

type Deed = readonly [name: string, often: number, deed: (walk: Walk) => Promise<void>];

const DEEDS: readonly Deed[] = [
  ['time passes', 25, timePasses],
  ['today is looked at', 18, lookAtToday],
  ['a line is put aside', 5, putAside],
  ['a line is put back', 1.5, putBack],
  ['the day is made longer or shorter', 0.3, changeLines],
  ['the desk is looked at', 2, lookAtDesk],
  ['the desk is taught', 0.1, teachDesk],
  ['a person is looked at', 5, lookAtPerson],
  ['words are drafted', 1.5, draftWords],
  ['somebody is to be left alone, or no longer', 1.2, leaveAlone],
  ['a tie is declared', 1, sayOf],
  ['a purpose is written down, or with somebody', 0.6, minePurposes],
  ['an ask is opened', 0.6, openAsk],
  ['an ask is looked at', 4, lookAtAsk],
  ['somebody is asked', 2, askNext],
  ['what came of asking is said', 2, sayEnding],
  ['who helped is told, an ask is closed or opened again', 1, tellOrClose],
  ['words of an ask are looked over', 0.3, weighWords],
  ['a plea is looked at', 2, lookAtPlea],
  ['a need or an offer is written down', 0.6, writeWish],
  ['needs are looked at', 1, lookAtNeeds],
  ['giving to somebody is looked at', 0.6, lookAtGiving],
  ['a help is kept for later', 0.5, park],
  ['kept help is looked at', 0.5, lookAtLaters],
  ['a story is told', 0.5, tellStory],
  ['words of thanks are prepared', 2, prepareThanks],
  ['somebody is put into a circle', 0.3, putInCircle],
  ['a meeting is prepared', 0.6, lookAtMeeting],
  ['an introduction is begun or remembered', 1, beginIntroduction],
  ['an introduction is looked at', 2, lookAtIntroduction],
  ['somebody is asked for an introduction', 1.5, askOne],
  ['an answer about an introduction is written down', 1.5, answerOne],
  ['an introduction goes out, or to its end', 1, endOne],
  ['a note is written', 0.3, writeNote],
  ['two are joined and parted again', 0.1, joinAndPart],
  ['the owner looks about', 0.3, lookAbout],
  ['somebody is forgotten', 0.02, forget],
  ['the same files are brought in again', 0.02, bringAgain],
  ['the import is taken back and made anew', 0.02, bringAnew],
];

/** At least `steps` steps through the life of a seed. `evenly`: rare deeds are less rare, so that a short walk comes everywhere. */
export async function walkThrough(seed: number, steps: number, evenly = false): Promise<Walked> {
  const deeds = new Map<string, number>();
  const walk = await inHome(seed, async (each) => {
    while (each.steps < steps) {
      const [name, , deed] = nextDeed(each.chance, evenly);
      deeds.set(name, (deeds.get(name) ?? 0) + 1);
      await deed(each);
    }
  });
  return { steps: walk.steps, suggestions: walk.suggestions, deeds, reached: walk.reached, broken: walk.broken };
}

/** Steps of a home that is walked only until something is broken. */
const STEPS_OF_A_SEARCH = 3000;

/** Steps, through as many homes from a seed on, until a rule was broken; null where none was. */
export async function walkUntilBroken(seed: number, homes: number): Promise<number | null> {
  let before = 0;
  for (let i = 0; i < homes; i++) {
    const { broken, steps } = await inHome(seed + i, async (walk) => {
      while (walk.steps < STEPS_OF_A_SEARCH && walk.broken.length === 0) await nextDeed(walk.chance, false)[2](walk);
    });
    if (broken.length > 0) return before + steps;
    before += steps;
  }
  return null;
}

function nextDeed(chance: Chance, evenly: boolean): Deed {
  const often = ([, own]: Deed) => (evenly ? Math.min(3, Math.max(0.4, own)) : own);
  const at = chance() * DEEDS.reduce((sum, deed) => sum + often(deed), 0);
  let passed = 0;
  for (const deed of DEEDS) {
    passed += often(deed);
    if (at < passed) return deed;
  }
  return DEEDS[0]!;
}
