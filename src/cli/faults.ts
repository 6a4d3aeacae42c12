/** Faults in one sentence; their inner text never shows what people wrote. */

import { knownFault } from '../api/faults.ts';

export function faultSentence(fault: unknown): string {
  const known = knownFault(fault);
  if (known !== null) return known;
  const code = (fault as { code?: string }).code ?? '';
  if (code === 'ECONNREFUSED') return 'The PostgreSQL server named in KITH_DATABASE_URL does not answer.';
  if (process.env.KITH_DEBUG) return String((fault as Error).stack ?? fault);
  const name = fault instanceof Error ? fault.name : 'fault';
  return `Something inside Kith broke (${[name, code].filter(Boolean).join(' ')}). Nothing was lost. With KITH_DEBUG=1 it says more.`;
}
