import { DAY } from '../basics/when.ts';
import {
  type Dossier,
  type GiftSort,
  helping,
  helpReceived,
  isAsk,
  isGiver,
  oncePerLetter,
  type PastAsk,
  sizeOfAsk,
  sortOfGift,
  USUAL,
} from '../relationships/index.ts';

/** A help of theirs, and whether the owner thanked for it later. */
export interface HelpOfTheirs {
  readonly interactionId: number;
  readonly at: number;
  readonly quote: string;
  readonly what: string | null;
  readonly sort: GiftSort;
  /** Whom an introduction was to; null where the letter does not tell. */
  readonly whom: string | null;
  /** When the owner's thanks were found in a letter, milliseconds; null: none was. */
  readonly thankedAt: number | null;
}

/** A help so long after an ask came because of it. */
const ANSWERS_ASK = 30 * DAY;

/** What they did for the owner, newest first; one act a letter. */
export function helpsOfTheirs(dossier: Dossier): HelpOfTheirs[] {
  const { told, thirds } = dossier;
  const thanks = told.filter((one) => one.by === 'me' && one.kind === 'thanks').map(({ at }) => at);
  return helpReceived(dossier)
    .map((gift) => {
      const { interactionId, at, quote, what } = gift;
      const thankedAt = thanks.find((when) => when >= at) ?? null;
      const whom = thirds.get(interactionId) ?? null;
      return { interactionId, at, quote, what, sort: sortOfGift(gift, told), whom, thankedAt };
    })
    .reverse();
}

/** Whether they are remembered as a giver: the only label there is, and it is kind. */
export function isRememberedAsGiver(dossier: Dossier): boolean {
  const helps = helpsOfTheirs(dossier);
  if (helps.length === 0) return false;
  const asks = asksOfMine(dossier, helps);
  const answered = (help: HelpOfTheirs) => asks.some(({ at }) => at <= help.at && help.at <= at + ANSWERS_ASK);
  const unasked = helps.filter((help) => !answered(help)).length;
  return isGiver(helping(asks, 'hour', USUAL.regular, dossier.now), unasked);
}

/** The owner's asks as letters tell them, each with what came of it; what cannot be told is left open. */
function asksOfMine({ told, now }: Dossier, helps: readonly HelpOfTheirs[]): PastAsk[] {
  const asks = told.filter((one) => one.by === 'me' && isAsk(one));
  return oncePerLetter(asks).map((ask) => {
    const { interactionId, at } = ask;
    const within = (when: number) => when >= at && when <= at + ANSWERS_ASK;
    const declined = told.find((one) => one.by === 'them' && one.kind === 'decline' && within(one.at));
    const heard = told.some((one) => one.by === 'them' && within(one.at));
    const size = sizeOfAsk(ask);
    if (helps.some((help) => within(help.at))) return { interactionId, at, size, outcome: 'helped' };
    if (declined) return { interactionId, at, size, outcome: declined.detail === 'too-busy' ? 'too busy' : 'declined' };
    return { interactionId, at, size, outcome: heard || now < at + ANSWERS_ASK ? 'open' : 'silence' };
  });
}
