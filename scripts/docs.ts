/**
 * What documents say of the code, made from the code: docs/json.md whole; the tables of ARCHITECTURE.md, the commands in
 * README.md, the rules in docs/definitions.md and the packages in decisions/0008 between their marks. `npm run docs` writes, docs.test.ts compares.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import * as introductionShapes from '../src/api/introduction-shapes.ts';
import * as purposeShapes from '../src/api/purpose-shapes.ts';
import type { Route } from '../src/api/route.ts';
import { ROUTES } from '../src/api/routes.ts';
import * as screenShapes from '../src/api/screen-shapes.ts';
import * as ownShapes from '../src/api/shapes.ts';
import * as todayShapes from '../src/api/today-shapes.ts';
import { FOLDERS, KNOWN_EXCEPTIONS } from '../src/architecture.ts';
import { CHECKS, QUESTIONS, WEIGHTS } from '../src/screening/index.ts';
import { ANSWERS, DUMP_LINES, EXITS } from './answers.ts';
import { FIELD_MEANINGS, PARAMETER_MEANINGS } from './field-meanings.ts';

const ROOT = join(import.meta.dirname, '..');
const shapes = { ...ownShapes, ...introductionShapes, ...purposeShapes, ...screenShapes, ...todayShapes };
const DEPENDENCIES = 'decisions/0008-dependencies.md';
const DEFINITIONS = 'docs/definitions.md';

/** Every document with generated text, as it should be. */
export function documents(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/json.md', jsonDocument()],
    ['ARCHITECTURE.md', filled('ARCHITECTURE.md', { folders: folderTable(), exceptions: exceptionTable() })],
    ['README.md', filled('README.md', { commands: `\`\`\`\n${HELP}\n\`\`\`` })],
    ['docs/signals.md', signalDocument()],
    [DEFINITIONS, filled(DEFINITIONS, { rules: ruleTable(read(DEFINITIONS)) })],
    [DEPENDENCIES, filled(DEPENDENCIES, { packages: packageTable(read(DEPENDENCIES)) })],
  ]);
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The document with the text between `<!-- name -->` and `<!-- /name -->` replaced. */
function filled(path: string, parts: Readonly<Record<string, string>>): string {
  let text = read(path);
  for (const [name, part] of Object.entries(parts)) {
    const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path} needs the marks ${start.trim()} and ${end.trim()}.`);
    text = `${text.slice(0, from + start.length)}${part}${text.slice(to)}`;
  }
  return text;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

// --- Folders ----------------------------------------------------------------------------------------------------

function folderTable(): string {
  return table(
    ['folder', 'answers', 'imports', 'its acts also import', 'packages'],
    FOLDERS.map(({ name, answers, imports, acts, packages }) => [
      code(`${name}/`),
      answers,
      imports.join(', ') || 'nothing',
      acts.map((one) => (one === 'store' ? one : `acts of ${one}`)).join(', '),
      packages.map(code).join(', '),
    ]),
  );
}

function exceptionTable(): string {
  const byFile = Map.groupBy(KNOWN_EXCEPTIONS, ({ file, rule, reason }) => `${file}\n${rule}\n${reason}`);
  return table(
    ['file', 'rule', 'what', 'why, and when it ends'],
    [...byFile.values()].map((group) => {
      const { file, rule, reason } = group[0]!;
      return [code(file), rule, group.map(({ about }) => about && code(about)).join(', '), reason];
    }),
  );
}

// --- Commands and packages ---------------------------------------------------------------------------------------

const { FORCE_COLOR: _, ...PLAIN_ENV } = process.env;
/** What `kith help` prints, from the sources. */
const HELP = execFileSync(process.execPath, [join(ROOT, 'src/main.ts'), 'help'], {
  env: PLAIN_ENV,
  encoding: 'utf8',
}).trimEnd();

/** Names of all commands, in the order of the help. */
export const COMMANDS: readonly string[] = [...HELP.matchAll(/^ {2}([a-z-]+) \[/gm)]
  .map(([, name]) => name!)
  .filter((name) => name !== 'help');

/** Name, version and licence from what is installed; the reason stays as it is written in the record. */
function packageTable(record: string): string {
  const whyByName = new Map(
    [...record.matchAll(/^\| `([^`]+)` \|(?:[^|]*\|){3} (.*) \|$/gm)].map(([, name, why]) => [name!, why!]),
  );
  const manifest = JSON.parse(read('package.json'));
  const rows = (packages: Readonly<Record<string, string>>, use: string) =>
    Object.entries(packages).map(([name, version]) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
      return [code(name), version, license, use, whyByName.get(name) ?? ''];
    });
  return table(
    ['package', 'version', 'licence', 'needed', 'why'],
    [...rows(manifest.dependencies, 'to run'), ...rows(manifest.devDependencies, 'to build')],
  );
}

