/** What is kept of who wrote to whom, so that answers can be foretold: sums that fade, never a letter. O(recipients) a mail. */

import { addFading, addOutcome, DAY_SECONDS, type Fading, newFading, newTally, type Tally } from './fading.ts';

/** Half-lives of what was written: 6 hours, 1, 4, 16 and 64 days (default; longer ones were not tried, the networks last months). */
export const SPEEDS = 5;
export const LONGEST = 64;
/** Days after which an answer or a silence counts half: of 60, 180, 365 and none, 60 was best on the two first networks (docs/methods.md §2). */
const FORGET = 60;
/** The same for what is so just now. */
const FORGET_LATELY = 14;
/** Seconds a message counts as fresh when asking how much of the time one was in touch: a week, the time an answer has. */
const FRESH = 7 * DAY_SECONDS;
/** On longer lists recipients are not counted as beside each other: the pairs grow with the square (default). */
const MOST_BESIDE = 25;
/** Lists of 64 and more are one size. */
const SIZES = 7;

/** One letter to some people. Times are seconds; people are numbers the caller gave. */
export interface Mail {
  readonly at: number;
  readonly from: number;
  readonly to: readonly number[];
}

/** How much of the time something was fresh, at two half-lives. */
export interface Cover {
  fresh30: number;
  all30: number;
  fresh120: number;
  all120: number;
  at: number;
}

/** A mean of logarithms in which older ones count less. */
interface Usual {
  sum: number;
  of: number;
}

/** From one person to another. */
export interface Pair {
  readonly sent: Fading;
  /** A mail to n counts 1/n: what was meant for this one. */
  readonly direct: Fading;
  /** At most one a day. */
  readonly days: Fading;
  lastDay: number;
  firstAt: number;
  readonly cover: Cover;
  readonly answered: Tally;
  readonly lately: Tally;
  /** Mails since the other last wrote. */
  unanswered: number;
  /** ln days between mails, and ln days they took to answer. */
  readonly gap: Usual;
  readonly delay: Usual;
  lastCompany: number;
  /** Mails of others that both got; kept at the pair that begins with the smaller number. */
  readonly beside: Fading;
}

export interface Person {
  /** Each recipient counts; each mail counts; each mail that came counts. */
  readonly wrote: Fading;
  readonly mails: Fading;
  readonly got: Fading;
  readonly cover: Cover;
  firstAt: number;
  gotSince: number;
  readonly gap: Usual;
  /** As the one written to, and as the one who writes. */
  readonly answers: Tally;
  readonly answersLately: Tally;
  readonly isAnswered: Tally;
  readonly isAnsweredBySize: readonly Tally[];
}

/** A mail that waits for its answer, with the facts of the moment it was sent. */
export interface Trial {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly company: number;
  readonly facts: Float32Array;
  happened: 0 | 1;
}

export interface Contacts {
  readonly people: Map<number, Person>;
  readonly pairs: Map<number, Pair>;
  readonly volume: Fading;
  readonly all: Tally;
  readonly bySize: readonly Tally[];
  /** Trials in order of time; those before `settledTo` had their time. */
  waiting: Trial[];
  settledTo: number;
  readonly openByPair: Map<number, Trial[]>;
}

export function newContacts(): Contacts {
  const bySize = Array.from({ length: SIZES }, newTally);
  return {
    people: new Map(),
    pairs: new Map(),
    volume: newFading(SPEEDS),
    all: newTally(),
    bySize,
    waiting: [],
    settledTo: 0,
    openByPair: new Map(),
  };
}

/** Room for two numbers of people in one whole number. */
const MOST_PEOPLE = 2 ** 26;

function pairKey(from: number, to: number): number {
  return from * MOST_PEOPLE + to;
}

export function pairOf({ pairs }: Contacts, from: number, to: number): Pair {
  return keptOr(pairs, pairKey(from, to), newPair);
}

export function personOf({ people }: Contacts, id: number): Person {
  return keptOr(people, id, newPerson);
}

function keptOr<T>(kept: Map<number, T>, key: number, fresh: () => T): T {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = fresh();
  kept.set(key, made);
  return made;
}

