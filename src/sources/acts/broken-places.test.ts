import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import yazl from 'yazl';
import { vcards } from '../../store/files-for-tests.ts';
import { bring, dumpOf, sqliteHomes, written } from '../../store/homes-for-tests.ts';

const homes = sqliteHomes();

const card = (name: string) => vcards({ uid: name, name, lines: [`EMAIL:${name.toLowerCase()}@example.org`] });

const letters = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `From x Mon May  6 08:00:00 2024\nFrom: Cy <cy${i}@example.org>\nTo: Me <me@example.org>\nSubject: Boats ${i * i}\n` +
      `Date: Mon, 6 May 2024 08:00:00 +0000\nMessage-ID: <${i}@example.org>\n\nHello ${i}.\n\n`,
  ).join('');

/** An archive whose entry of that name is damaged somewhere behind its beginning. */
async function damaged(files: Readonly<Record<string, string>>, name: string): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [path, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), path);
  zip.end();
  const bytes = await buffer(zip.outputStream);
  const start = bytes.indexOf(name) + name.length;
  bytes.fill(0xff, start + 8000, start + 8200);
  return bytes;
}

describe('In a folder', () => {
  test.skipIf(process.platform === 'win32')(
    'what cannot be opened is one line of the report each, and everything else is read',
    async () => {
      const folder = written({ 'a.vcf': card('Ana'), 'z.vcf': card('Zoe'), 'elsewhere.vcf': card('Eve') });
      const box = join(folder, 'box');
      mkdirSync(box);
      // "Müller.vcf" and "Köln/" as a system of 1995 wrote them: no UTF-8.
      writeFileSync(
        Buffer.concat([Buffer.from(`${box}/M`), Buffer.from([0xfc]), Buffer.from('ller.vcf')]),
        card('Max'),
      );
      const old = Buffer.concat([Buffer.from(`${box}/K`), Buffer.from([0xf6]), Buffer.from('ln')]);
      mkdirSync(old);
      writeFileSync(Buffer.concat([old, Buffer.from('/k.vcf')]), card('Kim'));
      symlinkSync(join(folder, 'elsewhere.vcf'), join(box, 'link.vcf'));
      execFileSync('mkfifo', [join(box, 'pipe.vcf')]);
      writeFileSync(join(box, 'b.vcf'), card('Bo'));

      const { files } = await bring(await homes.open(), [box]);
      expect(files.map(({ path, state, stored }) => [path, state, stored])).toEqual([
        ['box/link.vcf', 'refused', 0],
        ['box/pipe.vcf', 'refused', 0],
        ['box/Köln/k.vcf', 'done', 1],
        ['box/Müller.vcf', 'done', 1],
        ['box/b.vcf', 'done', 1],
      ]);
      expect(files[0]?.remarks[0]).toMatch(/link to another place.*drop the place itself/);
    },
  );

  test.skipIf(process.platform === 'win32')('a pipe named by itself is not waited for', async () => {
    const folder = written({ 'a.vcf': card('Ana') });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { files } = await bring(await homes.open(), [join(folder, 'pipe')]);
    expect(files.map(({ state }) => state)).toEqual(['refused']);
  });

  test('folders inside folders beyond all measure are named, not passed over', async () => {
    const { files } = await bring(await homes.open(), [
      join(written({ [`box/${'in/'.repeat(30)}a.vcf`]: card('Ana') }), 'box'),
    ]);
    expect(files.map(({ state, remarks }) => [state, remarks[0]])).toEqual([
      ['refused', expect.stringMatching(/More than 24 folders/)],
    ]);
  });
});

describe('A damaged archive, where it is known already who the owner is,', () => {
  const own = `From x Mon May  6 08:00:00 2024\n${letters(40)}`;

  test('costs what is damaged: the rest is read, and so is whatever comes next', async () => {
    const home = await homes.open();
    const folder = written({ 'own.mbox': own, 'next.vcf': card('Next') });
    await bring(home, [join(folder, 'own.mbox')]);
    const archive = join(folder, 'archive.zip');
    writeFileSync(archive, await damaged({ 'box.mbox': letters(4000), 'z.vcf': card('Zoe') }, 'box.mbox'));
    const { files } = await bring(home, [archive]);
    expect(files.map(({ path, failed, stored }) => [path, failed, stored > 0])).toEqual([
      ['archive.zip!box.mbox', 1, true],
      ['archive.zip!z.vcf', 0, true],
    ]);
    await bring(home, [join(folder, 'next.vcf')]);
    expect(await dumpOf(home)).toContain('"name":"Next"');
  });

  test('is read as far as it goes where it is LinkedIn’s, too', async () => {
    const home = await homes.open();
    const folder = written({});
    const archive = join(folder, 'linkedin.zip');
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `A${i * i},B${i},https://www.linkedin.com/in/a${i},,X,Y,01 May 2024\n`,
    );
    const files = {
      'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('')}`,
      'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${rows.map((row) => row.replace('01', '"1/1/24, 1:00 PM"')).join('')}`,
      'Profile.csv': 'First Name,Last Name,Headline\nMe,Self,x\n',
    };
    writeFileSync(archive, await damaged(files, 'Invitations.csv'));
    const report = await bring(home, [archive]);
    expect(report.files.find(({ path }) => path.endsWith('Connections.csv'))?.stored).toBe(3000);
    expect(report.files.find(({ path }) => path.endsWith('Invitations.csv'))?.failed).toBeGreaterThan(0);
  });
});

describe('A Maildir', () => {
  test.skipIf(process.platform === 'win32')(
    'loses of a message that is damaged in its archive only that message',
    async () => {
      const letter = (i: number) =>
        letters(i + 1)
          .split('From x')
          .at(-1)!
          .replace(/^.*\n/, '');
      const long = letter(1) + Array.from({ length: 20_000 }, (_, i) => `${i * i * 7}\n`).join('');
      const folder = written({});
      const archive = join(folder, 'mail.zip');
      const files = {
        'cur/1.1.host:2,S': letter(0),
        'cur/2.1.host:2,S': long,
        'cur/3.1.host:2,S': letter(2),
        'cur/4.1.host:2,S': letter(3),
      };
      writeFileSync(archive, await damaged(files, 'cur/2.1.host:2,S'));
      const report = await bring(await homes.open(), [archive]);
      expect(report.files.map(({ read, stored, failed }) => [read, stored, failed])).toEqual([[4, 3, 1]]);
      expect(report.files[0]?.problems[0]).toMatchObject({
        where: '2.1.host:2,S',
        what: expect.stringMatching(/damaged/),
      });
    },
  );
});
