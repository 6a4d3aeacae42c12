/** Firms, places and positions as they are compared: folded, without what says nothing. */

import { fold } from '../../basics/text.ts';

/** Legal forms: "Casa & Filhos Lda." and "Casa & Filhos" are one firm. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'gmbh ag kg ohg gbr ug se mbh co ltd limited inc incorporated llc llp plc corp corporation company sa sas sarl srl spa bv nv ab as oy oyj aps kft zrt doo sro zoo sp pty pte lda the'.split(
    ' ',
  ),
);

export function companyKey(company: string): string {
  const words = wordsOf(company);
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Words that stand in front of or behind half of all places. */
const PLACE_FILLERS = new Set('greater area metropolitan metro region city of and the und de'.split(' '));

export function placeKey(place: string): string {
  return wordsOf(place)
    .filter((word) => !PLACE_FILLERS.has(word))
    .join(' ');
}

export function positionKey(position: string): string {
  return wordsOf(position).join(' ');
}

/** Characters of a company, place or position that are compared. */
const MAX_TEXT = 80;

function wordsOf(text: string): string[] {
  return fold(text.slice(0, MAX_TEXT))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
