/**
 * HTML of a mail as plain text: one pass, no tree, linear in its length. Quoted history (`blockquote`) becomes lines that
 * start with `>`, so that whoever reads the text later can tell the writer's words from those answered.
 */

import { decodeEntities } from '../entities.ts';

/** Characters of text that are produced. */
const MAX_TEXT = 256 * 1024;
/** Quotes inside quotes that are still marked one by one. */
const MAX_QUOTES = 10;
/** A longer tag is text of somebody who wrote `<`. */
const MAX_TAG = 16 * 1024;

/** Tags that begin and end a line. */
const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Tags whose content is not shown; it ends at the closing tag and may hold anything, `<` included. */
const HIDDEN = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'svg', 'object', 'xml']);

interface Page {
  readonly lines: string[];
  line: string;
  endsBlank: boolean;
  length: number;
  quotes: number;
  /** Where the next `>` stands; remembered, or a mail of openings without an end would be searched to its end for each. */
  close: number;
  /** Hidden tags that nothing closes any more. */
  readonly unclosed: Set<string>;
}

/** Text of an HTML part; never throws, whatever the markup. */
export function htmlToText(html: string): string {
  const page: Page = { lines: [], line: '', endsBlank: true, length: 0, quotes: 0, close: -1, unclosed: new Set() };
  let at = 0;
  while (at < html.length && page.length < MAX_TEXT) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      addText(page, html.slice(at));
      break;
    }
    if (open > at) addText(page, html.slice(at, open));
    at = passTag(html, open, page);
  }
  endLine(page);
  return page.lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Returns where the text goes on. */
function passTag(html: string, open: number, page: Page): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const next = html.charCodeAt(open + 1);
  const isTag = next === 47 || next === 33 || next === 63 || ((next | 0x20) >= 97 && (next | 0x20) <= 122);
  const close = isTag ? tagEnd(html, open, page) : -1;
  if (close < 0) {
    addText(page, '<');
    return open + 1;
  }
  const name = tagName(html, next === 47 ? open + 2 : open + 1, close);
  if (next !== 47 && HIDDEN.has(name)) return afterHidden(html, name, close + 1, page);
  if (name === 'br') endLine(page, true);
  else if (BLOCKS.has(name)) startBlock(page, name, next === 47);
  return close + 1;
}

function startBlock(page: Page, name: string, isEnd: boolean): void {
  endLine(page);
  if (name === 'blockquote') page.quotes = Math.min(MAX_QUOTES, Math.max(0, page.quotes + (isEnd ? -1 : 1)));
  if (name === 'p' && isEnd) page.lines.push(mark(page));
}

/** A tag ends at the next `>`; a quoted attribute that holds one is rare, and an open quote must not swallow the mail. */
function tagEnd(html: string, open: number, page: Page): number {
  if (page.close < open) {
    const found = html.indexOf('>', open);
    page.close = found < 0 ? Number.POSITIVE_INFINITY : found;
  }
  return page.close - open > MAX_TAG ? -1 : page.close;
}

function tagName(html: string, from: number, close: number): string {
  let end = from;
  while (end < close && end - from < 12 && /[A-Za-z0-9]/.test(html[end] as string)) end++;
  return html.slice(from, end).toLowerCase();
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Without a closing tag only the tag itself is passed over: a lone `<title>` must not swallow the mail. */
function afterHidden(html: string, name: string, from: number, page: Page): number {
  if (page.unclosed.has(name)) return from;
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return after(html, '>', at);
    if (name === 'head' && html.slice(at + 2, at + 6).toLowerCase() === 'body') return at;
  }
  page.unclosed.add(name);
  return from;
}

function addText(page: Page, raw: string): void {
  const text = decodeEntities(raw, 'open').replace(/[\s\u00a0]+/g, ' ');
  const added = page.endsBlank ? text.trimStart() : text;
  if (added === '') return;
  page.line += added;
  // Kept apart: asking a long line how it ends, once per piece, copies it each time.
  page.endsBlank = added.endsWith(' ');
  page.length += added.length;
}

function endLine(page: Page, isBreak = false): void {
  const line = page.line.trim();
  if (line !== '') page.lines.push(mark(page) + line);
  else if (isBreak) page.lines.push(mark(page));
  page.line = '';
  page.endsBlank = true;
  page.length++;
}

function mark(page: Page): string {
  return page.quotes === 0 ? '' : `${'>'.repeat(page.quotes)} `;
}
