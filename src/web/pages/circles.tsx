/** Circles the owner named, with their people, put in one by one. */

import type { Circle } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { TearOut, Who } from './giving-pieces.tsx';

export function CirclesPage(props: { frame: Frame; circles: readonly Circle[] }) {
  const { frame, circles } = props;
  return (
    <Page frame={frame} title="Circles">
      <article class="giving">
        <h1>Circles</h1>
        <p class="lede">Of profession, of interest, of a place: named by you, beside those your address book has.</p>
        {circles.length === 0 ? <p class="empty">You have named none yet.</p> : null}
        {circles.map((circle) => (
          <section id={`leaf-${circle.id}`} aria-label={circle.name}>
            <h2>{circle.name}</h2>
            <ul class="lines">
              {circle.people.map((person) => (
                <li class="apart">
                  <span class="wish">
                    <Who person={person} />
                  </span>
                  {person.id === null ? null : (
                    <Form frame={frame} action={`/people/${person.id}/circles`}>
                      <input type="hidden" name="circle" value={circle.name} />
                      <input type="hidden" name="so" value="no" />
                      <input type="hidden" name="to" value="/circles" />
                      <button class="quiet" type="submit" aria-label={`Take out: ${person.name}, of ${circle.name}`}>
                        Take out
                      </button>
                    </Form>
                  )}
                </li>
              ))}
            </ul>
            {circle.people.length === 0 ? (
              <TearOut frame={frame} id={circle.id} what={circle.name} back="/circles" word="Take the name away" />
            ) : null}
          </section>
        ))}
        <section aria-labelledby="put-in">
          <h2 id="put-in">Put somebody in</h2>
          <Form frame={frame} action="/circles" name="writing">
            <label>
              Who <input type="text" name="who" data-who required maxlength={500} autocomplete="off" />
            </label>
            <label>
              Circle <input type="text" name="circle" required maxlength={200} autocomplete="off" list="circles" />
            </label>
            <datalist id="circles">
              {circles.map(({ name }) => (
                <option value={name} />
              ))}
            </datalist>
            <button class="act second" type="submit">
              Put in
            </button>
          </Form>
        </section>
      </article>
    </Page>
  );
}
