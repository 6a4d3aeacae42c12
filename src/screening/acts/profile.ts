/**
 * What the owner saw on somebody's profile and pasted. It is the owner's word and kept like a decision, not as a card: so it joins
 * nobody, makes nobody known, outlives imports, and is taken back at once. Nothing is fetched.
 */

import { fieldsOf } from '../../basics/fields.ts';
import { Refusal } from '../../basics/result.ts';
import { storable } from '../../basics/text.ts';
import { nodesOf, somebodyElse } from '../../sorting/acts/decide.ts';
import { decided, type Home } from '../../store/store.ts';
import { LONGEST_PROFILE, type ProfileText, readProfileText } from '../profile-text.ts';
import { isPdf, LARGEST_PDF, textOfPdf } from './pdf.ts';

/** A profile with the day it was added. */
export interface AddedProfile {
  readonly profile: ProfileText;
  /** Milliseconds. */
  readonly at: number;
}

/** Letters of a text take at most so many bytes. */
const WIDEST = 4;
/** Bytes of a file with a profile, as PDF or text. */
export const LARGEST_PROFILE_FILE = Math.max(LARGEST_PDF, LONGEST_PROFILE * WIDEST);

/** Keeps what a file says of a person's profile: the one LinkedIn calls "Save to PDF", or its text. */
export async function addProfileFile(
  home: Home,
  who: string,
  bytes: Uint8Array,
  now: number,
): Promise<Added | Refusal> {
  if (bytes.length > LARGEST_PROFILE_FILE) return new Refusal('This file is too large for a profile.');
  const text = isPdf(bytes) ? await textOfPdf(bytes) : Buffer.from(bytes).toString('utf8');
  return text instanceof Refusal ? text : addProfile(home, who, text, now);
}

export interface Added {
  readonly id: number;
  readonly name: string;
  /** Null: what was added is gone. */
  readonly profile: ProfileText | null;
}

/** Keeps what a pasted profile says of a person; null takes it back. */
export async function addProfile(home: Home, who: string, text: string | null, now: number): Promise<Added | Refusal> {
  const other = await somebodyElse(home, who);
  if (other instanceof Refusal) return other;
  const { person, nodes, node } = other;
  const profile = text === null ? null : readProfileText(storable(text), person.name);
  if (text !== null && profile === null)
    return new Refusal(
      `Kith finds no profile of ${person.name} in this text. Bring the whole profile page, or the file of “Save to PDF”, with the name.`,
    );
  await home.db.transaction(async (tx) => {
    for (const each of nodes) await decided.takeBack(tx, home.owner, 'profile', each);
    if (profile !== null)
      await decided.decide(tx, home.owner, {
        sort: 'profile',
        a: node,
        b: '',
        value: JSON.stringify(profile),
        at: now,
      });
  });
  return { id: person.id, name: person.name, profile };
}

/** By the handle they were kept with. */
export async function profilesIn({ db, owner }: Home): Promise<ReadonlyMap<string, ProfileText>> {
  const said = await decided.decisionsOf(db, owner, 'profile');
  return new Map(
    said.flatMap(({ a, value }) => {
      const profile = keptProfile(value);
      return profile ? [[a, profile] as const] : [];
    }),
  );
}

/** The profile the owner added of one person. */
export async function profileOf(home: Home, personId: number): Promise<AddedProfile | null> {
  const said = await decided.decisionsOf(home.db, home.owner, 'profile');
  if (said.length === 0) return null;
  const nodes = await nodesOf(home, personId);
  const own = said.find(({ a }) => nodes.has(a));
  const profile = own ? keptProfile(own.value) : null;
  return own && profile ? { profile, at: own.at } : null;
}

/** Null where what is kept is no profile. */
function keptProfile(value: string): ProfileText | null {
  const said = fieldsOf(value);
  const isProfile = Array.isArray(said?.positions) && Array.isArray(said.education);
  return isProfile ? (said as unknown as ProfileText) : null;
}
