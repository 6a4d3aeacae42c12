/** Task help: are the beliefs about who would help as wide as they should be? A simulation; there is no such corpus. */

import { betaMean, middle } from '../../src/evidence/index.ts';
import {
  type AskOutcome,
  expectedOf,
  helping,
  type Nearness,
  type PastAsk,
  USUAL,
} from '../../src/relationships/index.ts';
import { figure, meanWithEnds, seeded } from './scores.ts';
import type { Table, Task } from './task.ts';

export const help: Task = {
  what: `Made-up people whose willingness is known, each asked none to five times. How often the truth lies within the middle four
fifths of the belief, and what choosing by it costs beside choosing by the raw share. *Every refusal means it*: an unwilling person declines,
and each decline is entered with its full weight. *Life gets in the way*: six asks in ten find the person able; an unable one declines, is too busy or
silent as well, which is what the half weights stand for. Folder: any, nothing is read.`,
  corpora: [],
  published: [],
  measure() {
    return {
      columns: ['note'],
      rows: [],
      tables: [coverage(), regret()],
      notes: ['The last rows show what happens where the shipped shares do not fit an owner.'],
    };
  },
};

/** Made-up people for each row. */
const PEOPLE = 20_000;
const PEOPLE_OF_AN_OWNER = 40;
const ROUNDS = 4_000;
/** Prior asks the truth is drawn with: the same as the belief starts with. */
const STRENGTH = 4;
const NOW = Date.UTC(2026, 0, 1);
const ABLE = 0.6;

interface World {
  readonly name: string;
  readonly isAlwaysAble: boolean;
  /** How far the true usual share is from the shipped one. */
  readonly shift: number;
  /** Asks of others so near that the owner has behind them. */
  readonly others: number;
}

const WORLDS: readonly World[] = [
  { name: 'every refusal means it', isAlwaysAble: true, shift: 0, others: 0 },
  { name: 'life gets in the way', isAlwaysAble: false, shift: 0, others: 0 },
  { name: 'life gets in the way, after 30 asks of others', isAlwaysAble: false, shift: 0, others: 30 },
  { name: 'the same, people .10 less willing than shipped', isAlwaysAble: false, shift: -0.1, others: 30 },
  { name: 'the same, people .10 more willing than shipped', isAlwaysAble: false, shift: 0.1, others: 30 },
];

function coverage(): Table {
  const rows = WORLDS.map((world) => {
    const random = seeded(11);
    const inside: number[] = [];
    const rawInside: number[] = [];
    let owner = ownerOf(world, random);
    for (let i = 0; i < PEOPLE; i++) {
      if (i % PEOPLE_OF_AN_OWNER === 0) owner = ownerOf(world, random);
      const { theta, asks, expected } = somebody(world, owner, random);
      const [low, high] = middle(beliefOf(world, asks, expected), 0.8);
      inside.push(Number(theta >= low && theta <= high));
      const [rawLow, rawHigh] = wald(asks);
      rawInside.push(Number(theta >= rawLow && theta <= rawHigh));
    }
    const cell = (list: readonly number[]) => figure(meanWithEnds(list).mean, meanWithEnds(list).ends);
    return [world.name, cell(inside), cell(rawInside)];
  });
  return {
    title: 'The truth lies within the 80 % belief',
    head: ['world', 'Kith', 'raw share ± 1.28 standard errors'],
    rows,
  };
}

