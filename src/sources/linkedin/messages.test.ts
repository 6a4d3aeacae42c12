import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../timeline/index.ts';
import { fileInMemory } from '../in-memory.ts';
import { MIA, OPTIONS, type Read, readFile, readFixture } from './fixture.ts';
import { recipientsOf } from './recipients.ts';

const link = (value: string) => ({ kind: 'linkedin', value });
const named = (value: string) => ({ kind: 'entry', value: `linkedin:name:${value}` });
const withText = (read: Read, text: string): Interaction => {
  const found = read.interactions.filter((item) => item.text === text);
  if (found.length !== 1) throw new Error(`${found.length} messages "${text}"`);
  return found[0] as Interaction;
};
const handlesOf = (item: Interaction) => item.parties.map((party) => party.handle);

describe('messages of 2024', () => {
  const reading = readFixture('2024/messages.csv', MIA);

  test('are counted: every row is kept, left out by a rule, or failed', async () => {
    const { seen, skipped, interactions } = await reading;
    expect(skipped).toEqual({
      drafts: 1,
      spam: 1,
      'sponsored messages': 2,
      'hidden members': 2,
      'messages from companies': 1,
    });
    expect(seen).toHaveLength(20);
    expect(interactions).toHaveLength(20 - 7);
    expect(seen.map((one) => one.record)).toEqual(seen.map((_, at) => at + 1));
  });

  test('know who wrote by the link, not by the folder: sent mail lies in INBOX too', async () => {
    const { parties } = withText(await reading, 'Great & good.');
    expect(parties).toEqual([
      { handle: link('mia-keller'), name: 'Mia Keller', role: 'from', me: true },
      { handle: link('ana-silva'), name: 'Ana Silva', role: 'to' },
    ]);
  });

  test('keep an empty text as the interaction it is', async () => {
    const empty = (await reading).interactions.filter((item) => item.text === undefined);
    expect(empty).toHaveLength(1);
    expect(empty[0]?.when.at).toBe(Date.UTC(2024, 10, 16, 9));
  });

  test('of one second are all kept, true repeats by their number', async () => {
    const keys = (await reading).interactions
      .filter((item) => item.when.at === Date.UTC(2024, 10, 15, 9, 0, 1))
      .map((item) => item.key);
    expect(new Set(keys).size).toBe(3);
    expect(keys.filter((key) => key.endsWith(':2'))).toHaveLength(1);
  });

  test('of a group are a thread with all who take part, one-to-one talk is none', async () => {
    const group = withText(await reading, 'Who sails?');
    expect(group.thread).toEqual(['linkedin:conversation:2-gr==']);
    expect(handlesOf(group)).toEqual([link('mia-keller'), link('ana-silva'), link('bo-lindgren'), null]);
    expect(withText(await reading, 'Great & good.').thread).toBeUndefined();
  });

  test('have recipients with titles, and no person named "Ph.D."', async () => {
    const { parties } = withText(await reading, 'x');
    expect(parties.map((party) => party.name)).toEqual(['Ana Silva', 'Mia Keller', 'Zoë Ångström, Ph.D.', 'Bo']);
    expect(parties[2]?.handle).toEqual(link('zoë-ångström-1'));
    expect(withText(await reading, 'Hello Astrid').parties[1]).toMatchObject({
      name: 'Astrid Berg, PhD',
      handle: link('astrid-berg'),
    });
  });

  test('with fewer names than links keep the links and guess no name', async () => {
    const { parties } = withText(await reading, 'Counts differ');
    expect(parties.slice(1)).toEqual(
      ['ana-silva', 'bo-lindgren', 'dara-okafor'].map((slug) => ({ handle: link(slug), name: '', role: 'to' })),
    );
  });

  test('to more than ten people are wide', async () => {
    expect(withText(await reading, 'Party!').manner).toBe('wide');
    expect(withText(await reading, 'Who sails?').manner).toBe('personal');
  });

  test('show no markup and no entities', async () => {
    expect(withText(await reading, 'Two\nlines <3').key).toContain('2-ht==');
  });

  test('without a readable date are kept, with their time unknown', async () => {
    const undated = (await reading).seen.find((one) => one.warnings !== undefined);
    expect(undated?.items?.[0]).toMatchObject({ text: 'Undated', when: { at: null, precision: 'unknown' } });
    expect(undated?.warnings).toEqual(['the date "some day" could not be read']);
  });

  test('say when the file was current, and keep no text when only headers are wanted', async () => {
    expect((await reading).end.asOf).toBe(Date.UTC(2024, 10, 18, 9));
    const { interactions } = await readFixture('2024/messages.csv', MIA, { ...OPTIONS, texts: 'none' });
    expect(interactions.every((item) => item.text === undefined)).toBe(true);
    expect(interactions.map((item) => item.key)).toEqual((await reading).interactions.map((item) => item.key));
  });
});

