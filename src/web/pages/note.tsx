import type { TimelineEntry } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { agoInWords } from '../words.ts';
import { Entry } from './pieces.tsx';
import { CHOICE } from './refused.tsx';

/**
 * One field, for the train. `text`: what was typed when it could not be understood; `trouble`: why not; `choices`: what to do, or
 * whom a name may mean.
 * `recent`: notes kept before, newest first.
 */
export function NotePage(props: {
  frame: Frame;
  text?: string;
  trouble?: string | null;
  choices?: readonly string[];
  recent?: readonly TimelineEntry[];
}) {
  const { frame, recent = [], trouble, text = '', choices = [] } = props;
  const unclear = trouble ? unclearIn(text, trouble) : undefined;
  return (
    <Page frame={frame} title="Note">
      <div class="note">
        <h1>What passed?</h1>
        <Form frame={frame} action="/note" name="jot big">
          <textarea
            name="text"
            rows={3}
            maxlength={4000}
            required
            autofocus
            autocomplete="off"
            enterkeyhint="done"
            placeholder="lunch @Ana @Joe: she looks for a designer"
            aria-label="What passed, with whom"
            aria-describedby={trouble ? 'trouble how-notes' : 'how-notes'}
            data-names="/people/names"
          >
            {text}
          </textarea>
          <ul id="names" class="names" aria-label="People" hidden></ul>
          {trouble ? (
            <p id="trouble" class="trouble" role="alert">
              {[trouble, ...(unclear === undefined ? choices : [])].join(' ')}
            </p>
          ) : null}
          {unclear === undefined ? null : <Meant unclear={unclear} choices={choices} />}
          <p id="how-notes" class="hint">
            First what it was and with whom, each name after an @. Then a colon and what you want to keep.
          </p>
          <button class="act" type="submit">
            Keep it
          </button>
        </Form>
        {recent.length > 0 ? (
          <section aria-labelledby="recent">
            <h2 id="recent">Lately</h2>
            <ol class="timeline wide-day">
              {recent.map((entry) => (
                <OwnNote frame={frame} note={entry} them={null} day={agoInWords(entry.at, frame.now)} to="/note" />
              ))}
            </ol>
          </section>
        ) : null}
      </div>
    </Page>
  );
}

/** The mention that several people fit: the trouble repeats its words. */
function unclearIn(text: string, trouble: string): string | undefined {
  const mentions = text.matchAll(/@(?:"([^"]+)"|([^\s:,;()"]+))/g);
  return [...mentions].find(([, quoted, word]) => trouble.includes(`"${quoted ?? word}"`))?.[0];
}

/** On a telephone nobody types a number out of a list. */
function Meant(props: { unclear: string; choices: readonly string[] }) {
  return (
    <p class="acts">
      {props.choices.map((choice) => {
        const person = CHOICE.exec(choice);
        return person === null ? null : (
          <button class="act second" type="submit" name="meant" value={`@${person[1]} ${props.unclear}`}>
            {person[2]}
          </button>
        );
      })}
    </p>
  );
}

/** The note with the mention that was unclear made plain; `meant` as a button of the page sends it. */
export function madePlain(text: string, meant: string): string {
  const [person = '', ...unclear] = meant.split(' ');
  return /^@\d+$/.test(person) ? text.replace(unclear.join(' '), () => person) : text;
}

/** A note of the owner's own, with the way to take it back. `to`: the page to come back to. */
export function OwnNote(props: {
  frame: Frame;
  note: TimelineEntry;
  them: string | null;
  day: string;
  to: string;
  isAnchor?: boolean;
}) {
  const { frame, note, them, day, to, isAnchor = true } = props;
  const acts = (
    <Form frame={frame} action={`/note/${note.id}/back`}>
      <input type="hidden" name="to" value={to} />
      <button class="quiet" type="submit">
        Take this note back
      </button>
    </Form>
  );
  return <Entry isAnchor={isAnchor} entry={note} them={them} day={day} now={frame.now} acts={acts} />;
}
