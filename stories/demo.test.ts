/** Looking around with the demo cast, as the first page and `kith demo` offer. */

import { describe, expect, it } from 'vitest';
import { importOf } from '../src/api/imports.ts';
import { invitationsOf } from '../src/api/invitations.ts';
import { personOf } from '../src/api/person.ts';
import { toBeginWith } from '../src/api/to-begin-with.ts';
import { Refusal } from '../src/basics/result.ts';
import { loadDemo, madeUpImport } from '../src/sources/acts/demo.ts';
import { saveNote } from '../src/sources/acts/note.ts';
import { undoImport } from '../src/sources/acts/undo.ts';
import { settings } from '../src/store/store.ts';
import { bring, CALENDAR, CARDS, dumpOf, emptyHome, homeWith, LINKEDIN, MAIL, NOW, spoolOf, told } from './cast.ts';

describe('The demo', () => {
  it('fills an empty home with the cast, as if its files had been dropped', async () => {
    const home = await emptyHome();
    const run = told(await loadDemo(home, spoolOf(home), NOW));
    const report = told(await importOf(home, run));
    expect([report.state, report.question]).toEqual(['done', null]);
    expect(report.files.filter((file) => file.failed > 0)).toEqual([]);
    expect(await dumpOf(home)).toBe(await dumpOf(await homeWith(LINKEDIN, MAIL, CARDS, CALENDAR)));
  });

  it('shows twelve invitations that wait, five of them nearly one', async () => {
    const home = await emptyHome();
    told(await loadDemo(home, spoolOf(home), NOW));
    const open = (await invitationsOf(home)).filter((invitation) => invitation.state === 'pending');
    expect(open).toHaveLength(12);
    expect(open.filter((invitation) => invitation.direction === 'from-me')).toHaveLength(2);
    expect(
      open.filter((invitation) => invitation.text?.includes('like-minded') || invitation.text?.includes('like minded')),
    ).toHaveLength(5);
  });

  it('never mixes made-up people with real ones', async () => {
    const home = await homeWith(CARDS);
    const before = await dumpOf(home);
    expect(await loadDemo(home, spoolOf(home), NOW)).toBeInstanceOf(Refusal);
    expect(await dumpOf(home)).toBe(before);
    const withNote = await emptyHome();
    told(await saveNote(withNote, 'tea @Ana', NOW));
    expect(await loadDemo(withNote, spoolOf(withNote), NOW)).toBeInstanceOf(Refusal);
  });

  it('shows five people to begin with, each with a sentence, after the newest import only', async () => {
    const home = await emptyHome();
    const report = told(await importOf(home, told(await loadDemo(home, spoolOf(home), NOW))));
    const few = await toBeginWith(home, report, NOW);
    expect(few.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ana Duarte', 'Joe Whitlock']));
    expect(few).toHaveLength(5);
    for (const { id, words } of few) {
      const person = told(await personOf(home, String(id), null));
      expect([...person.said.map((one) => one.words), ...person.sentences]).toContain(words);
    }
    await bring(home, CARDS);
    expect(await toBeginWith(home, report, NOW)).toEqual([]);
  });

  it('takes along what was tried out on it, and leaves nothing of one’s own behind when it was alone', async () => {
    const home = await emptyHome();
    const run = told(await loadDemo(home, spoolOf(home), NOW));
    expect(await madeUpImport(home)).toBe(run);
    told(await saveNote(home, 'tea @Dorothy', NOW));
    await settings.saveSetting(home.db, home.owner, 'texts', 'none');
    expect(await undoImport(home, run, NOW)).toBe('undone');
    expect(await madeUpImport(home)).toBeNull();
    expect(await dumpOf(home)).toBe(await dumpOf(await emptyHome()));
    expect(await settings.textsKept(home.db, home.owner)).toBe('none');
    expect(await loadDemo(home, spoolOf(home), NOW)).not.toBeInstanceOf(Refusal);
  });

  it('leaves one’s own where something was brought beside it', async () => {
    const home = await emptyHome();
    const run = told(await loadDemo(home, spoolOf(home), NOW));
    await bring(home, CARDS);
    told(await saveNote(home, 'tea @Dorothy', NOW));
    expect(await undoImport(home, run, NOW)).toBe('undone');
    expect(await dumpOf(home)).toContain('tea');
  });

  it('leaves one’s own where somebody was written about whom nobody made up', async () => {
    const home = await emptyHome();
    const run = told(await loadDemo(home, spoolOf(home), NOW));
    told(await saveNote(home, 'tea @Klaus: he builds boats', NOW));
    expect(await undoImport(home, run, NOW)).toBe('undone');
    expect(await dumpOf(home)).toContain('he builds boats');
  });

  it('may be looked at again after it was taken back', async () => {
    const home = await emptyHome();
    const { run } = await bring(home, CARDS);
    await undoImport(home, run, NOW);
    expect(await loadDemo(home, spoolOf(home), NOW)).not.toBeInstanceOf(Refusal);
  });
});
