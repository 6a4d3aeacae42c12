/**
 * Who changed since doubles were compared, and whether that calls for comparing: `fresh 12 45` does not (the owner answered about
 * them), `changed 12 45` does; `fresh everybody` and `stale` say the same where nobody knows who changed.
 */

/** People compared one by one; of more, everybody is. */
const MOST_SINGLES = 500;
const EVERYBODY = 'everybody';

/** Whether what was proposed still stands. */
export function isCompared(state: string | null): boolean {
  return state?.split(' ', 1)[0] === 'fresh';
}

/** Ids of those who changed; null: anybody may have. */
export function changedIn(state: string | null): readonly number[] | null {
  const [word, ...ids] = (state ?? 'stale').split(' ');
  return word === 'stale' || ids.includes(EVERYBODY) ? null : ids.map(Number).filter(Number.isSafeInteger);
}

/** The state once these have changed as well; null: anybody may have. */
export function stateAfter(state: string | null, changed: Iterable<number> | null, calls: boolean): string {
  const isFresh = isCompared(state) && !calls;
  const before = changedIn(state);
  const all = before === null || changed === null ? null : new Set([...before, ...changed]);
  if (all === null || all.size > MOST_SINGLES) return isFresh ? `fresh ${EVERYBODY}` : 'stale';
  return [isFresh ? 'fresh' : 'changed', ...[...all].sort((x, y) => x - y)].join(' ');
}
