/** A life made up from a seed: a few people, letters and meetings over three years, as files a mail program and a calendar would write. Pure. */

export const DAY = 86_400_000;
export type Way = 'me' | 'them' | 'both' | 'automatic';

export interface Happening {
  /** Milliseconds. */
  readonly at: number;
  readonly person: number;
  readonly way: Way;
  readonly text: string;
  /** A meeting of three, or a letter with a copy: who else was there. */
  readonly also?: number;
}

export interface Life {
  readonly people: readonly { readonly name: string; readonly mail: string; readonly inBook: boolean }[];
  /** Oldest first. */
  readonly happenings: readonly Happening[];
  readonly begin: number;
  readonly end: number;
}

export type Chance = () => number;

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(chance: Chance, all: readonly T[]): T {
  return all[Math.floor(chance() * all.length)]!;
}

/** The last two stand in no address book: one writes out of the blue, one only sits at tables with others and is named in copy. */
const NAMES = ['Ada Berg', 'Bram Vos', 'Carla Nunes', 'Dario Conti', 'Hugo Lind', 'Greta Holm'];
const [FIRST_STRANGER, GUEST] = [NAMES.length - 2, NAMES.length - 1];
/**
 * What letters may say, so that every kind of line has something to rest on. What both may write stays under 40 letters: a longer
 * sentence that the other wrote before is read as quoted.
 */
export const TEXTS = [
  'It rained all week here and the river is high.',
  'Could you look over my plan this week?',
  'I will send you the plan by Friday.',
  'Here is the drawing you need, at last.',
  'Thank you for the drawing, it helped.',
  'How are your children doing?',
  'I am sorry, I have no time for it now.',
  'The window of the workshop is mended.',
];
/** Written to two at once. */
const MAKES_KNOWN = 'May I introduce you two to each other? You both draw bridges.';
/** Of the texts, what asks somebody for something. */
export const ASKS = 'Could you look over my plan this week?';
const YEARS = 3;
const END = Date.UTC(2026, 10, 22, 12);

/** `seed`: whole. People differ in how often they write, and how gladly they answer. */
export function lifeOf(seed: number): Life {
  const chance = chanceOf(seed);
  const [begin, end] = [END - YEARS * 365 * DAY, END];
  const people = NAMES.map((name, i) => ({
    name,
    mail: `${name.split(' ')[0]!.toLowerCase()}@people.example`,
    inBook: i < FIRST_STRANGER,
  }));
  const happenings = people.flatMap((_, person) => (person === GUEST ? [] : lifeWith(chance, person, begin, end)));
  return { people, happenings: happenings.sort((x, y) => x.at - y.at || x.person - y.person), begin, end };
}

/** Long silences lie between lively months. */
function lifeWith(chance: Chance, person: number, begin: number, end: number): Happening[] {
  const found: Happening[] = [];
  const isStranger = person >= FIRST_STRANGER;
  const pause = (isStranger ? 120 : pick(chance, [10, 20, 40, 60, 120])) * DAY;
  const theirPart = isStranger ? 1 : pick(chance, [0, 0.2, 0.5, 0.5, 0.8]);
  let at = begin + chance() * 200 * DAY;
  while (at < end) {
    const way: Way =
      !isStranger && chance() < 0.06 ? 'both' : chance() < 0.04 ? 'automatic' : chance() < theirPart ? 'them' : 'me';
    const one = { at: Math.floor(at / 1000) * 1000, person, way, text: pick(chance, TEXTS) };
    if (way === 'both' && chance() < 0.4) found.push({ ...one, also: GUEST }, { ...one, person: GUEST, also: person });
    else if (way === 'them' && chance() < 0.08) found.push({ ...one, text: MAKES_KNOWN, also: GUEST });
    else found.push(one);
    at += chance() < 0.04 ? 400 * DAY * chance() : pause * -Math.log(1 - chance() * 0.999);
  }
  return found;
}

export const OWN = 'mira@owner.example';

/** Letters as a mailbox. */
export function mailboxOf({ people, happenings }: Life): string {
  return happenings.flatMap((one, i) => (one.way === 'both' ? [] : [letter(one, i)])).join('');

  function letter({ at, person, way, text, also }: Happening, i: number): string {
    const { name, mail } = people[person]!;
    const [own, other] = [`Mira Tauber <${OWN}>`, `${name} <${mail}>`];
    const date = new Date(at).toUTCString().replace('GMT', '+0000');
    return [
      `From x ${new Date(at).toUTCString()}`,
      `Date: ${date}`,
      `From: ${way === 'me' ? own : other}`,
      `To: ${way === 'me' ? other : own}`,
      ...(also === undefined ? [] : [`Cc: ${people[also]!.name} <${people[also]!.mail}>`]),
      `Subject: Letter ${i}`,
      `Message-ID: <${i}@life.example>`,
      ...(way === 'automatic' ? ['Auto-Submitted: auto-replied'] : []),
      '',
      text,
      '',
      '',
    ].join('\n');
  }
}

/** Meetings of two as a calendar. */
export function calendarOf({ people, happenings }: Life): string {
  const stamp = (at: number) =>
    new Date(at)
      .toISOString()
      .replace(/[-:]/g, '')
      .replace(/\.\d+Z/, 'Z');
  const events = happenings.flatMap(({ at, person, way, also }, i) => {
    const guests = [person, ...(also === undefined ? [] : [also])].map((one) => people[one]!);
    // A meeting of three happened to each of them, and stands in the calendar once.
    return way === 'both' && !(also !== undefined && also < person)
      ? [
          'BEGIN:VEVENT',
          `UID:${i}@life.example`,
          `DTSTAMP:${stamp(at)}`,
          `DTSTART:${stamp(at)}`,
          `DTEND:${stamp(at + 3_600_000)}`,
          'SUMMARY:Coffee',
          `ORGANIZER;CN=Mira Tauber:mailto:${OWN}`,
          `ATTENDEE;CN=Mira Tauber;PARTSTAT=ACCEPTED:mailto:${OWN}`,
          ...guests.map(({ name, mail }) => `ATTENDEE;CN=${name};PARTSTAT=ACCEPTED:mailto:${mail}`),
          'END:VEVENT',
        ]
      : [];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//life//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

/** The address book: names, addresses, birthdays. */
export function cardsOf({ people }: Life): string {
  return people
    .filter(({ inBook }) => inBook)
    .map(({ name, mail }, i) =>
      ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, `EMAIL:${mail}`, `BDAY:1980-0${i + 1}-1${i}`, 'END:VCARD', ''].join(
        '\r\n',
      ),
    )
    .join('');
}
