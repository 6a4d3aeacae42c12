/** Why two people may be one, in sentences the owner can check. */

import { before } from '../../basics/text.ts';
import type { Evidence } from './compare.ts';
import type { Profiles } from './profile.ts';
import { CLOSE, DIFFERENT, FORM, INITIAL, NEAR, OTHER_SCRIPT, PART, SAME, SOUND } from './weights.ts';

/** Shares of people with a name. Rare: at most one in a thousand; common: at least one in a hundred. */
const RARE = 0.001;
const COMMON = 0.01;
/** People from which such shares can be told. */
const ENOUGH_PEOPLE = 200;

/** What the sentences quote, as the sources wrote it. */
export interface Quoted {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

/** One sentence for, and one against where something speaks against. */
export function reasonsOf(evidence: Evidence, profiles: Profiles, a: Quoted, b: Quoted): readonly string[] {
  const speaksFor = [
    ...nameReasons(evidence, profiles),
    ...textReasons(evidence, profiles),
    ...handleReasons(evidence, profiles),
    ...addressReasons(evidence, profiles, a, b),
  ];
  const sentences = speaksFor.length > 0 ? [sentence(speaksFor)] : [];
  const against = againstReasons(evidence, profiles);
  return against.length > 0 ? [...sentences, sentence(against)] : sentences;
}

function nameReasons(evidence: Evidence, profiles: Profiles): string[] {
  const { family, given } = evidence;
  if (family === SAME && given === SAME) return [`same name${rarity(evidence, profiles, 'both')}`];
  const reasons: string[] = [];
  const familyReason = FAMILY[family];
  if (familyReason !== undefined)
    reasons.push(`${familyReason}${family === SAME ? rarity(evidence, profiles, 'family') : ''}`);
  const givenReason = GIVEN[given];
  if (givenReason !== undefined)
    reasons.push(
      given === SAME || given === SOUND ? givenReason : `${givenReason} (${givenWords(evidence, profiles)})`,
    );
  return reasons;
}

const FAMILY: Readonly<Record<number, string>> = {
  [SAME]: 'same surname',
  [PART]: 'surnames with a word in common',
  [CLOSE]: 'surnames one slip apart',
  [NEAR]: 'similar surnames',
  [SOUND]: 'surnames that sound alike in two alphabets',
  [INITIAL]: 'a surname that fits an initial',
};

const GIVEN: Readonly<Record<number, string>> = {
  [SAME]: 'same first name',
  [FORM]: 'first names that are forms of one',
  [INITIAL]: 'a first name that fits the initial',
  [PART]: 'first names with a word in common',
  [CLOSE]: 'first names one slip apart',
  [NEAR]: 'similar first names',
  [SOUND]: 'first names that sound alike in two alphabets',
};

function givenWords({ nameA, nameB }: Evidence, { nameWords, names }: Profiles): string {
  const word = (name: number) => titled(nameWords.text(names.given.first(name)));
  return `${word(nameA)} and ${word(nameB)}`;
}

function rarity({ nameA }: Evidence, { nameWords, names, counted }: Profiles, which: 'family' | 'both'): string {
  if (nameA < 0 || counted < ENOUGH_PEOPLE) return '';
  const shareOf = (word: number) => (word < 0 ? 1 : nameWords.count(word) / counted);
  const family = shareOf(names.family.last(nameA));
  const share = which === 'both' ? Math.min(family, shareOf(names.given.first(nameA))) : family;
  if (share <= Math.max(RARE, 2 / counted)) return ' (rare)';
  return family >= COMMON ? ' (common)' : '';
}

function textReasons({ company, place, position, host }: Evidence, { parts }: Profiles): string[] {
  const reasons: string[] = [];
  if (company === SAME) reasons.push('same employer');
  if (company === FORM) reasons.push("one's address is at the other's employer");
  if (company === CLOSE || company === PART) reasons.push('similar employer');
  if (host >= 0 && company !== SAME) reasons.push(`both write from ${parts.hosts.text(host)}`);
  if (position === SAME) reasons.push('same position');
  if (place === SAME) reasons.push('same place');
  if (place === CLOSE || place === PART) reasons.push('similar place');
  return reasons;
}

function handleReasons({ handle }: Evidence, { handleWords }: Profiles): string[] {
  if (handle < 0) return [];
  const common = handleWords.at(handle);
  if (common.kind === 'phone') return [`same phone number ${common.value.replace(/^~/, '')}`];
  return common.kind === 'email' ? [`both have ${common.value}`] : [];
}

function addressReasons(evidence: Evidence, { parts }: Profiles, a: Quoted, b: Quoted): string[] {
  const { locals, signIns } = parts;
  const { sameLocal, signIn, fittingLocal } = evidence;
  if (evidence.hasUnlikeNumbers) return [];
  if (signIn >= 0) return [`both sign in as ${signIns.text(signIn).replace('@', '')}`];
  if (fittingLocal >= 0) {
    const letters = locals.text(fittingLocal);
    const [from, to] = startOf(a, letters) === undefined ? [b, a] : [a, b];
    const name = to.names[0] ?? from.names[0];
    if (name !== undefined) return [`the address ${startOf(from, letters) ?? letters}@ fits the name ${name}`];
  }
  return sameLocal < 0
    ? []
    : [`the same beginning of address, ${startOf(a, locals.text(sameLocal)) ?? locals.text(sameLocal)}@`];
}

/** The local part as it was written. */
function startOf({ addresses }: Quoted, letters: string): string | undefined {
  const local = (address: string) => address.slice(0, address.lastIndexOf('@'));
  return addresses.map(local).find((written) => before(written, '+').replace(/[^\p{L}]/gu, '') === letters);
}

function againstReasons(evidence: Evidence, { names }: Profiles): string[] {
  const { family, given, company, place, position, nameA, nameB, hasUnlikeNumbers } = evidence;
  const reasons: string[] = [];
  if (names.scripts[nameA] === 'mixed' || names.scripts[nameB] === 'mixed')
    reasons.push('one name mixes two alphabets, as look-alikes do');
  if (family === DIFFERENT) reasons.push('the surnames differ');
  if (given === DIFFERENT) reasons.push('the first names differ');
  if (family === OTHER_SCRIPT) reasons.push('the names are in different alphabets and cannot be compared');
  if (company === DIFFERENT) reasons.push('the employers differ');
  if (place === DIFFERENT) reasons.push('the places differ');
  if (position === DIFFERENT) reasons.push('the positions differ');
  if (hasUnlikeNumbers) reasons.push('their addresses have unlike numbers');
  return reasons;
}

function sentence(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  const most = parts.slice(0, -1);
  const text = most.length > 1 ? `${most.join(', ')}, and ${last}` : [...most, last].join(' and ');
  // A name may end with a full stop of its own.
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

function titled(word: string): string {
  return word.length === 1 ? `${word.toUpperCase()}.` : word.charAt(0).toUpperCase() + word.slice(1);
}
