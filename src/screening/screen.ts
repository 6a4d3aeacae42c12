import type { Advice } from '../evidence/index.ts';
import { type AdviceName, type Answer, eachQuestion, type Judgement, judge } from './advise.ts';
import { type OwnPhrases, prepareAnswer } from './answer.ts';
import type { Desk } from './desk.ts';
import { type Dossier, dossiersOf } from './dossier.ts';
import type { Note } from './note.ts';
import { type Question, WEIGHTS, type WeightsByQuestion } from './weights.ts';

/** One case as it is shown, and as `kith screen` writes it. */
export interface Screened extends Advice<AdviceName> {
  readonly id: string;
  readonly questions: Readonly<Record<Question, Answer>>;
  /** For measuring only; no surface shows them. */
  readonly p: Readonly<Record<Question, number>>;
  readonly flags: {
    readonly calendarLink: boolean;
    readonly formLetter: boolean;
    readonly introducesThemself: boolean;
    readonly sincereAsk: boolean;
    readonly profileInconsistent: boolean;
    readonly scam: boolean;
    readonly wave: string | null;
  };
}

/** What an owner taught the desk: weights by their corrections, words by writing them down. */
export interface Taught {
  readonly weights: WeightsByQuestion;
  readonly phrases: OwnPhrases;
}

const UNTAUGHT: Taught = { weights: WEIGHTS, phrases: new Map() };

/** All notes of one inbox, in order. They are seen together: what many write is nobody's own. */
export function screenInbox(desk: Desk, notes: readonly Note[]): readonly Screened[] {
  return screenWith(UNTAUGHT, desk, notes).map(({ screened }) => screened);
}

/** The same with the ids of the signals that were seen in each, from which the owner's corrections can teach. */
export function screenWith(
  taught: Taught,
  desk: Desk,
  notes: readonly Note[],
): readonly { readonly screened: Screened; readonly saw: readonly string[] }[] {
  return dossiersOf(desk, notes).map((dossier) => {
    const judgement = judge(dossier, taught.weights);
    return { screened: screen(dossier, judgement, taught), saw: [...judgement.saw] };
  });
}

function screen(dossier: Dossier, judgement: Judgement, { phrases }: Taught): Screened {
  const { saw } = judgement;
  return {
    id: dossier.note.id,
    questions: judgement.questions,
    p: eachQuestion((question) => rounded(judgement.weighed[question].p)),
    advice: judgement.advice,
    flags: {
      calendarLink: saw.has('calendar-link'),
      formLetter: saw.has('form-letter'),
      introducesThemself: saw.has('introduces-themself'),
      sincereAsk: saw.has('sincere-ask'),
      profileInconsistent: saw.has('inconsistent-profile'),
      scam: saw.has('scam-marks'),
      wave: dossier.wave?.id ?? null,
    },
    reasons: judgement.reasons.map(({ sentence }) => sentence),
    cannotKnow: cannotKnow(dossier, judgement),
    answer: prepareAnswer(dossier, judgement, phrases),
  };
}

/** Signals whose "cannot tell" is worth a line of its own. */
const WORTH_KNOWING = ['looked-first', 'inconsistent-profile', 'list-builder', 'already-known'];

function cannotKnow({ isBlank }: Dossier, { signals }: Judgement): readonly string[] {
  const sentences = signals
    .filter(({ id, saw }) => saw === 'cannot tell' && WORTH_KNOWING.includes(id))
    .map(({ sentence }) => sentence);
  return isBlank ? [...sentences, 'Why they would like to be linked.'] : sentences;
}

function rounded(p: number): number {
  return Math.round(p * 1e6) / 1e6;
}
