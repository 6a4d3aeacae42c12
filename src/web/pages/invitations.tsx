import type { Afterwards, Invitation } from '../../api/shapes.ts';
import type { Markup } from '../markup.ts';
import { type Frame, Page } from '../page.tsx';
import { dateInWords } from '../words.ts';

/** Invitations on one page: a club's secretary has thousands, and nobody scrolls through those. */
const AT_ONCE = 100;

interface Section {
  readonly title: string;
  readonly items: readonly (() => Markup)[];
}

/**
 * Open invitations, and what became of those an archive no longer lists. Told, not judged. `from`: how many stood on the
 * pages before.
 */
export function InvitationsPage(props: {
  frame: Frame;
  invitations: readonly Invitation[];
  afterwards: Afterwards;
  from?: number;
}) {
  const { frame, invitations, afterwards, from = 0 } = props;
  const sections = sectionsOf(invitations, afterwards, frame.now);
  const until = from + AT_ONCE;
  const all = sections.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Page frame={frame} title="What became of invitations">
      <h1>What became of invitations</h1>
      {invitations.length === 0 ? (
        <p class="empty">
          None in what you brought. <a href="/imports">A LinkedIn archive</a> lists those that are still open.
        </p>
      ) : (
        <p class="hint">
          LinkedIn’s archive lists open invitations only. Bring a newer one, and Kith tells what became of these.
        </p>
      )}
      {from === 0 ? <ThankYous sentences={afterwards.thanks} /> : null}
      {within(sections, from, until).map(({ title, items }) => (
        <section>
          <h2>{title}</h2>
          <ul class="invitations">{items.map((item) => item())}</ul>
        </section>
      ))}
      {until < all ? (
        <p class="further">
          <a href={`/invitations/all?from=${until}`} rel="next" data-move>
            Further
          </a>
        </p>
      ) : null}
    </Page>
  );
}

function sectionsOf(invitations: readonly Invitation[], afterwards: Afterwards, now: number): Section[] {
  const open = invitations.filter((one) => one.state === 'pending');
  const past = invitations.filter((one) => one.state !== 'pending');
  return [
    ...STATES.map(([state, title]) => {
      const lines = afterwards.answered.filter((one) => one.state === state);
      return { title, items: lines.map((one) => () => <Answered one={one} />) };
    }),
    { title: 'Still open', items: open.map((one) => () => <Listed one={one} now={now} />) },
    { title: 'No longer listed', items: past.map((one) => () => <Listed one={one} now={now} />) },
  ];
}

/** What of the sections stands between two places of the whole list; sections without any are left out. */
function within(sections: readonly Section[], from: number, until: number): Section[] {
  let before = 0;
  const shown = sections.map(({ title, items }) => {
    const start = before;
    before += items.length;
    return { title, items: items.slice(Math.max(0, from - start), Math.max(0, until - start)) };
  });
  return shown.filter(({ items }) => items.length > 0);
}

/** What became of cases the owner answered. */
const STATES: readonly (readonly [Afterwards['answered'][number]['state'], string])[] = [
  ['answered', 'They wrote since'],
  ['open', 'An answer may still come'],
  ['rests', 'At rest'],
];

function ThankYous(props: { sentences: readonly string[] }) {
  if (props.sentences.length === 0) return null;
  return (
    <section aria-labelledby="thanks">
      <h2 id="thanks">Your thank-you notes</h2>
      {props.sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p class="hint">Counted are first letters soon after connecting, and silence only after two weeks.</p>
    </section>
  );
}

function Answered(props: { one: Afterwards['answered'][number] }) {
  const { one } = props;
  return (
    <li>
      <p>
        {one.sentence} <a href={`/people/${one.person.id}#timeline`}>what passed</a>
      </p>
    </li>
  );
}

function Listed(props: { one: Invitation; now: number }) {
  const { one, now } = props;
  return (
    <li>
      <p>
        {one.person ? <a href={`/people/${one.person.id}`}>{one.person.name}</a> : 'Somebody LinkedIn hides'}
        {one.direction === 'from-me' ? ', invited by you' : ''}
        {one.at ? `, ${dateInWords(one.at.slice(0, 10), now)}` : ''}
        {FATE[one.state]}
      </p>
      {one.text ? <blockquote>{one.text}</blockquote> : null}
    </li>
  );
}

const FATE: Record<Invitation['state'], string> = {
  pending: '',
  connected: '. You are connected.',
  gone: '. It is no longer open, and no connection is in what you brought.',
};
