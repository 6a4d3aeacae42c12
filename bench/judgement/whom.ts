/** Task whom: does the person Kith would have asked first help more often than the latest contact, or than anybody known? */

import { type Ground, tellingWords, weightsOf } from '../../src/asking/fit.ts';
import { type Candidate, choose, mayBeAsked, nearnessOf } from '../../src/asking/whom.ts';
import { type NeedWord, saidIn } from '../../src/giving/index.ts';
import { expectedOf } from '../../src/relationships/index.ts';
import { ANSWER_WITHIN, type Archive, answerersOf, isQuestion, readArchive, type Written } from './lists/archive.ts';
import { figure, meanWithEnds } from './scores.ts';
import type { Table, Task } from './task.ts';

export const whom: Task = {
  what: `Whom to ask? One question in ten. Each asker of a list is an owner; their people are those who had answered them, or whom they had answered. Of
each question with its text, by an asker with at least four such people of whom one answers within the week: did the one whom the rules of asking
(src/asking/whom.ts) name first answer it?`,
  corpora: ['rlists'],
  published: [],
  measure(folder) {
    const asked = askedIn(readArchive(folder));
    return { columns: ['id', 'answered'], rows: asked.map(({ id, kith }) => [id, kith]), ...shown(asked) };
  },
};

/** People of an asker below which there is nothing to choose. */
const LEAST_KNOWN = 4;
/** Of the questions, one in so many is measured. */
const EVERY = 10;
/** Times of a list are seconds; Kith's are milliseconds. */
const SECOND = 1000;

interface Exchange {
  /** Milliseconds. */
  readonly at: number;
  /** The asker's question that they answered. */
  readonly helped: Written | null;
}

interface Tie {
  readonly exchanges: Exchange[];
  mine: number;
  theirs: number;
}

interface Asked {
  readonly id: number;
  /** 0 or 1; of several known equally likely, their share. */
  readonly kith: number;
  readonly latest: number;
  readonly mostOften: number;
  readonly random: number;
  readonly isNamed: boolean;
  /** A word of the question speaks for the one who is named. */
  readonly byWords: boolean;
}

function askedIn(archive: Archive): Asked[] {
  const { messages, texts } = archive;
  const ties = new Map<number, Map<number, Tie>>();
  const writings = new Map<number, Written[]>();
  const answerers = answerersOf(archive);
  // One in so many, evenly over the years: each looks through everything its people wrote.
  const measured = new Set(archive.asked.filter((_, i) => i % EVERY === 0));
  const asked: Asked[] = [];
  for (const [place, message] of messages.entries()) {
    const text = texts.get(place);
    const known = ties.get(message.person);
    const helped = answerers.get(place) ?? new Set();
    if (isQuestion(message) && measured.has(place) && text && known && known.size >= LEAST_KNOWN) {
      const one = askedOf(message.id, message.t * SECOND, text, known, writings, helped);
      if (one) asked.push(one);
    }
    if (isQuestion(message) && text) writings.set(message.person, [...(writings.get(message.person) ?? []), text]);
    const question = messages[message.root] ?? message;
    if (question.person === message.person) continue;
    const at = message.t * SECOND;
    const isHelp = message.t <= question.t + ANSWER_WITHIN;
    const theirs = tieOf(ties, question.person, message.person);
    theirs.theirs++;
    theirs.exchanges.push({ at, helped: isHelp ? (texts.get(message.root) ?? null) : null });
    const mine = tieOf(ties, message.person, question.person);
    mine.mine++;
    mine.exchanges.push({ at, helped: null });
  }
  return asked;
}

