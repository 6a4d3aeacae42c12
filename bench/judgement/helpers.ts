/** Task helpers: who will answer this question? */

import { ANSWER_WITHIN, type Archive, answerersOf, isOver, isQuestion, readArchive } from './lists/archive.ts';
import { type Candidate, FEATURES, HelperFacts, topicWords } from './lists/helper-facts.ts';
import { Choice } from './lists/online.ts';
import { figure, meanWithEnds } from './scores.ts';
import type { Table, Task } from './task.ts';

export const helpers: Task = {
  what: `Who will answer? For each question that somebody else answers within a week, the people who answered in the list before,
likeliest first. MRR: the mean of one over the place of the first who did; hit@10: the share of questions with one of them among ten. Who
answers is learnt from seven days later. Measured as in asks.`,
  corpora: ['rlists'],
  published: [
    'Kept-back part, as the corpus notes (4,000 sampled questions): answers in the list with half-life 60 days MRR .454, hit@10 .776; 96.9 in 100 can be reached at all.',
    'The aim (MRR .47, hit@10 .78) is missed here. It lies .016 and .004 above that baseline of the kept-back part; here Kith lies .020 and .014 above it on all questions, .026 and .024 on those with text. Of the questions measured, 97.6 in 100 were answered by somebody who had answered in that list before, 91.7 by one of the 60 most active, who alone are looked at.',
  ],
  measure(folder) {
    const archive = readArchive(folder);
    const { said, weights } = foretell(archive);
    const rows = said.flatMap(({ place, people }) =>
      people.slice(0, WRITTEN).map((person, i) => [archive.messages[place]?.id ?? 0, i + 1, person] as const),
    );
    return { columns: ['id', 'place', 'person'], rows, ...tablesOf(archive, said, weights) };
  },
};

/** People written to FILE for each question. */
const WRITTEN = 20;
/** Step of learning; chosen on 2003 to 2007. */
const RATE = 0.02;

interface Said {
  readonly place: number;
  /** Likeliest first. */
  readonly people: readonly number[];
  readonly byBaseline: readonly number[];
}

interface Open {
  readonly place: number;
  readonly candidates: readonly Candidate[];
}

/** One pass in order of time. */
export function foretell(archive: Archive): { readonly said: readonly Said[]; readonly weights: readonly number[] } {
  const { messages, texts } = archive;
  const asked = new Set(archive.asked);
  const facts = new HelperFacts();
  const choice = new Choice(FEATURES.length, RATE);
  const helpersByQuestion = new Map<number, Set<number>>();
  const open: Open[] = [];
  const said: Said[] = [];
  let next = 0;
  for (const [place, message] of messages.entries()) {
    for (let first = open[next]; first !== undefined && isOver(archive, first.place, message.t); first = open[++next]) {
      const helped = helpersByQuestion.get(first.place);
      helpersByQuestion.delete(first.place);
      if (helped !== undefined)
        choice.learn(
          messages[first.place]?.list ?? '',
          first.candidates.map(({ features }) => features),
          first.candidates.map(({ person }) => helped.has(person)),
        );
      open[next] = { place: first.place, candidates: [] };
    }
    const question = messages[message.root] ?? message;
    const isAnswer = question.person !== message.person;
    const words = topicWords(texts.get(message.root));
    if (isQuestion(message)) {
      const candidates = facts.candidates(message, words);
      open.push({ place, candidates });
      if (asked.has(place)) said.push({ place, ...ranked(candidates, message.list, choice) });
      facts.sawQuestion(message, words);
    }
    facts.saw(message, question, isAnswer, words);
    if (isAnswer && message.t <= question.t + ANSWER_WITHIN) {
      const helped = helpersByQuestion.get(message.root) ?? new Set();
      helpersByQuestion.set(message.root, helped.add(message.person));
    }
  }
  return { said, weights: choice.weights() };
}

function ranked(candidates: readonly Candidate[], list: string, choice: Choice): Omit<Said, 'place'> {
  const scores = new Map(candidates.map(({ person, features }) => [person, choice.score(list, features)]));
  const people = candidates.map(({ person }) => person);
  const sorted = [...people].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
  return { people: sorted, byBaseline: people };
}

function tablesOf(
  archive: Archive,
  said: readonly Said[],
  weights: readonly number[],
): { tables: readonly Table[]; notes: readonly string[] } {
  const helped = answerersOf(archive);
  const known = said.filter(({ place }) => helped.has(place));
  const measured = known.slice(archive.hasHistory ? 0 : Math.floor(0.6 * known.length));
  const withText = measured.filter(({ place }) => archive.texts.has(place));
  const tables = [tableOf('all questions', measured, helped), tableOf('questions with their text', withText, helped)];
  const learnt = FEATURES.map((name, i) => `${name} ${figure(weights[i] ?? 0, null, 2)}`).join(', ');
  return { tables: tables.filter(({ rows }) => rows.length > 0), notes: [`Weights at the end: ${learnt}.`] };
}

function tableOf(title: string, rows: readonly Said[], helped: ReadonlyMap<number, ReadonlySet<number>>): Table {
  const line = (name: string, listOf: (said: Said) => readonly number[]) => {
    const places = rows.map((one) => listOf(one).findIndex((person) => helped.get(one.place)?.has(person)) + 1);
    const mrr = meanWithEnds(places.map((place) => (place === 0 ? 0 : 1 / place)));
    const hit = meanWithEnds(places.map((place) => Number(place > 0 && place <= 10)));
    const first = meanWithEnds(places.map((place) => Number(place === 1)));
    return [name, ...[mrr, hit, first].map(({ mean, ends }) => figure(mean, ends))];
  };
  return {
    title: `${title}: ${rows.length}`,
    head: ['ranked by', 'MRR', 'hit@10', 'first'],
    rows:
      rows.length === 0
        ? []
        : [
            line('answers in the list, half-life 60 days', ({ byBaseline }) => byBaseline),
            line('**Kith**', ({ people }) => people),
          ],
  };
}
