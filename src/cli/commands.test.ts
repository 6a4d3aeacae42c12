import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import * as shapes from '../api/shapes.ts';
import { ANA, lifePaths, MIA, mbox, vcards } from '../store/files-for-tests.ts';
import { freshFolder, written } from '../store/homes-for-tests.ts';
import { describeBuilt, isBuilt, json, kith, ONE_SENTENCE, refused } from './program-for-tests.ts';

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
});
