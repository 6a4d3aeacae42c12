/** Files that fuzzing begins from: the fixtures, and the corpora where they lie beside the checkout. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const CORPORA = join(import.meta.dirname, '../../../shared/corpora');
const FORMATS = ['formats', 'hostile'];
/** Bytes; of larger samples there are smaller ones of the same kind. */
const MOST_BYTES = 2 << 20;

export interface Sample {
  /** As a reader sees it; decides, with its first bytes, who reads it. */
  readonly path: string;
  /** One UTF-16 unit for each byte. */
  readonly text: string;
}

export interface Samples {
  readonly files: readonly Sample[];
  readonly zips: readonly Sample[];
  readonly hasCorpora: boolean;
}

/** `fixturesOnly`: as if the corpora were not there, so that a seed gives the same inputs everywhere. */
export function samples(fixturesOnly = false): Samples {
  const hasCorpora = !fixturesOnly && existsSync(CORPORA);
  const folders = [FIXTURES, ...(hasCorpora ? FORMATS.map((name) => join(CORPORA, name)) : [])];
  const all = folders.flatMap(samplesIn);
  return {
    files: all.filter(({ path }) => !/\.(?:zip|json|md)$/i.test(path)),
    zips: all.filter(({ path }) => /\.zip$/i.test(path)),
    hasCorpora,
  };
}

function samplesIn(folder: string): Sample[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size > 0 && statSync(path).size <= MOST_BYTES)
    .sort();
  return paths.map((path) => ({
    path: relative(folder, path).replaceAll('\\', '/'),
    text: readFileSync(path, 'latin1'),
  }));
}
