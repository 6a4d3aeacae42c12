/**
 * Writes docs/calendar-conformance.md: what becomes of every event of the calendar corpora, and where Kith's instances differ
 * from ical.js' iterator and from calcard's expected expansions, each difference with its reason.
 *
 *     node scripts/calendar-conformance.ts
 *
 * To see every series, a guest is put into every event: without other people an event is left out.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ICAL from 'ical.js';
import { calendarSource } from '../src/sources/calendar/index.ts';
import type { InputFile, Seen } from '../src/sources/source.ts';
import type { Interaction } from '../src/timeline/index.ts';

const ROOT = join(import.meta.dirname, '..');
const CORPORA = join(ROOT, '../shared/corpora');
const SETS = ['formats/ics', 'formats/ics-invites', 'formats/ics-recurrence', 'hostile/ics'];
/** The day the corpora were collected; the window of endless series hangs on it. */
const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const GUEST = 'BEGIN:VEVENT\r\nATTENDEE:mailto:guest@example.org\r';
/** Instances that ical.js is walked through in one series; a daily one reaches it after 54 years. */
const WALK = 20_000;

interface Outcome {
  readonly seen: readonly Seen[];
  readonly milliseconds: number;
}

interface Difference {
  readonly file: string;
  readonly event: number;
  readonly theirs: string;
  readonly ours: string;
  readonly reason: string;
}

function filesOf(set: string): string[] {
  const folder = join(CORPORA, set);
  return readdirSync(folder)
    .filter((name) => /\.(?:ics|vcs)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

async function read(path: string, bytes: Buffer, now = NOW): Promise<Outcome> {
  const file: InputFile = {
    path: basename(path),
    size: bytes.length,
    head: bytes.subarray(0, 65_536),
    async *open() {
      yield bytes;
    },
  };
  const before = performance.now();
  const seen: Seen[] = [];
  for await (const batch of calendarSource.read(file, { texts: 'people', now, country: null })) seen.push(...batch);
  return { seen, milliseconds: performance.now() - before };
}

function withGuests(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/^BEGIN:VEVENT[ \t]*\r?$/gim, GUEST), 'latin1');
}

// ---- what becomes of every event

interface Tally {
  files: number;
  read: number;
  kept: number;
  meetings: number;
  failed: number;
  slowest: number;
  skipped: Map<string, number>;
}

async function tallyOf(set: string): Promise<Tally> {
  const tally: Tally = { files: 0, read: 0, kept: 0, meetings: 0, failed: 0, slowest: 0, skipped: new Map() };
  for (const path of filesOf(set)) {
    const { seen, milliseconds } = await read(path, readFileSync(path));
    tally.files++;
    tally.read += seen.length;
    tally.slowest = Math.max(tally.slowest, milliseconds);
    for (const one of seen) {
      if (one.items !== undefined) tally.kept++;
      else if (one.failed !== undefined) tally.failed++;
      else tally.skipped.set(one.skipped ?? '', (tally.skipped.get(one.skipped ?? '') ?? 0) + 1);
      tally.meetings += one.items?.length ?? 0;
    }
  }
  return tally;
}

function tallyRow(set: string, tally: Tally): string {
  const skipped = [...tally.skipped].map(([reason, count]) => `${count} ${reason}`).join('; ');
  return `| ${set} | ${tally.files} | ${tally.read} | ${tally.kept} | ${tally.meetings} | ${skipped} | ${tally.failed} |`;
}

// ---- against ical.js

