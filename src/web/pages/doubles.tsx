/** Two records that may be one person, side by side, answered by one key. */

import type { Double } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { handleShown } from './pieces.tsx';

const ANSWERS = [
  { answer: 'same', key: 's', word: 'the same' },
  { answer: 'different', key: 'd', word: 'different' },
  { answer: 'unsure', key: 'n', word: 'not sure' },
] as const;

/** Shows the first of `doubles` only: one at a time, and nobody is told how many wait. */
export function DoublesPage(props: { frame: Frame; doubles: readonly Double[] }) {
  const { frame } = props;
  const pair = props.doubles[0];
  return (
    <Page frame={frame} title="Doubles">
      {pair ? <Pair frame={frame} pair={pair} /> : <Done />}
    </Page>
  );
}

function Done() {
  return (
    <div class="done">
      <h1>That is all.</h1>
      <p class="hint">Kith knows of no two entries that may be the same person.</p>
      <p>
        <a href="/people">People</a>
      </p>
    </div>
  );
}

function Pair(props: { frame: Frame; pair: Double }) {
  const { frame, pair } = props;
  return (
    <article class="double">
      <h1>One person, or two?</h1>
      <div class="sides">
        <Side side={pair.a} />
        <Side side={pair.b} />
      </div>
      <ul class="reasons">
        {pair.reasons.map((reason) => (
          <li>{reason.replaceAll("'", '’')}</li>
        ))}
      </ul>
      <Form frame={frame} action="/doubles/answer" name="answers">
        <input type="hidden" name="a" value={pair.a.id} />
        <input type="hidden" name="b" value={pair.b.id} />
        {ANSWERS.map(({ answer, key, word }) => (
          <button class="act second" type="submit" name="answer" value={answer} data-key={key}>
            {word} <kbd>{key}</kbd>
          </button>
        ))}
      </Form>
      <p class="hint">
        Joining loses nothing, and your answer holds whatever you bring later. After “not sure” both stay as they are,
        and Kith does not ask about these two again.
      </p>
    </article>
  );
}

function Side(props: { side: Double['a'] }) {
  const { side } = props;
  return (
    <section class="one">
      <h2>
        <a href={`/people/${side.id}`}>{side.name}</a>
      </h2>
      <p class="line">{side.line}</p>
      <ul class="handles">
        {side.handles.map((handle) => (
          <li>{handleShown(handle)}</li>
        ))}
      </ul>
    </section>
  );
}