/** Rules and their sentences as people/known.ts has them, in its order; when one holds stays as it is written in the document. */
function ruleTable(document: string): string {
  const whenByRule = new Map(
    [...document.matchAll(/^\| `([a-z-]+)` \| [^|]* \| ([^|]*) \|/gm)].map(([, rule, when]) => [rule!, when!]),
  );
  const known = read('src/people/known.ts');
  const rules = known.matchAll(
    /(?:kind: '(\w+)',\s+)?rule: '([a-z-]+)',(?:\s+kind: '(\w+)',)?[^']*sentence: '([^']+)'/g,
  );
  const rows = [...rules].map(([, before, rule, kind, sentence]) => {
    return [code(rule!), (before ?? kind)!, whenByRule.get(rule!) ?? '', sentence!];
  });
  const said = [...known.matchAll(/^ {2}(?:known|met|seen): '([^']+)'/gm)].map(([, sentence]) => sentence).join(' / ');
  const overruled = [code('overruled'), 'as said', whenByRule.get('overruled') ?? '', said];
  return table(['rule', 'kind', 'holds when', 'sentence'], [overruled, ...rows]);
}

// --- Signals ----------------------------------------------------------------------------------------------------

function signalDocument(): string {
  return `${[
    '# What the invitation desk looks at',
    'Made from `src/screening/signals/` and `src/screening/weights.ts` by `npm run docs`; a test compares. Do not edit.',
    'Each signal says one thing: seen, not seen, or cannot tell. What it weighs for a question is the natural logarithm of how much likelier it is when the answer is yes; signals of one family together never weigh more than the family’s cap. What cannot be told weighs nothing. How well it works: `bench/notes/README.md`.',
    table(
      ['question', 'log-odds before anything is seen', 'caps'],
      QUESTIONS.map((question) => [
        question,
        String(WEIGHTS[question].prior),
        Object.entries(WEIGHTS[question].caps)
          .map(([family, cap]) => `${family} ${cap}`)
          .join(', '),
      ]),
    ),
    ...CHECKS.map(({ rule }) => {
      const weights = QUESTIONS.flatMap((question) => {
        const weight = (WEIGHTS[question].bySignal as Readonly<Record<string, { seen: number; family: string }>>)[
          rule.id
        ];
        return weight === undefined
          ? []
          : [`${question} ${weight.seen > 0 ? '+' : ''}${weight.seen} (${weight.family})`];
      });
      return [
        `## ${rule.id}`,
        rule.says,
        `**Why it matters.** ${rule.matters}`,
        `**When it is wrong.** ${rule.wrongWhen}`,
        `**Weighs** ${weights.join(', ') || 'nothing; it is only said'}.`,
      ].join('\n\n');
    }),
  ].join('\n\n')}\n`;
}

// --- JSON ---------------------------------------------------------------------------------------------------------

function jsonDocument(): string {
  return `${[
    '# What commands print with `--json`, and what the API answers',
    'Made from `src/api/shapes.ts`, `src/api/screen-shapes.ts` and `src/api/routes.ts` by `npm run docs`; a test compares. Do not edit.',
    'A reader passes over fields it does not know: later versions may add some. `time` is ISO 8601, as precise as known and no more: `2016`, `2016-05`, `2016-05-12`, `2016-05-12T08:10` (no zone known) or a UTC instant `2016-05-12T08:10:00Z`. What the counts count is defined in [definitions.md](definitions.md).',
    '## Commands',
    'Every command takes `--home DIR`, `--now TIME` ("as of") and `--json`. Answers go to stdout as one JSON value; what went wrong goes to stderr as one sentence.',
    table(
      ['command', 'answer'],
      COMMANDS.map((name) => [code(`kith ${name}`), ANSWERS[name] ?? 'not described']),
    ),
    '### Exit codes',
    table(
      ['code', 'meaning'],
      EXITS.map(([number, meaning]) => [String(number), meaning]),
    ),
    '### The dump',
    'People first, then decisions, then interactions in order of time. The same facts give the same bytes, whatever the order of imports and the ids inside.',
    ...Object.entries(DUMP_LINES).map(([name, fields]) =>
      table(
        [`${name} line`, 'meaning'],
        Object.entries(fields).map(([field, meaning]) => [code(field), meaning]),
      ),
    ),
    '## API',
    'Below `http://127.0.0.1:4484/api` while `kith serve` runs; the OpenAPI document is at `/api/openapi.json`. It answers under 127.0.0.1 and localhost only (else 421). On Linux programs of the same account need nothing to read; elsewhere they send `authorization: Bearer KEY` with the content of the file `key` in the folder that `kith where` names (else 403). What changes something needs the header `x-kith-token` with the content of the file `token` beside it (else 403). A request that is not as it should be: 400 and `{ "error": sentence }`. Kith says no: 409 and `{ "error": sentence, "choices": [text] }`.',
    table(['request', 'what', 'answer', 'as command'], ROUTES.map(routeRow)),
    '### What requests take',
    table(['request', 'field', 'where', 'type', 'meaning'], ROUTES.flatMap(askedRows)),
    '## Shapes',
    ...namedShapes().flatMap(shapeSection),
  ].join('\n\n')}\n`;
}

function routeRow({ method, path, summary, answer, command }: Route): string[] {
  return [code(`${method.toUpperCase()} ${path}`), summary, typeOf(answer), code(`kith ${command}`)];
}

function askedRows({ method, path, query, body }: Route): string[][] {
  const request = `${method.toUpperCase()} ${path}`;
  const rowsOf = (fields: object, where: string) =>
    Object.entries(fields).map(([name, type]) => {
      const place = path.includes(`{${name}}`) ? 'path' : where;
      const meaning = PARAMETER_MEANINGS[`${request} ${name}`] ?? PARAMETER_MEANINGS[name] ?? meaningOf(type);
      return [code(request), code(name), place, typeOf(type), meaning];
    });
  return [...rowsOf(query?.shape ?? {}, 'query'), ...rowsOf(body?.shape ?? {}, 'body')];
}

type Schema = z.core.$ZodType;

const NAME_BY_SHAPE: ReadonlyMap<Schema, string> = new Map(
  Object.entries(shapes).flatMap(([name, shape]) =>
    name.endsWith('Shape')
      ? [[shape as Schema, name.slice(0, -5).replace(/[A-Z]/g, (big) => ` ${big.toLowerCase()}`)]]
      : [],
  ),
);

/** Shapes in the order in which a reader of the API meets them. */
function namedShapes(): Schema[] {
  const met = new Set<Schema>();
  const meet = (schema: Schema): void => {
    if (NAME_BY_SHAPE.has(schema) && met.has(schema)) return;
    if (NAME_BY_SHAPE.has(schema)) met.add(schema);
    for (const part of partsOf(schema)) meet(part);
  };
  for (const { answer } of ROUTES) meet(answer);
  for (const shape of NAME_BY_SHAPE.keys()) meet(shape);
  return [...met];
}

function partsOf(schema: Schema): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.values(def.shape);
    case 'array':
      return [def.element];
    case 'nullable':
    case 'optional':
    case 'default':
      return [def.innerType];
    default:
      return [];
  }
}

function shapeSection(schema: Schema): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const name = NAME_BY_SHAPE.get(schema)!;
  const about = descriptionOf(schema);
  const fields = def.type === 'object' ? Object.entries(def.shape) : [];
  const rows = fields.map(([field, type]) => {
    return [code(field), typeOf(type), meaningOf(type) || (FIELD_MEANINGS[name]?.[field] ?? '')];
  });
  return [
    `### ${name}`,
    ...(about ? [`${about[0]!.toUpperCase()}${about.slice(1)}.`] : []),
    table(['field', 'type', 'meaning'], rows),
  ];
}

