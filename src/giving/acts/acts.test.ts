import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleNames, peopleOf } from '../../api/people.ts';
import { Refusal } from '../../basics/result.ts';
import { DAY } from '../../basics/when.ts';
import { findPerson } from '../../people/acts/find.ts';
import { sayOf } from '../../relationships/acts/correct.ts';
import { saySame } from '../../sorting/acts/decide.ts';
import { forget } from '../../sorting/acts/forget.ts';
import { ANA, BO, CY, ics, type Letter, MIA, mbox } from '../../store/files-for-tests.ts';
import { bring, dumpOf, NOW, onEveryDatabase, sqliteHomes, written } from '../../store/homes-for-tests.ts';
import { type Home, notebook } from '../../store/store.ts';
import { todayOf } from '../../today/acts/list.ts';
import { shelve } from '../../today/acts/shelve.ts';
import { needsWithFits } from './fits.ts';
import { confirm, proposedStories, proposedWishes } from './found.ts';
import { giversOf, thanksTo } from './givers.ts';
import { givesOf } from './gives.ts';
import { circlesOf, parkedHelp, storiesOf } from './look.ts';
import { givingOf } from './somebody.ts';
import {
  addWish,
  gaveParked,
  growFrom,
  keepStory,
  park,
  putBack,
  putInCircle,
  tearOut,
  type WrittenDown,
} from './write.ts';

const day = (days: number) => new Date(NOW + days * DAY).toISOString();
const LOOKS = 'We are looking for a designer for our website.';
const HELPED = 'I had a look at your thesis: page 4 is wrong, and I corrected the table for you.';

const letter = (from: string, to: string, days: number, text: string, id = `${from}${days}`): Letter => ({
  from,
  to,
  at: day(days),
  id,
  text,
  ...(from === MIA ? { headers: ['X-Gmail-Labels: Sent'] } : {}),
});

const LETTERS: readonly Letter[] = [
  letter(MIA, ANA, -90, 'Hello Ana, how was the fair?'),
  letter(ANA, MIA, -89, `Dear Mia, it was good. ${LOOKS} Best, Ana`),
  letter(MIA, ANA, -88, 'Good luck with it. Let us talk in May.'),
  letter(ANA, MIA, -87, 'Yes, gladly.'),
  letter(MIA, BO, -60, 'Hello Bo, could you read my thesis?'),
  letter(BO, MIA, -58, HELPED),
  letter(MIA, CY, -50, 'Hello Cy, are you well?'),
  letter(CY, MIA, -49, 'Very well, and you?'),
];

async function homeWith(home: Home, more: Readonly<Record<string, string>> = {}, letters = LETTERS): Promise<Home> {
  await bring(home, [written({ 'mail.mbox': mbox(...letters), ...more })]);
  return home;
}

function told<T>(answer: T | Refusal): T {
  if (answer instanceof Refusal) throw new Error(answer.sentence);
  return answer;
}

const [ana, bo, cy] = ['ana@silva.example', 'bo@berg.example', 'cy@young.example'];

