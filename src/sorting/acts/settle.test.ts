import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANA, MESSAGES_HEADER, MIA, mbox, message, vcards } from '../../store/files-for-tests.ts';
import { bring, dumpOf, sqliteHomes, written } from '../../store/homes-for-tests.ts';

const homes = sqliteHomes();

const letter = { to: MIA, at: '2024-05-01T08:00:00Z', id: 'a1@silva.example' };

/** The home after each of these orders of imports. */
async function dumps(files: Readonly<Record<string, string>>, orders: readonly (readonly string[])[]) {
  const folder = written(files);
  return Promise.all(
    orders.map(async (order) => {
      const home = await homes.open();
      for (const name of order) await bring(home, [join(folder, name)]);
      return dumpOf(home);
    }),
  );
}

describe('What an import tells of people already known', () => {
  test('shows, even if it is only another name beside a letter that was read before', async () => {
    const files = {
      'short.mbox': mbox({ ...letter, from: 'ana <ana@silva.example>' }),
      'full.mbox': mbox({ ...letter, from: ANA }),
    };
    const [one, other] = await dumps(files, [
      ['short.mbox', 'full.mbox'],
      ['full.mbox', 'short.mbox'],
    ]);
    expect(one).toContain('"name":"Ana Silva"');
    expect(other).toBe(one);
  });

  test('shows, even if it is only a card', async () => {
    const files = {
      'a.mbox': mbox({ ...letter, from: 'ana@silva.example' }),
      'ana.vcf': vcards({ uid: 'v1', name: 'Ana Silva', lines: ['EMAIL:ana@silva.example', 'ORG:Silva & Filhos'] }),
    };
    const [one, other] = await dumps(files, [
      ['a.mbox', 'ana.vcf'],
      ['ana.vcf', 'a.mbox'],
    ]);
    expect(one).toContain('Silva & Filhos');
    expect(other).toBe(one);
  });

  test('keeps letters with whoever has the address, when the name or a number on the card was changed since', async () => {
    const card = (name: string, company: string) =>
      vcards({ uid: 'v1', name, lines: ['EMAIL:ana@silva.example', 'TEL:+49 431 5550101', `ORG:${company}`] });
    const files = {
      'before.vcf': card('Mum', ''),
      'since.vcf': card('Helena Silva', 'Silva & Filhos'),
      'a.mbox': mbox({ ...letter, from: 'ana@silva.example' }),
    };
    const [one, other] = await dumps(files, [
      ['before.vcf', 'since.vcf', 'a.mbox'],
      ['a.mbox', 'since.vcf', 'before.vcf'],
    ]);
    const people = one!.split('\n').filter((line) => line.includes('"person":["email:ana@silva.example","phone:'));
    expect(people).toHaveLength(1);
    expect(people[0]).toContain('"fromThem":1');
    expect(other).toBe(one);
  });
});

describe('Whose a file without its surroundings is', () => {
  /** An inbox alone, in which nothing was ever sent. */
  const inbox = mbox(
    ...[1, 2, 3, 4].map((day) => ({
      from: `P${day} <p${day}@work.example>`,
      to: MIA,
      at: `2024-05-0${day}T08:00:00Z`,
      id: `in${day}`,
      headers: ['Delivered-To: mia@keller.example'],
    })),
  );
  const profile = 'First Name,Last Name,Headline,Industry,Websites\nMia,Keller,Boats,Ships,\n';
  const names = ['ana', 'bo', 'cy', 'di'];
  const messages = `${MESSAGES_HEADER}${names
    .flatMap((slug, at) => [
      message(`c${slug}`, 'Mia Keller', [slug], `2024-05-0${at + 1} 08:00:00 UTC`, 'Hello'),
      message(`c${slug}`, slug, ['Mia Keller'], `2024-05-0${at + 1} 09:00:00 UTC`, 'Yes'),
    ])
    .join('')}`;

  test('is seen by the name in it: the inbox, the profile and the messages of one person are one owner’s', async () => {
    const files = { 'inbox.mbox': inbox, 'Profile.csv': profile, 'messages.csv': messages };
    const orders = [
      ['inbox.mbox', 'Profile.csv', 'messages.csv'],
      ['messages.csv', 'inbox.mbox', 'Profile.csv'],
      ['Profile.csv', 'messages.csv', 'inbox.mbox'],
    ];
    const [one = '', ...others] = await dumps(files, orders);
    const owner = one.split('\n').find((line) => line.includes('"owner":true'));
    expect(owner).toContain('"email:mia@keller.example","linkedin:mia-keller"');
    expect(one.match(/"rule":"two-way"/g)).toHaveLength(names.length);
    for (const other of others) expect(other).toBe(one);
  });
});
