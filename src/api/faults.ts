/** Faults that have a name people know, in one sentence for pages, API and commands alike. */

import { copies, NewerStore } from '../store/store.ts';

/** SQLite, the system, PostgreSQL (53100), and no inode or quota left. */
const FULL = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '53100']);

/** A full disk is no broken Kith: everything can be looked at, and nothing acknowledged is lost. Null: nothing known. */
export function knownFault(fault: unknown): string | null {
  if (fault instanceof NewerStore) return fault.message;
  if (fault instanceof copies.NoRoom)
    return 'Before this update Kith makes a backup, and there is no room on the disk for it. Please make some.';
  const code = (fault as { code?: string } | null)?.code ?? '';
  if (FULL.has(code)) {
    return 'The disk is full. Nothing was lost and everything can be looked at, but nothing new can be kept: make room and try again.';
  }
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) {
    return 'The database file is damaged or is not a Kith database. Please restore it from an export or a copy.';
  }
  // SQLite says further what it was it could not write, such as SQLITE_READONLY_DIRECTORY.
  if (/^(?:EACCES|EPERM|EROFS|SQLITE_(?:CANTOPEN|READONLY))/.test(code)) {
    return 'Kith may not write where its data lies. "kith where" says where that is.';
  }
  if (/^(?:EIO$|SQLITE_IOERR)/.test(code)) {
    return 'The disk on which the data lies fails. Please copy the data to another one, and restore it from a backup if that fails too.';
  }
  if (code === 'SQLITE_BUSY') return 'Another Kith is writing for a long time. Please try again in a moment.';
  return null;
}
