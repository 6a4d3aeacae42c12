/** The separator line of an mbox, without its leading `From `. */

/**
 * - dated: a month or ISO day and a time, as mail servers, Mozilla and Takeout write them;
 * - bare: nothing, or a dash (Mozilla);
 * - address: one word that is an address, a Takeout thread number or MAILER-DAEMON;
 * - text: anything else.
 */
export type EnvelopeShape = 'dated' | 'bare' | 'address' | 'text';

/** Characters of the line that are looked at. */
const MAX_LOOKED_AT = 300;
const DATED = /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b|\d{4}-\d\d-\d\d).{0,20}\b\d{1,2}:\d{2}/i;
const ADDRESS = /^(?:\S{1,250}@\S{0,250}|mailer-daemon)$/i;

/** `From ` begins a separator line; `From :` is a header whose colon has a blank before it. */
export function isEnvelopeStart(bytes: Buffer, at: number): boolean {
  const start = bytes.toString('latin1', at, at + 8);
  return start.startsWith('From ') && !/^From {1,3}:/.test(start);
}

export function shapeOf(envelope: string): EnvelopeShape {
  const line = envelope.slice(0, MAX_LOOKED_AT);
  if (line === '' || line === '-') return 'bare';
  if (DATED.test(line)) return 'dated';
  return ADDRESS.test(line) ? 'address' : 'text';
}
