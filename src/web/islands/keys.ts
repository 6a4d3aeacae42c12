/** Single keys. They rest while one types, and can be turned off for good (some people speak to their computer). */

import { find } from './place.ts';

/** A `g` waits this long for its second key, milliseconds. */
const SECOND_KEY = 1200;
const PLACES: Readonly<Record<string, string>> = {
  h: '/help',
  m: '/mirror',
  p: '/people',
  t: '/today',
  n: '/note',
  b: '/imports',
  i: '/invitations',
  d: '/doubles',
  s: '/settings',
};
const OFF = 'kith-keys-off';

// Never zero: a page's clock starts at zero, and the first key on a new page would count as the second.
let wentAt = Number.NEGATIVE_INFINITY;

export function startKeys(): void {
  document.addEventListener('keydown', onKey);
  // A list that closes keeps the focus on what is no longer seen; the next Tab would start from the end of the page.
  const list = find<HTMLElement>('#keys');
  list?.addEventListener('toggle', () => {
    const { activeElement } = document;
    if (!list.matches(':popover-open') && activeElement instanceof HTMLElement && list.contains(activeElement))
      activeElement.blur();
  });
  const toggle = find<HTMLButtonElement>('[data-keys-toggle]');
  if (!toggle) return;
  toggle.hidden = false;
  sayWhich(toggle);
  toggle.addEventListener('click', () => {
    if (areOff()) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'yes');
    sayWhich(toggle);
  });
}

function areOff(): boolean {
  return localStorage.getItem(OFF) !== null;
}

function sayWhich(toggle: HTMLElement): void {
  toggle.textContent = areOff() ? 'Turn single keys on' : 'Turn single keys off';
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return;
  if (isTyping(event.target) || areOff()) {
    if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
    return;
  }
  const isSecond = event.timeStamp - wentAt < SECOND_KEY;
  wentAt = Number.NEGATIVE_INFINITY;
  const place = isSecond ? PLACES[event.key] : undefined;
  if (place) location.assign(place);
  else if (!act(event)) return;
  event.preventDefault();
}

function act(event: KeyboardEvent): boolean {
  const list = find<HTMLElement>('#keys');
  // Whoever tries a key while reading what it does would act on the page behind.
  if (event.key !== '?' && list?.matches(':popover-open')) return false;
  switch (event.key) {
    case 'g':
      wentAt = event.timeStamp;
      return true;
    case '/':
      return toSearch();
    case '?':
      list?.togglePopover();
      return true;
    case 'j':
      return move(1);
    case 'k':
      return move(-1);
    case 'n':
      return follow('[data-next]') || pressHere('button[data-key="n"]');
    case 'u':
      return press('form[data-undo] button');
    default:
      return /^[a-z]$/.test(event.key) && pressHere(`button[data-key="${event.key}"]`);
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type);
  return target.matches('textarea, select') || target.isContentEditable;
}

function toSearch(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('main [data-search], [data-search]')];
  const field = fields.find((one) => one.closest('main') && isSeen(one)) ?? fields.find(isSeen);
  if (field) {
    field.focus();
    field.select();
  } else location.assign('/search');
  return true;
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility();
}

function move(step: 1 | -1): boolean {
  const places = [...document.querySelectorAll<HTMLElement>('[data-move]')].filter(isSeen);
  const at = places.indexOf(document.activeElement as HTMLElement);
  const next = places[at < 0 ? (step > 0 ? 0 : places.length - 1) : at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

/** On the line that has the focus; where there is none, the first on the page. */
function pressHere(selector: string): boolean {
  const line = document.activeElement?.closest('[data-line]') ?? document;
  const button = line.querySelector<HTMLButtonElement>(selector);
  button?.click();
  return button !== null;
}

function follow(selector: string): boolean {
  const link = find<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}

function press(selector: string): boolean {
  const button = find<HTMLButtonElement>(selector);
  button?.click();
  return button !== null;
}
