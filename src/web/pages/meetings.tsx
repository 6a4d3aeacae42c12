/** Before a meeting: the coming ones of the calendar, and of each guest what to have in mind. */

import type { BriefingShown, MeetingLine, MeetingShown, MeetingsShown } from '../../api/introduction-shapes.ts';
import { DAY, MINUTE, WEEKDAYS } from '../../basics/when.ts';
import { inSeries } from '../../meetings/index.ts';
import { calledOf } from '../../people/index.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { agoInWords, clockOf, dateInWords, listInWords, whenInWords } from '../words.ts';
import { capital, type Evidence, Opens } from './pieces.tsx';

export function MeetingsPage(props: { frame: Frame; meetings: MeetingsShown }) {
  const { frame, meetings } = props;
  const days = Map.groupBy(inSeries(meetings.coming), ([next]) => dayWords(next!, frame.now));
  return (
    <Page frame={frame} title="Meetings">
      <article class="meetings">
        <h1>Meetings</h1>
        {days.size === 0 ? (
          <p class="empty">
            Nothing is coming. A calendar you bring under <a href="/imports">Imports</a> tells whom you meet next.
          </p>
        ) : null}
        {[...days].map(([day, some]) => (
          <section aria-label={day}>
            <h2>{day}</h2>
            <ul class="told">
              {some.map(([next, ...later]) => (
                <li>
                  <p>
                    <a href={`/meetings/${next!.id}`} data-move>
                      {titleOf(next!)}
                    </a>
                  </p>
                  <p class="hint">{hoursAndGuests(next!)}</p>
                  {later.length > 0 ? <p class="hint">{againWords(later, frame.now)}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {meetings.been.map((one) => (
          <section aria-label={`After ${titleOf(one)}`}>
            <h2>
              {titleOf(one)}, {whenInWords(one.at, frame.now)}
            </h2>
            <NoteForm frame={frame} meeting={one} />
          </section>
        ))}
      </article>
    </Page>
  );
}

/** "Again on 1 December", "Again on 1 December and 8 December, and later". */
function againWords(later: readonly MeetingLine[], now: number): string {
  const days = later.slice(0, NAMED_AGAIN).map(({ at }) => dateInWords(at, now));
  return `Again on ${listInWords(days)}${later.length > NAMED_AGAIN ? ', and later' : ''}`;
}

/** Days of a series that are named beside the next one. */
const NAMED_AGAIN = 2;

function titleOf(one: MeetingLine): string {
  return one.title || `A meeting with ${guestsOf(one)}`;
}

function guestsOf(one: MeetingLine): string {
  const names = one.guests.map((guest) => guest.name);
  return listInWords(one.others ? [...names, 'others'] : names);
}

/** "Tomorrow", "Wednesday, 25 November"; the day as the calendar has it. */
function dayWords({ at }: MeetingLine, now: number): string {
  const when = whenInWords(at, now);
  if (when === 'today' || when === 'tomorrow') return capital(when);
  const date = at.endsWith('Z') ? new Date(at) : new Date(`${at.slice(0, 10)}T12:00:00`);
  return `${WEEKDAYS[date.getDay()]}, ${dateInWords(at, now)}`;
}

/** "10:00 to 11:30"; in another time zone "10:00 to 11:30 in Lisbon, 11:00 to 12:30 here"; a day without hours says so. */
function hoursOf(one: MeetingLine): string {
  const here = hoursHere(one);
  const { there } = one;
  if (there === null || clockOf(there.begins) === clockOf(one.at)) return here;
  const ends = there.ends === null ? '' : ` to ${clockOf(there.ends)}`;
  return `${clockOf(there.begins)}${ends} in ${there.place}, ${here} here`;
}

function hoursHere({ at, minutes }: MeetingLine): string {
  const begins = clockOf(at);
  if (begins === '') return 'all day';
  if (!minutes || minutes * MINUTE >= DAY) return begins;
  const end = at.endsWith('Z')
    ? new Date(Date.parse(at) + minutes * MINUTE).toISOString()
    : new Date(Date.parse(`${at}:00Z`) + minutes * MINUTE).toISOString().slice(0, 16);
  return `${begins} to ${clockOf(end)}`;
}

function hoursAndGuests(one: MeetingLine): string {
  return one.title ? `${hoursOf(one)}, with ${guestsOf(one)}` : hoursOf(one);
}

export function MeetingPage(props: { frame: Frame; meeting: MeetingShown; evidence: Evidence }) {
  const { frame, meeting } = props;
  return (
    <Page frame={frame} title={titleOf(meeting)}>
      <article class="meeting">
        <p class="hint">
          <a href="/meetings">Meetings</a>
        </p>
        <h1>{titleOf(meeting)}</h1>
        <p class="line">
          {dayWords(meeting, frame.now)}, {hoursOf(meeting)}
        </p>
        {meeting.briefings.map((briefing) => (
          <Brief frame={frame} briefing={briefing} evidence={props.evidence} />
        ))}
        {meeting.others ? <p class="hint">Others will be there whom you do not know yet.</p> : null}
        <section aria-labelledby="after">
          <h2 id="after">Afterwards</h2>
          <NoteForm frame={frame} meeting={meeting} />
        </section>
      </article>
    </Page>
  );
}

function NoteForm(props: { frame: Frame; meeting: MeetingLine }) {
  return (
    <Form frame={props.frame} action="/note" name="jot big">
      <textarea name="text" rows={2} maxlength={4000} required aria-label={`A line about ${titleOf(props.meeting)}`}>
        {props.meeting.note}
      </textarea>
      <button class="act second" type="submit">
        Keep it
      </button>
    </Form>
  );
}

type Quoted = BriefingShown['notes'][number];

/** What stands before somebody's words. `them`: what to call the guest. */
const TOLD: readonly (readonly [
  keyof Omit<BriefingShown, 'guest' | 'both' | 'returnsTo'>,
  (them: string) => string,
])[] = [
  ['theyAsked', (them) => `${them} asked, and no answer of yours was found`],
  ['iPromised', () => 'You promised'],
  ['theyPromised', (them) => `${them} promised you`],
  ['iAsked', () => 'You asked'],
  ['helped', (them) => `${them} wrote, and no thanks of yours was found in writing`],
  ['lookFor', (them) => `${them} looks for`],
  ['parked', (them) => `You put aside for ${them}`],
  ['offer', (them) => `${them} could help with`],
  ['notes', () => 'You noted'],
  ['fromThem', (them) => `${them} last wrote`],
  ['fromMe', () => 'You last wrote'],
  ['met', () => 'You last met'],
];

function Brief(props: { frame: Frame; briefing: BriefingShown; evidence: Evidence }) {
  const { frame, briefing, evidence } = props;
  const { guest, both } = briefing;
  const them = calledOf(guest.name);
  const told = TOLD.flatMap(([key, words]) =>
    [briefing[key]].flat().flatMap((one) => (one ? [{ words: words(them), one }] : [])),
  );
  return (
    <section class="briefing" aria-labelledby={`guest-${guest.id}`}>
      <h2 id={`guest-${guest.id}`}>
        <a href={`/people/${guest.id}`}>{guest.name}</a>
      </h2>
      {guest.line ? <p class="hint">{guest.line}</p> : null}
      {told.length === 0 ? <p class="empty">You have not written or met yet, as far as Kith can see.</p> : null}
      {told.map(({ words, one }) => (
        <Quote frame={frame} words={words} one={one} evidence={evidence} />
      ))}
      {briefing.returnsTo.map((one) => (
        <ReturnsTo frame={frame} them={them} one={one} evidence={evidence} />
      ))}
      {both.length === 0 ? null : (
        <p>
          You both know{' '}
          {both.map(({ person }, i) => (
            <>
              {i === 0 ? '' : i === both.length - 1 ? ' and ' : ', '}
              <a href={`/people/${person.id}`}>{person.name}</a>
            </>
          ))}
          : you sat at one table.
        </p>
      )}
    </section>
  );
}

/** A word of theirs with the letters it stands in. */
function ReturnsTo(props: { frame: Frame; them: string; one: BriefingShown['returnsTo'][number]; evidence: Evidence }) {
  const { frame, them, one, evidence } = props;
  const said = (
    <>
      <span class="what">{them} often comes back to</span>
      <span class="words">“{one.word}”</span>
    </>
  );
  return <Opens said={said} rests={one.rests} evidence={evidence} now={frame.now} />;
}

function Quote(props: { frame: Frame; words: string; one: Quoted; evidence: Evidence }) {
  const { frame, words, one } = props;
  const when = agoInWords(one.at, frame.now);
  const due = one.due ? `, by ${dateInWords(one.due, frame.now)}` : '';
  const said = (
    <>
      <span class="what">
        {[words, one.rests.length > 0 ? when : ''].filter(Boolean).join(', ')}
        {due}
      </span>
      <span class="words">“{one.quote}”</span>
    </>
  );
  return <Opens said={said} rests={one.rests} evidence={props.evidence} now={frame.now} />;
}
