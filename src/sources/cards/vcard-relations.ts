/** Whom a card's person knows and where else they are found: relations, messengers, social profiles. */

import { collapse } from '../../basics/text.ts';
import { parseProfileLink } from '../../people/index.ts';
import { addFact, addHandle, addLink, addName, addPhone, type Entry } from './entry.ts';
import type { Header } from './header.ts';
import { components, type Escapes, plainText } from './value.ts';

export interface Property {
  readonly header: Header;
  /** Decoded, with its escapes. */
  readonly text: string;
}

/** A card while it is read: what every reader of a property needs. */
export interface Reading {
  readonly entry: Entry;
  readonly escapes: Escapes;
  /** Apple's and Google's words for a line, by group: `item2` → `spouse`. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Relations that programs gave a property of their own. */
export const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['X-SPOUSE', 'spouse'],
  ['X-MS-SPOUSE', 'spouse'],
  ['X-EVOLUTION-SPOUSE', 'spouse'],
  ['X-KADDRESSBOOK-X-SPOUSESNAME', 'spouse'],
  ['X-MANAGER', 'manager'],
  ['X-MS-MANAGER', 'manager'],
  ['X-EVOLUTION-MANAGER', 'manager'],
  ['X-KADDRESSBOOK-X-MANAGERSNAME', 'manager'],
  ['X-ASSISTANT', 'assistant'],
  ['X-MS-ASSISTANT', 'assistant'],
  ['X-EVOLUTION-ASSISTANT', 'assistant'],
  ['X-KADDRESSBOOK-X-ASSISTANTSNAME', 'assistant'],
]);

/** Messengers before IMPP: the property is the scheme. */
export const MESSENGERS: ReadonlyMap<string, string> = new Map([
  ['X-AIM', 'aim'],
  ['X-ICQ', 'icq'],
  ['X-JABBER', 'xmpp'],
  ['X-GTALK', 'xmpp'],
  ['X-GOOGLE-TALK', 'xmpp'],
  ['X-GOOGLE TALK', 'xmpp'],
  ['X-MSN', 'msn'],
  ['X-MS-IMADDRESS', 'im'],
  ['X-SKYPE', 'skype'],
  ['X-SKYPE-USERNAME', 'skype'],
  ['X-YAHOO', 'ymsgr'],
  ['X-QQ', 'qq'],
]);

/** Android's numbers for relations (ContactsContract), by position. */
const ANDROID_RELATIONS =
  ' assistant brother child partner father friend manager mother parent partner referrer relative sister spouse'.split(
    ' ',
  );

/** A number, unless the card says it is somebody else's. */
export function readPhone(reading: Reading, property: Property): void {
  const { header } = property;
  const label = reading.labels.get(header.group) ?? '';
  const text = textOf(reading, property);
  if (header.types.includes('assistant') || /^assistant/i.test(label)) {
    addFact(reading.entry, 'relation', labelled('assistant’s phone', text));
  } else addPhone(reading.entry, text);
}

export function readSocialProfile(reading: Reading, property: Property): void {
  const { entry } = reading;
  const { types, params } = property.header;
  const link = textOf(reading, property).trim();
  const name = (params.get('X-USER') ?? link.replace(/^x-apple:/i, '')).trim();
  const service = types[0] ?? params.get('X-SERVICE-TYPE') ?? '';
  if (service.toLowerCase() !== 'linkedin' || parseProfileLink(link) !== null) {
    addLink(entry, /^x-apple:/i.test(link) ? labelled(service, name, ':') : link);
    return;
  }
  // iPhones keep the name of a LinkedIn profile where other programs keep its link.
  const profile = /[/:]/.test(name) ? null : parseProfileLink(`linkedin.com/in/${name}`);
  if (profile === null) addLink(entry, link);
  else addHandle(entry, profile);
}

export function readRelation(reading: Reading, property: Property): void {
  const { header } = property;
  const text = textOf(reading, property).replace(/^mailto:/i, '');
  // A reference to another card by its id says nothing to a reader.
  if (/^urn:/i.test(text) || text.trim() === '') return;
  const types = header.types.filter((type) => type !== 'pref' && type !== 'text');
  addFact(reading.entry, 'relation', labelled(types[0] ?? reading.labels.get(header.group) ?? '', text));
}

/** `vnd.android.cursor.item/nickname;Jo;1;…`: what did not fit vCard 2.1. */
export function readAndroid({ entry, escapes }: Reading, { text }: Property): void {
  const [kind = '', value = '', type = '', label = ''] = components(text, ';', escapes);
  if (kind.endsWith('/nickname')) addName(entry, value);
  if (!kind.endsWith('/relation') || value.trim() === '') return;
  addFact(entry, 'relation', labelled(label.trim() || (ANDROID_RELATIONS[Number(type)] ?? ''), value));
}

/** `spouse: Joe`; the value alone where no word says what it is. */
export function labelled(label: string, value: string, between = ': '): string {
  const name = collapse(label).toLowerCase();
  return name === '' || value.trim() === '' ? value : `${name}${between}${value.trim()}`;
}

/** The words programs put on a line's group. */
export function labelsOf(properties: readonly Property[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { header, text } of properties) {
    if (header.name === 'X-ABLABEL' && header.group !== '') labels.set(header.group, appleWord(text));
  }
  return labels;
}

/** `_$!<Spouse>!$_` is Apple's way to say that the word may be translated. */
function appleWord(text: string): string {
  return /^_\$!<(.{1,100})>!\$_$/.exec(text.trim())?.[1] ?? text;
}

/** The value as text. */
export function textOf(reading: Reading, property: Property): string {
  return plainText(property.text, reading.escapes);
}
