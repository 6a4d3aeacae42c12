/** Introductions: begun, one step after another, remembered. */

import type { Context, Hono } from 'hono';
import { evidenceOf } from '../api/entries.ts';
import { introductionOf, introductionsOf } from '../api/introduced.ts';
import { Refusal } from '../basics/result.ts';
import { keepFound, rememberByHand, unkeepFound } from '../introducing/acts/found.ts';
import { answer, ask, beginBetween, beginReaching, putAway, sent, tellHow } from '../introducing/acts/steps.ts';
import { type Introduction, SAID } from '../introducing/index.ts';
import { IntroductionPage, IntroductionsPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';
import { typedDay } from './typed-day.ts';

export function introductionRoutes(app: Hono, { home, frame, show, refuse, goOn, formOf }: Tools): void {
  const idOf = (context: Context) => Number(context.req.param('id'));
  /** To the introduction, or why not. */
  const onTo = (context: Context, done: Introduction | number | Refusal, text: string, isUndoable = false) => {
    if (done instanceof Refusal) return refuse(context, done);
    const id = typeof done === 'number' ? done : done.id;
    const undo = { action: `/introductions/${id}/answer`, fields: { said: 'back' } };
    return goOn(context, `/introductions/${id}`, text, isUndoable ? undo : undefined);
  };

  app.get('/introductions', async (context) =>
    show(context, <IntroductionsPage frame={frame(context)} introductions={await introductionsOf(home, Date.now())} />),
  );
  app.post('/introductions/reach', async (context) => {
    const { who = '', company = '', why = '' } = await formOf(context);
    return onTo(context, await beginReaching(home, { who, company, why }, Date.now()), 'Noted. Nobody was asked yet.');
  });
  app.post('/introductions/between', async (context) => {
    const { a = '', b = '', why = '' } = await formOf(context);
    return onTo(context, await beginBetween(home, a, b, why, Date.now()), 'Noted. Nobody was asked yet.');
  });
  app.post('/introductions/remembered', async (context) => {
    const { by = '', a = '', b = '', went = '', day = '' } = await formOf(context);
    const at = typedDay(day);
    if (at instanceof Refusal) return refuse(context, at);
    const told = { by, a, b, went, why: '' };
    return onTo(context, await rememberByHand(home, told, at ?? Date.now()), 'Kept.');
  });
  app.post('/introductions/found/:interaction', async (context) => {
    const { so = 'yes' } = await formOf(context);
    const letter = Number(context.req.param('interaction'));
    const said =
      so === 'back' ? await unkeepFound(home, letter) : await keepFound(home, letter, so === 'yes', '', Date.now());
    if (said instanceof Refusal) return refuse(context, said);
    if (so === 'back') return goOn(context, '/introductions', 'It is open again.');
    const undo = { action: `/introductions/found/${letter}`, fields: { so: 'back' } };
    return goOn(context, '/introductions', so === 'yes' ? 'Kept.' : 'It is not brought up again.', undo);
  });
  app.get('/introductions/:id', async (context) => {
    const one = await introductionOf(home, idOf(context), context.req.query('with') ?? '', Date.now());
    if (one instanceof Refusal) return refuse(context, one);
    const rests = one.suggestions.flatMap(({ grounds }) => grounds.flatMap((ground) => ground.rests));
    const evidence = await evidenceOf(home, rests);
    return show(context, <IntroductionPage frame={frame(context)} one={one} evidence={evidence} />);
  });
  app.post('/introductions/:id/ask', async (context) => {
    const { who = '' } = await formOf(context);
    return onTo(context, await ask(home, idOf(context), who, Date.now()), 'Noted. Now it is theirs to answer.', true);
  });
  app.post('/introductions/:id/answer', async (context) => {
    const { said = '' } = await formOf(context);
    const known = [...SAID, 'back' as const].find((one) => one === said);
    if (!known) return refuse(context, new Refusal('This is no answer.'));
    const told = known === 'back' ? 'Taken back.' : 'Noted.';
    return onTo(context, await answer(home, idOf(context), known, Date.now()), told, known !== 'back');
  });
  app.post('/introductions/:id/sent', async (context) =>
    onTo(context, await sent(home, idOf(context), Date.now()), 'Good. In a month there is one question.'),
  );
  app.post('/introductions/:id/went', async (context) => {
    const { words = '' } = await formOf(context);
    return onTo(context, await tellHow(home, idOf(context), words), 'Kept.');
  });
  app.post('/introductions/:id/rest', async (context) => {
    const { so = 'yes' } = await formOf(context);
    const away = await putAway(home, idOf(context), so === 'yes', Date.now());
    if (away instanceof Refusal) return refuse(context, away);
    const undo = { action: `/introductions/${away.id}/rest`, fields: { so: so === 'yes' ? 'no' : 'yes' } };
    return goOn(context, '/introductions', so === 'yes' ? 'It rests. Nobody is told.' : 'It is back.', undo);
  });
}
