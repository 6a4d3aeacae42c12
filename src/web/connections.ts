/** How long and how many connections may wait at the server: each takes one of the few files a process may have open. */

import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { HOUR } from '../basics/when.ts';

/** Connections at once; a browser opens six, and many systems give a process no more than 1,024 files. */
const MOST = 500;
/** Of them without a request at work. Whoever only opens them, one after another, loses the oldest: the owner's comes through. */
const MOST_WAITING = 200;

/** Milliseconds. */
export const PATIENCE = {
  /** For the head of a request, which a browser sends at once. */
  headersTimeout: 10_000,
  /** For all of it: a mailbox of 50 GB from a slow disk takes half an hour. Node's own five minutes would cut it off. */
  requestTimeout: 2 * HOUR,
  connectionsCheckingInterval: 5_000,
} satisfies ServerOptions;

export function holdFew(server: Server): void {
  const waiting = new Set<Socket>();
  server.maxConnections = MOST;
  const wait = (socket: Socket) => {
    waiting.add(socket);
    const [oldest] = waiting;
    if (waiting.size > MOST_WAITING) oldest?.destroy();
  };
  server.on('connection', (socket: Socket) => {
    socket.once('close', () => waiting.delete(socket));
    wait(socket);
  });
  server.on('request', ({ socket }, response) => {
    waiting.delete(socket);
    response.once('close', () => socket.destroyed || wait(socket));
  });
}
