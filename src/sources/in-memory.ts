/** Files that exist only in memory and what a source makes of them; for tests and for measuring against samples. */

import type { Card } from '../people/index.ts';
import type { FileEnd, InputFile, ReadOptions, Seen, Source } from './source.ts';

/** Bytes a source is given to recognise a file, as source.ts promises. */
const HEAD = 65_536;

/** `chunk`: bytes handed over at once; a reader must not care. */
export function fileInMemory(path: string, content: string | Uint8Array, chunk = 65_536): InputFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    path,
    size: bytes.length,
    head: bytes.subarray(0, HEAD),
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.slice(at, at + chunk);
    },
  };
}

export interface WholeReading {
  readonly seen: readonly Seen[];
  readonly cards: readonly Card[];
  readonly end: FileEnd;
}

/** Reads to the end. `now` is a fixed day in 2026, no country is set unless given. */
export async function readWhole(
  source: Source,
  file: InputFile,
  options: Partial<ReadOptions> = {},
): Promise<WholeReading> {
  const batches = source.read(file, { texts: 'people', now: Date.UTC(2026, 10, 22), country: null, ...options });
  const seen: Seen[] = [];
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return { seen, cards: cardsIn(seen), end: next.value };
    seen.push(...next.value);
  }
}

function cardsIn(seen: readonly Seen[]): readonly Card[] {
  return seen.flatMap((record) => record.items ?? []).filter((item): item is Card => 'names' in item);
}
