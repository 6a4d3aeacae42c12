/** What makes two sightings the same meeting, and which of them is shown. */

import { createHash } from 'node:crypto';
import { cut, storable } from '../../basics/text.ts';
import { DAY } from '../../basics/when.ts';
import { civilOf } from './days.ts';
import type { CalendarEvent } from './event.ts';
import type { Instance } from './series.ts';

/** Characters of a UID that go into the key as they are; a longer one is replaced by its hash, for the key has 1,000. */
const MAX_UID = 700;

/** `ics:UID`, the same in the invitation mail, in every calendar that holds the event, and in every export of it. */
export function eventKey(uid: string): string {
  const clean = storable(uid);
  return clean.length <= MAX_UID ? `ics:${clean}` : `ics:sha256-${createHash('sha256').update(clean).digest('hex')}`;
}

/** Without a UID: start and title, so that the second import of the same file finds it again. */
export function anonymousKey(start: string, summary: string): string {
  return `ics:~${start} ${cut(storable(summary), MAX_UID)}`;
}

/** `ics:UID:2026-05-12T08:00:00Z`: the instance that was planned for then, wherever it was moved. */
export function instanceKey(eventKey: string, at: number, precision: Instance['precision']): string {
  return `${eventKey}:${isoOf(at, precision)}`;
}

export function isoOf(at: number, precision: Instance['precision']): string {
  const dayOfAt = Math.floor(at / DAY);
  const { year, month, day } = civilOf(dayOfAt);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (precision === 'day') return date;
  const seconds = Math.floor((at - dayOfAt * DAY) / 1000);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return precision === 'local' ? `${date}T${time}` : `${date}T${time}Z`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** SEQUENCE has 20 bits: it counts changes. Some programs write a clock into it; such ones tie and DTSTAMP decides. */
const MAX_SEQUENCE = 2 ** 20 - 1;
const SECONDS = 2 ** 32;
const OVERRIDE = 2 ** 52;

/**
 * An answer (METHOD:REPLY) names one guest of many and is shown only while nothing better is known: below 0, and of two
 * answers the one given later is the higher.
 */
export function answerRank(event: CalendarEvent): number {
  return secondsOf(event) - SECONDS;
}

function secondsOf({ stamp }: CalendarEvent): number {
  return Math.min(Math.max(Math.floor(stamp / 1000), 0), SECONDS - 1);
}

/**
 * Higher wins, below 2^53. What names one instance, or calls something off, outranks what a series says in general,
 * even with a lower SEQUENCE: programs count the instance's changes on their own. Then SEQUENCE, then DTSTAMP.
 */
export function rankOf(event: CalendarEvent, isCancelled: boolean): number {
  const override = event.replaces !== null || isCancelled ? OVERRIDE : 0;
  return override + ownRank(event);
}

function ownRank(event: CalendarEvent): number {
  return Math.min(event.sequence, MAX_SEQUENCE) * SECONDS + secondsOf(event);
}

/**
 * Of an instance that moved along with an earlier one: above what its series says, and below what names it alone, whichever
 * of them was counted or written later.
 */
export function followingRank(event: CalendarEvent, series: CalendarEvent, isCancelled: boolean): number {
  return isCancelled ? rankOf(event, true) : Math.max(ownRank(event), ownRank(series)) + 1;
}

/** The inverse for writing: what SEQUENCE and DTSTAMP (milliseconds) give this rank. */
export function rankParts(rank: number): { readonly sequence: number; readonly stamp: number } {
  const plain = Math.max(rank, 0) % OVERRIDE;
  return { sequence: Math.floor(plain / SECONDS), stamp: (plain % SECONDS) * 1000 };
}
