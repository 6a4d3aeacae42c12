import type { PersonLine } from '../../api/shapes.ts';
import type { Child } from '../markup.ts';
import { type Frame, Page } from '../page.tsx';
import { PeopleList } from './pieces.tsx';

/** Which people are listed: one kind, or everyone. */
export type KindAsked = PersonLine['kind'] | 'all';

const TABS: readonly { readonly kind: KindAsked; readonly word: string; readonly says: string }[] = [
  {
    kind: 'known',
    word: 'known',
    says: 'You wrote to each other, met in small company, or put them in your address book.',
  },
  { kind: 'met', word: 'met', says: 'You crossed paths; little or nothing went both ways.' },
  {
    kind: 'seen',
    word: 'seen',
    says: 'Their names stood beside others. Kith keeps little of them and suggests nobody from here.',
  },
  { kind: 'all', word: 'everyone', says: '' },
];

export interface PeopleAsked {
  readonly query: string;
  readonly kind: KindAsked;
  readonly circle: string | null;
  readonly circles: readonly string[];
}

/** People: searched as one types, in quiet tabs. No page tells how many there are. */
export function PeoplePage(
  props: { frame: Frame; people: readonly PersonLine[]; more: string | null; isNew?: boolean } & PeopleAsked,
) {
  const { frame, query, kind, circle } = props;
  return (
    <Page frame={frame} title="People">
      <h1 class="hidden">People</h1>
      <search aria-label="People">
        <form class="seek" action="/people">
          <input
            type="search"
            name="q"
            value={query}
            placeholder="A name, a company, a word"
            aria-label="Search people"
            autocomplete="off"
            data-search
            data-live="/people/list"
          />
          <input type="hidden" name="kind" value={kind} />
          {circle ? <input type="hidden" name="circle" value={circle} /> : null}
        </form>
      </search>
      <Tabs {...props} />
      <p class="hidden" role="status" data-live-said></p>
      <div id="people">
        <PeopleList
          people={props.people}
          now={frame.now}
          more={props.more}
          empty={nobodyFor(props, props.isNew ?? false)}
        />
      </div>
      <p class="aside">
        <a href="/doubles">Who may be the same person?</a> <a href="/invitations">Invitations on LinkedIn</a>
      </p>
    </Page>
  );
}

/** What an empty list says; also for `/people/list`. Who brought a mailbox is not told to bring something. */
export function nobodyFor(asked: Pick<PeopleAsked, 'query' | 'kind' | 'circle'>, isNew: boolean): Child {
  // With words, everybody is looked through; a circle still holds.
  if (asked.query !== '')
    return `Nobody here goes with “${asked.query}”. Try fewer letters${asked.circle === null ? '' : ', or every circle'}.`;
  if (isNew)
    return (
      <>
        Nobody here yet. What you drop under <a href="/imports">Imports</a> fills this page.
      </>
    );
  if (asked.kind !== 'known' || asked.circle !== null) return 'Nobody stands here.';
  return `Nobody is known by what you brought so far; look under “met”. ${WHAT_SHOWS}`;
}

/** Of a mailbox with letters of one side alone. */
export const WHAT_SHOWS =
  'Whom you know shows in letters both ways: bring what you received and what you sent, or your address book.';

function Tabs(props: PeopleAsked) {
  const says = TABS.find((tab) => tab.kind === props.kind)?.says;
  return (
    <nav class="tabs" aria-label="Which people">
      <ul>
        {TABS.map((tab) => (
          <li>
            <a
              href={address({ ...props, kind: tab.kind })}
              {...(tab.kind === props.kind ? { 'aria-current': 'true' } : {})}
            >
              {tab.word}
            </a>
          </li>
        ))}
        {props.circles.length > 0 ? <Circles {...props} /> : null}
      </ul>
      {says ? <p class="hint">{says}</p> : null}
    </nav>
  );
}

function Circles(props: PeopleAsked) {
  return (
    <li>
      <details class="circles">
        <summary>{props.circle ?? 'circles'}</summary>
        <ul>
          {props.circle ? (
            <li>
              <a href={address({ ...props, circle: null })}>every circle</a>
            </li>
          ) : null}
          {props.circles.map((circle) => (
            <li>
              <a href={address({ ...props, circle })} {...(circle === props.circle ? { 'aria-current': 'true' } : {})}>
                {circle}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function address(asked: PeopleAsked): string {
  const parts = new URLSearchParams({ kind: asked.kind });
  if (asked.query) parts.set('q', asked.query);
  if (asked.circle) parts.set('circle', asked.circle);
  return `/people?${parts}`;
}
