/** Introductions and coming meetings in the shapes surfaces show. */

import { Refusal } from '../basics/result.ts';
import { whenToIso } from '../basics/when.ts';
import { type Looked, lookAt, lookAtAll } from '../introducing/acts/look.ts';
import { aboutIntroduction, answerTo, courseOf, type Introduction, nextWords } from '../introducing/index.ts';
import { type Briefing, meetingById, type Quoted } from '../meetings/acts/briefing.ts';
import { meetings, type Planned } from '../meetings/acts/coming.ts';
import { ownClock } from '../meetings/index.ts';
import type { Home } from '../store/store.ts';
import { preparedOf } from './draft-routes.ts';
import type {
  BriefingShown,
  IntroductionLine,
  IntroductionShown,
  IntroductionsShown,
  MeetingLine,
  MeetingShown,
  MeetingsShown,
} from './introduction-shapes.ts';
import { isoOf } from './views.ts';

/** `now`: milliseconds. */
export async function introductionsOf(home: Home, now: number): Promise<IntroductionsShown> {
  const { kept, found } = await lookAtAll(home, now);
  const isEnded = (one: Introduction) => courseOf(one, now).step === 'ended';
  const lines = (some: readonly Introduction[]) => some.map((one) => lineOf(one, now));
  const tookPlace = (one: Introduction) => one.sort === 'remembered' || one.went !== null;
  return {
    open: lines(kept.filter((one) => !isEnded(one))),
    remembered: lines(kept.filter(tookPlace)),
    rested: lines(kept.filter((one) => isEnded(one) && !tookPlace(one))),
    found: found.map(({ interactionId, at, sentence, quote }) => ({
      interaction: interactionId,
      at: isoOf(at)!,
      sentence,
      quote,
    })),
  };
}

/** Those a page about one person tells of: remembered, or under way. */
export async function introductionsWith(home: Home, personId: number, now: number): Promise<IntroductionLine[]> {
  const { kept } = await lookAtAll(home, now, false);
  const own = kept.filter((one) => one.sides.some((side) => side.personId === personId && isTold(one, side, now)));
  return own.map((one) => lineOf(one, now));
}

/** Who was asked to introduce and did not is not told of it on their page. */
function isTold(one: Introduction, side: Introduction['sides'][number], now: number): boolean {
  if (one.sort === 'remembered' || one.went !== null) return side.asked === null || answerTo(side.asked, now) === 'yes';
  return side.role !== 'introducer' && courseOf(one, now).step !== 'ended';
}

function lineOf(one: Introduction, now: number): IntroductionLine {
  const people = one.sides.flatMap(({ personId, name }) => (personId === null ? [] : [{ id: personId, name }]));
  return {
    id: one.id,
    sort: one.sort,
    at: isoOf(one.at)!,
    sentence: aboutIntroduction(one, now),
    why: one.why,
    went: one.went,
    people: one.sort === 'reach' ? people.filter(({ id }) => isOther(one, id)) : people,
  };
}

function isOther(one: Introduction, personId: number): boolean {
  return one.sides.some((side) => side.role === 'other' && side.personId === personId);
}

/** One introduction. `who`: whom one would rather ask; may be empty. */
export async function introductionOf(
  home: Home,
  id: number,
  who: string,
  now: number,
): Promise<IntroductionShown | Refusal> {
  const looked = await lookAt(home, id, who, now);
  return looked instanceof Refusal ? looked : shownOf(looked, now);
}

function shownOf(
  { one, course, suggestions, chosen, held, draft, copyTo, since }: Looked,
  now: number,
): IntroductionShown {
  return {
    ...lineOf(one, now),
    company: one.company,
    step: course.step,
    next: nextWords(one, course, now),
    sides: one.sides.map(({ role, name, personId, asked }) => ({
      role,
      name,
      person: personId,
      answer: answerTo(asked, now),
      askedAt: isoOf(asked?.at ?? null),
    })),
    suggestions: suggestions.map(({ person, grounds, answers }) => ({
      person,
      grounds: grounds.map(({ words, restsOn }) => ({ words, rests: [...restsOn] })),
      answers,
    })),
    chosen,
    held,
    draft: draft && preparedOf(draft),
    copyTo,
    since: since && { quote: since.quote, rests: [since.interactionId] },
    quote: one.found?.quote ?? null,
  };
}

export async function comingMeetings(home: Home, now: number): Promise<MeetingsShown> {
  const { coming, been } = await meetings(home, now);
  return { coming: coming.map(meetingLine), been: been.map(meetingLine) };
}

export async function meetingOf(home: Home, id: number, now: number): Promise<MeetingShown | Refusal> {
  const found = await meetingById(home, id, now);
  if (found instanceof Refusal) return found;
  return { ...meetingLine(found), briefings: found.briefings.map(briefingShown) };
}

function meetingLine({ meeting, guests, hasMore, isOver, note }: Planned): MeetingLine {
  return {
    id: meeting.id,
    at: whenToIso(meeting)!,
    there: ownClock(meeting),
    minutes: meeting.length === null ? null : Math.round(meeting.length / 60_000),
    title: meeting.title,
    guests: [...guests],
    others: hasMore,
    over: isOver,
    note,
  };
}

function briefingShown({ guest, fromThem, fromMe, met, both, returnsTo, ...lists }: Briefing): BriefingShown {
  const shown = ({ at, restsOn, ...rest }: Quoted) => ({ ...rest, at: isoOf(at), rests: [...restsOn] });
  return {
    guest,
    returnsTo: returnsTo.map(({ word, restsOn }) => ({ word, rests: [...restsOn] })),
    fromThem: fromThem && shown(fromThem),
    fromMe: fromMe && shown(fromMe),
    met: met && shown(met),
    iPromised: lists.iPromised.map(shown),
    theyPromised: lists.theyPromised.map(shown),
    theyAsked: lists.theyAsked.map(shown),
    iAsked: lists.iAsked.map(shown),
    helped: lists.helped.map(shown),
    lookFor: lists.lookFor.map(shown),
    offer: lists.offer.map(shown),
    parked: lists.parked.map(shown),
    notes: lists.notes.map(shown),
    both: both.map(({ person, restsOn }) => ({ person, rests: [...restsOn] })),
  };
}
