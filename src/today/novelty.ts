import type { Fact } from '../people/index.ts';
import type { Candidate } from './candidate.ts';
import { noveltyPull } from './pull.ts';

/** What the cards of one person say, as far as today looks at it. */
export interface Cards {
  readonly facts: readonly Fact[];
  readonly circles: readonly string[];
}

/** Circles and employers: the worlds somebody lives in. */
export function worldsOf({ facts, circles }: Cards): string[] {
  const companies = facts.filter((fact) => fact.kind === 'company' && !fact.to).map((fact) => fact.value);
  return [...new Set([...circles, ...companies].map((world) => world.toLowerCase()))];
}

/**
 * An old friend with what is new about them. Trust and novelty choose, not comfort: who has changed and who lives apart from
 * those one sees anyway has most to tell (Walter, Levin & Murnighan 2015). `lastAt`: when the two were last in touch,
 * milliseconds. What no card says is not known, and weighs nothing.
 */
export function withNovelty(
  friend: Candidate,
  cards: Cards,
  lastAt: number,
  nearWorlds: ReadonlySet<string>,
): Candidate {
  const changed = newSince(cards.facts, lastAt);
  const worlds = worldsOf(cards);
  const isApart = worlds.length > 0 && !worlds.some((world) => nearWorlds.has(world));
  const told = changed === null ? '' : ` New since then: ${changed}.`;
  return {
    ...friend,
    reason: `${friend.reason}${told}`,
    pull: friend.pull + noveltyPull({ hasChanged: changed !== null, isApart }),
  };
}

/** A position or company that began after the two were last in touch, as the card says it. */
function newSince(facts: readonly Fact[], lastAt: number): string | null {
  const isNew = (fact: Fact) => (fact.from?.at ?? 0) > lastAt && !fact.to;
  const position = facts.find((fact) => fact.kind === 'position' && isNew(fact));
  const company = facts.find((fact) => fact.kind === 'company' && isNew(fact));
  const said = [position?.value, company?.value].filter((value) => value !== undefined);
  return said.length === 0 ? null : said.join(', ');
}
