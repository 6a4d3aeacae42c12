/** The list of people, the page of one, and what is said on it. */

import type { Context, Hono } from 'hono';
import { givingShownOf } from '../api/giving.ts';
import { introductionsWith } from '../api/introduced.ts';
import { circleNames, peopleOf } from '../api/people.ts';
import { personOf, personPageOf, type TimelineCursor } from '../api/person.ts';
import type { Person, TimelineEntry } from '../api/shapes.ts';
import { Refusal } from '../basics/result.ts';
import { vcardsBetween } from '../keeping/acts/open-formats.ts';
import { findPerson, searchPeople } from '../people/acts/find.ts';
import { calledOf, mentionOf, PERSON_KINDS } from '../people/index.ts';
import { sayDifferent, sayKind } from '../sorting/acts/decide.ts';
import { forget } from '../sorting/acts/forget.ts';
import { saveNote } from '../sources/acts/note.ts';
import { keepers } from '../store/store.ts';
import { dropBrowserPages } from './kept-pages.ts';
import type { Frame } from './page.tsx';
import * as pages from './pages/index.ts';
import type { Tools } from './routes.tsx';

/** People on one page of a list; entries on one page of a timeline. */
const PEOPLE_AT_ONCE = 50;
const ENTRIES_AT_ONCE = 30;

export function peopleRoutes(app: Hono, tools: Tools): void {
  listRoutes(app, tools);
  personRoutes(app, tools);
  sayingRoutes(app, tools);
}

function listRoutes(app: Hono, { home, frame, show }: Tools): void {
  const asked = (context: Context) => {
    const kind = (context.req.query('kind') ?? 'known') as pages.KindAsked;
    const isKind = kind === 'all' || PERSON_KINDS.some((one) => one === kind);
    return {
      query: context.req.query('q') ?? '',
      kind: isKind ? kind : ('known' as const),
      circle: context.req.query('circle') || null,
    };
  };
  const listed = async (context: Context) => {
    const { query, kind, circle } = asked(context);
    const kinds = kind === 'all' || query.trim() !== '' ? PERSON_KINDS : [kind];
    const [sortName, id] = (context.req.query('after') ?? '').split('\t');
    const after = sortName && /^\d{1,15}$/.test(id ?? '') ? { sortName, id: Number(id) } : null;
    const found = await peopleOf(home, { query, kinds, circle, after, limit: PEOPLE_AT_ONCE });
    const more = found.next
      ? `/people?${new URLSearchParams({ kind, ...(circle ? { circle } : {}), after: `${found.next.sortName}\t${found.next.id}` })}`
      : null;
    // With words, everybody is looked through, whichever tab was open.
    return { query, kind: query.trim() === '' ? kind : ('all' as const), circle, people: found.people, more };
  };
  app.get('/people', async (context) => {
    const list = await listed(context);
    const circles = await circleNames(home);
    const isNew = await keepers.isEmpty(home.db, home.owner);
    return show(context, <pages.PeoplePage frame={frame(context)} {...list} circles={circles} isNew={isNew} />);
  });
  app.get('/people/list', async (context) => {
    const list = await listed(context);
    const empty = pages.nobodyFor(list, await keepers.isEmpty(home.db, home.owner));
    return show(context, <pages.PeopleList people={list.people} now={Date.now()} more={list.more} empty={empty} />);
  });
  app.get('/people/names', async (context) => {
    const found = await searchPeople(home, context.req.query('q') ?? '', 8);
    return context.json(found.map((row) => ({ name: row.name, line: row.line, at: mentionOf(row.name) })));
  });
}

