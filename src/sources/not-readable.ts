/** Files Kith cannot read: what each is, and what to export instead. Told from its first bytes, never from its name alone. */

import { cut } from '../basics/text.ts';
import { firstRows } from './csv.ts';

/** Columns of an unknown table that are named, and UTF-16 units of each. */
const COLUMNS_NAMED = 8;
const MAX_NAME = 40;

const SIGNATURES: readonly (readonly [bytes: readonly number[], sentence: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF. Kith reads exports: a LinkedIn archive, mbox, vCard, CSV or ICS.'],
  [
    [0x21, 0x42, 0x44, 0x4e],
    'This is an Outlook data file (PST). Please export the mail as mbox or as .eml files instead.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an Outlook message or an old Office file. Please export mail as mbox or .eml, tables as CSV.',
  ],
  [[0x1f, 0x8b], 'This is a gzip archive. Please unpack it first, then drop the folder.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'This is a 7-Zip archive. Please unpack it first, then drop the folder.'],
  [[0x52, 0x61, 0x72, 0x21], 'This is a RAR archive. Please unpack it first, then drop the folder.'],
  [[0xff, 0xd8, 0xff], 'This is a picture. Kith reads no pictures.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture. Kith reads no pictures.'],
  [
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    'This is a database of some program, and holds nothing Kith can read. To bring back a Kith export use "kith restore".',
  ],
];

/** What mail programs keep beside their letters, by the name they always give it. Nothing is missing where it is left. */
const COMPANIONS: readonly (readonly [name: RegExp, sentence: string])[] = [
  [/\.msf$/i, 'This is Thunderbird’s index of a mailbox. The letters lie in the file beside it.'],
  [
    /(?:^|[/!])(?:abook|history)[^/!]*\.(?:mab|sqlite)$/i,
    'This is an address book of Thunderbird. Open it there and choose Export, as vCard.',
  ],
  [
    /(?:^|[/!])calendar-data[/!][^/!]*\.sqlite$/i,
    'This is Thunderbird’s calendar. Export it there, as iCalendar (.ics).',
  ],
  [/(?:^|[/!])table_of_contents$/, 'This is Apple Mail’s index of a mailbox. The letters lie in the file beside it.'],
  [
    /(?:^|[/!])Envelope Index(?:-wal|-shm)?$/,
    'This is Apple Mail’s index of its mailboxes. The letters lie in .emlx files.',
  ],
];

/** One sentence that says what the file is and what to do. */
export function whyNotReadable(head: Uint8Array, path: string): string {
  if (head.length === 0) return 'This file is empty.';
  const companion = COMPANIONS.find(([name]) => name.test(path));
  if (companion) return companion[1];
  for (const [bytes, sentence] of SIGNATURES) {
    if (bytes.every((byte, i) => head[i] === byte)) return sentence;
  }
  const start = new TextDecoder('latin1').decode(head.subarray(0, 512)).trimStart().toLowerCase();
  if (/(?:^|[/!])archive_browser\.html$/i.test(path)) {
    return 'This is the cover page of a Google export. There is nothing in it to take in.';
  }
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) {
    return 'This is a web page, perhaps a sign-in page saved in place of the file. Please download the export again.';
  }
  if (/ftyphei[cx]/.test(start)) return 'This is a picture. Kith reads no pictures.';
  if (/\.(?:xlsx?|ods|numbers)$/i.test(path)) return SPREADSHEET;
  if (/\.(?:docx?|odt|pptx?|odp|pages|key)$/i.test(path)) return OFFICE;
  if (start.startsWith('pk\u0003\u0004'))
    return 'This archive lies too deep in others. Please unpack it, then drop the folder.';
  return (/\.(?:csv|tsv)$/i.test(path) ? whichColumns(head) : null) ?? UNKNOWN;
}

/** Outlook for Mac packs each letter as a file of its own, 100,000 of them. A sentence for it, before it is opened; null for others. */
export function whyNotOpened(path: string): string | null {
  return /\.olm$/i.test(path) ? OLM : null;
}

const OLM =
  'This is an archive of Outlook for Mac (OLM), which Kith does not read. In Outlook, drag a folder of mail onto the desktop: that gives an mbox file.';

/** Office files are zip archives as well. A sentence for one of them; null for an archive of files. */
export function whyNoArchive(names: readonly string[], path: string): string | null {
  const has = (test: RegExp) => names.some((name) => test.test(name));
  if (names.includes('kith/manifest.json')) return KITHS_OWN;
  const isOffice = (has(/^\[Content_Types\]\.xml$/) && has(/^(?:xl|word|ppt)\//)) || has(/^Index\/.*\.iwa$/);
  if (!isOffice && !(has(/^mimetype$/) && has(/^content\.xml$/))) return null;
  return has(/^xl\//) || /\.(?:ods|numbers)$/i.test(path) ? SPREADSHEET : OFFICE;
}

/** Taken in as files, everybody in it would be in one's address book, and what was decided about them gone. */
const KITHS_OWN =
  'This is an export of Kith. Bring it back whole: on the page under Settings, or with "kith restore", into a home with nothing in it.';
const SPREADSHEET = 'This is a spreadsheet. Please save it as CSV.';
const OFFICE = 'This is an Office document. Kith reads exports: a LinkedIn archive, mbox, vCard, CSV or ICS.';

const LETTERS_TABLE =
  'This is a table of letters from Outlook. Please export the letters themselves, as mbox or as .eml files.';
const DAYS_TABLE = 'This is a calendar as a table. Please export it as iCalendar (.ics).';

/** The columns found and what would be read: without them nobody can tell what to export instead. */
function whichColumns(head: Uint8Array): string | null {
  const [names = []] = firstRows(head);
  if (names.some((name) => name === 'From: (Address)')) return LETTERS_TABLE;
  if (names.includes('Subject') && names.includes('Start Date')) return DAYS_TABLE;
  const found = names.filter((name) => name.trim() !== '').slice(0, COLUMNS_NAMED);
  if (found.length === 0) return null;
  const listed = found.map((name) => `“${cut(name.trim(), MAX_NAME)}”`).join(', ');
  return `Kith knows no table with the columns ${listed}. It reads LinkedIn’s tables and the CSV exports of Google Contacts, Outlook, Thunderbird and Yahoo; any program’s vCard export works too.`;
}

const UNKNOWN =
  'Kith does not know this kind of file. It reads LinkedIn archives, mbox, .eml, Maildir, vCard, contact CSVs and ICS.';
