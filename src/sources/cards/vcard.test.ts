import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Card, FactKind } from '../../people/index.ts';
import { fileInMemory, readWhole } from '../in-memory.ts';
import { vcardSource } from './vcard.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/cards');

async function fixture(name: string, chunk?: number) {
  return readWhole(vcardSource, fileInMemory(name, readFileSync(join(FIXTURES, name)), chunk));
}

async function read(text: string) {
  return readWhole(vcardSource, fileInMemory('book.vcf', text));
}

/** A whole card from its lines. */
async function card(...lines: string[]): Promise<Card> {
  const { cards } = await read(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'));
  if (cards[0] === undefined) throw new Error('no card');
  return cards[0];
}

function facts(one: Card | undefined, kind: FactKind): string[] {
  return (one?.facts ?? []).filter((fact) => fact.kind === kind).map((fact) => fact.value);
}

function values(one: Card | undefined, kind: string): string[] {
  return (one?.handles ?? []).filter((handle) => handle.kind === kind).map((handle) => handle.value);
}

describe('the person on a vCard', () => {
  test('68 a birthday keeps the precision it was written with, and a year nobody gave is not invented', async () => {
    const { seen, cards } = await fixture('68-birthdays.vcf');
    const days = Object.fromEntries(cards.map((one) => [one.names[0], facts(one, 'birthday')[0]]));
    expect(days).toEqual({
      dashes: '1980-03-22',
      plain: '1980-03-22',
      'no year': '--03-22',
      'no year dashes': '--03-22',
      apple: '--03-22',
      'bare 1604': '--02-29',
      'with time': '1953-10-15',
      month: '1980-03',
      year: '1980',
      'no such day': undefined,
      words: undefined,
      'short year': undefined,
    });
    expect(seen.filter((record) => record.warnings !== undefined)).toHaveLength(3);
  });

  test('69 companies, groups and rooms never become people', async () => {
    const { seen, cards } = await fixture('69-companies-and-groups.vcf');
    expect(cards.map((one) => one.names[0])).toEqual(['Ann Baker']);
    expect(seen.map((record) => record.skipped)).toEqual([
      'organisations',
      'organisations',
      'groups',
      'groups',
      'organisations',
      'rooms and devices',
      'organisations',
      undefined,
    ]);
  });

  test('73 two people with one family number and address stay two cards', async () => {
    const { cards } = await fixture('73-shared-family-number.vcf');
    expect(new Set(cards.map((one) => one.key)).size).toBe(2);
    expect(cards[0]?.handles).toEqual(cards[1]?.handles);
  });

  test('Outlook’s 2.1 is read by its own escapes, bare types and lines that mean nothing to a person', async () => {
    const { cards, end } = await fixture('outlook-2.1.vcf');
    const [will] = cards;
    expect(will?.names).toEqual(['Will James Henry Stone']);
    expect(facts(will, 'note')).toEqual(['a folder C:\\new\\notes, and; a semicolon']);
    expect(facts(will, 'department')).toEqual(['Research, Rocks']);
    expect(facts(will, 'relation')).toEqual(['manager: Dora Boss']);
    expect(facts(will, 'website')).toEqual(['http://will.example', 'im:will@chat.example']);
    expect(values(will, 'phone')).toEqual(['~02079460005', '+442079460006']);
    expect(end.remarks?.[0]).toContain('X-MS-OL-DESIGN');
  });

  test('4.0 with its URIs, quoted parameters and alternatives is read', async () => {
    const { cards } = await fixture('vcard-4.0.vcf');
    const [vivian] = cards;
    expect(vivian?.key).toBe('uid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1');
    expect(vivian?.names).toEqual(['Vivian Lee', '李薇', 'Vivian Ann May Lee', 'Viv', 'Vee']);
    expect(vivian?.handles).toEqual([
      { kind: 'email', value: 'vivian@example.org' },
      { kind: 'phone', value: '+14186569254;ext=102' },
    ]);
    expect(facts(vivian, 'company')).toEqual(['ABC, Inc.']);
    expect(facts(vivian, 'circle')).toEqual(['travel', 'INTERNET, IETF']);
    expect(facts(vivian, 'relation')).toEqual(['friend: Bo, the tall one']);
    expect(facts(vivian, 'note')).toEqual(['one\ntwo\\three; four, five']);
  });

  test.each([
    ['a version far down', ['N:Late;Vera', 'NOTE:C:\\new', 'VERSION:2.1'], 'note', 'C:\\new'],
    [
      'Google’s escaped colon',
      ['VERSION:3.0', 'FN:G', 'URL;TYPE=WORK:http\\://g.example'],
      'website',
      'http://g.example',
    ],
    ['a quoted list of types', ['FN:Q', 'TEL;TYPE="HOME,VOICE":+4930123456'], 'position', undefined],
    [
      'Android’s own lines',
      ['FN:A', 'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bob;14;;'],
      'relation',
      'spouse: Bob',
    ],
    ['Evolution’s own lines', ['FN:E', 'X-EVOLUTION-SPOUSE:Eva'], 'relation', 'spouse: Eva'],
    [
      'an address in one piece',
      ['VERSION:3.0', 'FN:O', 'ADR:;Moon drive\\nAlbany;;;;;'],
      'location',
      'Moon drive Albany',
    ],
    ['a name with a blank', ['FN:T', 'X-GOOGLE TALK:tess@chat.example'], 'website', 'xmpp:tess@chat.example'],
    ['a base64 note', ['VERSION:2.1', 'N:B', 'NOTE;ENCODING=B;CHARSET=UTF-8:Z3LDvG4='], 'note', 'grün'],
  ] as const)('%s is understood', async (_, lines, kind, value) => {
    expect(facts(await card(...lines), kind)[0]).toBe(value);
  });

  test('a name is built from its parts where the whole is missing, and East Asian names keep their order', async () => {
    expect((await card('VERSION:2.1', 'N:Only;N;;Dr.;Jr.')).names).toEqual(['N Only']);
    expect((await card('VERSION:3.0', 'N:山田;太郎;;;', 'FN:')).names).toEqual(['山田太郎']);
    expect((await card('VERSION:3.0', 'N:Doe;John;Richter\\, James;Mr.;Sr.')).names).toEqual([
      'John Richter James Doe',
    ]);
  });

  test('an address in the place of a name is no name', async () => {
    expect((await card('VERSION:3.0', 'FN:bo@example.org', 'N:;;;;', 'EMAIL:Bo@example.org')).names).toEqual([]);
  });

  test('a LinkedIn profile is recognised by link, by Apple’s user name and among plain pages', async () => {
    const forms = [
      'X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/Bo-Berg/',
      'X-SOCIALPROFILE;type=linkedin;x-user=bo-berg:x-apple:bo-berg',
      'item1.URL:https\\://de.linkedin.com/in/bo-berg?trk=x',
    ];
    for (const form of forms) {
      expect(values(await card('VERSION:3.0', 'FN:Bo', form), 'linkedin')).toEqual(['bo-berg']);
    }
  });

  test('pages that would run instead of being shown are left out with a remark', async () => {
    const { seen, cards } = await read(
      'BEGIN:VCARD\nFN:X\nURL:javascript:alert(1)\nURL:\u0001javascript:alert(2)\nURL:data:text/html,x\nURL:file:///etc/passwd\nEND:VCARD\n',
    );
    expect(facts(cards[0], 'website')).toEqual([]);
    expect(seen[0]?.warnings).toHaveLength(4);
  });

  test('a country makes national numbers whole', async () => {
    const text = 'BEGIN:VCARD\nFN:X\nTEL:030 1234567\nEND:VCARD\n';
    const { cards } = await readWhole(vcardSource, fileInMemory('x.vcf', text), { country: 'DE' });
    expect(values(cards[0], 'phone')).toEqual(['+49301234567']);
  });
});

describe('what an entry is called in its source', () => {
  test('the UID, with or without its 4.0 prefix', async () => {
    expect((await card('FN:A', 'UID:0e76-11')).key).toBe('uid:0e76-11');
    expect((await card('FN:A', 'UID:urn:uuid:0e76-11')).key).toBe('uid:0e76-11');
  });

  test('without a UID its names and handles, whatever photo, note or change date it has', async () => {
    const before = await card('FN:A B', 'EMAIL:a@example.org', 'TEL:+49 30 1234567', 'REV:20200101T000000Z');
    const after = await card(
      'FN:A B',
      'TEL:+49 30 1234567',
      'EMAIL:a@example.org',
      'NOTE:new',
      'PHOTO:data:x',
      'REV:20240101T000000Z',
    );
    expect(after.key).toBe(before.key);
    expect((await card('FN:A C', 'EMAIL:a@example.org', 'TEL:+49 30 1234567')).key).not.toBe(before.key);
  });

  test('a person with a name alone can still be found again', async () => {
    const one = await card('FN:Nobody Reachable', 'UID:n-1');
    expect(one.handles).toEqual([{ kind: 'entry', value: 'vcard:uid:n-1' }]);
  });

  test('an entry without name and address is skipped', async () => {
    const { seen } = await read('BEGIN:VCARD\nUID:1\nBDAY:1980-01-01\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n');
    expect(seen.map((record) => record.skipped)).toEqual(['empty cards', 'empty cards']);
  });

  test('a book that a program filled is collected, every other is the owner’s own', async () => {
    const text = 'BEGIN:VCARD\nFN:X\nEND:VCARD\n';
    for (const [path, made] of [
      ['Collected Addresses.vcf', 'collected'],
      ['Gesammelte_Adressen.vcf', 'collected'],
      ['takeout.zip!Contacts/Other Contacts/Other Contacts.vcf', 'collected'],
      ['contacts.vcf', 'own'],
    ] as const) {
      const { cards } = await readWhole(vcardSource, fileInMemory(path, text));
      expect([path, cards[0]?.made]).toEqual([path, made]);
    }
  });
});

describe('files that are no whole vCard', () => {
  test('an empty file is read to its end with nothing in it', async () => {
    expect(await read('')).toEqual({ seen: [], cards: [], end: {} });
  });

  test('a web page under the name of a vCard fails with what it is', async () => {
    const { seen } = await fixture('web-page.vcf');
    expect(seen).toHaveLength(1);
    expect(seen[0]?.failed).toContain('<!DOCTYPE html>');
  });

  test('a file cut off keeps its last person and says so', async () => {
    const { seen, cards, end } = await read('BEGIN:VCARD\nFN:Cut Off\nEMAIL:cut@exam');
    expect(cards[0]?.names).toEqual(['Cut Off']);
    expect(seen[0]?.warnings).toEqual(['the file ends inside this card']);
    expect(end.remarks?.[0]).toContain('ends in the middle');
  });

  test('lines outside every card are counted', async () => {
    const { end } = await read('hello\nworld:1\nBEGIN:VCARD\nFN:X\nEND:VCARD\n');
    expect(end.remarks).toEqual(['2 lines stand outside every card, the first in line 1.']);
  });

  test('a change date from the future is not believed', async () => {
    const { end } = await read('BEGIN:VCARD\nFN:X\nREV:20990101T000000Z\nEND:VCARD\n');
    expect(end.asOf).toBeUndefined();
  });

  test('it recognises vCards by their first line or name, and calendars not', () => {
    const yes = ['\ufeff\n BEGIN:VCARD\n', 'begin:vcard\r\n'];
    for (const text of yes) expect(vcardSource.recognises(fileInMemory('x.bin', text))).toBe(true);
    expect(vcardSource.recognises(fileInMemory('x.vcf', ''))).toBe(true);
    expect(vcardSource.recognises(fileInMemory('x.vcf', 'BEGIN:VCALENDAR'))).toBe(false);
    expect(vcardSource.recognises(fileInMemory('x.txt', 'see BEGIN:VCARD'))).toBe(false);
  });
});
