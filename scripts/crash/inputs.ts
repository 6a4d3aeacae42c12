/** What is imported while the process is killed: several files of one format, small, with people that stand in more than one of them. */

import { createWriteStream, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export const FORMATS = ['mbox', 'linkedin', 'letters', 'vcard', 'calendar', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Files of one format: each opens, fills and closes a line of the ledger, which makes a dozen changes. */
const FILES = 72;
/** A letter of one record makes half as many. */
const LETTERS = 120;
const PEOPLE = 9;
const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** Exports of four years, and the one of the cast. */
const ARCHIVES = ['linkedin/2018', 'linkedin/2022', 'linkedin/2024', 'linkedin/2026', 'cast/linkedin'];

/** Writes them below `folder`; returns what is to be imported. */
export async function writeInputs(format: Format, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  if (format === 'linkedin') return writeArchives(folder);
  const paths = Array.from({ length: format === 'letters' ? LETTERS : FILES }, (_, i) => {
    const [name, lines] = fileOf(format, i);
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    return join(folder, name);
  });
  // Loose files of one folder are kept many to a transaction.
  return format === 'letters' ? [folder] : paths;
}

function fileOf(format: Exclude<Format, 'linkedin'>, i: number): [name: string, lines: readonly string[]] {
  const at = new Date(Date.UTC(2024, 0, 1 + i));
  const day = at.toISOString().slice(0, 10).replaceAll('-', '');
  const [mia, name] = ['Mia Keller <mia@keller.example>', `Friend ${i % PEOPLE}`];
  const address = `f${i % PEOPLE}@friends.example`;
  const phone = `+49 431 55501${String(i).padStart(2, '0')}`;
  const letter = (from: string, to: string, id: string) => [
    ...['From somebody Sat Jan  3 01:05:34 2026', `From: ${from}`, `To: ${to}`, `Date: ${at.toUTCString()}`],
    ...['Subject: Hello', `Message-ID: <${id}${i}@crash.example>`, '', 'Hello there.', ''],
  ];
  const friend = `${name} <${address}>`;
  switch (format) {
    case 'mbox':
      return [`${i}.mbox`, [...letter(mia, friend, 'a'), ...letter(friend, mia, 'b')]];
    case 'letters':
      return [`${i}.eml`, i % 2 === 0 ? letter(mia, friend, 'a').slice(1) : letter(friend, mia, 'b').slice(1)];
    case 'vcard':
      return [
        `${i}.vcf`,
        ['BEGIN:VCARD', 'VERSION:3.0', `UID:u${i}`, `FN:${name}`, `EMAIL:${address}`, `TEL:${phone}`, 'END:VCARD'],
      ];
    case 'calendar': {
      const event = [`UID:m${i}@crash.example`, `DTSTAMP:${day}T000000Z`, `DTSTART:${day}T100000Z`, 'SUMMARY:Lunch'];
      const guests = ['ORGANIZER:mailto:mia@keller.example', `ATTENDEE;CN=${name}:mailto:${address}`];
      return [
        `${i}.ics`,
        ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...event, ...guests, 'END:VEVENT', 'END:VCALENDAR'],
      ];
    }
    case 'csv':
      return [
        `contacts-${i}.csv`,
        [
          'Display Name,First Name,Last Name,Primary Email,Mobile Number',
          `${name},Friend,${i % PEOPLE},${address},${phone}`,
        ],
      ];
  }
}

/** As they are downloaded. */
async function writeArchives(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const [i, archive] of ARCHIVES.entries()) {
    const zip = new ZipFile();
    for (const name of readdirSync(join(FIXTURES, archive), { recursive: true, encoding: 'utf8' })) {
      const file = join(FIXTURES, archive, name);
      if (statSync(file).isFile()) zip.addBuffer(readFileSync(file), name.replaceAll('\\', '/'));
    }
    zip.end();
    const path = join(folder, `export-${i}.zip`);
    await finished(zip.outputStream.pipe(createWriteStream(path)));
    paths.push(path);
  }
  return paths;
}
