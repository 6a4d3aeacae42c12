import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as shapes from '../api/shapes.ts';
import { startImport } from '../sources/acts/import.ts';
import { ANA, lifePaths, MIA, mbox, vcards } from '../store/files-for-tests.ts';
import { freshFolder, written } from '../store/homes-for-tests.ts';
import { openHome } from '../store/store.ts';

/** The built program; `npm test` builds it before. */
const PROGRAM = process.env.KITH_TEST_PROGRAM ?? join(import.meta.dirname, '../../dist/kith.js');
const isBuilt = existsSync(PROGRAM);

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with an environment that names no home of this machine's. `stopAfter`: bytes read before the pipe is closed. */
function kith(
  args: readonly string[],
  given: { home?: string; database?: string; stopAfter?: number } = {},
): Promise<Answer> {
  const env = {
    PATH: process.env.PATH,
    HOME: freshFolder(),
    ...(given.home ? { KITH_HOME: given.home } : {}),
    ...(given.database ? { KITH_DATABASE_URL: given.database } : {}),
  };
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (given.stopAfter !== undefined && out.length >= given.stopAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

async function json<T>(shape: z.ZodType<T>, args: readonly string[], home: string): Promise<T> {
  const { code, out, err } = await kith([...args, '--json'], { home });
  expect([args.join(' '), code, err]).toEqual([args.join(' '), 0, '']);
  return shape.parse(JSON.parse(out));
}

/** One sentence for people: one line, no stack, nothing of the program's inside. */
const ONE_SENTENCE = /^[^\n]{5,300}\n$/;

function refused(answer: Answer, code: number, about: RegExp): void {
  expect(answer).toMatchObject({ code, out: '' });
  expect(answer.err).toMatch(about);
  expect(answer.err).not.toMatch(/at .*:\d+:\d+|node_modules|Error:/);
}

const describeBuilt = describe.skipIf(!isBuilt);
if (!isBuilt)
  describe.skip('Commands: skipped, dist/kith.js is not built (node scripts/ready.mjs build)', () =>
    test('is', () => {}));

describeBuilt('A command', () => {
  const home = isBuilt ? freshFolder() : '';
  let report: shapes.ImportReport;
  beforeAll(async () => {
    report = await json(shapes.importShape, ['import', ...lifePaths()], home);
  }, 60_000);

  test('import answers with one object whose sums hold', () => {
    for (const file of report.files) {
      const skipped = Object.values(file.skipped).reduce((sum, n) => sum + n, 0);
      expect(file.read, file.path).toBe(file.stored + file.merged + file.unchanged + skipped + file.failed);
    }
    expect(report).toMatchObject({ run: 1, state: 'done', question: null });
  });

  test.each<[readonly string[], z.ZodType]>([
    [['imports'], z.array(shapes.importShape).length(1)],
    [['problems', '1'], z.array(shapes.problemShape.extend({ path: z.string() }))],
    [['people'], z.array(shapes.personLineShape).min(3)],
    [['people', 'silva'], z.array(shapes.personLineShape).length(1)],
    [['people', '--kind', 'seen'], z.array(shapes.personLineShape).min(1)],
    [['person', 'ana@silva.example'], shapes.personShape],
    [['person', 'https://www.linkedin.com/in/Ana-Silva/'], shapes.personShape],
    [['person', '+49 431 5550101'], shapes.personShape],
    [['person', 'ana silva'], shapes.personShape],
    [['person', 'me'], shapes.personShape.extend({ isOwner: z.literal(true) })],
    [['timeline', 'Ana Silva'], z.array(shapes.timelineEntryShape).min(5)],
    [['search', 'zanzibar'], shapes.searchShape],
    [['doubles'], z.array(shapes.doubleShape)],
    [['invitations'], z.array(shapes.invitationShape).length(2)],
    [
      ['note', 'lunch @Ana: she looks for a designer'],
      z.object({ at: z.string(), people: z.array(z.object({ id: z.int(), name: z.string() })) }),
    ],
    [['kind', 'Cy Young', 'met'], shapes.personLineShape],
    [['own', 'mia@old.example'], z.object({ handle: z.string(), own: z.literal(true) })],
    [['where'], z.object({ folder: z.literal(home), database: z.literal(join(home, 'kith.db')) })],
  ])('%j answers in its documented shape', async (args, shape) => {
    await json(shape, args, home);
  });

  test.each([
    ['imports'],
    ['people'],
    ['person', 'Ana Silva'],
    ['timeline', 'Ana Silva'],
    ['search', 'zanzibar'],
    ['doubles'],
    ['invitations'],
    ['where'],
  ])('%s answers in lines for people without --json', async (...args) => {
    const plain = await kith(args, { home });
    expect([plain.code, plain.err]).toEqual([0, '']);
    expect(plain.out).toMatch(/^[^{[]/);
  });

  test('person is as of the moment of --now', async () => {
    const ana = (now: string) => json(shapes.personShape, ['person', 'ana@silva.example', '--now', now], home);
    expect((await ana('2024-05-02T07:00:00Z')).counts).toMatchObject({ fromMe: 2, fromThem: 1, meetings: 0 });
    expect((await ana('2026-01-01')).counts).toMatchObject({ fromMe: 3, fromThem: 2, meetings: 1 });
    expect((await ana('2020-01-01T00:00:00Z')).firstTrace).toBeNull();
  });

  test('same joins, different parts, undo takes back, forget removes, each for the next command', async () => {
    const own = freshFolder();
    const { run } = await json(shapes.importShape, ['import', ...lifePaths()], own);
    const joined = await json(shapes.personLineShape, ['same', 'Cy Young', 'Dee Dorn'], own);
    expect((await json(shapes.personShape, ['person', 'cy@young.example'], own)).id).toBe(joined.id);
    expect((await json(shapes.personShape, ['person', 'Cy Young'], own)).id).toBe(joined.id);
    await json(z.unknown(), ['different', 'cy@young.example', 'linkedin.com/in/dee-dorn'], own);
    const [cy, dee] = [
      await json(shapes.personShape, ['person', 'Cy Young'], own),
      await json(shapes.personShape, ['person', 'Dee Dorn'], own),
    ];
    expect(cy.id).not.toBe(dee.id);
    await json(z.unknown(), ['forget', 'Fay Wong'], own);
    refused(await kith(['person', 'Fay Wong'], { home: own }), 2, /Nobody/);
    const zip = join(freshFolder(), 'all.zip');
    await json(z.unknown(), ['export', zip], own);
    const other = freshFolder();
    await json(z.unknown(), ['restore', zip], other);
    expect((await kith(['dump'], { home: other })).out).toBe((await kith(['dump'], { home: own })).out);
    await json(z.unknown(), ['undo', String(run)], own);
    expect(await json(z.array(shapes.personLineShape), ['people'], own)).toEqual([]);
  });

  test('people says that nobody is there only where nothing was brought', async () => {
    expect((await kith(['people'], { home: freshFolder() })).out).toContain('Nobody yet.');
    const nobody = (await kith(['people', '--circle', 'no such circle'], { home })).out;
    expect(nobody).toBe('Nobody stands here. Others: kith people --kind known, met or seen.\n');
  });

  test('dump writes JSON lines', async () => {
    const { out } = await kith(['dump'], { home });
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line) as object)[0]),
    ).toContain('interaction');
  });

  test('demo fills an empty home and no other', async () => {
    await json(shapes.importShape, ['demo'], freshFolder());
    refused(await kith(['demo'], { home }), 2, /empty/);
  });

  test.each<[readonly string[], RegExp]>([
    [['frobnicate'], /frobnicate/],
    [['import'], /path/],
    [['person'], /who/],
    [['person', 'Ana', 'Silva'], /argument/],
    [['people', '--frob'], /frob/],
    [['people', '--kind', 'friends'], /known, met or seen/],
    [['people', '--limit', 'x'], /limit/],
    [['person', 'Nobody Atall'], /Nobody/],
    [['person', 'nobody@nowhere.example'], /nobody@nowhere/],
    [['person', '999999'], /999999/],
    [['timeline', 'Nobody Atall'], /Nobody/],
    [['same', 'Ana Silva', 'Nobody Atall'], /Nobody/],
    [['note', 'no one named'], /@/],
    [['undo', '77'], /77/],
    [['undo', 'x'], /whole number/],
    [['problems', '77'], /77/],
    [['kind', 'Ana Silva', 'friend'], /known, met, seen/],
    [['own', 'not a handle'], /handle|address/],
    [['forget', 'me'], /you/],
    [['person', 'Ana Silva', '--now', 'yesterday'], /yesterday/],
    [['person', 'Ana Silva', '--now', 'hello 5'], /hello 5/],
    [['restore', '/nowhere/x.zip'], /empty/],
    [['export', '/nowhere/x.zip'], /nowhere/],
    [['import', import.meta.filename, '--headers-only', '--all-texts'], /--headers-only or --all-texts/],
    [['draft', 'Ana Silva', 'Hello', '--eml', '/nowhere/x.eml'], /nowhere/],
    [['read', import.meta.filename, '--out', '/nowhere/x.jsonl'], /nowhere/],
    [['read', import.meta.dirname], /folder/],
    [['serve', '--port', '99999999'], /--port/],
    [['serve', '--port', 'x'], /--port/],
    [['answer', 'x', 'rest'], /whole number/],
    [['purpose-end', 'x'], /whole number/],
    [['introduction', 'x'], /whole number/],
    [['meeting', 'x'], /whole number/],
    [['strike', 'x', 'promise', 'words'], /whole number/],
    [['shelve', 'Ana Silva', 'reply', 'park', '--until', '2026-02-30'], /--until/],
    [['shelve', 'Ana Silva', 'reply', 'done', '--about', 'x'], /--about/],
    [['purpose', 'Bridges', '--until', '1 May'], /--until/],
    [['introduced', 'Ana Silva', 'me', 'Cy Young', '--on', 'spring 5'], /--on/],
    [['answer'], /kith answer <case> <what>; more with "kith help answer"/],
    [['later', 'Ana Silva', 'a ladder'], /kith later <who> <help>/],
    [['persn'], /person.*"kith help"/],
    [['ask-outcome', '1', 'Ana Silva', 'fine'], /pointed-on, declined, too-busy/],
  ])('%j is wrong use: exit code 2 and one sentence', async (args, about) => {
    const answer = await kith(args, { home });
    refused(answer, 2, about);
    expect(answer.err).toMatch(ONE_SENTENCE);
  });

  test.each([
    ['people', /kith import/],
    ['imports', /kith import/],
    ['invitations', /LinkedIn archive/],
    ['givers', /kith story/],
    ['stories', /kith story/],
    ['circles', /kith circle/],
  ])('%s of an empty home says what would fill it', async (command, about) => {
    const answer = await kith([command], { home: freshFolder() });
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toMatch(about);
  });

  test('that could mean several people says whom, without anything that repaints the terminal', async () => {
    const own = freshFolder();
    const evil = 'Eva \u001b[2J\u009b31mRed';
    const folder = written({
      'a.vcf': vcards(
        { uid: '1', name: `${evil} One`, lines: ['EMAIL:one@eva.example'] },
        { uid: '2', name: `${evil} Two`, lines: ['EMAIL:two@eva.example'] },
      ),
    });
    await json(shapes.importShape, ['import', folder], own);
    const answer = await kith(['person', 'Eva'], { home: own });
    expect(answer.code).toBe(2);
    expect(answer.err).toContain('One');
    const shown = await kith(['people'], { home: own });
    expect(shown.out).toContain('Two');
    for (const text of [answer.err, shown.out, (await kith(['people', '--json'], { home: own })).out]) {
      expect(text).not.toMatch(/[\u001b\u009b]/);
    }
  });

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

  test('to a reader that goes away ends quietly', async () => {
    const big = freshFolder();
    const letters = Array.from({ length: 3000 }, (_, i) => ({
      from: ANA,
      to: MIA,
      at: new Date(1.6e12 + i * 1e6).toISOString(),
      id: `i${i}`,
    }));
    await json(shapes.importShape, ['import', written({ 'a.mbox': mbox(...letters) })], big);
    for (const args of [['dump'], ['timeline', 'ana@silva.example', '--json']]) {
      const answer = await kith(args, { home: big, stopAfter: 10 });
      expect([answer.code, answer.err]).toEqual([0, '']);
    }
  });

  test('takes --home before KITH_HOME, and creates nothing that was not asked for', async () => {
    const [env, flag] = [freshFolder(), join(freshFolder(), 'new')];
    expect((await kith(['where', '--home', flag], { home: env })).out).toContain(flag);
    for (const args of [
      ['help'],
      ['--help'],
      ['where'],
      ['frobnicate'],
      ['import'],
      ['person'],
      ['people', '--kind', 'x', '--home', flag],
    ])
      await kith(args, { home: env });
    expect(readdirSync(env)).toEqual([]);
    await json(z.array(z.unknown()), ['people', '--home', flag], env);
    expect(readdirSync(env)).toEqual([]);
    expect(readdirSync(flag)).toContain('kith.db');
  });

  test.skipIf(process.platform !== 'linux')(
    'ends where no folder can be made, instead of trying for ever',
    async () => {
      refused(await kith(['people', '--home', '/proc/kith/home']), 2, /\/proc\/kith/);
    },
  );

  test('with an address of a database that is none, says so and makes no file of that name', async () => {
    const answer = await kith(['people'], { database: 'postgress://ana:secret@db/kith' });
    refused(answer, 2, /KITH_DATABASE_URL/);
    expect(answer.err).not.toContain('secret');
  });

  test('with a home that cannot be one, or a damaged one, says so in a sentence', async () => {
    const folder = written({ 'a-file': 'text', 'bad/kith.db': `no database ${'x'.repeat(5000)}` });
    const inFile = await kith(['people', '--home', join(folder, 'a-file')]);
    refused(inFile, 2, /folder/);
    const damaged = await kith(['people', '--home', join(folder, 'bad')]);
    refused(damaged, 1, /damaged/);
    expect(readFileSync(join(folder, 'bad/kith.db'), 'utf8')).toContain('no database');
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
