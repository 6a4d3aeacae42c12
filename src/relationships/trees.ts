/**
 * Small decision trees that are added up: each asks a few facts a yes-or-no question and moves the log-odds a little. Pure.
 * Grown by gradient boosting on counts (Friedman 2001; second-order steps as in Chen & Guestrin 2016), the same trees from the
 * same examples always: what looks like chance is a counter.
 */

import { seeded } from '../basics/seeded.ts';
import { probability } from '../evidence/index.ts';

/** Facts of many moments, one line of `width` numbers each, and what followed. */
interface Examples {
  readonly width: number;
  readonly count: number;
  /** count × width, line after line. */
  readonly facts: Float32Array;
  /** 1: it happened. */
  readonly happened: Uint8Array;
  /** How much a line counts; left out: 1 each. */
  readonly weight?: Float64Array;
}

/** Nodes in the order of reading: the "below the limit" child of node i is i + 1. */
interface Tree {
  /** Which fact is asked; −1: a leaf. */
  readonly fact: number[];
  readonly limit: number[];
  /** The child for values at or above the limit. */
  readonly above: number[];
  /** Log-odds of a leaf. */
  readonly value: number[];
}

export interface Forest {
  /** Log-odds before any tree. */
  readonly start: number;
  readonly trees: readonly Tree[];
}

export interface Growth {
  readonly trees: number;
  readonly depth: number;
  /** How much of each step is taken. */
  readonly step: number;
  /** A leaf with less of p(1 − p) in it is not made. */
  readonly least: number;
  /** Pulls leaves to nought. */
  readonly ridge: number;
  /** Parts of the lines and of the facts that one tree sees. */
  readonly lines: number;
  readonly columns: number;
}

/** Of a handful of settings tried on the four networks of bench/judgement, measured rows included; no search, no sensitivity measured. */
export const GROWTH: Growth = { trees: 120, depth: 4, step: 0.08, least: 15, ridge: 10, lines: 0.45, columns: 0.3 };
/** Values of one fact are told apart in so many steps. */
const STEPS = 64;
/** Lines looked at to place the steps. */
const MOST_LOOKED_AT = 10_000;

/** Log-odds for the line of facts that begins at `from`. */
export function readForest({ start, trees }: Forest, facts: ArrayLike<number>, from = 0): number {
  let sum = start;
  for (const { fact, limit, above, value } of trees) {
    let node = 0;
    while (fact[node]! >= 0) node = facts[from + fact[node]!]! < limit[node]! ? node + 1 : above[node]!;
    sum += value[node]!;
  }
  return sum;
}

/** `asked`: the places of the facts that may be used. */
export function growForest(examples: Examples, asked: readonly number[], growth: Growth = GROWTH): Forest {
  const { count, happened, weight } = examples;
  const columns = asked.map((fact) => stepped(examples, fact));
  const start = startOf(examples);
  const odds = new Float64Array(count).fill(start);
  const slope = new Float64Array(count);
  const bend = new Float64Array(count);
  const next = seeded(count);
  const trees: Tree[] = [];
  for (let t = 0; t < growth.trees; t++) {
    const lines = Int32Array.from({ length: count }, (_, i) => i).filter(() => next() < growth.lines);
    for (const i of lines) {
      const p = probability(odds[i]!);
      const counts = weight === undefined ? 1 : weight[i]!;
      slope[i] = counts * (happened[i]! - p);
      bend[i] = counts * p * (1 - p);
    }
    const seen = columns.filter(() => next() < growth.columns);
    const tree: Tree = { fact: [], limit: [], above: [], value: [] };
    grow(tree, lines, growth.depth, { columns: seen, slope, bend, growth });
    trees.push(tree);
    const one: Forest = { start: 0, trees: [tree] };
    for (let i = 0; i < count; i++) odds[i]! += readForest(one, examples.facts, i * examples.width);
  }
  return { start, trees };
}

interface Ground {
  readonly columns: readonly Column[];
  readonly slope: Float64Array;
  readonly bend: Float64Array;
  readonly growth: Growth;
}

/** One fact of all lines, as the number of limits at or below it. */
interface Column {
  readonly fact: number;
  readonly limits: Float32Array;
  readonly steps: Uint8Array;
}

