/** When the same interaction was seen in several versions, which one is shown. Pure. */

export interface Version {
  readonly id: number;
  readonly key: string;
  readonly main: number;
  readonly rank: number;
  readonly digest: number;
  readonly words: number;
  readonly parties: number;
  /** It says in which time zone. */
  readonly zoned: number;
}

/** The version of a key that should be shown and those that should not, where that differs from now. */
interface Choice {
  readonly promoted: number | null;
  readonly demoted: readonly number[];
}

/** `versions`: sorted by key. */
export function chooseMain(versions: readonly Version[]): Choice[] {
  const choices: Choice[] = [];
  for (const group of groupsByKey(versions)) {
    const best = group.reduce((x, y) => (isBetter(y, x) ? y : x));
    const demoted = group.filter((version) => version !== best && version.main === 1).map((version) => version.id);
    const promoted = best.main === 1 ? null : best.id;
    if (promoted !== null || demoted.length > 0) choices.push({ promoted, demoted });
  }
  return choices;
}

export function groupsByKey<T extends { readonly key: string }>(sorted: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const thing of sorted) {
    const open = groups.at(-1);
    if (open && open[0]!.key === thing.key) open.push(thing);
    else groups.push([thing]);
  }
  return groups;
}

function isBetter(x: Version, y: Version): boolean {
  return (
    (x.rank - y.rank || x.words - y.words || x.parties - y.parties || x.zoned - y.zoned || y.digest - x.digest) > 0
  );
}
