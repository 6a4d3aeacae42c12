import { type Arrival, type Burst, burstsIn } from './burst.ts';
import { isGreeting } from './cues/index.ts';
import { allLogOddsOf, featuresOf, type Head, type Stack, stackOf, type TextFeatures, tellingWords } from './heads.ts';
import { HEADS } from './heads-trained.ts';
import type { Event, Note, Owner, Position } from './note.ts';
import { noteDoubts } from './note-doubts.ts';
import { isSameWord, type OwnWord, type OwnWords, ownWordFor, ownWordsOf, wordsIn } from './owner-words.ts';
import { plainText } from './plain.ts';
import { type Doubt, profileDoubts } from './profile-doubts.ts';
import { hasCue, type Reading, readText } from './reading.ts';
import { countWords, type Particular, particularsIn, type Specificity, specificity } from './specificity.ts';
import { type Masked, type Wave, wavesIn } from './wave.ts';

/** Everything the signals may look at, for one note. */
export interface Dossier {
  readonly note: Note;
  readonly owner: Owner;
  readonly reading: Reading;
  /** Nothing but a greeting at most. */
  readonly isBlank: boolean;
  /** LinkedIn's own sentence and nothing beside it. */
  readonly isDefaultText: boolean;
  readonly specificity: Specificity;
  readonly wave: { readonly id: string; readonly senders: number } | null;
  /** It came among more people than usual; `isAlike`: with the same employer or headline as others of them. */
  readonly burst: (Pick<Burst, 'hours' | 'usual' | 'explainedBy'> & Among) | null;
  /** Log-odds of the trained text models, and the words they rest on. */
  readonly text: Readonly<Record<TextHead, number>>;
  readonly pitchWords: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly acquaintance: Acquaintance;
}

interface Among {
  readonly people: number;
  readonly isAlike: boolean;
}

export type TextHead = 'pitch' | 'personal' | 'form' | 'introduces' | 'asks' | 'trap' | 'presses';

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

/** All that is worked out once for an owner. */
export interface Desk {
  readonly owner: Owner;
  readonly words: OwnWords;
  readonly known: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** First and last names of known people by their first letters. */
  readonly knownByStart: ReadonlyMap<string, readonly { readonly word: string; readonly name: string }[]>;
  readonly heads: Readonly<Record<TextHead, Head>>;
  readonly stack: Stack<TextHead>;
  readonly events: readonly { readonly event: Event; readonly words: readonly string[] }[];
  /** Plain names of the companies and schools the owner was at. */
  readonly companies: readonly { readonly name: string; readonly position: Position }[];
  readonly schools: ReadonlyMap<string, string>;
  /** Moments at which people came who are no cases any more; milliseconds. Without them only the cases tell what is usual. */
  readonly earlier: readonly number[];
}

/** `heads`: other text models than those Kith comes with, for measuring. */
export function deskOf(owner: Owner, heads: Desk['heads'] = HEADS, earlier: Desk['earlier'] = []): Desk {
  const own = new Set(wordsIn(owner.name));
  const withPeople = [...owner.knownPeople.map(({ name }) => name), ...owner.calendar.flatMap(({ people }) => people)];
  const known = [...new Set(withPeople)]
    .map((name) => ({ name, words: wordsIn(name).filter((word) => word.length > 1) }))
    .filter(({ words }) => words.length > 0 && !words.every((word) => own.has(word)));
  const events = [...owner.calendar, ...owner.talks].map((event) => ({
    event,
    words: wordsIn(`${event.title} ${event.where}`),
  }));
  const companies = owner.positions
    .map((position) => ({ name: nameKey(position.company), position }))
    .filter(({ name }) => name !== '');
  const schools = new Map(
    owner.education.filter(({ school }) => school !== '').map(({ school }) => [nameKey(school), school]),
  );
  const names = known.flatMap(({ name, words }) =>
    [words[0]!, words.at(-1)!].filter((word) => word.length >= SHORTEST_NAME).map((word) => ({ word, name })),
  );
  const knownByStart = Map.groupBy(names, ({ word }) => word.slice(0, NAME_START));
  return {
    owner,
    words: ownWordsOf(owner),
    known,
    knownByStart,
    heads,
    stack: stackFor(heads),
    events,
    companies,
    schools,
    earlier,
  };
}

