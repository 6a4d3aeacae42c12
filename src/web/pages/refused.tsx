/** What was not done, and why; with what was typed, to be mended and sent once more, so that nobody types it twice. */

import type { Refusal } from '../../basics/result.ts';
import { collapse } from '../../basics/text.ts';
import { Form, type Frame, Page } from '../page.tsx';

/** Fields somebody types into, with what stands beside them here. All others go along unseen. */
const TYPED: Readonly<Record<string, string>> = {
  who: 'Who',
  a: 'One of the two',
  b: 'The other',
  with: 'With whom',
  by: 'By',
  pointedTo: 'To whom they pointed you',
  company: 'Works at',
  circle: 'Circle',
  what: 'What',
  words: 'What',
  help: 'What you would like to do',
  why: 'Why',
  went: 'How it went',
  came: 'What came of it',
  when: 'What brings it back',
  until: 'Until',
  at: 'When',
  day: 'When',
  text: 'Words',
  note: 'Words',
};
/** Fields whose words may fill more than a line. */
const LONG = ['words', 'help', 'why', 'went', 'text', 'note'];
/** The field is typed into here; on the desk and in Today it says which button was pressed. */
const WHAT_IS_TYPED = /\/(?:asks|stories)$/;
/** A choice of people as a refusal names them: "121 (Curtis Bell, mason)". */
export const CHOICE = /^(\d+) \((.*)\)$/;

type Fields = Readonly<Record<string, string>>;

/**
 * `fields`: the form as it came, without its token; empty for a page that was only looked at. `back`: where one came from.
 * `isOld`: the page is of another home or key. Its words are shown then, and not offered to be sent: another program may have written them.
 */
export function RefusedPage(props: { frame: Frame; refusal: Refusal; fields: Fields; back: string; isOld?: boolean }) {
  const { frame, refusal, fields, back, isOld = false } = props;
  const typed = Object.entries(fields).filter(
    ([name, value]) => isTyped(frame.path, name, value) && value.trim() !== '',
  );
  const people = refusal.choices.map((choice) => CHOICE.exec(choice)).filter((one) => one !== null);
  const unclear = people.length > 0 ? unclearIn(refusal, typed) : undefined;
  return (
    <Page frame={frame} title="That did not work">
      <div class="done giving">
        <h1>{withRoundQuotes(withoutCommands(refusal.sentence))}</h1>
        {unclear === undefined ? refusal.choices.map((one) => <p>{one}</p>) : null}
        {typed.length === 0 ? null : isOld ? (
          <AsTyped typed={typed} />
        ) : (
          <Again frame={frame} fields={fields} unclear={unclear} people={people} />
        )}
        <p>
          <a href={back}>Go back</a>
          {typed.length > 0 ? ' without it.' : ' and try it another way.'}
        </p>
      </div>
    </Page>
  );
}

function AsTyped(props: { typed: readonly (readonly [string, string])[] }) {
  return (
    <>
      <p class="hint">What you typed, to be copied:</p>
      {props.typed.map(([, value]) => (
        <blockquote class="theirs">{value}</blockquote>
      ))}
    </>
  );
}

/** `unclear`: the field that several `people` fit. */
function Again(props: {
  frame: Frame;
  fields: Fields;
  unclear: string | undefined;
  people: readonly RegExpExecArray[];
}) {
  const { frame, fields, unclear, people } = props;
  return (
    <Form frame={frame} action={frame.path} name="writing">
      {Object.entries(fields).map(([name, value]) =>
        name === unclear ? (
          <Which name={name} people={people} />
        ) : isTyped(frame.path, name, value) ? (
          <Typed name={name} value={value} />
        ) : (
          <input type="hidden" name={name} value={value} />
        ),
      )}
      <button class="act" type="submit">
        Try again
      </button>
    </Form>
  );
}

/** The field that several people fit: the refusal repeats its words. */
function unclearIn({ sentence }: Refusal, typed: readonly (readonly [string, string])[]): string | undefined {
  return typed.find(([, value]) => sentence.includes(collapse(value)))?.[0];
}

function Which(props: { name: string; people: readonly RegExpExecArray[] }) {
  return (
    <fieldset>
      {props.people.map(([, id, name], i) => (
        <label class="tick">
          <input type="radio" name={props.name} value={id} required checked={i === 0} /> {name}
        </label>
      ))}
    </fieldset>
  );
}

function Typed(props: { name: string; value: string }) {
  const { name, value } = props;
  if (!LONG.includes(name)) {
    return (
      <label>
        {TYPED[name]} <input type="text" name={name} value={value} autocomplete="off" />
      </label>
    );
  }
  return (
    <label>
      {TYPED[name]}{' '}
      <textarea name={name} rows={3}>
        {value}
      </textarea>
    </label>
  );
}

function isTyped(path: string, name: string, value: string): boolean {
  // The number of a person stands in a button's form; nobody typed it, and to nobody it says who is meant.
  if (!Object.hasOwn(TYPED, name) || /^\d+$/.test(value)) return false;
  return name !== 'what' || WHAT_IS_TYPED.test(path);
}

/** A terminal has straight marks only. */
function withRoundQuotes(sentence: string): string {
  return sentence.replace(/"([^"]*)"/g, '“$1”');
}

/** Refusals are worded for commands as well: 'There is no ask 9. "kith asks" shows their numbers.' */
function withoutCommands(sentence: string): string {
  const kept = sentence.split(/(?<=[.?!]) (?=["\p{Lu}])/u).filter((one) => !one.includes('"kith '));
  return kept.length > 0 ? kept.join(' ') : sentence;
}
