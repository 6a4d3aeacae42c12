/** Work under way: the middle of the page is asked for again until it is done. What is open stays open. */

import { ask, find } from './place.ts';

/** Milliseconds between two looks. */
const EVERY = 700;

export function startProgress(): void {
  if (find('[data-progress]')) window.setTimeout(look, EVERY);
}

async function look(): Promise<void> {
  const address = find<HTMLElement>('[data-progress]')?.dataset.progress;
  const main = find<HTMLElement>('main');
  if (!address || !main) return;
  const answer = document.hidden ? null : await ask(address);
  if (answer !== null) main.innerHTML = middleOf(answer);
  if (find('[data-progress]')) window.setTimeout(look, EVERY);
  // Who hears the page learns that it is done by being led to its beginning; who is elsewhere on it stays there.
  else if (document.activeElement === document.body) main.focus({ preventScroll: true });
}

/** Of a whole page its middle; an import answers with nothing else. */
function middleOf(answer: string): string {
  if (!answer.startsWith('<!')) return answer;
  const page = new DOMParser().parseFromString(answer, 'text/html');
  document.title = page.title;
  return find('main', page)?.innerHTML ?? answer;
}
