/** What a season is for: a few purposes in the owner's words, with whom; and looking back on them, without counting. */

import type { PurposeShown } from '../../api/purpose-shapes.ts';
import { LEAST_PURPOSES, LONGEST_WORDS, MOST_PURPOSES } from '../../purposes/index.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { dateInWords } from '../words.ts';

/** `circles`: all there are, to choose from. */
export function PurposesPage(props: { frame: Frame; purposes: readonly PurposeShown[]; circles: readonly string[] }) {
  const { frame, purposes, circles } = props;
  const of = (standing: PurposeShown['standing']) => purposes.filter((one) => one.standing === standing);
  const [open, over, ended] = [of('now'), of('over'), of('ended')];
  const hasRoom = open.length + over.length < MOST_PURPOSES;
  return (
    <Page frame={frame} title="Purposes">
      <article class="purposes">
        <h1>What this season is for</h1>
        <p class="lede">
          Two to five purposes, in your words, with the people they are with. Today looks at them first, a little.
          Nothing is counted.
        </p>
        {over.length > 0 ? (
          <section aria-labelledby="over">
            <h2 id="over">A season to look back on</h2>
            {over.map((one) => (
              <LookedBackOn frame={frame} purpose={one} />
            ))}
          </section>
        ) : null}
        {open.map((one) => (
          <Purpose frame={frame} purpose={one} circles={circles} />
        ))}
        {hasRoom ? <NewOne frame={frame} isFirst={open.length < LEAST_PURPOSES} /> : <Enough />}
        {ended.length > 0 ? <Earlier frame={frame} purposes={ended} /> : null}
      </article>
    </Page>
  );
}

function Purpose(props: { frame: Frame; purpose: PurposeShown; circles: readonly string[] }) {
  const { frame, purpose, circles } = props;
  const { id, words, until, people, circles: own } = purpose;
  return (
    <section class="purpose" data-line aria-label={words}>
      <h2>{words}</h2>
      <p class="hint">Until {dateInWords(until, frame.now)}</p>
      {people.length + own.length > 0 ? (
        <ul class="with">
          {people.map((one) => (
            <li>
              {one.id === null ? <span>{one.name}</span> : <a href={`/people/${one.id}`}>{one.name}</a>}
              {one.id === null ? null : (
                <Taken frame={frame} id={id} fields={{ who: String(one.id) }} name={one.name} />
              )}
            </li>
          ))}
          {own.map((circle) => (
            <li>
              <a href={`/people?circle=${encodeURIComponent(circle)}`}>{circle}</a>
              <Taken frame={frame} id={id} fields={{ circle }} name={circle} />
            </li>
          ))}
        </ul>
      ) : null}
      <div class="sayings">
        <Whom frame={frame} id={id} words={words} circles={circles.filter((circle) => !own.includes(circle))} />
        <LetGo frame={frame} id={id} words={words} />
      </div>
    </section>
  );
}

function Whom(props: { frame: Frame; id: number; words: string; circles: readonly string[] }) {
  const { frame, id, words, circles } = props;
  return (
    <details>
      <summary class="quiet">
        With whom<span class="hidden">: {words}</span>
      </summary>
      <Form frame={frame} action={`/purposes/${id}/with`} name="row">
        <input
          type="text"
          name="who"
          data-who
          aria-label="Somebody you know"
          placeholder="Ana Duarte"
          autocomplete="off"
          required
          maxlength={500}
        />
        <button class="act second" type="submit">
          Add them
        </button>
      </Form>
      {circles.length > 0 ? (
        <Form frame={frame} action={`/purposes/${id}/with`} name="row">
          <select name="circle" aria-label="A circle">
            {circles.map((circle) => (
              <option value={circle}>{circle}</option>
            ))}
          </select>
          <button class="act second" type="submit">
            Add this circle
          </button>
        </Form>
      ) : null}
    </details>
  );
}

function LetGo(props: { frame: Frame; id: number; words: string }) {
  return (
    <details>
      <summary class="quiet">
        Let it go<span class="hidden">: {props.words}</span>
      </summary>
      <Form frame={props.frame} action={`/purposes/${props.id}/end`} name="opened">
        <WhatCame id={props.id} />
        <button class="quiet" type="submit">
          Let it go
        </button>
      </Form>
    </details>
  );
}

function WhatCame(props: { id: number }) {
  const id = `came-${props.id}`;
  return (
    <p class="field">
      <label for={id}>What came of it, if you like</label>
      <input type="text" id={id} name="came" maxlength={LONGEST_WORDS} autocomplete="off" />
    </p>
  );
}

function Taken(props: { frame: Frame; id: number; fields: Readonly<Record<string, string>>; name: string }) {
  return (
    <Form frame={props.frame} action={`/purposes/${props.id}/with`}>
      {Object.entries({ ...props.fields, so: 'no' }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class="quiet" type="submit">
        not with<span class="hidden"> {props.name}</span>
      </button>
    </Form>
  );
}

function LookedBackOn(props: { frame: Frame; purpose: PurposeShown }) {
  const { frame, purpose } = props;
  return (
    <div class="purpose" data-line>
      <h3>{purpose.words}</h3>
      <Review purpose={purpose} />
      <div class="sayings">
        <Form frame={frame} action={`/purposes/${purpose.id}/on`}>
          <button class="quiet" type="submit">
            Another season<span class="hidden">: {purpose.words}</span>
          </button>
        </Form>
        <LetGo frame={frame} id={purpose.id} words={purpose.words} />
      </div>
    </div>
  );
}

/** Each sentence opens the person it is about. */
function Review(props: { purpose: PurposeShown }) {
  const { review, from, until } = props.purpose;
  if (review.length === 0)
    return (
      <p class="hint">
        It was with nobody in particular, from {from} to {until}.
      </p>
    );
  return (
    <ul class="review">
      {review.map((one) => (
        <li>
          <a href={`/people/${one.person.id}`}>{one.sentence}</a>
        </li>
      ))}
    </ul>
  );
}

function NewOne(props: { frame: Frame; isFirst: boolean }) {
  return (
    <Form frame={props.frame} action="/purposes" name="new-purpose">
      <p class="field">
        <label for="words">{props.isFirst ? 'What do you want of this season?' : 'One more'}</label>
        <input
          type="text"
          id="words"
          name="words"
          placeholder="Build the footbridge with the parish"
          required
          maxlength={LONGEST_WORDS}
          autocomplete="off"
        />
      </p>
      <p class="field">
        <label for="until">Until, if it is not thirteen weeks</label>
        <input type="date" id="until" name="until" />
      </p>
      <button class="act" type="submit">
        Write it down
      </button>
    </Form>
  );
}

function Enough() {
  return <p class="hint">Five are enough for a season. For a new one, let one of them go.</p>;
}

function Earlier(props: { frame: Frame; purposes: readonly PurposeShown[] }) {
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">Earlier</h2>
      {props.purposes.map((one) => (
        <details class="purpose">
          <summary>{one.words}</summary>
          {one.came === '' ? null : <p>{one.came}</p>}
          <Review purpose={one} />
          <Form frame={props.frame} action={`/purposes/${one.id}/on`}>
            <button class="quiet" type="submit">
              Take it up again<span class="hidden">: {one.words}</span>
            </button>
          </Form>
        </details>
      ))}
    </section>
  );
}
