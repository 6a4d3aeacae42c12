/**
 * A file's name as all years agree on it: any folder before it, case, blanks and underscores, `.csv` and the number that
 * split files carry (`Comments_34875879.csv`) do not matter.
 */
export function fileKey(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
  return name
    .slice(0, MAX_FILE_NAME)
    .toLowerCase()
    .replace(/\.csv$/, '')
    .replace(/_\d+$/, '')
    .replace(/[\s_-]/g, '');
}

/** UTF-16 units; file systems stop at 255 bytes. */
const MAX_FILE_NAME = 255;
