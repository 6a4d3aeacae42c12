/** People as one types: the list is asked for anew and put in place. */

import { ask, find } from './place.ts';

/** A pause in typing before the server is asked, milliseconds. */
const PAUSE = 90;

export function startFind(): void {
  const field = find<HTMLInputElement>('input[data-live]');
  const list = find<HTMLElement>('#people');
  const form = field?.form;
  if (!field || !list || !form) return;
  let timer = 0;
  let asking = new AbortController();
  field.addEventListener('input', () => {
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    timer = window.setTimeout(() => void refresh(form, field, list, signal), PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    find<HTMLElement>('[data-move]', list)?.focus();
  });
}

async function refresh(
  form: HTMLFormElement,
  field: HTMLInputElement,
  list: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') asked.set(name, value);
  const answer = await ask(`${field.dataset.live}?${asked}`, signal);
  if (answer === null || signal.aborted) return;
  list.innerHTML = answer;
  history.replaceState(null, '', `${location.pathname}?${asked}`);
  const said = find<HTMLElement>('[data-live-said]');
  if (said) said.textContent = find('.empty', list) ? 'Nobody goes with this.' : 'The list has changed.';
}
