import { describe, expect, test } from 'vitest';
import { lifePaths } from '../../store/files-for-tests.ts';
import { bring, NOW, sqliteHomes, whoIs } from '../../store/homes-for-tests.ts';
import { saveNote } from './note.ts';

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
