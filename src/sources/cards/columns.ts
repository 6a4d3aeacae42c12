/** What the columns of an address book mean, by their names in the languages the programs speak. Never by position. */

import { NAMES } from './column-names.ts';

export type Role =
  | 'name'
  | 'given'
  | 'middle'
  | 'family'
  | 'fileAs'
  | 'nickname'
  | 'email'
  | 'phone'
  | 'company'
  | 'department'
  | 'position'
  | 'title'
  | 'city'
  | 'region'
  | 'country'
  | 'address'
  | 'birthday'
  | 'birthYear'
  | 'birthMonth'
  | 'birthDay'
  | 'note'
  | 'labels'
  | 'link'
  | 'relation'
  | 'relationLabel'
  /** The column's group is the scheme: `skype`. */
  | 'messenger'
  /** A field of the owner's own making; read only when it holds a profile link. */
  | 'maybeLink'
  /** Known, and left out on purpose: fax settings, gender, mileage. */
  | 'silent';

export interface Column {
  /** Position in the row. */
  readonly at: number;
  readonly role: Role;
  /** What belongs together (`home` for an address, `2` for Google's second of a kind) or a relation's word. */
  readonly group: string;
}

/** Names that stand in files of other kinds: with one of them a table is no address book. */
const FOREIGN = new Set(
  [
    ...['Connected On', 'Sent At', 'Creation Date', 'Endorsement Date', 'Followed On', 'Conversation ID', 'Headline'],
    ...['Bookmarked At', 'InstantMessageHandles', 'Confirmed', 'School Name', 'Started On', 'Geo Location'],
    ...['Connection Profile URL', 'inviterProfileUrl', 'Start Date', 'Ticket Type', 'Order #', 'Attendee'],
    ...['Event Name', 'RSVP', 'Profile Information', 'Message', 'Date', 'Amount', 'Price', 'Status'],
  ].map(plainColumn),
);

const COLUMNS: ReadonlyMap<string, Omit<Column, 'at'>> = new Map(
  NAMES.flatMap(([role, group, ...names]) => names.map((name) => [plainColumn(name), { role, group }] as const)),
);

/** E-mail columns only Outlook names so; Thunderbird, Yahoo and plain lists have others. */
const OUTLOOK = new Set(
  [
    ...['E-mail 2 Address', 'E-mail Display Name', 'E-mail Type', 'E-Mail-Adresse', 'Adresse de messagerie'],
    ...['Dirección de correo electrónico', 'Dirección del correo electrónico', 'Correo electrónico', 'Adresse e-mail'],
    ...['Indirizzo posta elettronica', 'Tipo posta elettronica', 'Type e-mailadres', 'Tipo de Email', 'Typ e-mail'],
    ...['E-posttyp', 'E-posta Türü', 'Тип эл. почты', '電子メールの種類'],
  ].map(plainColumn),
);

const GOOGLE_NUMBERED =
  /^(email|phone|address|organization|website|relation|customfield|event|im)(\d{1,4})(value|label|type|formatted|city|region|country|street|pobox|postalcode|extendedaddress|name|title|department|yominame|symbol|location|jobdescription|service)$/;

/** What Google's numbered columns mean, by kind and last word. */
const GOOGLE_ROLES: Readonly<Record<string, Role>> = {
  emailvalue: 'email',
  phonevalue: 'phone',
  addresscity: 'city',
  addressregion: 'region',
  addresscountry: 'country',
  addressformatted: 'address',
  organizationname: 'company',
  organizationtitle: 'position',
  organizationdepartment: 'department',
  websitevalue: 'link',
  relationvalue: 'relation',
  relationlabel: 'relationLabel',
  relationtype: 'relationLabel',
  customfieldvalue: 'maybeLink',
  imvalue: 'link',
};

/** Google's columns without a number, where they are called otherwise than anywhere else. */
const GOOGLE_NAMES: Readonly<Record<string, Role>> = {
  organizationname: 'company',
  organizationtitle: 'position',
  organizationdepartment: 'department',
  groupmembership: 'labels',
  title: 'silent',
  location: 'silent',
};

export type TableKind = 'google contacts' | 'outlook contacts' | 'contacts' | 'other' | 'unknown';

/** Letters, digits and the `#` that stands for a number; lower case, without accents. */
function plainColumn(name: string): string {
  const letters = name.replaceAll('ß', 'ss').normalize('NFKD').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}#]/gu, '');
}

