import { onDay } from '../relationships/index.ts';
import type { Story } from './story.ts';

/** A story as it is told: of whom, and what it grew from. */
export interface Told {
  readonly mark: string;
  readonly story: Story;
  /** Null where nothing tells of them any more. */
  readonly name: string;
}

/** How far back a chain is told; a longer one has a beginning nobody remembers. */
const MOST_LINKS = 12;

/** The stories from which this one grew, the first at the top, itself last. A chain that runs in a circle is told once round. */
export function chainOf(mark: string, byMark: ReadonlyMap<string, Told>): Told[] {
  const chain: Told[] = [];
  const met = new Set<string>();
  for (let at: string | null = mark; at !== null && chain.length < MOST_LINKS; ) {
    const told: Told | undefined = byMark.get(at);
    if (!told || met.has(at)) break;
    met.add(at);
    chain.unshift(told);
    at = told.story.grewFrom;
  }
  return chain;
}

/** "On 3 May Ana helped you: …". */
export function storyInWords({ story, name }: Pick<Told, 'story' | 'name'>, now: number): string {
  const day = onDay(story.at, now);
  const when = day.charAt(0).toUpperCase() + day.slice(1);
  const who = story.direction === 'received' ? `${name} helped you` : `you helped ${name}`;
  return `${when} ${who}: ${ended(story.what)}`;
}

function ended(text: string): string {
  return /[.!?…”"]$/u.test(text) ? text : `${text}.`;
}
