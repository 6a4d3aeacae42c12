/** Settings, and taking everything away or bringing it back. */

import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import { download } from '../api/download.ts';
import { settingsOf } from '../api/setting.ts';
import { Refusal } from '../basics/result.ts';
import { backUpApart } from '../keeping/acts/backup.ts';
import { deleteEverything } from '../keeping/acts/delete.ts';
import { dumpLines } from '../keeping/acts/dump.ts';
import { exportStream } from '../keeping/acts/export.ts';
import { restoreHome } from '../keeping/acts/restore.ts';
import { sayOwn } from '../sorting/acts/decide.ts';
import { howRead, sayHowRead } from '../sources/acts/how-read.ts';
import { backupFolder } from '../store/store.ts';
import { dropBrowserPages } from './kept-pages.ts';
import { DELETE_WORD, SettingsPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';
import type { Desk } from './server.ts';
import { receiveFile, takeGathered } from './uploads.ts';

export function settingRoutes(app: Hono, { home, frame, show, goOn, formOf }: Tools, desk: Desk): void {
  const page = async (context: Context, message: string | null = null) =>
    show(
      context,
      <SettingsPage frame={frame(context)} settings={await settingsOf(home, desk.place)} message={message} />,
      message ? 409 : 200,
    );
  app.get('/settings', (context) => page(context));
  for (const [path, isOwn] of [
    ['add', true],
    ['remove', false],
  ] as const) {
    app.post(`/settings/own/${path}`, async (context) => {
      const { handle = '' } = await formOf(context);
      const said = await sayOwn(home, handle, isOwn, Date.now());
      if (said instanceof Refusal) return page(context, said.sentence);
      const undo = { action: `/settings/own/${isOwn ? 'remove' : 'add'}`, fields: { handle } };
      return goOn(context, '/settings', isOwn ? `${handle} is yours.` : `${handle} is not yours.`, undo);
    });
  }
  app.post('/settings/backup', async (context) => {
    const made = await backUpApart(home, backupFolder(home.location, desk.place.folder), 'asked', Date.now());
    return made instanceof Refusal
      ? page(context, made.sentence)
      : goOn(context, '/settings', 'The backup is made. It was restored once on the side, and is equal.');
  });
  app.post('/settings/reading', async (context) => {
    const { texts, country } = await formOf(context);
    const before = await howRead(home);
    const said = await sayHowRead(home, { texts, country });
    if (said instanceof Refusal) return page(context, said.sentence);
    const fields = { texts: before.texts, country: before.country ?? '' };
    return goOn(context, '/settings', 'Kept. It holds from the next import on.', {
      action: '/settings/reading',
      fields,
    });
  });
  app.get('/dump.jsonl', (context) => download(context, 'application/jsonl', dumpLines(home), 'kith.jsonl'));
  app.get('/export.zip', (context) => {
    const name = `kith-${new Date().toISOString().slice(0, 10)}.zip`;
    return download(context, 'application/zip', exportStream(home, Date.now()), name);
  });
  app.post('/settings/restore', async (context) => {
    const form = await context.req.parseBody();
    if (!(form.file instanceof File)) return page(context, 'Please choose an export of Kith first.');
    const drop = randomBytes(8).toString('hex');
    const name = await receiveFile(desk.place, 'restore.zip', form.file.stream(), drop);
    const gathered = await takeGathered(desk.place, drop);
    const restored = await restoreHome(home, join(gathered?.folder ?? '', name), Date.now()).finally(
      () => gathered && rm(gathered.folder, { recursive: true, force: true }),
    );
    return restored instanceof Refusal
      ? page(context, restored.sentence)
      : goOn(context, '/people', 'Everything is back.');
  });
  app.post('/settings/delete', async (context) => {
    const { word = '' } = await formOf(context);
    if (word.trim().toLowerCase() !== DELETE_WORD)
      return page(context, `To delete everything, write “${DELETE_WORD}”.`);
    await deleteEverything(home, desk.place.folder);
    await rm(desk.place.spool, { recursive: true, force: true });
    dropBrowserPages(context);
    return goOn(context, '/', 'Everything is deleted.');
  });
}
