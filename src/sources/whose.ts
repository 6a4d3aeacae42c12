/** Whether a file is the owner's, by what it says of its own owner. Pure. */

import { type Handle, handleKey, nameKey } from '../people/index.ts';
import type { OwnerTraces } from './source.ts';

/** What is known of the home's owner so far. */
export interface KnownOwner {
  readonly names: readonly string[];
  /** Handle keys. */
  readonly handles: readonly string[];
}

/** True when both sides are known and share neither a handle nor a name: then the owner is asked. */
export function isSomebodyElses(traces: OwnerTraces, owner: KnownOwner): boolean {
  if (traces.handles.length === 0 && traces.names.length === 0) return false;
  if (owner.handles.length === 0 && owner.names.length === 0) return false;
  const handles = new Set(owner.handles);
  if (traces.handles.some((handle) => handles.has(handleKey(handle)))) return false;
  const names = new Set(owner.names.map(nameKey));
  return !traces.names.some((name) => name !== '' && names.has(nameKey(name)));
}

/** "This looks like Bo Berg's (bo@example.org)": what the owner is asked. */
export function whoseSentence(path: string, traces: OwnerTraces): string {
  const name = traces.names[0];
  const handle = traces.handles.find((one: Handle) => one.kind === 'email') ?? traces.handles[0];
  const whose = name && handle ? `${name} (${handle.value})` : (name ?? handle?.value ?? 'somebody else');
  return `${path} looks like it belongs to ${whose}, not to you. Nothing of it was taken in.`;
}
