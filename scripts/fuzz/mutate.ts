/**
 * Turns a good file into a bad one, by chance that can be had again. Half of the changes know nothing (bits, slices), half know
 * what such files are made of: lines, fields, headers, parts, numbers, encodings. Bytes are worked on as latin-1 text.
 */

import type { Chance } from './chance.ts';

/** Bytes of an input: large enough for what grows faster than its input to show, small enough for thousands a minute. */
export const MOST_BYTES = 192 * 1024;
/** Bytes taken of a sample; what is longer is begun somewhere in it. */
const MOST_OF_SAMPLE = 16 * 1024;
/** Changes made to one input, one after the other. */
const MOST_CHANGES = 6;

/** What readers look for, and what has hurt readers before. */
const WORDS: readonly string[] = [
  ...[
    'From ',
    '\nFrom - Thu Jan  1 00:00:00 1970\n',
    '\n>From ',
    'From: ',
    'To: ',
    'Cc: ',
    'Date: ',
    'Received: ',
    'Subject: ',
  ],
  ...[
    'Message-ID: <',
    'References: <a@b> ',
    'Content-Type: multipart/mixed; boundary=x\n\n--x\n',
    '--x',
    '--x--',
    '\n\n',
    '\r\n',
    '\r',
  ],
  ...['Content-Type: message/rfc822\n\n', 'Content-Type: text/calendar\n\n', 'Content-Transfer-Encoding: base64\n\n'],
  ...[
    'Content-Transfer-Encoding: quoted-printable\n\n',
    '=?utf-8?B?',
    '=?utf-8?Q?',
    '?=',
    '=?utf-7?Q?+AGE-?=',
    '=\n',
    '=0',
    '=00',
  ],
  ...[
    'charset=utf-16',
    'charset=utf-7',
    'charset="iso-2022-jp"',
    'charset=x-nothing',
    'filename*0*=',
    'Content-Length: 99999999\n',
  ],
  ...[
    '<',
    '>',
    '<<',
    '<!--',
    '-->',
    '<style>',
    '<script>',
    '</',
    '&#',
    '&#x110000;',
    '&#55357;',
    '&amp',
    '<blockquote>',
    '<br',
    '<table>',
  ],
  ...[
    'BEGIN:VCARD\n',
    'END:VCARD\n',
    'VERSION:2.1\n',
    'VERSION:4.0\n',
    'FN:',
    'N:;;;;',
    'EMAIL:',
    'TEL:',
    'BDAY:--0229',
    'AGENT:\n',
  ],
  ...[
    ';ENCODING=QUOTED-PRINTABLE:',
    ';CHARSET=UTF-16:',
    ';ENCODING=b:',
    'item1.',
    ';TYPE=',
    '\\n',
    '\\,',
    '\\;',
    '\\\\',
    '^n',
    '\n ',
  ],
  ...[
    'BEGIN:VCALENDAR\n',
    'BEGIN:VEVENT\n',
    'END:VEVENT\n',
    'BEGIN:VTIMEZONE\n',
    'RRULE:FREQ=SECONDLY;INTERVAL=1',
    'RRULE:FREQ=YEARLY',
  ],
  ...[
    ';BYDAY=-53MO',
    ';BYSETPOS=-366',
    ';BYMONTHDAY=31;BYMONTH=2',
    ';COUNT=999999999',
    ';UNTIL=99991231',
    ';INTERVAL=0',
  ],
  ...[
    'RDATE:20240101',
    'EXDATE:',
    'RECURRENCE-ID:',
    'TZID=',
    'DTSTART:00000000T000000',
    'DTSTART;VALUE=DATE:99999999',
    'DURATION:P9999999W',
  ],
  ...[
    '"',
    '""',
    '","',
    '";"',
    ',',
    ';',
    '\t',
    '\n"',
    '"\n',
    ',,,,,,,,,,,,,,,,',
    '=1+1',
    '@',
    '@@',
    'a@b',
    '"a b"@c',
    '(((',
    ')))',
    'mailto:',
  ],
  ...[
    'http://www.linkedin.com/in/',
    '%',
    '%00',
    '%ff',
    '+49',
    '00',
    ';ext=',
    '1/1/70, 12:00 AM',
    '28 Aug 2022',
    '2024-02-30',
    '31/12/99',
  ],
  ...[
    '\0',
    '\x1b[2J',
    '\x7f',
    '\xff',
    '\xfe\xff',
    '\xff\xfe',
    '\xef\xbb\xbf',
    '\xed\xa0\x80',
    '\xf4\x90\x80\x80',
    '\xc0\xaf',
    '\xe2\x80\xae',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    'Infinity',
    '-0',
    '1e309',
    '9007199254740993',
    'undefined',
    'null',
  ],
];
const NUMBERS: readonly string[] = [
  ...[
    '0',
    '-1',
    '1',
    '00',
    '60',
    '99',
    '366',
    '1900',
    '9999',
    '10000',
    '65536',
    '2147483648',
    '4294967296',
    '99999999999999999999',
  ],
];

