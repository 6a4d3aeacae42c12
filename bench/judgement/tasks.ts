/** Every task of `npm run bench:judgement`, by name. A task is a file beside this one; here is its line. */

import type { Task } from './task.ts';

export const TASKS: Readonly<Record<string, () => Promise<Task>>> = {
  reply: async () => (await import('./reply.ts')).reply,
  survival: async () => (await import('./survival.ts')).survival,
  asks: async () => (await import('./asks.ts')).asks,
  help: async () => (await import('./help.ts')).help,
  helpers: async () => (await import('./helpers.ts')).helpers,
  whom: async () => (await import('./whom.ts')).whom,
  identity: async () => (await import('./identity.ts')).identity,
  meetings: async () => (await import('./meetings.ts')).meetings,
  pitch: async () => (await import('./pitch.ts')).pitch,
  replay: async () => (await import('./replay.ts')).replay,
  'replay-lives': async () => (await import('./replay-lives.ts')).replayLives,
  raop: async () => (await import('./raop.ts')).raop,
};
