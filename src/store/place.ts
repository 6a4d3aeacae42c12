/** Where a home is: one folder by the platform's convention, or what the environment or a flag says. */

import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Place {
  /** The folder with everything Kith keeps on this machine. */
  readonly folder: string;
  /** The database: a file in the folder, or a PostgreSQL address. */
  readonly location: string;
  /** Where uploads and unpacked archives lie while an import reads them. */
  readonly spool: string;
}

/** `folder`: from --home; else KITH_HOME; else the platform's place for program data. */
export function placeOf(folder: string | undefined, env: NodeJS.ProcessEnv = process.env): Place {
  const home = resolve(folder ?? env.KITH_HOME ?? defaultFolder(env));
  return {
    folder: home,
    location: env.KITH_DATABASE_URL || join(home, 'kith.db'),
    spool: join(home, 'spool'),
  };
}

/** Where backups lie: beside an SQLite file, wherever that is; else in `folder`. */
export function backupFolder(location: string, folder = dirname(location)): string {
  return join(isPostgres(location) ? folder : dirname(location), 'backups');
}

function defaultFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Kith');
  if (process.platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Kith');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'kith');
}

export function isPostgres(location: string): boolean {
  return /^postgres(ql)?:\/\//.test(location);
}

/** A location as it may be shown: a database address without its password. */
export function withoutPassword(location: string): string {
  return isPostgres(location) ? location.replace(/(:\/\/[^:/@]*):[^@/]*@/, '$1@') : location;
}
