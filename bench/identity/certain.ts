/** Who is certainly one person, as Kith joins cards when it settles, with numbers in place of keys: a million cards have no time for texts. */

import { cluster } from '../../src/people/cluster.ts';
import { HandleVocabulary } from '../../src/people/doubles/handle-vocabulary.ts';
import { Lists } from '../../src/people/doubles/lists.ts';
import { handleKey, type Likeness } from '../../src/people/index.ts';
import { type Holder, joinsNobody } from '../../src/people/shared-handles.ts';

/** For each record the number of the first one that is certainly the same person. */
export function certainGroups(records: readonly Likeness[]): Int32Array {
  const handles = new HandleVocabulary();
  const ofRecords = new Lists();
  for (const record of records) {
    for (const handle of record.handles) {
      const number = handles.add(handle);
      if (!ofRecords.isOpenWith(number)) ofRecords.push(number);
    }
    ofRecords.close();
  }
  const holders = holdersOf(ofRecords, handles.size);
  const node = (handle: number) => records.length + handle;
  const size = node(handles.size);
  return cluster({
    size,
    nameOf: (at) => (at < records.length ? `card:${records[at]?.id}` : handleKey(handles.at(at - records.length))),
    isProfile: (at) => at >= records.length && handles.kind(at - records.length) === 'linkedin',
    edges: edgesOf(records, handles, holders),
    same: new Int32Array(),
    different: new Int32Array(),
  });
}

/** For each handle the records that have it. */
function holdersOf(ofRecords: Lists, handles: number): { starts: Int32Array; records: Int32Array } {
  const starts = new Int32Array(handles + 1);
  const total = ofRecords.end(ofRecords.count - 1);
  for (let i = 0; i < total; i++) starts[(ofRecords.values[i] ?? 0) + 1]!++;
  for (let handle = 0; handle < handles; handle++) starts[handle + 1]! += starts[handle]!;
  const next = starts.slice();
  const records = new Int32Array(total);
  for (let record = 0; record < ofRecords.count; record++)
    for (let i = ofRecords.start(record); i < ofRecords.end(record); i++)
      records[next[ofRecords.values[i]!]!++] = record;
  return { starts, records };
}

/** A record and a handle that joins, two entries a pair. A handle of one record joins nothing, but a link tells people apart. */
function edgesOf(
  records: readonly Likeness[],
  handles: HandleVocabulary,
  holders: { starts: Int32Array; records: Int32Array },
): Int32Array {
  const edges = new Int32Array(holders.records.length * 2);
  const words = new Map();
  let length = 0;
  for (let number = 0; number < handles.size; number++) {
    const first = holders.starts[number]!;
    const end = holders.starts[number + 1]!;
    if (end - first === 1 && handles.kind(number) !== 'linkedin') continue;
    if (
      end - first > 1 &&
      joinsNobody(handles.at(number), cardsOf(records, holders.records.subarray(first, end)), words)
    )
      continue;
    for (let i = first; i < end; i++) {
      edges[length++] = holders.records[i]!;
      edges[length++] = records.length + number;
    }
  }
  return edges.subarray(0, length);
}

/** Every record is a source of its own, as the corpora do not tell. */
function cardsOf(records: readonly Likeness[], numbers: Int32Array): Holder[] {
  const cards: Holder[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const { id, names, handles } = records[numbers[i]!]!;
    cards.push({ source: id, names, handles });
  }
  return cards;
}
