/** Endorsements and recommendations, given and received. */
import { fold } from '../../basics/text.ts';
import { whenToIso } from '../../basics/when.ts';
import type { Interaction, Party } from '../../timeline/index.ts';
import { readDate, readDateOrUsMinute } from './dates.ts';
import { handleOf, handleOfName, nameKey, type Owner, ownerParty, shownName } from './names.ts';
import { openingMark } from './opening.ts';
import { plainText } from './plain.ts';
import { believed, type Cells, type Outcome, type Reading, stated, type Table } from './table.ts';

export const endorsementsReceived = endorsements('received', 'Endorser');
export const endorsementsGiven = endorsements('given', 'Endorsee');
export const recommendationsReceived = recommendations('received');
export const recommendationsGiven = recommendations('given');

type Way = 'given' | 'received';

function endorsements(way: Way, other: string): Table {
  return {
    kind: `linkedin endorsements ${way}`,
    files: [`Endorsement_${way}_Info`],
    required: ['Endorsement Date', 'Skill Name', `${other} First Name`, `${other} Last Name`],
    optional: [`${other} Public Url`, 'Endorsement Status', 'Display Status'],
    recognisedBy: 'columns',
    isOwnName: true,
    prepare: (reading) => ({ row: (cells) => endorsement(way, other, cells, reading) }),
  };
}

/**
 * The key holds no link: the old UTF-16 file and its UTF-8 twin have none, later years have one, and all three may show the
 * same endorsement.
 */
function endorsement(way: Way, other: string, cells: Cells, reading: Reading): Outcome {
  const name = shownName(cells(`${other} First Name`), cells(`${other} Last Name`));
  const handle = handleOf(cells(`${other} Public Url`), name);
  if (handle === null) return { skipped: 'hidden members' };
  const { when, warnings } = believed(readDate(cells('Endorsement Date')), cells('Endorsement Date'), reading.options);
  const item: Interaction = {
    key: `linkedin:endorsement:${way}:${whenToIso(when) ?? ''}:${fold(cells('Skill Name'))}:${nameKey(name)}`,
    channel: 'linkedin',
    kind: 'endorsement',
    manner: 'personal',
    when,
    parties: pair(way, { handle, name }, reading.owner),
    subject: cells('Skill Name'),
  };
  return stated([item], warnings);
}

function recommendations(way: Way): Table {
  return {
    kind: `linkedin recommendations ${way}`,
    files: [`Recommendations_${way}`],
    required: ['First Name', 'Last Name', 'Text', 'Creation Date'],
    optional: ['Company', 'Job Title', 'Status'],
    // Given and received have the same columns; only the name of the file tells who praised whom.
    recognisedBy: 'file',
    prepare: (reading) => ({ row: (cells) => recommendation(way, cells, reading) }),
  };
}

function recommendation(way: Way, cells: Cells, reading: Reading): Outcome {
  const name = shownName(cells('First Name'), cells('Last Name'));
  const handle = handleOfName(name);
  if (handle === null) return { skipped: 'hidden members' };
  const { when, warnings } = believed(
    readDateOrUsMinute(cells('Creation Date')),
    cells('Creation Date'),
    reading.options,
  );
  const text = plainText(cells('Text'));
  const item: Interaction = {
    key: `linkedin:recommendation:${way}:${handle.value}:${whenToIso(when) ?? ''}:${openingMark(text)}`,
    channel: 'linkedin',
    kind: 'recommendation',
    manner: 'personal',
    when,
    parties: pair(way, { handle, name }, reading.owner),
    ...(text === '' || reading.options.texts === 'none' ? {} : { text }),
  };
  return stated([item], warnings);
}

function pair(way: Way, { handle, name }: Omit<Party, 'role'>, owner: Owner | null): readonly Party[] {
  return way === 'received'
    ? [{ handle, name, role: 'from' }, ownerParty(owner, 'to')]
    : [ownerParty(owner, 'from'), { handle, name, role: 'to' }];
}
