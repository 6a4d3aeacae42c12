import { companyKey, foundedIn } from './founded.ts';
import type { Education, Inviter, Position } from './note.ts';
import { plainText } from './plain.ts';
import { degreeOf, schoolDoubt } from './schools.ts';

/**
 * What in a profile does not go together. Each is said as a question, for a slip of the pen is likelier than a lie. Never doubted,
 * because they are odd but true: jobs side by side, degrees late in life or beside work, gaps, founders who began before the
 * founding, companies under their new name, honours, studies that end in the future.
 */
export interface Doubt {
  readonly question: string;
}

/** Months since the year 0; the first and the last that the writing allows: "2009" may be any of twelve. */
interface Months {
  readonly first: number;
  readonly last: number;
}

const FOUNDER =
  /\b(?:co ?founder|founder|founding|cofondat\w*|fondat\w*|grunder\w*|mitgrunder\w*|fundador\w*|cofundador\w*|zalozyciel\w*|wspolzalozyciel\w*|kurucu\w*|oprichter|medeoprichter|grundare|owner|inhaber\w*)\b|创始|創業|مؤسس|основател/;
/** Founders work before there is a company, and others are counted in from the first day of the idea. Years. */
const BEFORE_FOUNDING = { founder: 3, other: 1 } as const;
/** Who says when they will begin is believed for so long. Months. */
const BEGINS_AHEAD = 15;
/** Terms and studies are planned for so long, not longer. Months. */
const ENDS_AHEAD = 10 * 12;
/** Nobody alive began a job or studies before. */
const EARLIEST_YEAR = 1935;
/** From leaving school to a doctorate, even the quickest. Years. */
const SCHOOL_TO_DOCTOR = 4;

/** `sentAt`: when the note was sent, milliseconds; null leaves out what only today could tell. */
export function profileDoubts({ positions, education }: Inviter, sentAt: number | null): readonly Doubt[] {
  const now = sentAt === null ? null : monthAt(sentAt);
  return [
    ...(positions ?? []).flatMap((one) => positionDoubts(one, now)),
    ...(education ?? []).flatMap((one) => educationDoubts(one, now)),
    ...doctorDoubts(education ?? []),
    ...parallelDoubts(positions ?? []),
  ];
}

function positionDoubts({ title, company, from, to }: Position, now: number | null): readonly Doubt[] {
  const name = company || title;
  const start = monthsOf(from);
  const founded = start === null ? undefined : foundedIn(company);
  const doubts = [...dateDoubts(name, from, to, now)];
  if (founded !== undefined && start !== null) {
    const allowed = FOUNDER.test(plainText(title)) ? BEFORE_FOUNDING.founder : BEFORE_FOUNDING.other;
    if (Math.floor(start.last / 12) < founded - allowed + 1)
      doubts.push({
        question: `Work at ${company} begins in ${from} there, and the company as most people know it began about ${founded}: another company of that name, or a slip?`,
      });
  }
  return doubts;
}

function educationDoubts({ degree, school, from, to }: Education, now: number | null): readonly Doubt[] {
  const doubts = [...dateDoubts(school || degree, from, to, now)];
  const says = schoolDoubt(plainText(school).trim(), plainText(degree));
  if (says !== null)
    doubts.push({
      question: `The profile names “${degree}” from ${school}. As far as I know that school ${says}: what is meant?`,
    });
  return doubts;
}

function dateDoubts(name: string, from: string | null, to: string | null, now: number | null): readonly Doubt[] {
  const [start, end] = [monthsOf(from), monthsOf(to)];
  if (start !== null && end !== null && end.last < start.first)
    return [{ question: `${name} ends (${to}) before it begins (${from}): are the two dates the wrong way round?` }];
  if (start !== null && now !== null && start.first > now + BEGINS_AHEAD)
    return [{ question: `${name} begins in ${from}, which is still far off: a slip?` }];
  if (end !== null && now !== null && end.first > now + ENDS_AHEAD)
    return [{ question: `${name} ends in ${to}, which is still far off: a slip?` }];
  if (start !== null && start.last < EARLIEST_YEAR * 12) return [{ question: `${name} begins in ${from}: a slip?` }];
  return [];
}

const SCHOOL =
  /\b(?:abitur|high school|secondary school|a levels?|gcse|gymnasium|lycee|baccalaureat|bachillerato|instituto|liceo|maturita|matura|lise|ensino medio|havo|vwo|gimnasium|studentexamen)\b|高中|高校|高等学校/;

/** A doctorate finished while still at school, or hardly after. */
function doctorDoubts(education: readonly Education[]): readonly Doubt[] {
  const doctors = education.filter(({ degree }) => degreeOf(plainText(degree)).level === 'doctor');
  if (doctors.length === 0) return [];
  const left = education
    .filter(
      ({ degree, school }) =>
        SCHOOL.test(plainText(`${degree} ${school}`)) && degreeOf(plainText(degree)).level === 'other',
    )
    .map(({ to }) => monthsOf(to)?.first ?? null)
    .filter((month) => month !== null);
  if (left.length === 0) return [];
  const school = Math.min(...left);
  return doctors.flatMap(({ to }) => {
    const end = monthsOf(to);
    if (end === null) return [];
    if (end.last >= school + SCHOOL_TO_DOCTOR * 12) return [];
    return [{ question: `The doctorate ends in ${to}, hardly after leaving school: is one of the dates a slip?` }];
  });
}

/** Whole-day posts in different places at one time, more than anybody has hours for. */
const MOST_AT_ONCE = 4;
const EMPLOYED =
  /\b(?:ceo|cto|cfo|coo|chief|head of|director|vp|vice president|manager|engineer|leiter\w*|geschaftsfuhrer\w*|directeur|director\w*|gerente|direttore|dyrektor|mudur\w*)\b/;
const BESIDE =
  /\b(?:board|advisor|adviser|mentor|investor|angel|non executive|beirat|aufsichtsrat|trustee|governor|volunteer\w*|member|mitglied|lecturer|dozent\w*|consultant|berater\w*|freelance\w*|part time|teilzeit|interim|fractional|owner|inhaber\w*|founder|cofounder|co founder|honorary|ehrenamt\w*|adjunct|visiting|chair\w*)\b/;

function parallelDoubts(positions: readonly Position[]): readonly Doubt[] {
  if (positions.length < MOST_AT_ONCE) return [];
  const whole = positions.filter(({ title, from, to }) => {
    const text = plainText(title);
    return EMPLOYED.test(text) && !BESIDE.test(text) && monthsOf(from) !== null && monthsOf(to) !== null;
  });
  for (const one of whole) {
    const same = whole.filter(({ from, to }) => from === one.from && to === one.to);
    if (new Set(same.map(({ company }) => companyKey(company))).size < MOST_AT_ONCE) continue;
    return [
      {
        question: `${same.length} full posts at different companies stand under exactly the same dates (${one.from} to ${one.to}): how did they go together?`,
      },
    ];
  }
  return [];
}

const WRITTEN = /^\s*(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.]\d{1,2})?/;

function monthsOf(written: string | null): Months | null {
  const match = WRITTEN.exec(written ?? '');
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  if (month === null || month < 1 || month > 12) return { first: year * 12, last: year * 12 + 11 };
  return { first: year * 12 + month - 1, last: year * 12 + month - 1 };
}

function monthAt(at: number): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
