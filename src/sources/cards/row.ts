/** One row of a table to one entry. */

import { collapse } from '../../basics/text.ts';
import { parseProfileLink } from '../../people/index.ts';
import type { Column, Role } from './columns.ts';
import { type DayOrder, tableDay } from './dates.ts';
import { addEmail, addFact, addHandle, addLink, addName, addPhone, type Entry, quoted, warn } from './entry.ts';
import { isGathered } from './made.ts';
import { builtName, placeOf } from './names.ts';

/** Google's way to put several values into one cell. */
const GOOGLE_BETWEEN = ' ::: ';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How the rows of one table are read. */
export interface RowPlan {
  readonly columns: readonly Column[];
  readonly isGoogle: boolean;
  readonly order: DayOrder;
}

/** Parts that mean something only together. */
interface Parts {
  readonly single: Map<Role, string>;
  readonly places: Map<string, Map<Role, string>>;
  readonly relations: Map<string, string>;
  readonly labels: string[];
}

interface Row {
  readonly entry: Entry;
  readonly parts: Parts;
  readonly plan: RowPlan;
}

interface RowNature {
  /** Its labels, or the lack of them, say that a program gathered it. */
  readonly isGathered: boolean;
  /** A person's name may stand in it even where its only name is the company's. */
  readonly mayBePerson: boolean;
}

export function readRow(entry: Entry, cells: readonly string[], plan: RowPlan): RowNature {
  const parts: Parts = { single: new Map(), places: new Map(), relations: new Map(), labels: [] };
  const row: Row = { entry, parts, plan };
  for (const column of plan.columns) {
    if (column.role === 'name') addName(entry, cells[column.at] ?? '');
    else if (column.role === 'relationLabel') parts.relations.set(column.group, label(cells[column.at] ?? ''));
  }
  for (const column of plan.columns) collectName(parts, column, cells[column.at] ?? '');
  addNames(entry, parts.single);
  for (const column of plan.columns) {
    const cell = cells[column.at];
    if (cell !== undefined && cell.trim() !== '') CELL_READERS[column.role]?.(row, column, cell);
  }
  for (const place of parts.places.values()) addPlace(entry, place);
  addBirthday(entry, parts.single, plan.order);
  const hasParts = parts.single.has('given') || parts.single.has('family');
  const hasPartColumns = plan.columns.some(({ role }) => role === 'given' || role === 'family');
  // Google gives what its owner wrote down the label "* myContacts"; a bare address without one it gathered from mail.
  const isBare = plan.isGoogle && parts.labels.length === 0 && entry.names.length === 0;
  return { isGathered: isBare || isGathered(parts.labels), mayBePerson: hasParts || !hasPartColumns };
}

function collectName(parts: Parts, { role }: Column, cell: string): void {
  if (role !== 'given' && role !== 'middle' && role !== 'family' && role !== 'fileAs' && role !== 'nickname') return;
  if (!parts.single.has(role) && cell.trim() !== '') parts.single.set(role, cell);
}

function addNames(entry: Entry, single: ReadonlyMap<Role, string>): void {
  addName(entry, builtName([single.get('family') ?? '', single.get('given') ?? '', single.get('middle') ?? '']));
  if (entry.names.length === 0) addName(entry, single.get('fileAs') ?? '');
  addName(entry, single.get('nickname') ?? '');
}

