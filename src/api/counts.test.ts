import { describe, expect, test } from 'vitest';
import {
  ANA,
  ARCHIVE,
  BO,
  eml,
  ics,
  type Letter,
  MESSAGES_HEADER,
  MIA,
  mbox,
  message,
} from '../store/files-for-tests.ts';
import { bring, NOW, sqliteHomes, whoIs, written } from '../store/homes-for-tests.ts';
import type { Home } from '../store/store.ts';
import type { Counts } from './shapes.ts';

const homes = sqliteHomes();

const NONE: Counts = {
  fromMe: 0,
  fromThem: 0,
  exchangesStartedByMe: 0,
  exchangesStartedByThem: 0,
  answeredByMe: 0,
  answeredByThem: 0,
  meetings: 0,
};

/** Says once and for all that Mia is the owner; it is with somebody nobody asks about. */
const SENT: Letter = {
  from: MIA,
  to: 'zed@zed.example',
  at: '2019-01-01T08:00:00Z',
  id: 'own',
  headers: ['X-Gmail-Labels: Sent'],
};

async function homeWith(files: Readonly<Record<string, string>>, now = NOW): Promise<Home> {
  const home = await homes.open();
  await bring(home, [written({ 'own.mbox': mbox(SENT) })], { now });
  const report = await bring(home, [written(files)], { now });
  expect(report.question).toBeNull();
  return home;
}

async function counted(files: Readonly<Record<string, string>>, who = 'ana@silva.example', now = NOW) {
  return (await whoIs(await homeWith(files, now), who, now)).counts;
}

const fromAna = (id: string, at: string | null, more: Partial<Letter> = {}): Letter => ({
  from: ANA,
  to: MIA,
  at,
  id,
  ...more,
});
const toAna = (id: string, at: string | null, more: Partial<Letter> = {}): Letter => ({
  from: MIA,
  to: ANA,
  at,
  id,
  ...more,
});
const many = (n: number) => Array.from({ length: n }, (_, i) => `p${i}@many.example`).join(', ');

describe('A mail', () => {
  const one = { fromThem: 1, exchangesStartedByThem: 1 };
  test.each<[string, Partial<Letter>, Partial<Counts>]>([
    ['counts when one person wrote it to another', {}, one],
    ['does not count when a machine answered', { headers: ['Auto-Submitted: auto-replied'] }, {}],
    ['does not count as an out-of-office answer', { subject: 'Automatic reply: Boat' }, {}],
    ['does not count from a list', { headers: ['List-Id: <sailors.example>'] }, {}],
    ['does not count in bulk', { headers: ['Precedence: bulk'] }, {}],
    ['does not count when one can unsubscribe from it', { headers: ['List-Unsubscribe: <https://x.example>'] }, {}],
    ['counts with exactly 10 recipients', { to: `${MIA}, ${many(9)}` }, one],
    ['does not count with 11 recipients', { to: `${MIA}, ${many(10)}` }, {}],
    ['counts recipients in Cc', { cc: many(10) }, {}],
    ['does not count as a draft', { headers: ['X-Gmail-Labels: Drafts'] }, {}],
    ['does not count as spam', { headers: ['X-Gmail-Labels: Spam'] }, {}],
    ['does not count from the trash', { headers: ['X-Gmail-Labels: Trash'] }, {}],
    ['does not count to nobody named', { to: 'undisclosed-recipients:;' }, {}],
  ])('%s', async (_, more, wanted) => {
    const files = {
      'a.mbox': mbox(
        fromAna('a', '2024-01-01T08:00:00Z', more),
        fromAna('off', '2024-01-01T08:00:00Z', { headers: ['List-Id: x'] }),
      ),
    };
    expect(await counted(files)).toEqual({ ...NONE, ...wanted });
  });

  test('whose date nobody can read counts as a message and makes no exchange, no first and no last day', async () => {
    const home = await homeWith({ 'a.mbox': mbox(fromAna('a', null)).replace('Sat Jan  3 01:05:34 2026', 'x') });
    const ana = await whoIs(home, 'ana@silva.example');
    expect([ana.firstAt, ana.lastAt, ana.firstTrace]).toEqual([null, null, null]);
    expect(ana.counts).toMatchObject({ exchangesStartedByThem: 0, answeredByMe: 0 });
    expect(ana.quarters).toEqual([]);
  });

  test.each([
    ['its List-Post', 'List-Post: <mailto:crew@boats.example>'],
    ['its List-Id', 'List-Id: Our crew <crew.boats.example>'],
    ['a Mailing-List line', 'Mailing-List: list crew@boats.example; contact crew-help@boats.example'],
  ])('to a list known by %s is to nobody, not to somebody who never answers', async (_, header) => {
    const crew = 'crew@boats.example';
    const heard = fromAna('l', '2024-01-01T08:00:00Z', { to: crew, headers: ['Precedence: list', header] });
    const letter = toAna('m', '2024-01-02T08:00:00Z', { to: `${ANA}, ${crew}` });
    const home = await homeWith({ 'a.mbox': mbox(heard, letter) });
    expect((await whoIs(home, 'ana@silva.example')).counts.fromMe).toBe(1);
    await expect(whoIs(home, crew)).rejects.toThrow('Nobody with crew@boats.example');
  });

  test('in three folders and in an export of the other side is one', async () => {
    const letter = fromAna('a', '2024-01-01T08:00:00Z');
    const files = {
      'INBOX.mbox': mbox(letter),
      'All Mail.mbox': mbox(letter, letter),
      'Archive.mbox': mbox(letter),
      'a.eml': eml(letter),
    };
    expect(await counted(files)).toEqual({ ...NONE, ...one });
  });
});

