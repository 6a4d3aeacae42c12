/** A link to one letter of a page opens it: the line alone does not say what is asked in it. */

export function openLetter(): void {
  open();
  window.addEventListener('hashchange', open);
}

function open(): void {
  const entry = /^#i\d+$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
  if (!entry) return;
  const own = entry.querySelector('details');
  if (own) own.open = true;
  for (let above = entry.closest('details'); above; above = above.parentElement?.closest('details') ?? null)
    above.open = true;
  entry.scrollIntoView({ block: 'center' });
}
