import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screenedShape } from '../api/screen-shapes.ts';
import { OWNER } from '../screening/cases-for-tests.ts';

const main = join(import.meta.dirname, '../main.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-screen-'));
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(OWNER));
  const row = (id: string, note: string) =>
    JSON.stringify({
      id,
      from: { name: 'Sam Ashdown', positions: null },
      note,
      channel: 'invitation',
      sentAt: '2025-06-12T10:00:00Z',
    });
  writeFileSync(
    join(folder, 'notes.jsonl'),
    `\ufeff${row('a', 'The orchid in Malmö!')}\r\n{ not json\n\n${row('b', '')}\n[1]\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const args = (out: string, owner = 'owner.json') => [
  'screen',
  '--note',
  join(folder, 'notes.jsonl'),
  '--owner',
  join(folder, owner),
  '--out',
  join(folder, out),
];

describe('kith screen', () => {
  test('answers each note in order, in the shape that is documented, and passes over what is no note', () => {
    const home = join(folder, 'home');
    const printed = execFileSync(process.execPath, [main, ...args('out.jsonl'), '--json', '--home', home], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(JSON.parse(printed)).toEqual({ notes: 2, passedOver: 2, out: join(folder, 'out.jsonl') });
    const rows = readFileSync(join(folder, 'out.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const row of rows) expect(screenedShape.strict().parse(row)).toEqual(row);
    expect(rows[1].advice).toBe('rest');
    // It is for checking Kith: it leaves no trace in anybody's home.
    expect(existsSync(home)).toBe(false);
  });

  test('says in a sentence which file is missing or no profile', () => {
    for (const owner of ['nobody.json', 'notes.jsonl']) {
      const { status, stderr } = spawnSync(process.execPath, [main, ...args('x', owner)], { encoding: 'utf8' });
      expect(status).toBe(2);
      expect(stderr).toMatch(/profile/);
    }
  });
});