onEveryDatabase('Giving', (homes) => {
  test('a need meets the offer of somebody else, and an offer of one’s own', async () => {
    const home = await homeWith(await homes.open());
    told(await addWish(home, 'need', ana, 'a designer for the website', NOW));
    told(await addWish(home, 'offer', bo, 'designs websites', NOW));
    told(await addWish(home, 'offer', 'me', 'website texts', NOW));
    const [need] = await needsWithFits(home, NOW);
    expect(need?.fits.map(({ person }) => person?.name ?? 'me')).toEqual(['Bo Berg', 'me']);
    expect((await givingOf(home, told(await findPerson(home, bo)), NOW)).mayMeet.map(({ words }) => words)).toEqual([
      'a designer for the website',
    ]);
  });

  test('nothing is kept of a letter without a yes, and once it is kept or struck it is not proposed again', async () => {
    const home = await homeWith(await homes.open());
    const [wish, ...others] = await proposedWishes(home, NOW);
    expect([wish?.words, wish?.quote, wish?.person.name, others]).toEqual([
      'a designer for our website',
      LOOKS,
      'Ana Silva',
      [],
    ]);
    expect(await notebook.allLeaves(home.db, home.owner)).toEqual([]);
    expect(await confirm(home, 'need', wish!.interactionId, 'We need a roofer.', null, NOW)).toBeInstanceOf(Refusal);
    const kept = told(await confirm(home, 'need', wish!.interactionId, LOOKS, null, NOW));
    expect(await proposedWishes(home, NOW)).toEqual([]);
    expect((await needsWithFits(home, NOW))[0]).toMatchObject({ quote: LOOKS, restsOn: [wish!.interactionId] });
    told(await tearOut(home, kept.id, NOW, false));
    expect(await proposedWishes(home, NOW)).toHaveLength(1);
    const again = told(await confirm(home, 'need', wish!.interactionId, LOOKS, null, NOW));
    const before = await notebook.leaf(home.db, home.owner, again.id);
    told(await tearOut(home, again.id, NOW));
    expect(await proposedWishes(home, NOW)).toEqual([]);
    told(await putBack(home, again.id));
    expect(await notebook.leaf(home.db, home.owner, again.id)).toEqual(before);
    expect(await putBack(home, again.id)).toBeInstanceOf(Refusal);
    told(await tearOut(home, again.id, NOW, false));
    expect(await proposedWishes(home, NOW)).toHaveLength(1);
  });

  test('keeps a leaf that was torn out for an undo, in no export, and not when somebody was forgotten since', async () => {
    const home = await homeWith(await homes.open());
    const need = told(await addWish(home, 'need', 'Ana Silva', 'a crane', NOW));
    told(await tearOut(home, need.id, NOW));
    expect(await dumpOf(home)).not.toContain('a crane');
    told(await forget(home, 'Bo Berg', NOW));
    expect(await putBack(home, need.id)).toBeInstanceOf(Refusal);
  });

  test('finds the people of a circle that was named by hand, whatever they are looked for by', async () => {
    const home = await homeWith(await homes.open());
    told(await putInCircle(home, 'Harbour choir', 'Ana Silva', true, NOW));
    const names = async (circle: string, query = '') =>
      (await peopleOf(home, { kinds: ['known', 'met', 'seen'], circle, query, limit: 9 })).people.map(
        (one) => one.name,
      );
    expect(await circleNames(home)).toContain('Harbour choir');
    expect(await names('Harbour choir')).toEqual(['Ana Silva']);
    expect(await names('harbour CHOIR', 'Silva')).toEqual(['Ana Silva']);
    expect(await names('Harbour choir', 'Berg')).toEqual([]);
    expect(await names('Another')).toEqual([]);
  });

  test('a kept help comes back when its word is written, stands in Today, and is done for good when it is done', async () => {
    const home = await homeWith(await homes.open());
    told(await park(home, ana, 'tell her about the yard', 'hiring', NOW - 80 * DAY));
    expect((await parkedHelp(home, NOW))[0]?.back).toBeNull();
    await bring(home, [written({ 'new.mbox': mbox(letter(CY, MIA, -5, 'News: the yard is hiring again.')) })]);
    expect((await parkedHelp(home, NOW))[0]?.back?.because).toContain('in a letter of Cy Young’s on 17 November');
    const [line] = (await todayOf(home, NOW)).items.filter(({ kind }) => kind === 'give');
    expect(line?.reason).toContain('You kept a help for Ana: “tell her about the yard”. Now “hiring” came up');
    const said = { who: ana, kind: 'give' as const, about: line!.restsOn[0] ?? null };
    told(await shelve(home, said, 'done', null, NOW));
    const later = await todayOf(home, NOW + 60 * DAY);
    expect(later.items.filter(({ kind }) => kind === 'give')).toEqual([]);
  });

  test('stories outlive an import that is taken away, go with whoever is forgotten, and are joined with two who are one', async () => {
    const home = await homeWith(await homes.open());
    const first = told(
      await keepStory(home, bo, { direction: 'received', what: 'read my thesis', at: NOW - 9 * DAY }, NOW),
    );
    const grown = { direction: 'given' as const, what: 'read hers', at: NOW, grewFrom: first.id };
    told(await keepStory(home, ana, grown, NOW));
    expect((await storiesOf(home)).map(({ from }) => from.map(({ name }) => name))).toEqual([['Bo Berg'], []]);
    told(await saySame(home, bo, cy, NOW));
    expect((await givingOf(home, told(await findPerson(home, cy)), NOW)).stories).toHaveLength(1);
    told(await forget(home, bo, NOW));
    expect((await storiesOf(home)).map(({ value, from }) => [value.what, from])).toEqual([['read hers', []]]);
  });
});

const homes = sqliteHomes();

