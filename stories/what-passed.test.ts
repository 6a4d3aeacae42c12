/** A mailbox in, what Kith says of a tie out: as page, API and command have it. */

import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { openCases } from '../src/api/cases.ts';
import { mirrorOf } from '../src/api/mirror.ts';
import { personOf } from '../src/api/person.ts';
import type { Person } from '../src/api/shapes.ts';
import { todaysLines } from '../src/api/today.ts';
import { Refusal } from '../src/basics/result.ts';
import { exportStream } from '../src/keeping/acts/export.ts';
import { restoreHome } from '../src/keeping/acts/restore.ts';
import { sayOf, strike } from '../src/relationships/acts/correct.ts';
import { lookedIntoMirror } from '../src/relationships/acts/judge.ts';
import { forget } from '../src/sorting/acts/forget.ts';
import { undoImport } from '../src/sources/acts/undo.ts';
import { ANA, type Letter, MIA, mbox } from '../src/store/files-for-tests.ts';
import { bring, dumpOf, NOW, onEveryDatabase, sqliteHomes, written } from '../src/store/homes-for-tests.ts';
import type { Home } from '../src/store/store.ts';
import { shelve } from '../src/today/acts/shelve.ts';

const homes = sqliteHomes();
const DAY = 86_400_000;
let letters = 0;

/** A letter so many days ago: from Ana to Mia, or with `mine` the other way. */
function letter(days: number, text: string, more: Partial<Letter> & { mine?: boolean } = {}): Letter {
  const { mine = false, ...rest } = more;
  const id = `${++letters}@letters.example`;
  const at = new Date(NOW - days * DAY).toISOString().replace(/\.\d+Z/, 'Z');
  return {
    ...(mine ? { from: MIA, to: ANA } : { from: ANA, to: MIA }),
    at,
    id,
    subject: `Letter ${id}`,
    text,
    ...rest,
  };
}
const mine = (days: number, text: string, more: Partial<Letter> = {}) => letter(days, text, { ...more, mine: true });

/** Mia is the owner: her own letters lie in her folder of sent mail. */
async function homeOf(home: Home, ...all: readonly Letter[]): Promise<Home> {
  const own = Array.from({ length: 3 }, (_, i) =>
    mine(1500 + i, 'Lovely weather.', { to: 'Bo Berg <bo@berg.example>' }),
  );
  const sent = [...own, ...all.filter((one) => one.from === MIA)];
  const folder = written({ 'sent.mbox': mbox(...sent), 'inbox.mbox': mbox(...all.filter((one) => one.from !== MIA)) });
  await bring(home, [folder]);
  return home;
}

const anaIn = async (home: Home) => (await personOf(home, 'ana@silva.example', NOW)) as Person;
const ask = (days: number) => letter(days, 'Could you send me the plans of the yard?');
const hello = (days: number) => mine(days, 'How are you doing these days?');
const PLEAS = [ask(400), hello(380), ask(300), hello(280), ask(200)];

onEveryDatabase('What passed', (databases) => {
  test('says what waits, what was promised, what was given and not thanked for, each with its letters', async () => {
    const home = await homeOf(
      await databases.open(),
      letter(90, 'Here is the chart you were looking for.'),
      mine(40, 'I’ll send you the contract template by Friday.'),
      letter(6, 'Do you still have the drawings of the slip?'),
    );
    const ana = await anaIn(home);
    expect(ana).toMatchObject({ replyOwed: true, unthanked: true, oneWay: 'no', ownerOneWay: 'too-early' });
    expect(ana.openPromises).toMatchObject([
      { due: '2026-10-16', quote: 'I’ll send you the contract template by Friday.' },
    ]);
    expect(ana.helped).toHaveLength(1);
    for (const one of [...ana.openPromises, ...ana.helped, ...ana.said]) expect(one.rests.length).toBeGreaterThan(0);
    expect(ana.rests.replyOwed).toHaveLength(1);
    expect(ana.said.map((one) => one.about)).toEqual(expect.arrayContaining(['replyOwed', 'promise']));
  });

  test('keeps the owner’s word about a tie, whatever is imported again', async () => {
    const home = await homeOf(await databases.open(), ...PLEAS);
    expect((await anaIn(home)).oneWay).toBe('yes');
    await sayOf(home, 'ana@silva.example', 'wrong:oneWay', true, NOW);
    await sayOf(home, 'ana@silva.example', 'family', true, NOW);
    await sayOf(home, 'ana@silva.example', 'alone', true, NOW);
    await homeOf(home, ...PLEAS, ask(20));
    expect(await anaIn(home)).toMatchObject({ oneWay: 'no', tie: 'family', alone: true, wrong: ['oneWay'] });
    await sayOf(home, 'ana@silva.example', 'wrong:oneWay', false, NOW);
    expect(await anaIn(home)).toMatchObject({ oneWay: 'yes', wrong: [] });
  });
});

