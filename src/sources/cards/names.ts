/** Names and places from their parts, as people say them. */

import { collapse } from '../../basics/text.ts';

/** `[family, given, middle, prefix, suffix]` as one says it; titles only where there is nothing else. */
export function builtName(parts: readonly string[]): string {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = parts.map(collapse);
  if (isEastAsian(family) && isEastAsian(given)) return `${family}${given}`;
  // `Philip,Paul` are two middle names.
  const name = [given, collapse(middle.replaceAll(',', ' ')), family].filter((part) => part !== '').join(' ');
  return name === '' ? collapse(`${prefix} ${suffix}`) : name;
}

/** Town and country on one line; the region where there is no town, the whole address where it has no parts. */
export function placeOf(address: {
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
  readonly whole: string;
}): string {
  const { city = '', region = '', country = '' } = address;
  const place = [city.trim() === '' ? region : city, country].map(collapse).filter((part) => part !== '');
  return place.length > 0 ? place.join(', ') : collapse(address.whole);
}

function isEastAsian(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(name);
}
