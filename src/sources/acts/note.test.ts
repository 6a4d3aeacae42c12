import { describe, expect, test } from 'vitest';
import { lifePaths } from '../../store/files-for-tests.ts';
import { bring, NOW, sqliteHomes, whoIs } from '../../store/homes-for-tests.ts';
import { settings } from '../../store/store.ts';
import { notedWords, saveNote } from './note.ts';

const homes = sqliteHomes();

describe('the last time with somebody', () => {
  test('is no thought written down about them', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const { lastAt } = await whoIs(home, 'ana@silva.example');
    await saveNote(home, '@ana@silva.example: she learns to weld', NOW);
    const after = await whoIs(home, 'ana@silva.example');
    expect([after.lastAt, after.notes.length]).toEqual([lastAt, 1]);
  });

  test('is what a note says took place', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    await saveNote(home, 'lunch @ana@silva.example: she learns to weld', NOW);
    expect(Date.parse((await whoIs(home, 'ana@silva.example')).lastAt ?? '')).toBe(NOW);
  });

  test('of a newcomer who was only written about is not known, though the note is the first trace of them', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    await saveNote(home, '@"Wilma Adler": builds bridges', NOW);
    const wilma = await whoIs(home, 'Wilma Adler');
    expect([wilma.lastAt, wilma.firstTrace?.sentence]).toEqual([
      null,
      expect.stringContaining('note by your own hand'),
    ]);
  });
});

test('a home in which a thought counted as time together is put right by what comes next', async () => {
  const home = await homes.open();
  await bring(home, lifePaths());
  const { lastAt } = await whoIs(home, 'ana@silva.example');
  await saveNote(home, '@ana@silva.example: she learns to weld', NOW);
  await home.db.run(`update timeline set way = 'both' where kind = 'note'`);
  const placed = (await settings.setting(home.db, home.owner, 'placed for')) ?? '';
  await settings.saveSetting(home.db, home.owner, 'placed for', placed.replace(/ ?ways 2/, ''));
  await saveNote(home, 'call @bo@berg.example', NOW);
  expect((await whoIs(home, 'ana@silva.example')).lastAt).toBe(lastAt);
});

test('what was noted is said as people say it', () => {
  const words = (...all: [name: string, isNew: boolean][]) => {
    const people = all.map(([name, isNew], id) => ({ id, name, isNew }));
    return notedWords({ id: 1, at: '2026-11-22T12:00:00Z', heading: 'lunch', text: '', people });
  };
  expect(words(['Ana', false])).toBe('Noted, with Ana.');
  expect(words(['Ana', false], ['Jo', true])).toBe('Noted, with Ana and Jo. Jo was not here before.');
  expect(words(['Ana', true], ['Jo', true], ['Bo', true])).toBe(
    'Noted, with Ana, Jo and Bo. Ana, Jo and Bo were not here before.',
  );
});