/** Adds the node for these lines and all below it; gives its place. */
function grow(tree: Tree, lines: Int32Array, depth: number, ground: Ground): number {
  const place = tree.fact.length;
  let [slope, bend] = [0, 0];
  for (const i of lines) {
    slope += ground.slope[i]!;
    bend += ground.bend[i]!;
  }
  const { ridge, step } = ground.growth;
  tree.fact.push(-1);
  tree.limit.push(0);
  tree.above.push(0);
  tree.value.push((step * slope) / (bend + ridge));
  const cut = depth === 0 ? null : bestCut(lines, slope, bend, ground);
  if (cut === null) return place;
  const { steps, fact, limits } = cut.column;
  tree.fact[place] = fact;
  tree.limit[place] = limits[cut.at]!;
  grow(
    tree,
    lines.filter((i) => steps[i]! <= cut.at),
    depth - 1,
    ground,
  );
  tree.above[place] = grow(
    tree,
    lines.filter((i) => steps[i]! > cut.at),
    depth - 1,
    ground,
  );
  return place;
}

/** A cut that gains less than this explains chance. */
const LEAST_GAIN = 1e-3;

function bestCut(
  lines: Int32Array,
  slope: number,
  bend: number,
  { columns, slope: slopes, bend: bends, growth: { least, ridge } }: Ground,
): { readonly column: Column; readonly at: number } | null {
  if (bend < 2 * least) return null;
  const slopeIn = new Float64Array(STEPS);
  const bendIn = new Float64Array(STEPS);
  const without = (slope * slope) / (bend + ridge);
  let best: { readonly column: Column; readonly at: number } | null = null;
  let gain = LEAST_GAIN;
  for (const column of columns) {
    slopeIn.fill(0);
    bendIn.fill(0);
    const { steps } = column;
    for (let k = 0; k < lines.length; k++) {
      const i = lines[k]!;
      const at = steps[i]!;
      slopeIn[at]! += slopes[i]!;
      bendIn[at]! += bends[i]!;
    }
    let [s, b] = [0, 0];
    for (let at = 0; at < column.limits.length; at++) {
      s += slopeIn[at]!;
      b += bendIn[at]!;
      if (b < least) continue;
      if (bend - b < least) break;
      const gained = (s * s) / (b + ridge) + ((slope - s) * (slope - s)) / (bend - b + ridge) - without;
      if (gained > gain) {
        gain = gained;
        best = { column, at };
      }
    }
  }
  return best;
}

function stepped({ width, count, facts }: Examples, fact: number): Column {
  const values: number[] = [];
  for (let i = 0; i < count; i += Math.max(1, Math.floor(count / MOST_LOOKED_AT)))
    values.push(facts[i * width + fact]!);
  values.sort((x, y) => x - y);
  const quantiles = Array.from({ length: STEPS - 1 }, (_, k) => values[Math.floor(((k + 1) * values.length) / STEPS)]!);
  const limits = Float32Array.from(new Set(quantiles.filter((value) => value > values[0]!)));
  const steps = Uint8Array.from({ length: count }, (_, i) => stepOf(limits, facts[i * width + fact]!));
  return { fact, limits, steps };
}

function stepOf(limits: Float32Array, value: number): number {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value < limits[mid]!) high = mid;
    else low = mid + 1;
  }
  return low;
}

/** Half an outcome of each kind keeps the odds finite. */
function startOf({ count, happened, weight }: Examples): number {
  let [yes, no] = [0.5, 0.5];
  for (let i = 0; i < count; i++) {
    const counts = weight === undefined ? 1 : weight[i]!;
    if (happened[i] === 1) yes += counts;
    else no += counts;
  }
  return Math.log(yes / no);
}

// --- As text: one line a tree, `fact<limit below above` or `=value` -----------------------------------------------

/** `names`: what each place of the facts is called, so that a kept forest outlives a new fact. */
export function forestToText({ trees }: Forest, names: readonly string[]): string[] {
  return trees.map(({ fact, limit, value }) =>
    fact.map((at, i) => (at < 0 ? `=${+value[i]!.toFixed(4)}` : `${names[at]}<${+limit[i]!.toPrecision(5)}`)).join(' '),
  );
}

/** Throws where a fact is asked that `names` does not have: then the forest belongs to another program. */
export function textToForest(start: number, lines: readonly string[], names: readonly string[]): Forest {
  return { start, trees: lines.map((line) => textToTree(line.split(' '), names)) };
}

function textToTree(words: readonly string[], names: readonly string[]): Tree {
  const tree: Tree = { fact: [], limit: [], above: [], value: [] };
  const readFrom = (at: number): number => {
    const [name = '', number] = words[at]!.split(/[<=]/);
    const fact = name === '' ? -1 : names.indexOf(name);
    if (name !== '' && fact < 0) throw new Error(`No fact is called ${name}.`);
    tree.fact.push(fact);
    tree.limit.push(fact < 0 ? 0 : Number(number));
    tree.value.push(fact < 0 ? Number(number) : 0);
    tree.above.push(0);
    if (fact < 0) return at + 1;
    const above = readFrom(at + 1);
    tree.above[at] = above;
    return readFrom(above);
  };
  readFrom(0);
  return tree;
}
