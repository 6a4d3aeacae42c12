/** For tests only: files of fixtures/linkedin as sources want them, and what becomes of them. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../people/index.ts';
import type { Interaction } from '../../timeline/index.ts';
import { readWhole } from '../in-memory.ts';
import type { FileEnd, InputFile, ReadOptions, Seen } from '../source.ts';
import { linkedinSources } from './archive.ts';
import type { Owner } from './names.ts';

export const FIXTURES = join(import.meta.dirname, '../../../fixtures/linkedin');
export const OPTIONS: ReadOptions = { texts: 'people', now: Date.UTC(2026, 10, 22), country: 'DE' };

export function fileAt(path: string, shown = path): InputFile {
  const head = readFileSync(path).subarray(0, 65_536);
  return { path: shown, size: statSync(path).size, head, open: () => createReadStream(path, { highWaterMark: 1000 }) };
}

export function fixtureFile(name: string): InputFile {
  return fileAt(join(FIXTURES, name), `archive.zip!${name}`);
}

export interface Read {
  readonly kind: string;
  readonly seen: readonly Seen[];
  readonly end: FileEnd;
  readonly cards: readonly Card[];
  readonly interactions: readonly Interaction[];
  /** Number of rows by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

export async function readFile(
  file: InputFile,
  owner: Owner | null = null,
  options: ReadOptions = OPTIONS,
): Promise<Read> {
  const source = linkedinSources(owner).find((one) => one.recognises(file));
  if (source === undefined) throw new Error(`no reader for ${file.path}`);
  const { seen, cards, end } = await readWhole(source, file, options);
  const items = seen.flatMap((one) => one.items ?? []);
  const skipped: Record<string, number> = {};
  for (const { skipped: reason } of seen) if (reason !== undefined) skipped[reason] = (skipped[reason] ?? 0) + 1;
  return {
    kind: source.kind,
    seen,
    end,
    cards,
    interactions: items.filter((item): item is Interaction => 'channel' in item),
    skipped,
  };
}

export const readFixture = (name: string, owner: Owner | null = null, options: ReadOptions = OPTIONS): Promise<Read> =>
  readFile(fixtureFile(name), owner, options);

/** Mia of the fixtures. */
export const MIA: Owner = {
  names: ['Mia Keller, ACIPM'],
  handles: [{ kind: 'linkedin', value: 'mia-keller' }],
  strength: 'stated',
  profileHandle: { kind: 'linkedin', value: 'mia-keller' },
};
