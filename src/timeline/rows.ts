/** Rows of many timelines, kept as columns: a quarter of a million objects are 25 MB and cost more than sorting them. */

import type { TimelineRow } from './way.ts';

/** What many rows have in common. Few combinations occur, so each is kept once. */
export type RowSort = Pick<TimelineRow, 'way' | 'channel' | 'kind' | 'manner'>;

/** Rows there is room for at the beginning. */
const FIRST_ROOM = 1024;

export class TimelineRows {
  #handles = new Int32Array(FIRST_ROOM);
  #times = new Float64Array(FIRST_ROOM);
  #ids = new Float64Array(FIRST_ROOM);
  #companies = new Int32Array(FIRST_ROOM);
  #sorts: RowSort[] = [];
  #threads: (string | null)[] = [];
  #count = 0;
  #places: Places | null = null;

  get count(): number {
    return this.#count;
  }

  add(
    handleId: number,
    at: number,
    interactionId: number,
    sort: RowSort,
    company: number,
    thread: string | null,
  ): void {
    if (this.#count === this.#handles.length) this.#grow();
    const place = this.#count++;
    this.#handles[place] = handleId;
    this.#times[place] = at;
    this.#ids[place] = interactionId;
    this.#companies[place] = company;
    this.#sorts.push(sort);
    this.#threads.push(thread);
    this.#places = null;
  }

  #grow(): void {
    const room = this.#count * 2;
    this.#handles = grown(this.#handles, new Int32Array(room));
    this.#times = grown(this.#times, new Float64Array(room));
    this.#ids = grown(this.#ids, new Float64Array(room));
    this.#companies = grown(this.#companies, new Int32Array(room));
  }

  /** Handles that have rows, ascending. */
  handles(): number[] {
    const { starts, least } = this.#inOrder();
    const handles: number[] = [];
    for (let i = 0; i + 1 < starts.length; i++) if (starts[i]! < starts[i + 1]!) handles.push(least + i);
    return handles;
  }

  /** A handle's rows in order of time and id. */
  of(handleId: number): TimelineRow[] {
    const { starts, order, least } = this.#inOrder();
    const slot = handleId - least;
    if (slot < 0 || slot + 1 >= starts.length) return [];
    const rows: TimelineRow[] = [];
    for (let i = starts[slot]!; i < starts[slot + 1]!; i++) rows.push(this.#row(order[i]!));
    return rows;
  }

  /** Rows `from` to before `to` in the order of handle, time and id, as columns. */
  columns(from: number, to: number) {
    const { order } = this.#inOrder();
    const places = order.subarray(from, to);
    const count = places.length;
    const columns = {
      handle_id: new Array<number>(count),
      at: new Array<number>(count),
      interaction_id: new Array<number>(count),
      way: new Array<string>(count),
      channel: new Array<string>(count),
      kind: new Array<string>(count),
      manner: new Array<string>(count),
      company: new Array<number>(count),
      thread: new Array<string | null>(count),
    };
    for (let i = 0; i < count; i++) {
      const place = places[i]!;
      const sort = this.#sorts[place]!;
      columns.handle_id[i] = this.#handles[place]!;
      columns.at[i] = this.#times[place]!;
      columns.interaction_id[i] = this.#ids[place]!;
      columns.way[i] = sort.way;
      columns.channel[i] = sort.channel;
      columns.kind[i] = sort.kind;
      columns.manner[i] = sort.manner;
      columns.company[i] = this.#companies[place]!;
      columns.thread[i] = this.#threads[place]!;
    }
    return columns;
  }

  #row(place: number): TimelineRow {
    const { way, channel, kind, manner } = this.#sorts[place]!;
    return {
      handleId: this.#handles[place]!,
      at: this.#times[place]!,
      interactionId: this.#ids[place]!,
      way,
      channel,
      kind,
      manner,
      company: this.#companies[place]!,
      thread: this.#threads[place]!,
    };
  }

  #inOrder(): Places {
    this.#places ??= placesOf(this.#handles.subarray(0, this.#count), this.#times, this.#ids);
    return this.#places;
  }
}

/** Where each handle's rows begin in `order`, from the smallest handle, `least`, on; and after the last, where they end. */
interface Places {
  readonly order: Int32Array;
  readonly starts: Int32Array;
  readonly least: number;
}

/** Handles are numbered without large gaps, so their rows are counted into place; only within one are times compared. */
function placesOf(handles: Int32Array, times: Float64Array, ids: Float64Array): Places {
  let least = Number.POSITIVE_INFINITY;
  let most = -1;
  for (let i = 0; i < handles.length; i++) {
    least = Math.min(least, handles[i]!);
    most = Math.max(most, handles[i]!);
  }
  if (most < 0) return { order: new Int32Array(0), starts: new Int32Array(0), least: 0 };
  const starts = new Int32Array(most - least + 2);
  for (let i = 0; i < handles.length; i++) starts[handles[i]! - least + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const order = new Int32Array(handles.length);
  const next = starts.slice();
  for (let i = 0; i < handles.length; i++) order[next[handles[i]! - least]!++] = i;
  for (let i = 0; i + 1 < starts.length; i++) sortByTime(order.subarray(starts[i], starts[i + 1]), times, ids);
  return { order, starts, least };
}

function sortByTime(places: Int32Array, times: Float64Array, ids: Float64Array): void {
  const compare = (x: number, y: number) => times[x]! - times[y]! || ids[x]! - ids[y]!;
  for (let i = 1; i < places.length; i++) {
    if (compare(places[i - 1]!, places[i]!) > 0) {
      places.sort(compare);
      return;
    }
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
