/** Reads what ../shared/bench/gen/gen-people.mjs writes. */

import type { Handle, Likeness } from '../../src/people/index.ts';

export interface PeopleFile {
  readonly records: Likeness[];
  /** The person each record truly is, by id. */
  readonly truth: Map<string, string>;
}

/** Columns id, truth, source, first, last, email, phone, company, title, city, url. */
export function readPeople(text: string): PeopleFile {
  const records: Likeness[] = [];
  const truth = new Map<string, string>();
  for (const line of text.trim().split('\n').slice(1)) {
    const cells = line.split(',');
    const id = cells[0]!;
    records.push({
      id,
      names: told(`${cells[3]} ${cells[4]}`.trim()),
      handles: handlesOf(cells[5]!, cells[6]!, cells[10]!),
      companies: told(cells[7]!),
      locations: told(cells[9]!),
      positions: told(cells[8]!),
    });
    truth.set(id, cells[1]!);
  }
  return { records, truth };
}

const NONE: readonly string[] = [];

function told(cell: string): readonly string[] {
  return cell === '' ? NONE : [cell];
}

function handlesOf(email: string, phone: string, url: string): readonly Handle[] {
  const handles: Handle[] = [];
  if (email !== '') handles.push({ kind: 'email', value: email });
  if (phone !== '') handles.push({ kind: 'phone', value: phone });
  if (url !== '') handles.push({ kind: 'linkedin', value: url.slice('in/'.length) });
  return handles;
}