describe('An exchange of mails', () => {
  const day = (n: number) => `2024-01-${String(n).padStart(2, '0')}T08:00:00Z`;
  const answers = (id: string) => ({ headers: [`In-Reply-To: <${id}>`] });
  const refers = (...ids: string[]) => ({ headers: [`References: ${ids.map((id) => `<${id}>`).join(' ')}`] });
  test.each<[string, Letter[], Partial<Counts>]>([
    [
      'holds an answer that names the mail in In-Reply-To alone',
      [toAna('m', day(1)), fromAna('a', day(2), answers('m'))],
      { fromMe: 1, fromThem: 1, exchangesStartedByMe: 1, answeredByThem: 1 },
    ],
    [
      'holds an answer that names it in References alone',
      [fromAna('a', day(1)), toAna('m', day(2), refers('a'))],
      { fromMe: 1, fromThem: 1, exchangesStartedByThem: 1, answeredByMe: 1 },
    ],
    [
      'is another one where only the subject is the same',
      [toAna('m', day(1), { subject: 'Boat' }), fromAna('a', day(2), { subject: 'Re: Boat' })],
      { fromMe: 1, fromThem: 1, exchangesStartedByMe: 1, exchangesStartedByThem: 1 },
    ],
    [
      'is one across a mail between that nobody kept',
      [toAna('m', day(1)), fromAna('a', day(3), refers('m', 'lost'))],
      { fromMe: 1, fromThem: 1, exchangesStartedByMe: 1, answeredByThem: 1 },
    ],
    [
      'is not answered by a machine',
      [toAna('m', day(1)), fromAna('a', day(1), { headers: ['In-Reply-To: <m>', 'Auto-Submitted: auto-replied'] })],
      { fromMe: 1, exchangesStartedByMe: 1 },
    ],
    [
      'is not answered by a second letter of the same side',
      [toAna('m', day(1)), toAna('m2', day(2), answers('m'))],
      { fromMe: 2, exchangesStartedByMe: 1 },
    ],
    [
      'is answered once, however many answers came',
      [
        toAna('m', day(1)),
        fromAna('a', day(2), answers('m')),
        fromAna('b', day(3), answers('m')),
        toAna('n', day(4), answers('b')),
      ],
      { fromMe: 2, fromThem: 2, exchangesStartedByMe: 1, answeredByThem: 1 },
    ],
    [
      'that is an answer to a mail on a list was begun by nobody: to say Ana left it unanswered would be untrue',
      [fromAna('l', day(1), { headers: ['List-Id: x'] }), toAna('m', day(2), answers('l'))],
      { fromMe: 1 },
    ],
    [
      'that is their answer to a letter nobody brought was begun by nobody',
      [fromAna('a', day(2), refers('lost'))],
      { fromThem: 1 },
    ],
    [
      'that goes on after such an answer was begun by its first letter',
      [fromAna('a', day(2), refers('lost')), toAna('m', day(3), answers('a'))],
      { fromMe: 1, fromThem: 1, exchangesStartedByThem: 1, answeredByMe: 1 },
    ],
  ])('%s', async (_, letters, wanted) => {
    expect(await counted({ 'a.mbox': mbox(...letters) })).toEqual({ ...NONE, ...wanted });
    expect(await counted({ 'a.mbox': mbox(...letters.toReversed()) })).toEqual({ ...NONE, ...wanted });
  });

  test('with one of two recipients is no answer of the other', async () => {
    const both = { ...toAna('m', day(1)), to: `${ANA}, ${BO}` };
    const home = await homeWith({ 'a.mbox': mbox(both, fromAna('a', day(2), answers('m'))) });
    expect((await whoIs(home, 'ana@silva.example')).counts.answeredByThem).toBe(1);
    expect((await whoIs(home, 'bo@berg.example')).counts).toMatchObject({ exchangesStartedByMe: 1, answeredByThem: 0 });
  });
});

