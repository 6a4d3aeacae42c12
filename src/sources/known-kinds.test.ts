import { describe, expect, test } from 'vitest';
import { looseSources } from './known-kinds.ts';
import { newOwnerTally } from './mail/index.ts';

const GOOGLE = 'First Name,Middle Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value';
const GOOGLE_BEFORE = 'Name,Given Name,Family Name,Birthday,Location,Group Membership,E-mail 1 - Type,E-mail 1 - Value';
const OUTLOOK = 'Title,First Name,Last Name,Company,Job Title,E-mail Address,E-mail Type,E-mail Display Name,Birthday';
const OUTLOOK_DE = 'Anrede;Vorname;Nachname;Firma;Position;E-Mail-Adresse;E-Mail-Typ;Geburtstag';
const PLAIN = 'Full Name,Emails,Phone Numbers,Birthday';
const LINKEDIN =
  'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName,BookmarkedAt,Profiles';

/** The first source that takes a file of this name and text. */
function kindOf(path: string, text: string): string | undefined {
  const file = { path, head: new TextEncoder().encode(text) };
  return looseSources(newOwnerTally()).find((source) => source.recognises(file))?.kind;
}

describe('a file that came by itself', () => {
  test.each([
    ['contacts.csv', GOOGLE, 'google contacts'],
    ['Contacts.csv', GOOGLE, 'google contacts'],
    ['takeout.zip!contacts.csv', GOOGLE_BEFORE, 'google contacts'],
    ['contacts.csv', OUTLOOK, 'outlook contacts'],
    ['contacts.CSV', OUTLOOK_DE, 'outlook contacts'],
    ['contacts.csv', PLAIN, 'contacts'],
    ['Contacts.csv', LINKEDIN, 'linkedin imported contacts'],
    ['Imported Contacts.csv', 'First Name,Last Name,Companies,Title,Email Address', 'linkedin imported contacts'],
    ['contacts.csv', 'foo,bar', 'contacts'],
  ])('named %s is known by its columns, since several programs name theirs so', (path, header, kind) => {
    expect(kindOf(path, `${header}\n`)).toBe(kind);
  });
});
