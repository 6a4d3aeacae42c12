/**
 * Compares what Kith reads from the mail samples with what others read, and writes docs/mail-conformance.md.
 * Expected values: MimeKit's summaries and counts by hand for mbox files; postal-mime for single messages.
 * Run: `node scripts/mail-conformance.ts` beside a folder `../shared/corpora`. Ends with code 1 when a difference is not explained.
 * Nothing of a sample's content goes into the document: samples are other people's, under other licences.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { isRelayAddress, parseEmail } from '../src/people/index.ts';
import { mailSources } from '../src/sources/mail/index.ts';
import type { FileEnd, InputFile, Seen } from '../src/sources/source.ts';
import type { Interaction } from '../src/timeline/index.ts';

const ROOT = join(import.meta.dirname, '..');
const FORMATS = join(ROOT, '../shared/corpora/formats');
const HOSTILE_MBOX = join(ROOT, '../shared/corpora/hostile/mbox');
const FOLDERS = ['eml', 'eml-auto', 'eml-corpus', 'eml-list', 'eml-malformed', 'eml-replies'];
/** The day the samples were collected; dates later than that are not believed. */
const NOW = Date.UTC(2026, 10, 22);

/** Central Standard Time from UTC, in milliseconds. */
const SIX_HOURS = 6 * 3_600_000;

/** Why Kith says something else than the peer. Each difference must fall under one of these. */
const REASONS = {
  R: 'The address belongs to a machine or relay (noreply, mailer-daemon, postmaster, delivery services): the message is kept, but a relay names nobody, so it gets no handle.',
  U: 'From names two different addresses. postal-mime keeps the first; Kith says that the sender is unclear and warns.',
  P: 'postal-mime leaves comments, routes or blanks inside the address or id (obsolete syntax); Kith takes them out, as RFC 5322 says.',
  B: 'Several addresses separated by blanks alone: postal-mime keeps the first, Kith keeps all.',
  X: 'The address has two at-signs (a UUCP path of 1992): no address anybody can be recognised by again, so no handle.',
  Y: 'A zone written in lower case (`cst`): names of zones mean the same in either case (RFC 5322), so Kith takes its offset; MimeKit reads it as UTC.',
  C: 'Raw eight-bit bytes in the header: postal-mime puts U+FFFD; Kith reads them as UTF-8, else in the charset of the body, else as windows-1252.',
  T: 'The Date header is missing or cannot be read; Kith takes the topmost Received header (mailparser would say "now").',
  O: 'The date is before 1985; Kith does not believe it and keeps the message with an unknown time.',
  K: 'The date has comments or blanks inside, which RFC 5322 allows and JavaScript does not read.',
  Z: 'The time stands there without a readable zone; Kith keeps it as a local time.',
  L: 'Kith keeps 1,000 characters of a subject.',
  A: 'All its text stands in attachments, forwarded messages or named parts, which are not the words of the writer.',
  J: 'The message is damaged (no boundary that fits); Kith reads on where postal-mime stops, or the other way round.',
} as const;
type Reason = keyof typeof REASONS;

interface Read {
  readonly kind: string;
  readonly records: readonly Seen[];
  readonly end: FileEnd;
}

/** `=` agrees, `·` nothing to compare, a letter explains, `?` is a difference nobody has explained. */
type Mark = '=' | '·' | '?' | Reason;

interface Row {
  readonly file: string;
  readonly became: string;
  readonly marks: readonly Mark[];
}

async function read(path: string): Promise<Read | null> {
  const data = readFileSync(path);
  const file: InputFile = {
    path,
    size: data.length,
    head: data.subarray(0, 65_536),
    async *open() {
      yield data;
    },
  };
  const source = mailSources(() => ({ items: [], warnings: [] })).find((each) => each.recognises(file));
  if (source === undefined) return null;
  const records: Seen[] = [];
  const reading = source.read(file, { texts: 'people', now: NOW, country: null });
  for (;;) {
    const next = await reading.next();
    if (next.done) return { kind: source.kind, records, end: next.value };
    records.push(...next.value);
  }
}

function messageOf(seen: Seen | undefined): Interaction | null {
  const item = seen?.items?.[0];
  return item !== undefined && 'channel' in item ? item : null;
}

function becameOf(seen: Seen | undefined): string {
  if (seen === undefined) return 'nothing';
  return seen.skipped !== undefined
    ? `skipped: ${seen.skipped}`
    : seen.failed !== undefined
      ? 'failed'
      : (messageOf(seen)?.manner ?? 'meeting');
}

