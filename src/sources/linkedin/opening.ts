/** Letters of a text that go into its key; with conversation and second they tell messages apart. */
const OPENING = 16;
/** UTF-16 units looked through for them; a text may begin with a page of blank lines. */
const WITHIN = 400;
/** A whole number V8 writes out without a detour; 30 bit. */
const SMALL = 0x3fffffff;
/** FNV-1a, 32 bit (Fowler, Noll, Vo): start and prime. A clash only makes two messages count as repeats, which are kept. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short mark of how a text begins, blanks and line breaks left out: until 2024 the archive flattened line breaks, since 2026
 * it keeps them, and the same message must have the same key in both. A mark and not the letters, so that keys hold no words.
 */
export function openingMark(text: string): string {
  const end = Math.min(text.length, WITHIN);
  let mark = FNV_START;
  for (let at = 0, letters = 0; at < end && letters < OPENING; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) continue;
    mark = Math.imul(mark ^ unit, FNV_PRIME);
    letters++;
  }
  return text === '' ? '' : String(mark & SMALL);
}

function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
