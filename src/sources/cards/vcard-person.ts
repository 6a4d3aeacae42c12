/** The lines of one vCard to one entry: what each property means to Kith. */

import { collapse, fold } from '../../basics/text.ts';
import { parseProfileLink } from '../../people/index.ts';
import { birthdayOf } from './birthday.ts';
import { addEmail, addFact, addHandle, addLink, addName, addPhone, type Entry, quoted, warn } from './entry.ts';
import type { Header } from './header.ts';
import { components, type Escapes, plainText } from './value.ts';

export interface Property {
  readonly header: Header;
  /** Decoded, with its escapes. */
  readonly text: string;
}

/** What a card says about itself rather than about a person. */
export interface CardNature {
  readonly uid: string;
  /** Milliseconds of REV; null without one. */
  readonly revised: number | null;
  /** Why it is nobody, in words for the report; null for a person. */
  readonly skipped: string | null;
}

interface Reading {
  readonly entry: Entry;
  readonly escapes: Escapes;
  /** Apple's and Google's words for a line, by group: `item2` → `spouse`. */
  readonly labels: ReadonlyMap<string, string>;
}

type Reader = (reading: Reading, property: Property) => void;

/** Properties with a meaning for the entry. N and FN are read first, since what is best stands first. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['NICKNAME', (r, p) => components(p.text, ',', r.escapes).forEach((name) => void addName(r.entry, name))],
  ['EMAIL', (r, p) => addEmail(r.entry, textOf(r, p))],
  ['TEL', (r, p) => addPhone(r.entry, textOf(r, p))],
  ['ORG', readOrganisation],
  ['X-DEPARTMENT', (r, p) => addFact(r.entry, 'department', textOf(r, p))],
  ['TITLE', (r, p) => addFact(r.entry, 'position', textOf(r, p))],
  ['ROLE', (r, p) => addFact(r.entry, 'position', textOf(r, p))],
  ['ADR', readAddress],
  ['BDAY', readBirthday],
  ['NOTE', (r, p) => addFact(r.entry, 'note', textOf(r, p))],
  ['CATEGORIES', (r, p) => components(p.text, ',', r.escapes).forEach((name) => void addFact(r.entry, 'circle', name))],
  ['URL', (r, p) => addLink(r.entry, textOf(r, p))],
  ['X-SOCIALPROFILE', readSocialProfile],
  ['IMPP', (r, p) => addLink(r.entry, textOf(r, p))],
  ['RELATED', readRelation],
  ['X-ABRELATEDNAMES', readRelation],
  ['X-ANDROID-CUSTOM', readAndroid],
]);

/** Relations that programs gave a property of their own. */
const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['X-SPOUSE', 'spouse'],
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
const MESSENGERS: ReadonlyMap<string, string> = new Map([
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

const FRAME = [
  'BEGIN',
  'END',
  'VERSION',
  'AGENT',
  'FN',
  'N',
  'UID',
  'REV',
  'KIND',
  'X-ADDRESSBOOKSERVER-KIND',
  'X-ABSHOWAS',
  'X-ABLABEL',
];

/** Everything that is read; all other lines are passed over while scanning. */
export const USED_PROPERTIES: ReadonlySet<string> = new Set([
  ...FRAME,
  ...READERS.keys(),
  ...RELATIONS.keys(),
  ...MESSENGERS.keys(),
]);

/** Fills the entry from a card's properties. `properties` in file order; a missing VERSION reads as 3.0. */
export function readProperties(
  entry: Entry,
  properties: readonly Property[],
  agents: readonly string[] = [],
): CardNature {
  const escapes: Escapes = firstText(properties, 'VERSION').trim().startsWith('2') ? 'separator only' : 'full';
  const reading: Reading = { entry, escapes, labels: labelsOf(properties) };
  readNames(reading, properties);
  for (const property of properties) {
    const { name } = property.header;
    const relation = RELATIONS.get(name);
    const messenger = MESSENGERS.get(name);
    if (relation !== undefined) addFact(entry, 'relation', labelled(relation, textOf(reading, property)));
    else if (messenger !== undefined) addLink(entry, labelled(messenger, textOf(reading, property), ':'));
    else READERS.get(name)?.(reading, property);
  }
  for (const agent of agents) addFact(entry, 'relation', labelled('agent', agent));
  return {
    uid: plainText(firstText(properties, 'UID'), escapes),
    revised: momentOf(firstText(properties, 'REV')),
    skipped: nobody(reading, properties),
  };
}

function readNames(reading: Reading, properties: readonly Property[]): void {
  for (const property of properties) {
    if (property.header.name === 'FN') addName(reading.entry, textOf(reading, property));
  }
  for (const property of properties) {
    if (property.header.name === 'N')
      addName(reading.entry, builtName(components(property.text, ';', reading.escapes)));
  }
}

/** Given, middle and family name as one says them; titles only where there is nothing else. */
function builtName(parts: readonly string[]): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = parts.map(collapse);
  if (isEastAsian(family) && isEastAsian(given)) return `${family}${given}`;
  // `Philip,Paul` are two middle names.
  const name = [given, collapse(additional.replaceAll(',', ' ')), family].filter((part) => part !== '').join(' ');
  return name === '' ? collapse(`${prefix} ${suffix}`) : name;
}

function isEastAsian(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(name);
}

function readOrganisation({ entry, escapes }: Reading, { text }: Property): void {
  const [company = '', ...units] = components(text, ';', escapes);
  addFact(entry, 'company', company);
  addFact(entry, 'department', units.filter((unit) => unit.trim() !== '').join(', '));
}

function readAddress({ entry, escapes }: Reading, { text }: Property): void {
  const parts = components(text, ';', escapes);
  addFact(entry, 'location', placeOf({ city: parts[3], region: parts[4], country: parts[6], whole: parts.join(' ') }));
}

/** Town and country on one line; the region where there is no town, the whole address where it has no parts. */
export function placeOf(address: {
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
  readonly whole: string;
}): string {
  const { city = '', region = '', country = '' } = address;
  const place = [city.trim() === '' ? region : city, country].map(collapse).filter((part) => part !== '');
  return place.length > 0 ? place.join(', ') : collapse(address.whole);
}

function readBirthday(reading: Reading, property: Property): void {
  const { entry } = reading;
  const text = textOf(reading, property);
  if (text.trim() === '' || entry.facts.some((fact) => fact.kind === 'birthday')) return;
  const day = birthdayOf(text, property.header.params.get('X-APPLE-OMIT-YEAR'));
  if (day === null) warn(entry, `the birthday ${quoted(text)} is no date`);
  else addFact(entry, 'birthday', day);
}

function readSocialProfile(reading: Reading, property: Property): void {
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

function readRelation(reading: Reading, property: Property): void {
  const { header } = property;
  const text = textOf(reading, property).replace(/^mailto:/i, '');
  // A reference to another card by its id says nothing to a reader.
  if (/^urn:/i.test(text) || text.trim() === '') return;
  const types = header.types.filter((type) => type !== 'pref' && type !== 'text');
  addFact(reading.entry, 'relation', labelled(types[0] ?? reading.labels.get(header.group) ?? '', text));
}

/** `vnd.android.cursor.item/nickname;Jo;1;…`: what did not fit vCard 2.1. */
function readAndroid({ entry, escapes }: Reading, { text }: Property): void {
  const [kind = '', value = '', type = '', label = ''] = components(text, ';', escapes);
  if (kind.endsWith('/nickname')) addName(entry, value);
  if (!kind.endsWith('/relation') || value.trim() === '') return;
  addFact(entry, 'relation', labelled(label.trim() || (ANDROID_RELATIONS[Number(type)] ?? ''), value));
}

function labelled(label: string, value: string, between = ': '): string {
  const name = collapse(label).toLowerCase();
  return name === '' || value.trim() === '' ? value : `${name}${between}${value.trim()}`;
}

function labelsOf(properties: readonly Property[]): ReadonlyMap<string, string> {
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

function nobody({ entry, escapes }: Reading, properties: readonly Property[]): string | null {
  const kind = (firstText(properties, 'KIND') || firstText(properties, 'X-ADDRESSBOOKSERVER-KIND')).trim().toLowerCase();
  if (kind === 'group') return 'groups';
  if (kind === 'org' || kind === 'organization') return 'organisations';
  if (kind === 'location' || kind === 'device' || kind === 'application') return 'rooms and devices';
  if (firstText(properties, 'X-ABSHOWAS').trim().toUpperCase() === 'COMPANY') return 'organisations';
  return isNamedAsCompany(entry, properties, escapes) ? 'organisations' : null;
}

/** The only name is the company's and the parts of a person's name are there and empty. */
function isNamedAsCompany(entry: Entry, properties: readonly Property[], escapes: Escapes): boolean {
  const company = entry.facts.find((fact) => fact.kind === 'company')?.value;
  const parts = properties.filter((property) => property.header.name === 'N');
  if (company === undefined || parts.length === 0 || entry.names.length !== 1) return false;
  const isNameless = parts.every((part) => components(part.text, ';', escapes).every((text) => text.trim() === ''));
  return isNameless && fold(entry.names[0] ?? '') === fold(company);
}

/** REV: `20120305T131933Z`, `2012-03-05T13:32:54.123+01:00`, `2012-03-05`; milliseconds, null when it is none of them. */
export function momentOf(text: string): number | null {
  const match =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i.exec(
      text.trim(),
    );
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const isDay = month >= 1 && month <= 12 && new Date(at).getUTCMonth() === month - 1;
  return isDay ? at - offsetOf(match[7] ?? 'Z') : null;
}

function offsetOf(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

function textOf(reading: Reading, property: Property): string {
  return plainText(property.text, reading.escapes);
}

function firstText(properties: readonly Property[], name: string): string {
  return properties.find((property) => property.header.name === name)?.text ?? '';
}
