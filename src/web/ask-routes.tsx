/** Asks of the owner's own, and the page of a plea. */

import type { Context, Hono } from 'hono';
import { askLines, askShown, pleaPage } from '../api/ask-views.ts';
import { askNext, closeAsk, openAsk, reopenAsk, sayEnding, sayTold } from '../asking/acts/ask.ts';
import { thoughtsOn } from '../asking/acts/look.ts';
import { endingNamed, sizeNamed } from '../asking/index.ts';
import { Refusal } from '../basics/result.ts';
import { AskPage, AsksPage, NotFoundPage, PleaPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';

export function askRoutes(app: Hono, tools: Tools): void {
  const { home, frame, show, refuse, goOn, formOf } = tools;
  const numberOf = (context: Context) => Number(context.req.param('id'));

  app.get('/asks', async (context) => {
    const who = context.req.query('who') ?? '';
    return show(context, <AsksPage frame={frame(context)} asks={await askLines(home)} who={who} />);
  });
  app.post('/asks', async (context) => {
    const { what = '', by = '', size = '', who = '' } = await formOf(context);
    const asked = { what, by: by === '' ? null : by, size: sizeNamed(size) ?? 'minutes' };
    const opened = await openAsk(home, asked, Date.now());
    if (opened instanceof Refusal) return refuse(context, opened);
    const place = `/asks/${opened}${who === '' ? '' : `?who=${encodeURIComponent(who)}`}`;
    return goOn(context, place, 'It is open. Nothing was sent to anyone.', {
      action: `/asks/${opened}/close`,
      fields: {},
    });
  });
  app.get('/asks/:id', async (context) => {
    const ask = await askShown(home, numberOf(context), Date.now());
    if (ask instanceof Refusal) return show(context, <NotFoundPage frame={frame(context)} />, 404);
    const at = Number(context.req.query('at') ?? 0);
    const who = context.req.query('who') ?? '';
    return show(context, <AskPage frame={frame(context)} ask={ask} at={at} who={who} />);
  });
  app.post('/asks/:id/words', async (context) => {
    const id = numberOf(context);
    const { body = '', subject = '' } = await formOf(context);
    const thoughts = await thoughtsOn(home, id, body);
    if (thoughts instanceof Refusal) return refuse(context, thoughts);
    const ask = await askShown(home, id, Date.now());
    if (ask instanceof Refusal) return refuse(context, ask);
    const draft = ask.draft && { ...ask.draft, body, subject };
    const read = { ...ask, draft, thoughts: [...thoughts] };
    return show(context, <AskPage frame={frame(context)} ask={read} at={0} who="" isRead />);
  });
  app.post('/asks/:id/next', async (context) => {
    const id = numberOf(context);
    const { who = '' } = await formOf(context);
    const asked = await askNext(home, id, who, Date.now());
    if (asked instanceof Refusal) return refuse(context, asked);
    const undo = { action: `/asks/${id}/outcome`, fields: { who, outcome: 'back' } };
    return goOn(context, `/asks/${id}`, 'The words below are yours to finish and to send.', undo);
  });
  app.post('/asks/:id/outcome', async (context) => {
    const id = numberOf(context);
    const { who = '', outcome = '', pointedTo = '' } = await formOf(context);
    const ending = outcome === 'back' ? null : endingNamed(outcome);
    if (ending === undefined) return refuse(context, new Refusal('Please say what came of it.'));
    const said = await sayEnding(home, id, who, ending, pointedTo, Date.now());
    if (said instanceof Refusal) return refuse(context, said);
    const undo = { action: `/asks/${id}/outcome`, fields: { who, outcome: 'back' } };
    return ending === null
      ? goOn(context, `/asks/${id}`, 'Taken back.')
      : goOn(context, `/asks/${id}`, 'Noted. It stays in this ask.', undo);
  });
  app.post('/asks/:id/told', async (context) => {
    const id = numberOf(context);
    const { who = '', so = 'yes' } = await formOf(context);
    const told = await sayTold(home, id, who, so !== 'no', Date.now());
    if (told instanceof Refusal) return refuse(context, told);
    const undo = { action: `/asks/${id}/told`, fields: { who, so: 'no' } };
    return so === 'no' ? goOn(context, `/asks/${id}`, 'Not yet, then.') : goOn(context, `/asks/${id}`, 'Noted.', undo);
  });
  app.post('/asks/:id/close', async (context) => {
    const id = numberOf(context);
    const { came = '', so = 'yes' } = await formOf(context);
    const closed = so === 'no' ? await reopenAsk(home, id) : await closeAsk(home, id, came, Date.now());
    if (closed instanceof Refusal) return refuse(context, closed);
    if ((await askShown(home, id, Date.now())) instanceof Refusal) return goOn(context, '/asks', 'It is gone.');
    const undo = { action: `/asks/${id}/close`, fields: { so: 'no' } };
    return so === 'no'
      ? goOn(context, `/asks/${id}`, 'It is open again.')
      : goOn(context, `/asks/${id}`, 'Closed.', undo);
  });
  app.get('/people/:id/plea', async (context) => {
    const found = await pleaPage(home, context.req.param('id'), Date.now());
    if (found instanceof Refusal) return show(context, <NotFoundPage frame={frame(context)} />, 404);
    return show(context, <PleaPage frame={frame(context)} page={found} />);
  });
}
