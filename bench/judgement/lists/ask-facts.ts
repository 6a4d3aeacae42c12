/** What is known when a question arrives, besides its words: the list's habits, the asker's history, the hour. */

import { DAY, isQuestion, type Message } from './archive.ts';
import { Fading, hashed, logOdds } from './online.ts';

/** What one person has done so far. */
interface Asker {
  written: number;
  questions: number;
  /** Questions whose week is over, and those among them that were answered. */
  settled: number;
  answered: number;
  answers: number;
  lastWritten: number;
  lastQuestion: number;
  readonly lately: Fading;
  /** Settled questions of their own, those of them that were answered, and the answers they had, fading. */
  readonly ownSettled: Fading;
  readonly ownAnswered: Fading;
  readonly ownReplies: Fading;
  /** Questions of these days. */
  readonly asking: Fading;
  lastOutcome: number;
}

interface Habits {
  readonly written: readonly [Fading, Fading];
  readonly questions: readonly [Fading, Fading];
  readonly answers: readonly [Fading, Fading];
  /** Answered and settled questions, fading slowly and fast. */
  readonly answered: readonly [Fading, Fading];
  readonly settled: readonly [Fading, Fading];
  /** Length of questions: sum and number, fading. */
  readonly lengths: readonly [Fading, Fading];
  /** The last questions, oldest first. */
  readonly open: { readonly id: number; readonly t: number }[];
}

/** Half-lives in days: of load and of rates. The slow rate keeps a season, the fast one holidays. */
const LOAD = [1, 7] as const;
const RATES = [90, 14] as const;
/** Half-lives of what an asker met with, and of asking again and again. */
const OWN = 300 * DAY;
const ASKING = 2 * DAY;
const SEASON = 60 * DAY;
/** Questions younger than a week that are looked at for whether they have an answer by now. */
const MOST_OPEN = 1_000;
/** Settled questions that a wider rate counts for beside a narrower one. */
const TRUST = { list: 20, asker: 3 };

export class AskFacts {
  readonly #askers = new Map<number, Asker>();
  readonly #lists = new Map<string, Habits>();
  readonly #everywhere = habits();
  /** Answers so far, by id of question. */
  readonly #answers = new Map<number, number>();

  /** A message has come in. */
  saw(message: Message, root: Message): void {
    const { t } = message;
    const asker = this.#asker(message.person);
    const list = this.#list(message.list);
    asker.written++;
    asker.lastWritten = t;
    both(list.written, t);
    if (isQuestion(message)) {
      asker.questions++;
      asker.lastQuestion = t;
      asker.asking.add(t, 1);
      both(list.questions, t);
      list.lengths[0].add(t, steps(message.length, 3));
      list.lengths[1].add(t, 1);
      list.open.push({ id: message.id, t });
      if (list.open.length > 2 * MOST_OPEN) list.open.splice(0, MOST_OPEN);
    } else if (root.person !== message.person) {
      asker.answers++;
      asker.lately.add(t, 1);
      both(list.answers, t);
      this.#answers.set(root.id, (this.#answers.get(root.id) ?? 0) + 1);
    }
  }