describe('An exchange on LinkedIn', () => {
  const archive = (...lines: string[]) => ({
    'x/Profile.csv': ARCHIVE['Profile.csv']!,
    'x/Email Addresses.csv': ARCHIVE['Email Addresses.csv']!,
    'x/messages.csv': MESSAGES_HEADER + lines.join(''),
  });
  const ana = 'linkedin.com/in/ana-silva';
  test.each<[string, string[], Partial<Counts>]>([
    [
      'goes on after 13 days and 23 hours',
      [
        message('c', 'Mia Keller', ['Ana Silva'], '2024-03-01 00:00:00', 'a'),
        message('c', 'Ana Silva', ['Mia Keller'], '2024-03-14 23:00:00', 'b'),
      ],
      { fromMe: 1, fromThem: 1, exchangesStartedByMe: 1, answeredByThem: 1 },
    ],
    [
      'is over after 14 days and a second of silence',
      [
        message('c', 'Mia Keller', ['Ana Silva'], '2024-03-01 00:00:00', 'a'),
        message('c', 'Ana Silva', ['Mia Keller'], '2024-03-15 00:00:01', 'b'),
      ],
      { fromMe: 1, fromThem: 1, exchangesStartedByMe: 1, exchangesStartedByThem: 1 },
    ],
    [
      'is that of the pair, whatever the conversation is called',
      [
        message('c', 'Mia Keller', ['Ana Silva'], '2024-03-01 00:00:00', 'a'),
        message('d', 'Ana Silva', ['Mia Keller'], '2024-03-02 00:00:00', 'b'),
      ],
      { fromMe: 1, fromThem: 1, exchangesStartedByMe: 1, answeredByThem: 1 },
    ],
    [
      'is apart from the talk of a group',
      [
        message('c', 'Mia Keller', ['Ana Silva'], '2024-03-01 00:00:00', 'a'),
        message('g', 'Ana Silva', ['Mia Keller', 'Bo Berg'], '2024-03-02 00:00:00', 'b'),
      ],
      { fromMe: 1, fromThem: 1, exchangesStartedByMe: 1, exchangesStartedByThem: 1 },
    ],
  ])('%s', async (_, lines, wanted) => {
    expect(await counted(archive(...lines), ana)).toEqual({ ...NONE, ...wanted });
    expect(await counted(archive(...lines.toReversed()), ana)).toEqual({ ...NONE, ...wanted });
  });
});

