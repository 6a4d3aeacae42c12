/**
 * Writes the cast's files into fixtures/cast: a LinkedIn archive, a mailbox, an address book and a calendar, as programs
 * would export them. What people say and do stands in fixtures/cast/told, in plain words; this only puts it into formats.
 * The same words always give the same bytes: `node scripts/cast.mjs [FOLDER]`.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarOf, eventLines } from './cast/calendar.mjs';
import { mboxOf } from './cast/mail.mjs';
import { cardLines, connectionsCsv, invitationsCsv, messagesCsv, tableCsv } from './cast/tables.mjs';
import { mails, meetings, read } from './cast/told.mjs';

const [folder = join(import.meta.dirname, '../fixtures/cast')] = process.argv.slice(2);
if (folder.startsWith('-')) throw new Error('node scripts/cast.mjs [FOLDER]');
const write = (name, text) => writeFileSync(join(folder, name), text);

mkdirSync(join(folder, 'linkedin'), { recursive: true });
write('mail.mbox', mboxOf(mails));
write('calendar.ics', calendarOf(meetings.flatMap(eventLines)));
write(
  'contacts.vcf',
  JSON.parse(read('cards.json'))
    .flatMap(cardLines)
    .map((line) => `${line}\r\n`)
    .join(''),
);
write('linkedin/Connections.csv', connectionsCsv());
write('linkedin/messages.csv', messagesCsv());
write('linkedin/Invitations.csv', invitationsCsv());
for (const [name, table] of Object.entries(JSON.parse(read('profile.json'))))
  write(`linkedin/${name}`, tableCsv(table));