const REASONS: readonly (readonly [test: (event: string, theirs: string, ours: Seen) => boolean, reason: string])[] = [
  [(_, theirs) => theirs.startsWith('throws'), 'ical.js cannot read the event; Kith reads what can be read.'],
  [
    (_, __, ours) => ours.skipped === 'older versions',
    'The file holds a newer version of the same event, which is told instead.',
  ],
  [(event) => !/^DTSTART/m.test(event), 'No DTSTART: kept with its people, time unknown.'],
  [
    (event) => /RSCALE=(?!GREGORIAN)/.test(event),
    'A rule in another calendar’s months; ical.js reads it as Gregorian, Kith tells the start only.',
  ],
  [
    (event) => /SKIP=FORWARD/.test(event),
    'ical.js moves 29 February to 1 March; Kith leaves out years without it. SKIP is not supported.',
  ],
  [(event) => /^RRULE.*COUNT=-/m.test(event), 'A negative COUNT is none (Confluence).'],
  [(event) => /^EXRULE/m.test(event), 'ical.js does not follow EXRULE.'],
  [
    (event) => /VALUE=PERIOD/i.test(event),
    'ical.js forgets the start, or an instance of the count, beside an RDATE that is a period.',
  ],
  [
    (event) => /^EXDATE[^:]*:.*Z/m.test(event),
    'Without a registered zone ical.js does not match EXDATE in UTC with a start in a zone.',
  ],
  [
    (event) => /^EXDATE;TZID=([^:]*):/m.test(event) && zonesOf(event).size > 1,
    'EXDATE in another zone is another moment.',
  ],
  [
    (event) => /^RRULE.*UNTIL=\d{8}T\d{6}Z/m.test(event) && /^DTSTART;/m.test(event),
    'UNTIL in UTC is inclusive at that moment; ical.js, without a registered zone, compares wall clocks.',
  ],
  [
    (event) => /^RRULE.*UNTIL=\d{8}T\d{6}(?!Z|\d)/m.test(event),
    'UNTIL is no date, or in local time: read on the wall clock of the series.',
  ],
  [
    (event) => /BYMONTHDAY=30;?/.test(event) || /^DTSTART[^:]*:\d{4}0229/m.test(event),
    'ical.js answers 29 and 30 February with days of March.',
  ],
  [(event) => /BYSETPOS/.test(event), 'ical.js gives the start although BYSETPOS leaves nothing.'],
  [
    (event) => /FREQ=SECONDLY/.test(event),
    'Kith jumps to the window and keeps 5,000; ical.js, walking there, is stopped.',
  ],
  [(event) => /BYHOUR=[^;\r\n]*2/.test(event), 'Two wall clock times of the skipped hour in spring are one moment.'],
  [(event) => /^RDATE:\d{8}Z/m.test(event), 'A date with a Z.'],
  [
    (event) => /^RDATE/m.test(event) && !/^RRULE/m.test(event),
    'Without a rule the start is an instance beside the RDATEs.',
  ],
  [
    (event) => /^RDATE/m.test(event),
    'RDATEs before the window are told; the comparison counts ical.js’ from the window on.',
  ],
  [
    (event) => /FREQ=DAILY/.test(event),
    'The edge of the window: it ends at an hour in UTC, the comparison at one on the wall.',
  ],
];

function zonesOf(event: string): Set<string> {
  return new Set([...event.matchAll(/^(?:DTSTART|EXDATE);TZID=([^:]*):/gm)].map((match) => match[1] ?? ''));
}

function blocksOf(bytes: Buffer): string[] {
  const text = bytes.toString('utf8').replace(/(?:\r\n|\r|\n)[ \t]/g, '');
  return text.match(/^BEGIN:VEVENT[\s\S]*?^END:VEVENT/gim) ?? [];
}

