/** Findings in the short form in which tests and reports write them: "promise: send you the deck | by Friday". Pure. */

import type { Finding } from './finding.ts';
import { readText } from './read.ts';

export function said(text: string, lang?: string): string[] {
  return readText(text, lang).map(shortly);
}

export function shortly({ kind, value, what, due }: Finding): string {
  const isAboutThing = kind === 'promise' || kind === 'ask';
  const thing = isAboutThing && what !== null ? `: ${what}` : '';
  const when = kind === 'promise' && due !== null ? ` | ${due}` : '';
  return `${[kind, value].filter(Boolean).join(' ')}${thing}${when}`;
}
