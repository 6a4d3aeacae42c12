/** The day's few lines: a reason first, then what one may say of it. It ends. */

import type { Today } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { dateInWords } from '../words.ts';

const SAYINGS = [
  { what: 'done', key: 'd', word: 'Done', says: 'done' },
  { what: 'park', key: 'p', word: 'In a week', says: 'park for a week' },
  { what: 'rest', key: 'r', word: 'Let it rest', says: 'let it rest for a month' },
] as const;

export function TodayPage(props: { frame: Frame; today: Today }) {
  const { frame, today } = props;
  return (
    <Page frame={frame} title="Today">
      <article class="today">
        <h1>{weekday(today.day)}</h1>
        <ol class="day">
          {today.items.map((item) => (
            <Line frame={frame} item={item} />
          ))}
        </ol>
        <p class="ending">That is all.</p>
      </article>
    </Page>
  );
}

function Line(props: { frame: Frame; item: Today['items'][number] }) {
  const { frame, item } = props;
  const about = item.rests.at(-1);
  return (
    <li data-line>
      <p class="reason">
        <a href={`/people/${item.person.id}`} data-move>
          {item.reason}
        </a>
      </p>
      {item.due ? <p class="hint">{dueInWords(item, frame.now)}</p> : null}
      <Form frame={frame} action="/today/shelve" name="sayings">
        <input type="hidden" name="who" value={String(item.person.id)} />
        <input type="hidden" name="kind" value={item.kind} />
        {about === undefined ? null : <input type="hidden" name="about" value={String(about)} />}
        {SAYINGS.map(({ what, key, word, says }) => (
          <button
            class="quiet"
            type="submit"
            name="what"
            value={what}
            data-key={key}
            aria-label={`${item.person.name}: ${says}`}
          >
            {word} <kbd>{key}</kbd>
          </button>
        ))}
        <details class="more">
          <summary class="quiet">Another day</summary>
          <div class="opened">
            <label>
              Until <input type="date" name="until" />
            </label>
            <button class="quiet" type="submit" name="what" value="park">
              Park
            </button>
            <button class="quiet" type="submit" name="what" value="never">
              Never show this again
            </button>
          </div>
        </details>
      </Form>
    </li>
  );
}

function dueInWords(item: Today['items'][number], now: number): string {
  return `By ${dateInWords(item.due!, now)}.`;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function weekday(day: string): string {
  const date = new Date(day);
  return `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
