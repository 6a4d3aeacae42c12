/** A network's pairs as ties: folded contact by contact, looked at on cut days. */

import type { Mail } from '../../src/relationships/answering-state.ts';
import { DAY_SECONDS } from '../../src/relationships/fading.ts';
import { foldContact, newTies, type TieToday, tieAt } from '../../src/relationships/state.ts';

/** One pair on one cut day. */
export interface Seen {
  readonly pair: number;
  readonly a: number;
  readonly b: number;
  /** Seconds. */
  readonly cut: number;
  readonly tie: TieToday;
  /** Messages so far; of them in the window before the cut. */
  readonly messages: number;
  readonly inWindow: number;
  /** Seconds since the last. */
  readonly silent: number;
  /** Any message within the horizon after the cut. */
  readonly happened: 0 | 1;
}

/** Some networks count from 0; days must be after 1970 for a state to take them. */
const EPOCH = 1000 * DAY_SECONDS;

/** `window`, `horizon`: days. Pairs without any message in the window are left out. */
export function seenOn(cuts: readonly number[], mails: readonly Mail[], window: number, horizon: number): Seen[] {
  const pairs = new Map<string, { readonly a: number; readonly b: number; readonly times: number[] }>();
  const numbers = new Map<string, number>();
  const contacts = mails.flatMap(({ at, from, to }) =>
    to.map((other) => {
      const [a, b] = from < other ? [from, other] : [other, from];
      const key = `${a} ${b}`;
      const pair = pairs.get(key) ?? { a, b, times: [] };
      pairs.set(key, pair);
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      pair.times.push(at);
      return { at, pair: numbers.get(key)!, doing: from === a ? (0 as const) : (1 as const) };
    }),
  );
  const ties = newTies(pairs.size);
  const begin = mails[0]?.at ?? 0;
  const local = (at: number) => at - begin + EPOCH;
  const passed = new Int32Array(pairs.size);
  const list = [...pairs.values()];
  const found: Seen[] = [];
  let next = 0;
  for (const cut of cuts) {
    for (; next < contacts.length && contacts[next]!.at <= cut; next++) {
      const { at, pair, doing } = contacts[next]!;
      foldContact(ties, pair, local(at), doing, 1);
      passed[pair]!++;
    }
    list.forEach(({ a, b, times }, pair) => {
      const messages = passed[pair]!;
      let inWindow = 0;
      while (inWindow < messages && times[messages - 1 - inWindow]! > cut - window * DAY_SECONDS) inWindow++;
      if (inWindow === 0) return;
      const ahead = times[messages];
      const happened = ahead !== undefined && ahead <= cut + horizon * DAY_SECONDS ? 1 : 0;
      const silent = cut - times[messages - 1]!;
      found.push({ pair, a, b, cut, tie: tieAt(ties, pair, local(cut)), messages, inWindow, silent, happened });
    });
  }
  return found;
}
