import { cut } from '../basics/text.ts';

/** A stretch of somebody's life as a profile shows it; years or months as written. */
export interface Position {
  readonly title: string;
  readonly company: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly about: string;
}

export interface Education {
  readonly degree: string;
  readonly school: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who writes, as far as it is known; null: nobody told, which is not "none". */
export interface Inviter {
  readonly name: string;
  readonly headline: string;
  readonly company: string;
  readonly connections: number | null;
  readonly positions: readonly Position[] | null;
  readonly education: readonly Education[] | null;
  readonly posts: number | null;
}

export type Channel = 'invitation' | 'message' | 'reply-to-thank-you';

export interface Note {
  readonly id: string;
  /** As stated; null: to be found out. */
  readonly lang: string | null;
  readonly from: Inviter;
  readonly note: string;
  readonly channel: Channel;
  /** Milliseconds since 1970 UTC. */
  readonly sentAt: number | null;
}

/** Something the owner showed or was at: what a note can be particular about. */
export interface Event {
  /** ISO day as written, or null. */
  readonly date: string | null;
  readonly title: string;
  readonly where: string;
  readonly about: string;
  readonly people: readonly string[];
}

export interface Owner {
  readonly name: string;
  readonly headline: string;
  readonly town: string;
  readonly languages: readonly string[];
  readonly positions: readonly Position[];
  readonly education: readonly Education[];
  readonly volunteering: readonly string[];
  readonly posts: readonly Event[];
  readonly talks: readonly Event[];
  readonly calendar: readonly Event[];
  readonly hobbies: readonly string[];
  /** A name, and what is known of how. */
  readonly knownPeople: readonly { readonly name: string; readonly how: string }[];
}

/** UTF-16 units kept of one field of a profile, and of a note. */
const LONGEST_FIELD = 2_000;
const LONGEST_NOTE = 8_000;
/** Entries kept of one list of a profile. */
const MOST_ENTRIES = 400;

/** One row as a file has it; null when it is no row at all. Whatever is missing or of another kind is taken as not told. */
export function readNote(row: unknown): Note | null {
  if (!isRecord(row) || !isRecord(row.from ?? {})) return null;
  const from = (row.from ?? {}) as Fields;
  return {
    id: text(row.id),
    lang: text(row.lang) || null,
    from: {
      name: text(from.name),
      headline: text(from.headline),
      company: text(from.company),
      connections: number(from.connections),
      positions: from.positions == null ? null : entries(from.positions).map(position),
      education: from.education == null ? null : entries(from.education).map(education),
      posts: Array.isArray(from.posts) ? from.posts.length : number(from.posts),
    },
    note: text(row.note, LONGEST_NOTE),
    channel: channelOf(row.channel),
    sentAt: moment(row.sentAt),
  };
}

/** The owner's own profile as a file has it; null when it is none. */
export function readOwner(profile: unknown): Owner | null {
  if (!isRecord(profile)) return null;
  return {
    name: text(profile.name),
    headline: text(profile.headline),
    town: text(profile.town),
    languages: list(profile.languages).map((one) => text(one)),
    positions: entries(profile.positions).map(position),
    education: entries(profile.education).map(education),
    volunteering: list(profile.volunteering).map(allText),
    posts: list(profile.posts).map(event),
    talks: list(profile.talks).map(event),
    calendar: list(profile.calendar).map(event),
    hobbies: list(profile.hobbies).map(allText),
    knownPeople: list(profile.knownPeople).map(known),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown, most = LONGEST_FIELD): string {
  if (typeof value === 'string') return cut(value, most);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

function number(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  // LinkedIn shows "500+".
  const digits = typeof value === 'string' ? value.slice(0, 20).replace(/[^\d]/g, '') : '';
  return digits === '' ? null : Number(digits);
}

function list(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).slice(0, MOST_ENTRIES);
}

function entries(value: unknown): readonly Fields[] {
  return list(value).filter(isRecord);
}

function position(one: Fields): Position {
  return {
    title: text(one.title ?? one.role),
    company: text(one.company ?? one.organisation ?? one.organization),
    from: text(one.from) || null,
    to: text(one.to) || null,
    about: text(one.about ?? one.description),
  };
}

function education(one: Fields): Education {
  return {
    degree: [text(one.degree), text(one.field)].filter(Boolean).join(' '),
    school: text(one.school),
    from: text(one.from) || null,
    to: text(one.to) || null,
  };
}

function event(one: unknown): Event {
  if (!isRecord(one)) return { date: null, title: text(one), where: '', about: '', people: [] };
  const people = list(one.with ?? one.people ?? one.attendees).map((who) =>
    isRecord(who) ? text(who.name) : text(who),
  );
  return {
    date: text(one.date ?? one.start ?? one.from).slice(0, 10) || null,
    title: text(one.title ?? one.name ?? one.what ?? one.summary),
    where: text(one.where ?? one.place ?? one.location),
    about: text(one.about ?? one.text ?? one.description),
    people,
  };
}

function known(one: unknown): { name: string; how: string } {
  if (!isRecord(one)) return { name: text(one), how: '' };
  const { name, ...rest } = one;
  return { name: text(name), how: allText(rest) };
}

/** All words of a value of which only the words matter. */
function allText(value: unknown): string {
  if (!isRecord(value)) return text(value);
  return Object.values(value)
    .map((one) => text(one))
    .filter(Boolean)
    .join(' ');
}

function channelOf(value: unknown): Channel {
  return value === 'message' || value === 'reply-to-thank-you' ? value : 'invitation';
}

function moment(value: unknown): number | null {
  const at = typeof value === 'number' ? value : Date.parse(text(value));
  return Number.isFinite(at) ? at : null;
}
