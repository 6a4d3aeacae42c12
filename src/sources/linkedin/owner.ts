/**
 * Whose archive is this? Profile.csv has the name and no link, so the link is found where the archive itself names the
 * owner: who sent the outgoing invitations, or who writes under the profile's name; never simply the most frequent link.
 */
import { type Handle, handleKey, parseProfileLink } from '../../people/index.ts';
import { type CsvRow, columnOf, openCsv } from '../csv.ts';
import type { InputFile } from '../source.ts';
import { invitations } from './invitations.ts';
import { messages } from './messages.ts';
import { nameKey, type Owner, shownName } from './names.ts';
import { emailAddresses, ownEmail, ownPhone, phoneNumbers, profile } from './own-profile.ts';
import { sourceOf, type Table } from './table.ts';

/** Bytes of messages.csv looked at: some thousand messages, in which the owner has written more than once. */
const MESSAGE_BYTES = 2 * 1024 * 1024;
/** Bytes of any other file; they are small, and a huge one is no reason to wait. */
const OTHER_BYTES = 4 * 1024 * 1024;
/** Share of messages one link must take part in, to be the owner where no name tells; the owner is in all of them. */
const IN_ALL = 0.95;
/** Other people needed for that: in a single conversation both sides are in all of it. */
const OTHERS_NEEDED = 2;

/** Files of one archive, before they are imported. Cheap: small files, and the beginning of the messages. `country` is for phone numbers without a code. */
export async function readOwner(files: readonly InputFile[], country: string | null = null): Promise<Owner> {
  const names = (await rowsOf(profile, files))
    .map((cell) => shownName(cell('First Name'), cell('Last Name')))
    .filter((name) => name !== '');
  const emails = (await rowsOf(emailAddresses, files)).map(ownEmail);
  const phones = (await rowsOf(phoneNumbers, files)).map((cell) => ownPhone(cell, country));
  const invited = await ownerOfInvitations(files);
  const written = invited.handle === null ? await ownerOfMessages(files, names) : null;
  const profileHandle = invited.handle ?? written?.handle ?? null;
  const stated = [...emails, ...phones].filter((handle) => handle !== null);
  const isStated = names.length + stated.length > 0 || invited.handle !== null;
  const handles = profileHandle === null ? stated : [profileHandle, ...stated];
  return {
    names: names.length > 0 ? names : [invited.name || written?.name || ''].filter((name) => name !== ''),
    handles: [...new Map(handles.map((handle) => [handleKey(handle), handle])).values()],
    strength: isStated ? 'stated' : 'likely',
    profileHandle,
  };
}

interface Found {
  readonly handle: Handle | null;
  readonly name: string;
}

async function ownerOfInvitations(files: readonly InputFile[]): Promise<Found> {
  const links = new Tally();
  const names = new Tally();
  for (const cell of await rowsOf(invitations, files)) {
    const isMine = cell('Direction').toUpperCase() === 'OUTGOING';
    if (!isMine && cell('Direction').toUpperCase() !== 'INCOMING') continue;
    const handle = parseProfileLink(cell(isMine ? 'inviterProfileUrl' : 'inviteeProfileUrl'));
    if (handle !== null) links.add(handle.value);
    names.add(shownName(cell(isMine ? 'From' : 'To')));
  }
  const slug = links.most();
  return { handle: slug === null ? null : { kind: 'linkedin', value: slug }, name: names.most() ?? '' };
}

async function ownerOfMessages(files: readonly InputFile[], names: readonly string[]): Promise<Found> {
  const own = new Set(names.map(nameKey).filter((key) => key !== ''));
  const writers = new Tally();
  const present = new Tally();
  const nameOf = new Map<string, string>();
  let rows = 0;
  for (const cell of await rowsOf(messages, files, MESSAGE_BYTES)) {
    const from = parseProfileLink(cell('Sender Profile URL'));
    const to = cell('Recipient Profile URLs').split(',', 1000).map(parseProfileLink);
    if (from !== null) nameOf.set(from.value, shownName(cell('From')));
    if (from !== null && own.has(nameKey(cell('From')))) writers.add(from.value);
    const slugs = new Set([from, ...to].filter((handle) => handle !== null).map((handle) => handle.value));
    if (slugs.size < 2) continue;
    rows++;
    for (const slug of slugs) present.add(slug);
  }
  const slug = writers.most() ?? inAll(present, rows);
  return {
    handle: slug === null ? null : { kind: 'linkedin', value: slug },
    name: slug === null ? '' : (nameOf.get(slug) ?? ''),
  };
}

/** The one link that takes part in nearly everything; null when there is none, or more than one. */
function inAll(present: Tally, rows: number): string | null {
  const [first, second] = present.ranked();
  if (first === undefined || first[1] < rows * IN_ALL || present.ranked().length <= OTHERS_NEEDED) return null;
  return second !== undefined && second[1] >= rows * IN_ALL ? null : first[0];
}

class Tally {
  readonly #counts = new Map<string, number>();

  add(value: string): void {
    if (value !== '') this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** Most frequent first; equal ones in the order of their names, whatever the order of rows. */
  ranked(): readonly (readonly [string, number])[] {
    return [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  most(): string | null {
    return this.ranked()[0]?.[0] ?? null;
  }
}

type Cell = (column: string) => string;

/** Rows of the files that are such a table, as far as `bytes` go. */
async function rowsOf(table: Table, files: readonly InputFile[], bytes = OTHER_BYTES): Promise<Cell[]> {
  const found: Cell[] = [];
  for (const file of files.filter((one) => sourceOf(table, null).recognises(one))) {
    const csv = await openCsv(beginning(file, bytes), {
      known: [...table.required, ...table.optional],
      least: Math.min(3, table.required.length),
    });
    const { header } = csv;
    if (header === null) continue;
    for await (const rows of csv.batches()) for (const row of rows) found.push(cellOf(header, row));
  }
  return found;
}

function cellOf(header: readonly string[], row: CsvRow): Cell {
  return (column) => row.cells[columnOf(header, column)]?.trim() ?? '';
}

async function* beginning(file: InputFile, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of file.open()) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}
