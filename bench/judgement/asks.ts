/** Task asks: will somebody answer this question within a week? */

import { ANSWER_WITHIN, type Archive, isQuestion, readArchive } from './lists/archive.ts';
import { AskFacts } from './lists/ask-facts.ts';
import { wordFeatures } from './lists/ask-words.ts';
import { chance, OnlineLogistic } from './lists/online.ts';
import { brierOf, type Foretold, figure, scoreCells } from './scores.ts';
import type { Table, Task } from './task.ts';

export const asks: Task = {
  what: `Will somebody else answer in the thread within seven days? Questions to R mailing lists. Each is foretold when it
arrives, from what had happened until then; its outcome is learnt from when its week is over. Measured: the last 40 in 100 questions
of the part in time, or all of it where an earlier part comes before.`,
  corpora: ['rlists'],
  published: [
    'Kept-back part, as the corpus notes (n = 17,167): base rate of the earlier part Brier .2154; list’s running rate AUC .601/.1950; asker’s rate .648/.1871; logistic regression on 20 features .682/.1779; boosting .688/.1759; with words .722/.1705; their average .730/.1683, ECE .048.',
  ],
  measure(folder) {
    const archive = readArchive(folder);
    const said = foretell(archive);
    const rows = said.map(({ place, p }) => [archive.messages[place]?.id ?? 0, p.toFixed(6)]);
    return { columns: ['id', 'p'], rows, ...tablesOf(archive, said) };
  },
};

interface Said {
  readonly place: number;
  readonly asker: number;
  readonly p: number;
  readonly byFacts: number;
  readonly byList: number;
  readonly byAsker: number;
}

/** First steps of learning, and places for weights. Chosen on 2003 to 2007, measured after. */
const FACTS = { size: 2 ** 16, rate: 0.2 };
const WORDS = { size: 2 ** 18, rate: 0.2 };

/** One pass in order of time. A question's outcome is what the messages say seven days later, never the label file. */
export function foretell(archive: Archive): readonly Said[] {
  const { messages, texts } = archive;
  const asked = new Set(archive.asked);
  const answered = answeredInTime(archive);
  const facts = new AskFacts();
  const byFacts = new OnlineLogistic(FACTS.size, FACTS.rate);
  const byWords = new OnlineLogistic(WORDS.size, WORDS.rate);
  const open: { place: number; facts: readonly number[]; words: readonly number[] | null }[] = [];
  const said: Said[] = [];
  let next = 0;
  for (const [place, message] of messages.entries()) {
    for (let first = open[next]; first !== undefined && isOver(archive, first.place, message.t); first = open[++next]) {
      const outcome = answered.get(first.place);
      const question = messages[first.place];
      if (outcome === undefined || question === undefined) continue;
      facts.settled(question, outcome, message.t);
      const before = byFacts.logit(first.facts);
      byFacts.learn(first.facts, outcome);
      if (first.words !== null) byWords.learn(first.words, outcome, before);
    }
    if (isQuestion(message)) {
      const written = texts.get(place);
      const one = {
        place,
        facts: facts.features(message),
        words: written === undefined ? null : wordFeatures(written),
      };
      open.push(one);
      if (asked.has(place)) {
        const logit = byFacts.logit(one.facts);
        const more = one.words === null ? 0 : byWords.logit(one.words);
        const { list, asker } = facts.rates(message);
        said.push({
          place,
          asker: message.person,
          p: chance(logit + more),
          byFacts: chance(logit),
          byList: list,
          byAsker: asker,
        });
      }
    }
    facts.saw(message, messages[message.root] ?? message);
  }
  return said;
}

function isOver({ messages }: Archive, place: number, now: number): boolean {
  return (messages[place]?.t ?? 0) + ANSWER_WITHIN <= now;
}

/**
 * Outcomes by place of question. Missing: nobody answered, but the list was silent at the end of the week, so months may be
 * missing from the archive. Rests on messages of the week only.
 */
