/** Names and links as LinkedIn's files carry them, and how a person without a link is recognised again. */
import { before, collapse, cut, fold } from '../../basics/text.ts';
import { type Handle, parseProfileLink } from '../../people/index.ts';
import type { Party, Role } from '../../timeline/index.ts';
import type { OwnerTraces } from '../source.ts';

/** Whose archive it is, as far as its own files tell. */
export interface Owner extends OwnerTraces {
  readonly profileHandle: Handle | null;
}

/** What LinkedIn writes for people who closed their account or hid from the owner: many people, one name. */
const HIDDEN_NAMES = new Set(['', 'linkedin member', 'linkedin user', 'deleted user', 'unknown']);
/** UTF-16 units kept of a name; the longest real ones with all their titles have about 150. */
const MAX_NAME = 200;

/** A name to show: as written, without stray blanks. */
export function shownName(...parts: readonly string[]): string {
  return cut(collapse(parts.join(' ')), MAX_NAME);
}

/**
 * The name as a key: titles after a comma, what stands in brackets (pronouns, maiden names), emoji and decorated letters
 * go, since people change those; the name itself is left. Empty when nobody can be recognised by it.
 */
export function nameKey(name: string): string {
  const plain = withoutBrackets(before(cut(name, MAX_NAME), ','));
  const key = collapse(fold(plain).replace(/[^\p{L}\p{N}'’ -]/gu, ' '));
  return HIDDEN_NAMES.has(key) ? '' : key;
}

/** Whoever has no link is told apart by name, the same in every file of every year. Null: nobody to recognise. */
export function handleOfName(name: string): Handle | null {
  const key = nameKey(name);
  return key === '' ? null : { kind: 'entry', value: `linkedin:name:${key}` };
}

/** The link where there is a good one, else the name. */
export function handleOf(link: string, name: string): Handle | null {
  return (link === '' ? null : parseProfileLink(link)) ?? handleOfName(name);
}

/** Is this the owner? By link where both are known, else by name. */
export function isOwner(owner: Owner | null, handle: Handle | null): boolean {
  if (owner === null || handle === null) return false;
  if (handle.kind === 'linkedin' && owner.profileHandle !== null) return handle.value === owner.profileHandle.value;
  return handle.kind === 'entry' && owner.names.some((name) => handleOfName(name)?.value === handle.value);
}

/** The owner, where the archive itself says that it was they. */
export function ownerParty(owner: Owner | null, role: Role): Party {
  return { handle: owner?.profileHandle ?? null, name: owner?.names[0] ?? '', role, me: true };
}

function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = '';
  for (const char of text) {
    if (char === '(' || char === '[') depth++;
    else if ((char === ')' || char === ']') && depth > 0) depth--;
    else if (depth === 0) kept += char;
  }
  return kept;
}
