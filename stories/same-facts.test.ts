/** The same facts make the same home: twice, in any order, and after something was taken back. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { undoImport } from '../src/sources/acts/undo.ts';
import { bring, CALENDAR, CARDS, CAST, dumpOf, emptyHome, homeWith, LINKEDIN, MAIL, NOW } from './cast.ts';

const SOURCES = [LINKEDIN, MAIL, CARDS, CALENDAR];
const scratch = mkdtempSync(join(tmpdir(), 'kith-cast-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function orders<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((first, at) => orders(things.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

describe('The same facts make the same home', () => {
  it('importing the cast twice changes nothing', async () => {
    const home = await homeWith(...SOURCES);
    const before = await dumpOf(home);
    const again = await bring(home, ...SOURCES);
    expect(await dumpOf(home)).toBe(before);
    for (const file of again.files)
      expect([file.path, file.stored, file.merged, file.failed]).toEqual([file.path, 0, 0, 0]);
  });

  it('any order of the four sources gives the same dump', async () => {
    const together = await dumpOf(await homeWith(...SOURCES));
    expect(together).toContain('Ten millimetres!');
    for (const order of orders(SOURCES)) {
      const home = await emptyHome();
      for (const source of order) await bring(home, source);
      expect(await dumpOf(home), order.map((path) => basename(path)).join(', ')).toBe(together);
    }
  });

  it.each(SOURCES.map((path) => [basename(path), path]))(
    'undoing %s brings back the dump of before',
    async (_, last) => {
      const home = await homeWith(...SOURCES.filter((path) => path !== last));
      const before = await dumpOf(home);
      const { run } = await bring(home, last);
      expect(await dumpOf(home)).not.toBe(before);
      expect(await undoImport(home, run, NOW)).toBe('undone');
      expect(await dumpOf(home)).toBe(before);
    },
  );

  it('undoing a second import of everything takes nothing away', async () => {
    const home = await homeWith(...SOURCES);
    const before = await dumpOf(home);
    const { run } = await bring(home, ...SOURCES);
    await undoImport(home, run, NOW);
    expect(await dumpOf(home)).toBe(before);
  });
});

describe("The cast's files", () => {
  it('are what the letters say', () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../scripts/cast.mjs'), scratch]);
    const written = readdirSync(scratch, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(written.length).toBeGreaterThan(15);
    for (const { parentPath, name } of written) {
      const place = join(parentPath, name).slice(scratch.length);
      expect(readFileSync(join(CAST, place), 'utf8'), place).toBe(readFileSync(join(parentPath, name), 'utf8'));
    }
  });

  it('name no place on the net but invented ones and LinkedIn', () => {
    for (const file of [
      'mail.mbox',
      'contacts.vcf',
      'calendar.ics',
      'linkedin/Connections.csv',
      'linkedin/messages.csv',
    ]) {
      // Lines of mail and calendars are broken wherever they get too long.
      const text = readFileSync(join(CAST, file), 'utf8').replace(/=\n|\r\n /g, '');
      const domains = text.matchAll(/(?:@|:\/\/)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi);
      for (const [, domain] of domains) expect(domain).toMatch(/(\.example|^example\.org|^(www\.)?linkedin\.com)$/i);
    }
  });
});