describe('What passed', () => {
  test('is silent about a one-way tie until the owner has looked into the mirror', async () => {
    const home = await homeOf(await homes.open(), ...PLEAS);
    const about = async () => (await anaIn(home)).said.map((one) => one.about);
    expect(await about()).not.toContain('oneWay');
    await mirrorOf(home, NOW);
    expect(await about()).toContain('oneWay');
  });

  test('is cleared by one good act', async () => {
    const home = await homeOf(await homes.open(), ...PLEAS, letter(100, 'Here is the chart you were looking for.'));
    expect((await anaIn(home)).oneWay).toBe('no');
  });

  test('shows the owner’s own side in the mirror first', async () => {
    const pleas = [
      mine(400, 'Could you send me the plans of the yard?'),
      letter(380, 'How are you doing these days?'),
      mine(300, 'Could you send me the plans of the yard?'),
      letter(280, 'How are you doing these days?'),
      mine(200, 'Could you send me the plans of the yard?'),
    ];
    const home = await homeOf(await homes.open(), ...pleas);
    const mirror = await mirrorOf(home, NOW);
    expect(mirror.oneWay.map((line) => line.person.name)).toEqual(['Ana Silva']);
    expect(mirror.onlyInNeed.map((line) => line.person.name)).toEqual(['Ana Silva']);
    expect(mirror.asks).toHaveLength(3);
    expect((await anaIn(home)).ownerOneWay).toBe('yes');
  });

  test('lets a finding that is wrong be struck out, and stand again', async () => {
    const promise = 'I’ll send you the contract template by Friday.';
    const home = await homeOf(await homes.open(), mine(40, promise));
    const [found] = (await anaIn(home)).openPromises;
    const finding = { interaction: found!.rests[0]!, kind: 'promise', quote: promise };
    // Words that nobody wrote are not acknowledged as struck.
    expect(await strike(home, { ...finding, quote: 'I owe you.' }, true, NOW)).toBeInstanceOf(Refusal);
    expect((await anaIn(home)).openPromises).toHaveLength(1);
    await strike(home, finding, true, NOW);
    expect((await anaIn(home)).openPromises).toEqual([]);
    await mirrorOf(home, NOW);
    expect((await anaIn(home)).openPromises).toEqual([]);
    await strike(home, finding, false, NOW);
    expect((await anaIn(home)).openPromises).toHaveLength(1);
  });

  test('is read the same at once and from what was kept', async () => {
    const home = await homeOf(await homes.open(), ...PLEAS, mine(40, 'I’ll send you the template by Friday.'));
    await lookedIntoMirror(home, NOW);
    const before = await anaIn(home);
    await mirrorOf(home, NOW);
    expect(await anaIn(home)).toEqual(before);
  });

  test('leaves nothing behind when the person is forgotten or the import taken back', async () => {
    const home = await homeOf(await homes.open(), ...PLEAS, letter(6, 'Do you still have the drawings of the slip?'));
    await mirrorOf(home, NOW);
    await todaysLines(home, NOW);
    await openCases(home, NOW);
    await personOf(home, 'ana@silva.example', null);
    const answers = async () => {
      const kept = await home.db.all<{ answer: string }>('select answer from worked_out where owner_id = ?', [
        home.owner,
      ]);
      const told = await home.db.all<{ value: string }>('select value from setting where owner_id = ?', [home.owner]);
      return JSON.stringify([kept, told]);
    };
    expect(await answers()).toContain('drawings of the slip');
    const quotes = async () =>
      (await home.db.all<{ quote: string }>('select quote from finding where owner_id = ?', [home.owner])).filter(
        (row) => row.quote !== '',
      );
    expect((await quotes()).length).toBeGreaterThan(0);
    await forget(home, 'ana@silva.example', NOW);
    expect(await quotes()).toEqual([]);
    expect(await answers()).not.toMatch(/drawings of the slip|Ana Silva/);

    const other = await homeOf(await homes.open(), ...PLEAS);
    await mirrorOf(other, NOW);
    await undoImport(other, 1, NOW);
    expect(await other.db.all('select 1 as yes from finding where owner_id = ?', [other.owner])).toEqual([]);
  });

  test('with one person is not touched by the silence of another', async () => {
    const home = await homeOf(await homes.open(), letter(90, 'Here is the chart you were looking for.'), hello(80));
    const { id: _, said: __, ...before } = await anaIn(home);
    const silent = Array.from({ length: 6 }, (_, i) =>
      mine(70 - 10 * i, 'Could you have a look at my boat?', { to: 'Cy Young <cy@young.example>' }),
    );
    await homeOf(home, ...silent);
    expect(await anaIn(home)).toMatchObject({ ...before, warmth: { words: before.warmth.words } });
  });

  test('is found again after everything was taken away and brought back', async () => {
    const home = await homeOf(await homes.open(), ...PLEAS);
    const asks = async (one: Home) => (await mirrorOf(one, NOW)).gifts.length + (await anaIn(one)).rests.oneWay.length;
    const before = await asks(home);
    expect(before).toBeGreaterThan(0);
    const file = join(written({}), 'kith.zip');
    await pipeline(exportStream(home, NOW), createWriteStream(file));
    const back = await homes.open();
    await restoreHome(back, file, NOW);
    expect(await asks(back)).toBe(before);
    expect((await back.db.all('select 1 as yes from finding where owner_id = ?', [back.owner])).length).toBeGreaterThan(
      0,
    );
  });

  test('does not change the dump: it follows from the letters', async () => {
    const home = await homeOf(await homes.open(), ...PLEAS);
    const before = await dumpOf(home);
    await mirrorOf(home, NOW);
    expect(await dumpOf(home)).toBe(before);
  });
});

