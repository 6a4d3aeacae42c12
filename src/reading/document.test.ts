import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const document = readFileSync(join(import.meta.dirname, '../../docs/reading.md'), 'utf8');
const table = document.slice(document.indexOf('| text | found |'), document.indexOf('- **Promise.**'));
const rows = [...table.matchAll(/^\| (.+?) \| ((?:[^|\\]|\\\|)+) \|$/gm)]
  .map(([, text, found]) => [text!, found!] as const)
  .slice(1);

describe('docs/reading.md', () => {
  it('has examples', () => expect(rows.length).toBeGreaterThan(20));

  it.each(rows)('reads as it says: %s', (text, found) => {
    const expected = found.startsWith('nothing') ? [] : found.replaceAll('\\|', '|').split('; ');
    const without = (one: string) => (found.includes(': ') ? one : one.split(':')[0]!);
    expect(said(text, 'en').map(without).sort()).toEqual(expected.sort());
  });
});
