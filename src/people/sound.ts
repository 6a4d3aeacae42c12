/** A key that words sounding alike share, whichever language spelt them. It only decides which pairs are looked at. */

/** Letters of the key. Four miss typing slips at the end and still tell most surnames apart (measured on FEBRL). */
const MAX_KEY = 5;

/** Two letters that are one sound; tried before the single ones. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ph: 'f',
    sh: 's',
    ch: 's',
    sz: 's',
    cz: 's',
    rz: 's',
    zh: 's',
    th: 't',
    kh: 'h',
    gh: 'g',
    ck: 'k',
    ts: 's',
    tz: 's',
    dj: 'j',
    gn: 'n',
    ks: 's',
  }),
);
const SINGLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    b: 'p',
    p: 'p',
    v: 'f',
    w: 'f',
    f: 'f',
    d: 't',
    t: 't',
    s: 's',
    z: 's',
    x: 's',
    c: 'k',
    k: 'k',
    q: 'k',
    g: 'k',
    j: 'j',
    l: 'l',
    m: 'm',
    n: 'n',
    r: 'r',
    h: 'h',
  }),
);
const VOWELS = 'aeiouy';

/** `latin`: small letters a to z. Empty for an empty word. */
export function soundOf(latin: string): string {
  let key = '';
  let last = '';
  for (let i = 0; i < latin.length && key.length < MAX_KEY; i++) {
    const pair = PAIRS.get(latin.slice(i, i + 2));
    const sound = pair ?? soundAt(latin, i);
    if (pair !== undefined) i++;
    // A doubled consonant is one; the same consonant after a vowel is two.
    if (sound !== '' && sound !== last) key += sound;
    last = sound;
  }
  return key;
}

function soundAt(latin: string, i: number): string {
  const letter = latin[i] ?? '';
  const next = latin[i + 1] ?? '';
  if (VOWELS.includes(letter)) return i === 0 ? firstVowel(letter) : '';
  // Silent in Kohn and Sarah, unwritten or written in Muhammad: only a first h is kept.
  if (letter === 'h' && i > 0) return '';
  if (letter === 'c' && (next === 'e' || next === 'i' || next === 'y')) return 's';
  return SINGLE.get(letter) ?? '';
}

/** Yusuf and Iusuf, Jan and Ian begin alike; so do Eleni and Aleni. */
function firstVowel(letter: string): string {
  return letter === 'y' || letter === 'i' ? 'j' : 'a';
}
