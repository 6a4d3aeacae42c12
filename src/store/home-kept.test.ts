import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from '../api/imports.ts';
import { openDoubles } from '../api/people.ts';
import { searchEverything } from '../api/search.ts';
import { Refusal } from '../basics/result.ts';
import { exportHome } from '../keeping/acts/export.ts';
import { restoreHome } from '../keeping/acts/restore.ts';
import { sayDifferent, sayKind, sayOwn, saySame } from '../sorting/acts/decide.ts';
import { forget } from '../sorting/acts/forget.ts';
import { saveNote } from '../sources/acts/note.ts';
import { undoImport } from '../sources/acts/undo.ts';
import { ANA, ARCHIVE, BO, CONNECTIONS, ics, lifePaths, MIA, mbox, vcards } from './files-for-tests.ts';
import { bring, dumpOf, freshFolder, NOW, onEveryDatabase, whoIs, written } from './homes-for-tests.ts';
import { type Home, keepers } from './store.ts';

/** A person nobody else is named like: any trace of these words after forgetting is one too many. */
const CANARY = 'Canaria Xylomund <canaria@xylomund.example>';
const TRACES = ['canaria', 'xylomund', 'xyzzytext', '5550177'];

/** Everything in which the canary occurs, beside people who stay. */
function canaryPaths(): string[] {
  const folder = written({
    'archive/Profile.csv': ARCHIVE['Profile.csv']!,
    'archive/Email Addresses.csv': ARCHIVE['Email Addresses.csv']!,
    'archive/Connections.csv': `${CONNECTIONS}Canaria,Xylomund,https://www.linkedin.com/in/canaria-x,,Xylomund Ltd,Boss,07 Jun 2024\n`,
    'mail.mbox': mbox(
      { from: CANARY, to: MIA, at: '2024-01-01T08:00:00Z', id: 'x1@xylomund.example', text: 'xyzzytext from them' },
      {
        from: MIA,
        to: CANARY,
        at: '2024-01-02T08:00:00Z',
        id: 'm1@keller.example',
        subject: 'xyzzytext',
        text: 'to them alone',
      },
      { from: ANA, to: MIA, cc: CANARY, at: '2024-01-03T08:00:00Z', id: 'a1@silva.example', text: 'to both' },
      { from: CANARY, to: MIA, cc: BO, at: '2024-01-04T08:00:00Z', id: 'x2@xylomund.example', text: 'xyzzytext wide' },
    ),
    'book.vcf': vcards(
      { uid: 'c1', name: 'Canaria Xylomund', lines: ['EMAIL:canaria@xylomund.example', 'TEL:+49 431 5550177'] },
      { uid: 'c2', name: 'Canaria Xylomund', lines: ['EMAIL:c.xylomund@post.example'] },
      { uid: 'c3', name: 'Ana Silva', lines: ['EMAIL:ana@silva.example'] },
    ),
    'plan.ics': ics([
      'UID:xylo-meeting',
      'DTSTAMP:20240101T080000Z',
      'DTSTART:20240512T100000Z',
      'SUMMARY:Tea',
      'ORGANIZER;CN=Mia Keller:mailto:mia@keller.example',
      'ATTENDEE;CN=Canaria Xylomund:mailto:canaria@xylomund.example',
      'ATTENDEE;CN=Bo Berg:mailto:bo@berg.example',
    ]),
  });
  return ['archive', 'mail.mbox', 'book.vcf', 'plan.ics'].map((name) => join(folder, name));
}

/** Every row of every table of a home as one text, the full-text index with it. */
async function everythingIn(home: Home): Promise<string> {
  const tables = [...keepers.KEPT_TABLES.map((one) => one.table), 'timeline', 'person', 'double_pair'];
  if (home.db.dialect === 'postgres') tables.push('person_text', 'interaction_text');
  let text = '';
  for (const table of tables) {
    text += JSON.stringify(await home.db.all(`select * from ${table} where owner_id = ?`, [home.owner])).toLowerCase();
  }
  if (home.db.dialect === 'sqlite') {
    const folder = dirname(home.location);
    for (const name of readdirSync(folder)) text += readFileSync(join(folder, name), 'latin1').toLowerCase();
  }
  return text;
}

const tracesIn = (text: string) => TRACES.filter((trace) => text.includes(trace));

