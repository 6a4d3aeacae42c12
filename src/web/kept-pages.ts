/**
 * Pages that were made before, given again as long as nothing was written: going back and forth between people costs no more
 * than a file does.
 */

import type { Context, MiddlewareHandler } from 'hono';
import { MINUTE } from '../basics/when.ts';
import type { Database } from '../store/store.ts';

/** Pages that show nothing but what the database says. Settings and imports look at files and at work under way, too. */
const KEPT = /^\/(?:people|today|purposes|mirror|search|invitations|introductions|meetings)(?:\/|$)/;
/** Pages, and bytes of one: together at most 32 MB. */
const MOST_PAGES = 500;
const MOST_BYTES = 64 << 10;
/** "Just now" and "today" are words of a page; it is made anew after a minute. */
const STALE = MINUTE;

interface KeptPages {
  /** Answers with a page that was made before, if nothing was written since. */
  readonly give: MiddlewareHandler;
  /** Told by whatever makes pages. */
  readonly keep: (context: Context, page: Uint8Array<ArrayBuffer>) => Promise<void>;
}

/** `hasNews`: something is to be told once, which is no part of the page. */
export function keptPages(
  db: Pick<Database, 'version'>,
  hasNews: () => boolean,
  now: () => number = Date.now,
): KeptPages {
  let asOf = '';
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const begun = new WeakMap<Context, string>();
  const fresh = async () => `${await db.version()} ${Math.floor(now() / STALE)}`;
  return {
    give: async (context, next) => {
      if (context.req.method !== 'GET' || hasNews() || !KEPT.test(context.req.path)) return next();
      const before = await fresh();
      if (before !== asOf) kept.clear();
      asOf = before;
      const page = kept.get(addressOf(context));
      if (page) return context.body(page, 200, HTML);
      begun.set(context, before);
      return next();
    },
    keep: async (context, page) => {
      // What was written while it was made may stand in it by half.
      if (page.length > MOST_BYTES || begun.get(context) !== asOf || (await fresh()) !== asOf) return;
      if (kept.size >= MOST_PAGES) kept.delete(kept.keys().next().value!);
      kept.set(addressOf(context), page);
    },
  };
}

export const HTML = { 'content-type': 'text/html; charset=UTF-8' };

function addressOf({ req }: Context): string {
  return req.url.slice(req.url.indexOf('/', 'http://'.length));
}

/**
 * The browser drops every page of ours it keeps, so that "back" shows nobody who was just forgotten. Said once and then; a ban on
 * keeping pages at all would make every step back as slow as the first look.
 */
export function dropBrowserPages(context: Context): void {
  context.header('clear-site-data', '"cache"');
}
