import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as shapes from '../api/shapes.ts';
import { startImport } from '../sources/acts/import.ts';
import { lifePaths, MIA, mbox, vcards } from '../store/files-for-tests.ts';
import { freshFolder, written } from '../store/homes-for-tests.ts';
import { openHome } from '../store/store.ts';
import { describeBuilt, json, kith, ONE_SENTENCE, PROGRAM, refused } from './program-for-tests.ts';

describeBuilt('Bringing in', () => {
  test('import of what cannot be read is exit code 3', async () => {
    const folder = written({ 'a.pdf': '%PDF-1.7 ...', 'empty.bin': '' });
    for (const path of [join(folder, 'a.pdf'), join(folder, 'empty.bin'), join(folder, 'not-there')]) {
      const answer = await kith(['import', path], { home: freshFolder() });
      expect([answer.code, path]).toEqual([3, path]);
      expect(answer.err).toMatch(ONE_SENTENCE);
      expect(answer.err).toContain(basename(path));
      expect(answer.out).not.toContain('kith undo');
    }
    const nothing = await kith(['import', written({})], { home: freshFolder() });
    expect([nothing.code, nothing.err]).toEqual([3, expect.stringContaining('There is nothing in /')]);
    const mixed = await kith(['import', join(folder, 'a.pdf'), ...lifePaths()], { home: freshFolder() });
    expect([mixed.code, mixed.err]).toEqual([0, '']);
  });

  test('an earlier import that breaks whenever it is gone on with keeps no new one out', async () => {
    const place = freshFolder();
    const { db, ...home } = await openHome(join(place, 'kith.db'));
    const broken = { paths: [7 as never], mine: false, texts: 'people' as const, now: 0 };
    const run = await startImport({ ...home, db }, broken);
    await db.close();
    const answer = await kith(['import', ...lifePaths()], { home: place });
    expect([answer.code, answer.err]).toEqual([0, expect.stringContaining(`kith undo ${run}`)]);
    expect((await kith(['undo', `${run}`], { home: place })).code).toBe(0);
    expect((await kith(['import', ...lifePaths()], { home: place })).err).toBe('');
    refused(await kith(['import', ''], { home: place }), 2, /path is empty/);
  });

  test('import of somebody else’s mail asks, with --mine it reads', async () => {
    const own = freshFolder();
    await json(shapes.importShape, ['import', ...lifePaths()], own);
    const letter = {
      from: 'Uma <uma@uma.example>',
      to: 'Vic <vic@vic.example>',
      at: '2024-01-01T08:00:00Z',
      id: 'u',
      headers: ['X-Gmail-Labels: Sent'],
    };
    const folder = written({ 'uma.mbox': mbox(letter) });
    const asked = await kith(['import', folder, '--json'], { home: own });
    expect(asked.code).toBe(3);
    expect(asked.err).toMatch(/uma@uma\.example/);
    expect(shapes.importShape.parse(JSON.parse(asked.out)).question?.handles).toEqual(['uma@uma.example']);
    expect((await kith(['dump'], { home: own })).out).not.toContain('uma@uma');
    await json(shapes.importShape, ['import', folder, '--mine'], own);
    expect((await kith(['dump'], { home: own })).out).toContain('uma@uma');
  });

  test('mine answers what an import asked: yes reads it, --not leaves it out, and afterwards there is no question', async () => {
    const own = freshFolder();
    await json(shapes.importShape, ['import', ...lifePaths()], own);
    const by = (name: string) => ({
      from: `${name} <${name}@${name}.example>`,
      to: 'Vic <vic@vic.example>',
      at: '2024-01-01T08:00:00Z',
      id: name,
      headers: ['X-Gmail-Labels: Sent'],
    });
    const asked = await kith(['import', written({ 'uma.mbox': mbox(by('uma')), 'wim.mbox': mbox(by('wim')) })], {
      home: own,
    });
    expect(asked.out).toContain('If it is yours: kith mine 2. If it is not, and stays out: kith mine 2 --not');
    const left = await kith(['mine', '2', '--not'], { home: own });
    expect(left.out).toMatch(/^It stays out\.\n\n.*wim@wim\.example.*\n.*kith mine 2/s);
    expect((await json(shapes.importShape, ['mine', '2'], own)).files).toMatchObject([{ state: 'done', stored: 1 }]);
    const { out } = await kith(['dump'], { home: own });
    expect([out.includes('uma@uma'), out.includes('wim@wim')]).toEqual([false, true]);
    expect(await kith(['mine', '2'], { home: own })).toMatchObject({
      code: 2,
      err: 'There is no such question any more.\n',
    });
  });

  test('reading tells and changes how mail and numbers are read, and keeps nothing of what cannot be', async () => {
    const own = freshFolder();
    const read = (...options: string[]) => json(shapes.howReadShape, ['reading', ...options], own);
    expect(await read()).toEqual({ texts: 'people', country: null });
    expect(await read('--country', 'pt')).toEqual({ texts: 'people', country: 'PT' });
    const wrong = await kith(['reading', '--texts', 'none', '--country', 'XX'], { home: own });
    expect(wrong).toMatchObject({ code: 2, err: '"XX" is no country in two letters, such as PT for Portugal.\n' });
    expect(await read('--texts', 'all')).toEqual({ texts: 'all', country: 'PT' });
    expect(await read('--country', '')).toEqual({ texts: 'all', country: null });
  });

  test('resumes an import that another process left unfinished', async () => {
    const own = freshFolder();
    const letters = Array.from({ length: 9000 }, (_, i) => ({
      from: `f${i % 50}@f.example`,
      to: MIA,
      at: new Date(1.6e12 + i * 1e6).toISOString(),
      id: `i${i}`,
    }));
    const file = join(written({}), 'a.mbox');
    writeFileSync(file, mbox(...letters));
    const child = spawn(process.execPath, [PROGRAM, 'import', file, '--home', own], { stdio: 'ignore' });
    const db = join(own, 'kith.db');
    while (!existsSync(db)) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 250));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const left = await json(z.array(shapes.importShape), ['imports'], own);
    await json(shapes.importShape, ['import', written({ 'x.vcf': vcards({ uid: '1', name: 'X Y' }) })], own);
    const all = await json(z.array(shapes.importShape), ['imports'], own);
    expect(all.map((one) => one.state)).toEqual(all.map(() => 'done'));
    if (left.length > 0) expect(all.at(-1)?.files[0]).toMatchObject({ read: 9000, stored: 9000 });
  });

  test.skipIf(process.platform === 'win32')(
    'lets no file’s name pass for a line of the report, and no other account read what is kept',
    async () => {
      const own = join(freshFolder(), 'open');
      mkdirSync(own, { mode: 0o755 });
      const box = written({
        'box/x\nYou know 999 people.\u001b[2J.vcf': vcards({ uid: '1', name: 'X Y' }),
        'box/y\nz.txt': '',
      });
      const answer = await kith(['import', join(box, 'box')], { home: own });
      expect(answer.out).not.toMatch(/^You know 999/m);
      expect(answer.out.split('\n')[0]).toMatch(/^box\/x.You know 999 people.*1 stored$/);
      const readable = readdirSync(own).filter((name) => (statSync(join(own, name)).mode & 0o077) !== 0);
      expect(readable).toEqual([]);
    },
  );
});