/** For those who only look: nothing is kept of a pair or a person that nothing happened to. */
export function pairSeen({ pairs }: Contacts, from: number, to: number): Pair {
  return pairs.get(pairKey(from, to)) ?? NO_PAIR;
}

export function personSeen({ people }: Contacts, id: number): Person {
  return people.get(id) ?? NOBODY;
}

export function besideSeen(contacts: Contacts, one: number, other: number): Fading {
  return pairSeen(contacts, Math.min(one, other), Math.max(one, other)).beside;
}

export function sizeClass(company: number): number {
  return Math.min(SIZES - 1, Math.round(Math.log2(company)));
}

/** The trials whose time is over at a moment, out of `waiting` and counted. `window`: seconds an answer may take. */
export function settleTrials(contacts: Contacts, at: number, window: number): readonly Trial[] {
  const { waiting, settledTo } = contacts;
  let over = settledTo;
  while (over < waiting.length && waiting[over]!.at + window < at) over++;
  if (over === settledTo) return [];
  const settled = waiting.slice(settledTo, over);
  // Moving the rest down each time would cost as much as all that waits.
  const isHalfOver = over > waiting.length / 2;
  contacts.waiting = isHalfOver ? waiting.slice(over) : waiting;
  contacts.settledTo = isHalfOver ? 0 : over;
  for (const trial of settled) {
    closeTrial(contacts, trial, at - window);
    countOutcome(contacts, trial, trial.at + window);
  }
  return settled;
}

/** Letters that never were answered would else be kept for ever. */
function closeTrial({ openByPair }: Contacts, { from, to }: Trial, before: number): void {
  const key = pairKey(from, to);
  const still = openByPair.get(key)?.filter((trial) => trial.at >= before) ?? [];
  if (still.length > 0) openByPair.set(key, still);
  else openByPair.delete(key);
}

function countOutcome(contacts: Contacts, { from, to, company, happened }: Trial, at: number): void {
  const weight = 1 / Math.sqrt(company);
  const pair = pairOf(contacts, from, to);
  const [writer, other] = [personOf(contacts, from), personOf(contacts, to)];
  const size = sizeClass(company);
  addOutcome(pair.answered, at, happened, weight, FORGET);
  addOutcome(pair.lately, at, happened, weight, FORGET_LATELY);
  addOutcome(other.answers, at, happened, weight, FORGET);
  addOutcome(other.answersLately, at, happened, weight, FORGET_LATELY);
  addOutcome(writer.isAnswered, at, happened, weight, FORGET);
  addOutcome(writer.isAnsweredBySize[size]!, at, happened, 1, FORGET);
  addOutcome(contacts.bySize[size]!, at, happened, 1, FORGET);
  addOutcome(contacts.all, at, happened, 1, FORGET);
}

/** Takes a mail in; trials it answers are marked, and one is opened for each recipient with the facts given for it. */
export function foldMail(contacts: Contacts, mail: Mail, facts: readonly Float32Array[], window: number): void {
  const { at, from, to } = mail;
  mail.to.forEach((other, i) => {
    markAnswered(contacts, other, from, at, window);
    const trial: Trial = { from, to: other, at, company: to.length, facts: facts[i]!, happened: 0 };
    contacts.waiting.push(trial);
    const key = pairKey(from, other);
    const open = contacts.openByPair.get(key);
    if (open === undefined) contacts.openByPair.set(key, [trial]);
    else open.push(trial);
    foldPair(contacts, mail, other);
    addFading(contacts.volume, at, 1, LONGEST);
  });
  foldWriter(personOf(contacts, from), at);
  if (to.length > 1 && to.length <= MOST_BESIDE) foldBeside(contacts, mail);
}

/** `writer` wrote to the one who waits: `waits`' open trials are answered, unless the time was over or the moment is the same. */
function markAnswered(contacts: Contacts, writer: number, waits: number, at: number, window: number): void {
  const key = pairKey(writer, waits);
  const open = contacts.openByPair.get(key);
  if (open === undefined) return;
  for (const trial of open) if (at > trial.at && at - trial.at <= window) trial.happened = 1;
  const still = open.filter((trial) => trial.at === at);
  if (still.length > 0) contacts.openByPair.set(key, still);
  else contacts.openByPair.delete(key);
}

