import { DAY } from '../basics/when.ts';
import { isOffer } from '../reading/index.ts';
import type { Dossier, Side, Told } from './dossier.ts';
import { speaksToReader } from './mistaken.ts';
import { isGift, oncePerLetter } from './one-way.ts';

/** A promise that nothing in the letters shows to be kept. */
export interface OpenPromise {
  readonly interactionId: number;
  readonly at: number;
  readonly what: string;
  readonly due: string | null;
  readonly quote: string;
}

/** Older promises are forgotten on both sides; to bring them up would only shame. */
const PROMISE_LASTS = 365 * DAY;

/** Promises of the owner that are still open, the one due first at the top. */
export function openPromises({ told, now }: Dossier): OpenPromise[] {
  const mine = told.filter((one) => one.by === 'me');
  const thanks = told.filter((one) => one.by === 'them' && one.kind === 'thanks' && !isBesideAsk(one, told));
  const isOpen = (one: Told) =>
    !mine.some((later) => keeps(later, one)) && !thanks.some((later) => thanksFor(later, one));
  const open = mine.filter((one) => one.kind === 'promise' && one.at >= now - PROMISE_LASTS && isOpen(one));
  return open
    .map(({ interactionId, at, what, due, quote }) => ({ interactionId, at, what: what ?? quote, due, quote }))
    .sort((x, y) => dueOf(x) - dueOf(y) || x.at - y.at);
}

/** A later letter that brings something keeps every promise it names, or, naming none, the last one before it. */
function keeps(later: Told, promise: Told): boolean {
  if (later.at <= promise.at || later.kind !== 'help') return false;
  const things = wordsOf(promise.what ?? promise.quote);
  const brought = wordsOf(`${later.what ?? ''} ${later.quote}`);
  return things.length === 0 || things.some((word) => brought.includes(word));
}

/** Thanks sooner than this are for a promise without a day; from its day on, or later, they are for what came of it. */
const THANKED_AFTER = 2 * DAY;
const THANKED_WITHIN = 30 * DAY;

/** They gave thanks once its day had come, for it or for nothing in particular: it is not for the owner to bring up again. */
function thanksFor(thanks: Told, promise: Told): boolean {
  const { at } = thanks;
  const from = promise.due === null ? promise.at + THANKED_AFTER : Date.parse(promise.due);
  return at > promise.at && at >= from && at <= from + THANKED_WITHIN && !isForAnother(thanks.quote, promise);
}

/** What one gives thanks for, in the languages read: "for the lovely dinner", up to the next pause. */
const THANKED_FOR =
  /(?<!\p{L})(?:thank|thx|dank|merci|gracias)[^.,;:!?\n–—]{0,30}?\s(?:for|für|pour|por)\s([^.,;:!?\n–—]{1,80})/iu;
/** Words after "thanks for" that may mean whatever was promised. */
const ANYTHING = new Set(
  'your this that these those sending sharing doing getting everything help helping quick swift prompt kind kindly great good work time effort efforts support message mail email note reply answer again very much all such being there making both ihre ihren eure deine deinen diese alles hilfe schnelle rasche mühe unterstützung nachricht antwort votre votre ton tout cela aide envoi réponse message rapide vuestra todo esto ayuda envío respuesta mensaje rápida'.split(
    ' ',
  ),
);

/** "Thank you for dinner": who names another thing may still wait for the one promised. */
function isForAnother(quote: string, promise: Told): boolean {
  const thing = THANKED_FOR.exec(quote)?.[1];
  if (thing === undefined) return false;
  const named = wordsOf(thing).filter((word) => !ANYTHING.has(word));
  const promised = wordsOf(`${promise.what ?? ''} ${promise.quote}`);
  return named.length > 0 && !named.some((word) => promised.some((one) => isAlike(one, word)));
}

/** "template" and "templates", "Vertrag" and "Vertrags". */
function isAlike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** "Thanks! Could you also…": who asks in the same breath may still wait. */
function isBesideAsk({ interactionId }: Told, told: readonly Told[]): boolean {
  return told.some((one) => one.kind === 'ask' && one.interactionId === interactionId);
}

/** Words long enough to mean a thing: shorter ones are articles and pronouns in all the languages read. */
const LEAST_LETTERS = 4;

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= LEAST_LETTERS);
}

function dueOf(promise: OpenPromise): number {
  return promise.due === null ? promise.at + 14 * DAY : Date.parse(promise.due);
}

/** Help for which the owner has not said thanks, newest first. */
export function unthanked(dossier: Dossier): Told[] {
  const helped = helpReceived(dossier).filter(
    (one) => one.at <= dossier.now - THANKS_TAKE && one.at >= dossier.now - THANKS_LAST,
  );
  const thanks = dossier.told.filter((one) => one.by === 'me' && one.kind === 'thanks');
  return helped.filter((help) => !thanks.some((one) => one.at >= help.at)).reverse();
}

/** Nobody thanks within the hour; after a year one writes another letter. */
const THANKS_TAKE = 2 * DAY;
const THANKS_LAST = 365 * DAY;

/**
 * Who brings two together may have done it for either, and what was offered may not have been taken: each is said as what it
 * was, and only other help as help to the owner.
 */
export type GiftSort = 'help' | 'offered help' | 'introduction' | 'offered introduction';

/** `told`: everything said by the same hand. */
export function sortOfGift(gift: Told, told: readonly Told[]): GiftSort {
  const introduction = told.find(
    (one) =>
      one.kind === 'introduction' &&
      one.detail !== 'requested' &&
      one.interactionId === gift.interactionId &&
      one.quote === gift.quote,
  );
  if (!introduction) return isOffer(gift.quote) ? 'offered help' : 'help';
  return introduction.detail === 'offered' ? 'offered introduction' : 'introduction';
}

const GIFT_WORDS: Readonly<Record<GiftSort, string>> = {
  help: 'helped you',
  'offered help': 'offered you help',
  introduction: 'introduced you to',
  'offered introduction': 'offered to introduce you',
};

/** "Ana helped you", "Joe introduced you to Uma Ullmann"; "to somebody" where the letter does not tell whom. */
export function giftWords(name: string, gift: Told, dossier: Pick<Dossier, 'told' | 'thirds'>): string {
  const sort = sortOfGift(gift, dossier.told);
  const whom = sort === 'introduction' ? ` ${dossier.thirds.get(gift.interactionId) ?? 'somebody'}` : '';
  return `${name} ${GIFT_WORDS[sort]}${whom}`;
}

/**
 * What one of the two gave the other, as it may be said. "Here is what I did. Where is the fault?": of a letter that asks, only
 * what is said to the reader is help; the rest shows what is asked about. Where a gift speaks for somebody, `isGift` is enough.
 */
export function giftsBy(side: Side, told: readonly Told[]): Told[] {
  const isAsking = ({ kind }: Told) => kind === 'ask' || kind === 'question';
  const asking = new Set(told.flatMap((one) => (one.by === side && isAsking(one) ? [one.interactionId] : [])));
  return told.filter(
    (one) =>
      one.by === side &&
      isGift(one) &&
      (one.kind === 'introduction' || (isSaid(one) && (!asking.has(one.interactionId) || speaksToReader(one.quote)))),
  );
}

/** "Have you tried the new one?" may help, and may find fault; a question helps surely only where it offers. */
function isSaid({ quote }: Told): boolean {
  return !/\?\W*$/.test(quote) || isOffer(quote);
}

/** What they did for the owner, oldest first; one act a letter. */
export function helpReceived(dossier: Dossier): Told[] {
  return oncePerLetter(giftsBy('them', dossier.told));
}
