import { isEveryday } from './cues/index.ts';
import type { Event, Owner } from './note.ts';
import { isWrittenWithoutBlanks, plainText, wordsOf } from './plain.ts';

/** A word of the owner's own profile, and where it stands there. */
export interface OwnWord {
  readonly text: string;
  /** A machine can fill it into any note: name of the company, town, headline. Such words together say little. */
  readonly isFillable: boolean;
  /** "your post “Listening to wires”". */
  readonly where: string;
}

export interface OwnWords {
  readonly byStart: ReadonlyMap<string, readonly OwnWord[]>;
  /** Words of the owner's name: everybody writes them. */
  readonly name: ReadonlySet<string>;
  /** Titles as plain text: a machine can quote them whole. */
  readonly titles: readonly string[];
}

/** Letters by which words are looked up; below four nothing but the whole word counts. */
const START = 4;
/** Shorter words of alphabets are mostly grammar. */
const SHORTEST = 3;
/** Words kept of a profile: more would be a file made to slow the desk down. */
const MOST_WORDS = 20_000;
/** A quotation of fewer words happens by chance. */
const TITLE_WORDS = 3;

/** The words of the owner's profile that can make a note particular, everyday words left out. */
export function ownWordsOf(owner: Owner): OwnWords {
  const name = new Set(wordsIn(owner.name));
  const made = new Map<string, OwnWord>();
  const put = (text: string, where: string, isFillable: boolean) => {
    for (const word of wordsIn(text)) {
      if (!canTell(word) || name.has(word) || made.size >= MOST_WORDS) continue;
      if (!made.has(word)) made.set(word, { text: word, isFillable, where });
    }
  };
  put([owner.headline, owner.town].join(' '), 'your headline', true);
  for (const { title, company, to } of owner.positions)
    if (to === null) put(`${title} ${company}`, `your work at ${company || 'your company'}`, true);
  const event = (kind: string) => (one: Event) =>
    put([one.title, one.where, one.about].join(' '), one.title ? `${kind} “${one.title}”` : kind, false);
  owner.posts.forEach(event('your post'));
  owner.talks.forEach(event('your talk'));
  owner.calendar.forEach(event('your calendar:'));
  for (const one of owner.hobbies) put(one, `what you like: ${one}`, false);
  for (const one of owner.volunteering) put(one, `where you help: ${one}`, false);
  for (const one of owner.positions)
    put(
      `${one.company} ${one.title} ${one.about}`,
      `your ${one.to === null ? 'work' : 'time'} at ${one.company}`,
      false,
    );
  for (const one of owner.education) put(`${one.school} ${one.degree}`, `your time at ${one.school}`, false);
  for (const one of owner.knownPeople) put(one.how, `what you noted of ${one.name}`, false);
  const byStart = Map.groupBy(made.values(), ({ text }) => text.slice(0, START));
  return { byStart, name, titles: titlesOf(owner) };
}

function titlesOf(owner: Owner): readonly string[] {
  return [...owner.posts, ...owner.talks]
    .flatMap(({ title }) => [title, ...title.split(/[:,;?!.–—|]/)])
    .map((title) => plainText(title).trim())
    .filter((title) => title.split(' ').length >= TITLE_WORDS);
}

export function wordsIn(text: string): readonly string[] {
  return wordsOf({ text: plainText(text) }).map((word) => word.text);
}

function canTell(word: string): boolean {
  if (isEveryday(word) || /^\d{1,3}$|^\p{Script=Hiragana}+$/u.test(word)) return false;
  return isWrittenWithoutBlanks(word) ? word.length >= 2 : word.length >= SHORTEST;
}

/** Of the longer word, the share that must be the same from its start: endings change, in Polish and Turkish more than in English. */
const SAME_SHARE = 0.7;
/** A word this long may open a compound: "Fiebersaft" in "Fiebersaftartikel". */
const OPENS_COMPOUND = 6;

/** The word of the owner's that this one is, with another ending perhaps. */
export function ownWordFor({ byStart }: OwnWords, word: string): OwnWord | undefined {
  const candidates = byStart.get(word.slice(0, START));
  return candidates?.find(({ text }) => isSameWord(text, word));
}

export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < START) return false;
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same++;
  if (same >= Math.max(START, Math.ceil(SAME_SHARE * long.length))) return true;
  return same === short.length && short.length >= OPENS_COMPOUND;
}
