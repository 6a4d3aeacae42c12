import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Where the earlier part of a corpus lies: in a folder `dev` beside the one that is measured, or in ../shared. Null where that
 * is the very folder. The caller makes sure that what is there is earlier, and other rows.
 */
export function earlierFolder(folder: string, corpus: string): string | null {
  const beside = join(dirname(resolve(folder)), 'dev');
  const shared = join(import.meta.dirname, '../../../shared/corpora/judgement', corpus, 'dev');
  const found = [beside, shared].find((path) => existsSync(path));
  return found === undefined || found === resolve(folder) ? null : found;
}
