import { type Beta, middle } from '../evidence/index.ts';
import { exchangesOf, isCountedMessage } from '../timeline/index.ts';
import type { Dossier, Told } from './dossier.ts';
import { isAsk, isGift } from './one-way.ts';

/** One of the four ways in which a tie can lean to a side. */
export interface Share {
  readonly name: 'starts' | 'answers' | 'asks' | 'helps';
  /** How often the owner did, how often they did. They stand side by side; nothing subtracts one from the other. */
  readonly me: number;
  readonly them: number;
  /** The middle four fifths of what may be believed of their part, 0..1. */
  readonly low: number;
  readonly high: number;
}

/** Who starts, answers, asks and helps. An axis of its own: it says nothing about how warm a tie is (judgement.md §1). */
export function mutuality(dossier: Dossier): Share[] {
  const exchanges = exchangesOf(dossier.rows.filter(isCountedMessage));
  const started = (by: 'me' | 'them') => exchanges.filter((one) => one.startedBy === by).length;
  const answered = (by: 'me' | 'them') =>
    exchanges.filter((one) => one.startedBy === (by === 'me' ? 'them' : 'me') && one.answeredAfter !== null).length;
  const told = (by: Told['by'], fits: (one: Told) => boolean) =>
    new Set(dossier.told.filter((one) => one.by === by && fits(one)).map((one) => one.interactionId)).size;
  return [
    share('starts', started('me'), started('them')),
    share('answers', answered('me'), answered('them')),
    share('asks', told('me', isAsk), told('them', isAsk)),
    share('helps', told('me', isGift), told('them', isGift)),
  ];
}

function share(name: Share['name'], me: number, them: number): Share {
  const belief: Beta = { yes: them + 1, no: me + 1 };
  const [low, high] = middle(belief, 0.8);
  return { name, me, them, low, high };
}