function walk(block: string): string {
  try {
    const calendar = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${block}\r\nEND:VCALENDAR`) as unknown[]);
    const component = calendar.getFirstSubcomponent('vevent');
    if (component === null) return 'throws: no event';
    return String(count(new ICAL.Event(component)));
  } catch (error) {
    return `throws: ${String(error instanceof Error ? error.message : error).slice(0, 60)}`;
  }
}

/** Inside the window for endless rules, whole for those that end: as Kith does. */
function count(event: ICAL.Event): number {
  const rules = event.component.getAllProperties('rrule').map((rule) => rule.getFirstValue() as ICAL.Recur);
  const ends = rules.every((rule) => rule.count || rule.until);
  const iterator = event.iterator();
  let found = 0;
  for (let walked = 0; walked < WALK; walked++) {
    const next = iterator.next();
    if (!next) break;
    const wall = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
    if (wall > NOW + YEAR) break;
    if (ends || wall >= NOW - 10 * YEAR) found++;
  }
  return found;
}

async function againstIcalJs(): Promise<{ same: number; differences: Difference[] }> {
  const differences: Difference[] = [];
  let same = 0;
  for (const path of SETS.flatMap(filesOf)) {
    const bytes = readFileSync(path);
    const blocks = blocksOf(bytes);
    const { seen } = await read(path, withGuests(bytes));
    // Files whose BEGIN and END do not pair: nothing to compare, ical.js refuses them whole.
    if (blocks.length !== seen.length) continue;
    blocks.forEach((block, at) => {
      const ours = seen[at];
      if (ours === undefined || !/^(?:RRULE|RDATE)/m.test(block) || /^RECURRENCE-ID/m.test(block)) return;
      const theirs = walk(block);
      const count = ours.items?.length ?? 0;
      if (theirs === String(count)) same++;
      else
        differences.push({
          file: basename(path),
          event: at + 1,
          theirs,
          ours: String(count),
          reason: reasonOf(block, theirs, ours),
        });
    });
  }
  return { same, differences };
}

function reasonOf(block: string, theirs: string, ours: Seen): string {
  return REASONS.find(([test]) => test(block, theirs, ours))?.[1] ?? 'NOT EXPLAINED';
}

// ---- against calcard

/** Which files differ, and why; each was opened and compared by hand. */
const CALCARD: readonly (readonly [files: string, reason: string])[] = [
  ['018 047 128', 'calcard ends before the instance that lies exactly on UNTIL; RFC 5545 includes it.'],
  [
    '023 041 051 065 080 088 089 102 261',
    'The zone is defined in the file (VTIMEZONE) or is the calendar’s (X-WR-TIMEZONE); calcard reads the time in its default zone, Auckland.',
  ],
  ['019 222', 'calcard expands a series that starts in UTC on the wall clock of its default zone, Auckland.'],
  ['022 035 219 221', 'A day with a TZID stays a day.'],
  ['016 036 108 235 242', 'The expected dates are of tasks, journal entries or free times.'],
  ['007 176 179 224', 'calcard stops at 100 dates in all; beyond its last dates nothing can be compared.'],
  ['157 218 233', 'The expected dates lie outside ten years around the start.'],
  ['054', 'EXDATE in UTC leaves out the instance of a series without a zone that shows the same clock.'],
  ['117', 'A rule in another calendar’s months: the start only.'],
  ['148', 'The last event has no END; it is a failed record.'],
  ['163', 'The expectation leaves out the rule because its UNTIL is no date.'],
  ['217', 'EXRULE is followed here.'],
  ['220', 'Only the newest version in a file is told.'],
  ['259', 'An instance that RECURRENCE-ID moves is told at its new time only.'],
  ['298', 'A doubled hour in autumn is read as its first pass, as RFC 5545 says.'],
];

function calcardReason(file: string): string {
  const number = /\d+/.exec(file)?.[0] ?? '?';
  return CALCARD.find(([files]) => files.includes(number))?.[1] ?? 'NOT EXPLAINED';
}

async function againstCalcard(): Promise<{ same: number; differences: Difference[] }> {
  const differences: Difference[] = [];
  let same = 0;
  for (const path of filesOf('hostile/ics')) {
    const expected = expectedOf(path.replace(/\.ics$/, '.json'));
    if (!/calcard__/.test(path) || expected.length === 0) continue;
    const ours = await startsOf(path, (expected[0] ?? 0) + 9.5 * YEAR);
    const missing = expected.filter((start) => !ours.has(start)).length;
    const last = expected.at(-1) ?? 0;
    const wanted = new Set(expected);
    const extra = [...ours].filter((start) => !wanted.has(start) && (expected.length < 100 || start < last)).length;
    if (missing + extra === 0) {
      same++;
      continue;
    }
    const file = basename(path);
    const reason = calcardReason(file);
    differences.push({
      file,
      event: 0,
      theirs: `${expected.length} (${missing} not here)`,
      ours: `${ours.size} (${extra} not there)`,
      reason,
    });
  }
  return { same, differences };
}

function expectedOf(path: string): number[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8').replace(/\}\n\{/g, '},{');
  const parts = JSON.parse(`[${text}]`) as { events?: { start: string }[] }[];
  return parts.flatMap((part) => (part.events ?? []).map((event) => Date.parse(event.start))).sort((a, b) => a - b);
}

/** Floating times and days as calcard reads them: in Auckland. */
async function startsOf(path: string, now: number): Promise<Set<number>> {
  const bytes = withGuests(readFileSync(path));
  const asked = Buffer.from(
    bytes.toString('latin1').replace(/^METHOD:(?:REPLY|COUNTER|DECLINECOUNTER|REFRESH)/gim, 'METHOD:REQUEST'),
    'latin1',
  );
  const best = new Map<string, Interaction>();
  for (const one of (await read(path, asked, now)).seen) {
    for (const item of (one.items ?? []) as readonly Interaction[]) {
      if ((item.rank ?? 0) >= (best.get(item.key)?.rank ?? Number.NEGATIVE_INFINITY)) best.set(item.key, item);
    }
  }
  return new Set(
    [...best.values()].flatMap(({ when }) =>
      when.at === null ? [] : [when.precision === 'second' ? when.at : auckland(when.at)],
    ),
  );
}

const AUCKLAND = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Pacific/Auckland',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function auckland(wall: number): number {
  const shown = (utc: number) => Date.parse(`${AUCKLAND.format(utc).replace(' ', 'T')}Z`);
  const guess = wall - (shown(wall) - wall);
  return wall - (shown(guess) - guess);
}

// ---- the page

function table(differences: readonly Difference[]): string {
  const byReason = new Map<string, Difference[]>();
  for (const one of differences) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  const rows = [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, all]) => {
      const named = all
        .slice(0, 4)
        .map((one) => `${one.file}${one.event > 0 ? ` event ${one.event}` : ''}: ${one.theirs} / ${one.ours}`);
      const rest = all.length > 4 ? ` … and ${all.length - 4} more` : '';
      return `| ${all.length} | ${reason} | ${`${named.join('; ')}${rest}`.replaceAll('|', '\\|')} |`;
    });
  return ['| events | why | such as (theirs / Kith) |', '|---|---|---|', ...rows].join('\n');
}

async function page(): Promise<string> {
  const tallies: string[] = [];
  for (const set of SETS) tallies.push(tallyRow(set, await tallyOf(set)));
  const ical = await againstIcalJs();
  const calcard = await againstCalcard();
  return `# Calendars: how the reader compares

Generated by \`node scripts/calendar-conformance.ts\` from the corpora beside the project, as of 22 November 2026. Do not edit.

## What becomes of every event

Read = kept + left out + failed, for every file. Kept events give one meeting, or one for each instance of their series.

| corpus | files | read | kept | meetings | left out | failed |
|---|---|---|---|---|---|---|
${tallies.join('\n')}

## Instances of series, against ical.js

A guest is put into every event so that none is left out. Compared is the number of instances of each series: whole when its
rule ends, else from ten years before to one year after. The same: **${ical.same}**. Different: **${ical.differences.length}**.

${table(ical.differences)}

## Moments, against calcard’s expected expansions

Compared is the set of UTC moments of each file. The same: **${calcard.same}** files. Different: **${calcard.differences.length}**.

${table(calcard.differences).replace('| events |', '| files |')}
`;
}

/** Calendars per corpus, as the page counts them; null where the corpora are not beside the project. */
export function calendarFiles(): readonly number[] | null {
  return existsSync(join(CORPORA, SETS[0] ?? '')) ? SETS.map((set) => filesOf(set).length) : null;
}

/** The page, or null where the corpora are not beside the project. */
export async function calendarConformance(): Promise<string | null> {
  return existsSync(join(CORPORA, SETS[0] ?? '')) ? page() : null;
}

if (import.meta.main) {
  const text = await calendarConformance();
  if (text === null) process.stderr.write('The corpora are not beside the project; the page was left as it is.\n');
  else writeFileSync(join(ROOT, 'docs/calendar-conformance.md'), text);
}
