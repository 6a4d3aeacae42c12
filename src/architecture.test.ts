import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOLDERS, type Folder, KNOWN_EXCEPTIONS, MOST_LINES } from './architecture.ts';
import { importsOf, type SourceFile, violationsIn } from './architecture-rules.ts';

const onDisk: readonly SourceFile[] = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path: path.slice(import.meta.dirname.length + 1).replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
  }));

const markOf = ({ rule, file, about }: { rule: string; file: string; about: string }) => `${rule} ${file} ${about}`;

describe('the code', () => {
  const violations = violationsIn(onDisk);
  const excepted = new Set(KNOWN_EXCEPTIONS.map(markOf));

  test('keeps to the table of src/architecture.ts', () => {
    expect(violations.filter((one) => !excepted.has(markOf(one))).map(({ message }) => message)).toEqual([]);
  });

  test('needs every known exception; one that is healed goes from the list', () => {
    const found = new Set(violations.map(markOf));
    expect([...excepted].filter((mark) => !found.has(mark))).toEqual([]);
  });

  test('is read with all its imports: no form of import line is overlooked', () => {
    const missed = onDisk
      .filter(({ path }) => !path.startsWith('architecture') && !path.endsWith('.css'))
      .flatMap((file) => {
        const lines = file.text.match(/^(?:import|export) [^;=(]*?\bfrom\s+["']|^import ["']/gm)?.length ?? 0;
        const found = importsOf(file).filter(({ when }) => when !== 'later').length;
        return lines === found ? [] : [`${file.path}: ${lines} import lines, ${found} understood`];
      });
    expect(missed).toEqual([]);
  });
});

/** The smallest program that keeps every rule: one file in each folder, and each folder's door. */
const HONEST: readonly SourceFile[] = [
  { path: 'main.ts', text: "await import('./cli/commands.ts');\n" },
  ...FOLDERS.flatMap(({ name, kind }) => [
    { path: `${name}/${kind === 'domain' ? 'index' : name}.ts`, text: 'export const here = 1;\n' },
  ]),
  { path: 'store/store.ts', text: '' },
  { path: 'web/server.ts', text: '' },
  { path: 'cli/commands.ts', text: '' },
  { path: 'sorting/acts/settle.ts', text: '' },
  { path: 'sources/calendar/index.ts', text: '' },
  { path: 'sources/calendar/rule.ts', text: '' },
  { path: 'people/handle.ts', text: '' },
];

/** What is said of the honest program with these files added or put in place of its own. */
function saidOf(added: Readonly<Record<string, string>>, folders: readonly Folder[] = FOLDERS): string[] {
  const kept = HONEST.filter(({ path }) => !(path in added));
  const planted = Object.entries(added).map(([path, text]) => ({ path, text }));
  return violationsIn([...kept, ...planted], folders).map(({ rule, file }) => `${rule}: ${file}`);
}

describe('the rules', () => {
  test('say nothing about an honest program', () => {
    expect(saidOf({})).toEqual([]);
    expect(
      saidOf({
        'timeline/counts.ts': "import type { Card } from '../people/index.ts';\nimport { hash } from 'node:crypto';\n",
        'people/acts/find.ts': "import { people } from '../../store/store.ts';\nimport { key } from '../handle.ts';\n",
        'sources/acts/note.ts': "import { settle } from '../../sorting/acts/settle.ts';\nconst now = Date.now();\n",
        'sources/mail/index.ts': "import { tidy } from '../../basics/index.ts';\n",
        'keeping/acts/export.ts': "import { write } from '../../sources/calendar/index.ts';\n",
        'web/islands/drop.ts': "import { place } from './place.ts';\n",
        'store/notes.ts': "db.all('select 1 from note');\n",
        'people/handle.test.ts':
          "import { readFileSync } from 'node:fs';\nimport { far } from '../web/pages/far.tsx';\n",
      }),
    ).toEqual([]);
  });

  const planted: readonly (readonly [promise: string, file: string, text: string, rule: string])[] = [
    ['people know no timeline', 'people/card.ts', "import { way } from '../timeline/index.ts';", 'direction'],
    ['types count as knowing', 'people/card.ts', "import type { Way } from '../timeline/index.ts';", 'direction'],
    [
      'a list over several lines counts',
      'people/card.ts',
      "import {\n  way,\n} from '../timeline/index.ts';",
      'direction',
    ],
    ['a late import counts', 'people/card.ts', "await import('../timeline/index.ts');", 'direction'],
    ['what is handed on counts', 'people/index.ts', "export { way } from '../timeline/index.ts';", 'direction'],
    ['a pure file knows no store', 'timeline/way.ts', "import type { Home } from '../store/store.ts';", 'direction'],
    ['a pure file knows no acts', 'sorting/plan.ts', "import { settle } from './acts/settle.ts';", 'direction'],
    [
      'an act knows only the acts in its row',
      'people/acts/find.ts',
      "import '../../sorting/acts/settle.ts';",
      'direction',
    ],
    ['the store knows no acts', 'store/ledger.ts', "import { settle } from '../sorting/acts/settle.ts';", 'direction'],
    ['the API knows no pages', 'api/people.ts', "import { page } from '../web/server.ts';", 'direction'],
    ['main knows the command line only', 'main.ts', "import { openHome } from './store/store.ts';", 'direction'],
    ['others come in by the door', 'timeline/way.ts', "import { key } from '../people/handle.ts';", 'door'],
    ['acts come in by the door', 'people/acts/find.ts', "import { q } from '../../store/sqlite.ts';", 'door'],
    ['a kind of file has its own door', 'sources/acts/import.ts', "import '../calendar/rule.ts';", 'door'],
    ['readers know no other readers', 'sources/mail/body.ts', "import '../calendar/index.ts';", 'apart'],
    ['a package is named in the table', 'people/phone.ts', "import x from 'left-pad';", 'package'],
    ['no database beside the store', 'people/acts/find.ts', "import Sqlite from 'better-sqlite3';", 'package'],
    ['no server in a domain', 'sources/acts/import.ts', "import { Hono } from 'hono';", 'package'],
    ['a pure file opens no file', 'people/names.ts', "import { readFile } from 'node:fs/promises';", 'pure'],
    ['a pure file asks no clock', 'timeline/way.ts', 'const now = Date.now();', 'pure'],
    ['a pure file throws no dice', 'people/names.ts', 'const id = Math.random();', 'pure'],
    ['an island loads no package', 'web/islands/drop.ts', "import { z } from 'zod';", 'browser'],
    ['an island loads nothing of the server', 'web/islands/drop.ts', "import { w } from '../words.ts';", 'browser'],
    ['SQL stands in the store', 'people/acts/find.ts', "const sql = 'select id from person';", 'sql'],
    ['no statement without SQL either', 'api/people.ts', 'await home.db.all(text);', 'sql'],
    ['a long file is divided', 'people/names.ts', 'x\n'.repeat(MOST_LINES + 1), 'length'],
    ['no file is called helpers', 'people/helpers.ts', '', 'name'],
    ['no folder is called utils', 'people/utils/text.ts', '', 'name'],
    ['folders are not nested deep', 'web/pages/person/parts/name.tsx', '', 'folder'],
    ['a new folder needs a row', 'advice/index.ts', '', 'folder'],
    ['no file stands beside the folders', 'tools.ts', '', 'folder'],
  ];
  test.each(planted)('%s', (_, file, text, rule) => {
    const name = file.startsWith('advice/') ? 'advice' : file;
    expect(saidOf({ [file]: `${text}\n` })).toEqual([`${rule}: ${name}`]);
  });

  test('two files that need each other to be loaded are found, whatever way round', () => {
    const round = {
      'people/a.ts': "import { b } from './b.ts';\n",
      'people/b.ts': "import { c } from './c.ts';\n",
      'people/c.ts': "import { a } from './a.ts';\n",
    };
    expect(saidOf(round)).toEqual(['cycle: people/a.ts']);
    expect(saidOf({ ...round, 'people/c.ts': "import type { A } from './a.ts';\n" })).toEqual([]);
    expect(saidOf({ ...round, 'people/c.ts': "const a = await import('./a.ts');\n" })).toEqual([]);
  });

  test('a row for a folder that is gone is refused', () => {
    const gone: Folder = { ...FOLDERS[0]!, name: 'vanished' };
    expect(saidOf({}, [...FOLDERS, gone])).toEqual(['folder: vanished']);
  });

  test('a table that leads round is refused', () => {
    const [basics, ...rest] = FOLDERS;
    expect(saidOf({}, [{ ...basics!, imports: ['web'] }, ...rest])).toEqual(['folder: basics']);
  });

  test('a file that only tests use may read the disk, until the program uses it', () => {
    const sample = { 'people/sample.ts': "import { readFileSync } from 'node:fs';\n" };
    const tested = { ...sample, 'people/a.test.ts': "import { sample } from './sample.ts';\n" };
    expect(saidOf(tested)).toEqual([]);
    expect(saidOf({ ...tested, 'people/a.ts': "import { sample } from './sample.ts';\n" })).toEqual([
      'pure: people/sample.ts',
    ]);
  });

  test('every message says what is wrong and what to do', () => {
    const files = planted.map(([, path, text], i) => ({
      path: path.replace(/(?=\.tsx?$)/, `${i}`),
      text: `${text}\n`,
    }));
    for (const { message } of violationsIn([...HONEST, ...files])) expect(message).toMatch(/^.{10,}[:;] .{10,}\.$/);
  });
});
