import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Card, FactKind } from '../../people/index.ts';
import { fileInMemory, readWhole, type WholeReading } from '../in-memory.ts';
import { cardSources } from './index.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/cards');

function kindsOf(path: string, content: string | Uint8Array): string[] {
  return cardSources.filter((source) => source.recognises(fileInMemory(path, content))).map((source) => source.kind);
}

async function readAny(
  path: string,
  content: string | Uint8Array,
  chunk?: number,
): Promise<WholeReading & { kind: string }> {
  const file = fileInMemory(path, content, chunk);
  const source = cardSources.find((one) => one.recognises(file));
  if (source === undefined) throw new Error(`nobody reads ${path}`);
  return { kind: source.kind, ...(await readWhole(source, file)) };
}

async function fixture(name: string, chunk?: number) {
  return readAny(name, readFileSync(join(FIXTURES, name)), chunk);
}

function facts(one: Card | undefined, kind: FactKind): string[] {
  return (one?.facts ?? []).filter((fact) => fact.kind === kind).map((fact) => fact.value);
}

function values(one: Card | undefined, kind: string): string[] {
  return (one?.handles ?? []).filter((handle) => handle.kind === kind).map((handle) => handle.value);
}

describe('Google Contacts', () => {
  test('70 several values in one cell are several values, and the new columns are all understood', async () => {
    const { kind, seen, cards, end } = await fixture('70-google-new.csv', 100);
    expect(kind).toBe('google contacts');
    const [noor] = cards;
    expect(noor?.names).toEqual(['Noor Haddad', 'Nunu']);
    expect(values(noor, 'email')).toEqual(['noor@example.org', 'n.haddad@museum.example', 'curator@museum.example']);
    expect(values(noor, 'phone')).toEqual(['+31612345678', '+31201234567']);
    expect(values(noor, 'linkedin')).toEqual(['noor-haddad']);
    expect(facts(noor, 'circle')).toEqual(['Climbing', 'myContacts', 'starred']);
    expect(facts(noor, 'birthday')).toEqual(['--11-13']);
    expect(facts(noor, 'location')).toEqual(['Amsterdam, Netherlands']);
    expect(facts(noor, 'relation')).toEqual(['spouse: Emil']);
    expect(seen[1]?.skipped).toBe('organisations');
    expect(end.remarks).toBeUndefined();
  });

  test('addresses Google gathered by itself are collected; one label of the owner’s makes them own', async () => {
    const { cards } = await fixture('70-google-new.csv');
    expect(cards.map((one) => [values(one, 'email')[0], one.made])).toEqual([
      ['noor@example.org', 'own'],
      ['seen-once@example.net', 'collected'],
      ['vera@example.net', 'own'],
    ]);
  });

  test.each(['70-google-old.csv', '70-google-old-utf-16.csv'])(
    'the columns of before 2024 are read: %s',
    async (name) => {
      const { kind, cards } = await fixture(name);
      expect(kind).toBe('google contacts');
      const [otto] = cards;
      expect(otto?.names).toEqual(['Dr. Otto Berg', 'Otto Berg']);
      expect(values(otto, 'email')).toEqual(['otto@example.org', 'berg@example.org', 'otto@work.example']);
      expect(facts(otto, 'company')).toEqual(['Fisk AS']);
      expect(facts(otto, 'position')).toEqual(['Captain']);
      expect(facts(otto, 'department')).toEqual(['Boats']);
      expect(facts(otto, 'circle')).toEqual(['Neighbours', 'My Contacts']);
      expect(facts(otto, 'birthday')).toEqual(['1971-02-03']);
      expect(facts(otto, 'relation')).toEqual(['wife: Liv']);
    },
  );
});