describe('Today', () => {
  test('names who waits with the sentence they wrote, and notices that I answered', async () => {
    const question = letter(6, 'Do you still have the drawings of the slip?');
    const home = await homeOf(await homes.open(), question);
    expect((await todaysLines(home, NOW)).items).toMatchObject([
      { kind: 'reply', person: { name: 'Ana Silva' }, reason: expect.stringContaining('drawings of the slip') },
    ]);
    await homeOf(home, question, mine(1, 'Yes, they are in the loft.', { headers: [`In-Reply-To: <${question.id}>`] }));
    expect((await todaysLines(home, NOW)).items).toEqual([]);
  });

  test('puts a line aside until the next letter, and obeys "leave them alone"', async () => {
    const question = letter(6, 'Do you still have the drawings of the slip?');
    const home = await homeOf(await homes.open(), question);
    const [line] = (await todaysLines(home, NOW)).items;
    await shelve(home, { who: 'ana@silva.example', kind: 'reply', about: line!.rests[0]! }, 'done', null, NOW);
    expect((await todaysLines(home, NOW + 2 * DAY)).items).toEqual([]);
    await homeOf(home, question, letter(2, 'And could you send me a photo of it?'));
    expect((await todaysLines(home, NOW + 2 * DAY)).items).toHaveLength(1);
    await sayOf(home, 'ana@silva.example', 'alone', true, NOW);
    expect((await todaysLines(home, NOW + 2 * DAY)).items).toEqual([]);
  });
});
