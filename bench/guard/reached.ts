/** Which routes a walk must come to: every one, but those that are about the home as a whole. A test holds this against the routes there are. */

import { ROUTES } from '../../src/api/routes.ts';

/** Routes that are not walked, each with why nothing can be suggested, prepared or recorded of a person by it. */
export const NOT_WALKED: Readonly<Record<string, string>> = {
  'post /demo': 'brings in a made-up archive, as any import does, of people whom this life does not know',
  'post /imports/{run}/mine': 'nothing asks whose a file is: this life brings its own files, and says so',
  'get /backups': 'copies of the file',
  'post /backups': 'copies of the file',
  'post /restore': 'only into an empty home',
  'post /delete-everything': 'afterwards there is nobody',
};

/** Routes that ought to be walked and were not. */
export function missing(reached: ReadonlyMap<string, number>): string[] {
  return walkable().filter((route) => !reached.has(route));
}

export function walkable(): string[] {
  return ROUTES.map(({ method, path }) => `${method} ${path}`).filter((route) => !(route in NOT_WALKED));
}
