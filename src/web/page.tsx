/** The frame of every page: head, top line, notice, list of keys. No script or style stands inside the markup. */

import { type Child, html, type Markup, raw } from './markup.ts';

/** What every page is told besides its own facts. */
export interface Frame {
  /** Goes with every form and fetch, so that no other site can act in the owner's name. */
  readonly token: string;
  /** Path of the request, to mark where one is. */
  readonly path: string;
  /** Milliseconds. */
  readonly now: number;
  readonly notice?: Notice;
}

/** One quiet line after an act, with its undoing. */
export interface Notice {
  readonly text: string;
  readonly undo?: { readonly action: string; readonly fields: Readonly<Record<string, string>> };
}

const DOCTYPE = raw('<!doctype html>');
interface Place {
  readonly href: string;
  readonly word: string;
  /** Other pages that belong here. */
  readonly beneath?: readonly string[];
}
/** What one goes to every day: on a phone, the bar under the thumb. */
const DAILY: readonly Place[] = [
  { href: '/today', word: 'Today' },
  { href: '/invitations', word: 'Invitations' },
  { href: '/people', word: 'People', beneath: ['/doubles'] },
  { href: '/note', word: 'Note' },
];
const MORE: readonly Place[] = [
  {
    href: '/help',
    word: 'Helping',
    // What its page leads to.
    beneath: ['/needs', '/givers', '/stories', '/introductions', '/meetings', '/circles', '/asks', '/purposes'],
  },
  { href: '/mirror', word: 'Mirror' },
  { href: '/imports', word: 'Imports' },
  { href: '/search', word: 'Search' },
  { href: '/settings', word: 'Settings' },
];

/**
 * `measure`: `letter` for reading, `table` where columns need room. `refresh`: seconds after which a browser without
 * script asks again.
 */
export function Page(props: {
  frame: Frame;
  title: string;
  children?: Child;
  measure?: 'letter' | 'table';
  refresh?: number;
}) {
  const { frame, title, measure = 'letter', refresh } = props;
  return (
    <>
      {DOCTYPE}
      <html lang="en">
        <Head title={title} token={frame.token} {...(refresh ? { refresh } : {})} />
        <body>
          <a class="skip" href="#main">
            Skip to the page
          </a>
          {topLine(frame.path)}
          <Noticed frame={frame} />
          <main id="main" class={measure} tabindex={-1}>
            {props.children}
          </main>
          {KEYS_HELP}
        </body>
      </html>
    </>
  );
}

/** A template, not elements: what stands in a head is looked through for repeats, which costs more than the rest of a page. */
function Head({ title, token, refresh }: { title: string; token: string; refresh?: number }) {
  const again = refresh ? html`<noscript><meta http-equiv="refresh" content="${refresh}"/></noscript>` : '';
  return html`<head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/><meta name="referrer" content="same-origin"/><meta name="robots" content="noindex"/><meta name="kith-token" content="${token}"/><title>${title === 'Kith' ? 'Kith' : `${title} · Kith`}</title>${LINKS}${again}</head>`;
}

const SERIF = 'literata-latin-400-normal.woff2';
const SANS = 'source-sans-3-latin-400-normal.woff2';

/** The same for every page, so written out once. */
const LINKS = raw(
  '<link rel="icon" href="/assets/kith.svg" type="image/svg+xml"/>' +
    `<link rel="preload" href="/assets/fonts/${SERIF}" as="font" type="font/woff2" crossorigin="anonymous"/>` +
    `<link rel="preload" href="/assets/fonts/${SANS}" as="font" type="font/woff2" crossorigin="anonymous"/>` +
    '<link rel="stylesheet" href="/assets/kith.css"/><script src="/assets/kith.js" type="module"></script>',
);

/** The top line by the place it marks; written out once for each. */
const topLines = new Map<string, Markup>();

function topLine(path: string) {
  const place = [...DAILY, ...MORE].find((one) => isAt(path, one))?.href ?? '';
  // The place itself is the page; of what lies beneath it, it is only where one is.
  const key = place === path ? `${place} itself` : place;
  const known = topLines.get(key);
  if (known) return known;
  const written = <TopLine path={path} />;
  topLines.set(key, written);
  return written;
}

