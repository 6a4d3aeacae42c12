/** Judgements and the mirror in the shapes surfaces show. */

import { pleaOf } from '../asking/index.ts';
import { DAY } from '../basics/when.ts';
import { calibrationSentences, type Reliability, TOO_EARLY } from '../evidence/index.ts';
import { lookIntoMirror } from '../mirror/acts.ts';
import type { Line } from '../mirror/index.ts';
import type { OfPerson } from '../relationships/acts/dossiers.ts';
import { calibrationOf } from '../relationships/acts/habits.ts';
import { hasLookedIntoMirror, judgePerson } from '../relationships/acts/judge.ts';
import { rhythmDays } from '../relationships/index.ts';
import { afterwardsOf } from '../screening/acts/afterwards.ts';
import { casesOf } from '../screening/acts/cases.ts';
import { profileOf } from '../screening/acts/profile.ts';
import { type ProfileText, together } from '../screening/index.ts';
import type { Home, people } from '../store/store.ts';
import { showToday, todayOf } from '../today/acts.ts';
import { pleaShown } from './ask-views.ts';
import { comingMeetings } from './introduced.ts';
import type { Afterwards, Case, Judged, Mirror, Person, Profile } from './shapes.ts';
import type { Today } from './today-shapes.ts';
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

/** Who waits at the door, those of one wave one after the other. */
export async function openCases(home: Home, now: number): Promise<Case[]> {
  const groups = together(await casesOf(home, now));
  return groups
    .flatMap(({ members }) => members)
    .map(({ isSecondLook, at, reasons, cannotKnow, ...rest }) => ({
      ...rest,
      at: isoOf(at),
      reasons: [...reasons],
      cannotKnow: [...cannotKnow],
      secondLook: isSecondLook,
    }));
}

/** What came of the cases the owner answered. */
export async function whatCameOf(home: Home, now: number): Promise<Afterwards> {
  const { answered, thanks } = await afterwardsOf(home, now);
  return {
    answered: answered.map(({ restsOn, at, ...rest }) => ({ ...rest, at: isoOf(at), rests: [...restsOn] })),
    thanks: [...thanks],
  };
}

/** What the owner added of somebody's profile, and when. */
export async function addedProfileOf(home: Home, personId: number): Promise<Person['profile']> {
  const added = await profileOf(home, personId);
  return added && { ...profileShown(added.profile), addedAt: isoOf(added.at) };
}

export function profileShown({ positions, education, ...rest }: ProfileText): Profile {
  return { ...rest, positions: [...positions], education: [...education] };
}

/** The day's list. `asOf`: another moment is only looked at; the day of `now` is shown, and Kith remembers that it was. */
export async function todaysLines(home: Home, now: number, asOf: number | null = null): Promise<Today> {
  const { day, items } = asOf === null ? await showToday(home, now) : await todayOf(home, asOf);
  return {
    day,
    items: items.map(({ kind, person, reason, due, restsOn, opens, found = null }) => ({
      kind,
      person,
      reason,
      due,
      rests: [...restsOn],
      opens,
      found,
    })),
    coming: await nextMeetings(home, asOf ?? now),
  };
}

const MOST_COMING = 2;
/** Milliseconds ahead that one gets ready for: a week. */
const AHEAD = 7 * DAY;

async function nextMeetings(home: Home, now: number): Promise<Today['coming']> {
  const { coming } = await comingMeetings(home, now);
  return coming
    .filter(({ at }) => Date.parse(at) < now + AHEAD)
    .slice(0, MOST_COMING)
    .map(({ id, at, there, title, guests }) => ({
      id,
      at,
      there,
      title,
      guests: guests.map(({ id, name }) => ({ id, name })),
    }));
}

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
