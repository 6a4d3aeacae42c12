/** What the leaves of giving say, as they are kept. Read here and nowhere else: an old or foreign value is no reason to fail. */

import { type Fields, fieldsOf, lineIn } from '../basics/fields.ts';
import { isDay } from '../basics/when.ts';
import { parseStory, type Story } from './story.ts';

/** What one of my people looks for or has to give, in their words. Without a person on the leaf it is the owner's own. */
interface Wish {
  readonly words: string;
  /** The sentence of their letter it was found in; null when it was typed. */
  readonly quote: string | null;
  /** The mark of that letter. */
  readonly letter: string | null;
}

/** A help parked down the track. */
export interface Later {
  readonly help: string;
  readonly brings: Brings;
}

/** What brings a parked help back: a day (ISO date), a word in a letter that comes, the next meeting with them. */
export type Brings =
  | { readonly by: 'day'; readonly day: string }
  | { readonly by: 'word'; readonly word: string }
  | { readonly by: 'meeting' };

/** A circle the owner named. */
export interface Circle {
  readonly name: string;
}

/** UTF-16 units of what is typed in one line; more is no line. */
export const LONGEST_WORDS = 1000;
export const LONGEST_NAME = 200;

type Values = { need: Wish; offer: Wish; later: Later; story: Story; circle: Circle };
export type GivingSort = keyof Values;
export type ValueOf<S extends GivingSort> = Values[S];
export const GIVING_SORTS = ['need', 'offer', 'later', 'story', 'circle'] as const satisfies readonly GivingSort[];

/** What a leaf of this sort says; null where it says nothing that can be read. */
export function readValue<S extends GivingSort>(sort: S, value: string): Values[S] | null {
  const read = READERS[sort] as (fields: Fields) => Values[S] | null;
  return read(fieldsOf(value) ?? {});
}

/** The leaf's value as it is kept. */
export function writeValue<S extends GivingSort>(_sort: S, value: Values[S]): string {
  return JSON.stringify(value);
}

const READERS: { readonly [S in GivingSort]: (fields: Fields) => Values[S] | null } = {
  need: wish,
  offer: wish,
  later,
  story: parseStory,
  circle: ({ name }) => {
    const words = lineIn(name, LONGEST_NAME);
    return words === null ? null : { name: words };
  },
};

function wish({ words, quote, letter }: Fields): Wish | null {
  const text = lineIn(words, LONGEST_WORDS);
  return text === null ? null : { words: text, quote: lineIn(quote, LONGEST_WORDS), letter: lineIn(letter, 200) };
}

function later({ help, brings }: Fields): Later | null {
  const text = lineIn(help, LONGEST_WORDS);
  const { by, day, word } = (brings ?? {}) as Fields;
  if (text === null) return null;
  const said = lineIn(word, LONGEST_NAME);
  if (by === 'day' && isDay(day)) return { help: text, brings: { by, day } };
  if (by === 'word' && said !== null) return { help: text, brings: { by, word: said } };
  return { help: text, brings: { by: 'meeting' } };
}
