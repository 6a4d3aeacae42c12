/** What several pages are made of: the ring of initials, a line of a list of people, one thing that happened. */

import { partedPath } from '../../api/file-path.ts';
import type { PersonFact, PersonLine, TimelineEntry } from '../../api/shapes.ts';
import { type Child, html, raw } from '../markup.ts';
import { agoInWords, clockOf, dateInWords, initialsOf, lastInWords, listInWords, unwrapped } from '../words.ts';

export const KIND_WORDS = { known: 'known', met: 'met', seen: 'merely seen' } as const;

/** Part of the people page that is asked for anew while one types; complete in itself. */
export function PeopleList(props: { people: readonly PersonLine[]; now: number; more: string | null; empty?: Child }) {
  if (props.people.length === 0) return <p class="empty">{props.empty ?? 'Nobody here.'}</p>;
  return (
    <>
      <ul class="people">
        {props.people.map((person) => (
          <PersonRow person={person} now={props.now} />
        ))}
      </ul>
      {props.more ? (
        <p class="further">
          <a href={props.more} rel="next" data-move>
            Further
          </a>
        </p>
      ) : null}
    </>
  );
}

/**
 * One person of a list: initials in a ring, whole for the known, thin for the met, dotted for the merely seen; no image
 * is ever fetched. A template, not elements: with fifty on a page, elements cost three times as much to write out.
 */
function PersonRow(props: { person: PersonLine; now: number }) {
  const { person, now } = props;
  const name = person.name.includes('@') ? 'name address' : 'name';
  return html`<li><a href="/people/${person.id}" data-move><span class="ring ${person.kind}" aria-hidden="true">${initialsOf(person.name)}</span><span class="who"><span class="${name}">${person.name}</span><span class="line">${person.line || person.kindReason}</span></span><span class="last">${lastInWords(person.lastAt, now)}</span></a></li>`;
}
const WAYS = {
  'from-me': glyph('me', 'M1 6h17M13 1l5 5-5 5'),
  'from-them': glyph('them', 'M19 6H2M7 1L2 6l5 5'),
  both: glyph('both', 'M2 6h16M6 2L2 6l4 4M14 2l4 4-4 4'),
  beside: glyph('beside', 'M6 6h.1M14 6h.1'),
  none: glyph('none', 'M5 6h10'),
} as const;

function glyph(way: string, path: string) {
  return raw(`<svg class="way ${way}" viewBox="0 0 20 12" aria-hidden="true"><path d="${path}"/></svg>`);
}

/** Longest stretch of somebody's words shown before the entry is opened, characters. */
const FIRST_WORDS = 140;

/**
 * One thing that happened. `them`: what to call the person; null on pages about nobody in particular. `day`: what
 * stands in the margin. `found`: words to show instead of the first ones. A template for the same reason as above.
 */
export function Entry(props: {
  entry: TimelineEntry;
  them: string | null;
  day: string;
  now: number;
  found?: readonly [string, string, string];
  /** False where the page may open the same thing twice: an id stands once. */
  isAnchor?: boolean;
  /** What one may do about it, shown once it is open. */
  acts?: Child;
}) {
  const { entry, them } = props;
  const doing = doingOf(entry, them);
  const said = props.found ? foundWords(props.found) : firstWordsOf(entry, them);
  const anchor = props.isAnchor === false ? '' : html` id="i${entry.id}"`;
  return html`<li${anchor} class="entry ${entry.direction}"><details><summary data-move><span class="day">${props.day}</span>${WAYS[entry.direction]}<span class="hidden">${doing}: </span><span class="said">${said}</span><span class="channel">${CHANNEL_WORDS[entry.channel]}</span></summary>${entryBody(entry, them, props.now)}${props.acts ?? ''}</details></li>`;
}

function foundWords([before, hit, after]: readonly [string, string, string]) {
  return hit === '' ? before + after : html`${before}<mark>${hit}</mark>${after}`;
}

function entryBody(entry: TimelineEntry, them: string | null, now: number) {
  const clock = clockOf(entry.at);
  const when = entry.at ? dateInWords(entry.at, now) : 'no date is known';
  const words = entry.text && !isToldWhole(entry) ? html`<blockquote>${unwrapped(entry.text)}</blockquote>` : '';
  const told = `${capital(doingOf(entry, them))}, ${clock ? `${when} at ${clock}` : when}`;
  return html`<div class="opened">${words}<p class="about">${told}${company(entry.people, them === null)}. ${whyUncounted(entry)}<span class="origin">${originInWords(entry.origin)}</span></p></div>`;
}

function company(people: TimelineEntry['people'], isAlone: boolean) {
  if (people.length === 0) return '';
  const links = people.map((one, i) => html`${i === 0 ? '' : ', '}<a href="/people/${one.id}">${one.name}</a>`);
  return html`${isAlone ? ', with ' : ', also with '}${links}`;
}