function askedOf(
  id: number,
  now: number,
  text: Written,
  known: ReadonlyMap<number, Tie>,
  writings: ReadonlyMap<number, readonly Written[]>,
  helped: ReadonlySet<number>,
): Asked | null {
  const people = [...known.keys()];
  const right = people.filter((person) => helped.has(person));
  if (right.length === 0) return null;
  const words = tellingWords(text.subject);
  const candidates = people.map((person) => candidateOf(person, known.get(person)!, writings.get(person) ?? [], words, now)); // biome-ignore format: one row
  const having = new Map<string, number>();
  for (const { grounds } of candidates)
    for (const name of new Set(grounds.flatMap(({ said }) => [...said.keys()]))) having.set(name, (having.get(name) ?? 0) + 1); // biome-ignore format: one step
  const weights = weightsOf(having, people.length);
  const free = candidates.filter(({ past }) => mayBeAsked(past, past.map(({ at }) => at), now)); // biome-ignore format: one row
  const expected = (nearness: Candidate['nearness']) => expectedOf(nearness, []);
  const [first] = choose(free, { size: 'minutes', seed: String(id) }, weights, expected, 1, now);
  const isRight = (person: number | undefined) => Number(person !== undefined && helped.has(person));
  const last = (person: number) => known.get(person)!.exchanges.at(-1)!.at;
  const often = (person: number) => known.get(person)!.exchanges.filter((one) => one.helped !== null).length;
  const best = (by: (person: number) => number) => people.reduce((x, y) => (by(y) > by(x) ? y : x));
  return {
    id,
    kith: isRight(first?.person.id),
    latest: isRight(best(last)),
    mostOften: isRight(best(often)),
    random: right.length / people.length,
    isNamed: first !== undefined,
    byWords: (first?.grounds.length ?? 0) > 0,
  };
}

function candidateOf(
  id: number,
  { exchanges, mine, theirs }: Tie,
  own: readonly Written[],
  words: readonly NeedWord[],
  now: number,
): Candidate {
  const ground = (kind: Ground['kind'], { subject, text }: Written, at: number | null): Ground[] => {
    const said = saidIn(`${subject} ${text}`, words);
    return said.size === 0 ? [] : [{ kind, said, quote: subject, at, interactionId: null }];
  };
  const helps = exchanges.filter((one) => one.helped !== null);
  return {
    id,
    name: String(id),
    called: String(id),
    node: `email:${id}@lists.example`,
    nearness: nearnessOf(undefined, { mine, theirs, met: false, lastAt: exchanges.at(-1)?.at ?? 0 }, now),
    past: helps.map(({ at }, i) => ({ interactionId: i + 1, at, size: 'minutes', outcome: 'helped' })),
    care: '',
    grounds: [
      ...helps.slice(-MOST_READ).flatMap(({ helped, at }) => ground('helped', helped!, at)),
      ...own.slice(-MOST_READ).flatMap((written) => ground('letter', written, null)),
    ],
    looksFor: null,
  };
}

/** Texts of one tie that are looked through: the newest. */
const MOST_READ = 30;

function tieOf(ties: Map<number, Map<number, Tie>>, owner: number, other: number): Tie {
  const own = ties.get(owner) ?? new Map<number, Tie>();
  const tie = own.get(other) ?? { exchanges: [], mine: 0, theirs: 0 };
  ties.set(owner, own.set(other, tie));
  return tie;
}

function shown(asked: readonly Asked[]): { tables: readonly Table[]; notes: readonly string[] } {
  const cell = (rows: readonly Asked[], of: (one: Asked) => number) => {
    const { mean, ends } = meanWithEnds(rows.map(of));
    return figure(mean, ends);
  };
  const all: readonly (readonly [string, readonly Asked[]])[] = [
    ['all', asked],
    ['a word speaks for the one named', asked.filter(({ byWords }) => byWords)],
    ['only that they helped before', asked.filter(({ byWords, isNamed }) => isNamed && !byWords)],
  ];
  const rows = all.map(([name, own]) => [
    `${name}: ${own.length}`,
    cell(own, ({ kith }) => kith),
    cell(own, ({ latest }) => latest),
    cell(own, ({ mostOften }) => mostOften),
    cell(own, ({ random }) => random),
    cell(own, ({ kith, latest }) => kith - latest),
  ]);
  const head = [
    'questions',
    '**Kith’s first**',
    'latest contact',
    'who helped most often',
    'anybody known',
    'Kith above latest',
  ];
  return {
    tables: [{ title: 'Share in which the one named first answered within a week', head, rows }],
    notes: [
      'A list is asked at once and whoever likes answers; nobody was asked in person, so refusals and silences are unknown and belief rests on help alone. Only words of subjects and questions are there, none of answers, no cards and no notes. Questions of one asker are no independent evidence; the brackets take them as such and are too narrow.',
      `In ${asked.filter(({ isNamed }) => !isNamed).length} of ${asked.length} questions nobody is named. Nothing was chosen on these rows.`,
    ],
  };
}
