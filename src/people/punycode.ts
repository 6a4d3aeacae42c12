/** Internationalised domain labels (RFC 3492), so that `xn--…` in a mail and Unicode in an address book are one domain. */

/** Characters; DNS's limit for a label. */
const MAX_LABEL = 63;
const BASE = 36;
const LOWEST = 1;
const HIGHEST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
/** What a label may hold beyond ASCII; anything else (controls, blanks, a look-alike of the dot) stays escaped. */
const LABEL = /^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}-]+$/u;

/** A lower-case label; anything that does not decode cleanly stays as it is. */
export function labelToUnicode(label: string): string {
  if (!label.startsWith('xn--') || label.length > MAX_LABEL) return label;
  const decoded = decode(label.slice(4));
  // A label that decodes to plain ASCII, or to another case, would give one domain two owners.
  if (decoded === null || isAscii(decoded) || !LABEL.test(decoded)) return label;
  const canonical = decoded.normalize('NFC').toLowerCase();
  return canonical === decoded ? decoded : label;
}

function decode(text: string): string | null {
  const split = text.lastIndexOf('-');
  const codes = [...text.slice(0, Math.max(split, 0))].map((letter) => letter.charCodeAt(0));
  let code = FIRST_CODE;
  let index = 0;
  let bias = FIRST_BIAS;
  for (let at = split + 1; at < text.length; ) {
    const step = readNumber(text, at, bias);
    if (step === null) return null;
    const before = index;
    index += step.value;
    const count = codes.length + 1;
    bias = adapt(index - before, count, before === 0 && codes.length === Math.max(split, 0));
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    codes.splice(index++, 0, code);
    at = step.next;
  }
  return String.fromCodePoint(...codes);
}

function readNumber(text: string, start: number, bias: number): { value: number; next: number } | null {
  let value = 0;
  let weight = 1;
  for (let at = start, k = BASE; ; at++, k += BASE) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit < 0) return null;
    value += digit * weight;
    if (value > 0x7fffffff) return null;
    const threshold = Math.min(Math.max(k - bias, LOWEST), HIGHEST);
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / count);
  let k = 0;
  while (rest > ((BASE - LOWEST) * HIGHEST) / 2) {
    rest = Math.floor(rest / (BASE - LOWEST));
    k += BASE;
  }
  return k + Math.floor(((BASE - LOWEST + 1) * rest) / (rest + SKEW));
}

function digitOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  return unit >= 48 && unit <= 57 ? unit - 22 : -1;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
