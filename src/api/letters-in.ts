import type { ImportReport } from './shapes.ts';

/** Kinds of file in which the owner takes part, so that nothing is told rightly before one knows who that is. */
const WITH_OWNER = /^(?:mbox|maildir|eml|calendar)/;

/** Did letters or meetings come with this import? */
export function holdsLetters({ files }: ImportReport): boolean {
  return files.some(({ state, kind }) => state === 'done' && WITH_OWNER.test(kind));
}
