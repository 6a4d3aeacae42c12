/** What the columns of an address book mean, by their names in the languages the programs speak. Never by position. */

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

type Names = readonly [role: Role, group: string, ...names: string[]];

/**
 * Outlook in English, German, French and Spanish, Thunderbird, Yahoo, Roundcube and plain lists. `#` stands for a
 * number or nothing. Where Outlook's wording changed between versions both stand here.
 */
const NAMES: readonly Names[] = [
  ['name', '', 'Name', 'Full Name', 'Display Name', 'Anzeigename', 'Vollständiger Name', 'Nom complet', 'Nom affiché'],
  ['name', '', 'Nombre completo', 'Nombre para mostrar', 'Contact Name'],
  ['given', '', 'First Name', 'First', 'Given Name', 'Vorname', 'Prénom', 'Nombre'],
  ['middle', '', 'Middle Name', 'Middle', 'Additional Name', 'Weitere Vornamen', 'Deuxième prénom', 'Segundo nombre'],
  ['family', '', 'Last Name', 'Last', 'Family Name', 'Surname', 'Nachname', 'Nom', 'Nom de famille', 'Apellidos'],
  ['family', '', 'Apellido'],
  ['fileAs', '', 'File As'],
  ['nickname', '', 'Nickname', 'Nick Name', 'Spitzname', 'Surnom', 'Pseudo', 'Apodo', 'Sobrenombre', 'Alias'],
  ['email', '', 'E-mail', 'E-mail #', 'E-mail Address', 'E-mail # Address', 'E-mail Address #', 'Mail', 'Mail Address'],
  ['email', '', 'Primary Email', 'Secondary Email', 'Email Home', 'Email Work', 'Email Other', 'Alternate Email #'],
  ['email', '', 'Home Email', 'Work Email', 'Other Email', 'Personal Email', 'Business Email', 'Additional Email'],
  ['email', '', 'E-Mail-Adresse', 'E-Mail-Adresse #', 'E-Mail #: Adresse', 'E-Mail # Adresse', 'Sekundäre E-Mail-Adresse'],
  ['email', '', 'Primäre E-Mail-Adresse', 'E-Mail privat', 'E-Mail geschäftlich', 'E-Mail dienstlich'],
  ['email', '', 'Adresse de messagerie', 'Adresse de messagerie #', 'Adresse e-mail', 'Adresse e-mail #', 'Courriel'],
  ['email', '', 'Adresse électronique principale', 'Adresse électronique secondaire', 'Adresse électronique'],
  ['email', '', 'Dirección de correo electrónico', 'Dirección de correo electrónico #', 'Correo electrónico #', 'Correo'],
  ['email', '', 'Dirección del correo electrónico', 'Dirección del correo electrónico #', 'Correo-e'],
  ['email', '', 'Correo electrónico principal', 'Correo electrónico secundario'],
  ['silent', '', 'E-mail Type', 'E-mail # Type', 'E-mail Display Name', 'E-mail # Display Name', 'E-mail Label'],
  ['silent', '', 'E-Mail-Typ', 'E-Mail # Typ', 'E-Mail #: Typ', 'E-Mail: Angezeigter Name', 'E-Mail #: Angezeigter Name'],
  ['silent', '', 'E-Mail-Typ #', 'E-Mail # Angezeigter Name', 'Angezeigter Name E-Mail', 'E-Mail-Anzeigename #'],
  ['silent', '', 'Type de messagerie #', "Nom complet de l'adresse de messagerie #", 'Type e-mail #'],
  ['silent', '', 'Tipo de correo electrónico #', 'Nombre de pantalla de correo electrónico #'],
  ['silent', '', 'Mostrar nombre de correo electrónico #', 'Nombre para mostrar de correo electrónico #'],
  ['phone', '', 'Phone', 'Phone Number', 'Phone #', 'Telephone', 'Business Phone #', 'Home Phone #', 'Mobile Phone #'],
  ['phone', '', 'Work Phone #', 'Other Phone #', 'Primary Phone', 'Car Phone', 'Company Main Phone', 'Radio Phone'],
  ['phone', '', 'TTY/TDD Phone', 'Callback', 'Pager', 'Pager Number', 'Pager Phone', 'Business Fax', 'Home Fax'],
  ['phone', '', 'Other Fax', 'Fax', 'Fax Number', 'Mobile Number', 'Mobile', 'Home Mobile', 'Phone Video', 'Cell Phone'],
  ['phone', '', 'ISDN', 'Yahoo! Phone', 'Home', 'Work', 'Other', 'Cell', 'Mobiltelefon #', 'Mobil', 'Handy'],
  ['phone', '', 'Telefon', 'Telefon #', 'Telefon geschäftlich #', 'Telefon (geschäftlich #)', 'Telefon privat #'],
  ['phone', '', 'Telefon (privat #)', 'Telefon Firma', 'Haupttelefon', 'Autotelefon', 'Weiteres Telefon', 'Weiteres Fax'],
  ['phone', '', 'Fax geschäftlich', 'Fax privat', 'Telefon für Hörbehinderte', 'Tel. dienstlich', 'Tel. privat'],
  ['phone', '', 'Mobil-Tel.-Nr.', 'Fax-Nummer', 'Pager-Nummer', 'Telefon (Zentrale)', 'Mobiltelefonnummer'],
  ['phone', '', 'Téléphone', 'Téléphone (bureau) #', 'Téléphone # (bureau)', 'Téléphone (domicile) #'],
  ['phone', '', 'Téléphone # (domicile)', 'Tél. mobile', 'Téléphone mobile', 'Téléphone (autre)', 'Téléphone principal'],
  ['phone', '', 'Téléphone société', 'Téléphone (voiture)', 'Radio téléphone', 'Téléphone TDD/TTY', 'Portable'],
  ['phone', '', 'Télécopie (bureau)', 'Télécopie (domicile)', 'Télécopie (autre)', 'Récepteur de radiomessagerie'],
  ['phone', '', 'Tél. professionnel', 'Tél. personnel', 'Fax', 'Rappel'],
  ['phone', '', 'Teléfono', 'Teléfono del trabajo #', 'Teléfono particular #', 'Particular', 'Móvil', 'Teléfono móvil'],
  ['phone', '', 'Número de teléfono particular #', 'Otro teléfono', 'Teléfono principal', 'Teléfono del automóvil'],
  ['phone', '', 'Fax del trabajo', 'Fax particular', 'Otro fax', 'Localizador', 'Radioteléfono', 'Teléfono de casa'],
  ['phone', '', 'Número de centralita de la organización', 'Teléfono móvil #', 'Número de móvil'],
  ['relation', 'assistant’s phone', "Assistant's Phone", 'Telefon Assistent', "Téléphone de l'assistant(e)"],
  ['relation', 'assistant’s phone', 'Teléfono del ayudante'],
  ['company', '', 'Company', 'Organization', 'Organisation', 'Company Name', 'Firma', 'Unternehmen', 'Société'],
  ['company', '', 'Entreprise', 'Compañía', 'Organización', 'Empresa', 'Employer'],
  ['department', '', 'Department', 'Abteilung', 'Service', 'Département', 'Departamento'],
  ['position', '', 'Job Title', 'Position', 'Arbeitstitel', 'Berufsbezeichnung', 'Fonction', 'Puesto', 'Cargo', 'Role'],
  ['title', '', 'Title', 'Titre', 'Título'],
  ['city', 'business', 'Business City', 'Work City', 'Ort geschäftlich', 'Ort dienstlich', 'Ville (bureau)'],
  ['city', 'business', 'Ciudad de trabajo', 'Ciudad del trabajo', 'Ville professionnelle'],
  ['city', 'home', 'Home City', 'City', 'Ort privat', 'Ort', 'Stadt', 'Ville (domicile)', 'Ville', 'Ciudad de residencia'],
  ['city', 'home', 'Ciudad', 'Ciudad de domicilio', 'Ciudad particular', 'Town'],
  ['city', 'other', 'Other City', 'Weiterer Ort', 'Ville (autre)', 'Otra ciudad'],
  ['region', 'business', 'Business State', 'Work State', 'Region geschäftlich', 'Bundesland/Kanton geschäftlich'],
  ['region', 'business', 'Dép/Région (bureau)', 'Provincia o estado de trabajo'],
  ['region', 'home', 'Home State', 'State', 'Region privat', 'Bundesland/Kanton privat', 'Dép/Région (domicile)'],
  ['region', 'home', 'Provincia o estado de residencia', 'Region'],
  ['region', 'other', 'Other State', 'Weitere/s Bundesland/Kanton', 'Weitere Region', 'Dép/Région (autre)'],
  ['region', 'other', 'Otra provincia o estado'],
  ['country', 'business', 'Business Country/Region', 'Business Country', 'Work Country', 'Land/Region geschäftlich'],
  ['country', 'business', 'Pays/Région (bureau)', 'País o región del trabajo', 'País o región de trabajo'],
  ['country', 'home', 'Home Country/Region', 'Home Country', 'Country', 'Land/Region privat', 'Land', 'Pays'],
  ['country', 'home', 'Pays/Région (domicile)', 'País o región del domicilio', 'País o región de residencia', 'País'],
  ['country', 'other', 'Other Country/Region', 'Other Country', 'Weiteres/e Land/Region', 'Pays/Région (autre)'],
  ['country', 'other', 'Otro país o región'],
  ['address', 'home', 'Address', 'Full Address', 'Location', 'Adresse', 'Standort', 'Emplacement', 'Ubicación', 'Dirección'],
  ['silent', '', 'Home Street #', 'Business Street #', 'Work Street #', 'Other Street #', 'Home Address #'],
  ['silent', '', 'Work Address #', 'Street', 'Home Zip', 'Work Zip', 'Home ZipCode', 'Work ZipCode', 'Other Zip', 'Zip'],
  ['silent', '', 'Home Postal Code', 'Business Postal Code', 'Other Postal Code', 'Postal Code', 'Home Address PO Box'],
  ['silent', '', 'Business Address PO Box', 'Other Address PO Box', 'Straße geschäftlich #', 'Straße privat #'],
  ['silent', '', 'Weitere Straße #', 'Postleitzahl geschäftlich', 'Postleitzahl privat', 'Weitere Postleitzahl'],
  ['silent', '', 'Postfach geschäftlich', 'Postfach privat', 'Weiteres Postfach', 'Straße', 'PLZ', 'Postleitzahl'],
  ['silent', '', 'Rue (bureau) #', 'Rue (domicile) #', 'Rue (autre) #', 'Code postal (bureau)', 'Code postal (domicile)'],
  ['silent', '', 'Code postal (autre)', 'B.P. professionnelle', 'Boîte postale du domicile', 'Autre boîte postale', 'Rue'],
  ['silent', '', 'Calle del trabajo #', 'Calle de domicilio #', 'Otra calle #', 'Código postal de trabajo', 'Code postal'],
  ['silent', '', 'Código postal de residencia', 'Otro código postal', 'Código postal', 'Calle'],
  ['birthday', '', 'Birthday', 'Date of Birth', 'Geburtstag', 'Geburtsdatum', 'Anniversaire', 'Cumpleaños'],
  ['birthday', '', 'Date de naissance', 'Fecha de nacimiento'],
  ['birthYear', '', 'Birth Year', 'Geburtsjahr', 'Année de naissance', 'Año de nacimiento'],
  ['birthMonth', '', 'Birth Month', 'Geburtsmonat', 'Mois de naissance', 'Mes de nacimiento'],
  ['birthDay', '', 'Birth Day', 'Jour de naissance', 'Día de nacimiento'],
  ['note', '', 'Notes', 'Note', 'Comments', 'Notizen', 'Bemerkungen', 'Remarques', 'Notas', 'Comentarios'],
  ['labels', '', 'Categories', 'Category', 'Labels', 'Groups', 'Group', 'Kategorien', 'Catégories', 'Categorías'],
  ['labels', '', 'Distribution Lists', 'Tags'],
  ['link', '', 'Web Page', 'Web Page #', 'Website', 'Personal Website', 'Business Website', 'Website Blog', 'URL'],
  ['link', '', 'Website Home Page', 'Website Other', 'Website Profile', 'Website Work', 'Webseite #', 'Page Web', 'Blog'],
  ['link', '', 'Página Web', 'LinkedIn', 'LinkedIn URL', 'LinkedIn Profile', 'Profile URL', 'Homepage', 'Site web'],
  ['relation', 'spouse', 'Spouse', 'Partner', 'Partner/in', 'Conjoint(e)', 'Cónyuge'],
  ['relation', 'manager', "Manager's Name", 'Name des/der Vorgesetzten', 'Responsable', 'Nombre del director', 'Director'],
  ['relation', 'assistant', "Assistant's Name", 'Name Assistent', "Nom de l'assistant(e)", 'Nombre del ayudante'],
  ['relation', 'child', 'Children', 'Kinder', 'Enfants', 'Hijos'],
  ['silent', '', 'Suffix', 'Suffixe', 'Sufijo', 'Prefix', 'Anrede', 'Initials', 'Initialen', 'Initiales', 'Iniciales'],
  ['silent', '', 'Gender', 'Geschlecht', 'Sexe', 'Sexo', 'Language', 'Sprache', 'Langue', 'Idioma', 'Priority'],
  ['silent', '', 'Priorität', 'Priorité', 'Prioridad', 'Private', 'Privat', 'Privé', 'Privado', 'Sensitivity'],
  ['silent', '', 'Vertraulichkeit', 'Critère de diffusion', 'Confidencialidad', 'Photo', 'Primary', 'Mileage'],
  ['silent', '', 'Internet Free Busy', 'Internet-Frei/Gebucht', 'Disponibilité Internet', 'Telex', 'Télex'],
];

