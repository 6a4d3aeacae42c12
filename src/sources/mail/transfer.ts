/** Content-Transfer-Encoding undone, raw string to raw string (one byte per character). Nothing throws. */

const EQUALS = 61;

/** Bad padding and stray characters are passed over, as every mail program does. */
export function base64ToRaw(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}

/** Quoted-printable, soft line breaks joined, blanks before line ends kept; a `=` that starts no code stays. */
export function quotedToRaw(text: string): string {
  let at = text.indexOf('=');
  if (at < 0) return text;
  const out = Buffer.allocUnsafe(text.length);
  let length = 0;
  let from = 0;
  while (at >= 0) {
    length += out.write(text.slice(from, at), length, 'latin1');
    from = at + codeLength(text, at);
    if (from === at + 3 && hex(text.charCodeAt(at + 1)) >= 0) {
      out[length++] = hex(text.charCodeAt(at + 1)) * 16 + hex(text.charCodeAt(at + 2));
    } else if (from === at + 1) {
      out[length++] = EQUALS;
    }
    at = text.indexOf('=', from);
  }
  length += out.write(text.slice(from), length, 'latin1');
  return out.toString('latin1', 0, length);
}

/** How many characters the sign at `at` takes: `=C3`, a soft break with its line end, or just itself. */
function codeLength(text: string, at: number): number {
  if (hex(text.charCodeAt(at + 1)) >= 0 && hex(text.charCodeAt(at + 2)) >= 0) return 3;
  let end = at + 1;
  while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9) end++;
  if (text.charCodeAt(end) === 13) end++;
  if (text.charCodeAt(end) === 10) return end + 1 - at;
  return end >= text.length ? end - at : 1;
}

function hex(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  const letter = unit | 0x20;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
