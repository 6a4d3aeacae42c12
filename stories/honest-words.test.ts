/** No surface shows a score, a rank, a balance, a bare percentage, or a word that makes people into goods. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as introductionShapes from '../src/api/introduction-shapes.ts';
import * as purposeShapes from '../src/api/purpose-shapes.ts';
import * as ownShapes from '../src/api/shapes.ts';

const shapes = { ...ownShapes, ...introductionShapes, ...purposeShapes };
const SRC = join(import.meta.dirname, '../src');

/** Files whose words somebody reads: pages, commands, the API, and the sentences of judgements. */
const READ_BY_PEOPLE = globSync(
  [
    'web/**/*.{ts,tsx}',
    'cli/*.ts',
    'api/*.ts',
    'relationships/**/*.ts',
    'asking/**/*.ts',
    'drafts/*.ts',
    'mirror/**/*.ts',
    'introducing/**/*.ts',
    'meetings/**/*.ts',
    'giving/**/*.ts',
    'today/**/*.ts',
    'purposes/**/*.ts',
    'evidence/*.ts',
    'timeline/words.ts',
  ],
  { cwd: SRC },
).filter((file) => !file.includes('.test.'));

/** What is kept off every screen. */
const NEVER =
  /\b(?:CRM|leads?|pipeline|funnel|target|scores?|scored|rank(?:s|ed|ing)?|owe[sd]?|takers?|nudges?|engagement|balance|debts?|rating|leaderboard|streaks?)\b/i;
const PERCENTAGE = /\d\s*%(?!["'])|\bper ?cent\b|%\s*(?:of|sure|likely)/i;

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;
const IMPORTS = /^(?:import|export)[^;]*? from '[^']*';|import\('[^']*'\)/gm;
/** Strings, and text between tags. */
const WORDS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|>[^<>{}=;]*[a-z][^<>{}=;]*</g;

/** Words of a file that reach a reader; SQL is no sentence. */
function wordsOf(file: string): string[] {
  const code = readFileSync(join(SRC, file), 'utf8').replace(COMMENTS, '').replace(IMPORTS, '');
  return (code.match(WORDS) ?? []).filter((text) => !/^.\s*(?:select|insert|update|delete|with)\b/i.test(text));
}

describe('What people read', () => {
  test.each(READ_BY_PEOPLE)('%s names no number that stands for a person', (file) => {
    const words = wordsOf(file);
    expect(words.filter((text) => NEVER.test(text))).toEqual([]);
    expect(words.filter((text) => PERCENTAGE.test(text))).toEqual([]);
  });

  test('is looked at in all its files, and the words that are refused are found where they stand', () => {
    expect(READ_BY_PEOPLE.length).toBeGreaterThan(40);
    expect('she owes you 3').toMatch(NEVER);
    expect('87 % likely').toMatch(PERCENTAGE);
  });
});

describe('What programs read', () => {
  /** Names of all fields, however deep. */
  function fieldsOf(schema: z.ZodType, depth = 0): string[] {
    if (depth > 12) return [];
    const { def } = schema as unknown as { def: Record<string, unknown> };
    const shape = (def.shape ?? {}) as Record<string, z.ZodType>;
    const inner = [def.element, def.innerType, def.valueType, ...((def.options as unknown[]) ?? [])].filter(Boolean);
    return [
      ...Object.entries(shape).flatMap(([name, field]) => [name, ...fieldsOf(field, depth + 1)]),
      ...inner.flatMap((one) => fieldsOf(one as z.ZodType, depth + 1)),
    ];
  }
  const NAMES = /score|rank|balance|rating|owe|debt|percent|total|weight$|warmthValue|probability/i;
  // How bad a record of an import is, no person; and a letter that waits for an answer, which is no favour.
  const ALLOWED = new Set([
    'problemShape.weight',
    'ledgerFileShape.weight',
    'importShape.weight',
    'personShape.replyOwed',
  ]);

  test.each(Object.entries(shapes))('%s has no field for a number that stands for a person', (name, schema) => {
    const fields = [...new Set(fieldsOf(schema as z.ZodType))];
    expect(fields.filter((field) => NAMES.test(field) && !ALLOWED.has(`${name}.${field}`))).toEqual([]);
  });

  test('the fields of a person are all looked at', () => {
    expect(fieldsOf(shapes.personShape)).toEqual(
      expect.arrayContaining(['oneWay', 'quote', 'exchangesStartedByMe', 'rests']),
    );
  });
});
