/** The sources as a caller sees them; one fixture for each trap. */

import { describe, expect, it } from 'vitest';
import { fixture, message, messageIn, messageOf, NOW, partyLines, readAs, told } from './sample.ts';

async function outcomes(name: string): Promise<readonly string[]> {
  const { seen } = await told(name);
  return seen.map((each) => each.skipped ?? (each.failed === undefined ? messageIn(each).manner : 'failed'));
}

async function warnings(name: string): Promise<string> {
  return ((await told(name)).seen[0]?.warnings ?? []).join('; ');
}

describe('a plain mail', () => {
  it('becomes one interaction with all it says', async () => {
    expect(await message('plain.eml')).toEqual({
      key: 'mail:a1@example.org ana@example.org 1777968000',
      channel: 'mail',
      kind: 'message',
      manner: 'personal',
      when: { at: Date.UTC(2026, 4, 5, 8), precision: 'second' },
      parties: [
        { handle: { kind: 'email', value: 'ana@example.org' }, name: 'Ana Silva', role: 'from' },
        { handle: { kind: 'email', value: 'joe@example.net' }, name: 'Joe Park', role: 'to' },
      ],
      thread: ['a1@example.org'],
      subject: 'Lunch',
      text: 'Shall we meet on Thursday?',
    });
  });

  it('keeps no text in headers-only mode, and the same key', async () => {
    const whole = await message('plain.eml');
    const { text: _, ...rest } = whole;
    expect(await message('plain.eml', { texts: 'none' })).toEqual(rest);
  });

  it('is the same whatever line ends it came with', async () => {
    expect(await message('old-mac.eml')).toEqual(await message('plain.eml'));
    expect(await messageOf(fixture('plain.eml').toString().replaceAll('\r\n', '\n'))).toEqual(
      await message('plain.eml'),
    );
  });
});

describe('dates', () => {
  it('are taken from the topmost Received line when unreadable, never from the clock [37]', async () => {
    expect((await message('unreadable-date.eml')).when.at).toBe(Date.UTC(2026, 4, 6, 8, 15, 30));
  });

  it.each(['no-usable-date.eml', 'future-date.eml', 'epoch-date.eml'])(
    'are unknown, not believed and named in %s [38]',
    async (name) => {
      expect((await message(name)).when).toEqual({ at: null, precision: 'unknown' });
      expect(await warnings(name)).toContain('date');
      expect((await told(name)).end.asOf).toBeUndefined();
    },
  );
});