/** What each role's cell adds. Names are not here: they are put together first, since what is best stands first. */
const CELL_READERS: Readonly<Partial<Record<Role, (row: Row, column: Column, cell: string) => void>>> = {
  email: ({ entry, plan }, _, cell) => each(cell, plan, (value) => addEmail(entry, value)),
  // Excel users put an apostrophe before a number to keep its plus.
  phone: ({ entry, plan }, _, cell) => each(cell, plan, (value) => addPhone(entry, value.replace(/^\s*'/, ''))),
  company: ({ entry, plan }, _, cell) => each(cell, plan, (value) => addFact(entry, 'company', value)),
  department: ({ entry, plan }, _, cell) => each(cell, plan, (value) => addFact(entry, 'department', value)),
  position: ({ entry, plan }, _, cell) => each(cell, plan, (value) => addFact(entry, 'position', value)),
  note: ({ entry }, _, cell) => addFact(entry, 'note', cell),
  labels: (row, _, cell) => addLabels(row, cell),
  link: ({ entry, plan }, _, cell) => each(cell, plan, (value) => addLink(entry, value)),
  messenger: ({ entry }, { group }, cell) => addLink(entry, `${group}:${cell.trim()}`),
  maybeLink: ({ entry }, _, cell) => addProfile(entry, cell),
  relation: (row, column, cell) => each(cell, row.plan, (value) => addRelation(row, column, value)),
  city: ({ parts }, column, cell) => collectPlace(parts, column, cell),
  region: ({ parts }, column, cell) => collectPlace(parts, column, cell),
  country: ({ parts }, column, cell) => collectPlace(parts, column, cell),
  address: ({ parts }, column, cell) => collectPlace(parts, column, cell),
  birthday: ({ parts }, { role }, cell) => void parts.single.set(role, cell),
  birthYear: ({ parts }, { role }, cell) => void parts.single.set(role, cell),
  birthMonth: ({ parts }, { role }, cell) => void parts.single.set(role, cell),
  birthDay: ({ parts }, { role }, cell) => void parts.single.set(role, cell),
};

function each(cell: string, plan: RowPlan, take: (value: string) => void): void {
  if (!plan.isGoogle || !cell.includes(GOOGLE_BETWEEN)) take(cell);
  else for (const value of cell.split(GOOGLE_BETWEEN)) take(value);
}

/** `Grupo 1 ::: * myContacts`: the star marks Google's own groups. Elsewhere semicolons or commas separate. */
function addLabels({ entry, parts, plan }: Row, cell: string): void {
  for (const one of cell.split(plan.isGoogle ? GOOGLE_BETWEEN.trim() : /[;,]/)) {
    const name = label(one);
    if (name === '') continue;
    parts.labels.push(name);
    addFact(entry, 'circle', name);
  }
}

function label(text: string): string {
  return collapse(text).replace(/^\*\s*/, '');
}

function addProfile(entry: Entry, cell: string): void {
  const profile = parseProfileLink(cell);
  if (profile !== null) addHandle(entry, profile);
}

function addRelation({ entry, parts }: Row, column: Column, value: string): void {
  const word = (parts.relations.get(column.group) ?? column.group).toLowerCase();
  const hasWord = word !== '' && !/^\d+$/.test(word);
  if (value.trim() !== '') addFact(entry, 'relation', hasWord ? `${word}: ${value}` : value);
}

function collectPlace(parts: Parts, { role, group }: Column, cell: string): void {
  const place = parts.places.get(group) ?? new Map<Role, string>();
  if (!place.has(role)) place.set(role, cell);
  parts.places.set(group, place);
}

function addPlace(entry: Entry, place: ReadonlyMap<Role, string>): void {
  const [city, region, country] = [place.get('city'), place.get('region'), place.get('country')];
  addFact(entry, 'location', placeOf({ city, region, country, whole: place.get('address') ?? '' }));
}

function addBirthday(entry: Entry, single: ReadonlyMap<Role, string>, order: DayOrder): void {
  const text = single.get('birthday') ?? dayFromParts(single);
  const day = tableDay(text, order);
  if (day === 'none') return;
  if (day === 'unreadable') warn(entry, `the birthday ${quoted(text)} is no date`);
  else if ('day' in day) addFact(entry, 'birthday', day.day);
  else {
    warn(entry, `the birthday ${quoted(text)} may be either day/month or month/day: only its year was kept`);
    if (day.unsure !== null) addFact(entry, 'birthday', day.unsure);
  }
}

/** Thunderbird's three columns. */
function dayFromParts(single: ReadonlyMap<Role, string>): string {
  const [year, month, day] = [single.get('birthYear'), single.get('birthMonth'), single.get('birthDay')];
  if (month === undefined || day === undefined) return year?.trim() ?? '';
  const named = MONTHS.indexOf(month.trim().slice(0, 3).toLowerCase()) + 1;
  const number = named > 0 ? String(named) : month.trim();
  const monthAndDay = `${number.padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  return year === undefined ? `--${monthAndDay}` : `${year.trim()}-${monthAndDay}`;
}
