import { DAY } from '../basics/when.ts';
import { type Desk, NAME_START, nameKey } from './desk.ts';
import type { Event, Note } from './note.ts';
import { isSameWord } from './owner-words.ts';
import { hasCue, type Reading } from './reading.ts';
import type { Particular } from './specificity.ts';

/** What the owner's own records say of the two of them. */
export interface Acquaintance {
  /** The inviter stands among the people the owner knows. */
  readonly isKnown: boolean;
  /** People the owner knows whom the note names. */
  readonly named: readonly string[];
  /** Something the owner was at, which the note names. */
  readonly event: Event | null;
  /** They work where the owner works, or worked there in the same years. */
  readonly company: string | null;
  readonly school: string | null;
}

export function acquaintanceOf(
  desk: Desk,
  note: Note,
  reading: Reading,
  particulars: readonly Particular[],
  sender: readonly string[],
): Acquaintance {
  return {
    isKnown: desk.known.some(({ words }) => words.length > 1 && isSameName(words, sender)),
    named: namedPeople(desk, reading, sender),
    event: eventNamed(desk, note, reading, particulars),
    company: sharedCompany(desk, note),
    school: sharedSchool(desk, note),
  };
}

/** All words of the shorter name stand in the longer one, whatever their order. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && short.every((word) => long.includes(word));
}

/** Most people named that a reason says. */
const MOST_NAMED = 3;

function namedPeople({ known, knownByStart }: Desk, { words }: Reading, sender: readonly string[]): readonly string[] {
  if (known.length === 0) return [];
  const found = new Set<string>();
  for (const { text } of words)
    for (const { word, name } of knownByStart.get(text.slice(0, NAME_START)) ?? [])
      if (!sender.includes(word) && isSameWord(text, word)) found.add(name);
  if (found.size === 0) return [];
  return known
    .filter(({ name, words: own }) => found.has(name) && !isSameName(own, sender))
    .map(({ name }) => name)
    .slice(0, MOST_NAMED);
}

/** A meeting is spoken of soon after; days. */
const SOON_AFTER = 45;

function eventNamed(
  { events }: Desk,
  { sentAt }: Note,
  reading: Reading,
  particulars: readonly Particular[],
): Event | null {
  // Town and trade stand in everybody's reach; only what else a note names can point to a meeting.
  const free = particulars.filter(({ own }) => !own.isFillable).map(({ own }) => own.text);
  if (free.length === 0) return null;
  const speaksOfMeeting = hasCue(reading, 'met');
  for (const { event, words } of events) {
    if (!words.some((word) => free.includes(word))) continue;
    const days = sentAt === null || event.date === null ? null : (sentAt - Date.parse(event.date)) / DAY;
    const isSoonAfter = days !== null && days > -1 && days <= SOON_AFTER;
    if (speaksOfMeeting || isSoonAfter) return event;
  }
  return null;
}

function yearOf(written: string | null, missing: number): number {
  const year = Number(/^\s*(\d{4})/.exec(written ?? '')?.[1]);
  return year > 0 ? year : missing;
}

function sharedCompany({ companies }: Desk, { from }: Note): string | null {
  if (companies.length === 0) return null;
  const now = nameKey(from.company);
  const theirs = (from.positions ?? []).map((position) => ({ name: nameKey(position.company), position }));
  for (const { name, position: mine } of companies) {
    if (mine.to === null && now === name) return mine.company;
    const overlaps = theirs.some(
      (one) =>
        one.name === name &&
        yearOf(one.position.from, 9999) <= yearOf(mine.to, 9999) &&
        yearOf(mine.from, 9999) <= yearOf(one.position.to, 9999),
    );
    if (overlaps) return mine.company;
  }
  return null;
}

function sharedSchool({ schools }: Desk, { from }: Note): string | null {
  if (schools.size === 0) return null;
  for (const { school } of from.education ?? []) {
    const mine = schools.get(nameKey(school));
    if (mine !== undefined) return mine;
  }
  return null;
}
