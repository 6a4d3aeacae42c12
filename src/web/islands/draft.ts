/** Prepared words: a button that copies them, and a link to the mail program that goes with what was changed. */

import { find } from './place.ts';

export function startDrafts(): void {
  for (const piece of document.querySelectorAll<HTMLElement>('[data-draft]')) startDraft(piece);
}

function startDraft(piece: HTMLElement): void {
  const body = find<HTMLElement>('textarea, blockquote', piece);
  const copy = find<HTMLButtonElement>('[data-copy]', piece);
  if (!body || !copy) return;
  // A browser may have no clipboard for pages like this one; then the words are marked by hand.
  copy.hidden = !navigator.clipboard;
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(wordsOf(body)).then(
      () => {
        copy.textContent = 'Copied';
      },
      () => mark(body),
    );
  });
  const mail = find<HTMLAnchorElement>('[data-mailto]', piece);
  const subject = find<HTMLInputElement>('input[name=subject]', piece);
  piece.addEventListener('input', () => {
    copy.textContent = 'Copy';
    if (mail) mail.href = linkTo(mail.dataset.mailto ?? '', subject?.value ?? '', wordsOf(body));
  });
}

function wordsOf(body: HTMLElement): string {
  return body instanceof HTMLTextAreaElement ? body.value : body.innerText;
}

function mark(body: HTMLElement): void {
  if (body instanceof HTMLTextAreaElement) body.select();
  else getSelection()?.selectAllChildren(body);
}

function linkTo(address: string, subject: string, body: string): string {
  const to = address.split('@').map(encodeURIComponent).join('@');
  const words = body.toWellFormed().replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(words)}`;
}
