/** Helping: where all of it is found, and the help that is kept for later. */

import type { Parked } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { TearOut, Who } from './giving-pieces.tsx';

/** The pages of helping, giving before asking. */
const PLACES: readonly { readonly href: string; readonly word: string; readonly about: string }[] = [
  { href: '/needs', word: 'Needs and offers', about: 'What your people look for and have to give, and who fits whom.' },
  { href: '/givers', word: 'People who helped', about: 'With what, whether you thanked them, what they look for now.' },
  { href: '/stories', word: 'Stories of help', about: 'Given and received, and what grew from them.' },
  {
    href: '/introductions',
    word: 'Introductions',
    about: 'Who brought whom together, and whom you would like to meet.',
  },
  { href: '/meetings', word: 'Meetings', about: 'Before each: what passed last, and what is open between you.' },
  { href: '/circles', word: 'Circles', about: 'Your people, in circles you name.' },
  { href: '/asks', word: 'Asks', about: 'Yours: one person at a time, and what came of each.' },
  { href: '/purposes', word: 'Purposes', about: 'What you want of this season, and with whom.' },
];

export function HelpPage(props: { frame: Frame; parked: readonly Parked[] }) {
  const { frame, parked } = props;
  return (
    <Page frame={frame} title="Helping">
      <article class="giving">
        <h1>Helping</h1>
        <ul class="contents">
          {PLACES.map(({ href, word, about }) => (
            <li>
              <a href={href} data-move>
                <span class="name">{word}</span>
                <span class="line">{about}</span>
              </a>
            </li>
          ))}
        </ul>
        <section aria-labelledby="later">
          <h2 id="later">Help for later</h2>
          <p class="hint">
            What you would like to do for somebody when it fits. It comes back by itself, and then stands in Today.
          </p>
          {parked.length === 0 ? null : (
            <ul class="lines">
              {parked.map((one) => (
                <Later frame={frame} one={one} />
              ))}
            </ul>
          )}
          <ParkForm frame={frame} />
        </section>
      </article>
    </Page>
  );
}

function Later(props: { frame: Frame; one: Parked }) {
  const { frame, one } = props;
  return (
    <li id={`leaf-${one.id}`}>
      <p class="wish">
        For <Who person={one.person} />: {one.help}
      </p>
      <p class="hint">{one.back === null ? `It comes back ${one.when}.` : `Now: ${one.back}`}</p>
      <div class="acts">
        {one.person.id === null ? null : (
          <Form frame={frame} action={`/laters/${one.id}/given`}>
            <button class="act second" type="submit" aria-label={`I did it: ${one.help}`}>
              I did it
            </button>
          </Form>
        )}
        <TearOut frame={frame} id={one.id} what={one.help} back="/help" word="Let it go" />
      </div>
    </li>
  );
}

/** Without `who`, the form asks for whom. */
export function ParkForm(props: { frame: Frame; who?: number; them?: string }) {
  const { frame, who, them } = props;
  return (
    <Form frame={frame} action={who === undefined ? '/laters' : `/people/${who}/laters`} name="writing">
      {who === undefined ? (
        <label>
          For whom <input type="text" name="who" data-who required maxlength={500} autocomplete="off" />
        </label>
      ) : null}
      <label>
        {them === undefined ? 'What you would like to do' : `What you would like to do for ${them}`}{' '}
        <input type="text" name="help" required maxlength={1000} autocomplete="off" />
      </label>
      <label>
        What brings it back <input type="text" name="when" required maxlength={200} autocomplete="off" />
      </label>
      <p class="hint">
        A day such as 2027-03-01, “meeting” for your next one, or a word that may come up in a letter, such as “hiring”.
      </p>
      <button class="act second" type="submit">
        Keep it for later
      </button>
    </Form>
  );
}
