import { type Head, type Stack, stackOf } from './heads.ts';
import { HEADS } from './heads-trained.ts';
import type { Event, Owner, Position } from './note.ts';
import { type OwnWords, ownWordsOf, wordsIn } from './owner-words.ts';
import { plainText } from './plain.ts';

export type TextHead = 'pitch' | 'personal' | 'form' | 'introduces' | 'asks' | 'trap' | 'presses';

/** All that is worked out once for an owner. */
export interface Desk {
  readonly owner: Owner;
  readonly words: OwnWords;
  readonly known: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** First and last names of known people by their first letters. */
  readonly knownByStart: ReadonlyMap<string, readonly { readonly word: string; readonly name: string }[]>;
  readonly heads: Readonly<Record<TextHead, Head>>;
  readonly stack: Stack<TextHead>;
  readonly events: readonly { readonly event: Event; readonly words: readonly string[] }[];
  /** Plain names of the companies and schools the owner was at. */
  readonly companies: readonly { readonly name: string; readonly position: Position }[];
  readonly schools: ReadonlyMap<string, string>;
  /** Moments at which people came who are no cases any more; milliseconds. Without them only the cases tell what is usual. */
  readonly earlier: readonly number[];
}

/** `heads`: other text models than those Kith comes with, for measuring. */
export function deskOf(owner: Owner, heads: Desk['heads'] = HEADS, earlier: Desk['earlier'] = []): Desk {
  const own = new Set(wordsIn(owner.name));
  const withPeople = [...owner.knownPeople.map(({ name }) => name), ...owner.calendar.flatMap(({ people }) => people)];
  const known = [...new Set(withPeople)]
    .map((name) => ({ name, words: wordsIn(name).filter((word) => word.length > 1) }))
    .filter(({ words }) => words.length > 0 && !words.every((word) => own.has(word)));
  const events = [...owner.calendar, ...owner.talks].map((event) => ({
    event,
    words: wordsIn(`${event.title} ${event.where}`),
  }));
  const companies = owner.positions
    .map((position) => ({ name: nameKey(position.company), position }))
    .filter(({ name }) => name !== '');
  const schools = new Map(
    owner.education.filter(({ school }) => school !== '').map(({ school }) => [nameKey(school), school]),
  );
  const names = known.flatMap(({ name, words }) =>
    [words[0]!, words.at(-1)!].filter((word) => word.length >= SHORTEST_NAME).map((word) => ({ word, name })),
  );
  const knownByStart = Map.groupBy(names, ({ word }) => word.slice(0, NAME_START));
  return {
    owner,
    words: ownWordsOf(owner),
    known,
    knownByStart,
    heads,
    stack: stackFor(heads),
    events,
    companies,
    schools,
    earlier,
  };
}

let shippedStack: Stack<TextHead> | undefined;

/** Those Kith comes with are stacked once, however many owners there are. */
function stackFor(heads: Desk['heads']): Stack<TextHead> {
  if (heads !== HEADS) return stackOf(heads);
  shippedStack ??= stackOf(HEADS);
  return shippedStack;
}

/** Letters by which a name is looked up, as isSameWord needs them. */
export const NAME_START = 4;
/** A first name of two letters is a word of some language. */
const SHORTEST_NAME = 3;

/** Companies, schools and headlines as they are compared. */
export function nameKey(name: string): string {
  return plainText(name).trim();
}
