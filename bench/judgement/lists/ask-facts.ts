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
}

interface Habits {
  readonly written: readonly [Fading, Fading];
  readonly questions: readonly [Fading, Fading];
  readonly answers: readonly [Fading, Fading];
  /** Answered and settled questions, fading slowly and fast. */
  readonly answered: readonly [Fading, Fading];
  readonly settled: readonly [Fading, Fading];
}

/** Half-lives in days: of load and of rates. The slow rate keeps a season, the fast one holidays. */
const LOAD = [1, 7] as const;
const RATES = [90, 14] as const;
/** Settled questions that a wider rate counts for beside a narrower one. */
const TRUST = { list: 20, asker: 3 };

export class AskFacts {
  readonly #askers = new Map<number, Asker>();
  readonly #lists = new Map<string, Habits>();
  readonly #everywhere = habits();

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
      both(list.questions, t);
    } else if (root.person !== message.person) {
      asker.answers++;
      asker.lately.add(t, 1);
      both(list.answers, t);
    }
  }

  /** A question's week is over. */
  settled(question: Message, outcome: number, t: number): void {
    const asker = this.#asker(question.person);
    asker.settled++;
    asker.answered += outcome;
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
    const asker = { ...NOTHING, lately: new Fading(RATES[0] * DAY) };
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

const NOTHING = { written: 0, questions: 0, settled: 0, answered: 0, answers: 0, lastWritten: -1, lastQuestion: -1 };

function habits(): Habits {
  const pair = (halves: readonly [number, number]) =>
    [new Fading(halves[0] * DAY), new Fading(halves[1] * DAY)] as const;
  return {
    written: pair(LOAD),
    questions: pair(LOAD),
    answers: pair(LOAD),
    answered: pair(RATES),
    settled: pair(RATES),
  };
}

function both(fading: readonly [Fading, Fading], t: number): void {
  for (const one of fading) one.add(t, 1);
}

/** Whole steps on a logarithmic scale: `fine` for each doubling. */
function steps(value: number, fine: number): number {
  return Math.round(fine * Math.log2(1 + Math.max(value, 0)));
}