function personRoutes(app: Hono, { home, frame, show, nothingHere }: Tools): void {
  /** What giving and introducing have to show of somebody. */
  const partsOf = async (person: Person, entries: readonly TimelineEntry[], framed: Frame) => {
    if (person.isOwner) return [];
    const name = person.names[0] ?? '';
    const giving = await givingShownOf(home, { id: person.id, name }, Date.now());
    const lines = await introductionsWith(home, person.id, Date.now());
    return [
      <pages.GivingOfPerson frame={framed} giving={giving} />,
      <pages.IntroductionsWith
        frame={framed}
        person={person}
        them={calledOf(name)}
        lines={lines}
        hasInvited={pages.theirInvitation(person, entries) !== null}
      />,
    ];
  };
  app.get('/people/:id', async (context) => {
    const before = cursorOf(context.req.query('before'));
    const page = await personPageOf(home, context.req.param('id'), Date.now(), ENTRIES_AT_ONCE, before);
    if (page instanceof Refusal) return show(context, <pages.NotFoundPage frame={frame(context)} />, 404);
    const { person, entries, evidence, next } = page;
    const older = next ? `/people/${person.id}?before=${next.at}.${next.id}#timeline` : null;
    const framed = frame(context);
    const told = { person, evidence, timeline: entries, older };
    return show(context, <pages.PersonPage frame={framed} {...told} parts={await partsOf(person, entries, framed)} />);
  });
  app.get('/people/:id/export.vcf', async (context) => {
    const person = await findPerson(home, context.req.param('id'));
    if (person instanceof Refusal) return nothingHere(context);
    const card = await vcardsBetween(home, person.id, person.id, PERSON_KINDS);
    return context.body(card, 200, {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': 'attachment; filename="person.vcf"',
    });
  });
}

/** What the owner says of one person. */
function sayingRoutes(app: Hono, { home, refuse, goOn, formOf }: Tools): void {
  app.post('/people/:id/note', async (context) => {
    const id = context.req.param('id');
    const person = await findPerson(home, id);
    if (person instanceof Refusal) return refuse(context, person);
    const { note = '' } = await formOf(context);
    // In the field of notes a name alone is a meeting; here nothing was written, and nothing is told.
    if (note.trim() === '') return refuse(context, new Refusal('There was nothing to keep: the note is empty.'));
    const saved = await saveNote(home, `@${person.id}: ${note}`, Date.now());
    if (saved instanceof Refusal) return refuse(context, saved);
    const place = `/people/${person.id}`;
    return goOn(context, place, 'Noted.', { action: `/note/${saved.id}/back`, fields: { to: place } });
  });
  app.post('/people/:id/kind', async (context) => {
    const id = context.req.param('id');
    const before = await personOf(home, id, null);
    const { kind = '' } = await formOf(context);
    const chosen = PERSON_KINDS.find((one) => one === kind) ?? null;
    const person = await sayKind(home, id, chosen, Date.now());
    if (person instanceof Refusal) return refuse(context, person);
    const was = before instanceof Refusal || !before.kindOverruled ? 'auto' : before.kind;
    return goOn(context, `/people/${person.id}`, person.sentence, {
      action: `/people/${person.id}/kind`,
      fields: { kind: was },
    });
  });
  app.post('/people/:id/split', async (context) => {
    const person = await personOf(home, context.req.param('id'), null);
    if (person instanceof Refusal) return refuse(context, person);
    const form = await context.req.parseBody({ all: true });
    const apart = [form.handle].flat().filter((one): one is string => typeof one === 'string');
    const staying = person.handles.filter((handle) => !apart.includes(handle));
    if (apart.length === 0 || staying.length === 0) {
      return refuse(context, new Refusal('Please choose some of the handles, not all: the others stay.'));
    }
    for (const one of apart) {
      for (const other of staying) {
        const answer = await sayDifferent(home, one, other, Date.now());
        if (answer instanceof Refusal) return refuse(context, answer);
      }
    }
    return goOn(context, `/people/${person.id}`, 'They are two people now.', {
      action: '/doubles/undo',
      fields: { to: `/people/${person.id}`, times: String(apart.length * staying.length) },
    });
  });
  app.post('/people/:id/forget', async (context) => {
    const gone = await forget(home, context.req.param('id'), Date.now());
    dropBrowserPages(context);
    return gone instanceof Refusal
      ? refuse(context, gone)
      : goOn(context, '/people', `${gone.name} is forgotten. Later imports will not bring them back.`);
  });
}

function cursorOf(text: string | undefined): TimelineCursor | null {
  const match = /^(-?\d{1,16})\.(\d{1,15})$/.exec(text ?? '');
  return match ? { at: Number(match[1]), id: Number(match[2]) } : null;
}
