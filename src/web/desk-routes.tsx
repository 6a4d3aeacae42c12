/** The invitation desk. */

import type { Hono } from 'hono';
import { invitationsOf } from '../api/invitations.ts';
import { openCases } from '../api/judged.ts';
import { Refusal } from '../basics/result.ts';
import { draftInvitation } from '../inviting/acts.ts';
import { DESK_ACTS, type DeskAct, decideCase } from '../screening/acts.ts';
import { DeskPage, InvitationsPage, InvitePage, PilesPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';

const TOLD: Readonly<Record<DeskAct, string>> = {
  welcome: 'Welcomed. The answer is yours to send.',
  ask: 'You ask first. The question is yours to send.',
  'set-aside': 'Set aside, quietly. Nobody was told.',
  rest: 'It rests, quietly. Nobody was told.',
};

const NO_THOUGHTS = { how: '', noticed: '', help: '' };

export function deskRoutes(app: Hono, { home, frame, show, refuse, goOn, formOf }: Tools): void {
  app.get('/invitations', async (context) => {
    const cases = await openCases(home, Date.now());
    const wanted = Number(context.req.query('case') ?? 0);
    const at = Math.max(
      0,
      cases.findIndex((one) => one.id === wanted),
    );
    return show(context, <DeskPage frame={frame(context)} cases={cases} at={at} />);
  });
  app.get('/invitations/piles', async (context) =>
    show(context, <PilesPage frame={frame(context)} cases={await openCases(home, Date.now())} />),
  );
  app.get('/invitations/all', async (context) =>
    show(context, <InvitationsPage frame={frame(context)} invitations={await invitationsOf(home)} />),
  );
  app.get('/people/:id/invite', async (context) => {
    const draft = await draftInvitation(home, context.req.param('id'), NO_THOUGHTS, Date.now());
    if (draft instanceof Refusal) return refuse(context, draft);
    return show(
      context,
      <InvitePage frame={frame(context)} draft={{ ...draft, thoughts: [] }} thoughts={NO_THOUGHTS} />,
    );
  });
  app.post('/people/:id/invite', async (context) => {
    const { how = '', noticed = '', help = '' } = await formOf(context);
    const thoughts = { how: how.slice(0, 1000), noticed: noticed.slice(0, 1000), help: help.slice(0, 1000) };
    const draft = await draftInvitation(home, context.req.param('id'), thoughts, Date.now());
    if (draft instanceof Refusal) return refuse(context, draft);
    return show(context, <InvitePage frame={frame(context)} draft={draft} thoughts={thoughts} />);
  });
  app.post('/invitations/:id', async (context) => {
    const id = Number(context.req.param('id'));
    const { what = '', next = '' } = await formOf(context);
    const known = DESK_ACTS.find((one) => one === what) ?? null;
    if (known === null && what !== 'back')
      return refuse(context, new Refusal('A case can be welcomed, asked, set aside, or rest.'));
    const done = await decideCase(home, id, known, Date.now());
    if (done instanceof Refusal) return refuse(context, done);
    const place =
      known === null ? `/invitations?case=${id}` : /^\d+$/.test(next) ? `/invitations?case=${next}` : '/invitations';
    const undo = { action: `/invitations/${id}`, fields: { what: 'back' } };
    return goOn(context, place, known === null ? 'It is open again.' : TOLD[known], known === null ? undefined : undo);
  });
}