describe('The notebook of giving', () => {
  test('makes a story of a kept help that was given', async () => {
    const home = await homeWith(await homes.open());
    const { id } = told(await park(home, ana, 'lend her the van', 'meeting', NOW));
    told(await gaveParked(home, id, NOW));
    expect(await parkedHelp(home, NOW)).toEqual([]);
    expect((await storiesOf(home)).map(({ value }) => [value.direction, value.what])).toEqual([
      ['given', 'lend her the van'],
    ]);
  });

  test('brings a help back before the next meeting with them', async () => {
    const at = new Date(NOW + DAY).toISOString().replace(/[-:]|\.\d+/g, '');
    const meeting = [`UID:m`, `DTSTAMP:${at}`, `DTSTART:${at}`, `SUMMARY:Lunch`, `ORGANIZER:mailto:mia@keller.example`, `ATTENDEE;PARTSTAT=ACCEPTED:mailto:mia@keller.example`, `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ana}`]; // biome-ignore format: one event
    const home = await homeWith(await homes.open(), { 'c.ics': ics(meeting) });
    told(await park(home, ana, 'bring her the book', 'meeting', NOW));
    expect((await parkedHelp(home, NOW))[0]?.back?.because).toBe('you meet on 23 November');
  });

  test('has circles whose people come and go one by one', async () => {
    const home = await homeWith(await homes.open());
    told(await putInCircle(home, 'Boats', ana, true, NOW));
    told(await putInCircle(home, 'boats', bo, true, NOW));
    told(await putInCircle(home, 'Boats', ana, true, NOW));
    const names = async () =>
      (await circlesOf(home)).map(({ value, people }) => [value.name, people.map(({ name }) => name)]);
    expect(await names()).toEqual([['Boats', ['Ana Silva', 'Bo Berg']]]);
    told(await putInCircle(home, 'Boats', bo, false, NOW));
    expect(await names()).toEqual([['Boats', ['Ana Silva']]]);
    expect(await putInCircle(home, 'Cars', ana, false, NOW)).toBeInstanceOf(Refusal);
  });

  test('refuses what makes no sense, in a sentence', async () => {
    const home = await homeWith(await homes.open());
    const refused = [
      addWish(home, 'need', ana, '   ', NOW),
      addWish(home, 'need', 'nobody@nowhere.example', 'a boat', NOW),
      park(home, 'me', 'rest', 'meeting', NOW),
      park(home, ana, 'a word', '2026-99-99', NOW),
      keepStory(home, 'me', { direction: 'given', what: 'x', at: NOW }, NOW),
      keepStory(home, ana, { direction: 'given', what: 'x', at: NOW, grewFrom: 99 }, NOW),
      growFrom(home, 98, 99),
      gaveParked(home, 7, NOW),
      tearOut(home, 7, NOW),
    ];
    for (const answer of await Promise.all(refused)) expect(answer).toBeInstanceOf(Refusal);
    expect(await notebook.allLeaves(home.db, home.owner)).toEqual([]);
  });

  test('proposes help of the last year as stories, and thanks for it with a place left open', async () => {
    const home = await homeWith(await homes.open());
    expect(await thanksTo(home, cy, NOW)).toBeNull();
    const [found] = (await proposedStories(home, NOW)).filter(({ kind }) => kind === 'received');
    expect(found?.person.name).toBe('Bo Berg');
    const [giver] = await giversOf(home, NOW);
    expect([giver?.person.name, giver?.helped[0]?.thankedAt]).toEqual(['Bo Berg', null]);
    expect(told(await thanksTo(home, bo, NOW))?.draft.body).toContain('[…]');
    told(await confirm(home, 'received', found!.interactionId, found!.quote, 'Read my thesis', NOW));
    expect((await giversOf(home, NOW))[0]?.helped.map(({ what }) => what)).toEqual(['Read my thesis']);
  });
});

describe('Nobody who is to be left in peace', () => {
  test('is brought up, whatever was written down and said', async () => {
    const people = [ana, bo, cy];
    const who = fc.constantFrom(...people);
    const step = fc.oneof(
      fc.record({ act: fc.constant('need' as const), who, words: fc.constantFrom('a boat', 'boat repairs', 'a cook') }),
      fc.record({ act: fc.constant('offer' as const), who: fc.constantFrom(...people, 'me'), words: fc.constantFrom('repairs boats', 'cooks') }), // biome-ignore format: one record
      fc.record({ act: fc.constant('park' as const), who, words: fc.constant('2026-11-01') }),
      fc.record({ act: fc.constant('alone' as const), who, words: fc.constantFrom('yes', 'no') }),
    );
    // After two letters of Mia's without an answer to Cy, nothing is brought up of Cy either.
    const silent = [letter(MIA, CY, -20, 'Are you there?', 's1'), letter(MIA, CY, -10, 'Still there?', 's2')];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const home = await homeWith(await homes.open(), {}, [...LETTERS, ...silent]);
        const alone = new Set<string>();
        for (const { act, who, words } of steps) {
          if (act === 'need' || act === 'offer') told<WrittenDown>(await addWish(home, act, who, words, NOW));
          else if (act === 'park') told(await park(home, who, 'write to them', words, NOW));
          else {
            told(await sayOf(home, who, 'alone', words === 'yes', NOW));
            if (words === 'yes') alone.add(who);
            else alone.delete(who);
          }
        }
        const quiet = new Set([...alone, cy]);
        const names = { [ana]: 'Ana', [bo]: 'Bo', [cy]: 'Cy' };
        for (const { reason } of await givesOf(home, NOW)) {
          for (const one of quiet) expect(reason).not.toMatch(new RegExp(`\\b${names[one]}\\b`));
        }
        for (const { fits } of await needsWithFits(home, NOW)) {
          for (const { person } of fits)
            for (const one of alone) expect(person?.name.startsWith(names[one]!)).not.toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });
});
