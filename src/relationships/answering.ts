/**
 * Will they answer? Foretold at the moment a letter leaves, from what passed before: shares drawn towards the usual (pair →
 * reader → all), how lately and how regularly they wrote, how many get the letter. Small trees weigh the facts: those shipped
 * (from public networks), and, as outcomes come in, trees grown from one's own. Pure but for the state given, which is changed.
 *
 * One code for two views: `own` asks only what an owner's letters tell; `community` also how a member answers others there.
 */

import { probability } from '../evidence/index.ts';
import { ALL_FACTS, FACT_NAMES, factsOf, OWN_FACTS } from './answering-facts.ts';
import { type Contacts, foldMail, type Mail, newContacts, settleTrials, type Trial } from './answering-state.ts';
import { DAY_SECONDS } from './fading.ts';
import { type Forest, growForest, readForest, textToForest } from './trees.ts';

/** Seconds an answer may take: a week (the networks' labels); 14 days are asked of an owner's letters. */
export const WEEK = 7 * DAY_SECONDS;
/** Own outcomes at which own trees and shipped ones weigh alike. Set so that 25,000 outcomes give the fixed three to one that did well on all four networks, measured rows included; other values were not tried. */
const AS_GOOD_AS_SHIPPED = 8_000;
/** With fewer outcomes own trees only learn chance. */
const FIRST_GROWN = 500;
/** Trees are grown anew when there are a quarter, or so many, more outcomes. */
const REGROWN_AFTER = 1.25;
const MOST_BETWEEN = 5_000;
/** Outcomes learnt from: the newest. At 100 facts of 4 bytes each: 12 MB. */
const MOST_LEARNT = 30_000;

/** A model as it is kept in a file. */
export interface KeptForest {
  readonly start: number;
  readonly trees: readonly string[];
}

/** Can be kept and taken up again with `structuredClone` or `v8.serialize`: maps, numbers, typed arrays, nothing that acts. */
export interface Answering {
  readonly view: 'own' | 'community';
  /** Seconds. */
  readonly window: number;
  readonly contacts: Contacts;
  readonly shipped: Forest;
  own: Forest | null;
  /** Outcomes the own trees were grown from. */
  grownFrom: number;
  outcomes: number;
  learnt: Trial[];
}

export function newAnswering(view: Answering['view'], shipped: KeptForest, window = WEEK): Answering {
  return {
    view,
    window,
    contacts: newContacts(),
    shipped: textToForest(shipped.start, shipped.trees, FACT_NAMES),
    own: null,
    grownFrom: 0,
    outcomes: 0,
    learnt: [],
  };
}

/** Takes in a mail, the oldest first, and says how likely each recipient answered in time, as far as could be known before. */
export function foldAndForetell(state: Answering, mail: Mail): number[] {
  learn(state, settleTrials(state.contacts, mail.at, state.window));
  const facts = factsOf(state.contacts, mail);
  const chances = facts.map((line) => chanceOf(state, line));
  foldMail(state.contacts, mail, facts, state.window);
  return chances;
}

function chanceOf({ shipped, own, grownFrom }: Answering, facts: Float32Array): number {
  const general = readForest(shipped, facts);
  const part = own === null ? 0 : grownFrom / (grownFrom + AS_GOOD_AS_SHIPPED);
  const odds = own === null ? general : (1 - part) * general + part * readForest(own, facts);
  return probability(odds);
}

function learn(state: Answering, settled: readonly Trial[]): void {
  if (settled.length === 0) return;
  for (const trial of settled) state.learnt.push(trial);
  state.outcomes += settled.length;
  const next = Math.min(state.grownFrom * REGROWN_AFTER, state.grownFrom + MOST_BETWEEN);
  if (state.outcomes < Math.max(FIRST_GROWN, next)) return;
  state.learnt = state.learnt.slice(-MOST_LEARNT);
  state.own = growForest(examplesOf(state.learnt), state.view === 'own' ? OWN_FACTS : ALL_FACTS);
  state.grownFrom = state.outcomes;
}

/** Settled trials as lines to grow trees from. */
export function examplesOf(trials: readonly Trial[]): Parameters<typeof growForest>[0] {
  const width = FACT_NAMES.length;
  const facts = new Float32Array(trials.length * width);
  for (const [i, trial] of trials.entries()) facts.set(trial.facts, i * width);
  return { width, count: trials.length, facts, happened: Uint8Array.from(trials, ({ happened }) => happened) };
}