/** Fields of every shape that have their meaning in the schema itself. */
export function fieldsWithMeaning(): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const shapesByName = namedShapes().map((schema) => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    const fields = def.type === 'object' ? Object.entries(def.shape) : [];
    return [
      NAME_BY_SHAPE.get(schema)!,
      new Map(fields.map(([field, type]) => [field, meaningOf(type) !== ''])),
    ] as const;
  });
  return new Map(shapesByName);
}

const TIME = 'ISO 8601, as precise as known';

/** A type in words: `integer`, `time or null`, list of a shape with a link to it. */
export function typeOf(schema: Schema): string {
  const name = NAME_BY_SHAPE.get(schema);
  if (name !== undefined) return `[${name}](#${name.replaceAll(' ', '-')})`;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return descriptionOf(schema) === TIME || 'format' in def ? 'time' : 'text';
    case 'number':
      return def.checks?.length || 'format' in def ? 'integer' : 'number';
    case 'boolean':
      return 'true or false';
    case 'enum':
      return orOf(Object.values(def.entries).map((value) => code(String(value))));
    case 'literal':
      return orOf(def.values.map((value) => code(String(value))));
    case 'array':
      return `list of ${typeOf(def.element)}`;
    case 'nullable':
      return `${typeOf(def.innerType)} or null`;
    case 'optional':
      return `${typeOf(def.innerType)}; may be left out`;
    case 'default':
      return `${typeOf(def.innerType)}; else ${code(String(def.defaultValue))}`;
    case 'record':
      return `object of ${typeOf(def.valueType)}`;
    case 'object':
      return `{ ${Object.entries(def.shape)
        .map(([field, type]) => `${code(field)}: ${typeOf(type)}`)
        .join(', ')} }`;
    default:
      throw new Error(`docs.ts cannot describe the type ${def.type}: say in typeOf what it is in words.`);
  }
}

function orOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What the schema of a field says it means; empty when it says nothing, or only what every time is. */
function meaningOf(schema: Schema): string {
  if (NAME_BY_SHAPE.has(schema)) return '';
  const own = descriptionOf(schema);
  return own === TIME || own === undefined ? '' : own;
}

function descriptionOf(schema: Schema): string | undefined {
  return (schema as z.ZodType).description;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of documents()) writeFileSync(join(ROOT, path), text);
}
