/** The mailbox, as Gmail's takeout writes it: labels in a header, a line `From …` with a number before each message. */

import { calendarOf, eventLines } from './calendar.mjs';
import { mark, meetings, OWN, random, whoIs } from './told.mjs';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number) => String(number).padStart(2, '0');

/** RFC 5322, on the sender's own clock; summer from April to October is near enough for a story. */
function mailDate(at, zone) {
  const month = new Date(at).getUTCMonth();
  const hours = zone + (month >= 3 && month <= 9 ? 1 : 0);
  const local = new Date(at + hours * 3_600_000);
  const clock = local.toISOString().slice(11, 19);
  const offset = `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}00`;
  return `${DAYS[local.getUTCDay()]}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()} ${clock} ${offset}`;
}

/** The line Gmail's takeout puts before each message. */
function envelope(letter) {
  const date = new Date(letter.at);
  const number = BigInt(`0x${mark(letter.id, 15)}`) % 10n ** 19n;
  const day = `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())}`;
  return `From ${number}@xxx ${day} ${date.toISOString().slice(11, 19)} +0000 ${date.getUTCFullYear()}`;
}

const isAscii = (text) => /^[\n\x20-\x7e]*$/.test(text);
const escaped = (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

function encodedWord(text) {
  if (isAscii(text)) return text;
  const bytes = [...Buffer.from(text)].map((byte) => {
    const char = String.fromCharCode(byte);
    return char === ' ' ? '_' : /[A-Za-z0-9]/.test(char) ? char : escaped(byte);
  });
  return `=?UTF-8?Q?${bytes.join('')}?=`;
}

function mailbox(key) {
  const { name, address } = whoIs(key);
  return `${/[.,]/.test(name) && isAscii(name) ? `"${name}"` : encodedWord(name)} <${address}>`;
}

/** Lists of people are folded, one on each line. */
const mailboxes = (keys) => keys.map(mailbox).join(',\n ');

function quotedPrintable(text) {
  const line = (one) => {
    const units = [...Buffer.from(one)].map((byte) =>
      byte === 61 || byte > 126 ? escaped(byte) : String.fromCharCode(byte),
    );
    const parts = [''];
    for (const unit of units) {
      if (parts.at(-1).length + unit.length > 75) parts.push('');
      parts[parts.length - 1] += unit;
    }
    return parts.join('=\n');
  };
  return text.split('\n').map(line).join('\n');
}

function textPart(text, type = 'text/plain') {
  const encoding = isAscii(text) ? '7bit' : 'quoted-printable';
  const body = isAscii(text) ? text : quotedPrintable(text);
  return `Content-Type: ${type}; charset=UTF-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;
}

function multipart(type, parts, seed) {
  const boundary = `=_${mark(seed, 24)}`;
  const inner = parts.map((part) => `--${boundary}\n${part}`).join('\n');
  return `Content-Type: ${type}; boundary="${boundary}"\n\n${inner}\n--${boundary}--\n`;
}

const WROTE = {
  en: (date, name) => `On ${date}, ${name} wrote:`,
  de: (date, name) => `Am ${date} schrieb ${name}:`,
  fr: (date, name) => `Le ${date}, ${name} a écrit :`,
};

/** About half of all programs quote what is answered. */
function withQuote({ text, parent, language }) {
  if (!parent || random() < 0.5) return text;
  const { name, zone } = whoIs(parent.from);
  const lines = parent.text
    .split('\n')
    .slice(0, 6)
    .map((line) => `> ${line}`.trimEnd());
  return `${text}\n\n${WROTE[language](mailDate(parent.at, zone), name)}\n${lines.join('\n')}`;
}

const MACHINE_HEADERS = {
  auto: ['Auto-Submitted: auto-replied', 'X-Autoreply: yes'],
  bulk: ['List-Unsubscribe: <https://mail.example/u/7>', 'X-Mailgun-Sid: 7f3a'],
  newsletter: ['List-Unsubscribe: <https://thejoint.example/leave>', 'Feedback-ID: issue:thejoint'],
  relay: ['List-Unsubscribe: <https://mail.example/u/9>'],
  bounce: ['Auto-Submitted: auto-replied'],
};
const LABELS = { draft: 'Drafts', spam: 'Spam', trash: 'Trash', relay: 'Inbox,Category Updates', bulk: 'Inbox' };
const ofList = ({ to }) => to.includes('list');

function headersOf(letter) {
  const { from, to, cc, subject, sort, parent, references, id, at } = letter;
  const sender = whoIs(from);
  const isMine = sender.key === OWN;
  const own = at < Date.UTC(2019, 8, 1) && [...to, ...cc].includes('pat2') ? 'pat2' : 'pat';
  const label = LABELS[sort] ?? (isMine ? 'Sent' : 'Inbox,Important');
  const thread = BigInt(`0x${mark(references[0] ?? id, 15)}`) % 10n ** 19n;
  return [
    `X-GM-THRID: ${thread}`,
    `X-Gmail-Labels: ${label}`,
    ...(isMine
      ? []
      : [`Delivered-To: ${whoIs(own).address}`, `Return-Path: <${sort === 'bounce' ? '' : sender.address}>`]),
    ...(MACHINE_HEADERS[sort] ?? []),
    ...(ofList(letter) && !isMine
      ? [
          'List-Id: Small timber bridges <timberbridge.lists.example>',
          'List-Post: <mailto:timberbridge@lists.example>',
          'Precedence: list',
        ]
      : []),
    `Date: ${mailDate(at, sender.zone)}`,
    `From: ${mailbox(from)}`,
    `To: ${mailboxes(to)}`,
    ...(cc.length > 0 ? [`Cc: ${mailboxes(cc)}`] : []),
    `Subject: ${encodedWord(subject)}`,
    `Message-ID: ${id}`,
    ...(parent ? [`In-Reply-To: ${parent.id}`, `References: ${references.join('\n ')}`] : []),
    'MIME-Version: 1.0',
  ].join('\n');
}

function bodyOf(letter) {
  const { sort, text, id } = letter;
  if (sort === 'newsletter' || sort === 'relay') {
    const html = `<html><body><p>${text}</p><p><a href="https://mail.example/leave">Leave</a></p></body></html>`;
    return multipart('multipart/alternative', [textPart(text), textPart(html, 'text/html')], id);
  }
  if (sort === 'invite') {
    const meeting = meetings.find((one) => one.by === letter.from && one.id.includes('@'));
    const plain = textPart('Ortstermin Kurpark, 12. Juni, 10 Uhr, am Bach.');
    const calendar = ['METHOD:REQUEST', ...eventLines(meeting)];
    return multipart(
      'multipart/alternative',
      [plain, textPart(calendarOf(calendar, '\n'), 'text/calendar; method=REQUEST')],
      id,
    );
  }
  if (sort === 'bounce') {
    const why = 'The address v.hale@oldpivot.example is no longer in use. Your message was not delivered.';
    const report = `Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; v.hale@oldpivot.example\nAction: failed\nStatus: 5.1.1\n`;
    return multipart('multipart/report; report-type=delivery-status', [textPart(why), report], id);
  }
  return textPart(withQuote(letter));
}

export function mboxOf(all) {
  const messages = all.map((letter) => {
    const message = `${headersOf(letter)}\n${bodyOf(letter)}`.replace(/^(>*From )/gm, '>$1');
    return `${envelope(letter)}\n${message}\n`;
  });
  return messages.join('');
}
