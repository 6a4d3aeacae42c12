/** What there is to say of a tie: a few sentences, each opening what it rests on, each of which the owner can call wrong. */

import type { Person, Said, TimelineEntry } from '../../api/shapes.ts';
import type { Child } from '../markup.ts';
import { Form, type Frame } from '../page.tsx';
import { agoInWords } from '../words.ts';
import { capital, Entry } from './pieces.tsx';

/** Letters opened under one sentence; the timeline has them all. */
const MOST_OPENED = 6;

export function SaidOfTie(props: {
  frame: Frame;
  person: Person;
  them: string;
  entries: ReadonlyMap<number, TimelineEntry>;
  /** What the page shows again further down. */
  below: ReadonlySet<number>;
}) {
  const { frame, person, them } = props;
  if (person.said.length === 0) return null;
  const isFirst = firstPlaces(person.said, props.below);
  return (
    <section class="said-of" aria-label="What there is to say">
      {person.said.map((one, at) => (
        <details class="trace">
          <summary>{one.words}</summary>
          <div class="opened">
            <ol class="timeline">
              {one.rests.slice(-MOST_OPENED).map((id) => {
                const entry = props.entries.get(id);
                return entry ? (
                  <Entry
                    isAnchor={isFirst(id, at)}
                    entry={entry}
                    them={them}
                    day={capital(agoInWords(entry.at, frame.now))}
                    now={frame.now}
                  />
                ) : null;
              })}
            </ol>
            <ThatIsWrong frame={frame} person={person} said={one} />
          </div>
        </details>
      ))}
    </section>
  );
}

/** An address within the page stands once: on the timeline, or where it reaches less far back, under the first sentence. */
function firstPlaces(said: readonly Said[], below: ReadonlySet<number>): (id: number, at: number) => boolean {
  const opened = said.map((one) => one.rests.slice(-MOST_OPENED));
  return (id, at) => !below.has(id) && opened.findIndex((ids) => ids.includes(id)) === at;
}

/** Kinds of findings that a sentence about them strikes out; the others are judgements. */
const STRUCK: Readonly<Record<string, string>> = { promise: 'promise', helped: 'help' };

function ThatIsWrong(props: { frame: Frame; person: Person; said: Said }) {
  const { person, said } = props;
  const kind = STRUCK[said.about];
  if (kind !== undefined && said.quote !== null) {
    return (
      <Form frame={props.frame} action={`/people/${person.id}/strike`}>
        <input type="hidden" name="interaction" value={String(said.rests.at(-1))} />
        <input type="hidden" name="finding" value={kind} />
        <input type="hidden" name="quote" value={said.quote} />
        <button class="quiet" type="submit">
          That is wrong
        </button>
      </Form>
    );
  }
  if (!(said.about in WRONG_WORDS)) return null;
  return (
    <Form frame={props.frame} action={`/people/${person.id}/say`}>
      <input type="hidden" name="saying" value={`wrong:${said.about}`} />
      <button class="quiet" type="submit">
        That is wrong
      </button>
    </Form>
  );
}

const TIES = [
  ['', 'Not said'],
  ['business', 'Business'],
  ['friend', 'Friendship'],
  ['family', 'Family'],
  ['both', 'Friendship and business'],
] as const;

/** How the owner declares a tie. */
export function TieActs(props: { frame: Frame; person: Person; them: string }) {
  const { frame, person, them } = props;
  return (
    <details>
      <summary class="quiet">What Kith cannot know about this tie</summary>
      <div class="opened">
        <Form frame={frame} action={`/people/${person.id}/tie`} name="row">
          <select name="tie" aria-label="What this tie is">
            {TIES.map(([value, words]) => (
              <option value={value} selected={value === (person.tie ?? '')}>
                {words}
              </option>
            ))}
          </select>
          <button class="act second" type="submit">
            Say so
          </button>
        </Form>
        <Toggle frame={frame} person={person} saying="elsewhere" isSo={person.elsewhere}>
          {person.elsewhere ? 'We talk only where Kith can see it' : 'We also talk on the phone or in person'}
        </Toggle>
        <Toggle frame={frame} person={person} saying="alone" isSo={person.alone}>
          {person.alone ? `${them} may be suggested again` : `Leave ${them} alone: suggest nothing`}
        </Toggle>
        {person.wrong.map((name) => (
          <Toggle frame={frame} person={person} saying={`wrong:${name}`} isSo={true}>
            {WRONG_WORDS[name]}
          </Toggle>
        ))}
      </div>
    </details>
  );
}

const WRONG_WORDS: Readonly<Record<Person['wrong'][number], string>> = {
  oneWay: 'Judge again who asks and who answers',
  ownerOneWay: 'Judge again whether I only ask',
  replyOwed: 'Look again for letters that wait',
  unthanked: 'Look again for help without thanks',
  answering: 'Say again how they answer',
  warmth: 'Say again how often we are in touch',
};

function Toggle(props: { frame: Frame; person: Person; saying: string; isSo: boolean; children?: Child }) {
  return (
    <Form frame={props.frame} action={`/people/${props.person.id}/say`}>
      <input type="hidden" name="saying" value={props.saying} />
      <input type="hidden" name="so" value={props.isSo ? 'no' : 'yes'} />
      <button class="quiet" type="submit">
        {props.children}
      </button>
    </Form>
  );
}
