/**
 * Invitations.csv: invitations still pending, both ways. LinkedIn leaves out those that were answered, so a missing one
 * says nothing about what happened.
 */
import { whenToIso } from '../../basics/when.ts';
import type { Interaction, Party } from '../../timeline/index.ts';
import { readDateOrUsMinute } from './dates.ts';
import { handleOf, isOwner, shownName } from './names.ts';
import { plainText } from './plain.ts';
import { believed, type Cells, type Outcome, type Reading, stated, type Table } from './table.ts';

export const invitations: Table = {
  kind: 'linkedin invitations',
  files: ['Invitations'],
  required: ['From', 'To', 'Sent At', 'Direction'],
  optional: ['Message', 'inviterProfileUrl', 'inviteeProfileUrl'],
  recognisedBy: 'columns',
  isOwnName: true,
  prepare: (reading) => ({ row: (cells) => invitation(cells, reading) }),
};

function invitation(cells: Cells, reading: Reading): Outcome {
  const inviter = { handle: handleOf(cells('inviterProfileUrl'), cells('From')), name: shownName(cells('From')) };
  const invitee = { handle: handleOf(cells('inviteeProfileUrl'), cells('To')), name: shownName(cells('To')) };
  const isMine = directionOf(cells('Direction')) ?? ownersDirection(reading, inviter.handle, invitee.handle);
  if (isMine === null)
    return { failed: `the direction "${cells('Direction').slice(0, 40)}" is neither INCOMING nor OUTGOING` };
  const other = isMine ? invitee : inviter;
  if (other.handle === null) return { skipped: 'hidden members' };
  const { when, warnings } = believed(readDateOrUsMinute(cells('Sent At')), cells('Sent At'), reading.options);
  const from: Party = isMine ? { ...inviter, role: 'from', me: true } : { ...inviter, role: 'from' };
  const to: Party = isMine ? { ...invitee, role: 'to' } : { ...invitee, role: 'to', me: true };
  const text = reading.options.texts === 'none' ? '' : plainText(cells('Message'));
  const item: Interaction = {
    // By the day: LinkedIn's mail about the same invitation is minutes late.
    key: `linkedin:invitation:${isMine ? 'outgoing' : 'incoming'}:${other.handle.value}:${whenToIso(when)?.slice(0, 10) ?? cells('Sent At')}`,
    channel: 'linkedin',
    kind: 'invitation',
    manner: 'personal',
    when,
    parties: [from, to],
    ...(text === '' ? {} : { text }),
  };
  return stated([item], warnings);
}

/** True: the owner invited. Null: the file does not say. */
function directionOf(text: string): boolean | null {
  const direction = text.toUpperCase();
  return direction === 'OUTGOING' ? true : direction === 'INCOMING' ? false : null;
}

function ownersDirection(reading: Reading, inviter: Party['handle'], invitee: Party['handle']): boolean | null {
  if (isOwner(reading.owner, inviter)) return true;
  return isOwner(reading.owner, invitee) ? false : null;
}
