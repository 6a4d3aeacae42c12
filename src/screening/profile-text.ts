import { cut, fold } from '../basics/text.ts';
import type { Education, Position } from './note.ts';
import { isDurationLine, monthsSaid, periodIn } from './profile-dates.ts';

/** What the text of a profile says. Null: it does not say; that is not "none". */
export interface ProfileText {
  readonly headline: string;
  /** LinkedIn shows at most "500+": 500 then means 500 or more. */
  readonly connections: number | null;
  readonly posts: number | null;
  readonly positions: readonly Position[];
  readonly education: readonly Education[];
}

/** UTF-16 units of a paste, of one line, and lines: a long profile has some 20,000 units on 600 lines. */
export const LONGEST_PROFILE = 60_000;
const LONGEST_LINE = 300;
const MOST_LINES = 3_000;
/** Entries kept of each list; nobody reads more. */
const MOST_ENTRIES = 60;

/**
 * Reads the text of a LinkedIn profile: copied from the page, or out of the file LinkedIn calls "Save to PDF", in English, German,
 * French or Spanish. Null where it does not name `name` or says nothing that can be told: then it is probably another page.
 *
 * 1. Lines are trimmed; a line that stands twice (the page says much twice, for screen readers) stands once.
 * 2. Headings part the text: experience, education, activity; every other heading ends what stood before.
 * 3. Each line with a period ("Jan 2018 - Present") ends the head of an entry: its title and company stand in the lines before.
 */
export function readProfileText(text: string, name: string): ProfileText | null {
  const lines = linesOf(text);
  const at = lines.findIndex((line) => isNameLine(line, name));
  if (at < 0) return null;
  const parts = partsOf(lines);
  const profile = {
    headline: headlineAfter(lines, at, name),
    connections: connectionsIn(lines),
    posts: postsIn(parts.get('activity')),
    positions: positionsIn(parts.get('experience') ?? []),
    education: educationIn(parts.get('education') ?? []),
  };
  const isEmpty = profile.positions.length + profile.education.length === 0 && profile.connections === null;
  return isEmpty && profile.headline === '' ? null : profile;
}

function linesOf(text: string): readonly string[] {
  const lines = cut(text, LONGEST_PROFILE)
    .split(/\r\n|[\n\r\u2028]/, MOST_LINES)
    .map((line) => once(cut(line.replace(/[\s\u00a0]+/g, ' ').trim(), LONGEST_LINE)))
    .filter((line) => line !== '' && !PAGE_NUMBER.test(line));
  return lines.filter((line, i) => line !== lines[i - 1]);
}

const PAGE_NUMBER = /^(?:page|seite|página) \d{1,3} (?:of|von|sur|de) \d{1,3}$/i;

/** "EngineerEngineer", as a page gives it whose second copy is for screen readers only. */
function once(line: string): string {
  const half = line.length / 2;
  // Two letters twice may be a word.
  return Number.isInteger(half) && half > 2 && line.slice(0, half) === line.slice(half) ? line.slice(0, half) : line;
}

