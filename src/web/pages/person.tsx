/** One person: who they are, how it began, what passed, in their order of weight; acts last. */

import type { Person, TimelineEntry } from '../../api/shapes.ts';
import { calledOf } from '../../people/index.ts';
import type { Child } from '../markup.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { Picture } from '../picture.tsx';
import { RhythmRow } from '../rhythm.tsx';
import { agoInWords, dateInWords, unwrapped } from '../words.ts';
import { Facts } from './facts.tsx';
import { OwnNote } from './note.tsx';
import { HandlesAndActs, KindLine, theirInvitation } from './person-acts.tsx';
import { capital, originInWords } from './pieces.tsx';
import { PleaLine } from './plea.tsx';
import { AddProfile, ProfileSeen } from './profile.tsx';
import { SaidOfTie } from './said.tsx';
import { Timeline } from './timeline.tsx';

/** `older`: address of the timeline's next page. */
export function PersonPage(props: {
  frame: Frame;
  person: Person;
  /** What the sentences about the tie rest on, by id. */
  evidence?: ReadonlyMap<number, TimelineEntry>;
  timeline: readonly TimelineEntry[];
  older: string | null;
  /** What other parts of Kith have to show of this person, in order. */
  parts?: readonly Child[];
}) {
  const { frame, person } = props;
  const name = person.names[0] ?? 'Somebody without a name';
  const them = calledOf(name);
  const timed = new Set(props.timeline.map(({ id }) => id));
  const below = new Set([...timed, ...person.notes.map(({ id }) => id)]);
  return (
    <Page frame={frame} title={name}>
      <article class="person">
        <Heading person={person} name={name} />
        {person.isOwner ? null : <PleaLine person={person} them={them} />}
        <Beginning frame={frame} person={person} them={them} />
        {person.isOwner ? null : (
          <>
            <SaidOfTie
              frame={frame}
              person={person}
              them={them}
              entries={props.evidence ?? NO_EVIDENCE}
              below={below}
            />
            <Picture quarters={person.quarters} them={them} now={frame.now} />
            <RhythmRow person={person} now={frame.now} />
            <Notes frame={frame} person={person} them={them} below={timed} />
          </>
        )}
        {props.parts}
        <Timeline entries={props.timeline} older={props.older} them={them} now={frame.now} />
        <Facts facts={person.facts} them={them} isOwner={person.isOwner} now={frame.now} />
        {person.profile ? (
          <ProfileSeen frame={frame} person={{ id: person.id, name }} them={them} profile={person.profile} />
        ) : null}
        {person.isOwner ? null : (
          <AddProfile
            frame={frame}
            person={{ id: person.id, name }}
            back={`/people/${person.id}`}
            isAdded={person.profile !== null}
          />
        )}
        <HandlesAndActs
          frame={frame}
          person={person}
          them={them}
          invitation={theirInvitation(person, props.timeline)}
        />
      </article>
    </Page>
  );
}

const NO_EVIDENCE: ReadonlyMap<number, TimelineEntry> = new Map();

function Heading(props: { person: Person; name: string }) {
  const { person, name } = props;
  const others = person.names.slice(1).filter((other) => other !== name);
  return (
    <header class="heading">
      <div class="named">
        <h1 {...(name.includes('@') ? { class: 'address' } : {})}>{name}</h1>
        {person.circles.length > 0 ? <p class="circles-of">{person.circles.join(' · ')}</p> : null}
      </div>
      {person.line ? <p class="line">{person.line}</p> : null}
      {others.length > 0 ? (
        <details class="also">
          <summary>other names</summary>
          <p>{others.join(', ')}</p>
        </details>
      ) : null}
      {person.isOwner ? <p class="hint">This is you. What Kith shows of others, it shows of you first.</p> : null}
    </header>
  );
}

/** How this began, what passed, how long ago: a letter's first paragraph. */
function Beginning(props: { frame: Frame; person: Person; them: string }) {
  const { frame, person, them } = props;
  const trace = person.firstTrace;
  return (
    <section class="tale" aria-label="How this began and what passed">
      {person.isOwner ? null : <KindLine frame={frame} person={person} />}
      {trace ? <FirstTrace trace={trace} now={frame.now} /> : null}
      {!trace && !person.isOwner ? <p>No trace of how this began was found in what you brought.</p> : null}
      {person.sentences.length > 0 ? (
        <p>
          {person.sentences.map((one) => dated(one, frame.now)).join(' ')}{' '}
          {person.isOwner ? '' : sinceThen(person.lastAt, frame.now)}
        </p>
      ) : null}
      {person.isOwner || person.sentences.length === 0 ? null : <HowCounted person={person} them={them} />}
    </section>
  );
}

