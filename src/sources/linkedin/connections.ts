/** Connections.csv: who the owner is connected with, and since when. */
import { collapse } from '../../basics/text.ts';
import { whenToIso } from '../../basics/when.ts';
import { type Card, type Fact, type Handle, parseEmail, parseProfileLink } from '../../people/index.ts';
import type { Interaction } from '../../timeline/index.ts';
import { isNoAnswer } from '../no-answer.ts';
import { readDay } from './dates.ts';
import { handleOfName, shownName } from './names.ts';
import { believed, type Cells, type Outcome, type Reading, stated, type Table } from './table.ts';

/** Names of columns; the first is LinkedIn's own, the others are those that people and programs give it afterwards. */
const LINK = ['URL', 'Profile URL', 'LinkedIn URL', 'Public Profile URL', 'LinkedIn Profile URL', 'Profile Link'];
const ADDRESS = ['Email Address', 'E-mail Address', 'Email'];
const COMPANY = ['Company', 'Current Company'];
const POSITION = ['Position', 'Current Position', 'Title', 'Job Title'];

export const connections: Table = {
  kind: 'linkedin connections',
  files: ['Connections'],
  required: ['First Name', 'Last Name', 'Connected On'],
  optional: [...LINK, ...ADDRESS, ...COMPANY, ...POSITION],
  recognisedBy: 'columns',
  isOwnName: true,
  prepare: (reading) => ({ row: (cells) => connection(cells, reading) }),
};

/**
 * Rows with a date alone are members who hid or closed their account. Taken as people they would be one nameless person
 * with forty connection dates.
 */
function connection(cells: Cells, reading: Reading): Outcome {
  const name = shownName(cells('First Name'), cells('Last Name'));
  const link = firstOf(cells, LINK);
  const profile = parseProfileLink(link);
  const handle = profile ?? handleOfName(name);
  if (handle === null) return { skipped: 'hidden members' };
  const { when, warnings = [] } = believed(readDay(cells('Connected On')), cells('Connected On'), reading.options);
  const written = firstOf(cells, ADDRESS);
  const addresses = addressesIn(written);
  const key = profile?.value ?? `${handle.value}:${whenToIso(when) ?? ''}`;
  const card: Card = {
    source: 'linkedin',
    key,
    names: name === '' ? [] : [name],
    handles: [handle, ...addresses],
    facts: factsOf(cells, whenToIso(when)),
    made: 'collected',
  };
  const remarks = [
    ...warnings,
    ...(link !== '' && profile === null ? ['the link is no profile link'] : []),
    ...(written !== '' && addresses.length === 0 ? ['the mail address could not be read'] : []),
  ];
  return stated([card, interactionOf(name, handle, key, when)], remarks);
}

function interactionOf(name: string, handle: Handle, key: string, when: Interaction['when']): Interaction {
  return {
    key: `linkedin:connection:${key}`,
    channel: 'linkedin',
    kind: 'connection',
    manner: 'personal',
    when,
    parties: [{ handle, name, role: 'with' }],
  };
}

/** Nearly always one; a cell that somebody edited may hold several. */
function addressesIn(cell: string): readonly Handle[] {
  if (cell === '') return [];
  const found = cell.split(/[,;\s]+/, MAX_ADDRESSES).flatMap((part) => parseEmail(part) ?? []);
  return [...new Map(found.map((handle) => [handle.value, handle])).values()];
}

const MAX_ADDRESSES = 10;

function firstOf(cells: Cells, columns: readonly string[]): string {
  for (const column of columns) {
    const cell = cells(column);
    if (cell !== '') return cell;
  }
  return '';
}

/** Company and position are those of the day of the export, so they carry no date of connection. */
function factsOf(cells: Cells, connected: string | null): readonly Fact[] {
  const facts: Fact[] = [];
  const [company, position] = [collapse(firstOf(cells, COMPANY)), collapse(firstOf(cells, POSITION))];
  if (!isNoAnswer('company', company)) facts.push({ kind: 'company', value: company });
  if (!isNoAnswer('position', position)) facts.push({ kind: 'position', value: position });
  if (connected !== null) facts.push({ kind: 'connected', value: connected });
  return facts;
}
