/** Importing and looking need no network: the built program does all of it where there is no route to anywhere. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openZip } from '../src/sources/index.ts';
import { freshFolder } from '../src/store/homes-for-tests.ts';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'dist/kith.js');
const CAST = ['linkedin', 'mail.mbox', 'contacts.vcf', 'calendar.ics'].map((name) => join(ROOT, 'fixtures/cast', name));
/** A namespace with no interface but a loopback that is down. */
const canUnshare = spawnSync('unshare', ['-n', 'true']).status === 0;

function kith(home: string, args: readonly string[], isCutOff: boolean): string {
  const env = { PATH: process.env.PATH, HOME: home, KITH_HOME: home };
  const command = [process.execPath, PROGRAM, ...args];
  const [program = '', ...rest] = isCutOff ? ['unshare', '-n', ...command] : command;
  return execFileSync(program, rest, { env, encoding: 'utf8', maxBuffer: 1 << 26 });
}

describe.skipIf(!existsSync(PROGRAM) || !canUnshare)(
  'Where there is no network (skipped where dist is not built, or this account may not make a namespace)',
  () => {
    test('an import gives what it gives elsewhere, and every way of looking works', () => {
      const [cutOff, elsewhere] = [freshFolder(), freshFolder()];
      const now = ['--now', '2026-11-22T12:00:00Z'];
      kith(cutOff, ['import', ...CAST, '--mine', ...now], true);
      kith(elsewhere, ['import', ...CAST, '--mine', ...now], false);
      expect(kith(cutOff, ['dump'], true)).toBe(kith(elsewhere, ['dump'], false));
      for (const looking of [['people'], ['doubles'], ['invitations'], ['search', 'boat'], ['imports'], ['backup']])
        expect(kith(cutOff, looking, true), looking.join(' ')).not.toBe('');
    }, 120_000);

    test('an export holds no table that a spreadsheet would run', async () => {
      const home = freshFolder();
      kith(home, ['import', CAST[1]!, '--mine'], true);
      kith(home, ['export', join(home, 'all.zip')], true);
      const zip = await openZip(join(home, 'all.zip'));
      await zip.close();
      expect(zip.entries.map(({ path }) => path).filter((path) => /\.(?:csv|tsv|tab|xlsx?)$/i.test(path))).toEqual([]);
    }, 120_000);
  },
);
