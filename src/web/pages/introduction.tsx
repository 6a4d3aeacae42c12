/** One introduction: what it is, where it stands, the one next step with its words. */

import type { IntroductionShown } from '../../api/introduction-shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { agoInWords } from '../words.ts';
import { DraftPiece } from './draft.tsx';
import { type Evidence, Opens } from './pieces.tsx';

interface Props {
  readonly frame: Frame;
  readonly one: IntroductionShown;
  /** What grounds rest on, by id. */
  readonly evidence: Evidence;
}

export function IntroductionPage(props: Props) {
  const { frame, one } = props;
  return (
    <Page frame={frame} title={one.sentence}>
      <article class="introduction">
        <p class="hint">
          <a href="/introductions">Introductions</a>
        </p>
        <h1>{one.sentence}</h1>
        {one.why ? <p class="lede">{one.why}</p> : null}
        {one.quote ? <blockquote>{one.quote}</blockquote> : null}
        {one.next ? <p class="next">{one.next}</p> : null}
        <Step {...props} />
        <Sides {...props} />
        <PutAway frame={frame} one={one} />
      </article>
    </Page>
  );
}

function Step(props: Props) {
  switch (props.one.step) {
    case 'ask':
      return <Ask {...props} />;
    case 'wait':
    case 'other':
      return <Wait {...props} />;
    case 'write':
      return <Write {...props} />;
    case 'later':
    case 'how':
      return <How {...props} />;
    default:
      return props.one.sort === 'remembered' || props.one.went !== null ? <How {...props} /> : null;
  }
}

/** One person at a time: the surest first, the others one step away. */
function Ask(props: Props) {
  const { frame, one } = props;
  const shown = one.suggestions.find(({ person }) => person.id === one.chosen?.id);
  const others = one.suggestions.filter((each) => each !== shown);
  return (
    <>
      {one.held ? <p class="held">{one.held}</p> : null}
      {one.chosen ? (
        <section aria-labelledby="asked">
          <h2 id="asked">
            <a href={`/people/${one.chosen.id}`}>{one.chosen.name}</a>
          </h2>
          {shown ? <Grounds {...props} suggestion={shown} /> : null}
          {one.draft ? <DraftPiece frame={frame} draft={one.draft} label={`To ${one.chosen.name}`} rows={22} /> : null}
          <Form frame={frame} action={`/introductions/${one.id}/ask`} name="row">
            <input type="hidden" name="who" value={String(one.chosen.id)} />
            <button class="act" type="submit">
              I have asked
            </button>
          </Form>
        </section>
      ) : null}
      {one.sort === 'reach' ? <Others {...props} others={others} /> : null}
    </>
  );
}

function Others(props: Props & { others: IntroductionShown['suggestions'] }) {
  const { one, others } = props;
  return (
    <section aria-label="Somebody else">
      {one.chosen || one.held ? null : (
        <p class="empty">
          Nothing you brought shows that one of your people knows them. A letter of your own that says why is an honest
          way, too.
        </p>
      )}
      <details class="thinking" open={!one.chosen}>
        <summary class="quiet">Rather somebody else</summary>
        <div class="opened">
          {others.map((each) => (
            <div class="other">
              <h3>
                <a href={`/introductions/${one.id}?with=${each.person.id}`} data-move>
                  {each.person.name}
                </a>
              </h3>
              <Grounds {...props} suggestion={each} />
            </div>
          ))}
          <form class="seek" action={`/introductions/${one.id}`}>
            <input
              type="text"
              name="with"
              data-who
              aria-label="A name"
              placeholder="A name"
              maxlength={200}
              autocomplete="off"
              required
            />
            <button class="act second" type="submit">
              Ask them
            </button>
          </form>
        </div>
      </details>
    </section>
  );
}

