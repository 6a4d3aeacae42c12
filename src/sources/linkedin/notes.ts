/** Notes.csv (2026): what the owner wrote down about a connection. */
import { whenToIso } from '../../basics/when.ts';
import type { Interaction } from '../../timeline/index.ts';
import { readDateOrUsMinute } from './dates.ts';
import { handleOf, ownerParty, shownName } from './names.ts';
import { plainText } from './plain.ts';
import { believed, type Cells, type Outcome, type Reading, stated, type Table } from './table.ts';

export const notes: Table = {
  kind: 'linkedin notes',
  files: ['Notes'],
  required: ['Connection First Name', 'Connection Last Name', 'Note'],
  optional: ['Connection Profile URL', 'Created On', 'Edited On'],
  recognisedBy: 'columns',
  prepare: (reading) => ({ row: (cells) => note(cells, reading) }),
};

/** Known by its person and the time it was begun, so that an edited note replaces the older one. */
function note(cells: Cells, reading: Reading): Outcome {
  const name = shownName(cells('Connection First Name'), cells('Connection Last Name'));
  const handle = handleOf(cells('Connection Profile URL'), name);
  if (handle === null) return { skipped: 'hidden members' };
  const { when, warnings } = believed(readDateOrUsMinute(cells('Created On')), cells('Created On'), reading.options);
  const edited = readDateOrUsMinute(cells('Edited On'))?.at;
  const item: Interaction = {
    key: `linkedin:note:${handle.value}:${whenToIso(when) ?? ''}`,
    ...(edited == null ? {} : { rank: edited }),
    channel: 'linkedin',
    kind: 'note',
    manner: 'personal',
    when,
    parties: [ownerParty(reading.owner, 'from'), { handle, name, role: 'with' }],
    ...(reading.options.texts === 'none' ? {} : { text: plainText(cells('Note')) }),
  };
  return stated([item], warnings);
}
