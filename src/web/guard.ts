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
    if (!allowedHosts.has(context.req.header('host') ?? '')) {
      return context.text('This Kith answers only under 127.0.0.1 and localhost.', 421);
    }
    if (!isSame(getCookie(context, COOKIE) ?? '', session)) {
      const asked = new URL(context.req.url);
      const isKeyGiven = isSame(asked.searchParams.get('key') ?? bearerOf(context), key);
      if (!isKeyGiven && !(await isOwnUser(context))) {
        return context.text('Please open the address that Kith printed when it was started: it holds the key.', 403);
      }
      setCookie(context, COOKIE, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
    }
    if (!['GET', 'HEAD'].includes(context.req.method)) {
      const refusal = refusalOf(context, allowedHosts);
      if (refusal) return context.text(refusal, 403);
    }
    return next();
  };
}

/** A change must come from our own pages; programs send the token as a header and no Origin. */
function refusalOf(context: Context, allowedHosts: ReadonlySet<string>): string | null {
  const origin = context.req.header('origin');
  if (origin !== undefined && !allowedHosts.has(origin.replace(/^http:\/\//, ''))) {
    return 'This request came from another site. Nothing was changed.';
  }
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'This request came from another site. Nothing was changed.';
  }
  return null;
}

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

/** Linux tells which account the other end of a loopback connection belongs to. Elsewhere the key is needed once. */
async function isOwnUser(context: Context): Promise<boolean> {
  const socket = (context.env as { incoming?: { socket?: { remotePort?: number; remoteAddress?: string } } })?.incoming
    ?.socket;
  const uid = process.getuid?.();
  if (process.platform !== 'linux' || uid === undefined || socket?.remotePort === undefined) return false;
  const port = socket.remotePort.toString(16).toUpperCase().padStart(4, '0');
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const lines = (await readFile(table, 'latin1').catch(() => '')).split('\n');
    for (const line of lines) {
      // Columns: slot, local address, remote address, state, queues, timer, retransmits, uid (proc(5)).
      const columns = line.trim().split(/\s+/);
      if (columns[1]?.endsWith(`:${port}`) && columns[3] === '01' && isLoopback(columns[1]))
        return Number(columns[7]) === uid;
    }
  }
  return false;
}

/** 127.0.0.1, ::1 and 127.0.0.1 mapped into IPv6, as /proc/net writes them. */
function isLoopback(address: string): boolean {
  const [ip = ''] = address.split(':');
  return ip.endsWith('0100007F') || ip === '00000000000000000000000001000000';
}
