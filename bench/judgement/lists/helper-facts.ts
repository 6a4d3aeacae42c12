/** What is known of the people who answer in a list: how often, when, whom, and what about. */

import { DAY, type Message, type Written } from './archive.ts';
import { LikeQuestions } from './like-questions.ts';
import { Fading, hashed } from './online.ts';

/** Half-life, seconds, of who is there just now. */
const SOON = 12 * 3600;
/** Half-lives in days of what a helper did: this week, this season, always. The middle one alone is the simple baseline. */
const HALF_LIVES = [7, 60, 365] as const;
const BASELINE = 1;
/** People looked at for one question, most active first; six questions in a hundred are answered only by others who answered before. */
const MOST_CANDIDATES = 60;
/** Faded answers below which somebody is left out of the list's books. */
const FORGOTTEN = 0.001;
const HOURS = 24;
/** Answers at any hour that count beside a helper's own: below, rhythm is not known. */
const TRUST_RHYTHM = 20;
/** Words that the whole list's words count for beside a helper's own. */
const TRUST_WORDS = 300;
const WORD_PLACES = 2 ** 14;

interface Helper {
  readonly person: number;
  /** Faded answers in this list, by half-life, as of `at`. */
  readonly answers: Float64Array;
  at: number;
  total: number;
  readonly byHour: Float64Array;
  readonly words: Map<number, number>;
  wordCount: number;
  /** Faded answers of the last hours and days, in this list. */
  readonly soon: Fading;
  /** Answers to people who wrote for the first time. */
  toNew: number;
  /** Sum of log hours from question to answer. */
  delays: number;
}

/** Where somebody wrote last, in whatever list, and whom they helped. */
interface Person {
  lastWritten: number;
  written: number;
  readonly helped: Map<number, number>;
}

export interface Candidate {
  readonly person: number;
  /** Faded answers in the list, half-life 60 days: the simple baseline. */
  readonly baseline: number;
  readonly features: Float64Array;
}

export const FEATURES = [
  'answers lately, week',
  'answers lately, season',
  'answers lately, year',
  'answered in all',
  'wrote within the last day',
  'wrote within the last three hours',
  'answered within the last three hours',
  'more than a few answers this season',
  'days since last word',
  'usually there within the next two hours',
  'usually there within the next eight hours',
  'at weekends',
  'helped this asker before',
  'was helped by this asker',
  'knows these words',
  'knows these words, well known',
  'this week beside this season',
  'place by answers lately',
  'days since the last answer',
  'answers of these days',
  'wrote within the last hour',
  'answered questions like this',
  'answers for each question this week',
  'answers newcomers, and the asker is one',
  'usual delay',
  'written in all',
] as const;

export class HelperFacts {
  readonly #helpers = new Map<string, Map<number, Helper>>();
  readonly #people = new Map<number, Person>();
  readonly #words = new Float64Array(WORD_PLACES);
  #wordCount = 0;
  readonly #byHour = new Float64Array(HOURS * 2).fill(1);
  readonly #like = new LikeQuestions();
  readonly #asked = new Map<string, Fading>();

