/** A handle: one way to reach or recognise someone. Parsed once, canonical ever after. */

import { parseEmail } from './email.ts';
import { parsePhone } from './phone.ts';
import { parseProfileLink } from './profile-link.ts';

export type HandleKind =
  /** Mail address. Canonical: trimmed, NFC, lower case; no plus or dot games (shown form is kept beside it). */
  | 'email'
  /** LinkedIn profile. Canonical: lower-case, percent-decoded, NFC slug of /in/. */
  | 'linkedin'
  /**
   * Phone number in E.164, `;ext=` kept; numbers whose country is unknown keep their digits and are marked with a
   * leading `~`.
   */
  | 'phone'
  /** A source's own name for one of its entries that carries no better handle: `linkedin:name:jane doe`, `vcard:uid:…`. */
  | 'entry';

export interface Handle {
  readonly kind: HandleKind;
  readonly value: string;
}

/** `email:ana@example.org`: the form in which handles are keys of maps, files and the dump. */
export function handleKey({ kind, value }: { readonly kind: string; readonly value: string }): string {
  return `${kind}:${value}`;
}

/** Undoes `handleKey`; null when the text is no key. The value is taken as it is, canonical or not. */
export function handleOfKey(key: string): Handle | null {
  const colon = key.indexOf(':');
  const kind = key.slice(0, Math.max(colon, 0));
  const value = key.slice(colon + 1);
  return isHandleKind(kind) && value !== '' ? { kind, value } : null;
}

/** What a person types: a key as the dump prints it, a profile link, an address or a phone number. */
export function parseHandle(text: string): Handle | null {
  const keyed = handleOfKey(text.trim());
  switch (keyed?.kind) {
    case 'entry':
      return keyed;
    case 'email':
      return parseEmail(keyed.value);
    case 'phone':
      return parsePhone(keyed.value, null);
    case 'linkedin':
      return parseProfileLink(keyed.value) ?? parseProfileLink(`linkedin.com/in/${keyed.value}`);
    default:
      return parseProfileLink(text) ?? parseEmail(text) ?? parsePhone(text, null);
  }
}

function isHandleKind(text: string): text is HandleKind {
  return text === 'email' || text === 'linkedin' || text === 'phone' || text === 'entry';
}
