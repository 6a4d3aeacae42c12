/** Whether a file is the owner's, by what it says of its own owner. Pure. */

import { handleKey, handleOfKey, nameKey } from '../people/index.ts';
import type { OwnerTraces } from './source.ts';

/** What is known of the home's owner so far. */
export interface KnownOwner {
  readonly names: readonly string[];
  /** Handle keys. */
  readonly handles: readonly string[];
}

/**
 * True when both sides show something of one sort, a name, a mail address, a profile, and share none: then the owner is asked.
 * A name beside an address says nothing: a profile that came alone would else be a stranger's to its own owner.
 */
export function isSomebodyElses(traces: OwnerTraces, owner: KnownOwner): boolean {
  const handles = new Set(owner.handles);
  if (traces.handles.some((handle) => handles.has(handleKey(handle)))) return false;
  const names = new Set(owner.names.map(nameKey).filter((name) => name !== ''));
  const theirs = traces.names.map(nameKey).filter((name) => name !== '');
  if (theirs.some((name) => names.has(name))) return false;
  const kinds = new Set(owner.handles.map((key) => handleOfKey(key)?.kind));
  return (theirs.length > 0 && names.size > 0) || traces.handles.some((handle) => kinds.has(handle.kind));
}

/** Whose something seems to be: names, and handles as written. */
type Whose = Pick<WhoseQuestion, 'names' | 'handles'>;

/** "a.mbox looks like it belongs to Bo Berg (bo@example.org), not to you (Ana Silva)": what the owner is asked. */
function sentenceOf(paths: readonly string[], { names, handles }: Whose, owner: KnownOwner): string {
  const handle = handles.find((one) => one.includes('@')) ?? handles[0];
  const whose = names[0] && handle ? `${names[0]} (${handle})` : (names[0] ?? handle ?? 'somebody else');
  const own =
    owner.names[0] ?? owner.handles.map((key) => handleOfKey(key)).find((one) => one?.kind === 'email')?.value;
  const look = paths.length === 1 ? 'looks like it belongs' : 'look like they belong';
  const it = paths.length === 1 ? 'it' : 'them';
  return `${listed(paths)} ${look} to ${whose}, not to you${own ? ` (${own})` : ''}. Nothing of ${it} was taken in.`;
}

export function whoseSentence(path: string, traces: OwnerTraces, owner: KnownOwner): string {
  return sentenceOf([path], whoseOf(traces), owner);
}

function whoseOf({ names, handles }: OwnerTraces): Whose {
  return { names: names.filter((name) => name !== ''), handles: handles.map((handle) => handle.value) };
}

/** Paths named before the others are counted. */
const MOST_NAMED = 3;

function listed(paths: readonly string[]): string {
  const rest = paths.length - MOST_NAMED;
  if (rest > 0) return `${paths.slice(0, MOST_NAMED).join(', ')} and ${rest} more`;
  return paths.length < 2 ? (paths[0] ?? '') : `${paths.slice(0, -1).join(', ')} and ${paths.at(-1)}`;
}

/** What one question is about: all that seems to be of one person. */
interface WhoseQuestion {
  readonly path: string;
  readonly paths: readonly string[];
  readonly names: readonly string[];
  /** Handles as written. */
  readonly handles: readonly string[];
  readonly sentence: string;
}

/** The questions, with `path` asked about as well: with what seems to be of the same person, or by itself. */
export function withQuestion(
  asked: readonly WhoseQuestion[],
  path: string,
  traces: OwnerTraces,
  owner: KnownOwner,
): readonly WhoseQuestion[] {
  if (asked.some((one) => one.paths.includes(path))) return asked;
  const whose = whoseOf(traces);
  const same = asked.find((one) => isOfSame(one, whose));
  if (!same) return [...asked, { path, paths: [path], ...whose, sentence: sentenceOf([path], whose, owner) }];
  const paths = [...same.paths, path];
  const names = [...new Set([...same.names, ...whose.names])];
  const handles = [...new Set([...same.handles, ...whose.handles])];
  const both = { ...same, paths, names, handles, sentence: sentenceOf(paths, { names, handles }, owner) };
  return asked.map((one) => (one === same ? both : one));
}

function isOfSame(one: Whose, other: Whose): boolean {
  const names = new Set(one.names.map(nameKey));
  return (
    other.handles.some((handle) => one.handles.includes(handle)) || other.names.some((name) => names.has(nameKey(name)))
  );
}
