/** Both directions over the years as one mirrored area, mine up and theirs down, and the same in words. */

import type { Person } from '../api/shapes.ts';
import { raw } from './markup.ts';
import { figures, listInWords, times } from './words.ts';

export type Quarter = Person['quarters'][number];

/** Units of the drawing: it is stretched to the width of the page, so only proportions matter. */
const WIDTH = 1000;
const UP = 100;
/** More labels than this run into each other at 360 px. */
const MOST_LABELS = 6;
/** Years with messages named in the short text; the long one names all. */
const NAMED_YEARS = 2;

export function Picture(props: { quarters: readonly Quarter[]; them: string; now: number }) {
  const { quarters, them } = props;
  if (quarters.length === 0) return null;
  const axis = axisOf(quarters, new Date(props.now).getUTCFullYear());
  return (
    <figure class="picture">
      <p class="sides">
        <span class="side me">you</span>
        <span class="side them">{them}</span>
      </p>
      <Drawing axis={axis} label={pictureInShort(quarters, them)} />
      <figcaption>
        <details>
          <summary>The same in words</summary>
          <ul>
            {pictureInWords(quarters, them).map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
}

function Drawing(props: { axis: Axis; label: string }) {
  const { axis } = props;
  return (
    <svg class="years" role="img" aria-label={props.label} width="100%" height="190">
      {raw(
        `<svg y="0" width="100%" height="76" viewBox="0 0 ${WIDTH} ${UP}" preserveAspectRatio="none">` +
          `<path class="me" d="${areaPath(axis.me, axis.most, UP, -1)}"/></svg>` +
          `<svg y="88" width="100%" height="76" viewBox="0 0 ${WIDTH} ${UP}" preserveAspectRatio="none">` +
          `<path class="them" d="${areaPath(axis.them, axis.most, 0, 1)}"/></svg>` +
          '<line x1="0" x2="100%" y1="82" y2="82"/>' +
          axis.meetings.map((x) => `<circle class="met" cx="${x}%" cy="82" r="2.5"/>`).join('') +
          axis.labels.map(labelMarkup).join(''),
      )}
    </svg>
  );
}

function labelMarkup(label: { year: number; x: number }): string {
  const anchor = label.x < 3 ? 'start' : label.x > 94 ? 'end' : 'middle';
  return `<text x="${label.x}%" y="185" text-anchor="${anchor}">${label.year}</text>`;
}

interface Axis {
  readonly me: readonly number[];
  readonly them: readonly number[];
  /** The largest number of either side: both sides share one scale, or the picture would lie. */
  readonly most: number;
  /** Percent of the width. */
  readonly meetings: readonly number[];
  readonly labels: readonly { readonly year: number; readonly x: number }[];
}

/** From the first year to the present one, every quarter in its place, silent ones included. */
function axisOf(quarters: readonly Quarter[], thisYear: number): Axis {
  const numbers = quarters.map((one) => quarterNumber(one.quarter));
  const firstYear = Math.floor(Math.min(...numbers) / 4);
  const lastYear = Math.max(thisYear, Math.floor(Math.max(...numbers) / 4));
  const length = (lastYear - firstYear + 1) * 4;
  const me = new Array<number>(length).fill(0);
  const them = new Array<number>(length).fill(0);
  const meetings: number[] = [];
  quarters.forEach((one, i) => {
    const place = numbers[i]! - firstYear * 4;
    me[place] = one.fromMe;
    them[place] = one.fromThem;
    if (one.meetings > 0) meetings.push(percent((place + 0.5) / length));
  });
  return { me, them, most: Math.max(1, ...me, ...them), meetings, labels: labelsOf(firstYear, lastYear) };
}

function labelsOf(first: number, last: number): { year: number; x: number }[] {
  const years = last - first + 1;
  const step = Math.ceil(years / MOST_LABELS);
  const labels: { year: number; x: number }[] = [];
  for (let year = first; year <= last; year += step) labels.push({ year, x: percent((year - first + 0.5) / years) });
  return labels;
}

/**
 * An area through the middle of each quarter, falling to the base before the first and after the last. The slope at a
 * point is the harmonic mean of the slopes beside it, and flat at peaks: the curve never swings below what was counted.
 */
export function areaPath(values: readonly number[], most: number, base: number, direction: 1 | -1): string {
  const step = WIDTH / values.length;
  const last = values.length + 1;
  // One silent place before the first quarter and one after the last.
  const valueAt = (i: number) => values[i - 1] ?? 0;
  const x = (i: number) => Math.min(WIDTH, Math.max(0, (i - 0.5) * step));
  const y = (i: number) => base + (direction * valueAt(i) * (UP - 2)) / most;
  const slope = (i: number) => (i === 0 || i === last ? 0 : slopeAt(x, y, i));
  let path = `M${round(x(0))} ${round(base)}`;
  for (let i = 1; i <= last; i++) {
    if (valueAt(i) === 0 && valueAt(i - 1) === 0) {
      // Silence is one line however long: most of most pictures.
      if (i === last || valueAt(i + 1) !== 0) path += `H${round(x(i))}`;
      continue;
    }
    const third = (x(i) - x(i - 1)) / 3;
    path += `C${round(x(i - 1) + third)} ${round(y(i - 1) + slope(i - 1) * third)} `;
    path += `${round(x(i) - third)} ${round(y(i) - slope(i) * third)} ${round(x(i))} ${round(y(i))}`;
  }
  return `${path}Z`;
}

function slopeAt(x: (i: number) => number, y: (i: number) => number, i: number): number {
  const before = (y(i) - y(i - 1)) / (x(i) - x(i - 1));
  const after = (y(i + 1) - y(i)) / (x(i + 1) - x(i));
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}

/** One sentence a year: "2016: you wrote four times, Ana five times; you met once." Silent years in a row are one sentence. */
export function pictureInWords(quarters: readonly Quarter[], them: string): string[] {
  const years = yearsOf(quarters).filter((sum) => sum.fromMe + sum.fromThem + sum.meetings > 0);
  return years.flatMap((sum, i) => {
    const silent = silenceInWords((years[i - 1]?.year ?? sum.year - 1) + 1, sum.year - 1);
    return [...silent, `${sum.year}: ${yearInWords(sum, them)}.`];
  });
}

/** Of the years from `first` to `last`; nothing where there is none. */
function silenceInWords(first: number, last: number): string[] {
  if (first > last) return [];
  return [`${first === last ? first : `${first} to ${last}`}: nothing was written.`];
}

function yearInWords({ fromMe, fromThem, meetings }: YearSum, them: string): string {
  const yours = fromMe > 0 ? `you wrote ${times(fromMe)}` : '';
  const theirs = fromThem > 0 ? `${them} ${yours ? '' : 'wrote '}${times(fromThem)}` : '';
  const wrote = [yours, theirs].filter(Boolean).join(', ');
  const met = meetings > 0 ? `you met ${times(meetings)}` : '';
  return [wrote, met].filter(Boolean).join('; ');
}

/** What the picture shows in one breath, for those who hear it. */
export function pictureInShort(quarters: readonly Quarter[], them: string): string {
  const years = yearsOf(quarters);
  const span = years.length > 1 ? `from ${years[0]?.year} to ${years.at(-1)?.year}` : `in ${years[0]?.year}`;
  const written = years.filter((one) => one.fromMe + one.fromThem > 0);
  const fullest = [...written]
    .sort((a, b) => b.fromMe + b.fromThem - a.fromMe - a.fromThem || a.year - b.year)
    .slice(0, NAMED_YEARS)
    .sort((a, b) => a.year - b.year)
    .map((one) => `${one.year} (you ${figures(one.fromMe)}, ${them} ${figures(one.fromThem)})`);
  const most = fullest.length > 0 ? `, most in ${listInWords(fullest)}` : '';
  return `What you and ${them} wrote to each other ${span}${most}. The same in words follows.`;
}

interface YearSum {
  readonly year: number;
  readonly fromMe: number;
  readonly fromThem: number;
  readonly meetings: number;
}

function yearsOf(quarters: readonly Quarter[]): YearSum[] {
  const sums = new Map<number, YearSum>();
  for (const one of quarters) {
    const year = Math.floor(quarterNumber(one.quarter) / 4);
    const sum = sums.get(year);
    sums.set(year, {
      year,
      fromMe: (sum?.fromMe ?? 0) + one.fromMe,
      fromThem: (sum?.fromThem ?? 0) + one.fromThem,
      meetings: (sum?.meetings ?? 0) + one.meetings,
    });
  }
  return [...sums.values()].sort((a, b) => a.year - b.year);
}

/** "2016-Q2" as year × 4 + 1. */
function quarterNumber(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
}

function percent(part: number): number {
  return Math.round(part * 1000) / 10;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