function regret(): Table {
  const rows = WORLDS.map((world) => {
    const random = seeded(12);
    const lost = { kith: [] as number[], raw: [] as number[], usual: [] as number[] };
    for (let i = 0; i < ROUNDS; i++) {
      const owner = ownerOf(world, random);
      const people = Array.from({ length: 8 }, () => somebody(world, owner, random));
      const best = Math.max(...people.map(({ theta }) => theta));
      const chosen = (worth: (one: (typeof people)[number]) => number) =>
        best - (people.reduce((a, b) => (worth(b) > worth(a) ? b : a)).theta ?? 0);
      lost.kith.push(chosen(({ asks, expected }) => betaMean(beliefOf(world, asks, expected))));
      lost.raw.push(chosen(({ asks, nearness }) => rawShare(asks) ?? USUAL[nearness]));
      lost.usual.push(chosen(({ nearness }) => USUAL[nearness]));
    }
    const cell = (list: readonly number[]) => figure(meanWithEnds(list).mean, meanWithEnds(list).ends);
    return [world.name, cell(lost.kith), cell(lost.raw), cell(lost.usual)];
  });
  return {
    title: 'Willingness lost by asking one of eight, beside asking the most willing',
    head: ['world', 'Kith', 'raw share (usual where never asked)', 'usual share only'],
    rows,
  };
}

function beliefOf({ isAlwaysAble }: World, asks: readonly PastAsk[], expected: number) {
  const { belief } = helping(asks, 'minutes', expected, NOW);
  if (!isAlwaysAble) return belief;
  // Here each decline is certain to be unwillingness, so it is entered whole: two halves.
  const declines = asks.filter(({ outcome }) => outcome === 'declined');
  return { ...belief, no: belief.no + declines.length / 2 };
}

const NEARNESS: readonly Nearness[] = ['close', 'regular', 'met', 'dormant'];

/** What an owner expects of people after the asks they have behind them. */
function ownerOf(world: World, random: () => number): ReadonlyMap<Nearness, number> {
  return new Map(
    NEARNESS.map((nearness) => {
      const people = Array.from({ length: world.others / ASKS_OF_EACH }, () => thetaOf(world, nearness, random));
      const asks = people.flatMap((theta) => askedOf(world, theta, ASKS_OF_EACH, random));
      return [nearness, expectedOf(nearness, asks)];
    }),
  );
}

const ASKS_OF_EACH = 2;

function somebody(world: World, owner: ReadonlyMap<Nearness, number>, random: () => number) {
  const nearness = NEARNESS[Math.floor(random() * NEARNESS.length)] ?? 'met';
  const theta = thetaOf(world, nearness, random);
  const asks = askedOf(world, theta, Math.floor(random() * 6), random);
  return { theta, nearness, expected: owner.get(nearness) ?? 0, asks };
}

function thetaOf({ shift }: World, nearness: Nearness, random: () => number): number {
  const mean = USUAL[nearness] + shift;
  return betaDraw(mean * STRENGTH, (1 - mean) * STRENGTH, random);
}

function askedOf({ isAlwaysAble }: World, theta: number, many: number, random: () => number): readonly PastAsk[] {
  return Array.from({ length: many }, (_, i) => {
    const outcome = outcomeOf(theta, isAlwaysAble || random() < ABLE, isAlwaysAble, random);
    return { interactionId: i, at: NOW, size: 'minutes', outcome };
  });
}

function outcomeOf(theta: number, isAble: boolean, isPlain: boolean, random: () => number): AskOutcome {
  if (isAble && random() < theta) return 'helped';
  if (isPlain) return 'declined';
  const roll = random();
  // The unwilling are silent more often, the unable say that they are busy.
  if (isAble) return roll < 0.4 ? 'declined' : roll < 0.55 ? 'too busy' : 'silence';
  return roll < 0.4 ? 'declined' : roll < 0.7 ? 'too busy' : 'silence';
}

function rawShare(asks: readonly PastAsk[]): number | null {
  return asks.length === 0 ? null : asks.filter(({ outcome }) => outcome === 'helped').length / asks.length;
}

function wald(asks: readonly PastAsk[]): readonly [number, number] {
  const share = rawShare(asks);
  if (share === null) return [0, 1];
  const error = 1.2816 * Math.sqrt((share * (1 - share)) / asks.length);
  return [share - error, share + error];
}

/** Two gamma draws (Marsaglia and Tsang 2000, with the power trick below 1). */
function betaDraw(a: number, b: number, random: () => number): number {
  const [x, y] = [gammaDraw(a, random), gammaDraw(b, random)];
  return x / (x + y);
}

function gammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random() || 1e-12)) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random() || 1e-12) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