function Grounds(props: Props & { suggestion: IntroductionShown['suggestions'][number] }) {
  const { frame, evidence, suggestion } = props;
  return (
    <div class="grounds">
      {suggestion.grounds.map(({ words, rests }) => (
        <Opens said={words} rests={rests} evidence={evidence} now={frame.now} />
      ))}
      {suggestion.answers ? <p class="hint">{suggestion.answers}</p> : null}
    </div>
  );
}

const ANSWERS = [
  ['yes', 'Yes'],
  ['no', 'Not now'],
  ['silence', 'No word'],
] as const;

function Wait(props: Props) {
  const { frame, one } = props;
  const awaited = one.sides.find((side) => side.answer === 'open');
  const name = awaited?.name ?? 'they';
  return (
    <section aria-label="The answer">
      {one.since ? (
        <div class="since">
          <p>{name} wrote since:</p>
          <blockquote>{one.since.quote}</blockquote>
        </div>
      ) : null}
      <Form frame={frame} action={`/introductions/${one.id}/answer`} name="row">
        <span>What did {name} say?</span>
        {ANSWERS.map(([value, word]) => (
          <button class={value === 'yes' ? 'act second' : 'quiet'} type="submit" name="said" value={value}>
            {word}
          </button>
        ))}
      </Form>
    </section>
  );
}

function Write(props: Props) {
  const { frame, one } = props;
  return (
    <section aria-label="The letter">
      {one.copyTo ? (
        <p>
          Put {one.copyTo.name} in copy yourself
          {one.copyTo.email ? (
            <>
              : <code>{one.copyTo.email}</code>
            </>
          ) : (
            '.'
          )}
        </p>
      ) : null}
      {one.draft ? <DraftPiece frame={frame} draft={one.draft} label="Your letter" rows={14} /> : null}
      <Form frame={frame} action={`/introductions/${one.id}/sent`} name="row">
        <button class="act" type="submit">
          It is sent
        </button>
      </Form>
    </section>
  );
}

function How(props: Props) {
  const { frame, one } = props;
  return (
    <section aria-label="How it went">
      <Form frame={frame} action={`/introductions/${one.id}/went`}>
        <label class="prepared">
          {one.went === null ? 'How did it go?' : 'How it went'}
          <textarea name="words" rows={3} maxlength={2000}>
            {one.went ?? ''}
          </textarea>
        </label>
        <div class="acts">
          <button class="act second" type="submit">
            Keep it
          </button>
        </div>
      </Form>
      {one.draft ? (
        <>
          <h2>Who helped should hear what came of it</h2>
          <DraftPiece frame={frame} draft={one.draft} label={`To ${one.draft.to.name}`} rows={5} />
        </>
      ) : null}
    </section>
  );
}

const ANSWER_WORDS = { open: 'was asked', yes: 'said yes', no: 'not now', silence: 'no word' } as const;

/** Seen here and nowhere else. */
function Sides({ frame, one }: Props) {
  const asked = one.sides.filter((side) => side.answer !== null);
  const people = one.sort === 'remembered' ? one.sides : asked;
  if (people.length === 0) return null;
  return (
    <section aria-label="Who is part of it">
      <ul class="told sides">
        {people.map((side) => (
          <li>
            {side.person === null ? side.name : <a href={`/people/${side.person}`}>{side.name}</a>}
            {side.answer === null ? null : (
              <span class="hint">
                {' '}
                {ANSWER_WORDS[side.answer]}, {agoInWords(side.askedAt, frame.now)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {one.sort === 'remembered' || one.step === 'later' || one.step === 'how' || one.went !== null ? null : (
        <Form frame={frame} action={`/introductions/${one.id}/answer`}>
          <button class="quiet" type="submit" name="said" value="back">
            Take the last step back
          </button>
        </Form>
      )}
    </section>
  );
}

function PutAway({ frame, one }: Pick<Props, 'frame' | 'one'>) {
  return (
    <Form frame={frame} action={`/introductions/${one.id}/rest`} name="last">
      <button class="quiet" type="submit">
        {one.sort === 'remembered' ? 'That is wrong' : 'Let it rest'}
      </button>
    </Form>
  );
}
