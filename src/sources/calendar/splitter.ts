/**
 * Cuts a calendar file into its parts, line by line over bytes, before any of it is understood. A library that parses
 * the file whole loses four hundred meetings to one bad line; here one bad event loses one event.
 *
 * Text stays "binary" (one UTF-16 unit per byte) until a value is wanted: most lines never are, and a folded line may
 * break in the middle of a UTF-8 character.
 */

/** Longest physical line, in bytes; what follows on that line is dropped. Real lines have 75, unfolded ones some thousand. */
const MAX_LINE_BYTES = 1 << 20;
/** Longest unfolded value we keep, in bytes: five thousand RDATEs need 80 thousand. */
const MAX_VALUE_BYTES = 256 * 1024;
/** Kept bytes of one component: 20,000 guests need 900 thousand; more is an attack on memory. */
const MAX_BLOCK_BYTES = 4 << 20;
/** Lines kept of what a calendar says of itself, beside its events; real ones have a dozen. */
const MAX_HEAD_LINES = 200;

type BlockKind = 'calendar' | 'event' | 'zone';

/** A component with the lines a reader may want, unfolded, still binary text. */
export interface Block {
  readonly kind: BlockKind;
  /** Which BEGIN:VCALENDAR of the file it stands in, counted from 0. */
  readonly calendar: number;
  /** 1-based number of the event among all BEGIN:VEVENT; 0 for other kinds. */
  readonly record: number;
  /** 1-based line of its BEGIN. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Why it cannot be used, in a sentence. */
  readonly fault?: string;
}

export interface Splitter {
  /** Takes the next bytes; gives the components that ended in them. */
  push(chunk: Uint8Array): Block[];
  /** No more bytes: gives what was still open. */
  end(): Block[];
  /** Components that are no meetings, by name: `{VTODO: 2}`. */
  readonly others: ReadonlyMap<string, number>;
}

/** First four letters of every property that is read; all other lines are passed over without making a string. */
const WANTED = new Set(
  [
    ...['UID:', 'UID;', 'DTST', 'DTEN', 'DURA', 'SUMM', 'SEQU', 'STAT', 'ORGA', 'ATTE', 'RRUL', 'EXRU', 'RDAT', 'EXDA'],
    ...[
      'RECU',
      'CREA',
      'LAST',
      'BEGI',
      'END:',
      'METH',
      'X-WR',
      'VERS',
      'TZID',
      'TZOF',
      'X-LI',
      'TZ:-',
      'TZ:+',
      'TZ:0',
      'TZ:1',
    ],
  ].map((word) => fourBytes(Buffer.from(word, 'latin1'), 0, 4)),
);
const BEGIN = fourBytes(Buffer.from('BEGI'), 0, 4);
const END = fourBytes(Buffer.from('END:'), 0, 4);

/** Names of components that are no meetings, each counted; a hostile file may make up a million. */
const MAX_OTHER_NAMES = 50;

export function createSplitter(): Splitter {
  const sorter = createSorter();
  let rest: Buffer = Buffer.alloc(0);
  let overlong = false;

  function push(chunk: Uint8Array): Block[] {
    const fresh = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const bytes = rest.length === 0 ? fresh : Buffer.concat([rest, fresh]);
    let start = 0;
    // A lone CR ends a line too: files of old Macs have nothing else. A CR at the very end waits for its LF.
    for (let at = Math.max(0, rest.length - 1); at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte !== 10 && byte !== 13) continue;
      if (byte === 13 && at + 1 === bytes.length) break;
      if (!overlong) sorter.line(bytes, start, at);
      overlong = false;
      if (byte === 13 && bytes[at + 1] === 10) at++;
      start = at + 1;
    }
    keep(bytes, start);
    return sorter.take();
  }

  function keep(bytes: Buffer, start: number): void {
    if (bytes.length - start <= MAX_LINE_BYTES) {
      // Copied, because the caller may use its chunk again.
      rest = Buffer.from(bytes.subarray(start));
      return;
    }
    if (!overlong) sorter.line(bytes, start, start + MAX_LINE_BYTES);
    overlong = true;
    rest = Buffer.alloc(0);
  }

  function end(): Block[] {
    const length = rest.at(-1) === 13 ? rest.length - 1 : rest.length;
    if (rest.length > 0 && !overlong) sorter.line(rest, 0, length);
    sorter.close('The file ends inside this event; it seems cut off. Export it again.');
    return sorter.take();
  }

  return { push, end, others: sorter.others };
}

interface Open {
  kind: BlockKind;
  record: number;
  line: number;
  lines: string[];
  bytes: number;
}

