import { expect, test } from 'vitest';
import { whyNoArchive, whyNotOpened, whyNotReadable } from './not-readable.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('of Outlook’s own files it is said what to export instead', () => {
  expect(whyNotReadable(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'a.msg')).toContain('.eml');
  expect(whyNotReadable(bytes('!BDN'), 'archive.pst')).toContain('mbox');
});

test('a table nobody knows is refused with its columns, and what would be read', () => {
  const why = whyNotReadable(bytes('Datum;Betrag;Konto\n1.1.2024;3,50;abc\n'), 'folder/bank.csv');
  expect(why).toContain('“Datum”, “Betrag”, “Konto”');
  expect(why).toContain('Google Contacts');
});

test.each([
  ['bank.csv', '\n\n', 'Kith does not know this kind of file.'],
  ['a.bin', 'Datum;Betrag', 'Kith does not know this kind of file.'],
  ['Takeout/archive_browser.html', '<!DOCTYPE html><html>', 'This is the cover page of a Google export.'],
  ['x.zip!archive_browser.html', '<html>', 'This is the cover page of a Google export.'],
  ['Connections.csv', '<!DOCTYPE html><html>', 'This is a web page'],
  ['a.zip!b.zip!c.zip', 'PK\u0003\u0004', 'This archive lies too deep in others.'],
  ['a.zip!people.xlsx', 'PK\u0003\u0004', 'This is a spreadsheet.'],
  ['a.zip!letter.docx', 'PK\u0003\u0004', 'This is an Office document.'],
])('%s that begins %j', (path, text, sentence) => {
  expect(whyNotReadable(bytes(text), path).startsWith(sentence)).toBe(true);
});

test.each([
  [['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'], 'people.xlsx', 'This is a spreadsheet.'],
  [['[Content_Types].xml', 'xl/workbook.xml'], 'people.csv', 'This is a spreadsheet.'],
  [['mimetype', 'content.xml', 'META-INF/manifest.xml'], 'people.ods', 'This is a spreadsheet.'],
  [['Index/Document.iwa', 'preview.jpg'], 'people.numbers', 'This is a spreadsheet.'],
  [['[Content_Types].xml', 'word/document.xml'], 'cv.docx', 'This is an Office document.'],
  [['mimetype', 'content.xml'], 'cv.odt', 'This is an Office document.'],
  [['README.txt', 'kith/manifest.json', 'people.vcf'], 'kith.zip', 'This is an export of Kith. Bring it back whole'],
])('an archive of %j is no archive but %s', (names, path, sentence) => {
  expect(whyNoArchive(names, path)?.startsWith(sentence)).toBe(true);
});

test('an archive that holds spreadsheets beside other files is one', () => {
  expect(whyNoArchive(['Connections.csv', 'word/notes.txt', 'people.xlsx'], 'box.zip')).toBeNull();
});

const MORK = '// <!-- <mdb:mork:z v="1.4"/> -->\n<(a=c)>';

test.each([
  ['p/Inbox.msf', MORK, /index of a mailbox. The letters lie in the file beside it/],
  ['p/abook.mab', MORK, /address book of Thunderbird.*Export, as vCard/],
  ['p/abook-1.sqlite', 'SQLite format 3\0', /address book of Thunderbird/],
  ['p/calendar-data/local.sqlite', 'SQLite format 3\0', /Thunderbird’s calendar/],
  ['a.zip!INBOX.mbox/table_of_contents', '\u0000\u0001', /Apple Mail’s index/],
  ['V10/MailData/Envelope Index-wal', '7\u007f\u0006', /Apple Mail’s index/],
  ['mail.csv', '"Subject","Body","From: (Name)","From: (Address)"\n', /table of letters from Outlook.*mbox or as .eml/],
  ['cal.csv', '"Subject","Start Date","Start Time"\n', /calendar as a table.*\.ics/],
])('%s is told for what it is, and where the letters, people or days are', (path, text, sentence) => {
  expect(whyNotReadable(new TextEncoder().encode(text), path)).toMatch(sentence);
});

test('an archive of Outlook for Mac is not opened: its thousand files would fill the report', () => {
  expect(whyNotOpened('in/Export.OLM')).toMatch(/drag a folder of mail/);
  expect(whyNotOpened('in/a.zip')).toBeNull();
});
