/** On the desk, welcoming and asking copy the prepared words first, so that they are at hand where they are to be sent. */

import { find } from './place.ts';

const COPIED = new Set(['welcome', 'ask']);

export function startDesk(): void {
  const words = find<HTMLTextAreaElement>('[data-answer]');
  words?.form?.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    // A browser may refuse the clipboard; the answer is noted all the same, and the words can be marked by hand.
    if (button && COPIED.has(button.value)) navigator.clipboard?.writeText(words.value).catch(() => undefined);
  });
}
