/**
 * Whose archive is this? Profile.csv has the name and no link, so the link is found where the archive itself names the
 * owner: who sent the outgoing invitations, or who writes under the profile's name; never simply the most frequent link.
 */
import { handleKey, parseProfileLink } from '../../people/index.ts';
import type { InputFile } from '../source.ts';
import { invitations } from './invitations.ts';
import { type Found, MESSAGE_BYTES, ownerOfMessages, Tally } from './message-owner.ts';
import { messages } from './messages.ts';
import { type Owner, shownName } from './names.ts';
import { emailAddresses, ownEmail, ownPhone, phoneNumbers, profile } from './own-profile.ts';
import { type Cell, cellsIn } from './peek.ts';
import { sourceOf, type Table } from './table.ts';

/** Bytes of any file but the messages; they are small, and a huge one is no reason to wait. */
const OTHER_BYTES = 4 * 1024 * 1024;

/** Files of one archive, before they are imported. Cheap: small files, and the beginning of the messages. `country` is for phone numbers without a code. */
export async function readOwner(files: readonly InputFile[], country: string | null): Promise<Owner> {
  const names = (await rowsOf(profile, files))
    .map((cell) => shownName(cell('First Name') ?? '', cell('Last Name') ?? ''))
    .filter((name) => name !== '');
  const emails = (await rowsOf(emailAddresses, files)).map((cell) => ownEmail(written(cell)));
  const phones = (await rowsOf(phoneNumbers, files)).map((cell) => ownPhone(written(cell), country));
  const invited = ownerOfInvitations(await rowsOf(invitations, files));
  const wrote = invited.handle === null ? ownerOfMessages(await rowsOf(messages, files, MESSAGE_BYTES), names) : null;
  const profileHandle = invited.handle ?? wrote?.handle ?? null;
  const stated = [...emails, ...phones].filter((handle) => handle !== null);
  const isStated = names.length + stated.length > 0 || invited.handle !== null;
  const handles = profileHandle === null ? stated : [profileHandle, ...stated];
  return {
    names: names.length > 0 ? names : [invited.name || wrote?.name || ''].filter((name) => name !== ''),
    handles: [...new Map(handles.map((handle) => [handleKey(handle), handle])).values()],
    strength: isStated ? 'stated' : 'likely',
    profileHandle,
  };
}

function ownerOfInvitations(cells: readonly Cell[]): Found {
  const links = new Tally();
  const names = new Tally();
  for (const cell of cells.map(written)) {
    const isMine = cell('Direction').toUpperCase() === 'OUTGOING';
    if (!isMine && cell('Direction').toUpperCase() !== 'INCOMING') continue;
    const handle = parseProfileLink(cell(isMine ? 'inviterProfileUrl' : 'inviteeProfileUrl'));
    if (handle !== null) links.add(handle.value);
    names.add(shownName(cell(isMine ? 'From' : 'To')));
  }
  const slug = links.most();
  return { handle: slug === null ? null : { kind: 'linkedin', value: slug }, name: names.most() ?? '' };
}

/** Rows of the files that are such a table, as far as `bytes` go. */
async function rowsOf(table: Table, files: readonly InputFile[], bytes = OTHER_BYTES): Promise<Cell[]> {
  const found: Cell[] = [];
  for (const file of files.filter((one) => sourceOf(table, null).recognises(one)))
    for (const cell of await cellsIn(file, table, bytes)) found.push(cell);
  return found;
}

/** A missing column reads like an empty cell. */
function written(cell: Cell): (column: string) => string {
  return (column) => cell(column) ?? '';
}
