/** Judgements and the mirror in the shapes surfaces show. */

import { pleaOf } from '../asking/index.ts';
import { type Reliability, TOO_EARLY } from '../evidence/index.ts';
import type { OfPerson } from '../relationships/acts/dossiers.ts';
import { hasLookedIntoMirror, judgePerson } from '../relationships/acts/judge.ts';
import { rhythmDays } from '../relationships/index.ts';
import type { Home, people } from '../store/store.ts';
import { pleaShown } from './ask-views.ts';
import type { Judged } from './shapes.ts';
import { unreadWith } from './unread.ts';
import { isoOf } from './views.ts';

/** `now`: milliseconds; what is later has not happened. `read`: what was read of them already. */
export async function judgedOf(
  home: Home,
  person: people.PersonRow,
  now: number,
  read?: OfPerson,
): Promise<{ readonly judged: Judged; readonly unread: string | null }> {
  const { dossier, judgement, said, warmth, voice } = await judgePerson(home, person, now, read);
  const plea = pleaOf(dossier, judgement, await hasLookedIntoMirror(home));
  const { oneWay, ownerOneWay, waitingForMe, unthanked, corrections, answers } = judgement;
  const judged: Judged = {
    oneWay: oneWay.value,
    ownerOneWay: ownerOneWay.value,
    replyOwed: waitingForMe.length > 0,
    openPromises: judgement.openPromises.map(({ what, due, quote, at, interactionId }) => ({
      what,
      due,
      quote,
      at: isoOf(at),
      rests: [interactionId],
    })),
    plea: plea && pleaShown(plea),
    unthanked: unthanked.length > 0,
    answering: {
      answered: answers.answered,
      of: answers.of,
      usually: answers.usually,
      words: answeringWords(corrections.wrong.has('answering'), voice, answers.estimate.words),
      rests: [...answers.estimate.restsOn],
    },
    warmth: {
      layer: warmth.layer,
      rhythm: warmth.rhythm,
      pause: warmth.pause,
      words: warmth.words,
      rests: [...warmth.restsOn],
    },
    helped: judgement.helped.map(({ what, quote, at, interactionId }) => ({
      what: what ?? quote,
      at: isoOf(at),
      rests: [interactionId],
    })),
    rhythmDays: rhythmDays(dossier.rows, now),
    mutual: judgement.mutuality.map(({ name, me, them }) => ({ name, me, them })),
    tie: corrections.tie,
    elsewhere: corrections.elsewhere,
    alone: corrections.alone,
    wrong: [...corrections.wrong],
    steps: judgement.depth.reached.map(({ step, at, restsOn }) => ({ step, at: isoOf(at), rests: [...restsOn] })),
    said: said.map(({ about, words, quote, restsOn }) => ({ about, words, quote, rests: [...restsOn] })),
    rests: {
      oneWay: [...oneWay.restsOn],
      ownerOneWay: [...ownerOneWay.restsOn],
      replyOwed: waitingForMe.map((one) => one.interactionId),
      unthanked: unthanked.map((one) => one.interactionId),
    },
  };
  return { judged, unread: unreadWith(dossier) };
}

function answeringWords(isWrong: boolean, voice: Reliability['voice'], words: string): string {
  if (isWrong) return TOO_EARLY;
  return voice === 'silent' ? 'Kith keeps its guess to itself: on your letters it was wrong too often' : words;
}
