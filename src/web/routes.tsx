/** Which page stands at which address, and what its forms do. Pages are pure; acts are called here. */

import { type Context, Hono } from 'hono';
import {
  circleNames, peopleOf, personOf, personPageOf, recentNotes, searchEverything, type TimelineCursor,
} from '../api/ask.ts'; // biome-ignore format: one line of names
import { knownFault } from '../api/faults.ts';
import { givingShownOf } from '../api/giving.ts';
import { introductionsWith } from '../api/introduced.ts';
import type { Person } from '../api/shapes.ts';
import { Refusal } from '../basics/result.ts';
import { vcardsBetween } from '../keeping/acts/open-formats.ts';
import { findPerson, searchPeople } from '../people/acts/find.ts';
import { calledOf } from '../people/index.ts';
import { sayDifferent, sayKind } from '../sorting/acts/decide.ts';
import { forget } from '../sorting/acts/forget.ts';
import { notedWords, saveNote } from '../sources/acts/note.ts';
import { type Home, keepers, type people } from '../store/store.ts';
import { askRoutes } from './ask-routes.tsx';
import { deskRoutes } from './desk-routes.tsx';
import { doubleRoutes } from './double-routes.tsx';
import { draftRoutes } from './draft-routes.tsx';
import { givingRoutes } from './giving-routes.tsx';
import { hasToken } from './guard.ts';
import { importRoutes } from './import-routes.tsx';
import { introductionRoutes } from './introduction-routes.tsx';
import { judgedRoutes } from './judged-routes.tsx';
import { HTML, keptPages } from './kept-pages.ts';
import type { Frame, Notice } from './page.tsx';
import * as pages from './pages/index.ts';
import { purposeRoutes } from './purpose-routes.tsx';
import type { Desk } from './server.ts';
import { settingRoutes } from './setting-routes.tsx';
import { todayRoutes } from './today-routes.tsx';

/** People on one page of a list; entries on one page of a timeline. */
const PEOPLE_AT_ONCE = 50;
const ENTRIES_AT_ONCE = 30;
/** Bytes of a form; without script, files come as a form too. */
const LARGEST_FORM = 256 << 20;

type Status = 200 | 400 | 404 | 409;

/** What further files of routes are made with. */
export interface Tools {
  readonly home: Home;
  readonly frame: (context: Context) => Frame;
  readonly show: (context: Context, page: unknown, status?: Status) => Response | Promise<Response>;
  readonly refuse: (context: Context, refusal: Refusal) => Response | Promise<Response>;
  readonly goOn: (context: Context, to: string, text: string, undo?: Notice['undo']) => Response;
  readonly formOf: (context: Context) => Promise<Record<string, string>>;
}

