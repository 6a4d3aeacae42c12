/** What people put into a field that must not be empty: a dash, a dot, "n/a". It says nothing, and nobody works for it. */

import type { FactKind } from '../people/index.ts';

/** Facts that a form asks for; elsewhere a dash may be all that somebody wanted to say. */
const ASKED_FOR: ReadonlySet<FactKind> = new Set([
  'company',
  'position',
  'department',
  'headline',
  'industry',
  'school',
  'location',
]);
/** Compared in small letters. There are firms called Unknown, and NA is Namibia: only what names nobody stands here. */
const FILLERS = new Set(['n/a', 'n.a.', 'n.a', 'n\\a', 'n / a', '#n/a', 'null', 'none', 'not applicable']);
/** Without any of these it is only strokes; a picture may be how a firm writes itself. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

export function isNoAnswer(kind: FactKind, value: string): boolean {
  if (!ASKED_FOR.has(kind)) return false;
  return !SAYS_SOMETHING.test(value) || (value.length <= 14 && FILLERS.has(value.trim().toLowerCase()));
}
