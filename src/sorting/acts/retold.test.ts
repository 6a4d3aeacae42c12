import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDoubles } from '../../api/people.ts';
import { timelineOf } from '../../api/person.ts';
import { undoImport } from '../../sources/acts/undo.ts';
import { bring, dumpOf, NOW, onEveryDatabase, whoIs, written } from '../../store/homes-for-tests.ts';
import { timelines } from '../../store/store.ts';
import { settle, unhide } from './settle.ts';

const PROFILE = 'First Name,Last Name,Headline,Industry\nMia,Keller,Shipwright,Boats\n';
const table = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

/** The same life in archives of three eras: names and minutes; names and days; links. */
const FILES = {
  '2018/Profile.csv': PROFILE,
  '2018/Connections.csv': table(
    'First Name,Last Name,Email Address,Company,Position,Connected On',
    'Ana,Silva,ana@silva.example,Silva,Head,"11/3/17, 11:40 PM"',
    'Bo,Lind,,Lind,Boss,"1/3/18, 9:40 AM"',
  ),
  '2018/Messages.csv': table(
    'From,To,Date,Subject,Content,Direction,Folder',
    'Ana Silva,Mia Keller,"12/1/17, 10:15 AM",,How is the boat?,INCOMING,INBOX',
    'Mia Keller,Ana Silva,"12/1/17, 11:20 AM",,Afloat!,OUTGOING,SENT',
  ),
  '2018/Invitations.csv': table(
    'From,To,Sent At,Message,Direction',
    'Mia Keller,Sue Blank,"1/29/18, 2:37 PM",,OUTGOING',
  ),
  '2022/Profile.csv': PROFILE,
  '2022/Connections.csv': table(
    'First Name,Last Name,Email Address,Company,Position,Connected On',
    'Ana,Silva,,Silva,Head,03 Nov 2017',
    'Bo,Lind,,Lind,Boss,03 Jan 2018',
  ),
  '2022/Invitations.csv': table(
    'From,To,Sent At,Message,Direction',
    'Mia Keller,Sue Blank,"1/29/18, 2:37 PM",,OUTGOING',
  ),
  '2026/Profile.csv': PROFILE,
  '2026/Connections.csv': table(
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Ana,Silva,https://www.linkedin.com/in/ana,,Silva,Chief,03 Nov 2017',
    'Bo,Lind,https://www.linkedin.com/in/bo,,Lind,Boss,03 Jan 2018',
    'Bo,Lind,https://www.linkedin.com/in/bo-two,,Elm,Boss,05 Feb 2021',
  ),
  '2026/messages.csv': table(
    'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    '2-a,Ana Silva,https://www.linkedin.com/in/ana,Mia Keller,https://www.linkedin.com/in/mia,2017-12-01 09:15:31 UTC,,How is the boat?,INBOX',
    '2-a,Mia Keller,https://www.linkedin.com/in/mia,Ana Silva,https://www.linkedin.com/in/ana,2017-12-01 10:20:02 UTC,,Afloat!,INBOX',
  ),
  '2026/Invitations.csv': table(
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    'Mia Keller,Sue Blank,"1/29/18, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/mia,https://www.linkedin.com/in/sue',
  ),
};

onEveryDatabase('Archives of several eras', (homes) => {
  const homeWith = async (...years: readonly string[]) => {
    const folder = written(FILES);
    const home = await homes.open();
    const runs: number[] = [];
    for (const year of years) runs.push((await bring(home, [join(folder, year)], { mine: true })).run);
    return { home, runs };
  };
  const passed = async (home: Awaited<ReturnType<typeof homeWith>>['home'], who: string) => {
    const entries = await timelineOf(home, (await whoIs(home, who)).id, NOW, 50);
    return entries.map(({ kind, direction }) => `${kind} ${direction}`).reverse();
  };

  test.each([[['2018', '2026']], [['2022', '2026']], [['2026', '2018', '2022']], [['2018', '2022', '2026', '2022']]])(
    'tell of one life: %j',
    async (years) => {
      const { home } = await homeWith(...years);
      expect(await passed(home, 'linkedin.com/in/bo')).toEqual(['connection both']);
      expect(await passed(home, 'linkedin.com/in/sue')).toEqual(['invitation from-me']);
      expect(await passed(home, 'linkedin.com/in/ana')).toEqual([
        'connection both',
        'message from-them',
        'message from-me',
      ]);
      expect(await openDoubles(home, 10)).toEqual([]);
    },
  );

  test('are the same in any order', async () => {
    const dumps = await Promise.all(
      [
        ['2018', '2022', '2026'],
        ['2026', '2022', '2018'],
        ['2022', '2026', '2018'],
      ].map(async (years) => dumpOf((await homeWith(...years)).home)),
    );
    expect(new Set(dumps).size).toBe(1);
  });

  test.each([
    ['2026', '2022'],
    ['2022', '2026'],
    ['2018', '2026'],
  ])('taken back, leave what %s told before %s', async (first, second) => {
    const alone = await dumpOf((await homeWith(first)).home);
    const { home, runs } = await homeWith(first, second);
    await undoImport(home, runs[1]!, NOW);
    expect(await dumpOf(home)).toBe(alone);
  });

  test('are sorted rightly after a sorting that was cut off when what is hidden was shown again', async () => {
    const { home } = await homeWith('2022', '2026');
    const whole = await dumpOf(home);
    expect(await home.db.transaction((tx) => unhide(tx, home.owner))).not.toEqual([]);
    const from = await timelines.nextInteraction(home.db, home.owner);
    await settle(home, { now: NOW, from, identity: true, compare: true });
    expect(await dumpOf(home)).toBe(whole);
    expect(await passed(home, 'linkedin.com/in/bo')).toEqual(['connection both']);
  });

  test('keep apart whom two links call by one name on one day', async () => {
    const folder = written({
      'old/Profile.csv': PROFILE,
      'old/Connections.csv': FILES['2022/Connections.csv'],
      'new/Profile.csv': PROFILE,
      'new/Connections.csv': FILES['2026/Connections.csv'].replace('05 Feb 2021', '03 Jan 2018'),
    });
    const home = await homes.open();
    for (const year of ['old', 'new']) await bring(home, [join(folder, year)], { mine: true });
    const ids = await Promise.all(['linkedin.com/in/bo', 'linkedin.com/in/bo-two'].map((who) => whoIs(home, who)));
    expect(ids[0]!.id).not.toBe(ids[1]!.id);
    expect((await openDoubles(home, 10)).length).toBeGreaterThan(0);
  });
});
