import { describe, expect, test } from 'vitest';
import { fileInMemory } from '../in-memory.ts';
import { MIA, readFile, readFixture } from './fixture.ts';

const link = (value: string) => ({ kind: 'linkedin', value });
const named = (value: string) => ({ kind: 'entry', value: `linkedin:name:${value}` });
const day = (year: number, month: number, date: number) => ({ at: Date.UTC(year, month - 1, date), precision: 'day' });

describe('connections', () => {
  test('of 2018 have no preamble: nobody is lost', async () => {
    const { cards } = await readFixture('2018/Connections.csv');
    expect(cards.map((card) => card.names[0])).toEqual(['Ana Silva', 'Bo Lindgren', 'Chloé Martin']);
    expect(cards[0]).toMatchObject({
      made: 'collected',
      handles: [named('ana silva'), { kind: 'email', value: 'ana.silva@example.org' }],
      facts: [
        { kind: 'company', value: 'Harbour Works' },
        { kind: 'position', value: 'Shipwright' },
        { kind: 'connected', value: '2017-11-03' },
      ],
    });
  });

  test('of 2022 are read to the last row, which has no line break, and the preamble is no person', async () => {
    const { cards, interactions, end } = await readFixture('2022/Connections.csv');
    expect(cards.map((card) => card.names[0])).toEqual([
      'Ana Silva, MBA, PMP',
      '𝐁𝐨 Lindgren 🚀 (he/him)',
      'Dara Okafor',
    ]);
    expect(interactions.at(-1)?.when).toEqual(day(2021, 3, 1));
    expect(end.asOf).toBe(Date.UTC(2022, 7, 28));
  });

  test('with a date alone, or hidden, are nobody, and never one nameless person', async () => {
    expect((await readFixture('2022/Connections.csv')).skipped).toEqual({ 'hidden members': 4 });
    expect((await readFixture('2024/Connections.csv')).skipped).toEqual({ 'hidden members': 1 });
  });

  test('are recognised again by name without titles, emoji, pronouns and decorated letters, and shown with them', async () => {
    const { cards } = await readFixture('2022/Connections.csv');
    expect(cards.map((card) => card.handles[0])).toEqual([
      named('ana silva'),
      named('bo lindgren'),
      named('dara okafor'),
    ]);
  });

  test('with a link are known by it, percent signs or not, and keyed by it in every year', async () => {
    const { cards, interactions } = await readFixture('2024/Connections.csv');
    expect(cards.map((card) => card.handles[0])).toEqual([
      link('ana-silva'),
      link('zoë-ångström-1'),
      named('kay nolink'),
    ]);
    expect(interactions[0]).toEqual({
      key: 'linkedin:connection:ana-silva',
      channel: 'linkedin',
      kind: 'connection',
      manner: 'personal',
      when: day(2022, 8, 28),
      parties: [{ handle: link('ana-silva'), name: 'Ana Silva', role: 'with' }],
    });
  });

  test('state company and position without a date: they are of the day of the export', async () => {
    const { cards } = await readFixture('2024/Connections.csv');
    expect(cards[0]?.facts.every((fact) => fact.from === undefined && fact.to === undefined)).toBe(true);
  });

  test('saved again by Excel, with mark, semicolons and short years, are read; a date of two meanings is not guessed', async () => {
    const { interactions, seen, kind } = await readFixture('single/Connections-excel.csv');
    expect(kind).toBe('linkedin connections');
    expect(interactions.map((item) => item.when)).toEqual([day(2021, 4, 4), { at: null, precision: 'unknown' }]);
    expect(seen[1]?.warnings).toEqual(['the date "12/10/2023" could not be read']);
  });

  test('under any name and in any order of columns are recognised by their header', async () => {
    const { interactions, cards, seen, end } = await readFixture('single/network.csv');
    expect(cards.map((card) => card.handles[0])).toEqual([
      link('ana-silva'),
      named('bo lindgren'),
      link('dara-okafor'),
      link('fay-wong'),
    ]);
    expect(interactions.map((item) => item.when)).toEqual([day(2023, 1, 15), unknown, unknown, day(2023, 12, 10)]);
    expect(seen.map((one) => one.warnings)).toEqual([
      undefined,
      ['the date "31 Feb 2024" could not be read', 'the link is no profile link'],
      ['the date "10 Dec 9999" lies in the future', 'the row has more cells than the header'],
      undefined,
    ]);
    expect(end.remarks).toEqual(['Columns not used: "Shoe Size".']);
  });

  test('whose columns somebody named anew keep their links, and every address in a cell is read or said to be none', async () => {
    const rows = [
      'Ana,Ruiz,https://www.linkedin.com/in/ana,"ana@ruiz.example, a@ruiz.example",Acme,Chair,8 Feb 2026',
      'Bo,Li,https://www.linkedin.com/in/bo,urn:li:emailAddress:12,"Li &\r\n Sons",,9 Feb 2026',
    ];
    const header = 'First Name,Last Name,Profile URL,Email,Current Company,Title,Connected On';
    const { cards, seen, end } = await readFile(fileInMemory('list.csv', [header, ...rows].join('\n')));
    expect(cards.map((card) => card.handles.map((handle) => handle.value))).toEqual([
      ['ana', 'ana@ruiz.example', 'a@ruiz.example'],
      ['bo'],
    ]);
    expect(cards[0]?.facts.map((fact) => fact.value)).toEqual(['Acme', 'Chair', '2026-02-08']);
    expect(cards[1]?.facts[0]?.value).toBe('Li & Sons');
    expect(seen.map((row) => row.warnings)).toEqual([undefined, ['the mail address could not be read']]);
    expect(end.remarks).toEqual([]);
  });

  test('with a header in no known language fail as a file, with the header found and the one needed', async () => {
    const { seen } = await readFixture('single/Connections.csv');
    expect(seen).toHaveLength(1);
    expect(seen[0]?.failed).toMatch(/"First Name", "Last Name", "Connected On" are needed.*"Vorname", "Nachname"/);
  });

  test('of nobody yet are an empty list', async () => {
    expect(await readFixture('single/Connections_2.csv')).toMatchObject({ kind: 'linkedin connections', seen: [] });
  });
});