function foldPair(contacts: Contacts, { at, from, to }: Mail, other: number): void {
  const pair = pairOf(contacts, from, other);
  const back = pairOf(contacts, other, from);
  const [writer, reader] = [personOf(contacts, from), personOf(contacts, other)];
  if (back.unanswered > 0) addUsual(pair.delay, back.sent.at, at, 1);
  if (pair.sent.at >= 0) addUsual(pair.gap, pair.sent.at, at, 0.8);
  if (pair.firstAt < 0) pair.firstAt = at;
  addFading(pair.sent, at, 1, LONGEST);
  addFading(pair.direct, at, 1 / to.length, LONGEST);
  const day = Math.floor(at / DAY_SECONDS);
  if (day !== pair.lastDay) addFading(pair.days, at, 1, LONGEST);
  pair.lastDay = day;
  addCover(pair.cover, at);
  pair.lastCompany = to.length;
  pair.unanswered++;
  back.unanswered = 0;
  addFading(writer.wrote, at, 1, LONGEST);
  addFading(reader.got, at, 1, LONGEST);
  reader.gotSince++;
  if (reader.firstAt < 0) reader.firstAt = at;
}

function foldWriter(writer: Person, at: number): void {
  if (writer.mails.at >= 0) addUsual(writer.gap, writer.mails.at, at, 0.9);
  if (writer.firstAt < 0) writer.firstAt = at;
  addFading(writer.mails, at, 1, LONGEST);
  addCover(writer.cover, at);
  writer.gotSince = 0;
}

function foldBeside(contacts: Contacts, { at, to }: Mail): void {
  const amount = 1 / Math.sqrt(to.length);
  to.forEach((one, i) => {
    for (const other of to.slice(i + 1)) {
      const { beside } = pairOf(contacts, Math.min(one, other), Math.max(one, other));
      addFading(beside, at, amount, LONGEST);
    }
  });
}

/** Added to days before taking the logarithm, so that two mails of one minute are not infinitely close: about an hour. */
export const SOON = 0.05;

function addUsual(usual: Usual, from: number, to: number, keeps: number): void {
  usual.sum = usual.sum * keeps + Math.log((to - from) / DAY_SECONDS + SOON);
  usual.of = usual.of * keeps + 1;
}

function addCover(cover: Cover, at: number): void {
  if (cover.at >= 0) Object.assign(cover, coverAt(cover, at));
  cover.at = at;
}

/** The times in days with weights that halve in 30 and in 120 days. */
export function coverAt(cover: Cover, at: number): Omit<Cover, 'at'> {
  const gap = (at - cover.at) / DAY_SECONDS;
  const fresh = Math.min(gap, FRESH / DAY_SECONDS);
  const [keeps30, keeps120] = [2 ** (-gap / 30), 2 ** (-gap / 120)];
  return {
    fresh30: cover.fresh30 * keeps30 + fresh,
    all30: cover.all30 * keeps30 + gap,
    fresh120: cover.fresh120 * keeps120 + fresh,
    all120: cover.all120 * keeps120 + gap,
  };
}

function newPair(): Pair {
  return {
    sent: newFading(SPEEDS),
    direct: newFading(SPEEDS),
    days: newFading(SPEEDS),
    lastDay: -1,
    firstAt: -1,
    cover: newCover(),
    answered: newTally(),
    lately: newTally(),
    unanswered: 0,
    gap: { sum: 0, of: 0 },
    delay: { sum: 0, of: 0 },
    lastCompany: 0,
    beside: newFading(SPEEDS),
  };
}

function newPerson(): Person {
  return {
    wrote: newFading(SPEEDS),
    mails: newFading(SPEEDS),
    got: newFading(SPEEDS),
    cover: newCover(),
    firstAt: -1,
    gotSince: 0,
    gap: { sum: 0, of: 0 },
    answers: newTally(),
    answersLately: newTally(),
    isAnswered: newTally(),
    isAnsweredBySize: Array.from({ length: SIZES }, newTally),
  };
}

function newCover(): Cover {
  return { fresh30: 0, all30: 0, fresh120: 0, all120: 0, at: -1 };
}

const NO_PAIR = newPair();
const NOBODY = newPerson();
