/** Pages of imports: files that arrive through the browser, what was in them, taking one back, the question whose it is. */

import type { Hono } from 'hono';
import { importOf, importsOf } from '../api/imports.ts';
import type { ImportReport } from '../api/shapes.ts';
import { toBeginWith } from '../api/to-begin-with.ts';
import { Refusal } from '../basics/result.ts';
import { loadDemo, madeUpImport } from '../sources/acts/demo.ts';
import { startImport, undoImport } from '../sources/acts/import.ts';
import { ledger, settings } from '../store/store.ts';
import { ImportMain, ImportPage, ImportsPage, NotFoundPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';
import type { Desk } from './server.ts';
import { dropUpload, receiveFile, takeGathered } from './uploads.ts';

export function importRoutes(app: Hono, { home, frame, show, refuse, goOn }: Tools, desk: Desk): void {
  app.get('/imports', async (context) =>
    show(
      context,
      <ImportsPage frame={frame(context)} imports={await importsOf(home)} madeUp={await madeUpImport(home)} />,
    ),
  );
  app.post('/imports/files', async (context) => {
    const body = context.req.raw.body;
    // An empty file has no body; it stands in the ledger as empty, or nobody would know what became of it.
    await receiveFile(desk.place, context.req.query('name') ?? 'file', body ?? new Blob([]).stream());
    return context.body(null, 204);
  });
  const start = async () => {
    const gathered = await takeGathered(desk.place);
    if (!gathered) return new Refusal('Nothing has arrived. Please choose a file first.');
    const texts = await settings.textsKept(home.db, home.owner);
    const request = { paths: gathered.paths, mine: false, texts, now: Date.now(), spool: gathered.folder };
    const run = await startImport(home, request);
    desk.work(run);
    return run;
  };
  app.post('/imports/start', async (context) => {
    const run = await start();
    return run instanceof Refusal ? context.text(run.sentence, 409) : context.json({ run });
  });
  app.post('/imports', async (context) => {
    const form = await context.req.parseBody({ all: true });
    const files = [form.file].flat().filter((one): one is File => one instanceof File && one.name !== '');
    for (const file of files) await receiveFile(desk.place, file.name, file.stream());
    const run = await start();
    return run instanceof Refusal ? refuse(context, run) : context.redirect(`/imports/${run}`, 303);
  });
  const whatCame = async (report: ImportReport) => ({
    report,
    madeUp: await madeUpImport(home),
    few: await toBeginWith(home, report, Date.now()),
  });
  app.get('/imports/:run', async (context) => {
    const report = await importOf(home, Number(context.req.param('run')));
    if (report instanceof Refusal) return show(context, <NotFoundPage frame={frame(context)} />, 404);
    return show(context, <ImportPage frame={frame(context)} {...(await whatCame(report))} />);
  });
  app.get('/imports/:run/progress', async (context) => {
    const report = await importOf(home, Number(context.req.param('run')));
    if (report instanceof Refusal) return show(context, <NotFoundPage frame={frame(context)} />, 404);
    return context.html(String(<ImportMain frame={frame(context)} {...(await whatCame(report))} />));
  });
  app.post('/imports/:run/undo', async (context) => {
    const run = Number(context.req.param('run'));
    const wasMadeUp = run === (await madeUpImport(home));
    const answer = await undoImport(home, run, Date.now());
    if (answer === 'undone' && wasMadeUp) return goOn(context, '/', 'The people we made up are gone.');
    if (answer === 'undone') return goOn(context, '/imports', 'The import was taken back.');
    return refuse(
      context,
      new Refusal(answer === 'busy' ? 'This import is still being read.' : 'There is no such import to take back.'),
    );
  });
  app.post('/imports/:run/mine', async (context) => {
    const asked = await ledger.run(home.db, home.owner, Number(context.req.param('run')));
    if (!asked) return refuse(context, new Refusal('There is no such import.'));
    await ledger.askAbout(home.db, home.owner, asked.id, null);
    const run = await startImport(home, { ...asked.request, mine: true, now: Date.now() });
    desk.work(run);
    return context.redirect(`/imports/${run}`, 303);
  });
  app.post('/imports/:run/not-mine', async (context) => {
    const id = Number(context.req.param('run'));
    const asked = await ledger.run(home.db, home.owner, id);
    if (!asked) return refuse(context, new Refusal('There is no such import.'));
    await ledger.askAbout(home.db, home.owner, id, null);
    await dropUpload(home, desk.place, id);
    return goOn(context, `/imports/${id}`, 'It stays out.');
  });
  app.post('/demo', async (context) => {
    const run = await loadDemo(home, desk.place.spool, Date.now());
    return run instanceof Refusal ? refuse(context, run) : context.redirect(`/imports/${run}`, 303);
  });
}