const unknown = { at: null, precision: 'unknown' };

describe('invitations', () => {
  test('have a direction and a time of an unknown zone', async () => {
    const { interactions, seen } = await readFixture('2024/Invitations.csv');
    expect(interactions[0]).toMatchObject({
      key: 'linkedin:invitation:outgoing:fay-wong:2024-01-02',
      when: { at: Date.UTC(2024, 0, 2, 7, 46), precision: 'local' },
      parties: [
        { handle: link('mia-keller'), role: 'from', me: true },
        { handle: link('fay-wong'), role: 'to' },
      ],
    });
    expect(interactions[1]).toMatchObject({
      text: 'Hello & welcome',
      parties: [{ handle: link('gil-moreau'), role: 'from' }, { me: true }],
    });
    expect(seen[2]?.failed).toContain('SIDEWAYS');
  });

  test('of the years without links go by name, and hidden ones are nobody', async () => {
    const { interactions, skipped } = await readFixture('2022/Invitations.csv');
    expect(interactions.map((item) => item.parties.find((party) => !party.me)?.handle)).toEqual([
      named('fay wong'),
      named('gil moreau'),
    ]);
    expect(skipped).toEqual({ 'hidden members': 1 });
  });

  test('that vanish later leave no trace in the file: the same ones have the same key', async () => {
    const before = (await readFixture('2024/Invitations.csv')).interactions.map((item) => item.key);
    const after = (await readFixture('2026/Invitations.csv')).interactions.map((item) => item.key);
    expect(before).toContain(after[0]);
  });
});

