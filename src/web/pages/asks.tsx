/** Asks of one's own: the list with a line to open one, and one ask from the first person to the last thank-you. */

import type { Ask, AskLine } from '../../api/shapes.ts';
import { SIZE_WORDS } from '../../asking/index.ts';
import { calledOf } from '../../people/index.ts';
import { ASK_SIZES } from '../../relationships/index.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { dateInWords, whenInWords } from '../words.ts';
import { DraftPiece } from './draft.tsx';
import { capital } from './pieces.tsx';

/** `who`: whom the owner means to ask, where they came from a person's page. */
export function AsksPage(props: { frame: Frame; asks: readonly AskLine[]; who: string }) {
  const { frame, asks, who } = props;
  const open = asks.filter((one) => one.closedAt === null);
  const closed = asks.filter((one) => one.closedAt !== null);
  return (
    <Page frame={frame} title="Asks">
      <article class="asks">
        <h1>Asks</h1>
        <p class="lede">One line, by when, how small; then one person after another.</p>
        <Lines asks={open} now={frame.now} />
        <Form frame={frame} action="/asks" name="new-ask">
          <h2>{open.length === 0 ? 'What would help you?' : 'Another ask'}</h2>
          {who === '' ? null : <input type="hidden" name="who" value={who} />}
          <label>
            In one line
            <input
              type="text"
              name="what"
              required
              maxlength={300}
              autocomplete="off"
              placeholder="somebody to check the roof drawings"
            />
          </label>
          <div class="row">
            <label>
              How small
              <select name="size">
                {ASK_SIZES.map((size) => (
                  <option value={size}>{SIZE_WORDS[size]}</option>
                ))}
              </select>
            </label>
            <label>
              By when, if it matters
              <input type="date" name="by" />
            </label>
          </div>
          <button class="act" type="submit">
            Think whom to ask
          </button>
        </Form>
        {closed.length === 0 ? null : (
          <section aria-labelledby="closed">
            <h2 id="closed">Closed</h2>
            <Lines asks={closed} now={frame.now} />
          </section>
        )}
      </article>
    </Page>
  );
}