describe('Outlook', () => {
  test('71 an Exchange-internal name is no address, and the empty date no birthday', async () => {
    const { kind, seen, cards } = await fixture('71-outlook-exchange.csv');
    expect(kind).toBe('outlook contacts');
    expect(values(cards[0], 'email')).toEqual(['gita@example.org']);
    expect(seen[0]?.warnings).toEqual(['an Exchange-internal address was left out: it reaches nobody outside']);
    expect(facts(cards[0], 'birthday')).toEqual([]);
    expect(facts(cards[0], 'note')).toEqual(['First line\nsecond line, with "quotes"']);
    expect(facts(cards[0], 'circle')).toEqual(['Book club', 'Family']);
    expect(facts(cards[0], 'location')).toEqual([
      'Austin, United States of America',
      'Round Rock, United States of America',
    ]);
    expect(seen[3]?.skipped).toBe('empty cards');
  });

  test('one date that can only be read one way tells how all others are read', async () => {
    const { cards } = await fixture('71-outlook-exchange.csv');
    expect(cards.slice(1).map((one) => facts(one, 'birthday'))).toEqual([['1980-12-25'], ['1981-03-04']]);
  });

  test('without such a date only the year is kept, and the owner is told', async () => {
    const { seen, cards } = await readAny(
      'contacts.csv',
      'First Name,E-mail Address,Birthday\nLea,lea@example.org,3/4/1981\n',
    );
    expect(facts(cards[0], 'birthday')).toEqual(['1981']);
    expect(seen[0]?.warnings?.[0]).toContain('either day/month or month/day');
  });

  test.each([
    [
      '72-outlook-german.csv',
      'Jörg Größe',
      'joerg@beispiel.example',
      'Köln, Deutschland',
      '1980-12-25',
      'Leiter',
      'spouse: Änne',
    ],
    [
      '72-outlook-french.csv',
      'Rémi Lefèvre',
      'remi@exemple.example',
      'Genève, Suisse',
      '1975-02-13',
      'Directeur',
      'spouse: Zoé',
    ],
    [
      '72-outlook-spanish.csv',
      'Begoña Muñoz',
      'begona@ejemplo.example',
      'Cádiz, España',
      '1990-07-07',
      'Jefa',
      'spouse: Íñigo',
    ],
  ])(
    '72 localised headers, semicolons and Windows letters are read: %s',
    async (name, person, email, place, day, job, relation) => {
      const { kind, seen, cards, end } = await fixture(name, 50);
      expect(kind).toBe('outlook contacts');
      expect(seen[0]?.warnings).toBeUndefined();
      expect(cards[0]?.names).toEqual([person]);
      expect(values(cards[0], 'email')).toHaveLength(2);
      expect(values(cards[0], 'email')[0]).toBe(email);
      expect(values(cards[0], 'phone').every((phone) => phone.startsWith('+'))).toBe(true);
      expect(facts(cards[0], 'location')[0]).toBe(place);
      expect(facts(cards[0], 'birthday')).toEqual([day]);
      expect(facts(cards[0], 'position')).toEqual([job]);
      expect(facts(cards[0], 'relation')).toEqual([relation]);
      expect(end.remarks?.join(' ')).toContain('windows-1252');
      expect(end.remarks?.join(' ')).not.toContain('Columns not read');
    },
  );
});

test('Google’s bare addresses were gathered, and a company’s address is nobody', async () => {
  const header = 'First Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value';
  const rows = [
    ',,,,,seen@example.org,',
    ',,,* myContacts,,kept@example.org,',
    ',,Acme,* myContacts,,info@acme.example,+41 44 123 45 67',
    ',,,* myContacts,,support@acme.example,',
    ',,Acme,* myContacts,,ana.ruiz@acme.example,',
    'Ana,Ruiz,Acme,* myContacts,,info@acme.example,',
  ];
  const { cards, seen } = await readAny('contacts.csv', [header, ...rows].join('\n'));
  expect(cards.map((card) => [values(card, 'email')[0], card.made])).toEqual([
    ['seen@example.org', 'collected'],
    ['kept@example.org', 'own'],
    ['ana.ruiz@acme.example', 'own'],
    ['info@acme.example', 'own'],
  ]);
  expect(seen.map((row) => row.skipped)).toEqual([
    undefined,
    undefined,
    'organisations',
    'organisations',
    undefined,
    undefined,
  ]);
});

test.each([
  [
    'Titolo;Nome;Cognome;Società;Posizione;Telefono cellulare;Indirizzo posta elettronica;Tipo posta elettronica;Compleanno',
  ],
  ['Titel;Voornaam;Achternaam;Bedrijf;Functie;Mobiele telefoon;E-mailadres;Type e-mailadres;Verjaardag'],
  ['Título;Nome;Sobrenome;Empresa;Cargo;Telefone Celular;Endereço de Email;Tipo de Email;Aniversário'],
  ['Tytuł;Imię;Nazwisko;Firma;Stanowisko;Telefon komórkowy;Adres e-mail;Typ e-mail;Urodziny'],
  ['Titel;Förnamn;Efternamn;Företag;Befattning;Mobiltelefon;E-postadress;E-posttyp;Födelsedag'],
  ['Обращение;Имя;Фамилия;Организация;Должность;Телефон переносной;Адрес эл. почты;Тип эл. почты;День рождения'],
  ['敬称;名;姓;会社名;役職;携帯電話;電子メール アドレス;電子メールの種類;誕生日'],
  ['Unvan;Ad;Soyadı;Şirket;İş Unvanı;Cep Telefonu;E-posta Adresi;E-posta Türü;Doğum Günü'],
])('Outlook’s columns %s', async (header) => {
  const row = ';Zoè;Rossi;R Srl;Capo;+39 333 1234567;zoe@rossi.example;SMTP;22/03/1980';
  const { kind, cards, end } = await readAny('contatti.csv', `${header}\n${row}\n`);
  expect(kind).toBe('outlook contacts');
  expect(cards).toHaveLength(1);
  expect(cards[0]?.names).toEqual(['Zoè Rossi']);
  expect(cards[0]?.handles.map((handle) => handle.value)).toEqual(['+393331234567', 'zoe@rossi.example']);
  expect(cards[0]?.facts.map((fact) => fact.value)).toEqual(['R Srl', 'Capo', '1980-03-22']);
  expect(end.remarks ?? []).toEqual([]);
});

