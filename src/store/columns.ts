/** Cards and interactions as the columns of their tables. One column is one array: what inserting them fast is about. */

import { fingerprint, quickHash, quickHashOfNumber } from '../basics/hash.ts';
import { cut, storable } from '../basics/text.ts';
import { type Card, type Fact, handleKey } from '../people/index.ts';
import type { Interaction } from '../timeline/index.ts';
import { idsFrom } from './counters.ts';
import type { Value } from './database.ts';
import type { KeptParties } from './handles.ts';

/** `handleIds`: of each card's handles. */
export function cardColumns(cards: readonly Card[], handleIds: readonly (readonly number[])[], first: number) {
  const names = cards.map((card) => JSON.stringify(card.names.map(storable)));
  const handles = cards.map((card) => JSON.stringify(card.handles.map((handle) => storable(handleKey(handle)))));
  const facts = cards.map((card) => JSON.stringify(storableFacts(card.facts)));
  return {
    id: idsFrom(first, cards.length),
    key: cards.map(cardKey),
    digest: cards.map((card, i) => quickHash(`${card.made}\n${names[i]}\n${handles[i]}\n${facts[i]}`)),
    source: cards.map((card) => card.source),
    entry: cards.map((card) => cut(storable(card.key), LONGEST_ENTRY)),
    made: cards.map((card) => card.made),
    names,
    handles,
    facts,
    // Who is who decides later; the first handle's person is nearly always right and saves writing the row twice.
    person_id: handleIds.map((ids, i) => Math.min(first + i, ...ids)),
  };
}

/** The facts themselves where nothing of them changes: copying each is a fifth of what a card costs. */
function storableFacts(facts: readonly Fact[]): readonly Fact[] {
  if (facts.every(({ value }) => storable(value) === value)) return facts;
  return facts.map((fact) => ({ ...fact, value: storable(fact.value) }));
}

/** UTF-16 units kept of what a source calls an entry. */
const LONGEST_ENTRY = 500;

/** The same for all versions of one entry of one source. */
export function cardKey(card: Pick<Card, 'source' | 'key'>): string {
  return fingerprint(`${card.source}\n${card.key}`);
}

/** What search finds an interaction by: subject and text of what people wrote to each other, and of lists and machines whose texts are kept. */
export function indexedText(
  subject: string | null | undefined,
  text: string | null | undefined,
  manner: string,
): string {
  if (manner !== 'personal' && !text) return '';
  return subject && text ? `${subject}\n${text}` : subject || text || '';
}

/** One loop over plain arrays: for 200,000 messages a tenth of the import is spent here. */
export function interactionColumns(items: readonly Interaction[], parties: readonly KeptParties[], first: number) {
  const count = items.length;
  const columns = {
    id: idsFrom(first, count),
    key: newColumn<string>(count),
    digest: newColumn<number>(count),
    rank: newColumn<number>(count),
    channel: newColumn<string>(count),
    kind: newColumn<string>(count),
    manner: newColumn<string>(count),
    at: newColumn<number | null>(count),
    precision: newColumn<string>(count),
    length: newColumn<number | null>(count),
    zone: newColumn<string | null>(count),
    cancelled: newColumn<number>(count),
    parties: newColumn<string>(count),
    thread: newColumn<string | null>(count),
    subject: newColumn<string | null>(count),
    text: newColumn<string | null>(count),
  };
  const likeness = new Likeness();
  for (let i = 0; i < count; i++) {
    const item = items[i]!;
    const { kind, manner, when } = item;
    const cancelled = item.cancelled ? 1 : 0;
    const subject = item.subject ? storable(item.subject) : null;
    const text = item.text ? storable(item.text) : null;
    const thread = item.thread && item.thread.length > 0 ? item.thread.map(threadMark).join(' ') : null;
    const rank = item.rank ?? 0;
    columns.key[i] = interactionKey(item);
    let digest = quickHashOfNumber(when.at ?? -1, quickHashOfNumber(parties[i]!.mark, likeness.of(item)));
    if (thread !== null) digest = quickHash(thread, digest);
    // Without a subject as with an empty one, and never as if the text were the subject.
    digest = quickHash(subject ?? '', digest);
    if (item.zone !== undefined) digest = quickHash(item.zone, digest);
    columns.digest[i] = quickHash(text ?? '', digest);
    columns.rank[i] = rank;
    columns.channel[i] = item.channel;
    columns.kind[i] = kind;
    columns.manner[i] = manner;
    columns.at[i] = when.at;
    columns.precision[i] = when.precision;
    columns.length[i] = item.length ?? null;
    columns.zone[i] = item.zone ?? null;
    columns.cancelled[i] = cancelled;
    columns.parties[i] = parties[i]!.text;
    columns.thread[i] = thread;
    columns.subject[i] = subject;
    columns.text[i] = text;
  }
  return columns;
}

