/** The day's few lines: a reason first, then what one may say of it. It ends. */

import type { Today } from '../../api/today-shapes.ts';
import { dayOfMonth, WEEKDAYS } from '../../basics/when.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { dateInWords, listInWords, numberInWords, whenInWords } from '../words.ts';

const SAYINGS = [
  { what: 'done', key: 'd', word: 'Done', says: 'it is done' },
  { what: 'park', key: 'p', word: 'In a week', says: 'parked' },
  { what: 'rest', key: 'r', word: 'Let it rest', says: 'for a month' },
] as const;

/** `lines`: how many the owner likes. `hasLookingBack`: the season of a purpose is over. `isEmpty`: nothing was brought yet. */
export function TodayPage(props: {
  frame: Frame;
  today: Today;
  lines: number;
  hasLookingBack: boolean;
  isEmpty?: boolean;
  /** Said on a day without lines: letters in other languages bring none. */
  unread?: string | null;
}) {
  const { frame, today, lines, hasLookingBack } = props;
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
        {props.isEmpty ? (
          <p class="hint">
            Nothing was brought yet, so nobody can be named here. <a href="/">Drop what you have</a>, and tomorrow it
            may be a letter, a promise or an old friend.
          </p>
        ) : null}
        {props.unread ? <p class="hint">{props.unread}</p> : null}
        <Afterwards frame={frame} coming={today.coming} lines={lines} hasLookingBack={hasLookingBack} />
      </article>
    </Page>
  );
}

/** What one may change of the days to come, out of the way of this one. */
function Afterwards(props: { frame: Frame; coming: Today['coming']; lines: number; hasLookingBack: boolean }) {
  const { frame, coming, lines, hasLookingBack } = props;
  return (
    <footer class="afterwards">
      {coming.map((one) => (
        <p>
          <a class="quiet" href={`/meetings/${one.id}`}>
            Before you meet {listInWords(one.guests.map(({ name }) => name)) || one.title},{' '}
            {whenInWords(one.at, frame.now)}
          </a>
        </p>
      ))}
      <p>
        <a class="quiet" href="/purposes">
          {hasLookingBack ? 'A season is over: look back on it' : 'What this season is for'}
        </a>
      </p>
      <details>
        <summary class="quiet">A longer or shorter day</summary>
        <Form frame={frame} action="/today/lines" name="opened">
          <label>
            At most{' '}
            <select name="lines">
              {LINES.map((n) => (
                <option value={String(n)} selected={n === lines}>
                  {numberInWords(n)}
                </option>
              ))}
            </select>{' '}
            lines a day
          </label>
          <button class="quiet" type="submit">
            Keep this
          </button>
        </Form>
      </details>
    </footer>
  );
}

const LINES = [3, 4, 5, 6, 7, 8, 9];

/** Two forms: who types a day and presses Enter parks the line, and has not done it. */
function Line(props: { frame: Frame; item: Today['items'][number] }) {
  const { frame, item } = props;
  const about = item.rests.at(-1);
  const line = (
    <>
      <input type="hidden" name="who" value={String(item.person.id)} />
      <input type="hidden" name="kind" value={item.kind} />
      {about === undefined ? null : <input type="hidden" name="about" value={String(about)} />}
    </>
  );
  return (
    <li data-line>
      <p class="reason">
        <a href={item.opens ?? `/people/${item.person.id}${about === undefined ? '' : `#i${about}`}`} data-move>
          {item.reason}
        </a>
      </p>
      <Beneath item={item} now={frame.now} />
      <div class="sayings">
        <Form frame={frame} action="/today/shelve">
          {line}
          {SAYINGS.map(({ what, key, word, says }) => (
            <button class="quiet" type="submit" name="what" value={what} data-key={key}>
              {word} <kbd>{key}</kbd>
              <span class="hidden">
                , {says}: {item.person.name}
              </span>
            </button>
          ))}
          {item.found ? <ReadWrongly personId={item.person.id} name={item.person.name} found={item.found} /> : null}
        </Form>
        <details class="more">
          <summary class="quiet">Another day</summary>
          <Form frame={frame} action="/today/shelve" name="opened">
            {line}
            <label>
              Until <input type="date" name="until" />
            </label>
            <button class="quiet" type="submit" name="what" value="park">
              Park
            </button>
            <button class="quiet" type="submit" name="what" value="never">
              Never show this again
            </button>
          </Form>
        </details>
      </div>
    </li>
  );
}

/** A sentence that was read wrongly takes its line along, for good. */
function ReadWrongly(props: { personId: number; name: string; found: NonNullable<Today['items'][number]['found']> }) {
  const { personId, name, found } = props;
  return (
    <>
      <input type="hidden" name="from" value="today" />
      <input type="hidden" name="interaction" value={String(found.interaction)} />
      <input type="hidden" name="finding" value={found.kind} />
      <input type="hidden" name="quote" value={found.quote} />
      <button class="quiet" type="submit" formaction={`/people/${personId}/strike`} data-key="w">
        That is wrong <kbd>w</kbd>
        <span class="hidden">: {name}</span>
      </button>
    </>
  );
}

/** Who it is in full, where the sentence says the first name alone (one may know four of that name); and by when. */
function Beneath({ item, now }: { item: Today['items'][number]; now: number }) {
  const { name } = item.person;
  const due = item.due && item.kind !== 'be-there' ? dateInWords(item.due, now) : null;
  if (item.reason.includes(name)) return due ? <p class="hint">By {due}.</p> : null;
  return <p class="hint">{due ? `${name}, by ${due}` : name}</p>;
}

function weekday(day: string): string {
  const date = new Date(day);
  return `${WEEKDAYS[date.getUTCDay()]}, ${dayOfMonth(date.getTime())}`;
}
