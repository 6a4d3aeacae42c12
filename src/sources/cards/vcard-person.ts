/** The lines of one vCard to one entry: what each property means to Kith. */

import type { FactKind } from '../../people/index.ts';
import { birthdayOf } from './birthday.ts';
import { addEmail, addFact, addLink, addName, type Entry, quoted, warn } from './entry.ts';
import { momentOf } from './moment.ts';
import { builtName, placeOf } from './names.ts';
import { components, type Escapes, plainText } from './value.ts';
import {
  labelled,
  labelsOf,
  MESSENGERS,
  type Property,
  RELATIONS,
  type Reading,
  readAndroid,
  readPhone,
  readRelation,
  readSocialProfile,
  textOf,
} from './vcard-relations.ts';

/** What a card says about itself rather than about a person. */
interface CardNature {
  readonly uid: string;
  /** Milliseconds of REV; null without one. */
  readonly revised: number | null;
  /** Why it is nobody, in words for the report; null for a person. */
  readonly skipped: string | null;
  /** False where the parts of a person's name have their line and are empty. */
  readonly mayBePerson: boolean;
}

type Reader = (reading: Reading, property: Property) => void;

/** Facts that vCard has no property for; Kith's own export writes them so, `X-KITH-SKILL`. */
export const OWN_FACTS: readonly FactKind[] = [
  'headline',
  'summary',
  'industry',
  'school',
  'skill',
  'follows',
  'connected',
];

/** Properties with a meaning for the entry. N and FN are read first, since what is best stands first. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['NICKNAME', (r, p) => components(p.text, ',', r.escapes).forEach((name) => void addName(r.entry, name))],
  ['EMAIL', (r, p) => addEmail(r.entry, textOf(r, p))],
  ['TEL', readPhone],
  ['X-MS-TEL', readPhone],
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
  ...OWN_FACTS.map(readOwnFact),
]);

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
    skipped: nobody(properties),
    mayBePerson: hasPersonalName(reading, properties),
  };
}

function readOwnFact(kind: FactKind): [string, Reader] {
  return [`X-KITH-${kind.toUpperCase()}`, (r, p) => addFact(r.entry, kind, textOf(r, p))];
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

function readOrganisation({ entry, escapes }: Reading, { text }: Property): void {
  const [company = '', ...units] = components(text, ';', escapes);
  addFact(entry, 'company', company);
  addFact(entry, 'department', units.filter((unit) => unit.trim() !== '').join(', '));
}

function readAddress({ entry, escapes }: Reading, { text }: Property): void {
  const parts = components(text, ';', escapes);
  addFact(entry, 'location', placeOf({ city: parts[3], region: parts[4], country: parts[6], whole: parts.join(' ') }));
}

function readBirthday(reading: Reading, property: Property): void {
  const { entry } = reading;
  const text = textOf(reading, property);
  if (text.trim() === '' || entry.facts.some((fact) => fact.kind === 'birthday')) return;
  const day = birthdayOf(text, property.header.params.get('X-APPLE-OMIT-YEAR'));
  if (day === null) warn(entry, `the birthday ${quoted(text)} is no date`);
  else addFact(entry, 'birthday', day);
}

function nobody(properties: readonly Property[]): string | null {
  const kind = (firstText(properties, 'KIND') || firstText(properties, 'X-ADDRESSBOOKSERVER-KIND'))
    .trim()
    .toLowerCase();
  if (kind === 'group') return 'groups';
  if (kind === 'org' || kind === 'organization') return 'organisations';
  if (kind === 'location' || kind === 'device' || kind === 'application') return 'rooms and devices';
  if (firstText(properties, 'X-ABSHOWAS').trim().toUpperCase() === 'COMPANY') return 'organisations';
  return null;
}

/** Without a line for the parts of a name nothing can be told; with one that is empty the entry names no person. */
function hasPersonalName({ escapes }: Reading, properties: readonly Property[]): boolean {
  const parts = properties.filter((property) => property.header.name === 'N');
  return (
    parts.length === 0 || parts.some((part) => components(part.text, ';', escapes).some((text) => text.trim() !== ''))
  );
}

function firstText(properties: readonly Property[], name: string): string {
  return properties.find((property) => property.header.name === name)?.text ?? '';
}