/** Knows which component a line belongs to. Depth is a counter, not recursion: 5,000 nested BEGINs cost 5,000 additions. */
function createSorter() {
  const others = new Map<string, number>();
  let done: Block[] = [];
  let calendar = -1;
  let lineNumber = 0;
  let records = 0;
  let head: Open | null = null;
  let open: Open | null = null;
  /** Inside a component we do not read (a task, or an alarm of the open event): how deep. */
  let foreign = 0;
  /** The property that a folded line continues: null when that one is not kept. */
  let keeper: Open | null = null;
  let soft = false;

  function line(bytes: Buffer, from: number, end: number): void {
    lineNumber++;
    // A byte order mark may stand before any calendar of files that were glued together.
    const start = bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf ? from + 3 : from;
    if (end <= start) return;
    const first = bytes[start];
    const key = fourBytes(bytes, start, end);
    // A broken last line of quoted-printable must not swallow the END that follows it.
    if (soft && key !== BEGIN && key !== END) {
      extendSoft(bytes.toString('latin1', start, end));
      return;
    }
    if (first === 32 || first === 9) {
      if (keeper !== null) extend(keeper, bytes.toString('latin1', start + 1, end));
      return;
    }
    keeper = null;
    soft = bytes[end - 1] === 61 && /^[^:]{0,200}QUOTED-PRINTABLE/i.test(bytes.toString('latin1', start, end));
    if (!WANTED.has(key)) return;
    const text = bytes.toString('latin1', start, end);
    if (key === BEGIN) begin(text);
    else if (key === END) finish(text);
    else property(text);
  }

  function property(text: string): void {
    if (foreign > 0) return;
    const target = open ?? head;
    if (target === null) return;
    if (target === head && target.lines.length >= MAX_HEAD_LINES) return;
    target.lines.push(text);
    target.bytes += text.length;
    keeper = target;
  }

  function extend(target: Open, text: string): void {
    const last = target.lines.length - 1;
    const begun = target.lines[last] ?? '';
    if (begun.length + text.length > MAX_VALUE_BYTES) return;
    target.lines[last] = begun + text;
    target.bytes += text.length;
  }

  /** vCalendar 1.0 folds with a `=` at the end of the line and no blank on the next. */
  function extendSoft(text: string): void {
    const last = keeper === null ? undefined : keeper.lines.pop();
    if (keeper !== null && last !== undefined) {
      keeper.lines.push(last.slice(0, -1));
      extend(keeper, text);
    }
    soft = text.endsWith('=');
  }

  function begin(text: string): void {
    const name = nameOf(text);
    if (name === 'VCALENDAR') {
      closeCalendar();
      calendar++;
      head = opened('calendar', 0);
    } else if (name === 'VEVENT') {
      close('This event has no END:VEVENT before the next one begins; what it said could not be told apart.');
      records++;
      foreign = 0;
      open = opened('event', records);
    } else if (open?.kind === 'zone') {
      property(text);
    } else if (open !== null || foreign > 0) {
      foreign++;
    } else if (name === 'VTIMEZONE') {
      open = opened('zone', 0);
    } else {
      foreign = 1;
      if (others.size < MAX_OTHER_NAMES || others.has(name)) others.set(name, (others.get(name) ?? 0) + 1);
    }
  }

  function finish(text: string): void {
    const name = nameOf(text);
    if (name === 'VCALENDAR') closeCalendar();
    else if (name === 'VEVENT' || name === 'VTIMEZONE') {
      if (open?.kind === (name === 'VEVENT' ? 'event' : 'zone')) emit(open);
      else if (foreign > 0) foreign--;
    } else if (open?.kind === 'zone') property(text);
    else if (foreign > 0) foreign--;
  }

  function emit(block: Open, fault?: string): void {
    const tooBig = block.bytes > MAX_BLOCK_BYTES ? 'This event is larger than 4 MB; it was left out.' : undefined;
    const why = fault ?? tooBig;
    const { kind, record, line, lines } = block;
    done.push({
      kind,
      calendar: Math.max(calendar, 0),
      record,
      line,
      lines,
      ...(why === undefined ? {} : { fault: why }),
    });
    if (block === open) open = null;
    foreign = 0;
    keeper = null;
  }

  /** Ends what is open with the reason why it is broken; an unfinished time zone is of no use and goes silently. */
  function close(fault: string): void {
    if (open?.kind === 'event') emit(open, fault);
    open = null;
    if (head !== null && fault.startsWith('The file ends')) closeHead();
  }

  function closeCalendar(): void {
    close('This event has no END:VEVENT before its calendar ends; what it said could not be told apart.');
    closeHead();
  }

  function closeHead(): void {
    if (head !== null) emit(head);
    head = null;
  }

  function opened(kind: BlockKind, record: number): Open {
    return { kind, record, line: lineNumber, lines: [], bytes: 0 };
  }

  function take(): Block[] {
    const blocks = done;
    done = [];
    return blocks;
  }

  return { line, close, take, others };
}

function nameOf(text: string): string {
  return text
    .slice(text.indexOf(':') + 1)
    .trim()
    .slice(0, 60)
    .toUpperCase();
}

/** Four bytes as one number, letters in upper case: comparing numbers makes no garbage. */
function fourBytes(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < start + 4; at++) {
    const byte = at < end ? (bytes[at] ?? 0) : 0;
    value = (value << 8) | (byte >= 97 && byte <= 122 ? byte - 32 : byte);
  }
  return value;
}
