import { Refusal } from '../../basics/result.ts';
import type { Home } from '../../store/store.ts';

export async function loadDemo(_home: Home, _spool: string, _now: number): Promise<number | Refusal> {
  return new Refusal('not yet');
}
