import { exchangesOf, isCountedMessage } from '../timeline/index.ts';
import type { Dossier, Told } from './dossier.ts';
import { isAsk, isGift } from './one-way.ts';

/** One of the four ways in which a tie can lean to a side. */
export interface Share {
  readonly name: 'starts' | 'answers' | 'asks' | 'helps';
  /** How often the owner did, how often they did. They stand side by side; nothing subtracts one from the other. */
  readonly me: number;
  readonly them: number;
}

/** Who starts, answers, asks and helps. An axis of its own: it says nothing about how warm a tie is (docs/methods.md §1). */
export function mutuality(dossier: Dossier): Share[] {
  const exchanges = exchangesOf(dossier.rows.filter(isCountedMessage));
  const started = (by: 'me' | 'them') => exchanges.filter((one) => one.startedBy === by).length;
  const answered = (by: 'me' | 'them') =>
    exchanges.filter((one) => one.startedBy === (by === 'me' ? 'them' : 'me') && one.answeredAfter !== null).length;
  const told = (by: Told['by'], fits: (one: Told) => boolean) =>
    new Set(dossier.told.filter((one) => one.by === by && fits(one)).map((one) => one.interactionId)).size;
  return [
    { name: 'starts', me: started('me'), them: started('them') },
    { name: 'answers', me: answered('me'), them: answered('them') },
    { name: 'asks', me: told('me', isAsk), them: told('them', isAsk) },
    { name: 'helps', me: told('me', isGift), them: told('them', isGift) },
  ];
}