/** Which program's table a header row belongs to. `unknown`: an address book perhaps, but not one that is known. */
export function tableKind(header: readonly string[]): TableKind {
  const names = header.slice(0, 1000).map(plainColumn);
  if (isGoogle(names)) return 'google contacts';
  if (names.some((name) => FOREIGN.has(name))) return 'other';
  const known = names.filter((name) => name !== '' && contactColumn(name) !== null);
  const roles = new Set(known.map((name) => contactColumn(name)?.role));
  if (!roles.has('email') && !(roles.has('phone') && hasName(roles))) return 'unknown';
  if (names.some((name) => OUTLOOK.has(withoutNumber(name))) || isOutlookEnglish(header)) return 'outlook contacts';
  const filled = names.filter((name) => name !== '').length;
  const isAddressBook = known.length * 2 >= filled && (hasName(roles) || known.length === filled);
  return isAddressBook ? 'contacts' : 'unknown';
}

function isGoogle(names: readonly string[]): boolean {
  const set = new Set(names);
  if (set.has('givenname') && set.has('familyname') && set.has('groupmembership')) return true;
  if (set.has('labels') && (set.has('fileas') || set.has('organizationname'))) return true;
  return names.some((name) => /^(?:email|phone)\d{1,4}value$/.test(name));
}

/** `E-mail Address` with its hyphen is Outlook; `Email Address` is anybody's. */
function isOutlookEnglish(header: readonly string[]): boolean {
  return header.some((name) => /^\s*E-mail (?:\d )?Address\s*$/i.test(name));
}

function hasName(roles: ReadonlySet<Role | undefined>): boolean {
  return roles.has('name') || roles.has('given') || roles.has('family');
}

/** The columns that are understood, and the names of those that are not. */
export function columnsOf(
  header: readonly string[],
  kind: TableKind,
): { readonly columns: readonly Column[]; readonly unread: readonly { readonly at: number; readonly name: string }[] } {
  const columns: Column[] = [];
  const unread: { at: number; name: string }[] = [];
  for (const [at, written] of header.entries()) {
    const name = plainColumn(written);
    const found = (kind === 'google contacts' ? googleColumn(name) : null) ?? contactColumn(name);
    if (found === null && name !== '') unread.push({ at, name: written });
    if (found !== null) columns.push({ at, ...found });
  }
  return { columns: settled(columns, kind), unread };
}

function googleColumn(name: string): Omit<Column, 'at'> | null {
  const numbered = GOOGLE_NUMBERED.exec(name);
  if (numbered !== null) {
    const [, what = '', number = '', part = ''] = numbered;
    return { role: GOOGLE_ROLES[what + part] ?? 'silent', group: number };
  }
  const role = Object.hasOwn(GOOGLE_NAMES, name) ? GOOGLE_NAMES[name] : undefined;
  return role === undefined ? null : { role, group: '' };
}

function contactColumn(name: string): Omit<Column, 'at'> | null {
  return COLUMNS.get(name) ?? COLUMNS.get(name.replace(/\d{1,2}/, '#')) ?? COLUMNS.get(withNumber(name)) ?? null;
}

/** `Telefon geschäftlich` is the first of `Telefon geschäftlich #`. */
function withNumber(name: string): string {
  return `${name}#`;
}

function withoutNumber(name: string): string {
  return name.replace(/\d{1,2}/, '');
}

/** Words that mean two things are settled by what stands beside them. */
function settled(columns: readonly Column[], kind: TableKind): readonly Column[] {
  const roles = new Set(columns.map((column) => column.role));
  const company = columns.findIndex((column) => column.role === 'company');
  return columns.map((column, index) => {
    if (column.role === 'title') return { ...column, role: titleRole(roles, index > company && company >= 0, kind) };
    // German Thunderbird calls the day of the month `Geburtstag`, everybody else the whole date.
    if (column.role === 'birthday' && roles.has('birthYear')) return { ...column, role: 'birthDay' };
    // Without a surname column beside it `Nom` is the whole name; `Nombre` likewise.
    if (column.role === 'family' && !roles.has('given') && !roles.has('name')) return { ...column, role: 'name' };
    return column;
  });
}

/** Salutation in Outlook, where it stands first; job in Yahoo and in French Outlook, where it follows the company. */
function titleRole(roles: ReadonlySet<Role>, isAfterCompany: boolean, kind: TableKind): Role {
  if (roles.has('position')) return 'silent';
  return isAfterCompany || kind === 'contacts' ? 'position' : 'silent';
}

/** Every column name that is known, as `openCsv` wants them. */
export const KNOWN_COLUMNS: readonly string[] = [
  ...NAMES.flatMap(([, , ...names]) =>
    names.flatMap((name) => [name.replaceAll('#', '').trim(), name.replace('#', '2')]),
  ),
  ...['E-mail 1 - Value', 'E-mail 1 - Label', 'Phone 1 - Value', 'Phone 1 - Label', 'Group Membership'],
  ...['Organization Name', 'Organization 1 - Name', 'Address 1 - Formatted', 'Website 1 - Value'],
];
