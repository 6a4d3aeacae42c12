import { onDay, shortened, times } from '../relationships/index.ts';
import type { Ground } from './grounds.ts';

/** Grounds of one sort as one sentence, true if either of the two reads it; the newest is quoted. */
export function groundSentence(
  [ground, ...more]: readonly [Ground, ...Ground[]],
  who: { readonly them: string; readonly other: string; readonly company: string },
  now: number,
): string {
  const { at, quote } = ground;
  const before = more.length === 0 ? '' : `, and ${times(more.length)} before`;
  const when = at > 0 ? ` ${onDay(at, now)}${before}` : '';
  return `${said(ground, who, when)}${told(quote)}`;
}

function told(quote: string): string {
  return quote === '' ? '.' : `: “${shortened(quote)}”`;
}

function said(
  { kind }: Ground,
  { them, other, company }: { readonly them: string; readonly other: string; readonly company: string },
  when: string,
): string {
  switch (kind) {
    case 'introduced':
      return `${them} and ${other} stood together in an introduction you remember${when}`;
    case 'wrote':
      return `A letter went between ${them} and ${other}${when}`;
    case 'met':
      return `You met ${them} and ${other} together${when}`;
    case 'words':
      return `${them} named ${other} in a letter to you${when}`;
    case 'noted':
      return `You noted of ${them}${when}`;
    case 'letter':
      return `${them} and ${other} were on one letter${when}`;
    case 'company':
      return 'Their cards name the same company';
    case 'speaks of':
      return `${them} spoke of ${company || other} in a letter to you${when}`;
  }
}
