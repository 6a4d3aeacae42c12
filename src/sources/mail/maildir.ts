/** Maildir names: which files are messages, what their flags and folders say. */

import { decodeUtf7 } from './charset.ts';
import { type Place, placeOfPath } from './folders.ts';

/** `unique:2,FLAGS`, a letter each: D draft, T trashed, R replied, S seen. Windows cannot write the colon and programs there use `;` or `!`; an upload has `_`. */
const FLAGS = /[:;!_]2,([A-Za-z]{0,60})$/;
/** Files that servers keep beside the messages. */
const NOT_MAIL = /^(?:dovecot|subscriptions$|maildirfolder$|maildirsize$|courierimap|\.|sieve|cyrus\.)/i;

/**
 * True for files in `cur/` or `new/` that are messages. `tmp/` holds deliveries that were never finished; index files and
 * names that start with a dot are the server's own.
 */
export function isMaildirMessage(path: string): boolean {
  const names = path.split(/[/\\]/);
  // At the top of an archive the folder stands behind the archive's own name: `mail.zip!cur/1`.
  const box = names[names.length - 2]?.replace(/^.*!/, '');
  const name = names[names.length - 1] ?? '';
  return (box === 'cur' || box === 'new') && name !== '' && !NOT_MAIL.test(name);
}

/** What flags and folder say together; a trashed draft is trash. */
export function maildirPlace(path: string): Place | null {
  const flags = FLAGS.exec(path)?.[1] ?? '';
  if (flags.includes('T')) return 'trash';
  if (flags.includes('D')) return 'drafts';
  // Only the directory that holds `cur`: `/home/spam/Maildir/cur` is nobody's spam folder.
  const directory = path.split(/[/\\]/).slice(-3, -2);
  return placeOfPath(directory.flatMap(foldersOfDirectory));
}

/** Maildir++ writes nested folders with dots in one name, in modified UTF-7: `.INBOX.Entw&APw-rfe` is `INBOX`, `Entwürfe`. */
function foldersOfDirectory(name: string): readonly string[] {
  return (name.startsWith('.') ? name.slice(1).split('.') : [name]).map((part) => decodeUtf7(part, '&'));
}
