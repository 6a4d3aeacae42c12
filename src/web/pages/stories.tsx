/** Stories of help, given and received, as they were: nothing is added up. */

import type { Stories, Story } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { Proposals, TearOut } from './giving-pieces.tsx';

export function StoriesPage(props: { frame: Frame; all: Stories }) {
  const { frame, all } = props;
  return (
    <Page frame={frame} title="Stories of help">
      <article class="giving">
        <h1>Stories of help</h1>
        <p class="lede">
          What was given and received, as it was. A story may grow from another: help that was passed on.
        </p>
        {all.stories.length === 0 ? (
          <p class="empty">None is kept yet. Who helped you lately, and with what?</p>
        ) : (
          <ol class="lines">
            {all.stories.map((story) => (
              <StoryLine frame={frame} story={story} others={all.stories} />
            ))}
          </ol>
        )}
        <Proposals frame={frame} proposals={all.proposals} back="/stories" />
        <section aria-labelledby="tell">
          <h2 id="tell">Tell one</h2>
          <Form frame={frame} action="/stories" name="writing">
            <label>
              Who <input type="text" name="who" data-who required maxlength={500} autocomplete="off" />
            </label>
            <StoryFields stories={all.stories} />
          </Form>
        </section>
      </article>
    </Page>
  );
}

/** What, when, from which; and which way it went. */
export function StoryFields(props: { stories: readonly Story[] }) {
  return (
    <>
      <label>
        What was done <input type="text" name="what" required maxlength={1000} autocomplete="off" />
      </label>
      <label>
        When <input type="date" name="at" />
      </label>
      {props.stories.length === 0 ? null : (
        <label>
          It grew from{' '}
          <select name="grewFrom">
            <option value="">nothing I know of</option>
            {props.stories.map((one) => (
              <option value={String(one.id)}>{one.sentence.slice(0, 90)}</option>
            ))}
          </select>
        </label>
      )}
      <div class="acts">
        <button class="act second" type="submit" name="direction" value="received">
          They helped me
        </button>
        <button class="act second" type="submit" name="direction" value="given">
          I helped them
        </button>
      </div>
    </>
  );
}

function StoryLine(props: { frame: Frame; story: Story; others: readonly Story[] }) {
  const { frame, story } = props;
  const roots = props.others.filter(({ id }) => id !== story.id);
  return (
    <li id={`leaf-${story.id}`}>
      <p class="wish">
        {story.person.id === null ? story.sentence : <a href={`/people/${story.person.id}`}>{story.sentence}</a>}
      </p>
      {story.grewFrom.length === 0 ? null : (
        <details class="trace">
          <summary>It grew from {story.grewFrom.length === 1 ? 'this' : 'these'}</summary>
          <ol class="opened grounds">
            {story.grewFrom.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ol>
        </details>
      )}
      <div class="acts">
        {roots.length === 0 ? null : (
          <details>
            <summary class="quiet">What it grew from</summary>
            <div class="opened">
              <Form frame={frame} action={`/stories/${story.id}/grew-from`} name="row">
                <select name="story" aria-label={`What this grew from: ${story.sentence}`}>
                  <option value="">nothing I know of</option>
                  {roots.map((one) => (
                    <option value={String(one.id)}>{one.sentence.slice(0, 90)}</option>
                  ))}
                </select>
                <button class="act second" type="submit">
                  Say so
                </button>
              </Form>
            </div>
          </details>
        )}
        <TearOut frame={frame} id={story.id} what={story.sentence} back="/stories" />
      </div>
    </li>
  );
}
