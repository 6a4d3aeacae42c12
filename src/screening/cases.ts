import { DAY } from '../basics/when.ts';
import type { TimelineRow } from '../timeline/index.ts';
import type { Channel, Inviter, Owner } from './note.ts';
import type { ProfileText } from './profile-text.ts';

/** Something of theirs that wants a first answer. */
export interface Opening {
  readonly interactionId: number;
  readonly channel: Channel;
  /** Milliseconds. */
  readonly at: number;
}

/** Older openings are no longer at the door. 90 days: LinkedIn withdraws open invitations after about half a year. */
const STALE = 90 * DAY;
/** So soon after connecting, a letter of mine is the thank-you note and theirs the answer to it. */
export const THANKS = 30 * DAY;

/**
 * The opening that waits for the owner on a timeline (past, oldest first, each interaction once): an invitation that is still
 * open, a first letter to the owner alone, or their answer to the owner's thank-you note. Null: none, or they know each other.
 */
export function openingOn(rows: readonly TimelineRow[], now: number): Opening | null {
  const letters = rows.filter((row) => row.kind === 'message' && row.manner === 'personal');
  const met = rows.some((row) => (row.kind === 'meeting' && row.way === 'both') || row.kind === 'note');
  const connected = rows.findLast((row) => row.kind === 'connection');
  const isFresh = (row: TimelineRow) => row.at >= now - STALE;
  const theirs = letters.filter((row) => row.way === 'them');
  const mine = letters.filter((row) => row.way === 'me');
  const invitation = rows.findLast((row) => row.kind === 'invitation' && row.way === 'them');
  if (invitation && isFresh(invitation) && !connected && !met && mine.length === 0)
    return opening(invitation, 'invitation');
  const [first] = theirs;
  if (!first || met || !isFresh(first) || first.company > 1) return null;
  if (mine.length === 0) return opening(first, 'message');
  const isThanks = mine.every((row) => connected && row.at <= connected.at + THANKS && row.at < first.at);
  return isThanks ? opening(first, 'reply-to-thank-you') : null;
}

function opening(row: TimelineRow, channel: Channel): Opening {
  return { interactionId: row.interactionId, channel, at: row.at };
}

/** When somebody came who is no case any more: their invitation, or else the day we were linked. Null: they never did. */
export function cameAt(rows: readonly TimelineRow[]): number | null {
  const theirs = rows.find((row) => row.kind === 'invitation' && row.way === 'them');
  if (theirs !== undefined || rows.some((row) => row.kind === 'invitation')) return theirs?.at ?? null;
  return rows.find((row) => row.kind === 'connection')?.at ?? null;
}

/** One stated fact of a card, as far as a case looks at it. */
export interface StatedFact {
  readonly kind: string;
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
}

type Stated = readonly (readonly StatedFact[])[];

/**
 * Who invites: what the owner saw on the profile, and what cards say besides, the best first. What nobody says stays unknown.
 */
export function inviterOf(name: string, cards: Stated, profile: ProfileText | null = null): Inviter {
  const first = (kind: string) => cards.flat().find((fact) => fact.kind === kind)?.value ?? '';
  const positions = profile?.positions.length ? profile.positions : positionsIn(cards);
  const education = profile?.education.length ? profile.education : educationIn(cards);
  return {
    name,
    headline: profile?.headline || first('headline') || first('position'),
    company: first('company') || (profile?.positions.find(({ to }) => to === null)?.company ?? ''),
    connections: profile?.connections ?? null,
    positions: positions.length === 0 ? null : positions,
    education: education.length === 0 ? null : education,
    posts: profile?.posts ?? null,
  };
}

/** Title and company of one card belong together. */
function positionsIn(cards: Stated) {
  return cards.flatMap((facts) => {
    const title = facts.find((fact) => fact.kind === 'position');
    const company = facts.find((fact) => fact.kind === 'company');
    const { from = null, to = null } = title ?? company ?? {};
    const about = facts.find((fact) => fact.kind === 'summary')?.value ?? '';
    return title || company ? [{ title: title?.value ?? '', company: company?.value ?? '', from, to, about }] : [];
  });
}

/** "University of Porto, BSc Civil Engineering". */
function educationIn(cards: Stated) {
  const schools = cards.flat().filter((fact) => fact.kind === 'school');
  return schools.map(({ value, from, to }) => {
    const [school = '', ...degree] = value.split(', ');
    return { school, degree: degree.join(', '), from, to };
  });
}

/** The owner as their own cards, posts, meetings and people show them. */
export function ownerFrom(told: {
  readonly name: string;
  readonly cards: Stated;
  readonly posts: readonly { readonly date: string | null; readonly text: string }[];
  readonly meetings: readonly {
    readonly date: string | null;
    readonly title: string;
    readonly people: readonly string[];
  }[];
  readonly known: readonly string[];
}): Owner {
  const of = (kind: string) => told.cards.flat().filter((fact) => fact.kind === kind);
  return {
    name: told.name,
    headline: of('headline')[0]?.value ?? of('position')[0]?.value ?? '',
    town: of('location')[0]?.value ?? '',
    languages: [],
    positions: positionsIn(told.cards),
    education: educationIn(told.cards),
    volunteering: [],
    posts: told.posts.map(({ date, text }) => ({
      date,
      title: text.slice(0, 200),
      where: '',
      about: text,
      people: [],
    })),
    talks: [],
    calendar: told.meetings.map(({ date, title, people }) => ({ date, title, where: '', about: '', people })),
    hobbies: of('skill').map((fact) => fact.value),
    knownPeople: told.known.map((name) => ({ name, how: '' })),
  };
}
