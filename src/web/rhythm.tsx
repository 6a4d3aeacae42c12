/** The rhythm of a tie as a row of days: a mark for each day with contact in two years; the pauses between show themselves. */

import type { Person } from '../api/shapes.ts';
import { DAY } from '../basics/when.ts';
import { raw } from './markup.ts';

/** Days shown: two years, since older rhythm was another one. */
const SHOWN = 730;
/** Fewer marks are no rhythm. */
const LEAST = 3;

export function RhythmRow(props: { person: Person; now: number }) {
  const { rhythmDays, warmth } = props.person;
  const marks = rhythmDays
    .map((day) => Math.round((props.now - Date.parse(day)) / DAY))
    .filter((ago) => ago >= 0 && ago <= SHOWN);
  if (marks.length < LEAST) return null;
  const lines = marks.map((ago) => {
    const x = (100 * (1 - ago / SHOWN)).toFixed(2);
    return `<line x1="${x}%" x2="${x}%" y1="2" y2="16"/>`;
  });
  return (
    <figure class="rhythm">
      <svg role="img" aria-label={`Days with contact in two years. ${warmth.words}`} width="100%" height="18">
        {raw(lines.join(''))}
      </svg>
      <figcaption class="hint">days with contact, two years until today</figcaption>
    </figure>
  );
}
