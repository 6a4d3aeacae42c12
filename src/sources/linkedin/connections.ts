/** Connections.csv: who the owner is connected with, and since when. */
import { whenToIso } from '../../basics/when.ts';
import { type Card, type Fact, type Handle, parseEmail, parseProfileLink } from '../../people/index.ts';
import type { Interaction } from '../../timeline/index.ts';
import { readDay } from './dates.ts';
import { handleOfName, shownName } from './names.ts';
import { believed, type Cells, type Outcome, type Reading, type Table } from './table.ts';

export const connections: Table = {
  kind: 'linkedin connections',
  files: ['Connections'],
  required: ['First Name', 'Last Name', 'Connected On'],
  optional: ['URL', 'Email Address', 'Company', 'Position'],
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
  const link = cells('URL');
  const profile = parseProfileLink(link);
  const handle = profile ?? handleOfName(name);
  if (handle === null) return { skipped: 'hidden members' };
  const { when, warnings = [] } = believed(readDay(cells('Connected On')), cells('Connected On'), reading.options);
  const key = profile?.value ?? `${handle.value}:${whenToIso(when) ?? ''}`;
  const card: Card = {
    source: 'linkedin',
    key,
    names: name === '' ? [] : [name],
    handles: handlesOf(handle, cells('Email Address')),
    facts: factsOf(cells, whenToIso(when)),
    made: 'collected',
  };
  const remarks = link !== '' && profile === null ? [...warnings, 'the link is no profile link'] : warnings;
  return {
    items: [card, interactionOf(name, handle, key, when)],
    ...(remarks.length > 0 ? { warnings: remarks } : {}),
  };
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

function handlesOf(handle: Handle, address: string): readonly Handle[] {
  const email = address === '' ? null : parseEmail(address);
  return email === null ? [handle] : [handle, email];
}

/** Company and position are those of the day of the export, so they carry no date of connection. */
function factsOf(cells: Cells, connected: string | null): readonly Fact[] {
  const facts: Fact[] = [];
  if (cells('Company') !== '') facts.push({ kind: 'company', value: cells('Company') });
  if (cells('Position') !== '') facts.push({ kind: 'position', value: cells('Position') });
  if (connected !== null) facts.push({ kind: 'connected', value: connected });
  return facts;
}