/** Names that stand in files of other kinds: with one of them a table is no address book. */
const FOREIGN = new Set(
  [
    ...['Connected On', 'Sent At', 'Creation Date', 'Endorsement Date', 'Followed On', 'Conversation ID', 'Headline'],
    ...['Bookmarked At', 'InstantMessageHandles', 'Confirmed', 'School Name', 'Started On', 'Geo Location', 'Extension'],
    ...['Connection Profile URL', 'inviterProfileUrl', 'Start Date', 'Subject', 'Ticket Type', 'Order #', 'Attendee'],
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

/** Letters and digits only, lower case, without accents and without a trailing or inner number's blank. */
export function plainColumn(name: string): string {
  const letters = name.replaceAll('ß', 'ss').normalize('NFKD').toLowerCase();
  return letters.replace(/[^a-z0-9#]/g, '');
}

/** Which program's table a header row belongs to. `unknown`: an address book perhaps, but not one that is known. */
export function tableKind(header: readonly string[]): TableKind {
  const names = header.slice(0, 1000).map(plainColumn);
  if (names.some((name) => FOREIGN.has(name))) return 'other';
  if (isGoogle(names)) return 'google contacts';
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
  ...NAMES.flatMap(([, , ...names]) => names.flatMap((name) => [name.replaceAll('#', '').trim(), name.replace('#', '2')])),
  ...['E-mail 1 - Value', 'E-mail 1 - Label', 'Phone 1 - Value', 'Phone 1 - Label', 'Group Membership'],
  ...['Organization Name', 'Organization 1 - Name', 'Address 1 - Formatted', 'Website 1 - Value'],
];
