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
