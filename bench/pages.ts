/** Pages of a home of 30,000 connections and 200,000 messages: what a request costs, and how long it waits while an import runs. */

import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inFreshHome, inputs, kith, node, type Row, root, run, shared, ticks } from './measuring.ts';

/** Requests of one row, after a fifth as many to warm up. */
const REQUESTS = 2000;
/** Requests by which quiet and busy latencies are told. */
const WAITS = 1000;

export interface Server {
  readonly pid: number;
  readonly address: string;
  readonly cookie: string;
  readonly get: (path: string) => Promise<void>;
  readonly post: (path: string, body: unknown, token: string) => Promise<void>;
}

/** Rows of a person's page, the list of people, searching as one types, and of waiting during an import. */
export async function pages(): Promise<Row[]> {
  return inFreshHome(async (home) => {
    const people = peopleOf(home, join(inputs, 'linkedin', 'linkedin.zip'));
    const person = (i: number) => `/people/${people[i % people.length]?.id}`;
    const limit = [join(shared, 'web-limit.mjs'), 'list-html', '{port}', '10000'];
    return served(limit, '/contacts', (plain) =>
      served([kith, 'serve', '--home', home, '--port', '{port}'], '/people', async (server) => {
        // The bare page is asked for beside each row: warm, it costs two thirds of what its first requests cost.
        const row = async (what: string, path: (i: number) => string): Promise<Row> => {
          const before = await costOf(plain, () => '/contacts');
          const ours = await costOf(server, path);
          const bare = (before + (await costOf(plain, () => '/contacts'))) / 2;
          return {
            what,
            kith: `${ours.toFixed(2)} ms CPU`,
            peer: `bare Hono + SQLite page of 50 rows, the same one each time: ${bare.toFixed(2)} ms CPU`,
            ratio: `${(ours / bare).toFixed(1)} × its CPU`,
            goal: '≤ 3 ×',
          };
        };
        return [
          await row('a person’s page, 40 people in turn, home of 30,000', (i) => person(i % 40)),
          await row('the first look at each of 2,400 people', person),
          await row('the list of people', () => '/people'),
          await row('search as one types, every beginning for the first time', (i) => typed(people, i)),
          await waiting(server, home, (i) => (i % 2 === 0 ? person(i) : typed(people, i))),
        ];
      }),
    );
  });
}

/** Milliseconds of CPU for a first look at a person, another look at the same few, and a search as one types. */
export async function pageCosts(archive: string): Promise<{ first: number; again: number; typed: number }> {
  return inFreshHome((home) => {
    const people = peopleOf(home, archive);
    const person = (i: number) => `/people/${people[i % people.length]?.id}`;
    return served([kith, 'serve', '--home', home, '--port', '{port}'], '/people', async (server) => ({
      first: await costOf(server, person, Math.min(REQUESTS, people.length / 2)),
      again: await costOf(server, (i) => person(i % 40)),
      typed: await costOf(server, (i) => typed(people, i)),
    }));
  });
}

/** People of a home into which an archive was imported. */
function peopleOf(home: string, archive: string): readonly { readonly id: number; readonly name: string }[] {
  run(node, [kith, 'import', archive, '--home', home]);
  // Else the server does these while pages are measured: its daily copy of the home, and what every morning looks at.
  for (const first of ['backup', 'mirror', 'today', 'cases']) run(node, [kith, first, '--home', home]);
  const listed = execFileSync(node, [kith, 'people', '--limit', '2500', '--json', '--home', home], {
    encoding: 'utf8',
  });
  return JSON.parse(listed);
}

/** The third to sixth letter of a name and a half: no two requests ask the same. */
function typed(people: readonly { readonly name: string }[], i: number): string {
  const name = people[i % people.length]!.name;
  return `/people/list?q=${encodeURIComponent(name.slice(0, 3 + (i % 9)))}&i=${i}`;
}

/** Longest but one in a hundred, quiet and while a mailbox is read. */
async function waiting(server: Server, home: string, path: (i: number) => string): Promise<Row> {
  const quiet = await latencies(server, path);
  const token = readFileSync(join(home, 'token'), 'utf8').trim();
  await server.post('/api/imports', { paths: [join(inputs, 'mail', 'mail.mbox')] }, token);
  const busy = await latencies(server, path);
  return {
    what: 'a person’s page or a search while a mailbox is read: 99 of 100 came within',
    kith: `${busy.toFixed(1)} ms`,
    peer: `the same while nothing is read: ${quiet.toFixed(1)} ms`,
    ratio: `${(busy / quiet).toFixed(1)} × as long`,
    goal: '≤ 5 ×',
  };
}

async function latencies(server: Server, path: (i: number) => string): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < WAITS; i++) {
    const begun = performance.now();
    await server.get(path(i));
    took.push(performance.now() - begun);
  }
  return took.sort((a, b) => a - b)[Math.floor(WAITS * 0.99)]!;
}

/** Milliseconds of the server's own CPU for one request, asked one after another. */
async function costOf(server: Server, path: (i: number) => string, requests = REQUESTS): Promise<number> {
  const first = Math.floor(requests / 5);
  for (let i = 0; i < first; i++) await server.get(path(i));
  const before = ticks(server.pid);
  for (let i = 0; i < requests; i++) await server.get(path(first + i));
  return ((ticks(server.pid) - before) * 10) / requests;
}

/** Runs a server until `measure` is done; `{port}` in the command stands for a free port. */
export async function served<T>(
  command: readonly string[],
  first: string,
  measure: (server: Server) => Promise<T>,
): Promise<T> {
  const port = String(18_100 + Math.floor(Math.random() * 800));
  const child = spawn(
    node,
    command.map((word) => word.replace('{port}', port)),
    { stdio: 'ignore', env: { ...process.env, PEERS: root, NODE_ENV: 'production' } },
  );
  const address = `http://127.0.0.1:${port}`;
  try {
    let cookie = '';
    for (let tries = 0; ; tries++) {
      await wait(200);
      const answer = await fetch(`${address}${first}`).catch(() => null);
      if (answer?.ok) {
        cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
        break;
      }
      if (tries > 100) throw new Error('The server did not come up.');
    }
    return await measure({
      pid: child.pid!,
      address,
      cookie,
      get: async (path) => {
        await (await fetch(address + path, { headers: { cookie } })).arrayBuffer();
      },
      post: async (path, body, token) => {
        const headers = { cookie, 'content-type': 'application/json', 'x-kith-token': token };
        const answer = await fetch(address + path, { method: 'POST', headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      },
    });
  } finally {
    child.kill();
  }
}
