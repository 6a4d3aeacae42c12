/** Every change a program makes to its database, counted, so that it can be killed at each of them. */

import type { Database, Transaction } from '../../src/store/database.ts';
import type { Home } from '../../src/store/store.ts';

/** Calls that change something; each is a place to be cut off at, within a transaction or between two. */
const CHANGES = new Set([
  ...['run', 'script', 'insertMany', 'insertColumns'],
  ...['addTexts', 'addInteractionTexts', 'removeTexts', 'clearTexts'],
]);

/** The home, with `at` called behind every change and behind every commit; it gets their number from 1 on. */
export function counted(home: Home, at: (step: number) => void): Home {
  let step = 0;
  const watched = <T extends object>(real: T): T =>
    new Proxy(real, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (name === 'transaction') {
          return async <R>(work: (tx: Transaction) => Promise<R>) => {
            const result = await (target as unknown as Database).transaction((tx) => work(watched(tx)));
            at(++step);
            return result;
          };
        }
        if (!CHANGES.has(String(name))) return value.bind(target);
        return async (...args: unknown[]) => {
          const result: unknown = await value.apply(target, args);
          at(++step);
          return result;
        };
      },
    });
  return { ...home, db: watched(home.db) };
}
