/** A form that changes something is sent once: a second click before the next page is there would write it down twice. */

/** Long enough for the slowest act; after it, one may try again on a page that never went away, milliseconds. */
const AGAIN_AFTER = 10_000;

let sentAt = Number.NEGATIVE_INFINITY;

export function startOnce(): void {
  document.addEventListener('submit', onSubmit, { capture: true });
  // A page one comes back to may be sent anew.
  addEventListener('pageshow', () => {
    sentAt = Number.NEGATIVE_INFINITY;
  });
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  const button = event.submitter as HTMLButtonElement | null;
  const to = button?.formAction && button.hasAttribute('formaction') ? button.formAction : form.action;
  // A file to save leaves the page where it is.
  if (form.method !== 'post' || to.endsWith('.eml')) return;
  if (event.timeStamp - sentAt < AGAIN_AFTER) {
    event.preventDefault();
    event.stopPropagation();
  } else sentAt = event.timeStamp;
}