type Change = (text: string, chance: Chance, others: readonly string[]) => string;

/** `sample` changed; `others`: further samples, from which pieces are taken over. */
export function mutated(sample: string, chance: Chance, others: readonly string[]): string {
  let text = someOf(sample, MOST_OF_SAMPLE, chance);
  for (let left = 1 + chance.below(MOST_CHANGES); left > 0; left--) {
    text = chance.pick(CHANGES)(text, chance, others).slice(0, MOST_BYTES);
  }
  return text;
}

const CHANGES: readonly Change[] = [
  flipBits,
  flipBits,
  changeByte,
  cutOff,
  dropSlice,
  repeatSlice,
  spliceOther,
  insertWord,
  insertWord,
  insertWord,
  changeNumber,
  changeNumber,
  dropLine,
  doubleLine,
  swapLines,
  moveLine,
  joinLines,
  changeField,
  changeField,
  lineOfOther,
  lineEnds,
  otherEncoding,
  longField,
  wrapInParts,
];

function flipBits(text: string, chance: Chance): string {
  let changed = text;
  for (let left = 1 + chance.below(8); left > 0; left--) {
    const at = chance.below(text.length);
    changed = spliced(changed, at, 1, String.fromCharCode((changed.charCodeAt(at) ^ (1 << chance.below(8))) & 255));
  }
  return changed;
}

function changeByte(text: string, chance: Chance): string {
  return spliced(text, chance.below(text.length), 1, String.fromCharCode(chance.below(256)));
}

function cutOff(text: string, chance: Chance): string {
  const at = chance.below(text.length);
  return chance.oneIn(4) ? text.slice(at) : text.slice(0, at);
}

function dropSlice(text: string, chance: Chance): string {
  const { at, length } = sliceOf(text, chance);
  return spliced(text, at, length, '');
}

/** Once in a while as often as fits: what takes the square of its input's length shows here. */
function repeatSlice(text: string, chance: Chance): string {
  const { at, length } = sliceOf(text, chance);
  const most = Math.floor((MOST_BYTES - text.length) / Math.max(length, 1));
  const times = chance.oneIn(80) ? most : 1 + chance.below(Math.min(most, 30));
  return spliced(text, at + length, 0, text.slice(at, at + length).repeat(Math.max(0, times)));
}

function spliceOther(text: string, chance: Chance, others: readonly string[]): string {
  const other = someOf(chance.pick(others), 4096, chance);
  const { at, length } = sliceOf(other, chance);
  return spliced(text, chance.below(text.length), 0, other.slice(at, at + length));
}

function insertWord(text: string, chance: Chance): string {
  const word = chance.pick(WORDS);
  const times = chance.oneIn(80) ? 1 + chance.below(Math.floor(MOST_BYTES / word.length / 2)) : 1;
  return spliced(text, chance.below(text.length), chance.oneIn(3) ? word.length : 0, word.repeat(times));
}

function changeNumber(text: string, chance: Chance): string {
  const found = foundFrom(text, /\d{1,20}/g, chance);
  return found === null ? text : spliced(text, found.index, found[0].length, chance.pick(NUMBERS));
}

function dropLine(text: string, chance: Chance): string {
  return withLines(text, chance, (lines, at) => lines.splice(at, 1));
}

