/** Purposes of the season: written down, with whom, looked back on. */

import type { Hono } from 'hono';
import { circleNames } from '../api/people.ts';
import { purposeShown } from '../api/purposes.ts';
import { Refusal } from '../basics/result.ts';
import {
  addPurpose,
  endPurpose,
  goOnWithPurpose,
  purposesOf,
  purposeWith,
  purposeWithCircle,
} from '../purposes/acts.ts';
import { PurposesPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';

export function purposeRoutes(app: Hono, { home, frame, show, refuse, goOn, formOf }: Tools): void {
  app.get('/purposes', async (context) => {
    const all = (await purposesOf(home, Date.now())).map(purposeShown);
    return show(context, <PurposesPage frame={frame(context)} purposes={all} circles={await circleNames(home)} />);
  });
  app.post('/purposes', async (context) => {
    const { words = '', until = '' } = await formOf(context);
    const added = await addPurpose(home, words, until === '' ? null : until, Date.now());
    if (added instanceof Refusal) return refuse(context, added);
    return goOn(context, '/purposes', 'Written down.', { action: `/purposes/${added}/end`, fields: { came: '' } });
  });
  app.post('/purposes/:id/with', async (context) => {
    const id = Number(context.req.param('id'));
    const { who = '', circle = '', so = 'yes' } = await formOf(context);
    const isWith = so === 'yes';
    const done =
      circle === ''
        ? await purposeWith(home, id, who, isWith, Date.now())
        : await purposeWithCircle(home, id, circle, isWith);
    if (done instanceof Refusal) return refuse(context, done);
    const [name, again] = 'name' in done ? [done.name, String(done.id)] : [circle, who];
    const undo = { action: `/purposes/${id}/with`, fields: { who: again, circle, so: isWith ? 'no' : 'yes' } };
    return goOn(context, '/purposes', isWith ? `It is with ${name}.` : `It is no longer with ${name}.`, undo);
  });
  app.post('/purposes/:id/end', async (context) => {
    const id = Number(context.req.param('id'));
    const { came = '' } = await formOf(context);
    const ended = await endPurpose(home, id, came, Date.now());
    if (ended instanceof Refusal) return refuse(context, ended);
    return goOn(context, '/purposes', 'You let it go.', { action: `/purposes/${id}/on`, fields: {} });
  });
  app.post('/purposes/:id/on', async (context) => {
    const gone = await goOnWithPurpose(home, Number(context.req.param('id')), Date.now());
    if (gone instanceof Refusal) return refuse(context, gone);
    return goOn(context, '/purposes', 'It goes on.');
  });
}
