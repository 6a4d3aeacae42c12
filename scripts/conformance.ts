/**
 * Reads every case of the hostile corpora, and writes docs/conformance.md: what was expected, what Kith did (G-5). Where a case
 * states its result (an archive that must be refused, a count of messages, fields of a table, a bounce), that is compared; of
 * all others the least is asked: they are read or refused in words, each within two seconds, and no reader throws.
 *
 * Run: npm run conformance. Nothing of a sample's content goes into the document: they are other people's.
 */

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInvitation } from '../src/sources/calendar/index.ts';
import { openCsv } from '../src/sources/csv.ts';
import { fileInMemory } from '../src/sources/in-memory.ts';
import { looseSources } from '../src/sources/known-kinds.ts';
import { mailSources, newOwnerTally } from '../src/sources/mail/index.ts';
import { splitMbox } from '../src/sources/mail/mbox.ts';
import { whyNotReadable } from '../src/sources/not-readable.ts';
import type { Seen, Source } from '../src/sources/source.ts';
import { BadZip, openZip } from '../src/sources/zip.ts';

const HOSTILE = join(import.meta.dirname, '../../shared/corpora/hostile');
const DOCUMENT = join(import.meta.dirname, '../docs/conformance.md');
/** Milliseconds for one case (G-4). */
const LONGEST = 2000;
const NOW = Date.UTC(2026, 10, 22);

/** Why Kith does something else than the case says. A case that needs no reason must not have one. */
const UNMARKED = 'No header that Kith knows marks it as automatic; only its words do.';
const LOCKED = 'It is locked with a password, which Kith never asks for; the sentence says what to do.';
const REASONS: Readonly<Record<string, string>> = {
  'sisimai__bsd__arf-22.eml': UNMARKED,
  'sisimai__bsd__arf-23.eml': UNMARKED,
  'sisimai__bsd__arf-24.eml': UNMARKED,
  'sisimai__bsd__lhost-fml-03.eml': UNMARKED,
  'sisimai__bsd__lhost-sendmail-14.eml': UNMARKED,
  'sisimai__err__make-test-36.eml': UNMARKED,
  'ical4j-valid__mansour.ics': 'Its event has no DTSTART, so it took place at no time; the ledger says so.',
  'gen-bomb-flat-1000x.zip':
    'It unpacks to 10 MB, which is streamed and harms nobody; the ratio counts from 100 MB on.',
  'yauzl-success__traditional-encryption-and-compression.zip': LOCKED,
  'yauzl-success__traditional-encryption-and-compression_deprecated.zip': LOCKED,
  'yauzl-success__traditional-encryption_deprecated.zip': LOCKED,
  'yauzl-success__wrong-entry-sizes.zip':
    'Its list states a wrong size; Kith believes no archive that contradicts itself.',
};

export interface Case {
  readonly set: string;
  readonly name: string;
  readonly expected: string;
  readonly got: string;
  /** `yes`, `no`, or `-` where nothing but an honest end was asked for. */
  readonly agrees: 'yes' | 'no' | '-';
}

/** All cases; null where the corpora are not there. */
export async function conformance(): Promise<Case[] | null> {
  if (!existsSync(HOSTILE)) return null;
  const cases: Case[] = [];
  for (const set of ['mime', 'bounces']) cases.push(...(await filesOf(set, (path) => mailCase(set, path))));
  for (const set of ['mbox', 'csv', 'vcard', 'ics'])
    cases.push(...(await filesOf(set, (path) => looseCase(set, path))));
  cases.push(...(await filesOf('zip', zipCase)), ...(await mboxTexts()), ...(await spectrum()));
  return cases;
}

/** Files beside a case that say what is expected of it. */
const ANSWERS = /\.(?:json|xml|md|out|html|summary)$|offsets|summary|^INDEX/;

async function filesOf(set: string, one: (path: string) => Promise<Omit<Case, 'set' | 'name'>>): Promise<Case[]> {
  const found: Case[] = [];
  for (const name of readdirSync(join(HOSTILE, set))
    .filter((file) => !ANSWERS.test(file))
    .sort()) {
    const path = join(HOSTILE, set, name);
    if (!statSync(path).isFile()) continue;
    const started = process.cpuUsage();
    const outcome = await one(path).catch((fault: Error) => ({
      expected: 'no fault',
      got: `THROWN ${fault.name}`,
      agrees: 'no' as const,
    }));
    const { user, system } = process.cpuUsage(started);
    const ms = (user + system) / 1000;
    found.push({
      set,
      name,
      ...outcome,
      ...(ms > LONGEST ? { got: `${outcome.got}; took ${Math.round(ms)} ms`, agrees: 'no' as const } : {}),
    });
  }
  return found;
}

