/** Faults in one sentence; their inner text never shows what people wrote. */

import { knownFault } from '../api/faults.ts';

export function faultSentence(fault: unknown): string {
  const known = knownFault(fault);
  if (known !== null) return known;
  const code = (fault as { code?: string }).code ?? '';
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return 'The database file is damaged or is not a Kith database. Please restore it from an export or a copy.';
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY') {
    return 'Kith may not write where its data lies. "kith where" says where that is.';
  }
  if (code === 'ECONNREFUSED') return 'The PostgreSQL server named in KITH_DATABASE_URL does not answer.';
  if (process.env.KITH_DEBUG) return String((fault as Error).stack ?? fault);
  const name = fault instanceof Error ? fault.name : 'fault';
  return `Something inside Kith broke (${[name, code].filter(Boolean).join(' ')}). Nothing was lost. With KITH_DEBUG=1 it says more.`;
}
