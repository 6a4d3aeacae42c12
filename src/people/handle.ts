/** A handle: one way to reach or recognise someone. Parsed once, canonical ever after. */

export type HandleKind =
  /** Mail address. Canonical: trimmed, NFC, lower case; no plus or dot games (shown form is kept beside it). */
  | 'email'
  /** LinkedIn profile. Canonical: lower-case, percent-decoded, NFC slug of /in/. */
  | 'linkedin'
  /** Phone number in E.164; numbers whose country is unknown keep their digits and are marked with a leading `~`. */
  | 'phone'
  /** A source's own name for one of its entries that carries no better handle: `linkedin:name:jane doe`, `vcard:uid:…`. */
  | 'entry';

export interface Handle {
  readonly kind: HandleKind;
  readonly value: string;
}

/** `email:ana@example.org`: the form in which handles are keys of maps, files and the dump. */
export function handleKey(handle: Handle): string {
  return `${handle.kind}:${handle.value}`;
}