onEveryDatabase('A kept home', (homes) => {
  test('holds nothing of a forgotten person in any table, index or byte, and later imports do not bring them back', async () => {
    const home = await homes.open();
    const paths = canaryPaths();
    await bring(home, paths);
    expect(tracesIn(await everythingIn(home))).toEqual(TRACES);
    await openDoubles(home, 9);
    await saveNote(home, 'lunch @canaria@xylomund.example @bo@berg.example: oak', NOW);
    await sayKind(home, 'canaria@xylomund.example', 'met', NOW);
    for (const who of ['canaria@xylomund.example', 'c.xylomund@post.example', 'linkedin.com/in/canaria-x']) {
      const gone = await forget(home, who, NOW);
      if (gone instanceof Refusal && !gone.sentence.startsWith('Nobody')) throw new Error(gone.sentence);
    }
    expect(tracesIn(await everythingIn(home))).toEqual([]);
    for (const word of ['canaria', 'xylomund', 'xyzzytext']) {
      expect(await searchEverything(home, word, 9)).toEqual({ people: [], interactions: [] });
    }
    expect((await whoIs(home, 'ana@silva.example')).counts.fromThem).toBe(1);
    expect((await whoIs(home, 'bo@berg.example')).counts.meetings).toBe(1);
    const before = await dumpOf(home);
    const again = await bring(home, paths);
    expect(await dumpOf(home)).toBe(before);
    expect(tracesIn(await everythingIn(home))).toEqual([]);
    expect(again.files.some((file) => (file.skipped['forgotten people'] ?? 0) > 0)).toBe(true);
  });

  test('forgets people of whom only a name or a shared address is known', async () => {
    const paths = [
      join(
        written({
          'a.vcf': vcards(
            { uid: 's1', name: 'Sole Nameonly' },
            { uid: 's2', name: 'Deska Shared', lines: ['EMAIL:info@firm.example'] },
          ),
          'b.vcf': vcards({ uid: 's3', name: 'Otto Other', lines: ['EMAIL:info@firm.example'] }),
        }),
      ),
    ];
    const home = await homes.open();
    await bring(home, paths);
    for (const name of ['Sole Nameonly', 'Deska Shared']) expect(await forget(home, name, NOW)).toEqual({ name });
    const before = await dumpOf(home);
    await bring(home, paths);
    expect(await dumpOf(home)).toBe(before);
    expect(before).not.toMatch(/Nameonly|Deska/);
    expect(before).toContain('Otto Other');
  });

  test('holds to what the owner decided when everything is taken back and brought again', async () => {
    const home = await homes.open();
    const paths = lifePaths();
    const { run } = await bring(home, paths);
    await saySame(home, 'cy@young.example', 'linkedin.com/in/dee-dorn', NOW);
    await sayDifferent(home, 'ana@silva.example', 'linkedin.com/in/ana-silva', NOW);
    await sayKind(home, 'Eve Adams', 'seen', NOW);
    await sayKind(home, 'news@shop.example', 'known', NOW);
    await sayOwn(home, 'news@shop.example', true, NOW);
    await sayOwn(home, 'news@shop.example', false, NOW);
    await sayOwn(home, 'mia@old.example', true, NOW);
    const before = await dumpOf(home);
    expect((await whoIs(home, 'cy@young.example')).id).toBe((await whoIs(home, 'linkedin.com/in/dee-dorn')).id);
    expect((await whoIs(home, 'ana@silva.example')).id).not.toBe((await whoIs(home, 'linkedin.com/in/ana-silva')).id);
    expect(await whoIs(home, 'Eve Adams')).toMatchObject({ kind: 'seen', kindOverruled: true });
    expect(await whoIs(home, 'news@shop.example')).toMatchObject({ kind: 'known', isOwner: false });
    await undoImport(home, run, NOW);
    await bring(home, paths);
    expect(await dumpOf(home)).toBe(before);
    await sayKind(home, 'Eve Adams', null, NOW);
    expect((await whoIs(home, 'Eve Adams')).kindRule).toBe('own-card');
  });

  test('takes a kind that is overruled for a person known by a card without handles', async () => {
    const home = await homes.open();
    await bring(home, [
      written({ 'a.vcf': vcards({ uid: 's2', name: 'Deska Shared', lines: ['EMAIL:info@firm.example'] }) }),
    ]);
    const said = await sayKind(home, 'Deska Shared', 'met', NOW);
    expect(said).toMatchObject({ kind: 'met' });
    expect(await whoIs(home, 'Deska Shared')).toMatchObject({ kind: 'met', kindOverruled: true });
  });

  test('comes back equal from its export, and goes on from there', async () => {
    const home = await homes.open();
    const paths = lifePaths();
    const { run } = await bring(home, paths);
    await saveNote(home, 'lunch @ana@silva.example: nuts', NOW);
    await saySame(home, 'cy@young.example', 'linkedin.com/in/dee-dorn', NOW);
    await forget(home, 'news@shop.example', NOW);
    const file = join(freshFolder(), 'kith.zip');
    expect(await exportHome(home, file, NOW)).toEqual({ file });
    const other = await homes.open();
    expect(await restoreHome(other, file, NOW)).toEqual({ restored: true });
    const before = await dumpOf(home);
    expect(await dumpOf(other)).toBe(before);
    expect(await importsOf(other)).toEqual(await importsOf(home));
    expect((await searchEverything(other, 'zanzib', 9)).interactions).toHaveLength(1);
    expect((await bring(other, paths)).files.every((one) => one.stored + one.merged + one.failed === 0)).toBe(true);
    expect(await dumpOf(other)).toBe(before);
    await undoImport(home, run, NOW);
    const again = await importsOf(other);
    for (const one of again) await undoImport(other, one.run, NOW);
    expect(await dumpOf(other)).toBe(await dumpOf(home));
  });

  test('refuses to restore over something, or from a damaged export, and stays empty then', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const file = join(freshFolder(), 'kith.zip');
    await exportHome(home, file, NOW);
    expect(await restoreHome(home, file, NOW)).toBeInstanceOf(Refusal);
    const bytes = readFileSync(file);
    const cut = join(freshFolder(), 'cut.zip');
    writeFileSync(cut, bytes.subarray(0, bytes.length >> 1));
    const flipped = join(freshFolder(), 'flipped.zip');
    const place = bytes.indexOf('kith/interaction.jsonl') + 40;
    writeFileSync(
      flipped,
      Buffer.concat([bytes.subarray(0, place), Buffer.from([bytes[place]! ^ 255]), bytes.subarray(place + 1)]),
    );
    const other = await homes.open();
    for (const bad of [cut, flipped, join(written({ 'no.zip': 'no zip at all' }), 'no.zip'), '/nowhere/at-all.zip']) {
      expect(await restoreHome(other, bad, NOW), bad).toBeInstanceOf(Refusal);
      expect(await dumpOf(other)).toBe('');
      expect(await keepers.isEmpty(other.db, other.owner)).toBe(true);
    }
    expect(await restoreHome(other, file, NOW)).toEqual({ restored: true });
  });
});