describe('A meeting', () => {
  const mia = (answer = 'ACCEPTED') => `ATTENDEE;PARTSTAT=${answer}:mailto:mia@keller.example`;
  const ana = (answer = 'ACCEPTED') => `ATTENDEE;PARTSTAT=${answer}:mailto:ana@silva.example`;
  const event = (...lines: string[]) => [
    'UID:one',
    'DTSTAMP:20240101T080000Z',
    'DTSTART:20240512T100000Z',
    'DTEND:20240512T110000Z',
    'SUMMARY:Tea',
    ...lines,
  ];
  const guests = (n: number) => Array.from({ length: n }, (_, i) => `ATTENDEE:mailto:g${i}@many.example`);
  const by = 'ORGANIZER:mailto:mia@keller.example';
  test.each<[string, readonly string[], number]>([
    ['counts', event(by, mia(), ana()), 1],
    ['counts where the owner is not listed', event('ORGANIZER:mailto:bo@berg.example', ana()), 1],
    ['does not count when it was called off', event(by, mia(), ana(), 'STATUS:CANCELLED'), 0],
    ['does not count when I declined', event(by.replace('mia@keller', 'bo@berg'), mia('DECLINED'), ana()), 0],
    ['does not count when they declined', event(by, mia(), ana('DECLINED')), 0],
    ['does not count when I never answered', event(by.replace('mia@keller', 'ana@silva'), mia('NEEDS-ACTION')), 0],
    ['does not count when they never answered', event(by, mia(), ana('NEEDS-ACTION')), 0],
    ['counts with who called it, whatever their calendar says', event(by, mia('NEEDS-ACTION'), ana()), 1],
    ['counts when I may come', event(by.replace('mia@keller', 'ana@silva'), mia('TENTATIVE')), 1],
    ['counts with 20 people', event(by, mia(), ana(), ...guests(18)), 1],
    ['does not count with 21 people', event(by, mia(), ana(), ...guests(19)), 0],
    [
      'counts each instance of a series once',
      event(by, mia(), ana(), 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE:20240513T100000Z'),
      3,
    ],
  ])('%s', async (_, lines, wanted) => {
    expect((await counted({ 'a.ics': ics(lines) })).meetings).toBe(wanted);
    expect((await counted({ 'a.ics': ics(lines), 'b.ics': ics(lines) })).meetings).toBe(wanted);
  });

  test('is past or not by the moment one asks as of', async () => {
    const home = await homeWith({ 'a.ics': ics(event(by, mia(), ana())) });
    const asOf = async (moment: string) => (await whoIs(home, 'ana@silva.example', Date.parse(moment))).counts.meetings;
    expect(await asOf('2024-05-12T09:59:59Z')).toBe(0);
    expect(await asOf('2024-05-12T12:00:00Z')).toBe(1);
    expect(
      (await counted({ 'a.ics': ics(event(by, mia(), ana())) }, 'ana@silva.example', Date.UTC(2024, 0, 1))).meetings,
    ).toBe(0);
  });

  test('told by an invitation in a mail and by the calendar is one, and its mail is no message', async () => {
    const invitation = eml({
      ...fromAna('inv', '2024-05-01T08:00:00Z'),
      headers: ['MIME-Version: 1.0', 'Content-Type: text/calendar; method=REQUEST'],
      text: ics(event('ORGANIZER:mailto:ana@silva.example', mia('NEEDS-ACTION'))),
    });
    const files = {
      'a.eml': invitation,
      'b.ics': ics(event('ORGANIZER:mailto:ana@silva.example', mia(), 'SEQUENCE:1')),
    };
    expect(await counted(files)).toEqual({ ...NONE, meetings: 1 });
  });

  const mail = (id: string, at: string, from: string, method: string, lines: readonly string[]) =>
    eml({
      ...fromAna(id, at),
      from,
      headers: ['MIME-Version: 1.0', `Content-Type: text/calendar; method=${method}`],
      text: ics(lines).replace('BEGIN:VEVENT', `METHOD:${method}\r\nBEGIN:VEVENT`),
    });
  const invitation = mail('inv', '2024-05-01T08:00:00Z', ANA, 'REQUEST', event(by, ana('NEEDS-ACTION')));
  const answers = (answer: string) => mail('re', '2024-05-02T08:00:00Z', ANA, 'REPLY', event(by, ana(answer)));

  test('is what two answers of one moment make of it, whichever was brought first', async () => {
    const met = async (...given: readonly string[]) => {
      const home = await homeWith({ 'a.eml': invitation });
      for (const answer of given) await bring(home, [written({ 'b.eml': answers(answer) })]);
      return (await whoIs(home, 'ana@silva.example', NOW)).counts.meetings;
    };
    expect(await met('ACCEPTED', 'DECLINED')).toBe(await met('DECLINED', 'ACCEPTED'));
  });

  test('is known to have been by an answer that came by mail, before the invitation or after, and not to have been by a no', async () => {
    for (const [answer, meetings] of [
      ['ACCEPTED', 1],
      ['DECLINED', 0],
    ] as const)
      for (const files of [
        [invitation, answers(answer)],
        [answers(answer), invitation],
      ]) {
        const home = await homeWith({ 'a.eml': files[0]! });
        await bring(home, [written({ 'b.eml': files[1]! })]);
        expect((await whoIs(home, 'ana@silva.example', NOW)).counts.meetings).toBe(meetings);
      }
  });

  test('that has come since everything was read is counted without another import', async () => {
    const home = await homeWith({ 'a.ics': ics(event(by, mia(), ana())) }, Date.UTC(2024, 0, 1));
    expect((await whoIs(home, 'ana@silva.example', null)).counts.meetings).toBe(1);
  });
});
