/**
 * LinkedIn's archives gave links to messages first, to connections only since 2023. What a list without links and one with them tell of
 * the same thing has two keys; here it is seen to be one. Pure.
 */

import { HOUR } from '../basics/when.ts';
import { type Numbered, nameKey } from '../people/index.ts';
import type { TimelineRow } from '../timeline/index.ts';

/** Who is told of: a card or a handle. */
export interface Subject {
  readonly node: number;
  readonly name: string;
  /** What is told: connected on that day, invited at that minute. */
  readonly what: string;
  /** The link; null where there is none. */
  readonly profile: string | null;
}

/** Pairs of one name of which the same is told with a link and without. Where two links bear both, nobody can say whose it was. */
export function sameSubjects(subjects: readonly Subject[]): Numbered {
  const flat: number[] = [];
  const withKey = subjects.map((one) => ({ ...one, key: nameKey(one.name) })).filter(({ key }) => key !== '');
  for (const told of Map.groupBy(withKey, ({ key, what }) => `${what} ${key}`).values()) {
    const [linked, ...more] = told.filter(({ profile }) => profile !== null);
    if (linked === undefined || more.some(({ profile }) => profile !== linked.profile)) continue;
    for (const { node, profile } of told) if (profile === null) flat.push(linked.node, node);
  }
  return Int32Array.from(flat);
}

/** A row of one person's timeline, and the text of a message. `isByName`: told of a name, not of a link. */
export interface Told extends Pick<TimelineRow, 'interactionId' | 'at' | 'kind' | 'way'> {
  readonly isByName: boolean;
  readonly text: string | null;
}

/** The same moment in the zone of the archive's owner, and in UTC, milliseconds. */
const A_DAY = 26 * HOUR;

/** Ids of what is told of a name and, of the same person, with a link as well: each of the latter hides one. */
export function retold(rows: readonly Told[]): number[] {
  const linked = rows.filter(({ isByName }) => !isByName);
  const taken = new Set<Told>();
  return rows.flatMap((row) => {
    if (!row.isByName) return [];
    const twin = linked.find((other) => !taken.has(other) && isSame(row, other));
    if (twin === undefined) return [];
    taken.add(twin);
    return [row.interactionId];
  });
}

function isSame(row: Told, other: Told): boolean {
  if (row.kind !== other.kind || row.way !== other.way || Math.abs(row.at - other.at) > A_DAY) return false;
  return row.kind !== 'message' || (row.text !== null && row.text === other.text);
}
