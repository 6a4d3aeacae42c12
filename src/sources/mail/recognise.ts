/** Telling mail from other files by their first bytes. */

import { isEnvelopeStart } from './envelope.ts';

const BOM = '\ufeff';
/** Bytes of a file that are looked at. */
const LOOKED_AT = 4_096;
/** Names that only mails have, in the first lines of a file that has no telling name. Two of them make a mail. */
const TELLING =
  /^(?:from|to|cc|subject|date|message-id|received|return-path|mime-version|delivered-to|reply-to|x-[a-z-]{1,60}|in-reply-to|content-type|dkim-signature)[ \t]{0,4}:/i;
/** Headers no note or configuration file begins with by chance: one of them must be there. */
const CERTAIN = /^(?:from|message-id|received|return-path|mime-version|delivered-to)[ \t]{0,4}:/i;

/** True when the file begins with a block of mail headers. */
export function looksLikeMail(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, LOOKED_AT));
  const start = startOfMail(bytes);
  const lines = bytes.toString('latin1', start.at).split(/\r\n?|\n/);
  let telling = 0;
  let isCertain = false;
  for (const line of lines) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    if (!/^[!-9;-~]{1,76}[ \t]{0,4}:/.test(line)) break;
    if (TELLING.test(line)) telling++;
    isCertain ||= CERTAIN.test(line);
  }
  return telling >= 2 && isCertain;
}

/** Where the header block begins: behind a byte order mark, empty lines and a stray `From ` line. */
export function startOfMail(bytes: Buffer): { at: number; envelope: string } {
  let at = bytes.toString('utf8', 0, 3) === BOM ? 3 : 0;
  while (bytes[at] === 10 || bytes[at] === 13) at++;
  if (!isEnvelopeStart(bytes, at)) return { at, envelope: '' };
  const end = bytes.indexOf(10, at);
  if (end < 0) return { at, envelope: '' };
  return { at: end + 1, envelope: bytes.toString('latin1', at + 5, Math.min(end, at + 1_000)).trim() };
}
