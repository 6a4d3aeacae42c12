/** Findings in the short form in which tests and reports write them: "promise: send you the deck | by Friday". Pure. */

import type { Finding } from './finding.ts';
import { findingsIn, languageNamed, readText } from './read.ts';

export function said(text: string, lang?: string): string[] {
  return readText(text, lang).map(shortly);
}

/** What the patterns of a pack find without the learnt judge: what tests of packs look at. */
export function matched(text: string, lang: string): string[] {
  const language = languageNamed(lang);
  return language ? findingsIn(text, language, null).map(shortly) : [];
}

function shortly({ kind, value, what, due }: Finding): string {
  const isAboutThing = kind === 'promise' || kind === 'ask';
  const thing = isAboutThing && what !== null ? `: ${what}` : '';
  const when = kind === 'promise' && due !== null ? ` | ${due}` : '';
  return `${[kind, value].filter(Boolean).join(' ')}${thing}${when}`;
}
