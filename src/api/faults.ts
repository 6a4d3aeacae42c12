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
  if (code === 'SQLITE_BUSY') return 'Another Kith is writing for a long time. Please try again in a moment.';
  return null;
}
