/** The part of a vCard line before its colon: `item1.EMAIL;type=INTERNET;type=WORK`. */

export interface Header {
  /** Upper case, without its group. */
  readonly name: string;
  /** `item1`, lower case; empty for most. It ties an Apple label to the line it labels. */
  readonly group: string;
  /** What TYPE says, in any of its spellings, lower case: `TEL;WORK;VOICE`, `TYPE=work,voice`, `TYPE="work,voice"`. */
  readonly types: readonly string[];
  /** Other parameters by upper-case name. */
  readonly params: ReadonlyMap<string, string>;
  readonly encoding: 'plain' | 'quoted-printable' | 'base64';
  /** As the line states it, lower case; empty when it does not. */
  readonly charset: string;
}

/** Parameters of one line. The fullest real line has six. */
const MAX_PARAMS = 40;
/** Letters of a property's name; a longer one is running text that lost its indentation. */
const MAX_NAME = 80;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_/-]| (?=[A-Za-z0-9]))*$/;

const ENCODINGS: ReadonlyMap<string, Header['encoding']> = new Map([
  ['QUOTED-PRINTABLE', 'quoted-printable'],
  ['QP', 'quoted-printable'],
  ['Q', 'quoted-printable'],
  ['BASE64', 'base64'],
  ['B', 'base64'],
  ['8BIT', 'plain'],
  ['7BIT', 'plain'],
]);

/** Null when the text cannot be the start of a line of a card: then it belongs to the line above. */
export function headerOf(text: string): Header | null {
  const [path = '', ...rest] = splitOutsideQuotes(text, ';');
  const dot = path.lastIndexOf('.');
  const name = path.slice(dot + 1).trim();
  if (!isName(name)) return null;
  return { name: name.toUpperCase(), group: path.slice(0, Math.max(dot, 0)).toLowerCase(), ...readParams(rest) };
}

/** Blanks only in names such as `X-GOOGLE TALK`; elsewhere `Call me at 5:30` would pass for a line of its own. */
function isName(name: string): boolean {
  if (name.length > MAX_NAME || !NAME.test(name)) return false;
  return !name.includes(' ') || name.startsWith('X-') || name.startsWith('x-');
}

function readParams(parts: readonly string[]): Omit<Header, 'name' | 'group'> {
  const types: string[] = [];
  const params = new Map<string, string>();
  for (const part of parts.slice(0, MAX_PARAMS)) {
    const equals = part.indexOf('=');
    const key = (equals < 0 ? '' : part.slice(0, equals)).trim().toUpperCase();
    const value = unquoted(part.slice(equals + 1).trim());
    const bare = key === '' ? value.toUpperCase() : '';
    if (ENCODINGS.has(bare)) params.set('ENCODING', bare);
    else if (key === '' || key === 'TYPE') addTypes(types, value);
    else params.set(key, value);
  }
  const encoding = ENCODINGS.get(params.get('ENCODING')?.toUpperCase() ?? '') ?? 'plain';
  return { types, params, encoding, charset: (params.get('CHARSET') ?? '').toLowerCase() };
}

/** `TYPE=HOME,TYPE=VOICE` is written by programs that repeat the key inside one list. */
function addTypes(types: string[], value: string): void {
  for (const one of value.toLowerCase().split(',')) {
    const type = one.trim().replace(/^type=/, '');
    if (type !== '') types.push(type);
  }
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
