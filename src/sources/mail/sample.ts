/** For tests only: reads fixtures and texts through the sources, as a caller would. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Interaction } from '../../timeline/index.ts';
import { fileInMemory, readWhole } from '../in-memory.ts';
import type { FileEnd, ReadOptions, Seen } from '../source.ts';
import type { ReadInvitation } from './message.ts';
import type { OwnerTally } from './owner.ts';
import { mailSources } from './sources.ts';

export const FIXTURES = join(import.meta.dirname, '../../../fixtures/mail');
export const CORPORA = join(import.meta.dirname, '../../../../shared/corpora');
/** Noon of the day that tests live in. */
export const NOW = Date.UTC(2026, 10, 22, 12);

export interface Asked {
  readonly texts?: ReadOptions['texts'];
  readonly chunk?: number;
  readonly readInvitation?: ReadInvitation;
  readonly tally?: OwnerTally;
}

export interface Told {
  readonly kind: string;
  readonly seen: readonly Seen[];
  readonly end: FileEnd;
}

export function fixture(name: string): Buffer {
  return readFileSync(join(FIXTURES, name));
}

/** Null when no source recognises the bytes under that path. */
export async function readAs(path: string, content: string | Buffer, asked: Asked = {}): Promise<Told | null> {
  const file = fileInMemory(path, content, asked.chunk);
  const sources = mailSources(asked.readInvitation ?? (() => ({ items: [], warnings: [] })), asked.tally);
  const source = sources.find((each) => each.recognises(file));
  if (source === undefined) return null;
  const { seen, end } = await readWhole(source, file, { texts: asked.texts ?? 'people', now: NOW });
  return { kind: source.kind, seen, end };
}

/** A fixture that some source must recognise. */
export async function told(name: string, asked: Asked = {}): Promise<Told> {
  const result = await readAs(name, fixture(name), asked);
  if (result === null) throw new Error(`no source recognises ${name}`);
  return result;
}

/** The only message of a fixture. */
export async function message(name: string, asked: Asked = {}): Promise<Interaction> {
  return messageIn((await told(name, asked)).seen[0]);
}

/** The message of a text that is one mail. */
export async function messageOf(text: string, asked: Asked = {}): Promise<Interaction> {
  return messageIn((await readAs('message.eml', text, asked))?.seen[0]);
}

export function messageIn(seen: Seen | undefined): Interaction {
  const item = seen?.items?.[0];
  if (item === undefined || !('channel' in item)) throw new Error(`no message but ${JSON.stringify(seen)}`);
  return item;
}

/** `from ana@example.org Ana` and so on. */
export function partyLines(interaction: Interaction): readonly string[] {
  return interaction.parties.map((party) => `${party.role} ${party.handle?.value ?? '-'} ${party.name}`.trim());
}

export async function* chunksOf(data: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}
