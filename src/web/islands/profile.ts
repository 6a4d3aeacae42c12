/** Where a profile can be added, its file is sent as soon as it is chosen, or dropped anywhere on the page. */

import { find } from './place.ts';

export function startProfile(): void {
  const input = find<HTMLInputElement>('[data-profile-file]');
  if (!input) return;
  const send = () => {
    if (input.files?.length) input.form?.requestSubmit();
  };
  input.addEventListener('change', send);
  // A file let go anywhere would otherwise replace the page by itself.
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    if (!event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    send();
  });
}