describe('endorsements and recommendations', () => {
  test('of twin files, one of them UTF-16 with tabs, are the same endorsements', async () => {
    const keysOf = async (name: string) => (await readFixture(name)).interactions.map((item) => item.key);
    const old = await keysOf('2022/Endorsement Received Info.csv');
    expect(old).toHaveLength(3);
    expect(old).toEqual(expect.arrayContaining(await keysOf('2022/Endorsement_Received_Info.csv')));
    expect(old).toEqual(expect.arrayContaining(await keysOf('2024/Endorsement_Received_Info.csv')));
  });

  test('with a link without scheme, in capitals and percent signs, join the person', async () => {
    const { interactions } = await readFixture('2024/Endorsement_Given_Info.csv', MIA);
    expect(interactions[0]).toMatchObject({
      when: { at: Date.UTC(2024, 10, 27, 8, 53, 43), precision: 'second' },
      parties: [
        { handle: link('mia-keller'), role: 'from', me: true },
        { handle: link('zoë-ångström-1'), role: 'to' },
      ],
      subject: 'Sailing',
    });
  });

  test('of recommendations go the way their file is named', async () => {
    const given = (await readFixture('2024/Recommendations_Given.csv', MIA)).interactions[0];
    const received = (await readFixture('2024/Recommendations_Received.csv', MIA)).interactions[0];
    expect(given).toMatchObject({
      text: 'Ana builds boats, and well.',
      parties: [
        { me: true, role: 'from' },
        { handle: named('ana silva'), role: 'to' },
      ],
    });
    expect(received?.parties).toMatchObject([
      { handle: named('bo lindgren'), role: 'from' },
      { me: true, role: 'to' },
    ]);
    expect(received?.when.precision).toBe('local');
  });
});

describe('public doings', () => {
  test('of shares lose the quotation marks that stand at every line break, and no others', async () => {
    const { interactions } = await readFixture('2022/Shares.csv', MIA);
    expect(interactions.map((item) => item.text)).toEqual([
      'The keel is laid.\n\nIt was "hard" work, friends.\n#boats',
      'One line',
    ]);
    expect(interactions[0]).toMatchObject({
      kind: 'post',
      when: { at: Date.UTC(2022, 7, 27, 4, 10, 18), precision: 'second' },
    });
  });

  test('of shares in UTF-16 with tabs are columns, not one', async () => {
    expect((await readFixture('2018/Shares.csv')).interactions[0]).toMatchObject({
      text: 'Look, a boat – ahoi',
      subject: 'Boats',
    });
  });

  test('of comments with bare line breaks are one comment each', async () => {
    const { interactions, seen } = await readFixture('2022/Comments.csv', MIA);
    expect(interactions.map((item) => item.text)).toEqual([
      'Well done!',
      'First line\n\nsecond line',
      'Thank you, Ana! A "grand" day.',
      '"He said: good\n"and left',
      'Last',
    ]);
    expect(seen.map((one) => one.where)).toEqual(['line 2', 'line 3', 'line 6', 'line 7', 'line 9']);
  });

  test('of one second are two reactions, and a vote is one', async () => {
    const { interactions } = await readFixture('2022/Reactions.csv', MIA);
    expect(new Set(interactions.map((item) => item.key)).size).toBe(2);
    expect(interactions[0]?.parties).toEqual([
      { handle: link('mia-keller'), name: 'Mia Keller, ACIPM', role: 'from', me: true },
    ]);
    expect((await readFixture('2022/Votes.csv', MIA)).interactions[0]).toMatchObject({
      kind: 'reaction',
      text: 'Oak, of course',
    });
  });

  test('of events have a length, and a place given up is declined', async () => {
    const { interactions } = await readFixture('2024/Events.csv', MIA);
    expect(interactions.map((item) => [item.when.at, item.length, item.parties[0]?.answer])).toEqual([
      [Date.UTC(2022, 9, 11, 12), 20 * 60_000, 'accepted'],
      [Date.UTC(2023, 5, 11, 8), 45 * 60_000, 'declined'],
    ]);
  });
});