function Lines(props: { asks: readonly AskLine[]; now: number }) {
  if (props.asks.length === 0) return null;
  return (
    <ul class="lines">
      {props.asks.map((one) => (
        <li>
          <a href={`/asks/${one.id}`} data-move>
            <span class="name">{one.what}</span>
            <span class="said">{one.progress}</span>
            <span class="last">{one.by && !one.closedAt ? `by ${dateInWords(one.by, props.now)}` : ''}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** `at`: which of the suggested people is shown. `isRead`: the words were just read with their eyes. */
export function AskPage(props: { frame: Frame; ask: Ask; at: number; who: string; isRead?: boolean }) {
  const { frame, ask, who } = props;
  const waiting = ask.asked.find((one) => one.ending === null);
  const settled = ask.asked.filter((one) => one.ending !== null);
  const isOpen = ask.closedAt === null;
  return (
    <Page frame={frame} title={capital(ask.what)}>
      <article class="ask">
        <h1>{capital(ask.what)}</h1>
        <p class="hint">
          It takes {SIZE_WORDS[ask.size]}
          {ask.by ? `, by ${dateInWords(ask.by, frame.now)}` : ', and there is no hurry'}. <a href="/asks">All asks</a>
        </p>
        {waiting ? <Waiting frame={frame} ask={ask} waiting={waiting} isRead={props.isRead ?? false} /> : null}
        {isOpen && !waiting ? <Whom frame={frame} ask={ask} at={props.at} who={who} /> : null}
        <Settled frame={frame} ask={ask} settled={settled} />
        {isOpen && !waiting ? <Close frame={frame} ask={ask} /> : null}
        {isOpen ? null : <Closed frame={frame} ask={ask} />}
      </article>
    </Page>
  );
}

function Whom(props: { frame: Frame; ask: Ask; at: number; who: string }) {
  const { frame, ask } = props;
  const isHelped = ask.asked.some((one) => one.ending === 'helped');
  const at = Number.isInteger(props.at) && props.at >= 0 && props.at < ask.suggestions.length ? props.at : 0;
  const one = ask.suggestions[at];
  return (
    <section class="whom" aria-labelledby="whom">
      <h2 id="whom" class="hidden">
        Whom to ask
      </h2>
      {one && props.who === '' ? <Suggested frame={frame} ask={ask} one={one} at={at} /> : null}
      {one || isHelped || props.who !== '' ? null : (
        <p>
          {ask.asked.length < 3
            ? 'Nobody comes to mind from what you brought. You may know somebody.'
            : 'That is all: Kith names no fourth. You may.'}
        </p>
      )}
      <details {...(one && props.who === '' ? {} : isHelped ? {} : { open: true })}>
        <summary class="quiet">Somebody you name yourself</summary>
        <Form frame={frame} action={`/asks/${ask.id}/next`} name="row">
          <input
            type="text"
            name="who"
            data-who
            value={props.who}
            aria-label="Whom you ask"
            placeholder="a name or an address"
            required
            maxlength={500}
            autocomplete="off"
          />
          <button class="act second" type="submit">
            Ask them
          </button>
        </Form>
      </details>
    </section>
  );
}

function Suggested(props: { frame: Frame; ask: Ask; one: Ask['suggestions'][number]; at: number }) {
  const { frame, ask, one, at } = props;
  const next = ask.suggestions[at + 1];
  return (
    <div class="suggested" data-line>
      <p class="from">
        <a href={`/people/${one.person.id}`} data-move>
          {one.person.name}
        </a>
      </p>
      <ul class="reasons">
        {one.grounds.map(({ words, rests }) => (
          <li>{rests[0] === undefined ? words : <a href={`/people/${one.person.id}#i${rests[0]}`}>{words}</a>}</li>
        ))}
        {one.record ? <li>{one.record}</li> : null}
        {one.looksFor ? <li>{one.looksFor}</li> : null}
      </ul>
      <p class="doubt">{one.doubt}</p>
      <Form frame={frame} action={`/asks/${ask.id}/next`} name="sayings">
        <input type="hidden" name="who" value={String(one.person.id)} />
        <button class="act" type="submit" data-key="a">
          Ask {calledOf(one.person.name)} <kbd>a</kbd>
        </button>
        {next ? (
          <a class="quiet" href={`/asks/${ask.id}?at=${at + 1}`} data-next>
            Somebody else <kbd>n</kbd>
          </a>
        ) : at > 0 ? (
          <a class="quiet" href={`/asks/${ask.id}`} data-next>
            That is all; back to the first <kbd>n</kbd>
          </a>
        ) : null}
      </Form>
    </div>
  );
}

const OUTCOMES = [
  ['helped', 'They helped'],
  ['declined', 'Not this time'],
  ['too busy', 'Too busy'],
  ['silence', 'No answer'],
] as const;

function Waiting(props: { frame: Frame; ask: Ask; waiting: Ask['asked'][number]; isRead: boolean }) {
  const { frame, ask, waiting } = props;
  const them = calledOf(waiting.person.name);
  const found = waiting.recognised;
  return (
    <section class="waiting" aria-labelledby="asked-now">
      <h2 id="asked-now">
        You ask <a href={`/people/${waiting.person.id}`}>{waiting.person.name}</a>
      </h2>
      {ask.guarded ? <p>{ask.guarded}</p> : null}
      {ask.draft ? (
        <>
          <DraftPiece
            frame={frame}
            draft={ask.draft}
            label={`Words to ${them}`}
            check={`/asks/${ask.id}/words`}
            rows={14}
          />
          <Thoughts thoughts={ask.thoughts} isRead={props.isRead} them={them} />
        </>
      ) : null}
      <h3>What came of it?</h3>
      {found ? (
        <p>
          {found.rests[0] === undefined ? (
            found.sentence
          ) : (
            <a href={`/people/${waiting.person.id}#i${found.rests.at(-1)}`}>{found.sentence}</a>
          )}
        </p>
      ) : null}
      <Outcomes frame={frame} ask={ask} waiting={waiting} them={them} />
    </section>
  );
}

/** Two forms: who types a name and presses Enter has been pointed on, and was not helped. */
function Outcomes(props: { frame: Frame; ask: Ask; waiting: Ask['asked'][number]; them: string }) {
  const { frame, ask, waiting, them } = props;
  const seen = waiting.recognised?.ending;
  const action = `/asks/${ask.id}/outcome`;
  const who = <input type="hidden" name="who" value={String(waiting.person.id || waiting.person.name)} />;
  return (
    <>
      <Form frame={frame} action={action} name="outcome">
        {who}
        <div class="acts">
          {OUTCOMES.map(([outcome, word]) => (
            <button class={seen === outcome ? 'act' : 'act second'} type="submit" name="outcome" value={outcome}>
              {word}
            </button>
          ))}
        </div>
      </Form>
      <Form frame={frame} action={action} name="row pointed">
        {who}
        <input type="hidden" name="outcome" value="pointed on" />
        <input
          type="text"
          name="pointedTo"
          data-who
          aria-label={`Whom ${them} pointed you to`}
          placeholder="whom they pointed you to, if anybody"
          maxlength={200}
          autocomplete="off"
        />
        <button class={seen === 'pointed on' ? 'act' : 'act second'} type="submit">
          They pointed me on
        </button>
      </Form>
      <Form frame={frame} action={action}>
        {who}
        <button class="quiet" type="submit" name="outcome" value="back">
          I did not ask {them} after all
        </button>
      </Form>
    </>
  );
}

function Thoughts(props: { thoughts: readonly string[]; isRead: boolean; them: string }) {
  // That places are left to fill is said beside the words.
  const thoughts = props.thoughts.filter((one) => !one.includes('[…]'));
  if (thoughts.length === 0)
    return props.isRead && props.thoughts.length === 0 ? (
      <p role="status">It says that it is an ask, why {props.them}, and that a no is fine.</p>
    ) : null;
  return (
    <ul class="reasons" aria-label="Before you send it">
      {thoughts.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  );
}

function endingSaid({ person, ending, pointedTo }: Ask['asked'][number]): string {
  const them = calledOf(person.name);
  switch (ending) {
    case 'helped':
      return `${them} helped.`;
    case 'pointed on':
      return pointedTo ? `${them} pointed you on to ${pointedTo}.` : `${them} pointed you on.`;
    case 'declined':
      return `It was not possible for ${them} this time.`;
    case 'too busy':
      return `${them} had no time just then.`;
    default:
      return `No answer of ${them}’s came.`;
  }
}

function Settled(props: { frame: Frame; ask: Ask; settled: readonly Ask['asked'][number][] }) {
  const { frame, ask, settled } = props;
  if (settled.length === 0) return null;
  return (
    <section class="settled" aria-labelledby="settled">
      <h2 id="settled">Who was asked</h2>
      <ul class="reasons">
        {settled.map((one) => (
          <li>
            <a href={`/people/${one.person.id}`}>{endingSaid(one)}</a> Asked {whenInWords(one.at, frame.now)}.
            {ask.closedAt !== null && one.hears && one.told ? ' They heard what came of it.' : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Close(props: { frame: Frame; ask: Ask }) {
  const { frame, ask } = props;
  const isAsked = ask.asked.length > 0;
  const isHelped = ask.asked.some((one) => one.hears);
  return (
    <Form frame={frame} action={`/asks/${ask.id}/close`} name="closing">
      {isHelped ? (
        <label>
          What came of it, in one line
          <input type="text" name="came" maxlength={1000} autocomplete="off" />
        </label>
      ) : null}
      <button class={isHelped ? 'act' : 'quiet'} type="submit">
        {isHelped ? 'Close it, and tell who helped' : isAsked ? 'Close this ask' : 'Let go of this ask'}
      </button>
    </Form>
  );
}

function Closed(props: { frame: Frame; ask: Ask }) {
  const { frame, ask } = props;
  const next = ask.thanks;
  return (
    <section aria-labelledby="told">
      <h2 id="told">{next ? `${next.to.name} hears what came of it` : 'That is all.'}</h2>
      {ask.came ? <p>What came of it: {ask.came}</p> : null}
      {next ? (
        <>
          <DraftPiece frame={frame} draft={next} label={`Words to ${calledOf(next.to.name)}`} />
          <Form frame={frame} action={`/asks/${ask.id}/told`}>
            <input type="hidden" name="who" value={String(next.to.id)} />
            <button class="act" type="submit">
              I told {calledOf(next.to.name)}
            </button>
          </Form>
        </>
      ) : null}
      <Form frame={frame} action={`/asks/${ask.id}/close`}>
        <input type="hidden" name="so" value="no" />
        <button class="quiet" type="submit">
          Open it again
        </button>
      </Form>
    </section>
  );
}