function doubleLine(text: string, chance: Chance): string {
  return withLines(text, chance, (lines, at) => lines.splice(at, 0, lines[at] ?? ''));
}

function swapLines(text: string, chance: Chance): string {
  return withLines(text, chance, (lines, at) => {
    const other = chance.below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  });
}

function moveLine(text: string, chance: Chance): string {
  return withLines(text, chance, (lines, at) => lines.splice(chance.below(lines.length), 0, ...lines.splice(at, 3)));
}

function joinLines(text: string, chance: Chance): string {
  return withLines(text, chance, (lines, at) => lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`));
}

/** What stands between two separators, or behind a header's colon, becomes something else. */
function changeField(text: string, chance: Chance, others: readonly string[]): string {
  const found = foundFrom(text, /[:;,="<>\t ][^:;,="<>\t \n]{0,200}/g, chance);
  if (found === null) return text;
  const other = foundFrom(someOf(chance.pick(others), 4096, chance), /[^:;,="<>\t \n]{1,200}/g, chance);
  const value = chance.oneIn(3) ? '' : chance.oneIn(2) ? chance.pick(WORDS) : (other?.[0] ?? '');
  return spliced(text, found.index + 1, found[0].length - 1, value);
}

function lineOfOther(text: string, chance: Chance, others: readonly string[]): string {
  const lines = someOf(chance.pick(others), 4096, chance).split('\n');
  return withLines(text, chance, (own, at) => own.splice(at, chance.below(2), chance.pick(lines)));
}

function lineEnds(text: string, chance: Chance): string {
  const plain = text.replaceAll('\r\n', '\n');
  return plain.replaceAll('\n', chance.pick(['\r\n', '\r', '\n\n', '\n\r', '\r\r\n', '\n ']));
}

function otherEncoding(text: string, chance: Chance): string {
  const swap = chance.oneIn(2);
  const wide = Array.from(text, (unit) => (swap ? `\0${unit}` : `${unit}\0`)).join('');
  return `${chance.pick(['', swap ? '\xfe\xff' : '\xff\xfe', '\xef\xbb\xbf'])}${chance.oneIn(3) ? text : wide}`;
}

function longField(text: string, chance: Chance): string {
  const unit = chance.pick([
    'a',
    ' ',
    '"',
    '<',
    '(',
    '.',
    '@',
    '\\',
    '=',
    ',',
    ';',
    ':',
    '\t',
    'a.',
    '> ',
    '=?',
    '\xc3\xa9',
    '0',
    '-',
    '_',
    '\n ',
    '\n>',
  ]);
  return spliced(text, chance.below(text.length), 0, unit.repeat(1 + chance.below(chance.oneIn(10) ? 60_000 : 600)));
}

function wrapInParts(text: string, chance: Chance): string {
  const depth = 1 + chance.below(chance.oneIn(10) ? 400 : 6);
  const isLetter = chance.oneIn(2);
  const heads = Array.from({ length: depth }, (_, i) =>
    isLetter ? 'Content-Type: message/rfc822\n\n' : `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
  );
  return `From: a@b.example\n${heads.join('')}${text}`;
}

// --- Pieces -----------------------------------------------------------------------------------------------------

function spliced(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

function someOf(text: string, most: number, chance: Chance): string {
  if (text.length <= most) return text;
  const at = chance.oneIn(2) ? 0 : chance.below(text.length - most);
  return text.slice(at, at + most);
}

function sliceOf(text: string, chance: Chance): { at: number; length: number } {
  const at = chance.below(text.length);
  return { at, length: 1 + chance.below(Math.min(text.length - at, chance.oneIn(4) ? 4096 : 64)) };
}

function withLines(text: string, chance: Chance, change: (lines: string[], at: number) => unknown): string {
  const lines = text.split('\n');
  change(lines, chance.below(lines.length));
  return lines.join('\n');
}

/** The first match behind some place of the text. */
function foundFrom(text: string, pattern: RegExp, chance: Chance): RegExpExecArray | null {
  pattern.lastIndex = chance.below(text.length);
  return pattern.exec(text);
}
