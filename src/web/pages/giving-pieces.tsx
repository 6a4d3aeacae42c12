/** What the pages about giving are made of: what a letter proposes, what can be torn out, who is meant. */

import type { Fit, Need, Proposal } from '../../api/shapes.ts';
import { calledOf } from '../../people/index.ts';
import { Form, type Frame } from '../page.tsx';
import { agoInWords } from '../words.ts';

/** A name that leads to the person, where something still tells of them. */
export function Who(props: { person: { readonly id: number | null; readonly name: string } | null }) {
  const { person } = props;
  if (person === null) return <span>You</span>;
  return person.id === null ? <span>{person.name}</span> : <a href={`/people/${person.id}`}>{person.name}</a>;
}

/** Back to a page that was come from; only pages of this program. */
function Back(props: { to: string }) {
  return <input type="hidden" name="to" value={props.to} />;
}

/** What stands before and after their name. */
const PROPOSED: Readonly<Record<Proposal['kind'], readonly [string, string]>> = {
  need: ['', ' looks for'],
  offer: ['', ' has to give'],
  received: ['', ' helped you'],
  given: ['you helped ', ''],
};

/** What letters propose to be kept, each with its sentence. Nothing of it is kept without a yes. */
export function Proposals(props: { frame: Frame; proposals: readonly Proposal[]; back: string }) {
  const { frame, proposals, back } = props;
  if (proposals.length === 0) return null;
  return (
    <section aria-label="Found in letters" class="proposed">
      <p class="hint">Found in letters. Nothing of it is kept unless you say so.</p>
      <ul class="lines">
        {proposals.map((one) => (
          <Proposed frame={frame} one={one} back={back} />
        ))}
      </ul>
    </section>
  );
}

function Proposed(props: { frame: Frame; one: Proposal; back: string }) {
  const { frame, one, back } = props;
  const isWish = one.kind === 'need' || one.kind === 'offer';
  const [before, after] = PROPOSED[one.kind];
  const about = `${before}${one.person.name}${after}`;
  return (
    <li>
      <p>
        You may note: {before}
        <a href={`/people/${one.person.id}`}>{one.person.name}</a>
        {after}
        {isWish ? ` “${one.words}”.` : '.'}
      </p>
      <blockquote class="theirs">
        “{one.quote}” <span class="when">{agoInWords(one.at, frame.now)}</span>
      </blockquote>
      <div class="acts">
        <Form frame={frame} action="/proposals/keep">
          <Finding one={one} />
          <Back to={back} />
          <button class="act second" type="submit" aria-label={`Keep it: ${about}, ${one.words}`}>
            Keep it
          </button>
        </Form>
        <Form frame={frame} action="/proposals/strike">
          <Finding one={one} />
          <Back to={back} />
          <button class="quiet" type="submit" aria-label={`No: ${about}, ${one.words}`}>
            No
          </button>
        </Form>
      </div>
    </li>
  );
}

function Finding(props: { one: Proposal }) {
  const { kind, interaction, quote } = props.one;
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="interaction" value={String(interaction)} />
      <input type="hidden" name="quote" value={quote} />
    </>
  );
}

/** Takes a leaf out of the notebook; `what` it is, for who cannot see where the button stands. */
export function TearOut(props: { frame: Frame; id: number; what: string; back: string; word?: string }) {
  return (
    <Form frame={props.frame} action={`/notebook/${props.id}/tear-out`}>
      <Back to={props.back} />
      <button class="quiet" type="submit" aria-label={`${props.word ?? 'Tear out'}: ${props.what}`}>
        {props.word ?? 'Tear out'}
      </button>
    </Form>
  );
}

/** One line to write down about somebody who is known already. */
export function Jot(props: { frame: Frame; action: string; name: string; label: string; hint: string; back: string }) {
  return (
    <Form frame={props.frame} action={props.action} name="jot">
      <Back to={props.back} />
      <input
        type="text"
        name={props.name}
        aria-label={props.label}
        placeholder={props.hint}
        autocomplete="off"
        required
        maxlength={1000}
      />
      <button class="act second" type="submit">
        Keep it
      </button>
    </Form>
  );
}

/** A need with the people who may meet it, each with the ground. */
export function NeedLine(props: { frame: Frame; need: Need; back: string; isOwnPage?: boolean }) {
  const { frame, need } = props;
  return (
    <li id={`leaf-${need.id}`}>
      <p class="wish">
        {props.isOwnPage ? null : (
          <>
            <Who person={need.person} /> {need.person === null ? 'look' : 'looks'} for{' '}
          </>
        )}
        “{need.words}”
      </p>
      {need.fits.length === 0 ? null : (
        <ul class="grounds">
          {need.fits.map((fit) => (
            <li>
              <Ground fit={fit} />
            </li>
          ))}
        </ul>
      )}
      <TearOut frame={frame} id={need.id} what={need.words} back={props.back} word="No longer" />
    </li>
  );
}

const GROUNDS: Readonly<Record<Fit['ground'], (words: string) => string>> = {
  offers: (words) => `offers “${words}”`,
  helped: (words) => `helped you with this: “${words}”`,
  is: (words) => words,
  noted: (words) => `you noted: “${words}”`,
};

/** Why somebody may help; their name opens their page, where what it rests on stands. */
function Ground(props: { fit: Fit }) {
  const { fit } = props;
  if (fit.person === null) return <>{fit.sentence}</>;
  const place = fit.rests.length > 0 ? `#i${fit.rests.at(-1)}` : '';
  return (
    <>
      <a href={`/people/${fit.person.id}${place}`}>{calledOf(fit.person.name)}</a>: {GROUNDS[fit.ground](fit.words)}
    </>
  );
}
