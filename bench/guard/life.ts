/** A life made up from a seed: a few people, letters and meetings over three years, as files a mail program and a calendar would write. Pure. */

export const DAY = 86_400_000;
export type Way = 'me' | 'them' | 'both' | 'automatic';

export interface Happening {
  /** Milliseconds. */
  readonly at: number;
  readonly person: number;
  readonly way: Way;
  readonly text: string;
}

export interface Life {
  readonly people: readonly { readonly name: string; readonly mail: string }[];
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

const NAMES = ['Ada Berg', 'Bram Vos', 'Carla Nunes', 'Dario Conti', 'Elif Aydin', 'Finn Larsen', 'Greta Holm'];
/** What letters may say, so that every kind of line has something to rest on. */
export const TEXTS = [
  'It rained all week here and the river is high.',
  'Could you look over the drawing for me this week?',
  'I will send you the contract template by Friday.',
  'Here is the drawing you need, I finished it last night.',
  'Thank you so much for the drawing, it helped a lot.',
  'How are your children doing?',
  'I am sorry, I have no time for it this month.',
  'The window of the workshop is mended.',
];
const YEARS = 3;
const END = Date.UTC(2026, 10, 22, 12);

/** `seed`: whole. People differ in how often they write, and how gladly they answer. */
export function lifeOf(seed: number): Life {
  const chance = chanceOf(seed);
  const [begin, end] = [END - YEARS * 365 * DAY, END];
  const people = NAMES.map((name) => ({ name, mail: `${name.split(' ')[0]!.toLowerCase()}@people.example` }));
  const happenings = people.flatMap((_, person) => lifeWith(chance, person, begin, end));
  return { people, happenings: happenings.sort((x, y) => x.at - y.at || x.person - y.person), begin, end };
}

/** Long silences lie between lively months. */
function lifeWith(chance: Chance, person: number, begin: number, end: number): Happening[] {
  const found: Happening[] = [];
  const pause = pick(chance, [2, 6, 15, 40, 90]) * DAY;
  const theirPart = pick(chance, [0, 0.2, 0.5, 0.5, 0.8]);
  let at = begin + chance() * 200 * DAY;
  while (at < end) {
    const way: Way = chance() < 0.06 ? 'both' : chance() < 0.04 ? 'automatic' : chance() < theirPart ? 'them' : 'me';
    found.push({ at: Math.floor(at / 1000) * 1000, person, way, text: pick(chance, TEXTS) });
    at += chance() < 0.04 ? 400 * DAY * chance() : pause * -Math.log(1 - chance() * 0.999);
  }
  return found;
}

export const OWN = 'mira@owner.example';

/** Letters as a mailbox. */
export function mailboxOf({ people, happenings }: Life): string {
  return happenings.flatMap((one, i) => (one.way === 'both' ? [] : [letter(one, i)])).join('');

  function letter({ at, person, way, text }: Happening, i: number): string {
    const { name, mail } = people[person]!;
    const [own, other] = [`Mira Tauber <${OWN}>`, `${name} <${mail}>`];
    const date = new Date(at).toUTCString().replace('GMT', '+0000');
    return [
      `From x ${new Date(at).toUTCString()}`,
      `Date: ${date}`,
      `From: ${way === 'me' ? own : other}`,
      `To: ${way === 'me' ? other : own}`,
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
  const events = happenings.flatMap(({ at, person, way }, i) => {
    const { name, mail } = people[person]!;
    return way === 'both'
      ? [
          'BEGIN:VEVENT',
          `UID:${i}@life.example`,
          `DTSTAMP:${stamp(at)}`,
          `DTSTART:${stamp(at)}`,
          `DTEND:${stamp(at + 3_600_000)}`,
          'SUMMARY:Coffee',
          `ORGANIZER;CN=Mira Tauber:mailto:${OWN}`,
          `ATTENDEE;CN=Mira Tauber;PARTSTAT=ACCEPTED:mailto:${OWN}`,
          `ATTENDEE;CN=${name};PARTSTAT=ACCEPTED:mailto:${mail}`,
          'END:VEVENT',
        ]
      : [];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//life//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

/** The address book: names, addresses, birthdays. */
export function cardsOf({ people }: Life): string {
  return people
    .map(({ name, mail }, i) =>
      ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, `EMAIL:${mail}`, `BDAY:1980-0${i + 1}-1${i}`, 'END:VCARD', ''].join(
        '\r\n',
      ),
    )
    .join('');
}