let shippedStack: Stack<TextHead> | undefined;

/** Those Kith comes with are stacked once, however many owners there are. */
function stackFor(heads: Desk['heads']): Stack<TextHead> {
  if (heads !== HEADS) return stackOf(heads);
  shippedStack ??= stackOf(HEADS);
  return shippedStack;
}

/** Dossiers of all notes of one inbox, in order. What is common in the inbox is told from all of them. */
export function dossiersOf(desk: Desk, notes: readonly Note[]): readonly Dossier[] {
  const readings = notes.map(({ note, lang }) => readText(note, lang));
  const names = notes.map(namesOf);
  const ownAt = readings.map(({ words }) => words.map(({ text }) => ownWordFor(desk.words, text)));
  const particulars = readings.map((reading, i) => particularsIn(reading, desk.words, ownAt[i]!, names[i]!.sender));
  const forms = readings.map((reading) => formOf(reading));
  const waves = waveByNote(
    wavesIn(
      readings.map((reading, i) => masked(reading, names[i]!.all, { desk, ownAt: ownAt[i]! }, forms[i]!, notes[i]!)),
    ),
  );
  const inbox = { counts: countWords(particulars), size: notes.length };
  const matesByWave = new Map(
    [...new Set(waves.values())].map((wave) => [wave, countWords(wave.members.map((i) => particulars[i]!))]),
  );
  const bursts = burstByNote(desk, notes);
  return notes.map((note, i) => {
    const wave = waves.get(i);
    const mates = wave === undefined ? NO_MATES : lessOne(matesByWave.get(wave)!);
    return dossier(desk, note, readings[i]!, particulars[i]!, {
      form: forms[i]!,
      names: names[i]!,
      ownAt: ownAt[i]!,
      specificity: specificity(particulars[i]!, inbox, mates),
      wave: wave === undefined ? null : { id: wave.id, senders: wave.members.length },
      burst: bursts.get(i) ?? null,
    });
  });
}

const NO_MATES: ReadonlyMap<OwnWord, number> = new Map();

function lessOne(counts: ReadonlyMap<OwnWord, number>): ReadonlyMap<OwnWord, number> {
  return new Map([...counts].map(([word, count]) => [word, count - 1]));
}

function dossier(
  desk: Desk,
  note: Note,
  reading: Reading,
  particulars: readonly Particular[],
  inbox: {
    readonly form: { readonly isBlank: boolean; readonly isDefaultText: boolean };
    readonly names: Names;
    readonly ownAt: readonly (OwnWord | undefined)[];
    readonly specificity: Specificity;
    readonly wave: Dossier['wave'];
    readonly burst: Dossier['burst'];
  },
): Dossier {
  const { ownAt, names } = inbox;
  const features = featuresOf(reading, (word, i) => ownAt[i] !== undefined || isName(word, desk, names.all));
  const text = allLogOddsOf(desk.stack, features);
  return {
    note,
    owner: desk.owner,
    reading,
    isBlank: inbox.form.isBlank,
    isDefaultText: inbox.form.isDefaultText,
    specificity: inbox.specificity,
    wave: inbox.wave,
    burst: inbox.burst,
    text,
    pitchWords: text.pitch > 0 ? tellingWords(desk.heads.pitch, features, reading) : [],
    doubts: [...profileDoubts(note.from, note.sentAt), ...noteDoubts(reading.plain, reading.words)],
    acquaintance: acquaintanceOf(desk, note, reading, particulars, names.sender),
  };
}

/** What the text models see of one note; training sees the same. */
export function textFeatures(desk: Desk, note: Note): TextFeatures {
  const { all } = namesOf(note);
  // Words by which nobody may be judged: whose name it is, where they work, and what is the owner's own.
  const isMasked = (word: string) => isName(word, desk, all) || ownWordFor(desk.words, word) !== undefined;
  const { slots, wordBySlot, cues } = featuresOf(readText(note.note, note.lang), isMasked);
  return { slots: slots.slice(), wordBySlot: wordBySlot.slice(), cues: cues.slice() };
}

