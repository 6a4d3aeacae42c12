import { type Acquaintance, acquaintanceOf } from './acquaintance.ts';
import { type Arrival, type Burst, burstsIn } from './burst.ts';
import { isGreeting } from './cues/index.ts';
import { type Desk, nameKey, type TextHead } from './desk.ts';
import { allLogOddsOf, featuresOf, type TextFeatures, tellingWords } from './heads.ts';
import type { Note, Owner } from './note.ts';
import { noteDoubts } from './note-doubts.ts';
import { type OwnWord, ownWordFor, wordsIn } from './owner-words.ts';
import { plainText } from './plain.ts';
import { type Doubt, profileDoubts } from './profile-doubts.ts';
import { type Reading, readText } from './reading.ts';
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