function TopLine(props: { path: string }) {
  return (
    <header class="top">
      <a class="wordmark" href="/">
        Kith
      </a>
      <Places name="Places" class="daily" places={DAILY} path={props.path} />
      <Places name="More places" class="more" places={MORE} path={props.path} />
      <search aria-label="Everything">
        <form class="find" action="/search">
          <input
            type="search"
            name="q"
            aria-label="Search everything"
            placeholder="Search"
            data-search
            autocomplete="off"
          />
        </form>
      </search>
    </header>
  );
}

function Places(props: { name: string; class: string; places: readonly Place[]; path: string }) {
  return (
    <nav aria-label={props.name} class={props.class}>
      {props.places.map((one) => (
        <a
          href={one.href}
          {...(isAt(props.path, one) ? { 'aria-current': props.path === one.href ? 'page' : 'true' } : {})}
        >
          {one.word}
        </a>
      ))}
    </nav>
  );
}

function isAt(path: string, { href, beneath = [] }: Place): boolean {
  return [href, ...beneath].some((one) => path === one || path.startsWith(`${one}/`));
}

function Noticed(props: { frame: Frame }) {
  const { notice } = props.frame;
  if (!notice) return null;
  return (
    <div class="notice" role="status">
      <p>{notice.text}</p>
      {notice.undo ? (
        <Form frame={props.frame} action={notice.undo.action} undo>
          {Object.entries(notice.undo.fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button class="quiet" type="submit">
            Undo <kbd>u</kbd>
          </button>
        </Form>
      ) : null}
    </div>
  );
}

/** Every form that changes something: POST with the token. `undo`: the key `u` sends it. */
export function Form(props: {
  frame: Frame;
  action: string;
  children?: Child;
  name?: string;
  files?: boolean;
  undo?: boolean;
}) {
  return (
    <form
      method="post"
      action={props.action}
      {...(props.name ? { class: props.name } : {})}
      {...(props.files ? { enctype: 'multipart/form-data' } : {})}
      {...(props.undo ? { 'data-undo': '' } : {})}
    >
      <input type="hidden" name="token" value={props.frame.token} />
      {props.children}
    </form>
  );
}

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search'],
  ['g t', 'today'],
  ['g p', 'people'],
  ['g n', 'write a note'],
  ['g h', 'helping'],
  ['g m', 'the mirror'],
  ['g i', 'invitations'],
  ['g b', 'bring in'],
  ['g d', 'doubles'],
  ['g s', 'settings'],
  ['j k', 'next, previous'],
  ['enter', 'open'],
  ['w a s r', 'on the desk: welcome, ask, aside, rest'],
  ['n', 'the next case'],
  ['d p r w', 'on a line of today: done, in a week, rest, wrong'],
  ['s d n', 'of two entries: the same, different, not sure'],
  ['u', 'undo'],
  ['?', 'these keys'],
];

/** Opens by its button without script, by `?` with it. */
function KeysHelp() {
  return (
    <footer class="foot">
      <button class="quiet" type="button" popovertarget="keys">
        Keys
      </button>
      <div id="keys" class="keys" popover="auto" role="dialog" aria-labelledby="keys-title" tabindex={-1} autofocus>
        <h2 id="keys-title">Keys</h2>
        <dl>
          {KEYS.map(([key, act]) => (
            <div>
              <dt>
                {key.split(' ').map((one) => (
                  <kbd>{one}</kbd>
                ))}
              </dt>
              <dd>{act}</dd>
            </div>
          ))}
        </dl>
        <p class="acts">
          <button class="quiet" type="button" data-keys-toggle hidden>
            Turn single keys off
          </button>
          <button class="quiet" type="button" popovertarget="keys" popovertargetaction="hide">
            Close
          </button>
        </p>
      </div>
    </footer>
  );
}

/** The same on every page, so written out once. */
const KEYS_HELP = <KeysHelp />;
