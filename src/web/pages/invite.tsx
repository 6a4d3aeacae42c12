/** An invitation of one's own: three thoughts, one person. */

import type { Draft } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';

type Shown = Omit<Draft, 'thoughts' | 'known'> & {
  readonly thoughts: readonly string[];
  readonly known: readonly string[];
};

interface InviteThoughts {
  readonly how: string;
  readonly noticed: string;
  readonly help: string;
}

const FIELDS = [
  ['how', 'How do you know each other?'],
  ['noticed', 'What did you notice of theirs?'],
  ['help', 'How might you be of help?'],
] as const;

export function InvitePage(props: { frame: Frame; draft: Shown; thoughts: InviteThoughts }) {
  const { frame, draft } = props;
  return (
    <Page frame={frame} title={`An invitation to ${draft.person.name}`}>
      <article class="invite desk">
        <h1>An invitation to {draft.person.name}</h1>
        {draft.known.length > 0 ? (
          <p class="hint">What you brought says of them: {draft.known.join(' · ')}</p>
        ) : (
          <p class="hint">What they do is not in what you brought. Look before you write.</p>
        )}
        <Form frame={frame} action={`/people/${draft.person.id}/invite`} name="thinking">
          {FIELDS.map(([name, question]) => (
            <label class="prepared">
              {question}
              <textarea name={name} rows={2} maxlength={1000}>
                {props.thoughts[name]}
              </textarea>
            </label>
          ))}
          <div class="acts">
            <button class="act" type="submit">
              Read it with their eyes
            </button>
          </div>
        </Form>
        {draft.note === '' ? null : (
          <section aria-labelledby="draft">
            <h2 id="draft">As they would get it</h2>
            <div data-draft>
              <blockquote class="theirs">{draft.note}</blockquote>
              {draft.thoughts.length === 0 ? (
                <>
                  <p>It says who you are to them and why. Copy it, and send it yourself.</p>
                  <p class="acts">
                    <button class="act second" type="button" data-copy hidden>
                      Copy
                    </button>
                  </p>
                </>
              ) : null}
            </div>
          </section>
        )}
        {draft.thoughts.length === 0 ? null : (
          <ul class="reasons">
            {draft.thoughts.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        )}
      </article>
    </Page>
  );
}
