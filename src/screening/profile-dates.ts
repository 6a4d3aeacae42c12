/** Periods as profiles write them: "Jan 2018 - Present · 6 yrs 3 mos", "März 2018 – Heute", "(2008 - 2013)". Pure. */

export interface Period {
  /** "2018" or "2018-01". */
  readonly from: string;
  /** Null: still. */
  readonly to: string | null;
  /** As the PDF writes it, with what it comes to, or the years themselves, in brackets. */
  readonly isInBrackets: boolean;
  /** What stood on the line before it. */
  readonly before: string;
}

/** First letters by month, in English, German, French and Spanish; the longer first where one begins like another. */
const MONTHS = [
  'jan|ene|jän',
  'feb|fév|fev',
  'mar|mär|mrz',
  'apr|avr|abr',
  'may|mai',
  'jun|juin',
  'jul|juil',
  'aug|août|aou|ago',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez|déc|dic',
].map((words) => words.split('|'));

const STILL = 'present|heute|aujourd.hui|actualidad|actualmente|current|now';
const MOMENT = `(?:(\\p{L}{3,10})\\.? (?:de )?)?((?:19|20)\\d{2})`;
const PERIOD = new RegExp(`^${MOMENT} ?(?:[-–—]|to|bis|à|a) ?(?:${MOMENT}|(${STILL}))(?: ?[·(]|$)`, 'iu');

/** The period a line is, or ends with in brackets; null where there is none. */
export function periodIn(line: string): Period | null {
  const whole = periodAt(line);
  if (whole !== null) return { ...whole, isInBrackets: line.includes('('), before: '' };
  const open = line.lastIndexOf('(');
  if (open < 0 || !line.endsWith(')')) return null;
  const inner = periodAt(line.slice(open + 1, -1));
  const before = line.slice(0, open).trimEnd().replace(/ ?·$/, '');
  return inner && { ...inner, isInBrackets: true, before };
}

function periodAt(text: string): Pick<Period, 'from' | 'to'> | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [, month, year, endMonth, endYear] = match;
  const from = momentOf(month, year!);
  const to = endYear === undefined ? null : momentOf(endMonth, endYear);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Undefined: the word before the year is no month. */
function momentOf(month: string | undefined, year: string): string | undefined {
  if (month === undefined) return year;
  const word = month.toLowerCase();
  const at = MONTHS.findLastIndex((starts) => starts.some((start) => word.startsWith(start)));
  return at < 0 ? undefined : `${year}-${String(at + 1).padStart(2, '0')}`;
}

const YEARS = /(\d{1,2}) ?(?:yrs?|years?|jahre?|j\.|ans?|años?)(?![\p{L}])/iu;
const SINGLE_MONTHS = /(\d{1,2}) ?(?:mos?|months?|monate?|mon\.|mois|mes(?:es)?)(?![\p{L}])/iu;

/** What a line says a post came to, in months; 0 where it says nothing. */
export function monthsSaid(line: string): number {
  return Number(YEARS.exec(line)?.[1] ?? 0) * 12 + Number(SINGLE_MONTHS.exec(line)?.[1] ?? 0);
}

const DURATION_ONLY = /^(?:[^\d·]{1,30} · )?\d{1,2} ?\p{L}{1,7}\.?(?: (?:et |und |y )?\d{1,2} ?\p{L}{1,7}\.?)?$/u;

/** "Full-time · 5 yrs 2 mos": what all posts at one company come to. */
export function isDurationLine(line: string): boolean {
  return DURATION_ONLY.test(line) && monthsSaid(line) > 0;
}