function answeredInTime({ messages }: Archive): ReadonlyMap<number, number> {
  const outcomes = new Map<number, number>();
  const timesByList = new Map<string, number[]>();
  for (const { list, t, root, person } of messages) {
    const times = timesByList.get(list);
    if (times) times.push(t);
    else timesByList.set(list, [t]);
    const question = messages[root];
    if (question !== undefined && question.person !== person && t <= question.t + ANSWER_WITHIN) outcomes.set(root, 1);
  }
  for (const [place, message] of messages.entries()) {
    if (!isQuestion(message) || outcomes.has(place)) continue;
    const times = timesByList.get(message.list) ?? [];
    const end = message.t + ANSWER_WITHIN;
    const last = times[firstAfter(times, end) - 1] ?? 0;
    if (last > end - ANSWER_WITHIN / 2) outcomes.set(place, 0);
  }
  return outcomes;
}

/** Place of the first time later than `t`, by halving. */
function firstAfter(times: readonly number[], t: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((times[mid] ?? 0) <= t) low = mid + 1;
    else high = mid;
  }
  return low;
}

function tablesOf(archive: Archive, said: readonly Said[]): { tables: readonly Table[]; notes: readonly string[] } {
  const known = said.filter(({ place }) => !Number.isNaN(archive.labels.get(place) ?? Number.NaN));
  if (known.length === 0) return { tables: [], notes: ['No outcomes beside: predictions only.'] };
  const cut = archive.hasHistory ? 0 : Math.floor(0.6 * known.length);
  const y = ({ place }: Said) => archive.labels.get(place) ?? 0;
  const earlier = archive.hasHistory
    ? [...archive.labels].filter(([place]) => place < (archive.asked[0] ?? 0)).map(([, outcome]) => outcome)
    : known.slice(0, cut).map(y);
  const base = earlier.reduce((sum, outcome) => sum + outcome, 0) / Math.max(earlier.length, 1);
  const measured = known.slice(cut);
  const parts: (readonly [string, readonly Said[]])[] = [
    ['all questions', measured],
    ['questions with their text', measured.filter(({ place }) => archive.texts.has(place))],
    [
      'first-time askers, with text',
      measured.filter(({ place }) => archive.texts.has(place) && isFirst(archive, place)),
    ],
  ];
  const tables = parts.filter(([, rows]) => rows.length > 1).map(([title, rows]) => tableOf(title, rows, base, y));
  return {
    tables,
    notes: [archive.hasHistory ? 'The earlier part was read first, as history.' : 'Measured on the last 40 in 100.'],
  };
}

function tableOf(title: string, rows: readonly Said[], base: number, y: (said: Said) => number): Table {
  const foretold = (p: (said: Said) => number): readonly Foretold[] =>
    rows.map((said) => ({ p: p(said), y: y(said), block: said.asker }));
  const baseBrier = brierOf(foretold(() => base));
  const line = (name: string, p: (said: Said) => number) => {
    const list = foretold(p);
    return [name, ...scoreCells(list), figure(1 - brierOf(list) / baseBrier, null)];
  };
  const share = rows.reduce((sum, said) => sum + y(said), 0) / rows.length;
  return {
    title: `${title}: ${rows.length}, of which ${figure(share, null)} answered`,
    head: ['said by', 'AUC', 'Brier', 'ECE', 'Brier better than base by'],
    rows: [
      line('share answered before', () => base),
      line('the list’s running share', ({ byList }) => byList),
      line('the asker’s own share, shrunk to the list’s', ({ byAsker }) => byAsker),
      line('logistic regression on list, asker, hour, length', ({ byFacts }) => byFacts),
      line('**Kith: that and the words**', ({ p }) => p),
    ],
  };
}

function isFirst({ messages }: Archive, place: number): boolean {
  const person = messages[place]?.person;
  return messages.findIndex((message) => message.person === person) === place;
}
