/** Letters that make a text's key: enough to tell two messages of one second apart, few enough to cost nothing. */
const OPENING = 40;
/** UTF-16 units looked through for them; a text may begin with a page of blank lines. */
const WITHIN = 400;

/**
 * The first letters of a text, blanks and line breaks left out: until 2024 the archive flattened line breaks, since 2026 it
 * keeps them, and the same message must have the same key in both.
 */
export function openingLetters(text: string): string {
  const start = text.slice(0, OPENING * 2).replace(SPACES, '');
  if (start.length >= OPENING || text.length <= OPENING * 2) return cutWhole(start);
  return cutWhole(text.slice(0, WITHIN).replace(SPACES, ''));
}

const SPACES = /[\s\u200b\ufeff]+/g;

/** Never through a surrogate pair, which a database refuses. */
function cutWhole(letters: string): string {
  return letters.length <= OPENING ? letters : letters.slice(0, OPENING).toWellFormed();
}
