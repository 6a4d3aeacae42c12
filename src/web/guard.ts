/**
 * Who may ask a server on this machine: only its owner's own browser and programs, only under its own name.
 * Host check against DNS rebinding; same-user check or key against other accounts of the machine; token and Origin on
 * everything that changes something.
 */

import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

export interface Guarded {
  /** Random, made at the first start, kept beside the data with the owner's rights only. */
  readonly key: string;
  readonly port: number;
}

const COOKIE = 'kith';
const HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/** Nothing from elsewhere, no script but our own file, no frame around us. */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const HEADERS: Record<string, string> = {
  // Files that never change say otherwise themselves (assets.ts).
  'cache-control': 'private, no-cache',
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** The token that forms and fetches carry; derived, so that it survives a restart. */
export function tokenOf(key: string): string {
  return createHash('sha256').update(`token ${key}`).digest('base64url');
}

export function guard({ key, port }: Guarded): MiddlewareHandler {
  const session = createHash('sha256').update(`session ${key}`).digest('base64url');
  const allowedHosts = new Set(HOSTS.map((host) => `${host}:${port}`));
  return async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    // What programs ask for is everything; nobody goes back to it in a browser.
    if (context.req.path.startsWith('/api/')) context.header('cache-control', 'no-store');
    if (!allowedHosts.has(context.req.header('host') ?? '')) {
      return context.text('This Kith answers only under 127.0.0.1 and localhost.', 421);
    }
    if (!isSame(getCookie(context, COOKIE) ?? '', session)) {
      const asked = new URL(context.req.url);
      // Cookies know no ports: whatever else answers on this machine, other accounts' servers included, is sent this one.
      // So nobody is given it who can be known without it.
      if (isSame(asked.searchParams.get('key') ?? bearerOf(context), key)) {
        setCookie(context, COOKIE, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
      } else if (!(await isOwnUser(context))) {
        return context.text(WITHOUT_KEY, 403);
      }
    }
    const refusal = refusalOf(context, allowedHosts);
    return refusal === null ? next() : context.text(refusal, 403);
  };
}

/**
 * A change must come from our own pages; programs send the token as a header and no Origin. From another site a link may lead
 * here, but no page of it may have our pages fetched, as image, script or frame, and learn from how long that takes.
 */
function refusalOf({ req }: Context, allowedHosts: ReadonlySet<string>): string | null {
  const isChange = !['GET', 'HEAD'].includes(req.method);
  const origin = req.header('origin');
  if (isChange && origin !== undefined && !allowedHosts.has(origin.replace(/^http:\/\//, ''))) return FROM_ELSEWHERE;
  const site = req.header('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return null;
  const isLink = !isChange && req.header('sec-fetch-mode') === 'navigate';
  return isLink ? null : FROM_ELSEWHERE;
}

/** In a container, or through what Windows puts before its Linux, also the owner comes as somebody else. */
const WITHOUT_KEY =
  'Please open this address with the key once: add /?key= and what stands in the file "key" beside the data ("kith where" says where that is). Outside Linux Kith printed the whole address when it was started.';

const FROM_ELSEWHERE = 'This request came from another site. Nothing was changed.';

/** True when the form or header token is the server's. */
export function hasToken(given: string | undefined, token: string): boolean {
  return isSame(given ?? '', token);
}

function bearerOf(context: Context): string {
  return context.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
}

/** In the same time whatever was given, but for its length: that of every key and token is known to all. */
function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Connections whose other end was asked for already: it stays the same as long as they last. */
const known = new WeakMap<object, boolean>();

/** Linux tells which account the other end of a loopback connection belongs to. Elsewhere the key is needed once. */
async function isOwnUser(context: Context): Promise<boolean> {
  const { socket } = (context.env as { incoming?: { socket?: Socket } } | undefined)?.incoming ?? {};
  const uid = process.getuid?.();
  const { remotePort, localPort } = socket ?? {};
  if (process.platform !== 'linux' || uid === undefined || !socket || !remotePort || !localPort) return false;
  const before = known.get(socket);
  if (before !== undefined) return before;
  const isOwn = (await nextTable()).get(endsOf(remotePort, localPort)) === uid;
  known.set(socket, isOwn);
  return isOwn;
}

/** Accounts by the two ports of their connections. */
type Accounts = ReadonlyMap<string, number>;

let reading: Promise<Accounts> | null = null;
let waiting: Promise<Accounts> | null = null;

/**
 * A table that was read after it was asked for. Whoever asks while one is read waits for the next together with all others:
 * a thousand connections are a thousand lines, and read by each for itself they were gigabytes.
 */
function nextTable(): Promise<Accounts> {
  if (reading === null) {
    reading = accounts().finally(() => {
      reading = null;
    });
    return reading;
  }
  waiting ??= reading.then(() => {
    waiting = null;
    return nextTable();
  });
  return waiting;
}

async function accounts(): Promise<Accounts> {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map((table) => readFile(table, 'latin1').catch(() => ''));
  return accountsIn((await Promise.all(tables)).join('\n'));
}

interface Socket {
  readonly remotePort?: number;
  readonly localPort?: number;
}

/**
 * The accounts that opened loopback connections, by a table of /proc/net. Both ports are looked at: connections to different
 * servers may leave from the same one, those of different accounts too.
 */
export function accountsIn(table: string): Accounts {
  const found = new Map<string, number>();
  for (const line of table.split('\n')) {
    // Columns: slot, local address, remote address, state, queues, timer, retransmits, uid (proc(5)).
    const [, local = '', remote = '', state, , , , uid] = line.trim().split(/\s+/);
    const [from, to] = [loopbackPort(local), loopbackPort(remote)];
    if (state === '01' && from !== null && to !== null) found.set(endsOf(from, to), Number(uid));
  }
  return found;
}

function endsOf(from: number, to: number): string {
  return `${from} ${to}`;
}

/** The port at 127.0.0.1, ::1 or 127.0.0.1 mapped into IPv6, as /proc/net writes them; null at any other address. */
function loopbackPort(address: string): number | null {
  const [ip = '', port = ''] = address.split(':');
  const isHere = ip.endsWith('0100007F') || ip === '00000000000000000000000001000000';
  return isHere ? Number.parseInt(port, 16) : null;
}
