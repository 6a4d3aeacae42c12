/** How a person is named and described, from the cards and names that sources gave. Pure; never from the order of imports. */

import { before, collapse, fold, stripped } from '../basics/text.ts';
import type { Card, Fact } from './card.ts';
import { isFamilyFirst } from './name.ts';

export interface Named {
  readonly names: readonly string[];
  readonly facts: readonly Fact[];
}

/** Longest name shown, characters: the longest real ones stay below. A longer one is a sentence somebody put in a name field. */
const LONGEST_NAME = 120;

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
    if (name) return name.length > LONGEST_NAME ? `${wholeWords(name.slice(0, LONGEST_NAME))}…` : name;
  }
  const best = sightings
    .map(cleanSighting)
    .filter((name) => name !== '')
    .sort(byGoodness)[0];
  return best ?? handleName(handles);
}

/**
 * One line: "Structural engineer, Casa & Filhos". Empty when no card says. `cards`: best and newest first. What somebody does now comes
 * before what they once did, whatever order an archive lists them in.
 */
export function lineOf(cards: readonly Pick<Card, 'facts'>[]): string {
  const works = cards.flatMap(worksOf);
  const best = latest(works.filter((work) => work.to === undefined)) ?? works[0];
  // The company of the same card: a position of one card at the company of another may never have been.
  const own = best ? cards.find((card) => card.facts.includes(best)) : undefined;
  const companies = own ? named(own, 'company') : cards.flatMap((card) => named(card, 'company'));
  const company = companies.find((one) => best && isSameSpan(one, best)) ?? companies[0];
  return [best?.value, company?.value].filter(Boolean).join(', ').slice(0, 160);
}

/** What a card says its person does: positions, or the headline where it has none. */
function worksOf(card: Pick<Card, 'facts'>): readonly Fact[] {
  const positions = named(card, 'position');
  return positions.length > 0 ? positions : named(card, 'headline').slice(0, 1);
}

/** The first; of dated ones the one that began last. */
function latest(works: readonly Fact[]): Fact | undefined {
  const [first] = works;
  if (first?.from === undefined) return first;
  return works.reduce((best, one) => ((one.from?.at ?? 0) > (best.from?.at ?? 0) ? one : best), first);
}

function isSameSpan(one: Fact, other: Fact): boolean {
  return one.from?.at === other.from?.at && one.to?.at === other.to?.at;
}

/** Circles sources put this person in, each once, in order of the alphabet. */
export function circlesOf(cards: readonly Pick<Card, 'facts'>[]): string[] {
  const circles = new Set<string>();
  for (const card of cards) {
    for (const fact of card.facts) if (fact.kind === 'circle') circles.add(fact.value);
  }
  return [...circles].sort();
}

/** "Anna Kowalska (HR)" stands under Kowalska: what is in brackets is a department, a town or a pronoun. */
function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
}

/** Family name first, folded: the order of lists. */
export function sortNameOf(name: string): string {
  const bare = collapse(withoutBrackets(name));
  const words = fold(before(bare || name, ',')).split(' ');
  const last = words.pop() ?? '';
  return [last, ...words].join(' ').slice(0, 120);
}

function named(card: Pick<Card, 'facts'>, kind: Fact['kind']): readonly Fact[] {
  return card.facts.filter((fact) => fact.kind === kind && fact.value !== '');
}

/** Without the word it was cut in; one that is a single word stays as it was cut. */
function wholeWords(cut: string): string {
  const end = cut.lastIndexOf(' ');
  return end > 0 ? cut.slice(0, end) : cut;
}

/** "'Ana Duarte' via Team" and "Duarte, Ana" are Ana Duarte; "Ana Duarte, MBA" stays; an address is no name. */
function cleanSighting(name: string): string {
  const clean = stripped(collapse(name).replace(/ (via|über|par) .*$/i, ''), `'"`);
  if (clean.includes('@') || clean.length > LONGEST_NAME) return '';
  // Firms write a department or a town behind the name, in brackets: it stays behind.
  const bracket = clean.endsWith(')') ? clean.lastIndexOf(' (') : -1;
  const [said, remark] = bracket > 0 ? [clean.slice(0, bracket), clean.slice(bracket)] : [clean, ''];
  const comma = said.indexOf(', ');
  if (comma <= 0 || !isFamilyFirst(said) || /\d/.test(said)) return clean;
  return `${said.slice(comma + 2)} ${said.slice(0, comma)}${remark}`;
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
