/** One input: made from its number, read by the reader whose sample it was, held against the promises. */

import { writeFile } from 'node:fs/promises';
import { readInvitation } from '../../src/sources/calendar/index.ts';
import { looseSources } from '../../src/sources/known-kinds.ts';
import { linkedinSources } from '../../src/sources/linkedin/index.ts';
import type { Owner } from '../../src/sources/linkedin/names.ts';
import { mailSources, newOwnerTally } from '../../src/sources/mail/index.ts';
import type { InputFile, ReadOptions, Source } from '../../src/sources/source.ts';
import { BadZip, openInnerZip, openZip } from '../../src/sources/zip.ts';
import { type Chance, chanceOf } from './chance.ts';
import { mutated } from './mutate.ts';
import { brokenPromises, brokenPromisesOfEnd } from './promises.ts';
import type { Sample, Samples } from './samples.ts';

/** Bytes a source is given to recognise a file (source.ts). */
const HEAD = 64 * 1024;
/** Bytes handed over at once: small ones show what a reader forgets between two. */
const CHUNKS = [64, 4096, 1 << 20];
/** The same for inputs of up to so many bytes; no disk reads a large file in such crumbs. */
const CRUMB = 7;
const MOST_CRUMBLED = 4096;
/** One input in so many is an archive. */
const ZIP_IN = 12;
/** Bytes unpacked of one archive; the limits of zip.ts are measured elsewhere, here they would only take time. */
const MOST_UNPACKED = 4 << 20;
/** The owner of the archives among the fixtures, as their profile tells. */
const PROFILE = { kind: 'linkedin', value: 'mia-keller' } as const;
const MIA: Owner = { names: ['Mia Keller'], handles: [PROFILE], strength: 'stated', profileHandle: PROFILE };

/** A file as it would be read, before it is read; for looking at one again. */
export interface Made {
  readonly path: string;
  readonly text: string;
  readonly isZip: boolean;
  readonly chunk: number;
  readonly source: Source | null;
}

export function madeInput(samples: Samples, seed: number, index: number): Made {
  const chance = chanceOf(seed * 1_000_003 + index);
  const isZip = samples.zips.length > 0 && chance.oneIn(ZIP_IN);
  const from = isZip ? samples.zips : samples.files;
  const sample = chance.pick(from);
  // Kin of the sample as well as strangers: a vCard line in a vCard goes deeper than one in a mail.
  const kin = [sample, ...Array.from({ length: 3 }, () => chance.pick(from))].map(({ text }) => text);
  const text = mutated(sample.text, chance, kin);
  const chunk = text.length <= MOST_CRUMBLED && chance.oneIn(3) ? CRUMB : chance.pick(CHUNKS);
  return { path: sample.path, text, isZip, chunk, source: isZip ? null : readerOf(sample, text, chance) };
}

/** Mostly the reader of the unharmed file, sometimes whoever takes the harmed one. */
function readerOf(sample: Sample, text: string, chance: Chance): Source | null {
  const head = Buffer.from((chance.oneIn(4) ? text : sample.text).slice(0, HEAD), 'latin1');
  const sources = sourcesOf(chance);
  return sources.find((source) => source.recognises({ path: sample.path, head })) ?? null;
}

/** As an import asks them: loose files, sometimes those of an archive. */
function sourcesOf(chance: Chance): readonly Source[] {
  const loose = looseSources(newOwnerTally());
  return chance.oneIn(4) ? [...linkedinSources(MIA), ...loose] : loose;
}

/** Reads an input to its end. `scratch`: a file in which an archive is put, since archives are read from disk. */
export async function readInput(made: Made, scratch: string): Promise<readonly string[]> {
  const bytes = Buffer.from(made.text, 'latin1');
  try {
    if (made.isZip) return await readZip(bytes, scratch);
    const source = made.source ?? mailSources(readInvitation)[2]!;
    return await readFile(source, bytes, made);
  } catch (fault) {
    return [`thrown: ${(fault as Error).stack ?? fault}`];
  }
}

async function readFile(source: Source, bytes: Buffer, { path, chunk }: Made): Promise<string[]> {
  const options: ReadOptions = { texts: 'people', now: Date.UTC(2026, 10, 22), country: 'DE' };
  const steps = source.read(inMemory(path, bytes, chunk), options);
  const findings: string[] = [];
  let last = 0;
  for (;;) {
    const step = await steps.next();
    if (step.done) return [...findings, ...brokenPromisesOfEnd(step.value)];
    for (const seen of step.value) {
      if (findings.length < 20) findings.push(...brokenPromises(seen, last));
      last = seen.record;
    }
  }
}

function inMemory(path: string, bytes: Buffer, chunk: number): InputFile {
  return {
    path,
    size: bytes.length,
    head: bytes.subarray(0, HEAD),
    async *open() {
      // Copies: a reader that keeps a chunk must not see the file through it.
      for (let at = 0; at < bytes.length; at += chunk) yield Uint8Array.prototype.slice.call(bytes, at, at + chunk);
    },
  };
}

/** What is no refusal with a name is thrown on. */
async function readZip(bytes: Buffer, scratch: string): Promise<string[]> {
  await writeFile(scratch, bytes);
  try {
    const zip = await openZip(scratch);
    try {
      let unpacked = 0;
      for (const entry of zip.entries) {
        for await (const chunk of zip.open(entry)) {
          unpacked += chunk.length;
          if (unpacked > MOST_UNPACKED) break;
        }
        if (unpacked > MOST_UNPACKED) break;
        if (/\.zip$/i.test(entry.path)) await (await openInnerZip(zip, entry, `${scratch}.d`)).close();
      }
    } finally {
      await zip.close();
    }
  } catch (fault) {
    if (!(fault instanceof BadZip)) throw fault;
  }
  return [];
}
