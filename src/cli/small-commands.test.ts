import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lifePaths } from '../store/files-for-tests.ts';
import { freshFolder, written } from '../store/homes-for-tests.ts';
import { describeBuilt, PROGRAM } from './program-for-tests.ts';

function kith(home: string, ...args: readonly string[]) {
  const env = { PATH: process.env.PATH, HOME: freshFolder(), KITH_HOME: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describeBuilt('The built program', () => {
  test('says which version it is with --version, and opens no home', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    const home = freshFolder();
    expect(kith(home, '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(readdirSync(home)).toEqual([]);
  });

  test('reads a file of letters line by line, and opens no home', () => {
    const home = freshFolder();
    const folder = written({ 'letters.jsonl': '{"id":"a","lang":"en","text":"I will send you the deck."}\n' });
    const { code, out, err } = kith(home, 'read', join(folder, 'letters.jsonl'));
    expect([code, err, JSON.parse(out)]).toMatchObject([0, '', { id: 'a', promise: { found: true } }]);
    expect(readdirSync(home)).toEqual([]);
  });

  test('dumps a home as lines of JSON, the same each time', () => {
    const home = freshFolder();
    expect(kith(home, 'import', ...lifePaths()).code).toBe(0);
    const [first, second] = [kith(home, 'dump'), kith(home, 'dump')];
    expect([first.code, first.err, second.out]).toEqual([0, '', first.out]);
    const lines = first.out.trimEnd().split('\n');
    expect(lines.every((line) => typeof JSON.parse(line) === 'object')).toBe(true);
    expect(first.out).toContain('Ana Silva');
  }, 60_000);

  test('says of an empty home beside backups that they are there, and how to bring one back', () => {
    const home = freshFolder();
    expect(kith(home, 'people').err).toBe('');
    kith(home, 'import', ...lifePaths());
    kith(home, 'backup');
    expect(kith(home, 'people').err).toBe('');
    for (const name of readdirSync(home)) if (name.startsWith('kith.db')) rmSync(join(home, name));
    writeFileSync(join(home, 'kith.db'), '');
    const { code, err } = kith(home, 'people');
    const [, file = ''] = /kith restore "([^"]+)"/.exec(err) ?? [];
    expect([code, err]).toEqual([
      0,
      expect.stringContaining(`Nothing is in ${join(home, 'kith.db')}, yet a backup of`),
    ]);
    expect(kith(home, 'restore', file)).toMatchObject({ code: 0, err: '' });
    expect(kith(home, 'people')).toMatchObject({ err: '', out: expect.stringContaining('Ana Silva') });
  }, 60_000);
});