async function mailCase(set: string, path: string): Promise<Omit<Case, 'set' | 'name'>> {
  const source = mailSources(readInvitation, newOwnerTally())[2]!;
  const seen = await seenBy(source, path);
  const got = told(seen);
  // Spam and the set's counter-examples are no bounces, and may be anything.
  const isBounce = set === 'bounces' && !/__(?:spam|not)__/.test(path);
  if (!isBounce) return { expected: 'read, or said why not', got, agrees: honest(seen) };
  const isAutomatic = seen.every(
    (one) => one.items?.every((item) => 'manner' in item && item.manner !== 'personal') ?? true,
  );
  return {
    expected: 'never taken for a letter from a person',
    got: isAutomatic ? got : `${got}: as personal`,
    agrees: isAutomatic ? 'yes' : 'no',
  };
}

async function looseCase(_set: string, path: string): Promise<Omit<Case, 'set' | 'name'>> {
  const bytes = readFileSync(path);
  const file = fileInMemory(path, bytes);
  const source = looseSources(newOwnerTally()).find((one) => one.recognises(file));
  if (source === undefined)
    return { expected: 'read, or said why not', got: `not read: ${whyNotReadable(file.head, path)}`, agrees: '-' };
  const seen = await seenBy(source, path);
  const mustRead = /^(?:ical4j-valid|mimekit)/.test(path.slice(path.lastIndexOf('/') + 1));
  if (!mustRead)
    return { expected: 'read, or said why not', got: `${source.kind}: ${told(seen)}`, agrees: honest(seen) };
  const failed = seen.filter((one) => one.failed !== undefined).length;
  return { expected: 'every record read', got: `${source.kind}: ${told(seen)}`, agrees: failed === 0 ? 'yes' : 'no' };
}

async function zipCase(path: string): Promise<Omit<Case, 'set' | 'name'>> {
  const line = indexLine('zip', path);
  const expected = /must be REJECTED|\| refused(?![^|]* or streamed)/.test(line)
    ? 'refused'
    : /must read/.test(line)
      ? 'read'
      : 'read or refused by name';
  const got = await zipOutcome(path);
  const agrees =
    expected === 'read or refused by name' ? '-' : (got === 'read') === (expected === 'read') ? 'yes' : 'no';
  return { expected, got, agrees };
}

async function zipOutcome(path: string): Promise<string> {
  try {
    const zip = await openZip(path);
    try {
      for (const entry of zip.entries) for await (const _ of zip.open(entry));
    } finally {
      await zip.close();
    }
    return 'read';
  } catch (fault) {
    if (!(fault instanceof BadZip)) throw fault;
    return fault.message;
  }
}

/** Thunderbird's own cases: a text, and the messages in it. */
async function mboxTexts(): Promise<Case[]> {
  const cases = JSON.parse(readFileSync(join(HOSTILE, 'mbox/thunderbird-mboxtestdata.json'), 'utf8')) as {
    group: string;
    comment: string;
    mbox: string;
    messages: string[];
  }[];
  const found: Case[] = [];
  for (const [i, { group, mbox, messages }] of cases.entries()) {
    let count = 0;
    const bytes = Buffer.from(mbox, 'latin1');
    for await (const batch of splitMbox(fileInMemory('a.mbox', bytes).open())) count += batch.length;
    const agrees = count === messages.length ? 'yes' : 'no';
    found.push({
      set: 'mbox',
      name: `thunderbird-mboxtestdata ${i} (${group})`,
      expected: `${messages.length} messages`,
      got: `${count} messages`,
      agrees,
    });
  }
  return found;
}

