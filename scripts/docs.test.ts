import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROUTES } from '../src/api/routes.ts';
import { dumpLines } from '../src/keeping/acts/dump.ts';
import { sayKind } from '../src/sorting/acts/decide.ts';
import { saveNote } from '../src/sources/acts/note.ts';
import { openHome } from '../src/store/store.ts';
import { ANSWERS, DUMP_LINES } from './answers.ts';
import { COMMANDS, documents, fieldsWithMeaning, read } from './docs.ts';
import { FIELD_MEANINGS, PARAMETER_MEANINGS } from './field-meanings.ts';

const ROOT = join(import.meta.dirname, '..');
const DECISIONS = readdirSync(join(ROOT, 'decisions')).map((name) => `decisions/${name}`);
const WRITTEN = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/definitions.md', ...DECISIONS];

describe('what documents say of the code', () => {
  test('comments name documents and sections that are there', () => {
    const missing = sources(ROOT).flatMap((path) => {
      const comments = (read(path).match(/^\s*(?:\/?\*|\/\/).*$/gm) ?? []).join('\n');
      const cited = [...comments.matchAll(/(?<![\w/.])((?:docs\/)?[\w-]+\.md)(?: (§\d))?/g)];
      return cited.flatMap(([, document = '', section]) => {
        const place = [document, `docs/${document}`, join(path, '..', document)].find((one) =>
          existsSync(join(ROOT, one)),
        );
        if (place === undefined) return [`${path}: ${document}`];
        return section === undefined || read(place).includes(`\n## ${section} `)
          ? []
          : [`${path}: ${document} ${section}`];
      });
    });
    expect(missing).toEqual([]);
  });

  test.each([...documents()])('%s is what "npm run docs" writes today', (path, text) => {
    expect(read(path)).toBe(text);
  });

  test('every command says what it answers with --json, and no other is described', () => {
    expect(Object.keys(ANSWERS).sort()).toEqual([...COMMANDS].sort());
  });

  test('every shape that docs/json.md points to is described there', () => {
    const text = read('docs/json.md');
    const heads = new Set(
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, head]) => head!.toLowerCase().replaceAll(' ', '-')),
    );
    const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !heads.has(target))).toEqual([]);
  });

  test('every field of every shape has one meaning, in the schema or in field-meanings.ts', () => {
    const fields = [...fieldsWithMeaning()].flatMap(([shape, own]) =>
      [...own].map(([field, isInSchema]) => [`${shape}.${field}`, isInSchema] as const),
    );
    const beside = Object.entries(FIELD_MEANINGS).flatMap(([shape, own]) =>
      Object.keys(own).map((field) => `${shape}.${field}`),
    );
    expect(fields.flatMap(([name, isInSchema]) => (isInSchema ? [] : [name])).sort()).toEqual(beside.sort());
  });

  test('everything a request takes has a meaning, and no other has', () => {
    const taken = new Set(
      ROUTES.flatMap(({ method, path, query, body }) => {
        const names = Object.keys({ ...query?.shape, ...body?.shape }).filter((name) => name !== 'now');
        const own = (name: string) => `${method.toUpperCase()} ${path} ${name}`;
        return names.map((name) => (own(name) in PARAMETER_MEANINGS ? own(name) : name));
      }),
    );
    expect([...taken].sort()).toEqual(Object.keys(PARAMETER_MEANINGS).sort());
  });

  test('the lines of a dump have the fields that are described, in that order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kith-docs-'));
    const home = await openHome(join(folder, 'kith.db'));
    const now = Date.UTC(2026, 10, 22, 12);
    await saveNote(home, 'lunch @ana@example.org: she looks for a designer', now);
    await sayKind(home, 'ana@example.org', 'met', now);
    let text = '';
    for await (const lines of dumpLines(home)) text += lines;
    await home.db.close();
    rmSync(folder, { recursive: true });
    const forms = new Set(
      text
        .trimEnd()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line)).join(' ')),
    );
    expect([...forms]).toEqual(Object.values(DUMP_LINES).map((fields) => Object.keys(fields).join(' ')));
  });

  test('every rule of known, met and seen says when it holds, and none is overlooked', () => {
    const named = new Set([...read('src/people/known.ts').matchAll(/rule: '([a-z-]+)'/g)].map(([, rule]) => rule));
    const rows = [...read('docs/definitions.md').matchAll(/^\| `([a-z-]+)` \| [^|]+ \| ([^|]*)\|/gm)];
    expect(rows.map(([, rule]) => rule).sort()).toEqual([...named].sort());
    expect(rows.filter(([, , when]) => when!.trim() === '').map(([, rule]) => rule)).toEqual([]);
  });
});

describe('documents', () => {
  test.each(WRITTEN)('%s points only to what is there', (path) => {
    const text = read(path);
    const links = [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
    const near = links.filter((target) => !target.includes('://')).map((target) => join(ROOT, path, '..', target));
    const named = [...text.matchAll(/`((?:src|scripts|docs|decisions|stories|bench)\/[\w./-]+)`/g)].map(
      ([, one]) => one!,
    );
    const inSrc = [
      ...text.matchAll(/[`(\s]((?:people|timeline|sorting|sources|store|api|web|basics)\/[\w./-]+\.tsx?)\b/g),
    ];
    const all = [...near, ...named.map((one) => join(ROOT, one)), ...inSrc.map(([, one]) => join(ROOT, 'src', one!))];
    // CONTRIBUTING invents one file of an archive to show how it is added.
    expect(all.filter((one) => !existsSync(one) && !one.includes('introductions'))).toEqual([]);
  });

  test.each(DECISIONS)('%s says its context, what was decided, and what would change it', (path) => {
    expect(path).toMatch(/^decisions\/\d{4}-[a-z0-9-]+\.md$/);
    const parts = [...read(path).matchAll(/^## (.+)$/gm)].map(([, head]) => head);
    expect(parts).toEqual(expect.arrayContaining(['Context', 'Decision', 'What would change it']));
  });

  test('every package has a reason and an exact version', () => {
    const rows = [...read('decisions/0008-dependencies.md').matchAll(/^\| `[^`]+` \|.*$/gm)].map(([row]) => row);
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const versions: string[] = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(rows).toHaveLength(versions.length);
    expect(rows.filter((row) => /\|\s+\|$/.test(row))).toEqual([]);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

/** Programs whose comments lead to documents. */
function sources(root: string): string[] {
  return ['src', 'bench', 'scripts', 'stories'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
      .map((name) => join(folder, name)),
  );
}
