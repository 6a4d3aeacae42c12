/** LinkedIn profile links as handles. */

import type { Handle } from './handle.ts';

/** Characters of a link looked at; tracking queries are long, slugs are not. */
const MAX_RAW = 2_000;
/** Characters of a decoded slug; LinkedIn allows 100, old ones with escapes ran longer. */
const MAX_SLUG = 200;
/** The link exports print in every row. Read without any search, since a large archive holds it half a million times. */
const USUAL = 'https://www.linkedin.com/in/';
/** `www.`, `m.`, `de.`, `www.de.`: at most two short labels, so that no foreign host passes for LinkedIn. */
const HOST = /^(?:[a-z]{1,5}\.){0,2}linkedin\.com$/;
const UNFIT = /[\s\p{C}"<>\\/?#&]/u;

/** Links of LinkedIn's old page for telephones: `/mwlite/in/ana`, `/mwlite/profile/in/ana`. */
const TELEPHONE_PAGE = /^(?<host>[^/]+)\/mwlite(?:\/profile)?\//i;

/**
 * Links of before 2016, `/pub/ana-silva/12/345/678`. They lead to `/in/ana-silva-67834512`: the three parts from last to first.
 * Shorter parts are left alone, since nobody wrote down how they are filled up.
 */
const OLD_PAGE =
  /^(?<host>[^/]+)\/pub\/(?<name>[^/]+)\/(?<a>[0-9a-f]{1,3})\/(?<b>[0-9a-f]{3})\/(?<c>[0-9a-f]{3})(?=[/?#]|$)/i;

/** `/in/` links in any spelling: scheme, `www`, country host, locale suffix, query. Anything else is null. */
export function parseProfileLink(raw: string): Handle | null {
  const slug = usualSlug(raw) ?? slugOf(raw);
  return slug === null ? null : { kind: 'linkedin', value: slug };
}

function usualSlug(raw: string): string | null {
  const end = raw.length;
  if (end <= USUAL.length || end > MAX_SLUG || !raw.startsWith(USUAL)) return null;
  for (let i = USUAL.length; i < end; i++) {
    const unit = raw.charCodeAt(i);
    const isPlain = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 45 || unit === 95;
    if (!isPlain) return null;
  }
  return raw.slice(USUAL.length);
}

function slugOf(raw: string): string | null {
  if (raw.length > MAX_RAW) return null;
  const link = withoutScheme(raw.trim())
    .replace(TELEPHONE_PAGE, '$<host>/')
    .replace(OLD_PAGE, '$<host>/in/$<name>-$<c>$<b>$<a>');
  const [host = '', folder, part] = link.split('/', 3);
  if (part === undefined || folder?.toLowerCase() !== 'in' || !HOST.test(host.toLowerCase())) return null;
  const [written = ''] = part.split(/[?#]/, 1);
  const slug = decoded(written).normalize('NFC').toLowerCase().normalize('NFC');
  return slug === '' || slug.length > MAX_SLUG || UNFIT.test(slug) ? null : slug;
}

function withoutScheme(link: string): string {
  const bare = link.startsWith('<') && link.endsWith('>') ? link.slice(1, -1) : link;
  const scheme = /^(?:https?:)?\/\//i.exec(bare);
  return scheme === null ? bare : bare.slice(scheme[0].length);
}

/** Escapes are undone twice: some tools escape a link that already was. A slug never holds a `%` of its own. */
function decoded(slug: string): string {
  let text = slug;
  for (let round = 0; round < 2 && text.includes('%'); round++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  return text;
}
