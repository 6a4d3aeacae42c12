/** Text taken apart into words and marks, each with its place. Linear: one look at each character. Pure. */

export interface Token {
  /** As it is compared: folded, spelled out. A mark is itself; a line break is "\n"; a quotation is `"`. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark' | 'quotation';
  /** Begins with a capital letter as written. */
  readonly isCapital: boolean;
  readonly start: number;
  readonly end: number;
}

/** What the pack says about written words. */
export interface Spelling {
  /** As words are compared: `plain`, or with the accents of words kept apart. */
  readonly fold: (word: string) => string;
  readonly apostrophe: 'before' | 'after';
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** The word meant, when this is a slip of a known long word. */
  readonly repair: (word: string) => string;
}

/** UTF-16 units read of one text; what follows is left alone, so that a hostile letter costs no more than a long one. */
export const MOST_TEXT = 60_000;

const PIECE =
  /\d+(?:[.:/-]\d+)*[\p{L}°]{0,3}|[\p{L}\p{M}\p{N}]+(?:['’‘-][\p{L}\p{M}\p{N}]+)*['’]?|\n|[.,;:!?…()[\]–—"“”„«»]|-{1,2}|\p{Sc}|\p{Extended_Pictographic}/gu;
/** Every sign of money is read as this one: packs ask whether a sum is named, not in which coin. */
const MONEY = /^\p{Sc}$/u;
const QUOTED_LINE = /^[ \t]*>.*$/gm;
const INNER = /['’‘-]/;

export function tokensOf(text: string, spelling: Spelling): Token[] {
  const read = withoutQuotedLines(text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text);
  const tokens: Token[] = [];
  for (const match of read.matchAll(PIECE)) pieceInto(tokens, match[0], match.index, spelling);
  return tokens;
}

/** Lines that begin with ">" are somebody else's; blanks keep every later place where it was. */
function withoutQuotedLines(text: string): string {
  return text.includes('>') ? text.replace(QUOTED_LINE, (line) => ' '.repeat(line.length)) : text;
}

function pieceInto(tokens: Token[], raw: string, start: number, spelling: Spelling): void {
  const end = start + raw.length;
  const code = raw.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    tokens.push({ norm: raw.toLowerCase(), kind: 'number', isCapital: false, start, end });
  } else if (MONEY.test(raw)) {
    tokens.push({ norm: '€', kind: 'word', isCapital: false, start, end });
  } else if (isLetter(raw)) {
    wordInto(tokens, raw, start, spelling);
  } else {
    tokens.push({ norm: markOf(raw), kind: 'mark', isCapital: false, start, end });
  }
}

function isLetter(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return raw.length > 1 || /\p{L}/u.test(raw) ? /^[\p{L}\p{M}\p{N}]/u.test(raw) : false;
}

function markOf(raw: string): string {
  if (raw === '…') return '.';
  if (raw === '–' || raw === '—' || raw === '--') return '-';
  if (raw === '“' || raw === '”' || raw === '„' || raw === '«' || raw === '»') return '"';
  return raw.length === 1 && raw.charCodeAt(0) < 128 ? raw : '☺';
}

function wordInto(tokens: Token[], raw: string, start: number, spelling: Spelling): void {
  const norm = spelling.fold(raw);
  const spelled = spelling.spellings.get(norm);
  const isCapital = raw[0] !== raw[0]!.toLowerCase();
  if (spelled) {
    spelled.forEach((word, i) => {
      tokens.push({ norm: word, kind: 'word', isCapital: isCapital && i === 0, start, end: start + raw.length });
    });
  } else if (INNER.test(raw)) {
    dividedInto(tokens, raw, start, spelling);
  } else {
    const word = spelling.repair(norm);
    tokens.push({ norm: word, kind: 'word', isCapital, start, end: start + raw.length });
  }
}

/** At hyphens always; at an apostrophe before or after it, as the language does. */
function dividedInto(tokens: Token[], raw: string, start: number, spelling: Spelling): void {
  const at = spelling.apostrophe === 'after' ? /(?<=['’‘])|-/ : /(?=['’‘])|-/;
  let from = 0;
  for (const part of raw.split(at)) {
    const place = raw.indexOf(part, from);
    from = place + part.length;
    const norm = spelling.fold(part);
    if (norm === '' || norm === "'") continue;
    const meant = spelling.endings.get(norm) ?? spelling.spellings.get(norm) ?? [norm];
    for (const word of meant) {
      const isCapital = part[0] !== part[0]!.toLowerCase();
      tokens.push({ norm: word, kind: 'word', isCapital, start: start + place, end: start + from });
    }
  }
}