/**
 * A hash of all that a version may differ in besides people, time and words; its rank too, else which of two is kept would be a
 * matter of the order of imports. Neighbours nearly always agree in it.
 */
class Likeness {
  #last: Interaction | null = null;
  #hash = 0;

  of(item: Interaction): number {
    const last = this.#last;
    const isSame =
      last !== null &&
      item.kind === last.kind &&
      item.manner === last.manner &&
      item.when.precision === last.when.precision &&
      item.cancelled === last.cancelled &&
      item.length === last.length &&
      item.rank === last.rank;
    if (isSame) return this.#hash;
    const { kind, manner, when, cancelled = false, length = '', rank = 0 } = item;
    this.#last = item;
    this.#hash = quickHash(`${cancelled ? 1 : 0}${kind}${manner} ${when.precision} ${length} ${rank}`);
    return this.#hash;
  }
}

function newColumn<T extends Value>(count: number): T[] {
  return new Array<T>(count);
}

/**
 * Time first, then a fingerprint: the same record always has the same key, and records in order of time fill the
 * index from one side, which halves the cost of storing them. Calendar keys leave the time out: a moved meeting stays itself.
 */
export function interactionKey(item: Pick<Interaction, 'key' | 'when' | 'channel'>): string {
  return nineDigits(keyTime(item)) + fingerprint(item.key);
}

export function keyTime(item: Pick<Interaction, 'when' | 'channel'>): number {
  return item.channel === 'calendar' || item.when.at === null ? 0 : Math.max(0, item.when.at);
}

const PAIRS = Array.from({ length: 36 * 36 }, (_, i) => i.toString(36).padStart(2, '0'));
/** Four digits to the base of 36. */
const FOUR_DIGITS = 36 ** 4;
/** What 53 bits may have before their last eight digits. */
const TOPS = Array.from({ length: Math.ceil(2 ** 53 / FOUR_DIGITS ** 2) }, (_, i) => i.toString(36));

/** `at.toString(36)`, nine digits: a sixth of its time, which with 200,000 messages is noticed. */
function nineDigits(at: number): string {
  const high = Math.floor(at / FOUR_DIGITS);
  if (high >= 36 * FOUR_DIGITS) return Math.floor(at).toString(36);
  const low = Math.floor(at) - high * FOUR_DIGITS;
  const top = Math.floor(high / FOUR_DIGITS);
  const middle = high - top * FOUR_DIGITS;
  return top.toString(36) + fourDigits(middle) + fourDigits(low);
}

function fourDigits(n: number): string {
  const left = Math.floor(n / PAIRS.length);
  return PAIRS[left]! + PAIRS[n - left * PAIRS.length]!;
}

/** Thread ids only ever get compared, so a fingerprint of 53 bits each will do: `toString(36)` of it, at a tenth of its cost. */
function threadMark(id: string): string {
  const hash = quickHash(id);
  const high = Math.floor(hash / FOUR_DIGITS);
  const top = Math.floor(high / FOUR_DIGITS);
  if (top === 0) return hash.toString(36);
  return TOPS[top]! + fourDigits(high - top * FOUR_DIGITS) + fourDigits(hash - high * FOUR_DIGITS);
}
