/** Serves pages and API on this machine's loopback address, and has imports worked in the background. */

import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { workAheadApart } from '../api/ahead.ts';
import { apiApp } from '../api/api.ts';
import { knownFault } from '../api/faults.ts';
import { Refusal } from '../basics/result.ts';
import { MINUTE } from '../basics/when.ts';
import { backUpDaily } from '../keeping/acts/backup.ts';
import { unfinishedImports } from '../sources/acts/import.ts';
import { dropUploads } from '../sources/acts/uploads.ts';
import { runImport } from '../sources/acts/work.ts';
import { backupFolder, type Home, keepers, type Place } from '../store/store.ts';
import { assets } from './assets.ts';
import { holdFew, PATIENCE } from './connections.ts';
import { guard, hasToken, tokenOf } from './guard.ts';
import { pageRoutes } from './routes.tsx';

/** Bytes of a request that is no upload. */
const LARGEST_REQUEST = 1 << 20;

/** What pages and API share while a server runs. */
export interface Desk {
  readonly home: Home;
  readonly place: Place;
  readonly token: string;
  readonly work: (runId: number) => void;
  /** Why work in the background cannot go on, in a sentence; null while it can. */
  readonly trouble: () => string | null;
}

/** The whole web surface as one app; `key` is the secret beside the data. Without a port, nothing listens: for tests. */
export function webApp(home: Home, place: Place, key: string, port: number): Hono {
  const desk: Desk = { home, place, token: tokenOf(key), ...backgroundOf(home, place) };
  const app = new Hono();
  app.use(guard({ key, port }));
  app.use('/api/*', bodyLimit({ maxSize: LARGEST_REQUEST }), apiGuard(desk.token));
  app.route('/api', apiApp(desk));
  app.route('/assets', assets());
  app.route('/', pageRoutes(desk));
  return app;
}

type Background = Pick<Desk, 'work' | 'trouble'>;

/** Imports in the background, and what stopped the last one: a full disk stops it until there is room. */
function backgroundOf(home: Home, place: Place): Background {
  let trouble: string | null = null;
  const work = (runId: number) => {
    runImport(home, runId, place.spool).then(
      () => {
        trouble = null;
        return workAheadApart(home, Date.now());
      },
      (fault: unknown) => {
        trouble = knownFault(fault);
        console.error(`Import ${runId} stopped:`, (fault as Error).name);
      },
    );
  };
  return { work, trouble: () => trouble };
}

/** A change through the API carries the token as a header; a page of another site cannot send that header. */
function apiGuard(token: string): MiddlewareHandler {
  return async (context, next) => {
    const isChange = !['GET', 'HEAD'].includes(context.req.method);
    if (isChange && !hasToken(context.req.header('x-kith-token'), token)) {
      return context.json(
        { error: 'A change needs the header x-kith-token; the file "token" beside the data holds it.' },
        403,
      );
    }
    return next();
  };
}

/** Serves until the process ends. */
export async function serveHome(home: Home, place: Place, port: number): Promise<void> {
  const key = await keyOf(place);
  const app = webApp(home, place, key, port);
  await new Promise<void>((resolve, reject) => {
    const served = { fetch: app.fetch, port, hostname: '127.0.0.1', serverOptions: PATIENCE };
    const server = serve(served, () => {
      const address = `http://127.0.0.1:${port}`;
      process.stdout.write(`Kith is at ${address}\n`);
      if (process.platform !== 'linux') process.stdout.write(`The first time, open ${address}/?key=${key}\n`);
      process.stdout.write(`Its data lies in ${home.place}. Nothing leaves this machine. Ctrl+C ends it.\n`);
    });
    holdFew(server as Server);
    server.on('error', (fault: NodeJS.ErrnoException) => {
      reject(PORT_FAULTS.has(fault.code ?? '') ? new NoPort(port, fault.code) : fault);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close(() => resolve());
        (server as { closeAllConnections?: () => void }).closeAllConnections?.();
      });
    }
    void keepHouse(home, place);
    const timer = setInterval(() => void keepHouse(home, place), HOUSE_EVERY);
    server.on('close', () => clearInterval(timer));
  });
}

/** The second of a port below 1024, or of one that Windows keeps for itself: of the data it says nothing. */
const PORT_FAULTS = new Set(['EADDRINUSE', 'EACCES']);

/** Ports below are the system's own (RFC 6335, 6). */
const FIRST_FREE = 1024;
const USUAL_PORT = 4484;

export class NoPort extends Error {
  readonly refusal: Refusal;
  constructor(port: number, code?: string) {
    super(`Port ${port} cannot be used.`);
    const why =
      code === 'EACCES'
        ? `Your account may not use port ${port}.`
        : `Something else, perhaps another Kith, already uses port ${port}.`;
    this.refusal = new Refusal(`${why} Try: kith serve --port ${port < FIRST_FREE ? USUAL_PORT : port + 1}`);
  }
}

/** Milliseconds between two looks at what is unfinished, and whether today has its backup. */
const HOUSE_EVERY = 5 * MINUTE;

/** What a crash, a stop or a full disk left unfinished goes on by itself; then, with nothing being read, the day's backup. */
async function keepHouse(home: Home, place: Place): Promise<void> {
  try {
    await resumeImports(home, place);
    await dropUploads(home, place.spool);
    if ((await unfinishedImports(home)).length > 0 || (await keepers.isEmpty(home.db, home.owner))) return;
    const made = await backUpDaily(home, backupFolder(home.location, place.folder), Date.now());
    if (made instanceof Refusal) console.error(made.sentence);
    await workAheadApart(home, Date.now());
  } catch (fault) {
    console.error('Keeping house failed:', (fault as Error).name);
  }
}

async function resumeImports(home: Home, place: Place): Promise<void> {
  for (const run of await unfinishedImports(home)) {
    await runImport(home, run, place.spool).catch(() => undefined);
  }
}

/** The key of this home's server, made once; only this account may read it. */
async function keyOf(place: Place): Promise<string> {
  const key = (await kept(place, 'key')) ?? randomBytes(32).toString('base64url');
  const token = tokenOf(key);
  await keep(place, 'key', key);
  await keep(place, 'token', token);
  return key;
}

/** A word kept beside the data; null before the first start, or where a crash cut it off. */
async function kept({ folder }: Place, name: string): Promise<string | null> {
  const word = (await readFile(join(folder, name), 'utf8').catch(() => '')).trim();
  return word.length >= LEAST_WORD ? word : null;
}

/** Signs of a key; shorter ones are the beginning of one. */
const LEAST_WORD = 43;

/** Nothing is written where it stands already: what can be looked at on a full disk must not wait for room. */
async function keep(place: Place, name: string, word: string): Promise<void> {
  if ((await kept(place, name)) === word) return;
  await writeFile(join(place.folder, name), `${word}\n`, { mode: 0o600 });
}
