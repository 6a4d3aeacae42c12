import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFile } from './read.ts';
import { Refused } from './refused.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function answers(lines: readonly string[], threads: boolean): Promise<unknown[]> {
  const [from, out] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  writeFileSync(from, `${lines.join('\n')}\n\n`);
  await readFile(from, { out, threads });
  return readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('kith read', () => {
  it('answers each line in its order, a wrong one with a problem', async () => {
    const rows = await answers(['{"id":"a","lang":"en","text":"I will send you the deck."}', 'nope'], false);
    expect(rows).toMatchObject([
      { id: 'a', promise: { found: true } },
      { id: null, problem: expect.any(String) },
    ]);
  });

  it('reads threads', async () => {
    const messages = [{ date: '2026-06-03', direction: 'from-them', text: 'Could you send me the deck?' }];
    const rows = await answers(
      [JSON.stringify({ id: 1, lang: 'en', with: 'Ana', asOf: '2026-06-05', messages })],
      true,
    );
    expect(rows).toMatchObject([{ id: 1, outcome: 'open', turn: 'me' }]);
  });

  it('says so when there is no such file', async () => {
    await expect(readFile(join(folder, 'none.jsonl'), {})).rejects.toBeInstanceOf(Refused);
  });
});
