/** Names people sign in with: "kow555" is an invention, and whoever has it at two hosts is mostly one person. */

import { accountOf } from '../mailbox.ts';

/** Characters, and letters among them: "kow555", not "s1234567", which is a number an institution gave. */
const MIN_SIGN_IN = 5;
const MIN_LETTERS = 3;

/** The part of an address that its owner chose, up to and with the @: of a forge's address the account. */
export function chosenPart(address: string): string {
  const account = accountOf(address);
  return account === null ? address : `${account}@`;
}

/**
 * The sign-in an address shows, null where it shows none. At a forge every account is somebody's own, digits or not; its
 * address is written with and without a number. Takes a canonical address.
 */
export function signInOfAddress(address: string): string | null {
  const account = accountOf(address);
  return account === null ? signInOf(address) : (signInOf(account) ?? `@${account}`);
}

/** Letters and digits up to a plus or an @, dots and hyphens left out; null without digits, since names meet by chance. */
export function signInOf(written: string): string | null {
  let [letters, digits, end, isApart] = [0, 0, written.length, false];
  for (let i = 0; i < end; i++) {
    const unit = written.charCodeAt(i);
    if (unit >= 97 && unit <= 122) letters++;
    else if (unit >= 48 && unit <= 57) digits++;
    else if (unit === DOT || unit === HYPHEN || unit === UNDERSCORE) isApart = true;
    else if (unit === PLUS || unit === AT) end = i;
    else return null;
  }
  if (digits === 0 || letters < MIN_LETTERS || letters + digits < MIN_SIGN_IN) return null;
  const text = written.slice(0, end);
  return isApart ? text.replace(SEPARATORS, '') : text;
}

const SEPARATORS = /[-._]/g;
const PLUS = 43;
const HYPHEN = 45;
const DOT = 46;
const AT = 64;
const UNDERSCORE = 95;
