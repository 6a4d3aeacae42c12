/** Fields in which somebody is named offer the people who are here; the browser shows them as its own list. */

import { ask } from './place.ts';

/** A pause in typing before the server is asked, milliseconds. */
const PAUSE = 120;

export function startWho(): void {
  for (const [i, field] of document.querySelectorAll<HTMLInputElement>('input[data-who]').entries()) offerIn(field, i);
}

function offerIn(field: HTMLInputElement, i: number): void {
  const list = document.createElement('datalist');
  list.id = `who-${i}`;
  field.after(list);
  field.setAttribute('list', list.id);
  let timer = 0;
  let asking = new AbortController();
  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    asking.abort();
    // One was chosen from the list: nothing more is to be offered.
    if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText') return;
    asking = new AbortController();
    const { signal } = asking;
    timer = window.setTimeout(() => void offer(field.value.trim(), list, signal), PAUSE);
  });
}

async function offer(started: string, list: HTMLDataListElement, signal: AbortSignal): Promise<void> {
  const answer = started === '' ? '[]' : await ask(`/people/names?q=${encodeURIComponent(started)}`, signal);
  if (answer === null || signal.aborted) return;
  const people = JSON.parse(answer) as readonly { readonly name: string; readonly line: string }[];
  list.replaceChildren(...people.map(({ name, line }) => new Option(line, name)));
}
