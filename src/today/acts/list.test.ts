import { expect, test } from 'vitest';
import { Refusal } from '../../basics/result.ts';
import { DAY } from '../../basics/when.ts';
import { thanksTo } from '../../giving/acts/givers.ts';
import { strike } from '../../relationships/acts/correct.ts';
import { ANA, ARCHIVE, ics, lifePaths, MIA, mbox } from '../../store/files-for-tests.ts';
import { bring, NOW, onEveryDatabase, written } from '../../store/homes-for-tests.ts';
import { decided, type Home, workedOut } from '../../store/store.ts';
import { todayOf } from './list.ts';
import { shelve, unshelve } from './shelve.ts';

const there = async (home: Home, now: number) =>
  (await todayOf(home, now)).items.filter((one) => one.kind === 'be-there');

const letter = {
  from: ANA,
  to: MIA,
  at: new Date(NOW - 2 * DAY).toISOString(),
  id: 'sad@silva.example',
  subject: 'Sad news',
  text: 'Dear Mia, I have to tell you something. My father died on Sunday. Ana',
  headers: ['Delivered-To: mia@keller.example'],
};

/** The archive of a later day: Ana works elsewhere, and somebody new joined. */
const LATER = {
  ...ARCHIVE,
  'Connections.csv': `${ARCHIVE['Connections.csv']!.replace('Harbour Works,Head of yard', 'Nordwind,Director')}Uma,Ullmann,https://www.linkedin.com/in/uma-u,,,,12 Nov 2026\n`,
};

onEveryDatabase('Today', (homes) => {
  test('is there for who told of a death in a letter, until the owner says that it was read wrongly', async () => {
    const home = await homes.open();
    await bring(home, [...lifePaths(), written({ 'sad.mbox': mbox(letter) })]);
    const [line] = await there(home, NOW);
    expect(line?.reason).toContain('“My father died on Sunday.”');
    expect(await strike(home, line!.found!, true, NOW)).toBe(true);
    expect(await there(home, NOW)).toEqual([]);
    await strike(home, line!.found!, false, NOW);
    expect(await there(home, NOW)).toHaveLength(1);
  });

  test('is there for who has a new position in a later archive, whichever archive came in first', async () => {
    for (const order of [[ARCHIVE, LATER] as const, [LATER, ARCHIVE] as const]) {
      const home = await homes.open();
      for (const files of order) await bring(home, [written(files)]);
      const [line] = await there(home, NOW);
      expect(line?.reason).toContain('“Director, Nordwind”. Before that: “Head of yard, Harbour Works”.');
      expect(await strike(home, line!.found!, true, NOW)).toBe(true);
      expect(await there(home, NOW)).toEqual([]);
    }
  });

  test('names whom somebody introduced the owner to, as the thank-you does; of several it does not guess', async () => {
    const UMA = 'Uma Ullmann <uma@nordwind.example>';
    for (const [to, whom] of [
      [`${MIA}, ${UMA}`, 'Uma Ullmann'],
      [`${MIA}, ${UMA}, Cy Cole <cy@nordwind.example>`, 'somebody'],
    ] as const) {
      const home = await homes.open();
      const at = new Date(NOW - 20 * DAY).toISOString();
      const words = { subject: 'Two who build boats', text: 'Uma, meet Mia, who builds boats. Ana' };
      const introduction = { from: ANA, to, at, id: 'meet@silva.example', ...words };
      await bring(home, [...lifePaths(), written({ 'meet.mbox': mbox(introduction) })]);
      const [line] = (await todayOf(home, NOW)).items.filter((one) => one.kind === 'thanks');
      expect(line?.reason).toContain(`Ana introduced you to ${whom} on`);
      const thanks = await thanksTo(home, 'Ana Silva', NOW);
      expect(thanks instanceof Refusal ? '' : thanks?.draft.body).toContain(`you introduced me to ${whom}:`);
    }
  });

  test('comes in a home whose kept words about its lines are damaged, as if nothing had been said', async () => {
    const home = await homes.open();
    await bring(home, [...lifePaths(), written({ 'sad.mbox': mbox(letter) })]);
    const day = await todayOf(home, NOW);
    for (const value of ['', '{"what":"burnt"}']) {
      for (const sort of ['suggested', 'shelved'] as const) {
        const one = { sort, a: 'email:ana@silva.example', b: 'be-there', value, at: NOW };
        await home.db.transaction((tx) => decided.decide(tx, home.owner, one));
      }
      expect(await todayOf(home, NOW)).toEqual(day);
    }
  });

  test('is the same after a line was put aside, whether it was chosen out of what was known or gathered anew', async () => {
    const home = await homes.open();
    const asks = ['Uma Ullmann', 'Cy Cole'].map((name) => {
      const address = `${name.split(' ')[0]!.toLowerCase()}@nordwind.example`;
      const words = { subject: 'The boat', text: 'Dear Mia, could you send me the drawings of the boat?' };
      return { ...letter, ...words, from: `${name} <${address}>`, id: `asks.${address}` };
    });
    await bring(home, [...lifePaths(), written({ 'sad.mbox': mbox(letter, ...asks) })]);
    const gatheredAnew = async () => {
      await home.db.transaction((tx) => workedOut.forgetAnswers(tx, home.owner));
      return todayOf(home, NOW);
    };
    const day = await todayOf(home, NOW);
    expect(day.items.length).toBeGreaterThan(1);
    for (const { person, kind, restsOn } of day.items) {
      const line = { who: String(person.id), kind, about: restsOn[0] ?? null };
      expect(await shelve(home, line, 'rest', null, NOW)).not.toBeInstanceOf(Refusal);
      const left = await todayOf(home, NOW);
      expect(left.items.some((one) => one.person.id === person.id && one.kind === kind)).toBe(false);
      expect(await gatheredAnew()).toEqual(left);
    }
    for (const { person, kind } of day.items) await unshelve(home, String(person.id), kind);
    expect(await todayOf(home, NOW)).toEqual(day);
  });

  test('moves when a meeting of the day has begun, though nothing else changed', async () => {
    const home = await homes.open();
    const start = NOW + 2 * 3_600_000;
    const stamp = new Date(start).toISOString().slice(0, 19).replace(/[-:]/g, '');
    const meeting = ics([
      'UID:dry@keller.example',
      `DTSTAMP:${stamp}Z`,
      `DTSTART:${stamp}Z`,
      'DURATION:PT1H',
      'SUMMARY:Boat',
      'ORGANIZER:mailto:mia@keller.example',
      'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana Silva:mailto:ana@silva.example',
    ]);
    await bring(home, [...lifePaths(), written({ 'sad.mbox': mbox(letter), 'cal.ics': meeting })]);
    expect(await there(home, start - 60_000)).toHaveLength(1);
    expect(await there(home, start + 60_000)).toEqual([]);
  });
});
