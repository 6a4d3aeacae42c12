/** What one can do about a person: overrule the kind, part handles, export, forget. */

import type { Person, TimelineEntry } from '../../api/shapes.ts';
import { Form, type Frame } from '../page.tsx';
import { capital, handleShown, KIND_WORDS } from './pieces.tsx';
import { TieActs } from './said.tsx';

const CHOICES = [
  ['known', 'I know them'],
  ['met', 'We met'],
  ['seen', 'Merely seen'],
  ['', 'As the rules say'],
] as const;

/** Opens the mail program or the telephone; Kith itself writes to nobody. A profile stays words: no page leads to another host unasked. */
function Reached(props: { handle: string }) {
  const { handle } = props;
  const shown = handleShown(handle);
  if (/^\+\d+$/.test(handle)) return <a href={`tel:${handle}`}>{shown}</a>;
  if (!/^[^@\s]+@[^@\s]+$/.test(handle)) return shown;
  return <a href={`mailto:${encodeURIComponent(handle).replace('%40', '@')}`}>{shown}</a>;
}

/** "Known. You wrote to each other." The word opens the rule and its overruling. */
export function KindLine(props: { frame: Frame; person: Person }) {
  const { person } = props;
  const word = KIND_WORDS[person.kind];
  return (
    <details class="trace kindline">
      <summary>
        <span class="kindword">{capital(word)}.</span> {person.kindReason}
      </summary>
      <div class="opened">
        <p class="about">
          {person.kindOverruled
            ? 'You said so; it holds whatever you import.'
            : 'That is what decided. If it is wrong, say so; your word holds whatever you import.'}
        </p>
        <Form frame={props.frame} action={`/people/${person.id}/kind`} name="row">
          <select name="kind" aria-label="How you know them">
            {CHOICES.filter(([value]) => value !== '' || person.kindOverruled).map(([value, choice]) => (
              <option value={value} selected={value === person.kind}>
                {choice}
              </option>
            ))}
          </select>
          <button class="act second" type="submit">
            Say so
          </button>
        </Form>
      </div>
    </details>
  );
}

/** The invitation of theirs that is not answered as far as files tell; null where there is none. */
export function theirInvitation(person: Person, entries: readonly TimelineEntry[]): number | null {
  if (person.facts.some((fact) => fact.kind === 'connected')) return null;
  return entries.find((entry) => entry.kind === 'invitation' && entry.direction === 'from-them')?.id ?? null;
}

/** `invitation`: theirs, which waits for an answer. */
export function HandlesAndActs(props: { frame: Frame; person: Person; them: string; invitation: number | null }) {
  const { frame, person, them } = props;
  return (
    <section class="reach" aria-labelledby="reach">
      <h2 id="reach">{person.isOwner ? 'Your addresses' : `Where ${them} is reached`}</h2>
      {person.handles.length === 0 ? <p class="hint">No address is known.</p> : null}
      <ul class="handles">
        {person.handles.map((handle) => (
          <li>{person.isOwner ? handleShown(handle) : <Reached handle={handle} />}</li>
        ))}
      </ul>
      {person.isOwner ? (
        <p class="acts">
          <a class="act second" href="/settings">
            Correct these in Settings
          </a>
        </p>
      ) : (
        <PersonActs frame={frame} person={person} them={them} invitation={props.invitation} />
      )}
    </section>
  );
}

function PersonActs(props: { frame: Frame; person: Person; them: string; invitation: number | null }) {
  const { frame, person, them } = props;
  return (
    <div class="person-acts">
      <TieActs frame={frame} person={person} them={them} />
      {person.handles.length > 1 ? <Split frame={frame} person={person} them={them} /> : null}
      <p>
        <a class="quiet" href={`/asks?who=${person.id}`}>
          Ask {them} for something
        </a>
      </p>
      {person.facts.some((fact) => fact.kind === 'connected') ? null : (
        <p>
          {props.invitation === null ? (
            <a class="quiet" href={`/people/${person.id}/invite`}>
              Write an invitation to {them}
            </a>
          ) : (
            <a class="quiet" href={`/invitations?case=${props.invitation}`}>
              Answer {them}’s invitation
            </a>
          )}
        </p>
      )}
      <p>
        <a class="quiet" href={`/people/${person.id}/export.vcf`} download>
          Export {them} as a card
        </a>
      </p>
      <details>
        <summary class="quiet">Forget {them}</summary>
        <div class="opened">
          <p class="about">
            Everything about {them} goes: handles, letters, meetings, notes, full text. Later imports will not bring it
            back. This cannot be undone.
          </p>
          <Form frame={frame} action={`/people/${person.id}/forget`}>
            <button class="act second" type="submit">
              Forget {them} for good
            </button>
          </Form>
        </div>
      </details>
    </div>
  );
}

function Split(props: { frame: Frame; person: Person; them: string }) {
  const { frame, person, them } = props;
  return (
    <details>
      <summary class="quiet">Not all of these are the same person</summary>
      <Form frame={frame} action={`/people/${person.id}/split`} name="split">
        <fieldset>
          <legend>Which are not {them}’s?</legend>
          {person.handles.map((handle) => (
            <label class="tick">
              <input type="checkbox" name="handle" value={handle} /> {handleShown(handle)}
            </label>
          ))}
        </fieldset>
        <button class="act second" type="submit">
          Somebody else’s
        </button>
      </Form>
    </details>
  );
}
