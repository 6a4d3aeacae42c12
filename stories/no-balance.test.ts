/** Help is told as stories: nothing anywhere adds it up, takes one from another, or puts people in an order by it. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { giversShown } from '../src/api/giving.ts';
import * as shapes from '../src/api/giving-shapes.ts';
import { keepStory } from '../src/giving/acts/write.ts';
import { saveNote } from '../src/sources/acts/note.ts';
import { emptyHome, NOW, told } from './cast.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) =>
  readFileSync(join(ROOT, 'src', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');

interface Field {
  readonly name: string;
  readonly type: string;
}

/** All fields, however deep, with what they hold; what an array holds has the array's name. */
function fieldsOf(schema: z.ZodType, name = '', depth = 0): Field[] {
  if (depth > 12) return [];
  const { def } = schema as unknown as { def: Record<string, unknown> & { type: string } };
  const inner = [def.element, def.innerType]
    .filter(Boolean)
    .flatMap((one) => fieldsOf(one as z.ZodType, name, depth + 1));
  const own = Object.entries((def.shape ?? {}) as Record<string, z.ZodType>);
  return [{ name, type: def.type }, ...inner, ...own.flatMap(([key, field]) => fieldsOf(field, key, depth + 1))];
}

/** Numbers that name something. */
const NAMES = new Set(['id', 'interaction', 'rests']);

describe('No balance of favours', () => {
  test.each(Object.entries(shapes))('is in %s: a number there is the name of something', (_, schema) => {
    const all = fieldsOf(schema as z.ZodType);
    const numbers = all.filter(({ type }) => type === 'number');
    // Whatever holds somebody or a leaf has a number at least: the walk reaches them.
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.map(({ name }) => name).filter((name) => !NAMES.has(name))).toEqual([]);
  });

  const files = [
    ...globSync(['giving/**/*.ts'], { cwd: join(ROOT, 'src') }),
    ...['giving-pieces', 'giving-of', 'givers', 'stories', 'needs', 'help', 'circles'].map(
      (name) => `web/pages/${name}.tsx`,
    ),
    'api/giving.ts',
    'cli/giving.ts',
  ].filter((file) => !file.includes('.test.'));

  test.each(files)('is worked out in %s: no number of helps is taken from another or shown', (file) => {
    const code = read(file);
    // Lists of helps, stories, gifts, and counts made of them.
    expect(
      code.match(
        /\b(?:theirs|mine|helped|helps|stories|given|received|gifts?)\w*\.(?:length|size)\s*[-<>]\s*(?!0\b|1\b)\w+/g,
      ),
    ).toBeNull();
    expect(code.match(/\{(?:[\w.]+\.)?(?:theirs|mine|helped|helps|stories|gifts?)\.length\}/g)).toBeNull();
    expect(code.match(/sort\([^)]*\.length[^)]*\)/g)).toBeNull();
  });

  test('decides who stands first among those who helped: only when it was', async () => {
    const home = await emptyHome();
    told(await saveNote(home, 'lunch @ana@example.org @joe@example.org', NOW));
    const day = 86_400_000;
    for (const ago of [40, 50, 60]) {
      const often = { direction: 'received' as const, what: `helped ${ago}`, at: NOW - ago * day };
      told(await keepStory(home, 'ana@example.org', often, NOW));
    }
    told(await keepStory(home, 'joe@example.org', { direction: 'received', what: 'once', at: NOW - 3 * day }, NOW));
    expect((await giversShown(home, NOW)).map(({ person }) => person.name)).toEqual([
      'joe@example.org',
      'ana@example.org',
    ]);
  });
});
