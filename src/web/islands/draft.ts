/** Prepared words: a button that copies them, and a link to the mail program that goes with what was changed. */

import { find } from './place.ts';

export function startDrafts(): void {
  for (const piece of document.querySelectorAll<HTMLElement>('[data-draft]')) startDraft(piece);
}

function startDraft(piece: HTMLElement): void {
  const body = find<HTMLTextAreaElement>('textarea', piece);
  const copy = find<HTMLButtonElement>('[data-copy]', piece);
  if (!body || !copy) return;
  // A browser may have no clipboard for pages like this one; then the words are marked by hand.
  copy.hidden = !navigator.clipboard;
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(body.value).then(
      () => {
        copy.textContent = 'Copied';
      },
      () => body.select(),
    );
  });
  const mail = find<HTMLAnchorElement>('[data-mailto]', piece);
  const subject = find<HTMLInputElement>('input[name=subject]', piece);
  piece.addEventListener('input', () => {
    copy.textContent = 'Copy';
    if (mail) mail.href = linkTo(mail.dataset.mailto ?? '', subject?.value ?? '', body.value);
  });
}

function linkTo(address: string, subject: string, body: string): string {
  const to = address.split('@').map(encodeURIComponent).join('@');
  const words = body.toWellFormed().replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(words)}`;
}
