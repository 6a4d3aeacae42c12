/** How the path of a file in a report is parted. Pure. */

/**
 * `archive.zip!inner/name.csv` is a file in an archive. Names may hold a `!` themselves ("Hello! World.mbox"), so what stands
 * before it has to end as the name of a file does.
 */
const IN_ARCHIVE = /^(.*?\.[a-z][a-z0-9]{0,9})!(.+)$/is;

/** The archive a file lies in, or '' for none, and its path there. */
export function partedPath(path: string): { readonly container: string; readonly inner: string } {
  const [, container = '', inner = path] = IN_ARCHIVE.exec(path) ?? [];
  return { container, inner };
}

/** What was dropped, each once: a zip of thirty tables is one thing. */
export function droppedThings(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => partedPath(path).container || path))];
}
