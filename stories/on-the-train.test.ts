/** Journey 5. On the train after an event, on a telephone: six names with a line each. */

import { beforeAll, describe, expect, it } from 'vitest';
import { personOf } from '../src/api/person.ts';
import { searchEverything } from '../src/api/search.ts';
import type { Person } from '../src/api/shapes.ts';
import { Refusal } from '../src/basics/result.ts';
import { notedWords, type SavedNote, saveNote } from '../src/sources/acts/note.ts';
import { putNoteBack, takeNoteBack } from '../src/sources/acts/take-note-back.ts';
import { undoImport } from '../src/sources/acts/undo.ts';
import type { Home } from '../src/store/store.ts';
import { bring, CALENDAR, CARDS, dumpOf, emptyHome, homeWith, LINKEDIN, MAIL, NOW, told, who } from './cast.ts';

const LINES = [
  'small spans evening @"Ana Duarte": her daughter looks for a summer place',
  'small spans evening @Inês_Moura: promised her the template, again',
  'small spans evening @daniyar.seitkali@example.org @priya.raman@holmrae.example: first bridge measured together',
  'small spans evening @Hamish: sells 450 mm now',
  'small spans evening @"Rowan Achebe": asked how to begin, and listened',
  'small spans evening @"Tove Ekdahl": owns a sawmill, knows larch',
];

/** When all six are written. */
const LATER = NOW + 3_600_000;

let home: Home;
const saved: SavedNote[] = [];
beforeAll(async () => {
  home = await homeWith(LINKEDIN, MAIL, CARDS, CALENDAR);
  for (const [minute, line] of LINES.entries()) saved.push(told(await saveNote(home, line, NOW + minute * 60_000)));
});

describe('Six notes on the train', () => {
  it('finds whom each line means, by name, by part of a name and by address', () => {
    expect(saved.map((note) => note.people.map((person) => person.name))).toEqual([
      ['Ana Duarte'],
      ['Inês Moura'],
      ['Daniyar Seitkali', 'Priya Raman'],
      ['Hamish Orr'],
      ['Rowan Achebe'],
      ['Tove Ekdahl'],
    ]);
    for (const note of saved) expect(note.heading).toBe('small spans evening');
  });

  it('keeps each line on the page of whom it names', async () => {
    const ana = await asOfTonight('ana@casa.example');
    expect(ana.notes.map((note) => [note.subject, note.text])).toEqual([
      ['small spans evening', 'her daughter looks for a summer place'],
    ]);
    const daniyar = await asOfTonight('daniyar.seitkali@example.org');
    expect(daniyar.notes[0]?.people.map((person) => person.name)).toEqual(['Priya Raman']);
  });

  it('makes somebody known of a bare connection, since one spoke with them', async () => {
    const rowan = await asOfTonight('https://linkedin.com/in/rowan-achebe');
    expect([rowan.kind, rowan.kindReason]).toEqual(['known', 'You wrote a note about a time with them.']);
  });

  it('makes a person of somebody nobody had heard of', async () => {
    const tove = await asOfTonight('Tove Ekdahl');
    expect([tove.kind, tove.firstTrace?.channel]).toEqual(['known', 'note']);
  });

  it('says who was not here before, since a name may be written differently from what is in the files', () => {
    expect(saved.flatMap((note) => note.people.filter(({ isNew }) => isNew)).map(({ name }) => name)).toEqual([
      'Tove Ekdahl',
    ]);
    expect(notedWords(saved.at(-1)!)).toBe('Noted, with Tove Ekdahl. Tove Ekdahl was not here before.');
    expect(notedWords(saved[0]!)).toBe('Noted, with Ana Duarte.');
  });

  it('counts a note neither as a message nor as a meeting', async () => {
    const before = await who(home, 'ana@casa.example');
    const after = await asOfTonight('ana@casa.example');
    expect(after.counts).toEqual(before.counts);
  });

  it('is found again by what was said', async () => {
    const found = await searchEverything(home, 'sawmill larch', 10);
    expect(found.interactions.map((entry) => entry.text)).toEqual(['owns a sawmill, knows larch']);
  });

  it('asks which Joe is meant while the shop and the house are two entries, and saves nothing until told', async () => {
    const before = await dumpOf(home);
    const answer = await saveNote(home, 'beer @Joe: the wrist is well', NOW);
    expect(answer).toBeInstanceOf(Refusal);
    expect((answer as Refusal).choices).toHaveLength(2);
    expect(await dumpOf(home)).toBe(before);
  });

  it('takes a slip of the thumb back, with whoever it made, and puts it back just as it was', async () => {
    const before = await dumpOf(home);
    const slip = told(await saveNote(home, 'small spans evening @Inês_Moura @Tovve: owns a sawmill', LATER));
    const written = await dumpOf(home);
    expect(told(await takeNoteBack(home, slip.id, LATER))).toBe(true);
    expect(await dumpOf(home)).toBe(before);
    expect(await personOf(home, 'Tovve', LATER)).toBeInstanceOf(Refusal);
    const put = told(await putNoteBack(home, slip.id, LATER));
    expect(await dumpOf(home)).toBe(written);
    expect(told(await personOf(home, 'Tovve', LATER)).names).toEqual(['Tovve']);
    expect(told(await takeNoteBack(home, put, LATER))).toBe(true);
    expect(await dumpOf(home)).toBe(before);
  });

  it('takes back no letter and no meeting: those are what files say', async () => {
    const letter = (await searchEverything(home, 'bridge', 50)).interactions.find(({ kind }) => kind === 'message')!;
    const before = await dumpOf(home);
    expect(await takeNoteBack(home, letter.id, NOW)).toBeInstanceOf(Refusal);
    expect(await takeNoteBack(home, 10_000_000, NOW)).toBeInstanceOf(Refusal);
    expect(await dumpOf(home)).toBe(before);
  });

  it('keeps notes when an import is taken back', async () => {
    const other = await emptyHome();
    const { run } = await bring(other, MAIL);
    told(await saveNote(other, LINES[2]!, NOW));
    await undoImport(other, run, NOW);
    const daniyar = await who(other, 'daniyar.seitkali@example.org');
    expect(daniyar.notes.map((note) => note.text)).toEqual(['first bridge measured together']);
  });
});

async function asOfTonight(handle: string): Promise<Person> {
  return told(await personOf(home, handle, LATER));
}
