/** How a person is named and described, from the cards and names that sources gave. Pure; never from the order of imports. */

import { before, collapse, fold, stripped } from '../basics/text.ts';
import type { Card, Fact } from './card.ts';
import { isFamilyFirst } from './name.ts';

export interface Named {
  readonly names: readonly string[];
  readonly facts: readonly Fact[];
}

/** Longest name shown, characters. A longer one is a sentence somebody put in a name field. */
const LONGEST_NAME = 80;

/**
 * The name to show. `cards`: best first; `sightings`: names beside their handles in messages, any order;
 * `handles`: canonical values, the last resort.
 */
export function nameOf(
  cards: readonly Pick<Card, 'names'>[],
  sightings: readonly string[],
  handles: readonly { readonly kind: string; readonly value: string }[],
): string {
  for (const card of cards) {
    const name = card.names.map(collapse).find((candidate) => candidate !== '');
    if (name) return name.slice(0, LONGEST_NAME);
  }
  const best = sightings
    .map(cleanSighting)
    .filter((name) => name !== '')
    .sort(byGoodness)[0];
  return best ?? handleName(handles);
}

/** One line: "Structural engineer, Casa & Filhos". Empty when no card says. `cards`: best and newest first. */
export function lineOf(cards: readonly Pick<Card, 'facts'>[]): string {
  const positionOf = (card: Pick<Card, 'facts'>) =>
    firstFact(card.facts, 'position') ?? firstFact(card.facts, 'headline');
  // The company of the same card: a position of one card at the company of another may never have been.
  const best = cards.find(positionOf) ?? cards.find((card) => firstFact(card.facts, 'company'));
  if (!best) return '';
  return [positionOf(best), firstFact(best.facts, 'company')].filter(Boolean).join(', ').slice(0, 160);
}

/** Circles sources put this person in, each once, in order of the alphabet. */
export function circlesOf(cards: readonly Pick<Card, 'facts'>[]): string[] {
  const circles = new Set<string>();
  for (const card of cards) {
    for (const fact of card.facts) if (fact.kind === 'circle') circles.add(fact.value);
  }
  return [...circles].sort();
}

/** Family name first, folded: the order of lists. */
export function sortNameOf(name: string): string {
  const words = fold(before(name, ',')).split(' ');
  const last = words.pop() ?? '';
  return [last, ...words].join(' ').slice(0, 120);
}

function firstFact(facts: readonly Fact[], kind: Fact['kind']): string | undefined {
  return facts.find((fact) => fact.kind === kind && fact.value !== '')?.value;
}

/** "'Ana Duarte' via Team" and "Duarte, Ana" are Ana Duarte; "Ana Duarte, MBA" stays; an address is no name. */
function cleanSighting(name: string): string {
  let clean = stripped(collapse(name).replace(/ (via|über|par) .*$/i, ''), `'"`);
  if (clean.includes('@') || clean.length > LONGEST_NAME) return '';
  const comma = clean.indexOf(', ');
  if (comma > 0 && isFamilyFirst(clean) && !/\d/.test(clean)) {
    clean = `${clean.slice(comma + 2)} ${clean.slice(0, comma)}`;
  }
  return clean;
}

/** Two words before one, mixed case before shouting, the fuller before the shorter, then the alphabet. */
function byGoodness(x: string, y: string): number {
  return goodness(y) - goodness(x) || y.length - x.length || (x < y ? -1 : 1);
}

function goodness(name: string): number {
  const hasTwoWords = name.includes(' ') ? 2 : 0;
  const isMixed = name !== name.toLowerCase() && name !== name.toUpperCase() ? 1 : 0;
  return hasTwoWords + isMixed;
}

function handleName(handles: readonly { readonly kind: string; readonly value: string }[]): string {
  const order = ['email', 'linkedin', 'phone', 'entry'];
  const best = [...handles].sort(
    (x, y) => order.indexOf(x.kind) - order.indexOf(y.kind) || (x.value < y.value ? -1 : 1),
  )[0];
  if (!best) return 'somebody without a name';
  return best.kind === 'entry' ? best.value.slice(best.value.lastIndexOf(':') + 1) : best.value;
}
