import type { SearchResult, TimelineEntry } from '../../api/shapes.ts';
import { type Frame, Page } from '../page.tsx';
import { dateInWords } from '../words.ts';
import { Entry, PeopleList } from './pieces.tsx';

/** Words shown around the place that was found, characters on each side. */
const AROUND = 70;

/** People first, then what was written; `result` null: nothing has been asked yet. */
export function SearchPage(props: { frame: Frame; result: SearchResult | null; query: string }) {
  const { frame, result, query } = props;
  return (
    <Page frame={frame} title={query === '' ? 'Search' : `Search: ${query}`}>
      <h1 class="hidden">Search</h1>
      <search aria-label="People and messages">
        <form class="seek" action="/search">
          <input
            type="search"
            name="q"
            value={query}
            placeholder="Anything anyone wrote"
            aria-label="Search people and messages"
            autocomplete="off"
            data-search
          />
        </form>
      </search>
      {result && query !== '' ? <Found frame={frame} result={result} query={query} /> : <Teaching />}
    </Page>
  );
}

function Teaching() {
  return (
    <p class="empty">
      Looks in names, companies, notes, subjects and letters. Every word must occur; accents and capitals do not matter.
    </p>
  );
}

function Found(props: { frame: Frame; result: SearchResult; query: string }) {
  const { frame, result, query } = props;
  if (result.people.length + result.interactions.length === 0) {
    const other = /\s/.test(query.trim()) ? 'Try one word less.' : 'Try another word.';
    return (
      <p class="empty">
        Nothing goes with “{query}”. {other}
      </p>
    );
  }
  return (
    <>
      {result.people.length > 0 ? (
        <section aria-labelledby="found-people">
          <h2 id="found-people">People</h2>
          <PeopleList people={result.people} now={frame.now} more={null} />
        </section>
      ) : null}
      {result.interactions.length > 0 ? (
        <section class="passed" aria-labelledby="found-words">
          <h2 id="found-words">What was written</h2>
          <ol class="timeline wide-day">
            {result.interactions.map((entry) => (
              <Entry
                entry={entry}
                them={null}
                day={entry.at ? dateInWords(entry.at, frame.now) : ''}
                now={frame.now}
                found={foundIn(entry, query)}
              />
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}

function foundIn(entry: TimelineEntry, query: string): [string, string, string] {
  const names = entry.people
    .map((person) => person.name)
    .slice(0, 2)
    .join(', ');
  const before = names ? `${names}: ` : '';
  const [a, b, c] = excerpt(entry.subject, entry.text, query);
  return [before + a, b, c];
}

/** The words around the first place where one of the searched words stands: before, hit, after. */
export function excerpt(subject: string | null, text: string | null, query: string): [string, string, string] {
  const words = plainLetters(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  for (const candidate of [subject, text]) {
    const plain = (candidate ?? '').replace(/\s+/g, ' ');
    const folded = plainLetters(plain);
    for (const word of words) {
      const at = folded.indexOf(word);
      if (at >= 0) return around(plain, at, word.length);
    }
  }
  return [(subject ?? text ?? 'nothing written').slice(0, 2 * AROUND), '', ''];
}

/** Small letters without accents, as the search compares them; one for one, so that a place here is a place in the text. */
function plainLetters(text: string): string {
  return text.replace(/[A-Z\u0080-\uffff]/g, (letter) => letter.normalize('NFD').charAt(0).toLowerCase().charAt(0));
}

/** Whole words on both sides, where a space is near enough. */
function around(text: string, at: number, length: number): [string, string, string] {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + length + AROUND);
  const [first, last] = [text.indexOf(' ', from), text.lastIndexOf(' ', to)];
  const start = from === 0 ? 0 : first >= 0 && first < at ? first + 1 : from;
  const end = to === text.length ? to : last > at + length ? last : to;
  return [
    (start > 0 ? '… ' : '') + text.slice(start, at),
    text.slice(at, at + length),
    text.slice(at + length, end) + (end < text.length ? ' …' : ''),
  ];
}
