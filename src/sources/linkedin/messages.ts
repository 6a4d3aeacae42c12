/** messages.csv of every year: 7 columns in 2018, 9 from 2020, 10 to 13 since mid 2023, in any order. */
import { NO_NAMES, readSenderNames } from './message-names.ts';
import { MESSAGE_BYTES, ownerOfMessages } from './message-owner.ts';
import { MessageReader } from './message-reader.ts';
import type { Owner } from './names.ts';
import { cellsIn } from './peek.ts';
import type { Reading, RowReader, Table } from './table.ts';

const COLUMNS = [
  ...[
    'Conversation ID',
    'Conversation Title',
    'From',
    'Sender Profile URL',
    'To',
    'Recipient Profile URLs',
    'Date',
    'Subject',
  ],
  ...['Content', 'Folder', 'Attachments', 'Is Message Draft', 'Is Conversation Draft', 'Direction'],
];

export const messages: Table = {
  kind: 'linkedin messages',
  files: ['messages'],
  required: ['From', 'To', 'Date', 'Content'],
  optional: COLUMNS,
  recognisedBy: 'columns',
  prepare,
};

/** What LinkedIn's own assistants say, and what was said to them: no person takes part. */
export const assistants: Table = {
  kind: 'linkedin assistants',
  files: ['guide_messages', 'coach_messages', 'learning_coach_messages', 'learning_role_play_messages'],
  required: ['From', 'To', 'Date', 'Content'],
  optional: COLUMNS,
  recognisedBy: 'file',
  isOwnName: true,
  nothing: 'No conversations found',
  prepare: () => ({ row: () => ({ skipped: "talk with LinkedIn's assistants" }) }),
};

async function prepare(reading: Reading): Promise<RowReader> {
  const hasRecipientLinks = reading.header.some((name) => /^recipient[\s_]profile[\s_]urls$/i.test(name));
  const names = hasRecipientLinks ? NO_NAMES : await readSenderNames(reading.file);
  return new MessageReader({ ...reading, owner: reading.owner ?? (await ownerAlone(reading)) }, names);
}

/**
 * The file came without its archive, as LinkedIn sends it to who asks for messages alone. Without an owner every message
 * would be one that two strangers wrote to each other.
 */
async function ownerAlone({ file }: Reading): Promise<Owner | null> {
  const { handle, name } = ownerOfMessages(await cellsIn(file, messages, MESSAGE_BYTES), []);
  if (handle === null && name === '') return null;
  return {
    names: name === '' ? [] : [name],
    handles: handle === null ? [] : [handle],
    strength: 'likely',
    profileHandle: handle,
  };
}