/** Words of the sender's name, and with them those of their company. */
interface Names {
  readonly sender: readonly string[];
  readonly all: ReadonlySet<string>;
}

function namesOf({ from }: Note): Names {
  const sender = wordsIn(from.name);
  return { sender, all: new Set([...sender, ...wordsIn(from.company)]) };
}

function isName(word: string, desk: Desk, names: ReadonlySet<string>): boolean {
  return names.has(word) || desk.words.name.has(word);
}

/** Words beside LinkedIn's own sentence that still leave it LinkedIn's own: a greeting and a name. */
const BESIDE_DEFAULT = 4;

function formOf(reading: Reading): { isBlank: boolean; isDefaultText: boolean } {
  const said = reading.words.filter(({ text }) => !isGreeting(text));
  if (said.length === 0 && reading.links.length === 0) return { isBlank: true, isDefaultText: false };
  const spans = reading.cues.filter(({ cue }) => cue === 'default text');
  if (spans.length === 0) return { isBlank: false, isDefaultText: false };
  const beside = said.filter(({ start }) => !spans.some((span) => start >= span.start && start < span.end));
  return { isBlank: false, isDefaultText: beside.length <= BESIDE_DEFAULT && reading.links.length === 0 };
}

/**
 * The note as waves compare it. LinkedIn's own sentence is no wave: half the world sends it. Nor are the owner's own words, which three who
 * heard one talk all name.
 */
function masked(
  { words, cues, plain: text }: Reading,
  names: ReadonlySet<string>,
  { desk, ownAt }: { readonly desk: Desk; readonly ownAt: readonly (OwnWord | undefined)[] },
  form: { readonly isBlank: boolean; readonly isDefaultText: boolean },
  { from }: Note,
): Masked {
  if (form.isBlank || form.isDefaultText) return { text: '', sender: from.name };
  const defaults = cues.filter(({ cue }) => cue === 'default text');
  const kept = words.map(({ text: word, start }, i) => {
    if (ownAt[i] !== undefined || isName(word, desk, names)) return '';
    if (defaults.some((span) => start >= span.start && start < span.end)) return '';
    return /\d/.test(word) ? '0' : word;
  });
  const isSpaced = words.length === 0 || text.text.length / words.length > AVERAGE_UNSPACED;
  return { text: kept.filter((word) => word !== '').join(isSpaced ? ' ' : ''), sender: plainText(from.name) };
}

/** Letters a word, blank included, below which a script writes no blanks. */
const AVERAGE_UNSPACED = 3;

function waveByNote(waves: readonly Wave[]): ReadonlyMap<number, Wave> {
  return new Map(waves.flatMap((wave) => wave.members.map((i) => [i, wave] as const)));
}

function burstByNote(desk: Desk, notes: readonly Note[]): ReadonlyMap<number, Dossier['burst']> {
  const marks = notes.map(({ from }) => marksOf(desk, from.company, from.headline));
  const arrivals = notes.map(
    ({ sentAt, channel, from }, i): Arrival => ({
      at: channel === 'reply-to-thank-you' ? null : sentAt,
      sender: from.name,
      marks: marks[i]!,
    }),
  );
  const { posts, talks, calendar } = desk.owner;
  const bursts = burstsIn(arrivals, [...posts, ...talks, ...calendar], desk.earlier);
  return new Map(
    bursts.flatMap(({ members, shared, ...rest }) =>
      members.map((i) => {
        const isAlike = marks[i]!.some((mark) => shared.has(mark));
        return [i, { ...rest, people: members.length, isAlike }] as const;
      }),
    ),
  );
}

/** The owner's own firm is no mark: new colleagues come together. */
function marksOf({ companies }: Desk, company: string, headline: string): readonly string[] {
  const firm = nameKey(company);
  return companies.some(({ name }) => name === firm) ? [] : [firm, nameKey(headline)];
}

// --- What the owner's own records say ------------------------------------------------------------------------------

function acquaintanceOf(
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

/** Letters by which a name is looked up, as isSameWord needs them. */
const NAME_START = 4;
/** A first name of two letters is a word of some language. */
const SHORTEST_NAME = 3;

const DAY = 86_400_000;
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

function nameKey(name: string): string {
  return plainText(name).trim();
}
