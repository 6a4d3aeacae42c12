/** What the files of commands share: how one is made, the groups of the help, and the options all have. */

import type { Command } from 'commander';

/** Makes a command from its usage and one sentence about it; it does what actions.ts has under its name. */
export type Make = (usage: string, description: string, group: string) => Command;

/** Headings of `kith help`. */
export const GROUP = {
  bring: 'Bringing in',
  look: 'Looking',
  sort: 'Sorting',
  ask: 'Asking',
  meet: 'Meeting',
  give: 'Giving',
  keep: 'Keeping',
} as const;

export interface Options extends Readonly<Record<string, unknown>> {
  readonly home?: string;
  readonly now?: string;
  readonly json?: boolean;
}
