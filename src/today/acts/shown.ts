/** What was shown on which day: what is brought up twice in vain rests. */

import { textsOf } from '../../basics/fields.ts';
import { nodesOf } from '../../sorting/acts/decide.ts';
import { decided, type Home } from '../../store/store.ts';
import type { Candidate, TodayKind } from '../candidate.ts';
import { type Shown, withDay } from '../shown.ts';

/** That these lines were shown on that day (ISO date). */
export async function keepShown(home: Home, day: string, items: readonly Candidate[], now: number): Promise<void> {
  const { db, owner } = home;
  const shownBy = await shownByNode(home);
  for (const { person, kind } of items) {
    const nodes = [...(await nodesOf(home, person.id))].sort();
    const days = nodes.flatMap((node) => shownBy.get(node) ?? []).flatMap((one) => (one.kind === kind ? one.days : []));
    const [a] = nodes;
    if (a === undefined || days.includes(day)) continue;
    await db.transaction(async (tx) => {
      for (const node of nodes) await decided.takeBack(tx, owner, 'suggested', node, kind);
      const value = JSON.stringify(withDay(days, day));
      await decided.decide(tx, owner, { sort: 'suggested', a, b: kind, value, at: now });
    });
  }
}

/** By the handle or card they are kept with. */
export async function shownByNode({ db, owner }: Home): Promise<Map<string, Shown[]>> {
  const told = await decided.decisionsOf(db, owner, 'suggested');
  const byNode = Map.groupBy(told, (one) => one.a);
  return new Map(
    [...byNode].map(([node, all]) => [
      node,
      all.map(({ b, value }) => ({ kind: b as TodayKind, days: textsOf(value) })),
    ]),
  );
}