/** Tables with what stands in every field. */
async function spectrum(): Promise<Case[]> {
  const found: Case[] = [];
  for (const name of readdirSync(join(HOSTILE, 'csv')).filter((file) => /^csv-spectrum.*\.csv$/.test(file))) {
    const wanted = JSON.parse(readFileSync(join(HOSTILE, 'csv', name.replace(/csv$/, 'json')), 'utf8')) as Record<
      string,
      string
    >[];
    const csv = await openCsv(fileInMemory(name, readFileSync(join(HOSTILE, 'csv', name))).open(), {
      known: Object.keys(wanted[0] ?? {}),
      least: 1,
    });
    const rows: Record<string, string>[] = [];
    for await (const batch of csv.batches())
      for (const row of batch)
        rows.push(Object.fromEntries((csv.header ?? []).map((column, i) => [column, row.cells[i] ?? ''])));
    const isEqual =
      JSON.stringify(rows).replaceAll('\\r\\n', '\\n') === JSON.stringify(wanted).replaceAll('\\r\\n', '\\n');
    found.push({
      set: 'csv',
      name: `${name}, field by field`,
      expected: `${wanted.length} rows as in its JSON`,
      got: `${rows.length} rows${isEqual ? ', equal' : ', different'}`,
      agrees: isEqual ? 'yes' : 'no',
    });
  }
  return found;
}

async function seenBy(source: Source, path: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  const options = { texts: 'people' as const, now: NOW, country: null };
  for await (const batch of source.read(fileInMemory(path, readFileSync(path)), options)) seen.push(...batch);
  return seen;
}

function told(seen: readonly Seen[]): string {
  const count = (what: 'items' | 'skipped' | 'failed') => seen.filter((one) => one[what] !== undefined).length;
  const parts = [`${count('items')} read`];
  if (count('skipped') > 0) parts.push(`${count('skipped')} left out`);
  if (count('failed') > 0) parts.push(`${count('failed')} failed`);
  return parts.join(', ');
}

/** A fault that a reader caught inside itself is one all the same. */
function honest(seen: readonly Seen[]): '-' | 'no' {
  return seen.some((one) => one.failed?.startsWith('Kith stumbled')) ? 'no' : '-';
}

function indexLine(set: string, path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    readFileSync(join(HOSTILE, set, 'INDEX.md'), 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| ${name} |`)) ?? ''
  );
}

export function documentOf(cases: readonly Case[]): string {
  const sets = [...new Set(cases.map(({ set }) => set))];
  const sum = (set: string, agrees: Case['agrees']) =>
    cases.filter((one) => one.set === set && one.agrees === agrees).length;
  const row = ({ set, name, expected, got, agrees }: Case) => {
    const why = agrees === 'no' ? (REASONS[name] ?? 'not explained') : '';
    return `| ${[set, name, expected, got, agrees, why].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  };
  return [
    '# What Kith does with hostile files',
    '',
    'Written by `npm run conformance` from the hostile corpora beside the checkout, which are not part of this repository. `yes`: the stated',
    'result. `-`: the case states none; it was read or refused in words, within two seconds of CPU, and nothing was thrown.',
    '',
    '| set | cases | as stated | otherwise | only asked to end well |',
    '|---|---|---|---|---|',
    ...sets.map(
      (set) =>
        `| ${set} | ${cases.filter((one) => one.set === set).length} | ${sum(set, 'yes')} | ${sum(set, 'no')} | ${sum(set, '-')} |`,
    ),
    '',
    '| set | case | expected | got | agrees | why not |',
    '|---|---|---|---|---|---|',
    ...cases.map(row),
    '',
  ].join('\n');
}

/** Cases that are other than stated without a reason, and reasons that are no longer needed. */
export function unexplained(cases: readonly Case[]): string[] {
  const unlike = new Set(cases.filter(({ agrees }) => agrees === 'no').map(({ name }) => name));
  return [...unlike]
    .filter((name) => !(name in REASONS))
    .concat(Object.keys(REASONS).filter((name) => !unlike.has(name)));
}

if (import.meta.main) {
  const cases = await conformance();
  if (cases === null) console.log('Skipped: ../shared/corpora is not here.');
  else {
    writeFileSync(DOCUMENT, documentOf(cases));
    const unlike = cases.filter(({ agrees }) => agrees === 'no');
    console.log(`${cases.length} cases, ${unlike.length} other than stated.`);
    for (const { set, name, expected, got } of unlike) console.log(`${set} ${name}: ${expected}; ${got}`);
  }
}
