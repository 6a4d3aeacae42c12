/** Names people sign in with: "kow555" is an invention, and whoever has it at two hosts is mostly one person. */

import { accountOf } from './mailbox.ts';

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
  let text = '';
  let letters = 0;
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i);
    if (unit === PLUS || unit === AT) break;
    if (unit === DOT || unit === HYPHEN || unit === UNDERSCORE) continue;
    const isLetter = unit >= 97 && unit <= 122;
    if (!isLetter && !(unit >= 48 && unit <= 57)) return null;
    if (isLetter) letters++;
    text += written.charAt(i);
  }
  return text.length < MIN_SIGN_IN || letters < MIN_LETTERS || letters === text.length ? null : text;
}

const PLUS = 43;
const HYPHEN = 45;
const DOT = 46;
const AT = 64;
const UNDERSCORE = 95;