test('the messages of 2026, all quoted and with real line breaks, are those of 2024', async () => {
  const old = new Set((await readFixture('2024/messages.csv', MIA)).interactions.map((item) => item.key));
  const { interactions, skipped } = await readFixture('2026/messages.csv', MIA);
  expect(interactions.map((item) => item.key).filter((key) => old.has(key))).toHaveLength(3);
  expect(interactions.map((item) => item.text)).toContain('Dear Mia, the keel is laid.\n\nIt was hard work.\n\nAna');
  expect(skipped).toEqual({ 'hidden members': 1 });
});

describe('messages of 2022, where recipients have no link', () => {
  const reading = readFixture('2022/messages.csv', MIA);

  test('give a recipient the link under which they write', async () => {
    expect(handlesOf(withText(await reading, 'Fine.'))).toEqual([link('mia-keller'), link('ana-silva')]);
    expect(handlesOf(withText(await reading, 'Dara, are you there?'))).toEqual([
      link('mia-keller'),
      named('dara okafor'),
    ]);
  });

  test('split a group by the names that are met, titles and all', async () => {
    const { parties } = withText(await reading, 'Who sails?');
    expect(parties.slice(1)).toMatchObject([
      { handle: link('ana-silva'), name: 'Ana Silva, MBA, PMP' },
      { handle: named('dara okafor'), name: 'Dara Okafor, Ph.D.' },
      { handle: link('bo-lindgren'), name: 'Bo Lindgren' },
    ]);
  });

  test('join each correspondent to the connection of that name by a card', async () => {
    const { cards } = await reading;
    expect(cards.map((card) => card.handles)).toEqual([
      [link('ana-silva'), named('ana silva')],
      [link('bo-lindgren'), named('bo lindgren')],
    ]);
  });

  test('leave out "LinkedIn Member" and empty rows, who would be one person', async () => {
    expect((await reading).skipped).toEqual({ 'hidden members': 1, 'empty rows': 1 });
  });

  test('know the owner by name where a comma stands in it', async () => {
    const nameless = { ...MIA, profileHandle: null };
    const { interactions } = await readFixture('2022/messages.csv', nameless);
    expect(interactions.every((item) => item.parties.filter((party) => party.me).length <= 1)).toBe(true);
    expect(withText(await reading, 'Hello').parties[1]).toMatchObject({ me: true });
  });
});

describe('messages of 2018', () => {
  test('take who wrote from the column Direction, and meet the connection by name', async () => {
    const { interactions, kind } = await readFixture('2018/Messages.csv');
    const { cards } = await readFixture('2018/Connections.csv');
    expect(kind).toBe('linkedin messages');
    expect(interactions.map((item) => item.parties.findIndex((party) => party.me))).toEqual([1, 0, 0, 1]);
    expect(interactions[0]?.parties[0]?.handle).toEqual(cards[0]?.handles[0]);
    expect(interactions[0]?.when).toEqual({ at: Date.UTC(2018, 8, 9, 9, 5), precision: 'local' });
    expect(new Set(interactions.map((item) => item.key)).size).toBe(4);
  });
});

describe('messages that come without their archive', () => {
  const links = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT';
  const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
  const linked = (from: string, to: string, day: number) =>
    `c${day},${from},${url(from)},${to},${url(to)},2024-01-0${day} 10:00:00 UTC,Hi`;

  test('are those of who takes part in all of them', async () => {
    const { interactions, end, skipped } = await readFixture('2024/messages.csv');
    expect(end.owner).toEqual({ names: ['Mia Keller'], handles: MIA.handles, strength: 'likely' });
    expect({ interactions, skipped }).toEqual(
      await readFixture('2024/messages.csv', MIA).then(({ interactions, skipped }) => ({ interactions, skipped })),
    );
  });

  test('say nothing of their owner where both sides are in all of them, and need two people one can recognise', async () => {
    const rows = [linked('mia', 'ana', 1), linked('ana', 'mia', 2), `c3,LinkedIn Member,,mia,${url('mia')},,Hi`];
    const { interactions, end, skipped } = await readFile(fileInMemory('messages.csv', [links, ...rows].join('\n')));
    expect(end.owner).toBeUndefined();
    expect(interactions.flatMap((item) => item.parties).some((party) => party.me)).toBe(false);
    expect(skipped).toEqual({ 'hidden members': 1 });
  });

  test('are known by names in years when recipients have no link', async () => {
    const header = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER';
    const row = (from: string, slug: string, to: string, day: number) =>
      `c,,"${from}",${url(slug)},"${to}",2021-01-0${day} 10:00:00 UTC,,Hi,INBOX`;
    const rows = [
      row('Mia Wolf, CFA', 'mia', 'Ana Ruiz', 1),
      row('Ana Ruiz', 'ana', 'Mia Wolf, CFA', 2),
      row('Bo Li', 'bo', 'Mia Wolf, CFA, Ana Ruiz', 3),
      row('Bo Li', 'bo', 'Mia Wolf, CFA', 4),
    ];
    const { interactions, end } = await readFile(fileInMemory('messages.csv', [header, ...rows].join('\n')));
    expect(end.owner).toMatchObject({ names: ['Mia Wolf, CFA'], handles: [{ kind: 'linkedin', value: 'mia' }] });
    expect(interactions.map((item) => item.parties.findIndex((party) => party.me))).toEqual([0, 1, 1, 1]);
  });

  test('of 2018 are of who wrote the outgoing ones', async () => {
    const rows = [
      '"Mia Wolf, CFA",Ana Ruiz,"1/2/18, 3:04 PM",,Hi,OUTGOING,SENT',
      '"Joe Doe, Ph.D.","Mia Wolf, CFA, Ana Ruiz","1/4/18, 9:05 AM",,Hi,INCOMING,ARCHIVED',
    ];
    const file = fileInMemory('Messages.csv', ['From,To,Date,Subject,Content,Direction,Folder', ...rows].join('\n'));
    const { interactions } = await readFile(file);
    expect(interactions.map((item) => item.parties.map((party) => party.me === true))).toEqual([
      [true, false],
      [false, true, false],
    ]);
  });
});

