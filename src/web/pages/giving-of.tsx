/** What somebody looks for and could help with: a part of their page. */

import type { Giving } from '../../api/shapes.ts';
import { calledOf } from '../../people/index.ts';
import { Form, type Frame } from '../page.tsx';
import { Jot, NeedLine, Proposals, TearOut, Who } from './giving-pieces.tsx';
import { ParkForm } from './help.tsx';
import { StoryFields } from './stories.tsx';

export function GivingOfPerson(props: { frame: Frame; giving: Giving }) {
  const { frame, giving } = props;
  const { id } = giving.person;
  const them = calledOf(giving.person.name);
  const back = `/people/${id}`;
  return (
    <section class="giving of-person" aria-label="Helping each other">
      {giving.needs.length === 0 ? null : (
        <>
          <h2>What {them} looks for</h2>
          <ul class="lines">
            {giving.needs.map((need) => (
              <NeedLine frame={frame} need={need} back={back} isOwnPage />
            ))}
          </ul>
        </>
      )}
      <Helpful frame={frame} giving={giving} them={them} back={back} />
      <Proposals frame={frame} proposals={giving.proposals} back={back} />
      <Between frame={frame} giving={giving} back={back} />
      <details>
        <summary class="quiet">Add what {them} looks for or could help with</summary>
        <div class="opened">
          <Jot
            frame={frame}
            action={`${back}/needs`}
            name="words"
            label={`Something ${them} looks for`}
            hint="What they look for, in their words"
            back={back}
          />
          <Jot
            frame={frame}
            action={`${back}/offers`}
            name="words"
            label={`Something ${them} has to give`}
            hint="What they could help with, in their words"
            back={back}
          />
        </div>
      </details>
      <details>
        <summary class="quiet">Keep a help for {them}, tell a story, or name a circle</summary>
        <div class="opened">
          <ParkForm frame={frame} who={id} them={them} />
          <Form frame={frame} action={`${back}/stories`} name="writing">
            <StoryFields stories={giving.stories} />
          </Form>
          <Form frame={frame} action={`${back}/circles`} name="row">
            <input type="hidden" name="to" value={back} />
            <input
              type="text"
              name="circle"
              aria-label={`A circle ${them} belongs to`}
              placeholder="A circle of yours"
              autocomplete="off"
              required
              maxlength={200}
            />
            <button class="act second" type="submit">
              Put in
            </button>
          </Form>
        </div>
      </details>
    </section>
  );
}

function Helpful(props: { frame: Frame; giving: Giving; them: string; back: string }) {
  const { frame, giving, them, back } = props;
  if (giving.offers.length + giving.mayMeet.length === 0) return null;
  return (
    <>
      <h2>What {them} could help with</h2>
      <ul class="lines">
        {giving.offers.map((offer) => (
          <li id={`leaf-${offer.id}`}>
            <p class="wish">“{offer.words}”</p>
            <TearOut frame={frame} id={offer.id} what={offer.words} back={back} word="No longer" />
          </li>
        ))}
        {giving.mayMeet.map((need) => (
          <li>
            <p>
              It may fit: <Who person={need.person} /> {need.person === null ? 'look' : 'looks'} for “{need.words}”.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Help that is kept for them, stories, circles. */
function Between(props: { frame: Frame; giving: Giving; back: string }) {
  const { frame, giving, back } = props;
  return (
    <>
      {giving.parked.map((one) => (
        <div class="between">
          <p class="wish">You keep for later: {one.help}</p>
          <p class="hint">{one.back === null ? `It comes back ${one.when}.` : `Now: ${one.back}`}</p>
          <TearOut frame={frame} id={one.id} what={one.help} back={back} word="Let it go" />
        </div>
      ))}
      {giving.stories.map((one) => (
        <p class="between">
          <a href={`/stories#leaf-${one.id}`}>{one.sentence}</a>
        </p>
      ))}
      {giving.circles.length === 0 ? null : (
        <p class="hint between">
          <a href="/circles">In your circles</a>: {giving.circles.join(', ')}
        </p>
      )}
    </>
  );
}
