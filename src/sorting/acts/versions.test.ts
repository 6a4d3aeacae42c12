import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undoImport } from '../../sources/acts/undo.ts';
import { ANA, eml, ics, MIA, mbox, vcards } from '../../store/files-for-tests.ts';
import { bring, dumpOf, NOW, sqliteHomes, written } from '../../store/homes-for-tests.ts';

const homes = sqliteHomes();

const meeting = (sequence: number, title: string, minutes: number, more: readonly string[] = []) =>
  ics([
    'UID:plan@keller.example',
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20240101T080000Z',
    'DTSTART:20240512T100000Z',
    `DTEND:20240512T10${minutes}00Z`,
    `SUMMARY:${title}`,
    'ORGANIZER:mailto:mia@keller.example',
    'ATTENDEE:mailto:ana@silva.example',
    ...more,
  ]);

const letter = { from: ANA, to: MIA, at: '2024-05-01T08:00:00Z', id: 'a1@silva.example' };

/** The same things told again and again, each time a little otherwise. */
const VERSIONS: Readonly<Record<string, string>> = {
  '0.ics': meeting(0, 'Plan', 30),
  '1.ics': meeting(1, 'Plan with cake', 30),
  '2.ics': meeting(2, 'Plan', 30),
  '3.ics': meeting(2, 'Plan', 45),
  '4.ics': meeting(3, 'Plan', 45, ['STATUS:CANCELLED']),
  'whole.eml': eml({ ...letter, text: 'A long text.', headers: ['In-Reply-To: <m1@keller.example>'] }),
  'short.eml': eml({ ...letter, text: 'A' }),
  'sent.mbox': mbox({
    from: MIA,
    to: ANA,
    at: '2024-04-30T08:00:00Z',
    id: 'm1@keller.example',
    headers: ['X-Gmail-Labels: Sent'],
  }),
  'old.vcf': vcards({
    uid: 'v1',
    name: 'Ana Silva',
    lines: ['EMAIL:ana@silva.example', 'ORG:Old', 'REV:2020-01-01T00:00:00Z'],
  }),
  'new.vcf': vcards({
    uid: 'v1',
    name: 'Ana Maria Silva',
    lines: ['EMAIL:ana@silva.example', 'ORG:New', 'REV:2024-01-01T00:00:00Z'],
  }),
  'late.vcf': vcards({
    uid: 'v1',
    name: 'Ana M. Silva',
    lines: ['EMAIL:ana.maria@silva.example', 'REV:2025-01-01T00:00:00Z'],
  }),
};

const names = Object.keys(VERSIONS);
const anyOrder = fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length });

describe('Versions of one thing', () => {
  test('give the same home in whatever order they are read', async () => {
    const folder = written(VERSIONS);
    const wanted = await homes.open();
    for (const name of names) await bring(wanted, [join(folder, name)]);
    const dump = await dumpOf(wanted);
    expect(dump).toContain('"cancelled":1');
    expect(dump).toContain('A long text.');
    await fc.assert(
      fc.asyncProperty(anyOrder, async (order) => {
        const home = await homes.open();
        for (const name of order) await bring(home, [join(folder, name)]);
        expect(await dumpOf(home)).toBe(dump);
      }),
      { numRuns: 8, seed: 7, endOnFailure: true },
    );
  });

  test('leave nothing behind when some of them are taken back, in whatever order', async () => {
    const folder = written(VERSIONS);
    await fc.assert(
      fc.asyncProperty(anyOrder, fc.subarray(names), async (order, taken) => {
        const home = await homes.open();
        const runs = new Map<string, number>();
        for (const name of order) runs.set(name, (await bring(home, [join(folder, name)])).run);
        for (const name of taken) expect(await undoImport(home, runs.get(name)!, NOW)).toBe('undone');
        const alone = await homes.open();
        for (const name of names.filter((one) => !taken.includes(one))) await bring(alone, [join(folder, name)]);
        expect(await dumpOf(home)).toBe(await dumpOf(alone));
      }),
      { numRuns: 8, seed: 11, endOnFailure: true },
    );
  });
});
