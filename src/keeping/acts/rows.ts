/** Lines of an export as rows: what is no row that Kith writes is refused before a database sees it. */

/** A line of an export that is not what an export holds. */
export class BadRow extends Error {}

/** Columns that hold JSON, and whether it is a list. */
const JSON_COLUMNS: Readonly<Record<string, Readonly<Record<string, 'list' | 'object'>>>> = {
  card: { names: 'list', handles: 'list', facts: 'list' },
  run: { request: 'object', question: 'object' },
  file: { skipped: 'object', remarks: 'list' },
};

/** Decisions of these sorts hold JSON; those of others hold words, or nothing. Today and the desk would stumble over an empty one. */
const JSON_DECISIONS: Readonly<Record<string, 'list' | 'object'>> = {
  suggested: 'list',
  shelved: 'object',
  desk: 'object',
  profile: 'object',
};

function holdsItsJson(row: Readonly<Record<string, unknown>>, table: string): boolean {
  const said = table === 'decision' ? JSON_DECISIONS[String(row.sort)] : undefined;
  if (said !== undefined && !isJson(row.value, said)) return false;
  return Object.entries(JSON_COLUMNS[table] ?? {}).every(([column, sort]) => {
    const text = row[column];
    if (text === null && sort === 'object') return true;
    return isJson(text, sort);
  });
}

function isJson(text: unknown, sort: 'list' | 'object'): boolean {
  const value = parsed(String(text));
  return typeof value === 'object' && value !== null && Array.isArray(value) === (sort === 'list');
}

/** A line of an export as a row of that table. Throws BadRow when it is none that Kith writes. */
export function rowOf(line: string, table: string): Record<string, string | number | null> {
  const row = parsed(line);
  const isFlat =
    typeof row === 'object' &&
    row !== null &&
    Object.entries(row).every(([column, value]) => isOurs(table, column, value));
  if (!isFlat || !holdsItsJson(row as Record<string, unknown>, table))
    throw new BadRow(`A line of kith/${table}.jsonl is damaged.`);
  return row as Record<string, string | number | null>;
}

/** Milliseconds of the last moment a date can be (ECMAScript, "Time Values"); ids and counts are far smaller. */
const LAST_MOMENT = 8.64e15;

/**
 * Columns that hold numbers, all of them integers. SQLite would take words there, too, and pages could make no date of them.
 * Nor of a moment that is none: walking its years, one would never end.
 */
export const NUMBERS: Readonly<Record<string, string>> = {
  setting: '',
  counter: 'value',
  run: 'id started_at finished_at first_interaction lease',
  file: 'id run_id size done_bytes records stored merged unchanged failed as_of',
  problem: 'id run_id file_id',
  handle: 'id person_id',
  sighting: 'handle_id run_id',
  card: 'id digest person_id run_id file_id record',
  card_handle: 'handle_id card_id',
  interaction: 'id digest main rank at length cancelled run_id file_id record',
  origin: 'id run_id file_id record',
  owner_trace: 'run_id file_id',
  decision: 'id at',
  leaf: 'id at changed',
  leaf_person: 'leaf_id at',
};

function isOurs(table: string, column: string, value: unknown): boolean {
  if (value === null) return true;
  if (!numbersOf(table).has(column)) return typeof value === 'string';
  return Number.isSafeInteger(value) && (column === 'digest' || Math.abs(value as number) <= LAST_MOMENT);
}

const sets = new Map<string, ReadonlySet<string>>();

function numbersOf(table: string): ReadonlySet<string> {
  const known = sets.get(table) ?? new Set((NUMBERS[table] ?? '').split(' '));
  sets.set(table, known);
  return known;
}

/** What stands in JSON. Throws BadRow where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRow('A line of the export is damaged.');
  }
}
