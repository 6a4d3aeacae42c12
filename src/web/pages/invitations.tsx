import type { Invitation } from '../../api/shapes.ts';
import { type Frame, Page } from '../page.tsx';
import { dateInWords } from '../words.ts';

/** Open invitations, and what became of those an archive no longer lists. Told, not judged. */
export function InvitationsPage(props: { frame: Frame; invitations: readonly Invitation[] }) {
  const { frame, invitations } = props;
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
      <Group title="Still open" invitations={open} now={frame.now} />
      <Group title="No longer listed" invitations={past} now={frame.now} />
    </Page>
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