describe('mbox files', () => {
  it('number their records and say at which byte they stand', async () => {
    const { kind, seen } = await told('from-in-body.mbox');
    expect(kind).toBe('mbox');
    expect(seen.map((each) => [each.record, each.where.startsWith('byte ')])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(messageIn(seen[0]).text).toContain('From Russia with love\nYear: 1963');
  });

  it('lose the mark before quoted From lines, one only [42]', async () => {
    expect((await message('quoted-from.mbox')).text).toContain('From now on I write here.');
  });

  it('are read from a byte order mark on [41]', async () => {
    expect(await outcomes('bom.mbox')).toEqual(['personal', 'personal']);
  });

  it('name the place of a message without any header', async () => {
    const { seen } = await told('no-header.mbox');
    expect(seen[1]?.failed).toContain('no header lines');
    expect(await outcomes('no-header.mbox')).toEqual(['personal', 'failed', 'personal']);
  });

  it('read the same in pieces of any length', async () => {
    for (const chunk of [1, 13, 500])
      expect(await told('takeout-labels.mbox', { chunk })).toEqual(await told('takeout-labels.mbox'));
  });

  it('are empty without being wrong', async () => {
    expect(await readAs('Archive.mbox', '')).toMatchObject({ kind: 'mbox', seen: [], end: {} });
  });
});

describe('what is left out, and why', () => {
  it('follows Gmail labels in any language, encoded or folded [44]', async () => {
    expect(await outcomes('takeout-labels.mbox')).toEqual([
      'personal',
      'personal',
      'spam',
      'drafts',
      'trash',
      'spam',
      'chats',
      'personal',
    ]);
  });

  it('follows the marks of Thunderbird, Apple Mail and Outlook', async () => {
    expect(await outcomes('deleted-in-thunderbird.mbox')).toEqual(['trash', 'personal']);
    expect(await outcomes('letter.emlx')).toEqual(['personal']);
    expect(await outcomes('draft.emlx')).toEqual(['drafts']);
    expect((await readAs('a.eml', `X-Unsent: 1\n${fixture('plain.eml')}`))?.seen[0]?.skipped).toBe('drafts');
    const ofEvolution = ['0010', '0012', '0014', 'x'].map(async (flags) => {
      const read = await readAs('a.eml', `X-Evolution: 0000001a-${flags}\n${fixture('plain.eml')}`);
      return read?.seen[0]?.skipped;
    });
    expect(await Promise.all(ofEvolution)).toEqual([undefined, 'trash', 'drafts', undefined]);
  });

  it.each([
    ['Mail/Entwürfe', 'drafts'],
    ['Mail/Junk-E-Mail.mbox', 'spam'],
    ['Takeout/Mail/Corbeille.mbox', 'trash'],
    ['Trash.sbd/2020', 'trash'],
  ])('follows the name of the folder: %s', async (path, reason) => {
    const { seen } = (await readAs(path, fixture('bom.mbox'))) ?? { seen: [] };
    expect(seen.map((each) => each.skipped)).toEqual([reason, reason]);
  });

  it('is not fooled by a mailbox whose name merely holds such a word', async () => {
    const result = await readAs('Takeout/Mail/All mail Including Spam and Trash.mbox', fixture('bom.mbox'));
    expect(result?.seen.map((each) => each.skipped)).toEqual([undefined, undefined]);
  });
});

describe('manner', () => {
  it.each([
    ['plain.eml', 'personal', 'a letter'],
    ['out-of-office.eml', 'automatic', 'an absence note is nobody’s answer [45]'],
    ['bounce.eml', 'automatic', 'a bounce is nobody’s answer [45]'],
    ['suppress-only.eml', 'personal', 'Exchange marks human mail so as well'],
    ['list.eml', 'list', 'a discussion list'],
    ['newsletter.eml', 'bulk', 'a newsletter'],
    ['cold-mail.eml', 'bulk', 'a cold mail to one person, sent by a campaign tool'],
    ['via-group.eml', 'list', 'a list that rewrites the sender'],
    ['linkedin-relay.eml', 'automatic', 'a notification [47]'],
    ['undisclosed.eml', 'wide', 'hidden recipients'],
  ])('%s is %s: %s', async (name, manner) => {
    expect((await message(name)).manner).toBe(manner);
  });

  it('is wide above ten recipients; ten of them are kept [46]', async () => {
    const many = (count: number) =>
      `From: ana@example.org\nCc: ${Array.from({ length: count }, (_, i) => `p${i}@example.org`).join(', ')}\n\nhi`;
    expect((await messageOf(many(10))).manner).toBe('personal');
    const wide = await messageOf(many(200));
    expect([wide.manner, wide.parties.length, wide.text]).toEqual(['wide', 11, undefined]);
  });

  it('keeps of lists, bulk mail and machines the sender alone, and no text', async () => {
    for (const name of ['list.eml', 'newsletter.eml', 'out-of-office.eml', 'bounce.eml']) {
      const found = await message(name);
      expect([found.parties.length, found.text]).toEqual([1, undefined]);
    }
  });

  it('keeps their texts where all texts are to be kept, and says no less what they are', async () => {
    for (const name of ['list.eml', 'newsletter.eml', 'out-of-office.eml', 'bounce.eml']) {
      const { text, ...rest } = await message(name, { texts: 'all' });
      expect(text).toMatch(/\w{3}/);
      expect(rest).toEqual(await message(name));
    }
  });
});

describe('who takes part', () => {
  it('is read from names with commas, comments, groups and encoded words [48]', async () => {
    expect(partyLines(await message('comma-name.eml'))).toEqual([
      'from ana@example.org Silva, Ana',
      'to joe@example.net Park, Joe',
      'to zoe@example.com Zoe',
      'to mia@example.com',
      'to ben@example.com',
    ]);
  });

  it('is never another address shown as a name [49]', async () => {
    expect(partyLines(await message('spoofed-name.eml'))[0]).toBe('from x@evil.example');
    expect(await warnings('spoofed-name.eml')).toContain('another address');
    expect(partyLines(await message('encoded-address.eml'))[0]).not.toContain('from ana@example.org');
  });

  it('is nobody when two senders are named, and somebody when both are the same', async () => {
    for (const name of ['two-senders.eml', 'two-from-lines.eml']) {
      expect(partyLines(await message(name))[0]).toBe('from -');
      expect(await warnings(name)).toContain('unclear');
    }
    expect(partyLines(await message('same-from-twice.eml'))[0]).toBe('from ana@example.org');
  });

  it('is never a relay [47], but the person a list speaks for', async () => {
    expect(partyLines(await message('linkedin-relay.eml'))).toEqual(['from - Ana Silva']);
    expect(partyLines(await message('via-group.eml'))).toEqual(['from ana@example.org Ana Silva']);
  });

  it('may be unknown', async () => {
    expect(partyLines(await message('without-sender.eml'))[0]).toBe('from -');
    expect(await warnings('without-sender.eml')).toContain('no sender');
  });
});

describe('the same message seen twice [51]', () => {
  it('has the same key in INBOX, in Sent and in All Mail', async () => {
    const plain = fixture('plain.eml').toString();
    const copies = [
      plain,
      `X-Gmail-Labels: Sent\n${plain}`,
      `Received: by mx.example.org; Wed, 6 May 2026 08:15:30 +0000\nDelivered-To: joe@example.net\n${plain}`,
    ];
    const keys = await Promise.all(copies.map(async (copy) => (await messageOf(copy)).key));
    expect(new Set(keys).size).toBe(1);
  });

  it('has another key when the id is reused by another sender or at another time', async () => {
    const plain = fixture('plain.eml').toString();
    const keys = [plain, plain.replace('ana@', 'eve@'), plain.replace('10:00:00', '10:00:01')].map(
      async (copy) => (await messageOf(copy)).key,
    );
    expect(new Set(await Promise.all(keys)).size).toBe(3);
  });

  it('has the same key without an id, in an mbox and alone, with and without text', async () => {
    const text = fixture('without-id.eml').toString();
    const alone = await message('without-id.eml');
    const inMbox = await readAs('a.mbox', `From ana@example.org Tue May  5 10:00:00 2026\n${text}\n`);
    expect(messageIn(inMbox?.seen[0]).key).toBe(alone.key);
    expect((await message('without-id.eml', { texts: 'none' })).key).toBe(alone.key);
    expect((await messageOf(text.replace('Thursday', 'Friday'))).key).not.toBe(alone.key);
    expect((await messageOf(text.replaceAll('\n', '\r\n'))).key).toBe(alone.key);
  });

  it('names its thread by ids, never by subject [52]', async () => {
    expect((await message('reply-gmail.eml')).thread).toEqual(['j1@example.net', 'a1@example.org', 'a0@example.org']);
  });

  it('keeps at most forty ids of a long thread', async () => {
    const ids = Array.from({ length: 500 }, (_, i) => `<${i}@example.org>`).join('\n ');
    const { thread } = await messageOf(`From: ana@example.org\nMessage-ID: <x@example.org>\nReferences: ${ids}\n\nhi`);
    expect(thread).toHaveLength(41);
    expect([thread?.[0], thread?.[1], thread?.[40]]).toEqual(['x@example.org', '0@example.org', '499@example.org']);
  });

  it('has a key of at most a thousand characters', async () => {
    expect(
      (await messageOf(`From: ana@example.org\nMessage-ID: <${'x'.repeat(5_000)}@example.org>\n\nhi`)).key.length,
    ).toBeLessThan(1_000);
  });
});

describe('text', () => {
  it.each([
    ['reply-gmail.eml', 'Thursday is fine.\n\nJoe'],
    ['reply-outlook-de.eml', 'Gern, ich komme.'],
    ['reply-below.eml', 'Ja, um acht.\n\nMia auch.'],
    ['reply-html.eml', 'D’accord & merci\nAna'],
    ['alternatives.eml', 'Schön, dass du schreibst.'],
    ['charset-lie.eml', 'Nos vemos mañana.'],
  ])('of %s is the writer’s own [53]', async (name, text) => {
    expect((await message(name)).text).toBe(text);
  });

  it('of a forwarded mail without own words is kept whole', async () => {
    expect((await message('forwarded.eml')).text).toContain('+1 555 0100');
  });

  it('holds no NUL, no lone surrogate, no markup and no address of an image [55, 57]', async () => {
    const { text = '' } = await message('nul.eml');
    expect(text.startsWith('Hello there')).toBe(true);
    expect(text.isWellFormed()).toBe(true);
    expect((await message('reply-html.eml')).text).not.toMatch(/[<>]|tracker|alert/);
  });

  it('and names survive headers that break the rules [55]', async () => {
    expect(partyLines(await message('charset-lie.eml'))[0]).toBe('from jose@example.org José Peña');
    expect((await message('charset-lie.eml')).subject).toBe('Café');
    expect(partyLines(await message('raw-utf8-header.eml'))[0]).toBe('from voila@example.org Voilà Dupont');
    expect((await message('raw-utf8-header.eml')).subject).toBe('Voilà à Paris');
    expect((await message('split-word.eml')).subject).toBe('Grüße aus Köln');
    expect(partyLines(await message('split-word.eml'))[0]).toBe('from kim@example.org 김길수');
  });

  it('is bounded', async () => {
    const long = await messageOf(`From: ana@example.org\nTo: joe@example.net\n\n${'word '.repeat(100_000)}`);
    expect(long.text?.length).toBe(65_536);
  });
});

describe('invitations', () => {
  const meeting = {
    key: 'ics:u1@example.org',
    channel: 'calendar',
    kind: 'meeting',
    manner: 'personal',
    when: { at: NOW, precision: 'minute' },
    parties: [],
  } as const;

  it('become the meeting of the calendar, so that mail and entry are one [83]', async () => {
    const asked: string[] = [];
    const { seen } = await told('invitation.eml', {
      readInvitation: (ics) => ({ items: [{ ...meeting, subject: String(asked.push(ics)) }], warnings: [] }),
    });
    expect(seen[0]?.items).toEqual([{ ...meeting, subject: '1' }]);
    expect(asked[0]).toContain('UID:u1@example.org');
  });

  it('stay a message when the calendar part says nothing; an answer by button is automatic', async () => {
    expect((await message('invitation.eml')).manner).toBe('personal');
    expect((await message('invitation-answer.eml')).manner).toBe('automatic');
  });

  it('are found in headers-only mode too', async () => {
    const { seen } = await told('invitation.eml', {
      texts: 'none',
      readInvitation: () => ({ items: [meeting], warnings: [] }),
    });
    expect(seen[0]?.items).toEqual([meeting]);
  });
});

describe('recognising', () => {
  it.each([
    ['notes.txt', 'Dear diary,\nFrom today on I write.\n'],
    ['From Russia.txt', 'From Russia with love\nis a film.\n'],
    ['people.csv', 'From,To,Date\na,b,c\n'],
    ['new/readme.txt', 'Just a file in a folder called new.\n'],
    ['page.html', '<html><body>From: somebody</body></html>'],
    ['card.vcf', 'BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n'],
  ])('leaves %s to others', async (path, content) => {
    expect(await readAs(path, content)).toBeNull();
  });

  it('takes mails by their content whatever they are called', async () => {
    expect((await readAs('message.txt', fixture('plain.eml')))?.kind).toBe('eml');
    expect((await readAs('Inbox', fixture('bom.mbox')))?.kind).toBe('mbox');
    expect((await readAs('Maildir/cur/1.2.host:2,S', fixture('plain.eml')))?.kind).toBe('maildir');
  });
});
