/** Reads files against the table of architecture.ts. Pure: it is given paths and texts. */

import { posix } from 'node:path';
import {
  BESIDE,
  COMPUTING,
  EMPTY_NAMES,
  FOLDERS,
  type Folder,
  MOST_DEPTH,
  MOST_LINES,
  type RuleName,
  type Violation,
} from './architecture.ts';

export interface SourceFile {
  /** Below src/, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** `load`: runs when the file is loaded. `later`: `import()`. `types`: erased. */
export interface Import {
  readonly from: string;
  /** A path below src/, `node:…` or a package. */
  readonly target: string;
  readonly when: 'load' | 'later' | 'types';
}

/** Import lines as the formatter writes them: one line, or a list that ends with `} from '…'` at the margin. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const found: Import[] = [];
  let opening = '';
  for (const line of text.split('\n')) {
    if (/^(?:import|export)\b/.test(line)) opening = line;
    const [, static_] = /^(?:import|export|\}).*? from '([^']+)'/.exec(line) ?? /^import '([^']+)'/.exec(line) ?? [];
    const isTypes = /^(?:import|export) type\b/.test(opening);
    if (static_) found.push({ from: path, target: targetOf(path, static_), when: isTypes ? 'types' : 'load' });
    for (const [, later] of line.matchAll(/\bimport\('([^']+)'\)/g)) {
      found.push({ from: path, target: targetOf(path, later!), when: 'later' });
    }
  }
  return found;
}

/** A folder's own data file, such as a trained model: a value, no module. */
function isOwnData(path: string, target: string): boolean {
  return target.endsWith('.json') && target.split('/')[0] === path.split('/')[0];
}

function targetOf(path: string, written: string): string {
  return written.startsWith('.') ? posix.join(posix.dirname(path), written) : written;
}

/** Everything in `files` that breaks a rule, known exceptions included. Tests, and what only tests import, are free to reach anywhere. */
export function violationsIn(files: readonly SourceFile[], folders: readonly Folder[] = FOLDERS): Violation[] {
  const program = programFiles(files);
  const imports = program.flatMap(importsOf);
  const paths = new Set(files.map(({ path }) => path));
  return [
    ...tableAgainstDisk(files, folders),
    ...files.flatMap((file) => [...badNames(file), ...tooLong(file)]),
    ...program.flatMap((file) => [...sqlOutsideStore(file), ...clockInPureFile(file, folders)]),
    ...imports.flatMap((one) => badImport(one, folders, paths)),
    ...cycles(imports),
  ];
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** Without tests, and without files that tests import and no file of the program does. */
function programFiles(files: readonly SourceFile[]): SourceFile[] {
  const importers = Map.groupBy(files.flatMap(importsOf), ({ target }) => target);
  const testing = new Set(files.map(({ path }) => path).filter(isTest));
  for (let before = -1; before !== testing.size; ) {
    before = testing.size;
    for (const { path } of files) {
      const by = importers.get(path) ?? [];
      if (by.length > 0 && by.every(({ from }) => testing.has(from))) testing.add(path);
    }
  }
  return files.filter(({ path }) => /\.tsx?$/.test(path) && !testing.has(path));
}

function tableAgainstDisk(files: readonly SourceFile[], folders: readonly Folder[]): Violation[] {
  const onDisk = new Set(files.filter(({ path }) => path.includes('/')).map(({ path }) => path.split('/')[0]!));
  const rows = new Set(folders.map(({ name }) => name));
  const say = (file: string, message: string): Violation => ({ rule: 'folder', file, about: '', message });
  return [
    ...[...onDisk]
      .filter((name) => !rows.has(name))
      .map((name) =>
        say(name, `src/${name}/ has no row in FOLDERS: say there what it answers and whom it may import.`),
      ),
    ...[...rows]
      .filter((name) => !onDisk.has(name))
      .map((name) =>
        say(
          name,
          `FOLDERS has a row for src/${name}/, which does not exist: take the row out, a guard over nothing guards nothing.`,
        ),
      ),
    ...files
      .filter(({ path }) => !path.includes('/') && !isTest(path) && !(path in BESIDE))
      .map(({ path }) =>
        say(path, `src/${path} stands beside the folders: put it into the one whose question it answers.`),
      ),
    ...files
      .filter(({ path }) => path.split('/').length - 1 > MOST_DEPTH)
      .map(({ path }) => say(path, `src/${path} lies deeper than ${MOST_DEPTH} folders: bring it up.`)),
    ...folders.flatMap((folder, i) =>
      wrongRow(folder, folders.slice(0, i)).map((message) => say(folder.name, message)),
    ),
  ];
}

function wrongRow({ name, kind, imports, acts }: Folder, earlier: readonly Folder[]): string[] {
  const above = new Set(earlier.map((row) => row.name));
  const stores = kind === 'domain' ? ['store'] : [];
  const late = [...imports, ...acts.filter((one) => !stores.includes(one))].filter((one) => !above.has(one));
  return late.map(
    (one) => `The row of ${name} names ${one}, which stands in no earlier row: that would be a way round.`,
  );
}

function badNames({ path }: SourceFile): Violation[] {
  const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
  const bad = parts.filter((part) => EMPTY_NAMES.includes(part));
  return bad.map((part) => ({
    rule: 'name',
    file: path,
    about: part,
    message: `src/${path}: "${part}" says nothing about what is inside; name it after the thing.`,
  }));
}

function tooLong({ path, text }: SourceFile): Violation[] {
  const lines = text.split('\n').length - 1;
  if (lines <= MOST_LINES || path.includes('/migrations/')) return [];
  const message = `src/${path} has ${lines} lines, more than ${MOST_LINES}: divide it by what it answers.`;
  return [{ rule: 'length', file: path, about: '', message }];
}

/** A statement at the beginning of a string, or a call that takes one. */
const SQL =
  /['"`]\s*(?:select\s[^'"`]{1,300}\sfrom\s|insert into\s|update\s\w+\sset\s|delete from\s|create (?:unique )?(?:table|index)\s)|\b(?:db|tx)\.(?:all|get|run|script|stream|lookup|insertMany)[<(]/i;

function sqlOutsideStore({ path, text }: SourceFile): Violation[] {
  if (path.startsWith('store/') || path.startsWith('architecture')) return [];
  const line = text.split('\n').findIndex((one) => SQL.test(one));
  if (line < 0) return [];
  const message = `src/${path} line ${line + 1} holds SQL: make it a function of the file in store/ that keeps this noun.`;
  return [{ rule: 'sql', file: path, about: '', message }];
}

function clockInPureFile({ path, text }: SourceFile, folders: readonly Folder[]): Violation[] {
  if (!isPure(path, folders)) return [];
  const found = /\b(?:Date\.now|Math\.random|random(?:Bytes|UUID|Int))\(|\bnew Date\(\)/.exec(text)?.[0];
  if (found === undefined) return [];
  const message = `src/${path} says ${found}…: take time or chance as an argument; only acts and surfaces ask for it.`;
  return [{ rule: 'pure', file: path, about: 'clock', message }];
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function isAct(path: string): boolean {
  return /^[^/]+\/acts(?:\.ts$|\/)/.test(path);
}

function isPure(path: string, folders: readonly Folder[]): boolean {
  return folders.some((row) => row.name === folderOf(path) && row.kind === 'domain') && !isAct(path);
}

function badImport(one: Import, folders: readonly Folder[], paths: ReadonlySet<string>): Violation[] {
  if (isOwnData(one.from, one.target)) return [];
  const isOurs = paths.has(one.target) || /\.(?:tsx?|css)$/.test(one.target);
  const found = isOurs ? badOwnImport(one, folders, paths) : badPackage(one, folders);
  if (found === null) return [];
  const [rule, what] = found;
  return [{ rule, file: one.from, about: one.target, message: `src/${one.from} imports ${one.target}: ${what}` }];
}

type Found = readonly [rule: RuleName, what: string] | null;

function badPackage({ from, target }: Import, folders: readonly Folder[]): Found {
  if (from.startsWith('web/islands/'))
    return ['browser', 'an island runs in the browser and stays small; write it out.'];
  if (target.startsWith('node:')) {
    if (!isPure(from, folders) || COMPUTING.includes(target)) return null;
    return [
      'pure',
      'a pure file touches no disk, network or process; let an act or a surface do it and hand in the value.',
    ];
  }
  const row = folders.find(({ name }) => name === folderOf(from));
  const isAllowed = row?.packages.some((name) => target === name || target.startsWith(`${name}/`));
  return isAllowed
    ? null
    : [
        'package',
        `not a package of ${row?.name ?? 'src'}/; name it in FOLDERS with a record in decisions/, or do without.`,
      ];
}

function badOwnImport(one: Import, folders: readonly Folder[], paths: ReadonlySet<string>): Found {
  const [here, there] = [folderOf(one.from), folderOf(one.target)];
  if (one.from.startsWith('web/islands/') && !one.target.startsWith('web/islands/')) {
    return ['browser', 'an island loads nothing of the server; put what it needs into the page.'];
  }
  if (here === there) return insideFolder(one, folders, paths);
  const row = folders.find(({ name }) => name === here);
  const allowed = row ? (isAct(one.from) ? [...row.imports, ...row.acts] : row.imports) : (BESIDE[one.from] ?? []);
  if (!allowed.includes(there)) {
    return [
      'direction',
      `${here || 'this file'} may import ${allowed.join(', ') || 'nothing'}; turn it round, or hand the value in.`,
    ];
  }
  return throughDoor(one, folders.find(({ name }) => name === there)!, row);
}

function insideFolder({ from, target }: Import, folders: readonly Folder[], paths: ReadonlySet<string>): Found {
  if (isPure(from, folders) && isAct(target)) return ['direction', 'a pure file knows no acts; let the act call it.'];
  const [here, there] = [posix.dirname(from), posix.dirname(target)];
  if (here === there || there === folderOf(target)) return null;
  if (folderOf(from) === 'sources' && posix.dirname(here) === 'sources' && !isAct(from) && !isAct(target)) {
    return ['apart', 'one kind of file knows nothing of another; hand it in where both are known (known-kinds.ts).'];
  }
  const door = `${there}/index.ts`;
  return paths.has(door) && target !== door ? ['door', `come in through ${door}.`] : null;
}

function throughDoor({ from, target }: Import, there: Folder, here: Folder | undefined): Found {
  if (isAct(target)) {
    const mayAct = here?.kind === 'surface' || (isAct(from) && here?.acts.includes(there.name));
    return mayAct ? null : ['direction', 'only surfaces and the acts named in FOLDERS import acts.'];
  }
  const place = target.slice(there.name.length + 1);
  const isDoor = there.doors.some((door) =>
    new RegExp(`^${door.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(place),
  );
  return isDoor
    ? null
    : ['door', `come in through ${there.doors.map((door) => `${there.name}/${door}`).join(' or ')}.`];
}

/** Files that need each other to be loaded: which of them runs first depends on who asks. */
function cycles(imports: readonly Import[]): Violation[] {
  const needs = Map.groupBy(
    imports.filter(({ when }) => when === 'load'),
    ({ from }) => from,
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: Violation[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      const round = [...way.slice(way.indexOf(file)), file];
      const message = `${round.join(' → ')}: these need each other; move what both need into a file of its own.`;
      found.push({ rule: 'cycle', file, about: round.slice(1, -1).join(' '), message });
      return;
    }
    state.set(file, 'open');
    for (const { target } of needs.get(file) ?? []) visit(target, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of needs.keys()) visit(file, []);
  return found;
}
