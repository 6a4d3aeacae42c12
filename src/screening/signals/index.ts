import type { Signal, SignalRule } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import * as alreadyKnown from './already-known.ts';
import * as blankNote from './blank-note.ts';
import * as burst from './burst.ts';
import * as calendarLink from './calendar-link.ts';
import * as couldBeAnybodys from './could-be-anybodys.ts';
import * as defaultText from './default-text.ts';
import * as formLetter from './form-letter.ts';
import * as growsANetwork from './grows-a-network.ts';
import * as howWeMet from './how-we-met.ts';
import * as inconsistentProfile from './inconsistent-profile.ts';
import * as introducesThemself from './introduces-themself.ts';
import * as listBuilder from './list-builder.ts';
import * as lookedFirst from './looked-first.ts';
import * as meetingWithNumber from './meeting-with-number.ts';
import * as namesKnownPeople from './names-known-people.ts';
import * as offersAPost from './offers-a-post.ts';
import * as particularWords from './particular-words.ts';
import * as pitchText from './pitch-text.ts';
import * as plainSelling from './plain-selling.ts';
import * as saysTheySell from './says-they-sell.ts';
import * as scamMarks from './scam-marks.ts';
import * as sellsNothing from './sells-nothing.ts';
import * as sharedGround from './shared-ground.ts';
import * as sincereAsk from './sincere-ask.ts';
import * as talksToYou from './talks-to-you.ts';
import * as wave from './wave.ts';

export { PERSONAL_BITS } from './particular-words.ts';

interface Check {
  readonly rule: SignalRule;
  readonly see: (dossier: Dossier) => Signal;
}

/** Every check of the desk, in the order in which their pages stand in docs/signals.md. */
export const CHECKS: readonly Check[] = [
  alreadyKnown,
  blankNote,
  burst,
  calendarLink,
  couldBeAnybodys,
  defaultText,
  formLetter,
  growsANetwork,
  howWeMet,
  inconsistentProfile,
  introducesThemself,
  listBuilder,
  lookedFirst,
  meetingWithNumber,
  namesKnownPeople,
  offersAPost,
  particularWords,
  pitchText,
  plainSelling,
  saysTheySell,
  scamMarks,
  sellsNothing,
  sharedGround,
  sincereAsk,
  talksToYou,
  wave,
];