  /** A message has come in; `question`: the beginning of its thread, `isAnswer`: by somebody else than its asker. */
  saw(message: Message, question: Message, isAnswer: boolean, words: readonly number[]): void {
    const person = this.#person(message.person);
    person.lastWritten = message.t;
    person.written++;
    if (!isAnswer) return;
    const helper = this.#helper(message.list, message.person);
    helper.soon.add(message.t, 1);
    helper.delays += Math.log(1 + (message.t - question.t) / 3600);
    if (this.#person(question.person).written < 2) helper.toNew++;
    this.#like.answered(question.id, message.person);
    fade(helper, message.t);
    for (let i = 0; i < HALF_LIVES.length; i++) helper.answers[i] = (helper.answers[i] ?? 0) + 1;
    helper.total++;
    const hour = slotOf(message.t);
    helper.byHour[hour] = (helper.byHour[hour] ?? 0) + 1;
    this.#byHour[hour] = (this.#byHour[hour] ?? 0) + 1;
    person.helped.set(question.person, (person.helped.get(question.person) ?? 0) + 1);
    for (const word of words) helper.words.set(word, (helper.words.get(word) ?? 0) + 1);
    helper.wordCount += words.length;
  }

  /** A question, for how common its words are and how many there are. */
  sawQuestion({ id, list, t }: Message, words: readonly number[]): void {
    this.#like.add(id, words);
    const asked = this.#asked.get(list) ?? new Fading(HALF_LIVES[0] * DAY);
    this.#asked.set(list, asked);
    asked.add(t, 1);
    for (const word of words) this.#words[word] = (this.#words[word] ?? 0) + 1;
    this.#wordCount += words.length;
  }

  /** Who might answer a question that arrives now, most active first. */
  candidates(question: Message, words: readonly number[]): readonly Candidate[] {
    const here = this.#helpers.get(question.list) ?? new Map<number, Helper>();
    const active: { helper: Helper; lately: number }[] = [];
    for (const helper of here.values()) {
      const lately = faded(helper, question.t, BASELINE);
      if (faded(helper, question.t, 2) < FORGOTTEN) here.delete(helper.person);
      else if (helper.person !== question.person) active.push({ helper, lately });
    }
    const like = this.#like.helpersOf(words);
    active.sort((a, b) => b.lately - a.lately || a.helper.person - b.helper.person);
    return active.slice(0, MOST_CANDIDATES).map(({ helper, lately }, place) => ({
      person: helper.person,
      baseline: lately,
      features: this.#features(helper, question, words, place, like.get(helper.person) ?? 0),
    }));
  }

  #features(helper: Helper, question: Message, words: readonly number[], place: number, like: number): Float64Array {
    const { t } = question;
    const person = this.#person(helper.person);
    const asker = this.#person(question.person);
    const [week = 0, season = 0, year = 0] = HALF_LIVES.map((_, i) => faded(helper, t, i));
    const since = (t - person.lastWritten) / DAY;
    const knows = this.#knows(helper, words);
    return Float64Array.of(
      Math.log(0.02 + week),
      Math.log(0.02 + season),
      Math.log(0.02 + year),
      Math.log(1 + helper.total),
      since < 1 ? 1 : 0,
      since < 1 / 8 ? 1 : 0,
      t - helper.at < DAY / 8 ? 1 : 0,
      Math.log(1 + season),
      Math.log(1 + since),
      this.#rhythm(helper, t, 2),
      this.#rhythm(helper, t, 8),
      this.#weekend(helper, t),
      Math.log(1 + (person.helped.get(question.person) ?? 0)),
      Math.log(1 + (asker.helped.get(helper.person) ?? 0)),
      knows,
      knows * Math.log(1 + helper.wordCount / TRUST_WORDS),
      Math.log((1 + week) / (1 + season / 4)),
      Math.log(1 + place),
      Math.log(1 + (t - helper.at) / DAY),
      Math.log(0.02 + helper.soon.at(t)),
      since < 1 / 24 ? 1 : 0,
      Math.log(1 + like),
      Math.log((0.2 + week) / (1 + (this.#asked.get(question.list)?.at(t) ?? 0))),
      asker.written === 0 ? Math.log((1 + helper.toNew) / (4 + helper.total)) : -1.4,
      (helper.delays + 6) / (helper.total + 3),
      Math.log(1 + person.written),
    );
  }

  /** How much more often they answer in the next hours of the day than people do. Log ratio. */
  #rhythm(helper: Helper, t: number, hours: number): number {
    let [own, all] = [0, 0];
    const start = slotOf(t);
    const base = start - (start % HOURS);
    for (let i = 0; i < hours; i++) {
      const slot = base + ((start + i) % HOURS);
      own += helper.byHour[slot] ?? 0;
      all += this.#byHour[slot] ?? 0;
    }
    return this.#ratio(own, all, helper, base);
  }

  #weekend(helper: Helper, t: number): number {
    const base = slotOf(t) - (slotOf(t) % HOURS);
    const own = sum(helper.byHour, base, base + HOURS);
    const all = sum(this.#byHour, base, base + HOURS);
    const share = all / sum(this.#byHour, 0, HOURS * 2);
    return Math.log((own + TRUST_RHYTHM * share) / (helper.total + TRUST_RHYTHM) / share);
  }

  #ratio(own: number, all: number, helper: Helper, base: number): number {
    const share = all / sum(this.#byHour, base, base + HOURS);
    const total = sum(helper.byHour, base, base + HOURS);
    return Math.log((own + TRUST_RHYTHM * share) / (total + TRUST_RHYTHM) / share);
  }

  /** Mean log ratio of the words among what they answered to the words of everybody. 0 without words. */
  #knows(helper: Helper, words: readonly number[]): number {
    if (words.length === 0 || helper.wordCount === 0) return 0;
    let total = 0;
    for (const word of words) {
      const share = ((this.#words[word] ?? 0) + 1) / (this.#wordCount + WORD_PLACES);
      const own = ((helper.words.get(word) ?? 0) + TRUST_WORDS * share) / (helper.wordCount + TRUST_WORDS);
      total += Math.log(own / share);
    }
    return total / Math.sqrt(words.length + 4);
  }

  #helper(list: string, person: number): Helper {
    const here = this.#helpers.get(list) ?? new Map<number, Helper>();
    this.#helpers.set(list, here);
    const known = here.get(person);
    if (known !== undefined) return known;
    const helper: Helper = {
      person,
      answers: new Float64Array(HALF_LIVES.length),
      at: 0,
      total: 0,
      byHour: new Float64Array(HOURS * 2),
      words: new Map(),
      wordCount: 0,
      soon: new Fading(SOON),
      toNew: 0,
      delays: 0,
    };
    here.set(person, helper);
    return helper;
  }

  #person(person: number): Person {
    const known = this.#people.get(person);
    if (known !== undefined) return known;
    const made = { lastWritten: 0, written: 0, helped: new Map<number, number>() };
    this.#people.set(person, made);
    return made;
  }
}

/** Letters and places of a word; words that every question has say nothing, and the ratio sees to that. */
const MOST_WORDS = 60;

/** Different words of a subject and the beginning of a text, as numbers. */
export function topicWords(written: Written | undefined): readonly number[] {
  if (written === undefined) return [];
  const text = `${written.subject} ${written.subject} ${written.text.slice(0, 400)}`.toLowerCase();
  const words = new Set((text.match(/[a-z][a-z0-9._]{2,30}/g) ?? []).map((word) => hashed(word) & (WORD_PLACES - 1)));
  return [...words].slice(0, MOST_WORDS);
}

function fade(helper: Helper, t: number): void {
  for (let i = 0; i < HALF_LIVES.length; i++) helper.answers[i] = faded(helper, t, i);
  helper.at = t;
}

function faded({ answers, at }: Helper, t: number, i: number): number {
  return (answers[i] ?? 0) * 2 ** (-(t - at) / ((HALF_LIVES[i] ?? 1) * DAY));
}

/** Hour of the day, 0–23 on working days and 24–47 at weekends, UTC. */
function slotOf(t: number): number {
  const date = new Date(t * 1000);
  const day = date.getUTCDay();
  return date.getUTCHours() + (day === 0 || day === 6 ? HOURS : 0);
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i] ?? 0;
  return total;
}
