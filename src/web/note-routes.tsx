/** Notes of the owner's own: written in one line, taken back, put back. */

import type { Hono } from 'hono';
import { recentNotes } from '../api/entries.ts';
import { Refusal } from '../basics/result.ts';
import { findPerson } from '../people/acts/find.ts';
import { notedWords, saveNote } from '../sources/acts/note.ts';
import { putNoteBack, takeNoteBack } from '../sources/acts/take-note-back.ts';
import { madePlain, NotePage } from './pages/index.ts';
import type { Tools } from './routes.tsx';

export function noteRoutes(app: Hono, { home, frame, show, refuse, goOn, formOf }: Tools): void {
  app.get('/note', async (context) =>
    show(context, <NotePage frame={frame(context)} recent={await recentNotes(home, 10)} />),
  );
  app.post('/note', async (context) => {
    const { text: typed = '', meant = '' } = await formOf(context);
    const text = madePlain(typed, meant);
    const saved = await saveNote(home, text, Date.now());
    if (saved instanceof Refusal) {
      const told = { trouble: saved.sentence, choices: saved.choices, text };
      return show(context, <NotePage frame={frame(context)} {...told} />, 409);
    }
    return goOn(context, '/note', notedWords(saved), { action: `/note/${saved.id}/back`, fields: {} });
  });
  app.post('/note/:id/back', async (context) => {
    const id = Number(context.req.param('id'));
    const { so = 'yes', to = '' } = await formOf(context);
    const place = /^\/people\/\d+$/.test(to) ? to : '/note';
    const done = await (so === 'yes' ? takeNoteBack : putNoteBack)(home, id, Date.now());
    if (done instanceof Refusal) return refuse(context, done);
    if (so !== 'yes') return goOn(context, place, 'The note is back.');
    // Whoever was here by this note alone has no page any more.
    const isGone = place !== '/note' && (await findPerson(home, place.slice('/people/'.length))) instanceof Refusal;
    const undo = { action: `/note/${id}/back`, fields: { to: isGone ? '/note' : place, so: 'no' } };
    return goOn(context, isGone ? '/note' : place, 'The note is gone.', undo);
  });
}
