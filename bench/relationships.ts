/**
 * `node bench/relationships.ts [COUNT]`: relationship states rebuilt from 10 million interactions of 100,000 people, made as
 * ../shared/bench/gen/gen-messages.mjs makes them, beside the plain loop of ../shared/bench/agg-node.mjs over the same arrays
 * (counts each way, starts, last contact, one decayed sum); both in this process, least CPU of three. Prints one JSON line.
 */

import { join } from 'node:path';
import { type ContactColumns, foldAll, foldContact, newTies } from '../src/relationships/state.ts';

interface Chance {
  rng(seed: number): () => number;
  zipfish(next: () => number, people: number, power: number): number;
}

const COUNT = Number(process.argv[2] ?? 10_000_000);
const PEOPLE = 100_000;
/** Seconds: 2010 to late 2026, as in the generator. */
const [BEGIN, END] = [1_262_304_000, 1_793_000_000];
/** Letter, message, meeting, call. */
const WEIGHTS = [1, 1, 3, 2];

const { rng, zipfish } = (await import(join(import.meta.dirname, '../../shared/bench/lib/rng.mjs'))) as Chance;
const { columns, flags } = made();
const plain = best(plainLoop);
const ours = best(() => foldAll(PEOPLE, columns));
console.log(
  JSON.stringify({
    interactions: COUNT,
    plainCpu: plain,
    kithCpu: ours,
    nanosecondsEach: Math.round((ours / COUNT) * 1e9),
    oneByOne: oneByOne(),
  }),
);

function made(): { columns: ContactColumns; flags: Uint8Array } {
  const next = rng(4);
  const columns = {
    person: new Uint32Array(COUNT),
    seconds: new Uint32Array(COUNT),
    doing: new Uint8Array(COUNT),
    weight: new Float32Array(COUNT),
  };
  const flags = new Uint8Array(COUNT);
  for (let i = 0; i < COUNT; i++) {
    const person = zipfish(next, PEOPLE, 2.2);
    const mine = next() < 0.2 + 0.4 * (((person * 7919) % 100) / 100) ? 1 : 0;
    const kind = next() < 0.7 ? 0 : next() < 0.7 ? 1 : next() < 0.6 ? 2 : 3;
    columns.person[i] = person;
    columns.seconds[i] = BEGIN + ((END - BEGIN) * i) / COUNT;
    columns.doing[i] = kind === 2 ? 2 : mine;
    columns.weight[i] = WEIGHTS[kind]!;
    flags[i] = mine | (next() < 0.35 ? 2 : 0) | (kind << 2);
  }
  return { columns, flags };
}

function plainLoop(): number {
  const { person, seconds } = columns;
  const [count, out, startedByMe, startedByThem, last, live] = Array.from(
    { length: 6 },
    () => new Uint32Array(PEOPLE),
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const warm = new Float64Array(PEOPLE);
  for (let i = 0; i < COUNT; i++) {
    const p = person[i]!;
    const mine = flags[i]! & 1;
    const starts = (flags[i]! >> 1) & 1;
    const kind = flags[i]! >> 2;
    count[p]!++;
    out[p]! += mine;
    startedByMe[p]! += mine & starts;
    startedByThem[p]! += (1 - mine) & starts;
    if (seconds[i]! > last[p]!) last[p] = seconds[i]!;
    live[p]! += kind >> 1;
    warm[p]! += Math.exp((seconds[i]! - END) / 22_437_000) * WEIGHTS[kind]!;
  }
  return warm.reduce((sum, value) => sum + value, 0) + count[0]! + last[0]!;
}

/** Microseconds for one new interaction of somebody at random, where everybody has a past. */
function oneByOne(): string {
  const ties = newTies(PEOPLE);
  const many = Math.min(COUNT, 1_000_000);
  const { person, seconds, doing, weight } = columns;
  const before = process.cpuUsage();
  for (let i = 0; i < many; i++) foldContact(ties, person[i]!, seconds[i]!, doing[i] as 0 | 1 | 2, weight[i]!);
  const { user, system } = process.cpuUsage(before);
  return `${((user + system) / many).toFixed(2)} µs`;
}

function best(work: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}