function FirstTrace(props: { trace: NonNullable<Person['firstTrace']>; now: number }) {
  const { entry } = props.trace;
  const sentence = dated(props.trace.sentence, props.now);
  if (!entry) return <p>{sentence}</p>;
  return (
    <details class="trace">
      <summary>{sentence}</summary>
      <div class="opened">
        {entry.text ? <blockquote>{unwrapped(entry.text)}</blockquote> : null}
        <p class="about">{originInWords(entry.origin)}</p>
      </div>
    </details>
  );
}

/** "… of 2016-05-12" as people say it; dates inside somebody's quoted words stay as they wrote them. */
function dated(sentence: string, now: number): string {
  return sentence.replace(/ of (\d{4}-\d\d(?:-\d\d)?)/, (_, iso: string) => ` of ${dateInWords(iso, now)}`);
}

function sinceThen(lastAt: string | null, now: number): string {
  const ago = agoInWords(lastAt, now);
  return ago === '' ? '' : `The last time was ${ago}.`;
}

const COUNTED: readonly (readonly [keyof Person['counts'], (them: string) => string])[] = [
  ['fromMe', () => 'messages you wrote'],
  ['fromThem', (them) => `messages ${them} wrote`],
  ['exchangesStartedByMe', () => 'exchanges you started'],
  ['answeredByThem', (them) => `of these, ${them} answered`],
  ['exchangesStartedByThem', (them) => `exchanges ${them} started`],
  ['answeredByMe', () => 'of these, you answered'],
  ['meetings', () => 'meetings'],
];

/** What letters say of both sides; where nothing was found, nothing is shown, since letters may be silent about it. */
const MUTUAL: readonly (readonly [Person['mutual'][number]['name'], string, (them: string) => string])[] = [
  ['asks', 'letters in which you asked for something', (them) => `letters in which ${them} did`],
  ['helps', 'letters in which you helped', (them) => `letters in which ${them} helped`],
];

function HowCounted(props: { person: Person; them: string }) {
  return (
    <details class="counted">
      <summary>How this is counted</summary>
      <dl>
        {COUNTED.map(([key, word]) => (
          <div>
            <dt>{word(props.them)}</dt>
            <dd>{props.person.counts[key]}</dd>
          </div>
        ))}
        {MUTUAL.flatMap(([name, mine, theirs]) => {
          const share = props.person.mutual.find((one) => one.name === name);
          return share === undefined || share.me + share.them === 0
            ? []
            : [
                <div>
                  <dt>{mine}</dt>
                  <dd>{share.me}</dd>
                </div>,
                <div>
                  <dt>{theirs(props.them)}</dt>
                  <dd>{share.them}</dd>
                </div>,
              ];
        })}
      </dl>
      <p class="hint">
        A message counts unless a machine or a list sent it, it is a draft or spam, or it went to more than ten people.
        An exchange is a mail thread; elsewhere it ends when 14 days pass in silence. A meeting is past, was neither
        called off nor declined nor left without an answer, and had at most 20 people. The{' '}
        <a href="#timeline">timeline</a> below is what it rests on.
      </p>
    </details>
  );
}

function Notes(props: { frame: Frame; person: Person; them: string; below: ReadonlySet<number> }) {
  const { frame, person } = props;
  return (
    <section class="notes" aria-label="Notes">
      {person.notes.length > 0 ? (
        <ol class="timeline">
          {person.notes.map((note) => (
            <OwnNote
              frame={frame}
              isAnchor={!props.below.has(note.id)}
              note={note}
              them={props.them}
              day={capital(agoInWords(note.at, frame.now))}
              to={`/people/${person.id}`}
            />
          ))}
        </ol>
      ) : null}
      <Form frame={frame} action={`/people/${person.id}/note`} name="jot">
        <input
          type="text"
          name="note"
          aria-label={`A note about ${props.them}`}
          placeholder="Write a note"
          autocomplete="off"
          required
          maxlength={4000}
        />
        <button class="act second" type="submit">
          Keep it
        </button>
      </Form>
    </section>
  );
}
