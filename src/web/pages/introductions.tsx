/** Introductions: whom one would like to meet, whom one would bring together, and who brought whom together. */

import type { IntroductionLine, IntroductionsShown } from '../../api/introduction-shapes.ts';
import type { Person } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';

export function IntroductionsPage(props: { frame: Frame; introductions: IntroductionsShown }) {
  const { frame, introductions } = props;
  const { open, found, remembered, rested } = introductions;
  return (
    <Page frame={frame} title="Introductions">
      <article class="introductions">
        <h1>Introductions</h1>
        {open.length === 0 ? (
          <p class="lede">
            One of your people asks whether somebody would like to hear from you. Both are free to say no.
          </p>
        ) : (
          <Lines frame={frame} head="Under way" id="open" lines={open} />
        )}
        <ReachForm frame={frame} isOpen={open.length === 0} />
        <BetweenForm frame={frame} />
        {found.length === 0 ? null : (
          <section aria-labelledby="found">
            <h2 id="found">Was it so?</h2>
            <p class="hint">Read in your letters. Kept only if you say yes.</p>
            <ul class="told">
              {found.map((one) => (
                <li>
                  <p>{one.sentence}</p>
                  <blockquote>{one.quote}</blockquote>
                  <Form frame={frame} action={`/introductions/found/${one.interaction}`} name="row">
                    <button
                      class="quiet"
                      type="submit"
                      name="so"
                      value="yes"
                      aria-label={`Yes, keep it: ${one.sentence}`}
                    >
                      Yes, keep it
                    </button>
                    <button class="quiet" type="submit" name="so" value="no" aria-label={`No: ${one.sentence}`}>
                      No
                    </button>
                  </Form>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Lines frame={frame} head="Remembered" id="remembered" lines={remembered} />
        <HandForm frame={frame} />
        {rested.length === 0 ? null : (
          <details class="further">
            <summary class="quiet">At rest</summary>
            <div class="opened">
              <Lines frame={frame} head="At rest" id="rested" lines={rested} />
            </div>
          </details>
        )}
      </article>
    </Page>
  );
}

/** Its sentence, which opens it. */
function Opening({ line }: { line: IntroductionLine }) {
  return (
    <p>
      <a href={`/introductions/${line.id}`} data-move>
        {line.sentence}
      </a>
    </p>
  );
}

function Lines(props: { frame: Frame; head: string; id: string; lines: readonly IntroductionLine[] }) {
  const { head, id, lines } = props;
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{head}</h2>
      <ul class="told">
        {lines.map((one) => (
          <li>
            <Opening line={one} />
            {one.went || one.why ? <p class="hint">{one.went ?? one.why}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `who`: somebody whom the page is about. */
function ReachForm(props: { frame: Frame; isOpen: boolean; who?: { readonly id: number; readonly name: string } }) {
  const { frame, who } = props;
  return (
    <details class="thinking" open={props.isOpen}>
      <summary class="quiet">
        {who ? `Who could introduce me to ${who.name}?` : 'I would like to meet somebody'}
      </summary>
      <div class="opened">
        <Form frame={frame} action="/introductions/reach">
          {who ? (
            <input type="hidden" name="who" value={String(who.id)} />
          ) : (
            <>
              <label class="prepared">
                I would like to meet
                <input type="text" name="who" data-who maxlength={200} autocomplete="off" placeholder="Dr. Weiss" />
              </label>
              <label class="prepared">
                who works at
                <input type="text" name="company" maxlength={200} autocomplete="off" placeholder="if you know" />
              </label>
            </>
          )}
          <label class="prepared">
            because
            <textarea name="why" rows={2} maxlength={2000} required />
          </label>
          <div class="acts">
            <button class="act" type="submit">
              Who could introduce me?
            </button>
          </div>
        </Form>
      </div>
    </details>
  );
}

/** `first`: one of the two, whom the page is about. */
function BetweenForm(props: { frame: Frame; first?: { readonly id: number; readonly name: string } }) {
  const { frame, first } = props;
  return (
    <details class="thinking">
      <summary class="quiet">{first ? `Introduce ${first.name} to somebody` : 'Two of my people should meet'}</summary>
      <div class="opened">
        <Form frame={frame} action="/introductions/between">
          {first ? (
            <input type="hidden" name="a" value={String(first.id)} />
          ) : (
            <label class="prepared">
              Ask first
              <input type="text" name="a" data-who maxlength={200} autocomplete="off" required />
            </label>
          )}
          <label class="prepared">
            {first ? 'To whom?' : 'then'}
            <input type="text" name="b" data-who maxlength={200} autocomplete="off" required />
          </label>
          <label class="prepared">
            What for?
            <textarea name="why" rows={2} maxlength={2000} required />
          </label>
          <p class="hint">Each is asked alone. If one says no, the other never hears of it.</p>
          <div class="acts">
            <button class="act" type="submit">
              Begin
            </button>
          </div>
        </Form>
      </div>
    </details>
  );
}

const BY_HAND = [
  ['by', 'Who introduced', 'a name, or me'],
  ['a', 'whom', 'a name, or me'],
  ['b', 'and whom', 'a name'],
] as const;

function HandForm(props: { frame: Frame }) {
  return (
    <details class="thinking">
      <summary class="quiet">Write one down</summary>
      <div class="opened">
        <Form frame={props.frame} action="/introductions/remembered">
          {BY_HAND.map(([name, question, hint]) => (
            <label class="prepared">
              {question}
              <input type="text" name={name} maxlength={200} autocomplete="off" placeholder={hint} required />
            </label>
          ))}
          <label class="prepared">
            When
            <input type="date" name="day" />
          </label>
          <label class="prepared">
            What for, and how it went
            <textarea name="went" rows={2} maxlength={2000} />
          </label>
          <div class="acts">
            <button class="act second" type="submit">
              Keep it
            </button>
          </div>
        </Form>
      </div>
    </details>
  );
}

/** On the page of a person: what is remembered or under way with them, and what one may begin. */
export function IntroductionsWith(props: {
  frame: Frame;
  person: Person;
  them: string;
  lines: readonly IntroductionLine[];
  /** They invited the owner. */
  hasInvited: boolean;
}) {
  const { frame, person, them, lines, hasInvited } = props;
  // Who wrote to each other, or stands at the door, needs nobody between them.
  const hasExchanged = hasInvited || (person.counts.fromMe > 0 && person.counts.fromThem > 0);
  return (
    <section class="introductions" aria-label="Introductions">
      {lines.length === 0 ? null : (
        <ul class="told">
          {lines.map((one) => (
            <li>
              <Opening line={one} />
            </li>
          ))}
        </ul>
      )}
      {hasExchanged || lines.some((one) => one.sort === 'reach') ? null : (
        <ReachForm frame={frame} isOpen={false} who={{ id: person.id, name: them }} />
      )}
      {person.kind === 'known' ? <BetweenForm frame={frame} first={{ id: person.id, name: them }} /> : null}
    </section>
  );
}