describe('other address books', () => {
  test('Thunderbird’s three date columns are one birthday and its own fields are named as unread', async () => {
    const { kind, seen, cards, end } = await fixture('thunderbird.csv');
    expect(kind).toBe('contacts');
    expect(cards[0]?.names).toEqual(['Ulf Ek', 'Uffe']);
    expect(facts(cards[0], 'birthday')).toEqual(['1970-11-05']);
    expect(facts(cards[0], 'location')).toEqual(['Umeå, Sweden']);
    expect(seen[1]?.skipped).toBe('organisations');
    expect(end.remarks).toEqual(['Columns not read: Custom 2.']);
  });

  test('Yahoo’s short names are understood', async () => {
    const { cards } = await fixture('yahoo.csv');
    expect(values(cards[0], 'phone')).toEqual(['+35312345678', '+353861234567']);
    expect(values(cards[0], 'email')).toEqual(['tess@example.org', 'tess@work.example']);
    expect(facts(cards[0], 'position')).toEqual(['Potter']);
    expect(facts(cards[0], 'birthday')).toEqual(['1969-08-22']);
  });

  test('a book of collected addresses is not the owner’s hand', async () => {
    expect((await fixture('Collected Addresses.csv')).cards.map((one) => one.made)).toEqual(['collected']);
  });

  test('74 a number that a spreadsheet damaged is left out, never guessed, and the person stays', async () => {
    const { seen, cards } = await fixture('74-excel-damaged-phones.csv');
    expect(cards.map((one) => [one.names[0], values(one, 'phone')])).toEqual([
      ['Pia Lund', ['+4915123456789']],
      ['Kim Vos', []],
      ['Ole Dahl', []],
      ['Uma Iyer', ['+919876543210']],
    ]);
    expect(seen.filter((record) => record.warnings?.[0]?.includes('damaged by a spreadsheet'))).toHaveLength(3);
    expect(values(cards[2], 'entry')).toEqual([`contacts:${cards[2]?.key}`]);
  });

  test('a German Thunderbird calls the day of the month what others call the birthday', async () => {
    const text =
      'Vorname;Nachname;Anzeigename;Primäre E-Mail-Adresse;Geburtsjahr;Geburtsmonat;Geburtstag\nUwe;Alt;Uwe Alt;uwe@example.org;1961;7;9\n';
    const { cards } = await readAny('adressbuch.csv', text);
    expect(facts(cards[0], 'birthday')).toEqual(['1961-07-09']);
  });

  test.each([
    ['unknown-columns-contacts.csv', 'Colour, Weight, Width'],
    ['without-header-contacts.csv', 'Jane Roe, Jane, Roe, jane@example.org'],
  ])('unknown columns are refused by name and never guessed by position: %s', async (name, header) => {
    const { seen } = await fixture(name);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.failed).toContain(header);
    expect(seen[0]?.failed).toContain('Google Contacts');
  });

  test('a header alone is an address book with nobody in it', async () => {
    expect((await fixture('header-only.csv')).seen).toEqual([]);
  });

  test('a row that cannot be read fails alone', async () => {
    const { seen } = await readAny(
      'contacts.csv',
      `Name,Email\nAnn,ann@example.org\n"${'x'.repeat(1_200_000)}",b@example.org\nBo,bo@example.org\n`,
    );
    expect(seen.filter((record) => record.failed !== undefined)).toHaveLength(1);
    expect(seen.filter((record) => record.items !== undefined)).toHaveLength(2);
  });
});

describe('tables of another kind', () => {
  test.each([
    ['linkedin-connections.csv', readFileSync(join(FIXTURES, 'linkedin-connections.csv'), 'utf8')],
    [
      'Contacts.csv',
      'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\n',
    ],
    [
      'Imported Contacts.csv',
      'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles\n',
    ],
    ['Email Addresses.csv', 'Email Address,Confirmed,Primary,Updated On\nann@example.org,Yes,Yes,1/1/20\n'],
    ['calendar.csv', 'Subject,Start Date,Start Time,Location,Notes\n'],
    ['guests.csv', 'Name,Email,Ticket Type,Order #\nAnn,ann@example.org,Free,1\n'],
    ['people.bin', 'Name,Email\n'],
  ])('%s is left to others', (path, text) => {
    expect(kindsOf(path, text)).toEqual([]);
  });

  test('every fixture is recognised by at most one source', () => {
    for (const name of readdirSync(FIXTURES)) {
      expect([name, kindsOf(name, readFileSync(join(FIXTURES, name))).length <= 1]).toEqual([name, true]);
    }
  });
});

const CORPORA = join(import.meta.dirname, '../../../../shared/corpora');
const linkedin = csvBelow(join(CORPORA, 'formats/linkedin'));

function csvBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
  } catch {
    return [];
  }
}

describe.skipIf(linkedin.length === 0)(
  'LinkedIn samples (skipped where the corpora are not beside the checkout)',
  () => {
    test('no address book source takes any of them', () => {
      for (const name of linkedin) {
        const file = fileInMemory(name, readFileSync(join(CORPORA, 'formats/linkedin', name)));
        expect([name, cardSources.filter((source) => source.recognises(file)).map((source) => source.kind)]).toEqual([
          name,
          [],
        ]);
      }
    });
  },
);
