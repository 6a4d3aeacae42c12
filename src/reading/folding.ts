/** Words as they are compared: lower case, without accents. Pure. */

const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;

/** "Größe" → "grosse", "J’ai" → "j'ai". One word or a whole pattern; the length may change. */
export function plain(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(/[’‘ʼ´`′]/g, "'")
    .normalize('NFKD')
    .replace(MARKS, '');
}

/** As `plain`, but these words keep their accents: "hätte" is not "hatte". Words of a phrase are joined with `_`. */
export function folding(apart: ReadonlySet<string>): (word: string) => string {
  const one = (word: string) => {
    const written = word.toLowerCase().normalize('NFC');
    return apart.has(written) ? written : plain(word);
  };
  return (word) => (ASCII.test(word) ? word.toLowerCase() : word.split('_').map(one).join('_'));
}
