/** The mirror's page, and what the owner says of a tie or a finding. */

import type { Context, Hono } from 'hono';
import { mirrorOf } from '../api/mirror.ts';
import { Refusal } from '../basics/result.ts';
import { findPerson } from '../people/acts/find.ts';
import { SAYINGS, type Saying, sayOf, strike } from '../relationships/acts/correct.ts';
import { TIES } from '../relationships/index.ts';
import { MirrorPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';

export function judgedRoutes(app: Hono, tools: Tools): void {
  const { home, frame, show, refuse, goOn, formOf } = tools;
  const personAt = (context: Context) => findPerson(home, context.req.param('id') ?? '');
  /** Says it, and offers to take it back. */
  const saidSo = async (context: Context, id: number, saying: Saying, isSo: boolean) => {
    const said = await sayOf(home, String(id), saying, isSo, Date.now());
    if (said instanceof Refusal) return refuse(context, said);
    return goOn(context, `/people/${id}`, isSo ? 'Noted. It holds whatever you import.' : 'Taken back.', {
      action: `/people/${id}/say`,
      fields: { saying, so: isSo ? 'no' : 'yes' },
    });
  };

  app.get('/mirror', async (context) =>
    show(context, <MirrorPage frame={frame(context)} mirror={await mirrorOf(home, Date.now())} />),
  );
  app.post('/people/:id/say', async (context) => {
    const person = await personAt(context);
    if (person instanceof Refusal) return refuse(context, person);
    const { saying = '', so = 'yes' } = await formOf(context);
    const known = SAYINGS.find((one) => one === saying);
    if (!known) return refuse(context, new Refusal('This cannot be said of a tie.'));
    return saidSo(context, person.id, known, so === 'yes');
  });
  app.post('/people/:id/tie', async (context) => {
    const person = await personAt(context);
    if (person instanceof Refusal) return refuse(context, person);
    const { tie = '' } = await formOf(context);
    const known = TIES.find((one) => one === tie);
    // Nothing chosen takes back whatever was said.
    return saidSo(context, person.id, known ?? TIES[0], known !== undefined);
  });
  app.post('/people/:id/strike', async (context) => {
    const person = await personAt(context);
    if (person instanceof Refusal) return refuse(context, person);
    const { interaction = '', finding: kind = '', quote = '', so = 'yes', from = '' } = await formOf(context);
    const finding = { interaction: Number(interaction), kind, quote };
    const struck = await strike(home, finding, so === 'yes', Date.now());
    if (struck instanceof Refusal) return refuse(context, struck);
    const back = from === 'today' ? '/today' : `/people/${person.id}`;
    return goOn(context, back, so === 'yes' ? 'Struck out.' : 'It stands again.', {
      action: `/people/${person.id}/strike`,
      fields: { interaction, finding: kind, quote, from, so: so === 'yes' ? 'no' : 'yes' },
    });
  });
}