async function compareMessage(folder: string, name: string): Promise<Row | null> {
  const path = join(FORMATS, folder, name);
  const got = await read(path);
  if (got === null) return null;
  const mail = await PostalMime.parse(readFileSync(path), { maxNestingDepth: 50, maxHeadersSize: 256 * 1024 });
  const seen = got.records[0];
  const message = messageOf(seen);
  const marks: Mark[] =
    message === null
      ? ['·', '·', '·', '·', '·']
      : [
          compareSender(message, mail, seen?.warnings ?? []),
          compareRecipients(message, mail),
          compareSubject(message, mail),
          compareDate(message, mail),
          compareText(message, mail),
        ];
  return { file: `${folder}/${name}`, became: `${got.kind}, ${becameOf(seen)}`, marks };
}

function compareSender(message: Interaction, mail: Email, warnings: readonly string[]): Mark {
  const ours = message.parties[0];
  const theirs = mail.from?.address ?? '';
  const address = parseEmail(theirs)?.value ?? null;
  if ((ours?.handle?.value ?? null) === address) {
    if (address === null) return theirs === '' ? '·' : 'P';
    return (ours?.name ?? '') === (mail.from?.name ?? '').replace(/\s+/g, ' ').trim() ? '=' : '?';
  }
  if (warnings.some((warning) => warning.includes('two different senders'))) return 'U';
  if (address !== null && isRelayAddress(address)) return 'R';
  return /[( ]/.test(theirs) ? 'P' : '?';
}

function compareRecipients(message: Interaction, mail: Email): Mark {
  if (message.manner !== 'personal') return '·';
  const raw = [mail.to, mail.cc, mail.bcc].flatMap(flat).map((each) => each.address ?? '');
  const theirs = [...new Set(raw.map((each) => parseEmail(each)?.value ?? `?${each}`))].filter((each) => each !== '?');
  const ours = message.parties.slice(1).flatMap((party) => party.handle?.value ?? []);
  if (theirs.length === 0 && ours.length === 0) return '·';
  if (theirs.join() === ours.join()) return '=';
  if (theirs.filter((each) => !isRelayAddress(each)).join() === ours.join()) return 'R';
  if (theirs.every((each) => ours.includes(each)) && raw.length === 1) return 'B';
  return raw.some((each) => /^@|[(\s]/.test(each)) ? 'P' : '?';
}

function flat(list: readonly Address[] | undefined): readonly { address?: string }[] {
  return (list ?? []).flatMap((each) =>
    'group' in each && each.group !== undefined ? each.group : [each as { address?: string }],
  );
}

function compareSubject(message: Interaction, mail: Email): Mark {
  const ours = message.subject ?? '';
  const theirs = (mail.subject ?? '').replace(/\s+/g, ' ').trim();
  if (ours === theirs) return ours === '' ? '·' : '=';
  if (theirs.includes('\ufffd')) return 'C';
  return ours.length === 1_000 && theirs.startsWith(ours) ? 'L' : '?';
}

function compareDate(message: Interaction, mail: Email): Mark {
  const raw = mail.headers.find((header) => header.key === 'date')?.value ?? '';
  const theirs = raw === '' ? Number.NaN : Date.parse(raw);
  const ours = message.when.at;
  if (ours === null) return raw === '' ? '·' : theirs < Date.UTC(1985) ? 'O' : Number.isNaN(theirs) ? '=' : '?';
  if (ours === theirs) return '=';
  if (message.when.precision === 'local') return 'Z';
  if (Number.isNaN(theirs)) return /\(/.test(raw) ? 'K' : 'T';
  return '?';
}

function compareText(message: Interaction, mail: Email): Mark {
  if (message.manner !== 'personal') return '·';
  const theirs = squeezed(`${mail.text ?? ''}${(mail.html ?? '').replace(/<[^>]*>/g, '')}`);
  const ours = squeezed(message.text ?? '').slice(0, 60);
  if (ours === '') return theirs === '' ? '·' : 'A';
  return theirs.includes(ours) ? '=' : 'J';
}

function squeezed(text: string): string {
  return text
    .replace(/&nbsp;/g, '')
    .replace(/[\s\0\u00a0>]+/g, '')
    .normalize('NFC');
}

/** MimeKit's summary: blocks that begin with the separator, then From, To, Subject and Date as written. */
function summaryBlocks(path: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    if (line.startsWith('From ')) blocks.push([]);
    else if (/^(?:From|Subject|Date):/.test(line)) blocks[blocks.length - 1]?.push(line);
  }
  return blocks;
}

function summaryRow(number: number, block: readonly string[], seen: Seen | undefined): string {
  const field = (name: string) =>
    (block.find((line) => line.startsWith(`${name}:`)) ?? '').slice(name.length + 1).trim();
  const message = messageOf(seen);
  const address =
    parseEmail(/<([^>]*)>/.exec(field('From'))?.[1] ?? field('From').replace(/\s*\(.*\)$/, ''))?.value ?? null;
  const ours = message?.parties[0]?.handle?.value ?? null;
  const sender =
    ours === address ? '=' : address === null ? '?' : isRelayAddress(address) ? 'R' : address.includes('!') ? 'X' : '?';
  const apart = (message?.when.at ?? 0) - Date.parse(field('Date'));
  const date = apart === 0 ? '=' : field('Date') === '' ? '·' : apart === SIX_HOURS ? 'Y' : '?';
  const subject = squeezed(field('Subject')) === squeezed(message?.subject ?? '') ? '=' : '?';
  return `| ${number} | ${seen?.where ?? 'missing'} | ${becameOf(seen)} | ${sender} | ${subject} | ${date} |`;
}

interface Mbox {
  readonly path: string;
  readonly shown: string;
  readonly expected: number;
  readonly summary?: string;
}

const MBOXES: readonly Mbox[] = [
  {
    path: join(FORMATS, 'mbox/mimekit__content-length.mbox.txt'),
    shown: 'mbox/mimekit__content-length.mbox.txt',
    expected: 29,
    summary: join(FORMATS, 'mbox/mimekit__content-length-summary.txt'),
  },
  { path: join(FORMATS, 'mbox/mimekit__simple.mbox.txt'), shown: 'mbox/mimekit__simple.mbox.txt', expected: 3 },
  { path: join(FORMATS, 'mbox/mimekit__unmunged.mbox.txt'), shown: 'mbox/mimekit__unmunged.mbox.txt', expected: 2 },
  { path: join(FORMATS, 'mbox/roundcubemail__import.mbox'), shown: 'mbox/roundcubemail__import.mbox', expected: 3 },
  {
    path: join(HOSTILE_MBOX, 'mimekit__issue1189.mbox.txt'),
    shown: 'hostile/mimekit__issue1189.mbox.txt (Takeout)',
    expected: 4,
    summary: join(HOSTILE_MBOX, 'mimekit__issue1189-summary.txt'),
  },
];

async function mboxPart(): Promise<string[]> {
  const lines = ['| file | messages expected | read |', '|---|---|---|'];
  const details: string[] = [];
  for (const mbox of MBOXES) {
    const got = await read(mbox.path);
    lines.push(`| ${mbox.shown} | ${mbox.expected} | ${got?.records.length ?? '?'} |`);
    if (mbox.summary === undefined || got === null) continue;
    details.push(
      '',
      `### ${mbox.shown}, message by message beside MimeKit's summary`,
      '',
      '| # | where | became | sender | subject | date |',
      '|---|---|---|---|---|---|',
    );
    for (const [index, block] of summaryBlocks(mbox.summary).entries())
      details.push(summaryRow(index + 1, block, got.records[index]));
  }
  return [...lines, ...details];
}

/** Reasons in use, with the number of table rows that rest on them. */
function reasonRows(tables: readonly string[]): readonly string[] {
  return Object.entries(REASONS).flatMap(([mark, why]) => {
    const count = tables.filter((line) => line.includes(`| ${mark} |`)).length;
    return count === 0 ? [] : [`| ${mark} | ${count} | ${why} |`];
  });
}

async function main(): Promise<void> {
  const rows: Row[] = [];
  const others: string[] = [];
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(FORMATS, folder)).sort()) {
      const row = await compareMessage(folder, name);
      if (row === null) others.push(`${folder}/${name}`);
      else rows.push(row);
    }
  }
  const mboxes = await mboxPart();
  const singles = rows.map((row) => `| ${row.file} | ${row.became} | ${row.marks.join(' | ')} |`);
  const text = [
    '# Mail: what Kith reads beside what others read',
    '',
    'Written by `scripts/mail-conformance.ts`; do not edit. The samples themselves are not part of the project.',
    '',
    `\`=\` agrees, \`·\` nothing to compare (absent on both sides, or not kept for this kind of message), a letter is a difference`,
    'explained below. Expected: for single messages what postal-mime 4.0.0 reads, for mbox files the counts of the format study and',
    "MimeKit's summaries.",
    '',
    '## Explained differences',
    '',
    '| mark | rows | why |',
    '|---|---|---|',
    ...reasonRows([...mboxes, ...singles]),
    '',
    '## mbox',
    '',
    ...mboxes,
    '',
    `## Single messages: ${rows.length} files`,
    '',
    '| file | became | sender | recipients | subject | date | text |',
    '|---|---|---|---|---|---|---|',
    ...singles,
    '',
    `Not mail, and not taken for mail: ${others.join(', ')}.`,
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'docs/mail-conformance.md'), text);
  const open = text.split('\n').filter((line) => line.includes('| ? |'));
  console.log(`${rows.length} messages, ${open.length} differences not explained`);
  for (const line of open) console.log(line);
  process.exitCode = open.length === 0 ? 0 : 1;
}

await main();
