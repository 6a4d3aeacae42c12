/** What passed, newest first, under the heads of the years; what machines sent is folded. */

import type { TimelineEntry } from '../../api/shapes.ts';
import { dateOf, dayInMargin, some } from '../words.ts';
import { capital, Entry } from './pieces.tsx';

export function Timeline(props: {
  entries: readonly TimelineEntry[];
  older: string | null;
  them: string;
  now: number;
}) {
  const { entries, them, now } = props;
  if (entries.length === 0) return null;
  return (
    <section class="passed" id="timeline" aria-label="What passed">
      {yearsOf(entries).map((year) => (
        <section aria-label={year.head}>
          <h2>{year.head}</h2>
          <ol class="timeline">
            {stretchesOf(year.entries).map((stretch) =>
              stretch.automatic ? (
                <Folded entries={stretch.entries} them={them} now={now} />
              ) : (
                stretch.entries.map((entry) => (
                  <Entry entry={entry} them={them} day={dayInMargin(entry.at)} now={now} />
                ))
              ),
            )}
          </ol>
        </section>
      ))}
      {props.older ? (
        <p class="further">
          <a href={props.older} rel="next" data-move>
            Further back
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Folded(props: { entries: readonly TimelineEntry[]; them: string; now: number }) {
  return (
    <li class="folded">
      <details>
        <summary data-move>{capital(some(props.entries.length, 'automatic message', 'automatic messages'))}</summary>
        <ol class="timeline">
          {props.entries.map((entry) => (
            <Entry entry={entry} them={props.them} day={dayInMargin(entry.at)} now={props.now} />
          ))}
        </ol>
      </details>
    </li>
  );
}

function yearsOf(entries: readonly TimelineEntry[]): { head: string; entries: TimelineEntry[] }[] {
  const years: { head: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const year = entry.at === null ? null : dateOf(entry.at)?.year;
    const head = year ? String(year) : 'No date known';
    const last = years.at(-1);
    if (last?.head === head) last.entries.push(entry);
    else years.push({ head, entries: [entry] });
  }
  return years;
}

/** Runs of automatic entries and runs of others, in their order. */
function stretchesOf(entries: readonly TimelineEntry[]): { automatic: boolean; entries: TimelineEntry[] }[] {
  const stretches: { automatic: boolean; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = stretches.at(-1);
    if (last && last.automatic === entry.automatic) last.entries.push(entry);
    else stretches.push({ automatic: entry.automatic, entries: [entry] });
  }
  return stretches;
}
