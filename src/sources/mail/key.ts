/** What makes a message the same message in INBOX, in Sent, in All Mail and in somebody else's export, and what it answers. */

import { createHash } from 'node:crypto';
import { type Headers, headerOf } from './headers.ts';

/** Characters of a Message-ID that are kept; longer ones (some reach thousands) are cut and hashed. */
const MAX_ID = 300;
/** References that are kept: the first two (where the thread began) and the last 38. */
const FIRST_REFERENCES = 2;
const LAST_REFERENCES = 38;
/** Characters of a References header that are looked at. */
const MAX_REFERENCES = 64 * 1024;
/** Bytes of the body that tell two messages without an id apart; its length would not survive another program's line ends. */
const HASHED_BODY = 1_000;

/** The id without its angle brackets, '' when there is none. */
export function messageId(headers: Headers): string {
  return idsOf(headerOf(headers, 'message-id') ?? '')[0] ?? '';
}

/**
 * Message-ID with sender and second: an id may be reused by mistake or to hide another mail, the three together hardly.
 * Without an id: the facts of the header and the start of the text. The date is the header's, not a fallback, because
 * Received lines differ from copy to copy.
 */
export function messageKey(headers: Headers, id: string, from: string, seconds: number | null, bytes: Buffer): string {
  const sent = seconds === null ? (headerOf(headers, 'date') ?? '').slice(0, 60) : String(seconds);
  if (id !== '') return `mail:${id} ${from.slice(0, 260)} ${sent}`;
  const facts = [
    sent,
    from,
    headerOf(headers, 'to') ?? '',
    headerOf(headers, 'cc') ?? '',
    headerOf(headers, 'subject') ?? '',
  ];
  return `mail:~${digest(`${facts.join('\n')}\n${startOf(bytes, headers.bodyStart)}`)}`;
}

/** Own id first, then what it answers (In-Reply-To, References). Empty when the message is in no thread and names no id. */
export function threadOf(headers: Headers, own: string): readonly string[] {
  const answers = idsOf(headerOf(headers, 'in-reply-to') ?? '');
  const references = idsOf(headerOf(headers, 'references') ?? '');
  if (answers.length === 0 && references.length === 0) return [own];
  const others = [...new Set([...answers, ...references])].filter((id) => id !== own);
  if (others.length <= FIRST_REFERENCES + LAST_REFERENCES) return [own, ...others];
  return [own, ...others.slice(0, FIRST_REFERENCES), ...others.slice(-LAST_REFERENCES)];
}

/** Ids in a header; `Your message of … <id>` (obsolete) and ids without brackets are understood. */
export function idsOf(value: string): string[] {
  const ids: string[] = [];
  if (value === '') return ids;
  const text = value.length > MAX_REFERENCES ? value.slice(-MAX_REFERENCES) : value;
  for (let open = text.indexOf('<'); open >= 0; ) {
    const close = text.indexOf('>', open);
    if (close < 0) break;
    const id = tidyId(text.slice(text.lastIndexOf('<', close) + 1, close));
    if (id !== '') ids.push(id);
    open = text.indexOf('<', close);
  }
  if (ids.length > 0) return ids;
  const words = text.split(/[ \t]+/).map((word) => tidyId(word.replace(/[<>]/g, '')));
  return words.length === 1 ? words.filter((word) => word !== '') : words.filter((word) => word.includes('@'));
}

function tidyId(raw: string): string {
  const id = /[\0-\x20]/.test(raw) ? raw.replace(/[\0-\x20]/g, '') : raw;
  return id.length <= MAX_ID ? id : `${id.slice(0, MAX_ID - 33)}~${digest(id)}`;
}

/** The first bytes of the text without blanks and the marks that mbox files add. */
function startOf(bytes: Buffer, from: number): string {
  return bytes
    .toString('latin1', from, from + HASHED_BODY)
    .replace(/^>+From /gm, 'From ')
    .replace(/\s/g, '')
    .slice(0, HASHED_BODY / 4);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
