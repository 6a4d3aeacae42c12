/** Records with known truth: FEBRL's made-up census and the identities projects judged in their mailmaps. */

import { type Handle, type Likeness, parseHandle } from '../../src/people/index.ts';
import { certainGroups } from './certain.ts';

/** Records with the person each truly is. `truth` is empty where it is kept back. */
export interface Known {
  readonly name: string;
  readonly records: readonly Likeness[];
  readonly truth: ReadonlyMap<string, string>;
  /** Pairs the judges left open. */
  readonly isOpen?: (a: string, b: string) => boolean;
}

/** FEBRL by given name, surname, suburb and street only. */
export function febrlSet(name: string, texts: readonly string[]): Known {
  const records: Likeness[] = [];
  const truth = new Map<string, string>();
  for (const line of texts.flatMap((text) => text.trim().split('\n').slice(1))) {
    const [id = '', given = '', surname = '', , street = '', , suburb = ''] = line
      .split(',')
      .map((cell) => cell.trim());
    const told = (text: string) => (text === '' ? [] : [text]);
    // A street is to this set what an employer is to Kith: many, long, and spelt in several ways.
    const names = surname === '' ? told(given) : [`${surname}, ${given}`];
    records.push({ id, names, handles: [], companies: told(street), locations: told(suburb) });
    truth.set(id, id.split('-')[1] ?? id);
  }
  return { name, records, truth };
}

/** Columns id, name, email, commits, first, last, person; the last may be missing. */
export function mailmapSet(name: string, text: string): Known {
  const truth = new Map<string, string>();
  const names = new Map<string, string>();
  const rows = text.trim().split('\n');
  const records = rows.slice(rows[0]?.startsWith('id\t') ? 1 : 0).map((row): Likeness => {
    const [id = '', written = '', email = '', , , , person] = row.trimEnd().split('\t');
    if (person !== undefined) truth.set(id, person);
    names.set(id, written.toLowerCase());
    // Some rows have the address where the name should be.
    const handles = [email, written].flatMap((cell) => parseHandle(cell) ?? []).filter(({ kind }) => kind === 'email');
    return { id, names: [written], handles, companies: [], locations: [] };
  });
  const isOpen = (a: string, b: string) => names.get(a) === names.get(b);
  return { name, records, truth, isOpen };
}

/** People after certain joins. */
export interface Settled {
  readonly people: readonly Likeness[];
  /** Records of each of the people who have several. */
  readonly groups: readonly (readonly Likeness[])[];
}

/** What is certain first, as when Kith settles: records with one personal address are one person, named by the smallest id. */
export function settled(records: readonly Likeness[]): Settled {
  const roots = certainGroups(records);
  const ofRoot = new Array<Likeness[] | undefined>(records.length);
  const groups: Likeness[][] = [];
  // The root of a group is the first of its records.
  for (let at = 0; at < records.length; at++) {
    const root = roots[at]!;
    if (root === at) continue;
    const group = ofRoot[root];
    if (group !== undefined) {
      group.push(records[at]!);
      continue;
    }
    const begun = [records[root]!, records[at]!];
    ofRoot[root] = begun;
    groups.push(begun);
  }
  const people: Likeness[] = [];
  for (let at = 0; at < records.length; at++) {
    const group = ofRoot[at];
    if (roots[at] === at) people.push(group === undefined ? records[at]! : joined(group));
  }
  return { people, groups };
}

/** The records of people, by the id of each. */
export function recordsByPerson({ groups }: Settled): (id: string) => readonly Pick<Likeness, 'id'>[] {
  const known = new Map(groups.map((group) => [smallestId(group), group]));
  return (id) => known.get(id) ?? [{ id }];
}

/** Records of one person as Kith sees them once joined. */
function joined(records: readonly Likeness[]): Likeness {
  const handles: Handle[] = [];
  const [names, companies, locations, positions]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const record of records) {
    addNew(names, record.names);
    addNew(companies, record.companies);
    addNew(locations, record.locations);
    addNew(positions, record.positions ?? []);
    for (const handle of record.handles)
      if (!handles.some(({ kind, value }) => kind === handle.kind && value === handle.value)) handles.push(handle);
  }
  return { id: smallestId(records), names, handles, companies, locations, positions };
}

function smallestId(records: readonly Likeness[]): string {
  let least = records[0]?.id ?? '';
  for (const { id } of records) if (id < least) least = id;
  return least;
}

function addNew(texts: string[], more: readonly string[]): void {
  for (const text of more) if (!texts.includes(text)) texts.push(text);
}

export function groupsOf({ truth }: Known): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, person] of truth) {
    const group = groups.get(person);
    if (group) group.push(id);
    else groups.set(person, [id]);
  }
  return groups;
}

export function truePairs(known: Known): number {
  return [...groupsOf(known).values()].reduce((sum, ids) => sum + (ids.length * (ids.length - 1)) / 2, 0);
}

export function isSame({ truth }: Known, a: string, b: string): boolean {
  return truth.get(a) === truth.get(b);
}
