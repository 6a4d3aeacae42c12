import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whenToIso } from '../../basics/when.ts';
import type { Interaction } from '../../timeline/index.ts';
import { fileInMemory, readWhole } from '../in-memory.ts';
import type { Seen } from '../source.ts';
import { exampleSource } from './index.ts';

/** Handed over in pieces of ten bytes, which a reader must not notice. */
async function read(text: string | Uint8Array): Promise<readonly Seen[]> {
  return (await readWhole(exampleSource, fileInMemory('my.diary.txt', text, 10))).seen;
}

const small = readFileSync(join(import.meta.dirname, '../../../fixtures/example/small.diary.txt'));

describe('a diary', () => {
  test('becomes notes with the people named', async () => {
    const notes = (await read(small)).flatMap((one) => (one.items ?? []) as Interaction[]);
    expect(notes.map((note) => [whenToIso(note.when), note.parties.map((party) => party.name), note.text])).toEqual([
      ['2026-05-12', ['Ana', 'Joe'], 'she looks for a designer'],
      ['2026-06', ['Ana Ruiz'], undefined],
      ['2026-07-01', ['Zoë'], undefined],
    ]);
  });

  test('accounts for every line that is no remark', async () => {
    const outcomes = (await read(small)).map((one) => [one.where, one.failed ?? one.skipped ?? 'kept']);
    expect(outcomes).toEqual([
      ['line 2', 'kept'],
      ['line 4', 'kept'],
      ['line 5', 'nobody named'],
      ['line 6', 'A line begins with its date, such as 2026-05-12.'],
      ['line 7', 'A line begins with its date, such as 2026-05-12.'],
      ['line 8', 'kept'],
    ]);
  });

  test('tells the same keys when it is read again', async () => {
    expect(await read(small)).toEqual(await read(small));
  });

  test('refuses a line without end, and ends quickly on one made to be slow', async () => {
    expect((await read(`2026-05-12 ${'x'.repeat(30_000)}`))[0]?.failed).toContain('longer than');
    const before = process.threadCpuUsage().user;
    await read(`2026-05-12 ${'@'.repeat(15_000)}`);
    expect(process.threadCpuUsage().user - before).toBeLessThan(1_000_000);
  });

  test('is recognised by its name, and never when it is no text', () => {
    expect(exampleSource.recognises({ path: 'a/My.Diary.TXT', head: small })).toBe(true);
    expect(exampleSource.recognises({ path: 'a/notes.txt', head: small })).toBe(false);
    expect(exampleSource.recognises({ path: 'a/my.diary.txt', head: new Uint8Array([80, 75, 0, 4]) })).toBe(false);
  });
});