function whyUncounted(entry: TimelineEntry): string {
  if (entry.automatic) return 'Sent by a machine or to many; it counts for nothing. ';
  return entry.direction === 'none' ? 'Called off, declined or never answered; it counts for nothing. ' : '';
}

const CHANNEL_WORDS = { mail: 'mail', linkedin: 'LinkedIn', calendar: 'calendar', note: 'note' } as const;

/** What to show on one line: the subject, else the first words, else what was done. */
function firstWordsOf(entry: TimelineEntry, them: string | null): string {
  if (entry.subject && entry.kind === 'note' && entry.text)
    return `${entry.subject}: ${entry.text}`.slice(0, FIRST_WORDS);
  if (entry.subject) return entry.subject;
  const text = (entry.text ?? '')
    .slice(0, FIRST_WORDS * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return capital(doingOf(entry, them));
  return text.length > FIRST_WORDS ? `${text.slice(0, FIRST_WORDS)}…` : text;
}

/** The one line says all of it already; opened, it would stand there twice. */
function isToldWhole(entry: TimelineEntry): boolean {
  const text = entry.text ?? '';
  if (text.includes('\n')) return false;
  if (entry.kind === 'note') return (entry.subject ?? '').length + text.length + 2 <= FIRST_WORDS;
  return entry.subject === null && text.length <= FIRST_WORDS;
}

const DEEDS = {
  message: ['wrote', 'wrote'],
  meeting: ['met', 'met'],
  note: ['noted', 'noted'],
  invitation: ['sent an invitation', 'sent you an invitation'],
  connection: ['connected', 'connected'],
  endorsement: ['endorsed them', 'endorsed you'],
  recommendation: ['recommended them', 'recommended you'],
  view: ['looked at their profile', 'looked at your profile'],
  post: ['posted', 'posted'],
  comment: ['commented', 'commented'],
  reaction: ['reacted', 'reacted'],
  event: ['went to an event', 'went to an event'],
} as const;

/** "you wrote", "Ana wrote", "you met", "somebody else wrote". */
export function doingOf(entry: Pick<TimelineEntry, 'kind' | 'direction'>, them: string | null): string {
  const [mine, theirs] = DEEDS[entry.kind];
  switch (entry.direction) {
    case 'from-me':
      return `you ${mine}`;
    case 'from-them':
      return `${them ?? 'they'} ${theirs}`;
    case 'both':
      return `you ${mine}`;
    case 'beside':
      return `somebody else ${theirs === 'met' ? 'met' : 'wrote'} to both of you`;
    default:
      return 'called off';
  }
}

const SOURCE_WORDS: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  vcard: 'a contact card',
  'google-contacts': 'Google contacts',
  'outlook-contacts': 'Outlook contacts',
  mail: 'mail',
  calendar: 'a calendar',
};

/** "LinkedIn" for `linkedin/connections`, "a contact card" for `vcard`; an unknown source by its own name. */
export function sourceInWords(source: string): string {
  return SOURCE_WORDS[source] ?? SOURCE_WORDS[source.split('/')[0] ?? ''] ?? source;
}

export function originInWords(origin: PersonFact['origin']): string {
  if (origin.file === 'by hand') return 'You wrote this by hand.';
  return `From ${placeInWords(origin.file)}, record ${origin.record}.`;
}

/** "Connections.csv in archive.zip" for `archive.zip!Connections.csv`. */
export function placeInWords(path: string): string {
  const { container, inner } = partedPath(path);
  return container === '' ? path : `${placeInWords(inner)} in ${container}`;
}

/** A handle as one would say it: profile links without their beginning, a number of no known country as it was written. */
export function handleShown(handle: string): string {
  return handle.replace(/^(?:https?:\/\/(?:www\.)?|~(?=\d))/, '');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function sourcesInWords(sources: readonly string[]): string {
  return listInWords([...new Set(sources.map(sourceInWords))]);
}

/** What is said, to be opened to the letters and meetings it rests on; where nothing is left of them, only said. */
export function Opens(props: { said: Child; rests: readonly number[]; evidence: Evidence; now: number }) {
  const { said, now } = props;
  const entries = props.rests.flatMap((id) => props.evidence.get(id) ?? []);
  if (entries.length === 0) return <p>{said}</p>;
  return (
    <details class="trace">
      <summary>{said}</summary>
      <div class="opened">
        <ol class="timeline wide-day">
          {entries.map((entry) => (
            <Entry isAnchor={false} entry={entry} them={null} day={capital(agoInWords(entry.at, now))} now={now} />
          ))}
        </ol>
      </div>
    </details>
  );
}

/** Interactions by id. */
export type Evidence = ReadonlyMap<number, TimelineEntry>;
