/** "Back" wakes a page as it was left. One about somebody who was forgotten since is looked for anew, and so no longer there; on all others what was typed stays. */
export function startBack(): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted)
      void fetch(location.href, { method: 'HEAD' }).then(({ status }) => status === 404 && location.reload());
  });
}
