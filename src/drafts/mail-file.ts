import { type Draft, tidy } from './draft.ts';

/**
 * The draft as a file that mail programs open as a new message (RFC 5322; `X-Unsent` says that it is one). It has no date and
 * no sender: both are the mail program's to say. Null without an address.
 */
export function mailFileOf(draft: Draft): string | null {
  const { to, subject, body } = tidy(draft);
  if (to.email === null) return null;
  const lines = [
    'X-Unsent: 1',
    `To: ${mailbox(to.name, to.email)}`,
    `Subject: ${words(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...folded(base64(body.replaceAll('\n', '\r\n'))),
    '',
  ];
  return lines.join('\r\n');
}

/** A file name that every system takes. */
export function fileNameOf({ to }: Draft): string {
  const plain = to.name
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || 'letter'}.eml`;
}

/** An address beyond ASCII is written as it is: RFC 6532, which today's programs read. */
function mailbox(name: string, email: string): string {
  const line = name.replace(/[\s\p{C}]+/gu, ' ').trim();
  const address = `<${email}>`;
  // What is no plain word is encoded: a comma, a bracket or an angle in a name would name further addressees.
  if (/^[\w' -]{1,60}$/.test(line)) return `${line} ${address}`;
  return line === '' ? address : `${encoded(line)}\r\n ${address}`;
}

function words(line: string): string {
  return /^[\x20-\x7e]{0,60}$/.test(line) && !line.includes('=?') ? line : encoded(line);
}

/** Bytes of one encoded word, so that with its frame it stays within 75 characters (RFC 2047). */
const WORD_BYTES = 42;

/** Encoded words, none of which cuts a character in two. */
function encoded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line.toWellFormed()) {
    if (Buffer.byteLength(part + character) > WORD_BYTES) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].map((one) => `=?utf-8?B?${base64(one)}?=`).join('\r\n ');
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function folded(text: string): string[] {
  return text.match(/.{1,76}/g) ?? [];
}
