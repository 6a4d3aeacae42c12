import { type Answers, answers, type StillWaiting, stillWaiting } from './answers.ts';
import { type Depth, depth } from './depth.ts';
import type { Corrections, Dossier, JudgementName, Told } from './dossier.ts';
import { mirrored } from './dossier.ts';
import { helpReceived, type OpenPromise, openPromises, unthanked } from './kept-words.ts';
import { mutuality, type Share } from './mutuality.ts';
import { type OneWay, oneWay } from './one-way.ts';
import { type Waiting, waitingForMe } from './unanswered.ts';

/** Everything that is judged of what passed between the owner and one person, each with the interactions it rests on. */
export interface Judgement {
  readonly oneWay: OneWay;
  /** The same of the owner towards them. */
  readonly ownerOneWay: OneWay;
  /** Their letters that wait for the owner, newest first. */
  readonly waitingForMe: readonly Waiting[];
  readonly openPromises: readonly OpenPromise[];
  /** Help of theirs without a word of thanks. */
  readonly unthanked: readonly Told[];
  readonly helped: readonly Told[];
  readonly answers: Answers;
  /** The owner's letter that waits for them. */
  readonly waitingForThem: StillWaiting | null;
  readonly mutuality: readonly Share[];
  readonly depth: Depth;
  readonly corrections: Corrections;
}

/** What the owner said to be wrong is not said again. */
export function judge(dossier: Dossier): Judgement {
  const mirror = mirrored(dossier);
  const answered = answers(dossier);
  const is = (name: JudgementName) => !dossier.corrections.wrong.has(name);
  return {
    oneWay: is('oneWay') ? oneWay(dossier) : CLEARED,
    ownerOneWay: is('ownerOneWay') ? oneWay(mirror) : CLEARED,
    waitingForMe: is('replyOwed') ? waitingForMe(dossier) : [],
    openPromises: openPromises(dossier),
    unthanked: is('unthanked') ? unthanked(dossier) : [],
    helped: helpReceived(dossier),
    answers: answered,
    waitingForThem: is('answering') ? stillWaiting(dossier, answered) : null,
    mutuality: mutuality(dossier),
    depth: depth(dossier),
    corrections: dossier.corrections,
  };
}

const CLEARED: OneWay = { value: 'no', restsOn: [], asks: [], unanswered: [] };