test("talk with LinkedIn's assistants is read and left out", async () => {
  expect(await readFixture('2024/coach_messages.csv', MIA)).toMatchObject({
    kind: 'linkedin assistants',
    skipped: { "talk with LinkedIn's assistants": 2 },
  });
  expect((await readFixture('2024/learning_coach_messages.csv', MIA)).seen).toEqual([]);
  expect((await readFixture('2026/LearningCoachMessages.csv', MIA)).seen).toEqual([]);
});

describe('a TO cell', () => {
  const names = (to: string, links: string | null, known: readonly string[] = []) =>
    recipientsOf(to, links, (text) => known.includes(text)).map((one) => one.name);
  const links = (count: number) =>
    Array.from({ length: count }, (_, at) => `https://www.linkedin.com/in/p${at}`).join(',');

  test.each([
    ['Ana Silva', 1, ['Ana Silva']],
    ['Ana Silva, MBA, PMP', 1, ['Ana Silva, MBA, PMP']],
    ['Ana Silva, Bo Lindgren', 2, ['Ana Silva', 'Bo Lindgren']],
    ['Ana Silva, M.D., Bo', 2, ['Ana Silva, M.D.', 'Bo']],
    ['Ana Silva, Psychologist, Bo Lindgren', 2, ['Ana Silva, Psychologist', 'Bo Lindgren']],
    ['Ana Silva, Head of yard, Bo Lindgren', 2, ['', '']],
    ['Ana Silva, LinkedIn Member', 1, ['Ana Silva', '']],
    ['', 0, []],
  ])('%j with %i links is %j', (to, count, expected) => {
    expect(names(to, links(count))).toEqual(expected);
  });

  test('is split by names met elsewhere', () => {
    expect(names('Ana Silva, Head of yard, Bo Lindgren', links(2), ['Ana Silva, Head of yard'])).toEqual([
      'Ana Silva, Head of yard',
      'Bo Lindgren',
    ]);
    expect(names('Keller, Mia, Bo Lindgren', null, ['Keller, Mia'])).toEqual(['Keller, Mia', 'Bo Lindgren']);
  });

  test.each([
    ['Ana Silva, John F. Kennedy', [], ['Ana Silva', 'John F. Kennedy']],
    ['Ana Silva, Dr. Bo Lindgren', [], ['Ana Silva', 'Dr. Bo Lindgren']],
    ['Ana Silva, BO LINDGREN', [], ['Ana Silva', 'BO LINDGREN']],
    ['Ana Silva, 山田太郎, 김민지', [], ['Ana Silva', '山田太郎', '김민지']],
    ['Ana Silva, MBA, 李 伟', [], ['Ana Silva, MBA', '李 伟']],
    ['Ana Silva, Ph.D., Dr. med., CISSP-ISSAP', [], ['Ana Silva, Ph.D., Dr. med., CISSP-ISSAP']],
    ['Ana Silva, MBA, Zoë Berg, Ph.D.', ['Ana Silva, MBA', 'Zoë Berg, Ph.D.'], ['Ana Silva, MBA', 'Zoë Berg, Ph.D.']],
    ['Ana Silva, Ph.D. candidate, J.R. Ewing', [], ['Ana Silva, Ph.D. candidate', 'J.R. Ewing']],
    ['Ana Silva, Prince', ['Prince'], ['Ana Silva', 'Prince']],
  ])('%j without links has nobody swallowed as a title of whoever stands before them', (to, known, expected) => {
    expect(names(to, null, known)).toEqual(expected);
  });
});