describe('what the owner is and has', () => {
  test('stands on cards about the owner, with months kept months and years years', async () => {
    const profile = (await readFixture('2022/Profile.csv', MIA)).cards[0];
    expect(profile).toMatchObject({ made: 'self', names: ['Mia Keller, ACIPM'], handles: [link('mia-keller')] });
    expect(profile?.facts).toContainEqual({ kind: 'birthday', value: '--02-20' });
    const positions = (await readFixture('2022/Positions.csv', MIA)).cards.map((card) => card.facts[0]);
    expect(positions).toEqual([
      { kind: 'company', value: 'Harbour Works', from: { at: Date.UTC(2018, 10, 1), precision: 'month' } },
      {
        kind: 'company',
        value: 'Quay & Co',
        from: { at: Date.UTC(2013, 0, 1), precision: 'year' },
        to: { at: Date.UTC(2016, 6, 1), precision: 'month' },
      },
    ]);
  });

  test('has its pages as addresses, each by itself', async () => {
    const head = 'First Name,Last Name,Headline,Industry,Websites';
    const sites = async (cell: string) => {
      const { cards } = await readFile(fileInMemory('Profile.csv', `${head}\nMia,Keller,,,"${cell}"\n`), MIA);
      return cards.flatMap((card) => card.facts).flatMap(({ kind, value }) => (kind === 'website' ? [value] : []));
    };
    expect(await sites('[PERSONAL:https://mia.example,COMPANY:boats.example]')).toEqual([
      'https://mia.example',
      'boats.example',
    ]);
    expect(await sites('HTTPS://mia.example')).toEqual(['HTTPS://mia.example']);
    expect(await sites('')).toEqual([]);
  });

  test('claims no address that was never confirmed', async () => {
    const { end, skipped } = await readFixture('2022/Email Addresses.csv');
    expect(end.owner).toEqual({
      names: [],
      handles: [{ kind: 'email', value: 'mia@keller.example' }],
      strength: 'stated',
    });
    expect(skipped).toEqual({ 'unconfirmed or unreadable addresses': 1 });
  });

  test('makes no people of those the owner follows', async () => {
    const followed = await Promise.all(
      ['Company Follows', 'Member_Follows', 'Hashtag_Follows'].map((name) => readFixture(`2022/${name}.csv`)),
    );
    expect(
      followed.flatMap((read) => read.cards.map((card) => [card.made, card.facts[0]?.kind, card.facts[0]?.value])),
    ).toEqual([
      ['self', 'follows', 'Harbour Works, Ltd.'],
      ['self', 'follows', 'Umar Pike, MBA'],
      ['self', 'follows', '#boats'],
    ]);
    expect(followed[1]?.skipped).toEqual({ 'no longer followed': 1 });
  });
});

test('imported contacts are the hand of the owner only where a name was written', async () => {
  const { cards } = await readFixture('2022/Contacts.csv');
  expect(cards.map((card) => [card.names[0], card.made])).toEqual([
    ['Ana Silva', 'own'],
    [undefined, 'collected'],
    ['Ed Poe', 'collected'],
  ]);
  const old = await readFixture('2018/Imported Contacts.csv');
  expect(old.cards[0]?.handles).toEqual([
    { kind: 'email', value: 'ana@home.example' },
    { kind: 'phone', value: '+4930901820' },
  ]);
  expect(old.skipped).toEqual({ 'empty cards': 1 });
});

test('imported contacts have a birthday as every card writes it, or none and a warning', async () => {
  const header = 'Source,FirstName,LastName,Companies,Emails,Birthday,BookmarkedAt,Profiles';
  const born = ['"Feb 20, 1980"', 'Feb 20', '1980-02-20', 'spring', ''];
  const rows = born.map((day, at) => `GOOGLE_CONTACTS,Ana,Silva,,a${at}@silva.example,${day},,`);
  const { cards, seen } = await readFile(fileInMemory('Contacts.csv', [header, ...rows].join('\n')));
  const birthdays = cards.map((card) => card.facts.find((fact) => fact.kind === 'birthday')?.value ?? null);
  expect(birthdays).toEqual(['1980-02-20', '--02-20', '1980-02-20', null, null]);
  expect(seen.map((one) => one.warnings?.length ?? 0)).toEqual([0, 0, 0, 1, 0]);
});

test('a note of 2026 is about its connection and holds its line breaks', async () => {
  expect((await readFixture('2026/Notes.csv', MIA)).interactions[0]).toMatchObject({
    kind: 'note',
    text: 'Met at the boat fair; likes\nold engines',
    when: { at: Date.UTC(2025, 6, 30, 18, 20), precision: 'second' },
    parties: [{ me: true }, { handle: link('ana-silva'), role: 'with' }],
  });
});
