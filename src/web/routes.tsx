/** Which page stands at which address, and what its forms do. Pages are pure; acts are called here. */

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readingUnderWay } from '../api/ahead.ts';
import { knownFault } from '../api/faults.ts';
import { backupsKept } from '../api/setting.ts';
import { Refusal } from '../basics/result.ts';
import { backupFolder, type Home, keepers } from '../store/store.ts';
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
import { meetingRoutes } from './meeting-routes.tsx';
import { noteRoutes } from './note-routes.tsx';
import type { Frame, Notice } from './page.tsx';
import * as pages from './pages/index.ts';
import { peopleRoutes } from './people-routes.tsx';
import { purposeRoutes } from './purpose-routes.tsx';
import { searchRoutes } from './search-routes.tsx';
import type { Desk } from './server.ts';
import { settingRoutes } from './setting-routes.tsx';
import { todayRoutes } from './today-routes.tsx';

/** Bytes of a form; prepared words and notes are a few thousand. */
const LARGEST_FORM = 4 << 20;
/** Bytes of a form that brings a file; without script, files come so. */
const LARGEST_FILE_FORM = 256 << 20;
const FILE_FORM = /^\/(?:imports|settings\/restore|people\/[^/]+\/profile)$/;

/** Pages that say something of everybody, and so look at all letters. */
const READS_ALL = /^\/(?:today|mirror|invitations|introductions|help|needs|givers|stories|asks|purposes)(?:\/|$)/;

const OLD = new Refusal('This page is old. Please load it again, then repeat.', ['Nothing was changed.']);

type Status = 200 | 400 | 403 | 404 | 409 | 413;

/** What further files of routes are made with. */
export interface Tools {
  readonly home: Home;
  readonly frame: (context: Context) => Frame;
  readonly show: (context: Context, page: unknown, status?: Status) => Response | Promise<Response>;
  readonly refuse: (context: Context, refusal: Refusal) => Response | Promise<Response>;
  readonly nothingHere: (context: Context) => Response | Promise<Response>;
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
  const refuse = async (context: Context, refusal: Refusal, isOld = false) => {
    const { token: _, ...fields } = isLook(context) ? {} : await formOf(context);
    const told = { frame: frame(context), refusal, fields, back: backOf(context), isOld };
    return show(context, <pages.RefusedPage {...told} />, isOld ? 403 : 409);
  };
  // Mounted in another app, this one's own `notFound` would not be asked.
  const nothingHere = (context: Context) => show(context, <pages.NotFoundPage frame={frame(context)} />, 404);
  /** After an act: the notice, and where to go. */
  const goOn = (context: Context, to: string, text: string, undo?: Notice['undo']) => {
    notice = { text, ...(undo ? { undo } : {}) };
    return context.redirect(to, 303);
  };

  // Counted as they come: whoever sends a form in pieces need not say how long it is.
  const limits = [LARGEST_FORM, LARGEST_FILE_FORM].map((maxSize) =>
    bodyLimit({
      maxSize,
      onError: (context) =>
        show(context, <pages.TooLargePage frame={frame(context)} isFile={FILE_FORM.test(context.req.path)} />, 413),
    }),
  );
  app.use((context, next) => {
    if (context.req.path === '/imports/files') return next();
    return limits[FILE_FORM.test(context.req.path) ? 1 : 0]!(context, next);
  });
  app.use(async (context, next) => {
    if (isLook(context)) return next();
    const isUpload = context.req.path === '/imports/files';
    const given = context.req.header('x-kith-token') ?? (isUpload ? undefined : (await formOf(context)).token);
    if (hasToken(given, desk.token)) return next();
    // What was sent by a script of ours is read by it.
    if (isUpload || context.req.header('x-kith-token') !== undefined) return context.text(OLD.sentence, 403);
    return refuse(context, OLD, true);
  });

  app.use(keeper.give);
  app.use(async (context, next) => {
    const { path, url } = context.req;
    const share = isLook(context) && READS_ALL.test(path) ? await readingUnderWay(home) : null;
    if (share === null) return next();
    const { pathname, search } = new URL(url);
    const page = <pages.ReadingPage frame={frame(context)} share={share} address={pathname + search} />;
    return context.body(bytesOf(String(page)), 200, HTML);
  });

  app.get('/', async (context) => {
    if (await keepers.isEmpty(home.db, home.owner)) {
      const backups = await backupsKept(backupFolder(home.location, desk.place.folder));
      return show(context, <pages.FirstPage frame={frame(context)} backups={backups} />);
    }
    return context.redirect('/today', 303);
  });

  const tools = { home, frame, show, refuse, nothingHere, goOn, formOf };
  judgedRoutes(app, tools);
  doubleRoutes(app, tools);
  todayRoutes(app, tools);
  draftRoutes(app, tools);
  askRoutes(app, tools);
  givingRoutes(app, tools);
  deskRoutes(app, tools);
  introductionRoutes(app, tools);
  meetingRoutes(app, tools);
  purposeRoutes(app, tools);
  settingRoutes(app, tools, desk);
  importRoutes(app, tools, desk);
  peopleRoutes(app, tools);
  searchRoutes(app, tools);
  noteRoutes(app, tools);

  app.all('*', nothingHere);
  app.onError((fault, context) => {
    const known = knownFault(fault);
    if (known !== null) {
      const todo = 'Then go back and try again.';
      return context.html(String(<pages.ErrorPage frame={frame(context)} what={known} todo={todo} />), 503);
    }
    // Whoever asked has gone in the middle of a form: nothing failed, and a thousand of them would fill the screen.
    if (!context.req.raw.signal.aborted)
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

function isLook(context: Context): boolean {
  return ['GET', 'HEAD'].includes(context.req.method);
}

/** Where one came from, if it was a page of this program; else the list that what was asked for stands in. */
function backOf(context: Context): string {
  const here = new URL(context.req.url);
  const referer = context.req.header('referer') ?? '';
  const from = URL.canParse(referer) ? new URL(referer) : here;
  const isOurs = from.host === context.req.header('host');
  if (isOurs && from.pathname !== here.pathname) return from.pathname.replace(/^\/+/, '/') + from.search;
  return `/${here.pathname.split('/')[1]}`;
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
