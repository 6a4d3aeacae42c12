import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readNetwork } from './network.ts';
import { reply } from './reply.ts';
import { survival } from './survival.ts';

const DAY = 86_400;
const base = mkdtempSync(join(tmpdir(), 'kith-network-'));
afterAll(() => rmSync(base, { recursive: true }));

/** Ten people for 200 days; who writes to whom and when looks like chance and is the same every time. */
const MESSAGES = Array.from({ length: 2400 }, (_, i) => {
  const from = (i * 7919) % 10;
  const to = (from + 1 + ((i * i * 31) % (1 + (from % 4)))) % 10;
  return [`p${from}`, `p${to}`, i * 7200 + ((i * 104_729) % 3600)] as const;
}).sort((a, b) => a[2] - b[2]);
const END = MESSAGES.at(-1)![2];
const LABELS = MESSAGES.filter(([, , t]) => t <= END - 7 * DAY).map(([src, dst, t]) => {
  const replied = MESSAGES.some(([from, to, at]) => from === dst && to === src && at > t && at <= t + 7 * DAY);
  return [src, dst, t, replied ? 1 : 0] as const;
});

let made = 0;
function folder(messages: readonly (readonly (string | number)[])[], labels: typeof messages, name = `n${made++}/dev`) {
  const path = join(base, name);
  mkdirSync(path, { recursive: true });
  const text = (head: string, rows: typeof messages) =>
    gzipSync([head, ...rows.map((row) => row.join('\t'))].join('\n'));
  writeFileSync(join(path, 'messages.tsv.gz'), text('src\tdst\tt', messages));
  writeFileSync(join(path, 'reply7_labels.tsv.gz'), text('src\tdst\tt\treplied7', labels));
  return path;
}

const only = { only: '', window: '30', horizon: '21' };

describe.each([
  ['reply', reply],
  ['survival', survival],
] as const)('The task %s', (_, task) => {
  test('foretells the same where everything after a cut is cut away', () => {
    const whole = task.measure(folder(MESSAGES, LABELS), only);
    const at = whole.columns.indexOf('t');
    for (const cut of [60 * DAY, 137 * DAY]) {
      const upTo = <T extends readonly (string | number)[]>(rows: readonly T[]) =>
        rows.filter((row) => Number(row[2]) <= cut);
      const part = task.measure(folder(upTo(MESSAGES), upTo(LABELS)), only);
      const known = new Set(part.rows.map((row) => JSON.stringify(row)));
      expect(known.size).toBeGreaterThan(10);
      const expected = new Set(whole.rows.filter((row) => Number(row[at]) <= cut).map((row) => JSON.stringify(row)));
      expect([...known].filter((row) => !expected.has(row))).toEqual([]);
    }
  });
});

describe('A part that is kept back', () => {
  const cut = 120 * DAY;
  const early = <T extends readonly (string | number)[]>(rows: readonly T[]) =>
    rows.filter((row) => Number(row[2]) <= cut);
  const late = <T extends readonly (string | number)[]>(rows: readonly T[]) =>
    rows.filter((row) => Number(row[2]) > cut);

  test('takes what came before from the folder beside it, and foretells its own rows as if they were one', () => {
    folder(early(MESSAGES), early(LABELS), 'x/dev');
    const kept = reply.measure(folder(late(MESSAGES), late(LABELS), 'x/heldout'), only);
    const whole = reply.measure(folder(MESSAGES, LABELS), only);
    expect(kept.rows).toEqual(whole.rows.filter((row) => Number(row[2]) > cut));
  });

  test('is foretold without its outcomes as with them', () => {
    const bare = LABELS.map((row) => row.slice(0, 3));
    expect(reply.measure(folder(MESSAGES, bare), only).rows).toEqual(
      reply.measure(folder(MESSAGES, LABELS), only).rows,
    );
  });

  test('asks about every message where no rows are named', () => {
    const path = join(base, 'plain');
    mkdirSync(path);
    writeFileSync(join(path, 'messages.tsv'), 'a\tb\t5\nb\ta\t9\n');
    expect(readNetwork(path).asked).toHaveLength(2);
  });
});
