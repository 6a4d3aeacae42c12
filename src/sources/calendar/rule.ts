/** Reads RRULE: the iCalendar grammar, and vCalendar 1.0's terse one (`W2 TU TH #10`). */

type Frequency = 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** As written, to be read with the series' own zone. */
  readonly until: string | null;
  readonly seconds: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly weekdays: readonly { readonly nth: number; readonly weekday: number }[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weeks: readonly number[];
  readonly months: readonly number[];
  readonly positions: readonly number[];
  /** 0 is Sunday. Decides which weeks every second week means. */
  readonly weekStart: number;
}

/** No real rule is longer; a list of ten thousand positions is made to burn time. */
const MAX_RULE_LENGTH = 4000;
/** Entries of one BY-list; the longest meaningful one has 366 days with both signs. */
const MAX_LIST = 732;
/** A larger interval than this many periods leaves any window at once. */
const MAX_INTERVAL = 1_000_000;

const FREQUENCIES: ReadonlySet<string> = new Set<Frequency>([
  'SECONDLY',
  'MINUTELY',
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'YEARLY',
]);
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const EMPTY: Omit<Rule, 'frequency'> = {
  interval: 1,
  count: null,
  until: null,
  seconds: [],
  minutes: [],
  hours: [],
  weekdays: [],
  monthDays: [],
  yearDays: [],
  weeks: [],
  months: [],
  positions: [],
  weekStart: 1,
};

/** Null when it is no rule we can follow; the event then stands alone and says so. */
export function parseRule(text: string): Rule | null {
  if (text.length > MAX_RULE_LENGTH) return null;
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  const frequency = parts.get('FREQ');
  if (frequency === undefined) return parseOldRule(text.toUpperCase());
  if (!FREQUENCIES.has(frequency)) return null;
  // Another calendar's months (Hebrew, Chinese) would come out on wrong days.
  if ((parts.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') return null;
  return {
    frequency: frequency as Frequency,
    interval: between(parts.get('INTERVAL'), 1, MAX_INTERVAL) ?? 1,
    // Confluence writes COUNT=-1 for "goes on".
    count: between(parts.get('COUNT'), 1, Number.MAX_SAFE_INTEGER),
    until: parts.get('UNTIL') ?? null,
    seconds: list(parts.get('BYSECOND'), 0, 59),
    minutes: list(parts.get('BYMINUTE'), 0, 59),
    hours: list(parts.get('BYHOUR'), 0, 23),
    weekdays: weekdays(parts.get('BYDAY')),
    monthDays: signed(parts.get('BYMONTHDAY'), 31),
    yearDays: signed(parts.get('BYYEARDAY'), 366),
    weeks: signed(parts.get('BYWEEKNO'), 53),
    months: list(parts.get('BYMONTH'), 1, 12),
    positions: signed(parts.get('BYSETPOS'), 366),
    weekStart: weekStart(parts.get('WKST')),
  };
}

function between(text: string | undefined, min: number, max: number): number | null {
  const number = text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return number >= min ? Math.min(number, max) : null;
}

function list(text: string | undefined, min: number, max: number): number[] {
  return numbers(text).filter((number) => number >= min && number <= max);
}

function signed(text: string | undefined, max: number): number[] {
  return numbers(text).filter((number) => number !== 0 && Math.abs(number) <= max);
}

function numbers(text: string | undefined): number[] {
  if (text === undefined) return [];
  const found = text.split(',', MAX_LIST).map((part) => part.trim());
  const valid = found.filter((part) => /^[+-]?\d{1,4}$/.test(part)).map(Number);
  return [...new Set(valid)].sort((a, b) => a - b);
}

function weekdays(text: string | undefined): Rule['weekdays'] {
  if (text === undefined) return [];
  const found = text.split(',', MAX_LIST).map((part) => /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(part.trim()));
  return found
    .filter((match) => match !== null)
    .map(([, nth, name]) => {
      return { nth: Number(nth ?? 0), weekday: WEEKDAYS.indexOf(name ?? '') };
    });
}

function weekStart(text: string | undefined): number {
  const at = WEEKDAYS.indexOf(text ?? 'MO');
  return at === -1 ? 1 : at;
}

const OLD_UNITS: Readonly<Record<string, Frequency>> = {
  D: 'DAILY',
  W: 'WEEKLY',
  MP: 'MONTHLY',
  MD: 'MONTHLY',
  YM: 'YEARLY',
  YD: 'YEARLY',
};

/** vCalendar 1.0: unit and interval, then where in the unit, then `#count` (`#0` is for ever) or an end date. */
function parseOldRule(text: string): Rule | null {
  const [head, ...words] = text.trim().split(/\s+/);
  const match = /^(D|W|MP|MD|YM|YD)(\d{1,4})$/.exec(head ?? '');
  const unit = match?.[1] ?? '';
  const frequency = OLD_UNITS[unit];
  if (match === null || frequency === undefined) return null;
  const ending = words.at(-1) ?? '';
  const isCount = /^#\d{1,6}$/.test(ending);
  const isDate = /^\d{8}T\d{6}Z?$|^\d{8}$/.test(ending);
  const body = isCount || isDate ? words.slice(0, -1) : words;
  return {
    ...EMPTY,
    frequency,
    interval: between(match[2], 1, MAX_INTERVAL) ?? 1,
    // Without an ending the old standard repeats twice.
    count: isCount ? between(ending.slice(1), 1, MAX_INTERVAL) : isDate ? null : 2,
    until: isDate ? ending : null,
    ...oldPlaces(unit, body),
  };
}

function oldPlaces(unit: string, words: readonly string[]): Partial<Rule> {
  const joined = words.map((word) => word.replace(/^(\d+)([+-])$/, '$2$1'));
  if (unit === 'W') return { weekdays: weekdays(joined.join(',')) };
  if (unit === 'MD') return { monthDays: signed(joined.join(',').replace('LD', '-1'), 31) };
  if (unit === 'YM') return { months: list(joined.join(','), 1, 12) };
  if (unit === 'YD') return { yearDays: signed(joined.join(','), 366) };
  if (unit === 'MP') return { weekdays: oldPositions(joined) };
  return {};
}

/** `1+ MO TU 1- FR`: an ordinal holds for the weekdays after it. */
function oldPositions(words: readonly string[]): Rule['weekdays'] {
  let nth = 0;
  const found: { nth: number; weekday: number }[] = [];
  for (const word of words) {
    const weekday = WEEKDAYS.indexOf(word);
    if (weekday === -1) nth = Number(word) || 0;
    else found.push({ nth, weekday });
  }
  return found;
}
