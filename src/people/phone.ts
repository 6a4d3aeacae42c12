/** Phone numbers as handles. */

import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { Handle } from './handle.ts';

/** Characters of a cell looked at: a number with extension and a remark. */
const MAX_RAW = 80;
/** Digits. Three is the shortest thing anybody dials, fifteen the most E.164 allows, plus an exit code. */
const MIN_DIGITS = 3;
const MAX_DIGITS = 19;
/** What a spreadsheet makes of a long number: its last digits are gone, so nothing may be guessed from it. */
const DAMAGED = /^[+-]?\d(?:[.,]\d*)?e[+-]?\d+$/i;

/**
 * E.164, with `;ext=12` where an extension was given: colleagues behind one switchboard are different people.
 * Without a country code and without `country` (two letters), the digits as written with a leading `~`.
 * Null: no number, or one a spreadsheet has damaged (`4.91512E+12`).
 */
export function parsePhone(raw: string, country: string | null): Handle | null {
  const text = raw.trim();
  if (text.length < MIN_DIGITS || text.length > MAX_RAW || DAMAGED.test(text)) return null;
  const parsed = international(text) ?? national(text, country);
  const value = parsed === null ? unplaced(text) : e164(parsed);
  return value === null ? null : { kind: 'phone', value };
}

/** Whether numbers of this country can be told; `code` is two capital letters (ISO 3166-1). */
export function isPhoneCountry(code: string): boolean {
  return isSupportedCountry(code);
}

function international(text: string): PhoneNumber | null {
  const found = parsePhoneNumberFromString(text);
  if (found !== undefined) return found.isPossible() ? found : null;
  // `00` is the exit code of most countries and starts no national number: believed when the rest is a valid number.
  const rest = /^(?:tel:)?\s*\(?00\)?([\s\d()./-]+)$/i.exec(text)?.[1];
  const dialled = rest === undefined ? undefined : parsePhoneNumberFromString(`+${rest.trim()}`);
  return dialled?.isValid() === true ? dialled : null;
}

function national(text: string, country: string | null): PhoneNumber | null {
  const code = country?.toUpperCase();
  if (code === undefined || text.startsWith('+') || !isSupportedCountry(code)) return null;
  const found = parsePhoneNumberFromString(text, { defaultCountry: code as CountryCode });
  return found?.isPossible() === true ? found : null;
}

function e164(found: PhoneNumber): string {
  return found.ext === undefined ? found.number : `${found.number};ext=${found.ext}`;
}

function unplaced(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .replace(/^tel:/i, '')
    .replace(/^~/, '')
    .replace(/[\s()./+\u2010-\u2015-]/g, '');
  const isNumber = digits.length >= MIN_DIGITS && digits.length <= MAX_DIGITS && /^\d+$/.test(digits);
  return isNumber ? `~${digits}` : null;
}