  /** A question's week is over. */
  settled(question: Message, outcome: number, t: number): void {
    const asker = this.#asker(question.person);
    asker.settled++;
    asker.answered += outcome;
    asker.lastOutcome = outcome;
    asker.ownSettled.add(t, 1);
    asker.ownAnswered.add(t, outcome);
    asker.ownReplies.add(t, this.#answers.get(question.id) ?? 0);
    for (const list of [this.#list(question.list), this.#everywhere]) {
      both(list.settled, t);
      if (outcome === 1) both(list.answered, t);
    }
  }

  /** The list's running rate and the asker's own, for baselines. */
  rates({ list, person, t }: Message): { readonly list: number; readonly asker: number } {
    const [slow] = this.#rates(list, t);
    return { list: slow, asker: this.#rateOf(this.#asker(person), slow) };
  }

  /** Hashed features of a question that arrives now. */
  features(question: Message): readonly number[] {
    const { t, list } = question;
    const words = this.#words(question).map(([name, value]) => `${name}:${value}`);
    const hour = new Date(t * 1000).getUTCHours();
    const day = new Date(t * 1000).getUTCDay();
    const all = ['any', `hour:${hour}`, `day:${day}`, ...words];
    return [...all, ...all.map((word) => `${list} ${word}`)].map(hashed);
  }

  /** The same as numbers, and what fades: for trees. */
  numbers(question: Message): readonly number[] {
    const { t, list, person } = question;
    const date = new Date(t * 1000);
    const asker = this.#asker(person);
    const here = this.#list(list);
    const [slow, fast] = this.#rates(list, t);
    const [ownSettled, ownAnswered] = [asker.ownSettled.at(t), asker.ownAnswered.at(t)];
    const lately = logOdds((ownAnswered + 2 * slow) / (ownSettled + 2));
    return [
      ...this.#words(question).map(([, value]) => value),
      date.getUTCHours(),
      (date.getUTCHours() + 12) % 24,
      date.getUTCDay(),
      date.getUTCMonth(),
      logOdds(slow),
      logOdds(fast) - logOdds(slow),
      logOdds(this.#rateOf(asker, slow)),
      lately,
      lately - logOdds(slow),
      asker.lastOutcome,
      asker.ownReplies.at(t) / (ownSettled + 0.5),
      asker.asking.at(t),
      asker.questions / (asker.written + 1),
      asker.answers / (asker.written + 1),
      this.#bynow(here, t, slow),
      steps(question.length, 3) - here.lengths[0].at(t) / (here.lengths[1].at(t) + 0.01),
      ...LOAD.map((_, i) => Math.log(((here.answers[i]?.at(t) ?? 0) + 1) / ((here.questions[i]?.at(t) ?? 0) + 1))),
    ];
  }

  /** Of the list's questions one to seven days old, the share that has an answer by now: ten at the slow rate beside. */
  #bynow({ open }: Habits, t: number, slow: number): number {
    let [answered, all] = [0, 0];
    for (let i = open.length - 1; i >= 0; i--) {
      const question = open[i];
      if (question === undefined || question.t < t - 7 * DAY) break;
      if (question.t > t - DAY) continue;
      all++;
      if (this.#answers.has(question.id)) answered++;
    }
    return (answered + 9 * slow) / (all + 10);
  }

  #words({ person, list, t, length }: Message): readonly (readonly [string, number])[] {
    const asker = this.#asker(person);
    const here = this.#list(list);
    const [slow, fast] = this.#rates(list, t);
    const load = (of: readonly Fading[], i: number) => steps(of[i]?.at(t) ?? 0, 2);
    const [written, answers] = [here.written[1].at(t), here.answers[1].at(t)];
    return [
      ['slow', Math.round(8 * logOdds(slow))],
      ['fast', Math.round(5 * logOdds(fast))],
      ['own', Math.round(6 * logOdds(this.#rateOf(asker, slow)))],
      ['settled', steps(asker.settled, 2)],
      ['written', steps(asker.written, 2)],
      ['answers', steps(asker.answers, 2)],
      ['lately', steps(asker.lately.at(t), 2)],
      ['unthreaded', steps(asker.written - asker.questions - asker.answers, 2)],
      ['since question', asker.lastQuestion < 0 ? -1 : steps((t - asker.lastQuestion) / 600, 1)],
      ['since written', asker.lastWritten < 0 ? -1 : steps((t - asker.lastWritten) / 600, 1)],
      ['length', steps(length, 3)],
      ...[0, 1].flatMap(
        (i) =>
          [
            [`written${LOAD[i]}`, load(here.written, i)],
            [`questions${LOAD[i]}`, load(here.questions, i)],
            [`answers${LOAD[i]}`, load(here.answers, i)],
          ] as const,
      ),
      ['helpful', Math.round((10 * answers) / (written + 1))],
    ];
  }

  #rates(list: string, t: number): readonly [slow: number, fast: number] {
    const here = this.#list(list);
    const wide = ((this.#everywhere.answered[0].at(t) ?? 0) + 3) / (this.#everywhere.settled[0].at(t) + 5);
    const slow = (here.answered[0].at(t) + TRUST.list * wide) / (here.settled[0].at(t) + TRUST.list);
    const fast = (here.answered[1].at(t) + TRUST.list * slow) / (here.settled[1].at(t) + TRUST.list);
    return [slow, fast];
  }

  #rateOf({ settled, answered }: Asker, rate: number): number {
    return (answered + TRUST.asker * rate) / (settled + TRUST.asker);
  }

  #asker(person: number): Asker {
    const known = this.#askers.get(person);
    if (known !== undefined) return known;
    const asker = {
      ...NOTHING,
      lately: new Fading(RATES[0] * DAY),
      ownSettled: new Fading(OWN),
      ownAnswered: new Fading(OWN),
      ownReplies: new Fading(OWN),
      asking: new Fading(ASKING),
    };
    this.#askers.set(person, asker);
    return asker;
  }

  #list(list: string): Habits {
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    const made = habits();
    this.#lists.set(list, made);
    return made;
  }
}

const NOTHING = {
  written: 0,
  questions: 0,
  settled: 0,
  answered: 0,
  answers: 0,
  lastWritten: -1,
  lastQuestion: -1,
  lastOutcome: -1,
};

function habits(): Habits {
  const pair = (halves: readonly [number, number]) =>
    [new Fading(halves[0] * DAY), new Fading(halves[1] * DAY)] as const;
  return {
    written: pair(LOAD),
    questions: pair(LOAD),
    answers: pair(LOAD),
    answered: pair(RATES),
    settled: pair(RATES),
    lengths: [new Fading(SEASON), new Fading(SEASON)],
    open: [],
  };
}

function both(fading: readonly [Fading, Fading], t: number): void {
  for (const one of fading) one.add(t, 1);
}

/** Whole steps on a logarithmic scale: `fine` for each doubling. */
function steps(value: number, fine: number): number {
  return Math.round(fine * Math.log2(1 + Math.max(value, 0)));
}
