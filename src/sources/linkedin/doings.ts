/** What the owner did in public: reactions, shares, votes, events. Nobody else takes part; the other side is not in the archive. */
import { whenToIso } from '../../basics/when.ts';
import type { Interaction, InteractionKind } from '../../timeline/index.ts';
import { readDate, readRange } from './dates.ts';
import { ownerParty } from './names.ts';
import { openingMark } from './opening.ts';
import { plainText } from './plain.ts';
import { believed, type Cells, type Outcome, type Reading, stated, type Table } from './table.ts';

export const reactions: Table = {
  kind: 'linkedin reactions',
  files: ['Reactions'],
  required: ['Date', 'Type', 'Link'],
  optional: [],
  recognisedBy: 'file',
  prepare: (reading) => ({
    row: (cells) =>
      doing(reading, {
        kind: 'reaction',
        date: cells('Date'),
        id: `${cells('Type')}:${cells('Link')}`,
        subject: cells('Type'),
      }),
  }),
};

export const votes: Table = {
  kind: 'linkedin votes',
  files: ['Votes'],
  required: ['Date', 'Link', 'OptionText'],
  optional: [],
  recognisedBy: 'columns',
  prepare: (reading) => ({
    row: (cells) =>
      doing(reading, {
        kind: 'reaction',
        date: cells('Date'),
        id: `vote:${cells('Link')}`,
        subject: 'VOTE',
        text: cells('OptionText'),
      }),
  }),
};

export const shares: Table = {
  kind: 'linkedin shares',
  files: ['Shares'],
  required: ['Date', 'Share Link', 'Share Commentary'],
  optional: ['Share Title', 'Share Description', 'Shared URL', 'Media URL', 'Type', 'Visibility'],
  recognisedBy: 'columns',
  prepare: (reading) => ({ row: (cells) => share(cells, reading) }),
};

export const events: Table = {
  kind: 'linkedin events',
  files: ['Events'],
  required: ['Event Name', 'Event Time'],
  optional: ['Status', 'External Url'],
  recognisedBy: 'columns',
  prepare: (reading) => ({ row: (cells) => event(cells, reading) }),
};

/** Every line break inside a commentary is written as `""\r\n""`: read by the rules of CSV a quotation mark stays on both sides. */
const STRAY_QUOTES = /"\r?\n"/g;

function share(cells: Cells, reading: Reading): Outcome {
  const text = plainText(cells('Share Commentary').replace(STRAY_QUOTES, '\n'));
  return doing(reading, {
    kind: 'post',
    date: cells('Date'),
    id: cells('Share Link'),
    text,
    subject: cells('Share Title'),
  });
}

/** Events may lie ahead: the owner signed up for them, so a future date is believed. */
function event(cells: Cells, reading: Reading): Outcome {
  const time = readRange(cells('Event Time'));
  const isLeft = /^(relinquished|declined|withdrawn)/i.test(cells('Status'));
  const { when, warnings } =
    time === null ? believed(null, cells('Event Time'), reading.options) : { ...time, warnings: undefined };
  const item: Interaction = {
    key: `linkedin:event:${cells('Event Name')}:${whenToIso(when) ?? ''}`,
    channel: 'linkedin',
    kind: 'event',
    manner: 'personal',
    when,
    parties: [{ ...ownerParty(reading.owner, 'attendee'), answer: isLeft ? 'declined' : 'accepted' }],
    subject: plainText(cells('Event Name')),
    ...(time?.length === undefined ? {} : { length: time.length }),
  };
  return stated([item], warnings);
}

interface Doing {
  readonly kind: InteractionKind;
  readonly date: string;
  /** What tells it apart from another doing of the same moment. */
  readonly id: string;
  readonly subject?: string;
  readonly text?: string;
}

export function doing(reading: Reading, { kind, date, id, subject = '', text = '' }: Doing): Outcome {
  const { when, warnings } = believed(readDate(date), date, reading.options);
  const item: Interaction = {
    key: `linkedin:${kind}:${whenToIso(when) ?? ''}:${openingMark(text)}:${id}`,
    channel: 'linkedin',
    kind,
    manner: 'personal',
    when,
    parties: [ownerParty(reading.owner, 'from')],
    ...(subject === '' ? {} : { subject }),
    ...(text === '' || reading.options.texts === 'none' ? {} : { text }),
  };
  return stated([item], warnings);
}
