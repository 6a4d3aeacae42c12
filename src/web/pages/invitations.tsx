import type { Afterwards, Invitation } from '../../api/shapes.ts';
import { type Frame, Page } from '../page.tsx';
import { dateInWords } from '../words.ts';

/** Open invitations, and what became of those an archive no longer lists. Told, not judged. */
export function InvitationsPage(props: { frame: Frame; invitations: readonly Invitation[]; afterwards: Afterwards }) {
  const { frame, invitations, afterwards } = props;
  const open = invitations.filter((one) => one.state === 'pending');
  const past = invitations.filter((one) => one.state !== 'pending');
  return (
    <Page frame={frame} title="Invitations">
      <h1>Invitations</h1>
      {invitations.length === 0 ? (
        <p class="empty">None in what you brought. A LinkedIn archive lists those that are still open.</p>
      ) : (
        <p class="hint">
          LinkedIn’s archive lists open invitations only. Bring a newer one, and Kith tells what became of these.
        </p>
      )}
      <ThankYous sentences={afterwards.thanks} />
      {STATES.map(([state, title]) => (
        <Answered title={title} lines={afterwards.answered.filter((one) => one.state === state)} now={frame.now} />
      ))}
      <Group title="Still open" invitations={open} now={frame.now} />
      <Group title="No longer listed" invitations={past} now={frame.now} />
    </Page>
  );
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

/** Days as people say them; commands and programs keep theirs. */
function dated(sentence: string, now: number): string {
  return sentence.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => dateInWords(day, now));
}

function Answered(props: { title: string; lines: Afterwards['answered']; now: number }) {
  if (props.lines.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <ul class="invitations">
        {props.lines.map((one) => (
          <li>
            <p>
              {dated(one.sentence, props.now)} <a href={`/people/${one.person.id}#timeline`}>what passed</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group(props: { title: string; invitations: readonly Invitation[]; now: number }) {
  if (props.invitations.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <ul class="invitations">
        {props.invitations.map((one) => (
          <li>
            <p>
              {one.person ? <a href={`/people/${one.person.id}`}>{one.person.name}</a> : 'Somebody LinkedIn hides'}
              {one.direction === 'from-me' ? ', invited by you' : ''}
              {one.at ? `, ${dateInWords(one.at.slice(0, 10), props.now)}` : ''}
              {FATE[one.state]}
            </p>
            {one.text ? <blockquote>{one.text}</blockquote> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const FATE: Record<Invitation['state'], string> = {
  pending: '',
  connected: '. You are connected.',
  gone: '. It is no longer open, and no connection is in what you brought.',
};
