/**
 * Message text without markup. LinkedIn writes HTML only in sponsored mail and a few old rows, entities anywhere; most text
 * has neither and passes untouched. One pass, so that no crafted text can make it slow.
 */

import { decodeEntities } from '../entities.ts';

/** UTF-16 units of one text that are kept; a message may have 8,000, an article's commentary 3,000. */
const MAX_TEXT = 100_000;
/** Without a known tag a `<` is a heart or a sum. */
const MARKUP =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table|tr|td|img|html|body|style|script)(?=[\s/>])/i;
const LINE_TAGS = new Set(['p', 'br', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table']);
const HIDDEN_TAGS = new Set(['style', 'script']);

/** Plain text of a cell: tags gone, paragraphs as lines, entities as characters, ends trimmed. */
export function plainText(cell: string): string {
  const text = cell.length > MAX_TEXT ? cell.slice(0, MAX_TEXT) : cell;
  // indexOf, not includes: most texts have neither, and this is asked of every message.
  if (text.indexOf('<') < 0 && text.indexOf('&') < 0) return plainLines(text);
  return plainLines(decodeEntities(hasMarkup(text) ? withoutTags(text) : text));
}

/** One kind of line end: 2026 mixes both in one file. */
function plainLines(text: string): string {
  return (text.indexOf('\r') < 0 ? text : text.replaceAll('\r\n', '\n')).trim();
}

/** Does the cell hold HTML, not merely a `<`? */
export function hasMarkup(cell: string): boolean {
  return cell.includes('<') && MARKUP.test(cell);
}

function withoutTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  let close = -1;
  let hiddenIn: string | null = null;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    // Looked up again only when passed: a thousand `<` before one far `>` would cost a thousand searches.
    if (close < open) close = html.indexOf('>', open);
    if (open < 0 || close < 0) break;
    if (hiddenIn === null) parts.push(html.slice(at, open));
    const tag = tagName(html, open);
    if (tag === null && hiddenIn === null) parts.push('<');
    if (hiddenIn === null && tag !== null && HIDDEN_TAGS.has(tag)) hiddenIn = tag;
    else if (hiddenIn === tag && html[open + 1] === '/') hiddenIn = null;
    if (tag !== null && LINE_TAGS.has(tag) && (tag === 'br' || html[open + 1] === '/')) parts.push('\n');
    at = tag === null ? open + 1 : close + 1;
  }
  if (hiddenIn === null) parts.push(html.slice(at));
  const lines = parts.join('').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Lower case; null when the `<` begins no tag. */
function tagName(html: string, open: number): string | null {
  return /^<\/?([A-Za-z][A-Za-z0-9]{0,15})(?=[\s/>])/.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? null;
}
