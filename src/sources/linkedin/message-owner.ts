/**
 * Whose messages are these? The owner is in all of them, everybody else in their own. Until mid 2023 recipients have no link,
 * in 2018 nobody has; there the same is seen by names.
 */
import { type Handle, parseProfileLink } from '../../people/index.ts';
import { nameKey, shownName } from './names.ts';
import type { Cell } from './peek.ts';

/** Bytes of messages.csv looked at: some thousand messages, in which the owner has written more than once. */
export const MESSAGE_BYTES = 2 * 1024 * 1024;
/** Share of messages one person must take part in, to be the owner where no profile tells. */
const IN_ALL = 0.95;
/** Other people needed for that: in a single conversation both sides are in all of it. */
const OTHERS_NEEDED = 2;
/** Recipients of one message that are looked at. */
const MAX_RECIPIENTS = 1000;

export interface Found {
  readonly handle: Handle | null;
  readonly name: string;
}

/** `names`: the owner's, where a profile states them. Nobody found: no handle and an empty name. */
export function ownerOfMessages(cells: readonly Cell[], names: readonly string[]): Found {
  const seen = new Seen(new Set(names.map(nameKey).filter((key) => key !== '')));
  for (const cell of cells) seen.add(cell);
  return seen.owner();
}

class Seen {
  readonly #own: ReadonlySet<string>;
  /** Links that write under the owner's stated name. */
  readonly #writers = new Tally();
  /** Links that were written to under it, alone: whoever never wrote is in no line as its sender. */
  readonly #readers = new Tally();
  /** Who wrote what the file itself calls outgoing, by name key. */
  readonly #outgoing = new Tally();
  readonly #links = new Company();
  readonly #names = new Company();
  readonly #nameOfLink = new Map<string, string>();
  readonly #shown = new Map<string, string>();
  readonly #linksOfName = new Map<string, Tally>();

  constructor(own: ReadonlySet<string>) {
    this.#own = own;
  }

  add(cell: Cell): void {
    const name = shownName(cell('From') ?? '');
    const key = nameKey(name);
    const from = parseProfileLink(cell('Sender Profile URL') ?? '');
    if (key !== '') this.#shown.set(key, name);
    if (from !== null) this.#remember(from.value, name, key);
    if (cell('Direction')?.toUpperCase() === 'OUTGOING') this.#outgoing.add(key);
    const to = (cell('Recipient Profile URLs') ?? '').split(',', MAX_RECIPIENTS).map(parseProfileLink);
    if (to.length === 1 && to[0] && this.#own.has(nameKey(shownName(cell('To') ?? '')))) this.#readers.add(to[0].value);
    this.#links.add([from, ...to].flatMap((handle) => handle?.value ?? []));
    if (cell('Recipient Profile URLs') === null) this.#names.add([key, ...namesIn(cell('To') ?? '')]);
  }

  #remember(link: string, name: string, key: string): void {
    this.#nameOfLink.set(link, name);
    if (this.#own.has(key)) this.#writers.add(link);
    const links = this.#linksOfName.get(key) ?? new Tally();
    this.#linksOfName.set(key, links);
    links.add(link);
  }

  owner(): Found {
    const link = this.#writers.most() ?? this.#readers.most() ?? this.#links.inAll();
    if (link !== null) return { handle: handleOfSlug(link), name: this.#nameOfLink.get(link) ?? '' };
    const key = this.#outgoing.most() ?? this.#names.inAll();
    if (key === null) return { handle: null, name: '' };
    const own = this.#linksOfName.get(key)?.most() ?? null;
    return { handle: own === null ? null : handleOfSlug(own), name: this.#shown.get(key) ?? '' };
  }
}

function handleOfSlug(value: string): Handle {
  return { kind: 'linkedin', value };
}

/** Name keys in a TO cell: whole, and split at its commas, since nobody knows yet which of them belong to names. */
function namesIn(to: string): readonly string[] {
  return [nameKey(to), ...to.split(', ', MAX_RECIPIENTS).map(nameKey)];
}

/** Who takes part in how many messages. */
class Company {
  readonly #present = new Tally();
  #messages = 0;

  /** A message in which only one side can be recognised says nothing. */
  add(people: readonly string[]): void {
    const distinct = new Set(people.filter((one) => one !== ''));
    if (distinct.size < 2) return;
    this.#messages++;
    for (const one of distinct) this.#present.add(one);
  }

  /** The one who takes part in nearly everything; null when there is none, or more than one. */
  inAll(): string | null {
    const [first, second, ...others] = this.#present.ranked();
    const needed = this.#messages * IN_ALL;
    if (first === undefined || second === undefined || first[1] < needed || second[1] >= needed) return null;
    return others.length + 1 < OTHERS_NEEDED ? null : first[0];
  }
}

export class Tally {
  readonly #counts = new Map<string, number>();

  add(value: string): void {
    if (value !== '') this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** Most frequent first; equal ones in the order of their names, whatever the order of rows. */
  ranked(): readonly (readonly [string, number])[] {
    return [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  most(): string | null {
    return this.ranked()[0]?.[0] ?? null;
  }
}
