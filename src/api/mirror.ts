/** The mirror in the shape surfaces show. */

import { calibrationSentences } from '../evidence/index.ts';
import { lookIntoMirror } from '../mirror/acts.ts';
import type { Line } from '../mirror/index.ts';
import { calibrationOf } from '../relationships/acts/habits.ts';
import type { Home } from '../store/store.ts';
import type { Mirror } from './shapes.ts';
import { isoOf } from './views.ts';

/** The mirror, which the owner has looked into with this. */
export async function mirrorOf(home: Home, now: number): Promise<Mirror> {
  const mirror = await lookIntoMirror(home, now);
  const reliability = await calibrationOf(home, now);
  return {
    waiting: mirror.waiting.map(lineOf),
    promises: mirror.promises.map(lineOf),
    unthanked: mirror.unthanked.map(lineOf),
    oneWay: mirror.oneWay.map(lineOf),
    onlyInNeed: mirror.onlyInNeed.map(lineOf),
    blank: mirror.blank.map(lineOf),
    asks: mirror.asks.map(lineOf),
    gifts: mirror.gifts.map(lineOf),
    answering: [...mirror.answering],
    calibration: calibrationSentences(reliability),
  };
}

function lineOf({ person, at, words, due, restsOn }: Line): Mirror['waiting'][number] {
  return { person, at: isoOf(at), words, due, rests: [...restsOn] };
}