export function pageRoutes(desk: Desk): Hono {
  const { home } = desk;
  const app = new Hono();
  // One owner, one browser: what was just done is told once, on the next page.
  let notice: Notice | null = null;
  const keeper = keptPages(home.db, () => notice !== null || desk.trouble() !== null);
  const frame = (context: Context): Frame => {
    const trouble = desk.trouble();
    const told = notice ?? (trouble === null ? null : { text: trouble });
    notice = null;
    return { token: desk.token, path: context.req.path, now: Date.now(), ...(told ? { notice: told } : {}) };
  };
  // As bytes: written as text, Node would go through the page twice more, at twice the cost of making it.
  const show = async (context: Context, page: unknown, status: Status = 200) => {
    const bytes = bytesOf(String(page));
    if (status === 200) await keeper.keep(context, bytes);
    return context.body(bytes, status, HTML);
  };
  const refuse = (context: Context, refusal: Refusal) => {
    const todo = refusal.choices.length > 0 ? refusal.choices.join('; ') : 'Go back and try it another way.';
    return show(context, <pages.ErrorPage frame={frame(context)} what={refusal.sentence} todo={todo} />, 409);
  };
  // Mounted in another app, this one's own `notFound` would not be asked.
  const nothingHere = (context: Context) => show(context, <pages.NotFoundPage frame={frame(context)} />, 404);
  /** After an act: the notice, and where to go. */
  const goOn = (context: Context, to: string, text: string, undo?: Notice['undo']) => {
    notice = { text, ...(undo ? { undo } : {}) };
    return context.redirect(to, 303);
  };

  app.use(async (context, next) => {
    if (['GET', 'HEAD'].includes(context.req.method)) return next();
    const length = Number(context.req.header('content-length') ?? 0);
    const isUpload = context.req.path === '/imports/files';
    if (!isUpload && length > LARGEST_FORM) return context.text('This form is too large.', 413);
    const given = context.req.header('x-kith-token') ?? (isUpload ? undefined : (await formOf(context)).token);
    if (!hasToken(given, desk.token)) return context.text('This page is old. Please load it again, then repeat.', 403);
    return next();
  });

  app.use(keeper.give);

  app.get('/', async (context) => {
    if (await keepers.isEmpty(home.db, home.owner)) return show(context, <pages.FirstPage frame={frame(context)} />);
    return context.redirect('/today', 303);
  });

  const tools = { home, frame, show, refuse, goOn, formOf };
  judgedRoutes(app, tools);
  doubleRoutes(app, tools);
  todayRoutes(app, tools);
  draftRoutes(app, tools);
  askRoutes(app, tools);
  givingRoutes(app, tools);
  deskRoutes(app, tools);
  introductionRoutes(app, tools);
  purposeRoutes(app, tools);
  settingRoutes(app, tools, desk);
  importRoutes(app, tools, desk);
  peopleRoutes();

  app.get('/search', async (context) => {
    const query = context.req.query('q') ?? '';
    const result = query.trim() === '' ? null : await searchEverything(home, query, 60);
    return show(context, <pages.SearchPage frame={frame(context)} result={result} query={query} />);
  });
  app.get('/note', async (context) =>
    show(context, <pages.NotePage frame={frame(context)} recent={await recentNotes(home, 10)} />),
  );
  app.post('/note', async (context) => {
    const { text = '' } = await formOf(context);
    const saved = await saveNote(home, text, Date.now());
    if (saved instanceof Refusal) {
      const trouble = [saved.sentence, ...saved.choices].join(' ');
      return show(context, <pages.NotePage frame={frame(context)} trouble={trouble} text={text} />, 409);
    }
    return goOn(context, '/note', notedWords(saved));
  });
  app.all('*', nothingHere);
  app.onError((fault, context) => {
    const known = knownFault(fault);
    if (known !== null) {
      const todo = 'Then go back and try again.';
      return context.html(String(<pages.ErrorPage frame={frame(context)} what={known} todo={todo} />), 503);
    }
    console.error('A page failed:', fault.name, process.env.KITH_DEBUG ? fault.stack : '');
    const page = (
      <pages.ErrorPage
        frame={frame(context)}
        what="Something inside Kith broke."
        todo="Nothing was lost. Please try again; if it happens again, start Kith anew."
      />
    );
    return context.html(String(page), 500);
  });
  return app;

  function peopleRoutes(): void {
    const asked = (context: Context) => {
      const kind = (context.req.query('kind') ?? 'known') as pages.KindAsked;
      const isKind = ['known', 'met', 'seen', 'all'].includes(kind);
      return {
        query: context.req.query('q') ?? '',
        kind: isKind ? kind : ('known' as const),
        circle: context.req.query('circle') || null,
      };
    };
    const listed = async (context: Context) => {
      const { query, kind, circle } = asked(context);
      const kinds: people.PersonKind[] = kind === 'all' || query.trim() !== '' ? ['known', 'met', 'seen'] : [kind];
      const [sortName, id] = (context.req.query('after') ?? '').split('\t');
      const after = sortName && id ? { sortName, id: Number(id) } : null;
      const found = await peopleOf(home, { query, kinds, circle, after, limit: PEOPLE_AT_ONCE });
      const more = found.next
        ? `/people?${new URLSearchParams({ kind, ...(circle ? { circle } : {}), after: `${found.next.sortName}\t${found.next.id}` })}`
        : null;
      // With words, everybody is looked through, whichever tab was open.
      return { query, kind: query.trim() === '' ? kind : ('all' as const), circle, people: found.people, more };
    };
    /** What giving and introducing have to show of somebody. */
    const partsOf = async (person: Person, framed: Frame) => {
      if (person.isOwner) return [];
      const name = person.names[0] ?? '';
      const giving = await givingShownOf(home, { id: person.id, name }, Date.now());
      const lines = await introductionsWith(home, person.id, Date.now());
      return [
        <pages.GivingOfPerson frame={framed} giving={giving} />,
        <pages.IntroductionsWith frame={framed} person={person} them={calledOf(name)} lines={lines} />,
      ];
    };
    app.get('/people', async (context) => {
      const list = await listed(context);
      const circles = await circleNames(home);
      return show(context, <pages.PeoplePage frame={frame(context)} {...list} circles={circles} />);
    });
    app.get('/people/list', async (context) => {
      const list = await listed(context);
      const empty = pages.nobodyFor(list.query);
      return show(context, <pages.PeopleList people={list.people} now={Date.now()} more={list.more} empty={empty} />);
    });
    app.get('/people/names', async (context) => {
      const found = await searchPeople(home, context.req.query('q') ?? '', 8);
      return context.json(found.map((row) => ({ name: row.name, line: row.line, at: mentionOf(row.name) })));
    });
    app.get('/people/:id', async (context) => {
      const before = cursorOf(context.req.query('before'));
      const page = await personPageOf(home, context.req.param('id'), Date.now(), ENTRIES_AT_ONCE, before);
      if (page instanceof Refusal) return show(context, <pages.NotFoundPage frame={frame(context)} />, 404);
      const { person, entries, evidence, next } = page;
      const older = next ? `/people/${person.id}?before=${next.at}.${next.id}#timeline` : null;
      const framed = frame(context);
      const told = { person, evidence, timeline: entries, older };
      return show(context, <pages.PersonPage frame={framed} {...told} parts={await partsOf(person, framed)} />);
    });
    app.get('/people/:id/export.vcf', async (context) => {
      const person = await findPerson(home, context.req.param('id'));
      if (person instanceof Refusal) return nothingHere(context);
      const card = await vcardsBetween(home, person.id, person.id, ['known', 'met', 'seen']);
      return context.body(card, 200, {
        'content-type': 'text/vcard; charset=utf-8',
        'content-disposition': 'attachment; filename="person.vcf"',
      });
    });
    app.post('/people/:id/note', async (context) => {
      const id = context.req.param('id');
      const person = await findPerson(home, id);
      if (person instanceof Refusal) return refuse(context, person);
      const { note = '' } = await formOf(context);
      const saved = await saveNote(home, `@${person.id}: ${note}`, Date.now());
      return saved instanceof Refusal ? refuse(context, saved) : goOn(context, `/people/${person.id}`, 'Noted.');
    });
    app.post('/people/:id/kind', async (context) => {
      const id = context.req.param('id');
      const before = await personOf(home, id, null);
      const { kind = '' } = await formOf(context);
      const chosen = (['known', 'met', 'seen'] as const).find((one) => one === kind) ?? null;
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
      return gone instanceof Refusal
        ? refuse(context, gone)
        : goOn(context, '/people', `${gone.name} is forgotten. Later imports will not bring them back.`);
    });
  }
}

/** Room in which a page is written out, bytes; larger ones make their own. */
const ROOM = new Uint8Array(1 << 18);
const UTF8 = new TextEncoder();
/** UTF-8 takes at most so many bytes for a unit of UTF-16. */
const WIDEST = 3;

/** Half the cost of `Buffer.from`, which goes through the page once more to know its length. */
function bytesOf(page: string): Uint8Array<ArrayBuffer> {
  if (page.length * WIDEST > ROOM.length) return Buffer.from(page);
  const { written } = UTF8.encodeInto(page, ROOM);
  return ROOM.slice(0, written);
}

/** Text fields of a form. */
async function formOf(context: Context): Promise<Record<string, string>> {
  const type = context.req.header('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) return {};
  const form = await context.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function cursorOf(text: string | undefined): TimelineCursor | null {
  const match = /^(-?\d{1,16})\.(\d{1,15})$/.exec(text ?? '');
  return match ? { at: Number(match[1]), id: Number(match[2]) } : null;
}

/** What to write into a note so that it means this name. */
function mentionOf(name: string): string {
  return /^[^\s:,;()"]+$/.test(name) ? `@${name}` : `@"${name.replaceAll('"', '')}"`;
}
