/** Somebody to whom words are prepared, and where they can be reached. */
export interface Addressee {
  /** Person id. */
  readonly id: number;
  readonly name: string;
  /** A mail address; null where none is known. */
  readonly email: string | null;
  /** The address of their LinkedIn profile, to open and write there; null where none is known. */
  readonly profile: string | null;
}

/** Prepared words to one person. */
export interface Draft {
  readonly to: Addressee;
  readonly subject: string;
  readonly body: string;
}

/** A place that only the owner can fill; every prepared text has at least one. */
export const PLACE = '[…]';

/** UTF-16 units of a subject and of a body that are taken; longer ones are no letter to one person. */
export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 20_000;
/** Characters of a link that mail programs still open on every system; a longer text goes by copy or as a file. */
const LONGEST_LINK = 1_900;

/** A subject is one line, or what follows would be read as further headers. */
export function tidy({ to, subject, body }: Draft): Draft {
  const line = subject.replace(/[\s\p{C}]+/gu, ' ').trim();
  return { to, subject: line.slice(0, LONGEST_SUBJECT), body: body.replace(/\r\n?/g, '\n').slice(0, LONGEST_BODY) };
}

/** The link that opens it in the mail program (RFC 6068); null without an address, or where it is too long for a link. */
export function mailtoOf(draft: Draft): string | null {
  const { to, subject, body } = tidy(draft);
  if (to.email === null) return null;
  const address = to.email.split('@').map(escaped).join('@');
  const link = `mailto:${address}?subject=${escaped(subject)}&body=${escaped(body.replaceAll('\n', '\r\n'))}`;
  return link.length <= LONGEST_LINK ? link : null;
}

/** Half of a character that was cut in two cannot be written, and would throw. */
function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
