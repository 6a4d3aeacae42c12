/** A plea out of the blue: their words, how it was, what was good, three ways to answer. */

import type { Person, PleaPage as Shown } from '../../api/shapes.ts';
import { calledOf } from '../../people/index.ts';
import { type Frame, Page } from '../page.tsx';
import { whenInWords } from '../words.ts';
import { DraftPiece } from './draft.tsx';

const WAYS: Readonly<Record<Shown['answers'][number]['way'], string>> = {
  gladly: 'Help gladly',
  'one small help': 'One small help',
  'kindly no': 'Decline kindly',
};

export function PleaPage(props: { frame: Frame; page: Shown }) {
  const { frame, page } = props;
  const { person, plea, answers } = page;
  const them = calledOf(person.name);
  if (plea === null) {
    return (
      <Page frame={frame} title={person.name}>
        <h1>{person.name}</h1>
        <p>
          No plea of {them}’s waits for you. <a href={`/people/${person.id}`}>What passed between you</a>
        </p>
      </Page>
    );
  }
  return (
    <Page frame={frame} title={`${person.name} asks`}>
      <article class="plea">
        <h1>
          <a href={`/people/${person.id}`}>{person.name}</a> asks
        </h1>
        <blockquote class="theirs">{plea.quote}</blockquote>
        <p class="hint">
          <a href={`/people/${person.id}#i${plea.rests[0]}`}>The whole letter</a>, {whenInWords(plea.at, frame.now)}
        </p>
        <Told id="was" heading="How it was" lines={plea.history} person={person.id} />
        <Told id="good" heading="What was good between you" lines={plea.good} person={person.id} />
        {plea.good.length === 0 ? <p>Letters do not hold everything. You may remember more than they do.</p> : null}
        <h2>Three ways to answer</h2>
        <p class="hint">None is the right one. To let it rest for a while is a way too.</p>
        {answers.map(({ way, draft }) => (
          <details class="reply-way">
            <summary>{WAYS[way]}</summary>
            <DraftPiece frame={frame} draft={draft} label={`Words to ${them}`} />
          </details>
        ))}
      </article>
    </Page>
  );
}

function Told(props: { id: string; heading: string; lines: NonNullable<Shown['plea']>['good']; person: number }) {
  if (props.lines.length === 0) return null;
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.heading}</h2>
      <ul class="reasons">
        {props.lines.map(({ words, rests }) => (
          <li>
            <a href={`/people/${props.person}#i${rests.at(-1)}`}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On the person's page: that they ask after a long time, and where to think about it. */
export function PleaLine(props: { person: Person; them: string }) {
  const { person, them } = props;
  if (person.plea === null) return null;
  const when = person.plea.sort === 'after silence' ? 'after a long silence' : 'again';
  return (
    <p class="plea-line">
      {them} asks for something {when}. <a href={`/people/${person.id}/plea`}>How it was, and three ways to answer</a>
    </p>
  );
}