function isNameLine(line: string, name: string): boolean {
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 1);
  const said = new Set(fold(line).split(/[^\p{L}\p{M}\p{N}'’-]+/u));
  return words.length > 0 && words.every((word) => said.has(word)) && said.size <= words.length + MORE_NAMES;
}

/** Titles and further names that may stand beside a name on its line. */
const MORE_NAMES = 4;

// --- Head ---------------------------------------------------------------------------------------------------------

/** Lines between the name and the headline: how near somebody is, pronouns, marks. */
const BETWEEN =
  /^(?:· ?)?(?:\d(?:st|nd|rd|th)|[123]\.?(?:er|e|º|°)?\+?)(?: degree connection| degree| grad\w*)?$|^\(?(?:she|he|they|sie|er|elle|il|ella|él)\/[\p{L}/]{2,20}\)?$|^(?:verified|premium|verifiziert|vérifié|verificado)\b.{0,40}$/iu;
/** The headline stands directly below the name; further down stand other things. */
const HEAD = 6;

function headlineAfter(lines: readonly string[], at: number, name: string): string {
  const below = lines.slice(at + 1, at + 1 + HEAD);
  const found = below.find((line) => !BETWEEN.test(line) && !isNameLine(line, name));
  return found === undefined || headingOf(found) !== undefined || CONNECTIONS.test(found) ? '' : found;
}

const NUMBER = '(\\d[\\d., \\u202f]{0,12})\\+?';
const MORE_THAN = '(?:plus de |más de |mehr als |over )?';
const CONNECTIONS = new RegExp(
  `^${MORE_THAN}${NUMBER} ?(?:connections?|kontakte?|relations?|contactos?|conexiones)\\b`,
  'i',
);

/** Followers are left out: who is read by many need not be linked to anybody. */
function connectionsIn(lines: readonly string[]): number | null {
  for (const line of lines) {
    // Both may stand on one line: "1,234 followers · 500+ connections".
    for (const piece of line.split(' · ')) {
      const digits = CONNECTIONS.exec(piece)?.[1]?.replace(/\D/g, '');
      if (digits) return Number(digits.slice(0, MOST_DIGITS));
    }
  }
  return null;
}

/** Of a network; a longer number is none. */
const MOST_DIGITS = 9;

const POSTED =
  /\b(?:posted|reposted) this\b|\bhat (?:dies|das|diesen beitrag) (?:gepostet|geteilt)|\ba (?:publié|republié) ceci|\bha (?:publicado|compartido) esto/i;
const NEVER_POSTED = /hasn.t posted|noch keine beiträge|n.a pas encore publié|no ha publicado/i;

/** Posts the page shows: at least so many. "Hasn't posted yet" is none. */
function postsIn(activity: readonly string[] | undefined): number | null {
  if (activity === undefined) return null;
  const posts = activity.filter((line) => POSTED.test(line)).length;
  return posts > 0 ? posts : activity.some((line) => NEVER_POSTED.test(line)) ? 0 : null;
}

// --- Parts --------------------------------------------------------------------------------------------------------

type Part = 'experience' | 'education' | 'activity' | 'other';

const HEADINGS: readonly (readonly [Part, string])[] = [
  ['experience', 'experience|berufserfahrung|expérience|experiencia'],
  ['education', 'education|ausbildung|formation|educación'],
  ['activity', 'activity|aktivitäten|activité|actividad'],
  [
    'other',
    'about|summary|info|infos|zusammenfassung|résumé|extracto|acerca de|contact|kontakt|coordonnées|contactar|top skills|skills|kenntnisse|top-kenntnisse|compétences|principales compétences|aptitudes|aptitudes principales|languages|sprachen|langues|idiomas|interests|interessen|intereses|centres d’intérêt|licenses & certifications|certifications|bescheinigungen|volunteering|ehrenamt|bénévolat|voluntariado|projects|projekte|projets|proyectos|publications|publikationen|honors-awards|honors & awards|recommendations|empfehlungen|recommandations|recomendaciones|courses|kurse|organizations|causes|featured|im fokus|people also viewed|more profiles for you|people you may know',
  ],
];
const PART_BY_HEADING = new Map(
  HEADINGS.flatMap(([part, words]) => words.split('|').map((word) => [fold(word), part] as const)),
);

function headingOf(line: string): Part | undefined {
  return line.length > 40 ? undefined : PART_BY_HEADING.get(fold(line));
}

/** A part may come twice, as on a page that opened its list: then the longer one holds. */
function partsOf(lines: readonly string[]): ReadonlyMap<Part, readonly string[]> {
  const parts = new Map<Part, readonly string[]>();
  let from = 0;
  let part: Part = 'other';
  const close = (to: number) => {
    const own = lines.slice(from, to);
    if (own.length > (parts.get(part)?.length ?? -1)) parts.set(part, own);
  };
  lines.forEach((line, i) => {
    const heading = headingOf(line);
    if (heading === undefined) return;
    close(i);
    [from, part] = [i + 1, heading];
  });
  close(lines.length);
  return parts;
}

// --- Work ---------------------------------------------------------------------------------------------------------

/** Posts at one company stand below it and what they come to: "Acme", "5 yrs 2 mos". Months still to come. */
interface Group {
  readonly company: string;
  readonly left: number;
}

/** Rounded months of several posts add up to a little more or less than their sum. */
const ROUNDING = 2;

function positionsIn(lines: readonly string[]): readonly Position[] {
  const positions: Position[] = [];
  let group: Group | null = null;
  // Lines since the last period: among them stand title and company of the next.
  let head: string[] = [];
  for (const line of lines) {
    const period = periodIn(line);
    if (period === null) {
      if (isDurationLine(line) && head.length > 0) {
        group = { company: head.at(-1)!, left: monthsSaid(line) };
        head = [];
      } else head.push(line);
      continue;
    }
    const { title, company } = headOf(head, group, period.isInBrackets);
    if (title !== '' || company !== '') positions.push({ title, company, from: period.from, to: period.to, about: '' });
    const left: number = group === null ? 0 : group.left - monthsSaid(line);
    group = group !== null && left > ROUNDING ? { ...group, left } : null;
    head = [];
  }
  return positions.slice(0, MOST_ENTRIES);
}

const EMPLOYMENT =
  /^(?:full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|permanent|vollzeit|teilzeit|selbstständig|freiberuflich|praktikum|temps plein|cdi|cdd|temps partiel|indépendant|stage|alternance|jornada completa|media jornada|autónomo|prácticas|contrato temporal)$/i;

/** The page puts the title first, the PDF (its periods stand in brackets) the company. */
function headOf(
  head: readonly string[],
  group: Group | null,
  isPdf: boolean,
): { readonly title: string; readonly company: string } {
  const said = head.filter((line) => !EMPLOYMENT.test(line));
  const last = said.at(-1) ?? '';
  const before = said.at(-2) ?? '';
  if (group !== null) return { title: last, company: group.company };
  if (isPdf) return { title: last, company: before };
  return before === '' ? { title: last, company: '' } : { title: before, company: withoutEmployment(last) };
}

/** "Acme · Full-time" */
function withoutEmployment(line: string): string {
  const at = line.lastIndexOf(' · ');
  return at > 0 && EMPLOYMENT.test(line.slice(at + 3)) ? line.slice(0, at) : line;
}

// --- Schools ------------------------------------------------------------------------------------------------------

const SCHOOL =
  /univers|college|school|schule|institut|akademi|academ|lyc[ée]e|[ée]cole|escuela|facult|polytech|politec|gymnasium|seminar|eth\b/i;

function educationIn(lines: readonly string[]): readonly Education[] {
  const education: Education[] = [];
  let head: string[] = [];
  for (const line of lines) {
    const period = periodIn(line);
    // "MSc, Civil Engineering · (2008 - 2013)"
    if (period?.before) head.push(period.before);
    if (period === null) head.push(line);
    else {
      if (head.length > 0) education.push({ ...schoolIn(head), from: period.from, to: period.to });
      head = [];
    }
  }
  // Schools without years, as many write them.
  if (education.length === 0 && head.length > 0 && SCHOOL.test(head[0]!))
    education.push({ school: head[0]!, degree: head[1] ?? '', from: null, to: null });
  return education.slice(0, MOST_ENTRIES);
}

/** The school is the last line that is called one; what stands below it is the degree. */
function schoolIn(head: readonly string[]): { readonly school: string; readonly degree: string } {
  const named = head.findLastIndex((line) => SCHOOL.test(line));
  const at = named >= 0 ? named : Math.max(0, head.length - 2);
  return { school: head[at]!, degree: head[at + 1] ?? '' };
}
