/** What every source promises. A source reads one kind of file, record by record, and says only what it saw. */

import { DAY } from '../basics/when.ts';
import type { Card, Handle } from '../people/index.ts';
import type { Interaction, TextsKept } from '../timeline/index.ts';

/** One record of a file with what became of it at the source: exactly one of items, skipped or failed. */
export interface Seen {
  /** 1-based number of the record in its file, strictly increasing. */
  readonly record: number;
  /** Where a person finds it: `line 8112`, `byte 120344`, `event 7`. */
  readonly where: string;
  /** What it states. A connection row is a card and a `connection` interaction. */
  readonly items?: readonly (Card | Interaction)[];
  /** A rule left it out; a short reason that reads well after a number: `drafts`, `hidden members`, `spam`. */
  readonly skipped?: string;
  /** It could not be read; what is wrong and, where one can do something, what. */
  readonly failed?: string;
  /** It was read, but something in it was not understood or was repaired. */
  readonly warnings?: readonly string[];
}

/** What a file shows about whose it is. Told once, at the end of reading (or before it, for an archive). */
export interface OwnerTraces {
  readonly names: readonly string[];
  readonly handles: readonly Handle[];
  /** `stated`: a profile or sent mail says so. `likely`: the address most mail is delivered to. */
  readonly strength: 'stated' | 'likely';
}

/** Bytes of a file's beginning that are shown for recognising it. */
export const HEAD_BYTES = 64 * 1024;
/** Milliseconds that a clock may be ahead: what claims to be later is not believed. */
export const MOST_AHEAD = DAY;

/** A file as a source gets it: bytes in order, once. */
export interface InputFile {
  /** `folder/name.csv` or `archive.zip!inner/name.csv`, as shown in the report. */
  readonly path: string;
  /** Bytes, when known beforehand. */
  readonly size: number | null;
  /** The first bytes, at most `HEAD_BYTES`, for recognising. */
  readonly head: Uint8Array;
  /**
   * Chunks of any length. May be called more than once; each call starts anew. `fleeting`: a chunk may be overwritten when the
   * next is asked for; new memory for each megabyte of a large mailbox has the garbage collector look through all other.
   */
  open(ways?: 'fleeting'): AsyncIterable<Uint8Array>;
}

/** Told by a source when a file is read to its end. */
export interface FileEnd {
  readonly owner?: OwnerTraces;
  /** Addresses the file shows to be mailing lists: nobody stands behind them. */
  readonly lists?: readonly Handle[];
  /** The latest moment the file itself speaks of, milliseconds; orders snapshots without trusting file dates. */
  readonly asOf?: number;
  /** Whole-file remarks: unknown columns, truncated end. */
  readonly remarks?: readonly string[];
}

export interface ReadOptions {
  readonly texts: TextsKept;
  /** Milliseconds; nothing later than `MOST_AHEAD` after it is believed. */
  readonly now: number;
  /** Two-letter country for phone numbers without a country code, when the owner gave one. */
  readonly country: string | null;
  /** Told before each record; false: it is to be left out, as budget.ts says. Absent: nobody looks on. */
  readonly begins?: (record: number) => boolean;
}

export interface Source {
  /** Stable name, shown as the file's kind: `linkedin connections`, `mbox`, `vcard`, `google contacts`, `calendar`. */
  readonly kind: string;
  /** Decides by name and first bytes only. */
  recognises(file: Pick<InputFile, 'path' | 'head'>): boolean;
  /** Yields records in batches of some hundreds, or a megabyte, so that the caller can pause between them. */
  read(file: InputFile, options: ReadOptions): AsyncGenerator<readonly Seen[], FileEnd>;
}
