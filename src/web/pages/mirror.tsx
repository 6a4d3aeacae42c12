/** The mirror: the owner's own part in what passed, in words and lists. No grade, no total. */

import type { Mirror } from '../../api/shapes.ts';
import { type Frame, Page } from '../page.tsx';
import { agoInWords } from '../words.ts';
import { capital } from './pieces.tsx';

type Lists = Omit<Mirror, 'answering' | 'calibration'>;

/** In the order in which something can be done about them. */
const LISTS: readonly { readonly name: keyof Lists; readonly head: string; readonly about: string }[] = [
  { name: 'waiting', head: 'Waiting for your answer', about: 'Letters that end with a question to you.' },
  { name: 'promises', head: 'Promised', about: 'In your own words; nothing you brought shows that it was done.' },
  { name: 'unthanked', head: 'Not thanked for, in writing', about: 'You may have said it in person.' },
  { name: 'oneWay', head: 'Where you mostly ask', about: 'You asked, and letters from them found no answer of yours.' },
  {
    name: 'onlyInNeed',
    head: 'Written to when you needed something',
    about: 'Each exchange you began in two years carried a request.',
  },
  {
    name: 'blank',
    head: 'Invited without a word',
    about: 'Who was invited could not tell why.',
  },
  { name: 'gifts', head: 'What you gave or offered', about: 'As your letters tell it.' },
  {
    name: 'asks',
    head: 'What you asked for',
    about: 'Asking is no fault; it stands here beside what you gave, and nobody adds it up.',
  },
];

/** As many as a day of Today has at most; a mirror is no list of debts. */
const FIRST_LINES = 7;

export function MirrorPage(props: { frame: Frame; mirror: Mirror }) {
  const { frame, mirror } = props;
  const shown = LISTS.filter(({ name }) => mirror[name].length > 0);
  return (
    <Page frame={frame} title="Mirror">
      <article class="mirror">
        <h1>Mirror</h1>
        <p class="lede">
          What Kith would say of others, it says of you first. From your own letters; what you said on the phone or over
          coffee, it cannot know.
        </p>
        {shown.length === 0 && mirror.answering.length === 0 ? (
          <p class="empty">
            Too early to say anything. <a href="/imports">Bring your mailbox or your LinkedIn archive</a>, then look
            again.
          </p>
        ) : null}
        {mirror.answering.length > 0 ? (
          <section aria-labelledby="answering">
            <h2 id="answering">How you answer</h2>
            {mirror.answering.map((sentence) => (
              <p>{sentence}</p>
            ))}
          </section>
        ) : null}
        {shown.map(({ name, head, about }) => (
          <section aria-labelledby={name}>
            <h2 id={name}>{head}</h2>
            <p class="hint">{about}</p>
            <Lines lines={mirror[name].slice(0, FIRST_LINES)} now={frame.now} />
            {mirror[name].length > FIRST_LINES ? (
              <details>
                <summary class="quiet">More of these</summary>
                <Lines lines={mirror[name].slice(FIRST_LINES)} now={frame.now} />
              </details>
            ) : null}
          </section>
        ))}
        {mirror.calibration.length > 0 ? (
          <section aria-labelledby="calibration">
            <h2 id="calibration">How often Kith would have been right</h2>
            {mirror.calibration.map((sentence) => (
              <p>{sentence}</p>
            ))}
          </section>
        ) : null}
        <p class="ending">That is all.</p>
      </article>
    </Page>
  );
}

function Lines(props: { lines: readonly Mirror['waiting'][number][]; now: number }) {
  return (
    <ul class="lines">
      {props.lines.map((line) => (
        <Line line={line} now={props.now} />
      ))}
    </ul>
  );
}

function Line(props: { line: Mirror['waiting'][number]; now: number }) {
  const { line, now } = props;
  const id = line.rests.at(-1);
  // The page of their timeline that begins with this letter.
  const place = line.at === null ? '' : `?before=${Date.parse(line.at) + 1000}.0#i${id}`;
  return (
    <li>
      <a href={`/people/${line.person.id}${place}`} data-move>
        <span class="name">{line.person.name}</span>
        <span class="said">{line.words === '' ? '' : `“${line.words}”`}</span>
        <span class="last">
          {line.due === null ? capital(agoInWords(line.at, now)) : `due ${agoInWords(line.due, now) || line.due}`}
        </span>
      </a>
    </li>
  );
}
