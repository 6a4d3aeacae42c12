/** Journey 1. Pat drops a mailbox, an address book and a calendar; the LinkedIn archive is still on its way. */

import { beforeAll, describe, expect, it } from 'vitest';
import { openDoubles, peopleOf } from '../src/api/people.ts';
import type { ImportReport } from '../src/api/shapes.ts';
import type { Home } from '../src/store/store.ts';
import { bring, CALENDAR, CARDS, emptyHome, homeWith, LINKEDIN, MAIL, namesOf, who } from './cast.ts';

let home: Home;
let report: ImportReport;
beforeAll(async () => {
  home = await emptyHome();
  report = await bring(home, MAIL, CARDS, CALENDAR);
});

describe('The first hour', () => {
  it('leaves no record unaccounted for and nothing unreadable', () => {
    const sums = report.files.map((file) => ({
      path: file.path,
      read: file.read,
      failed: file.failed,
      skipped: file.skipped,
    }));
    expect(sums).toEqual([
      { path: 'mail.mbox', read: 216, failed: 0, skipped: { spam: 2, drafts: 1, trash: 1 } },
      // Orr Fixings is a firm.
      { path: 'contacts.vcf', read: 12, failed: 0, skipped: { organisations: 1 } },
      // The dentist's hour has nobody else in it.
      { path: 'calendar.ics', read: 26, failed: 0, skipped: { 'no other people': 1 } },
    ]);
    for (const file of report.files) {
      const skipped = Object.values(file.skipped).reduce((sum, n) => sum + n, 0);
      expect(file.read).toBe(file.stored + file.merged + file.unchanged + skipped + file.failed);
    }
  });

  it('knows from the mailbox who Pat is, under both addresses', async () => {
    const pat = await who(home, 'me');
    expect(pat.isOwner).toBe(true);
    expect(pat.handles.toSorted()).toEqual(['pat.kith@holmrae.example', 'pat@kith.example']);
  });

  it('shows who is known', async () => {
    const wroteToEachOther = [
      ...['Ana Duarte', 'Curtis Bell', 'Daniyar Seitkali', 'Dorothy Fenn', 'Fiona Marsh', 'Hamish Orr', 'Heike Brandt'],
      ...['Inês Moura', 'Kasia Wiśniewska', 'Maïwenn Le Goff', 'Maren Lindqvist', 'Priya Raman', 'Tom Ashdown'],
      // Joe once wrote from the house; Maren and Nils once wrote from an address they share.
      ...['Joe Whitlock', 'Joe Whitlock', 'Maren and Nils Lindqvist'],
    ];
    const metInSmallCompany = [
      ...['Aneta Kruk', 'Berit Solheim', 'Hanna Lisowska', 'Lukas Thoma', 'Wojtek Zięba'],
      ...['Arthur Lamb', 'Bea Hartnoll', 'Grace Ellery', 'Olwen Pugh', 'Ted Amery'],
    ];
    const inTheAddressBook = ['Dan Okafor', 'Mum', 'Nils Lindqvist', 'Sunita Mehta'];
    const all = [...wroteToEachOther, ...metInSmallCompany, ...inTheAddressBook];
    expect(await namesOf(home, 'known')).toEqual(all.toSorted((x, y) => x.localeCompare(y, 'en')));
  });

  it('shows who was met, and takes neither a list nor a machine for a person', async () => {
    expect(await namesOf(home, 'met')).toEqual([
      ...['Colin Apsley', 'Gus Tolliver', 'Imran Bhatt', 'Jenny Oakes', 'Kate Drury', 'Lorna Pryce', 'Meera Iyer'],
      // Oskar said no to the reunion, but was in the talk about it.
      ...['Oskar Wren', 'Rob Kettle', 'Sally Munt', 'Upper Ford Parish Council', 'Viktor Hale'],
    ]);
  });

  it('keeps apart those whose names only stood beside others', async () => {
    const seen = await namesOf(home, 'seen');
    // Moira and Lewis were among twelve whom one mail said goodbye to; the rest of the firm was at an
    // all-hands of sixty. Silja posts to a list; Amber stood in a mail to all of Brent's network.
    for (const name of ['Moira Keane', 'Lewis Crane', 'Alma Barrow', 'Kofi Fuller', 'Silja Ketola', 'Amber Lockwood']) {
      expect(seen).toContain(name);
    }
    const everybody = [...seen, ...(await namesOf(home, 'known')), ...(await namesOf(home, 'met'))];
    for (const machine of [
      'LinkedIn',
      'Pencil & Paper',
      'Mail Delivery System',
      'Cruise Department',
      'Window Room',
      'Great Hall',
      'Orr Fixings',
    ]) {
      expect(everybody).not.toContain(machine);
    }
  });

  it('asks whether Joe at home and Joe in the shop are one, and says why', async () => {
    const doubles = await openDoubles(home, 50);
    const joe = doubles.find(({ a, b }) => a.name === 'Joe Whitlock' && b.name === 'Joe Whitlock');
    expect(joe?.reasons).toHaveLength(1);
    expect(joe?.reasons[0]).toMatch(/^Same name/);
  });

  it('says something true of five people', async () => {
    expect((await who(home, 'ana@casa.example')).sentences).toEqual([
      'You wrote 11 times, Ana wrote 12 times.',
      'Ana answered all 4 exchanges you started, usually the same day.',
      // After 7, 10, 15, 22 and 25 hours.
      'You answered all 5 exchanges Ana started, usually the next day.',
      'Your calendar has 2 meetings with Ana.',
    ]);
    expect((await who(home, 'maren@lindqvist.example')).sentences[1]).toBe(
      'Maren answered all 4 exchanges you started, usually within 3 days.',
    );
    expect((await who(home, 'curtis.bell@example.org')).sentences[0]).toBe('You wrote 3 times, Curtis wrote 5 times.');
    expect((await who(home, 'Daniyar Seitkali')).sentences[1]).toBe(
      'You answered both exchanges Daniyar started, usually the same day.',
    );
    expect((await who(home, 'Kasia Wiśniewska')).firstTrace?.sentence).toBe(
      'The first trace is their mail of 2016-01-10: “New year, old friend”.',
    );
  });

  it('finds people by their name, and by what was written with them', async () => {
    const found = async (query: string) =>
      (await peopleOf(home, { query, kinds: ['known', 'met', 'seen'], limit: 20 })).people.map((one) => one.name);
    expect(await found('ines mou')).toEqual(['Inês Moura']);
    expect(await found('scaffolding')).toContain('Ana Duarte');
    expect(await found('scaffolding zebra')).toEqual([]);
  });

  it('joins the archive to what is there when it comes later', async () => {
    const later = await homeWith(MAIL, CARDS, CALENDAR);
    await bring(later, LINKEDIN);
    const ana = await who(later, 'https://linkedin.com/in/ana-duarte-porto');
    expect(ana.handles).toContain('ana@casa.example');
    expect(ana.line).toBe('Structural engineer, Casa & Filhos');
  });
});
