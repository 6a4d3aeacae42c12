import { EAST } from './east.ts';
import { NORTH } from './north.ts';
import { SOUTH } from './south.ts';

/** The owner's starting phrases in one language. Whatever stands in square brackets only the owner can fill. */
export interface AnswerWords {
  readonly hello: (first: string) => string;
  readonly helloAll: string;
  readonly aboutWord: (quote: string) => string;
  readonly metAt: (event: string) => string;
  readonly thanksForWriting: string;
  readonly thanksForAsking: string;
  readonly glad: string;
  readonly askFirst: string;
  readonly pitch: string;
  readonly honestOffer: string;
  readonly calendar: string;
  readonly post: string;
  readonly ownPlace: string;
  readonly answerPlace: string;
  readonly newsPlace: string;
  readonly bye: string;
}

/** By language. */
export const ANSWERS: Readonly<Record<string, AnswerWords>> = { ...NORTH, ...SOUTH, ...EAST };
