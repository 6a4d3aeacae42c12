/** Pages of imports: files that arrive through the browser, what was in them, taking one back, the question whose it is. */

import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { importOf, importsOf } from '../api/imports.ts';
import type { ImportReport } from '../api/shapes.ts';
import { toBeginWith } from '../api/to-begin-with.ts';
import { Refusal } from '../basics/result.ts';
import { loadDemo, madeUpImport } from '../sources/acts/demo.ts';
import { answerWhose, startImport } from '../sources/acts/import.ts';
import { undoImport } from '../sources/acts/undo.ts';
import { keepers, people, settings } from '../store/store.ts';
import { ImportMain, ImportPage, ImportsPage, NotFoundPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';
import type { Desk } from './server.ts';
import { receiveFile, takeGathered } from './uploads.ts';

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
    const { name = 'file', drop = '' } = context.req.query();
    await receiveFile(desk.place, name, body ?? new Blob([]).stream(), drop);
    return context.body(null, 204);
  });
  const start = async (drop: string) => {
    const gathered = await takeGathered(desk.place, drop);
    if (!gathered) return new Refusal('Nothing has arrived. Please choose a file first.');
    const texts = await settings.textsKept(home.db, home.owner);
    const request = { paths: gathered.paths, mine: false, texts, now: Date.now(), spool: gathered.folder };
    const run = await startImport(home, request);
    desk.work(run);
    return run;
  };
  app.post('/imports/start', async (context) => {
    const run = await start(context.req.query('drop') ?? '');
    return run instanceof Refusal ? context.text(run.sentence, 409) : context.json({ run });
  });
  app.post('/imports', async (context) => {
    const form = await context.req.parseBody({ all: true });
    const files = [form.file].flat().filter((one): one is File => one instanceof File && one.name !== '');
    const drop = randomBytes(8).toString('hex');
    for (const file of files) await receiveFile(desk.place, file.name, file.stream(), drop);
    const run = await start(drop);
    return run instanceof Refusal ? refuse(context, run) : context.redirect(`/imports/${run}`, 303);
  });
  const whatCame = async (report: ImportReport) => ({
    report,
    madeUp: await madeUpImport(home),
    few: await toBeginWith(home, report, Date.now()),
    isOwnerUnknown: (await people.handlesOf(home.db, home.owner, people.OWNER_PERSON)).length === 0,
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
    const answer = await undoImport(home, run, Date.now(), desk.place.spool);
    if (answer instanceof Refusal) return refuse(context, answer);
    if (wasMadeUp) {
      if (await keepers.isEmpty(home.db, home.owner)) return goOn(context, '/', 'The people we made up are gone.');
      const stays =
        'The people we made up are gone. You wrote about somebody else as well, so what you wrote is still here.';
      return goOn(context, '/imports', stays);
    }
    return goOn(context, '/imports', 'The import was taken back.');
  });
  const answerWith = (isMine: boolean) => async (context: Context) => {
    const id = Number(context.req.param('run'));
    const run = await answerWhose(home, id, isMine, desk.place.spool);
    if (run instanceof Refusal) return refuse(context, run);
    if (!isMine) return goOn(context, `/imports/${id}`, 'It stays out.');
    desk.work(run);
    return context.redirect(`/imports/${run}`, 303);
  };
  app.post('/imports/:run/mine', answerWith(true));
  app.post('/imports/:run/not-mine', answerWith(false));
  app.post('/demo', async (context) => {
    const run = await loadDemo(home, desk.place.spool, Date.now());
    return run instanceof Refusal ? refuse(context, run) : context.redirect(`/imports/${run}`, 303);
  });
}
