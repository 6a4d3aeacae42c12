/**
 * Mail: mbox files of every dialect, Maildir, single messages (.eml, .emlx).
 * Words: envelope (the From line of an mbox), place (what folder, label or flag says), manner, own words.
 * Never: opens attachments, follows links, takes a machine or a list for somebody who wrote.
 * Start reading in sources.ts, then message.ts.
 */
export { isMaildirMessage } from './maildir.ts';
export { newOwnerTally, type OwnerTally, tracesOf } from './owner.ts';
export { MAIL_READING, mailSources } from './sources.ts';
