/** The invitation desk. */

import type { Hono } from 'hono';
import { openCases, whatCameOf } from '../api/cases.ts';
import { invitationsOf } from '../api/invitations.ts';
import { Refusal } from '../basics/result.ts';
import { draftInvitation } from '../inviting/acts.ts';
import { decideCase } from '../screening/acts/cases.ts';
import { addProfile, addProfileFile, LARGEST_PROFILE_FILE } from '../screening/acts/profile.ts';
import { lessons, phrasesOf, sayPhrase, unlearn } from '../screening/acts/taught.ts';
import { DESK_ACTS, type DeskAct, PHRASE_KINDS, type ProfileText } from '../screening/index.ts';
import { keepers } from '../store/store.ts';
import { DeskPage, InvitationsPage, InvitePage, PhrasesPage, PilesPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';
import { listInWords, some } from './words.ts';

const TOLD: Readonly<Record<DeskAct, string>> = {
  welcome: 'Welcomed. The answer is yours to send.',
  ask: 'You ask first. The question is yours to send.',
  'set-aside': 'Set aside, quietly. Nobody was told.',
  rest: 'It rests, quietly. Nobody was told.',
};

/** "two positions, one school and the size of the network", so that one sees at once whether the paste was whole. */
function readWords({ positions, education, connections }: ProfileText): string {
  const read = [
    positions.length > 0 ? some(positions.length, 'position', 'positions') : '',
    education.length > 0 ? some(education.length, 'school', 'schools') : '',
    connections === null ? '' : 'the size of the network',
  ].filter(Boolean);
  return read.length === 0 ? 'the headline' : listInWords(read);
}

/** No more is taken into memory than is needed to say that it is too large. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, LARGEST_PROFILE_FILE + 1).arrayBuffer());
}

const NO_THOUGHTS = { how: '', noticed: '', help: '' };

export function deskRoutes(app: Hono, { home, frame, show, refuse, goOn, formOf }: Tools): void {
  app.get('/invitations', async (context) => {
    const cases = await openCases(home, Date.now());
    const wanted = context.req.query('case');
    const found = cases.findIndex((one) => String(one.id) === wanted);
    const isGone = wanted !== undefined && found < 0;
    const isEmpty = await keepers.isEmpty(home.db, home.owner);
    const shown = { cases, at: Math.max(0, found), isGone, isEmpty };
    return show(context, <DeskPage frame={frame(context)} {...shown} />);
  });
  app.get('/invitations/piles', async (context) =>
    show(context, <PilesPage frame={frame(context)} cases={await openCases(home, Date.now())} />),
  );
  app.get('/invitations/all', async (context) =>
    show(
      context,
      <InvitationsPage
        frame={frame(context)}
        invitations={await invitationsOf(home)}
        afterwards={await whatCameOf(home, Date.now())}
        from={Math.max(0, Math.trunc(Number(context.req.query('from')) || 0))}
      />,
    ),
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
  app.post('/people/:id/profile', async (context) => {
    const { text = '', back = '', so = 'yes' } = await formOf(context);
    const { file } = await context.req.parseBody();
    const who = context.req.param('id');
    const given = file instanceof File && file.size > 0 && so !== 'no' ? await bytesOf(file) : null;
    if (given === null && so !== 'no' && text.trim() === '')
      return refuse(
        context,
        new Refusal('There was nothing to add. Choose the PDF of the profile, or paste its text.'),
      );
    const added =
      given === null
        ? await addProfile(home, who, so === 'no' ? null : text, Date.now())
        : await addProfileFile(home, who, given, Date.now());
    if (added instanceof Refusal) return refuse(context, added);
    const action = `/people/${added.id}/profile`;
    const place = /^\/invitations\?case=\d+$/.test(back) ? back : `/people/${added.id}`;
    return added.profile === null
      ? goOn(context, place, 'What you added of their profile is gone.')
      : goOn(context, place, `Added. Kith read ${readWords(added.profile)}.`, { action, fields: { so: 'no', back } });
  });
  app.get('/invitations/words', async (context) => {
    const phrases = [...(await phrasesOf(home))];
    const asked = context.req.query('language') ?? 'en';
    const language = phrases.some((one) => one.language === asked) ? asked : 'en';
    const learned = [...(await lessons(home))];
    return show(
      context,
      <PhrasesPage frame={frame(context)} phrases={phrases} language={language} lessons={learned} />,
    );
  });
  app.post('/invitations/words', async (context) => {
    const { language = '', kind = '', words = '', start = '' } = await formOf(context);
    const known = PHRASE_KINDS.find((one) => one === kind);
    if (known === undefined) return refuse(context, new Refusal('There are no such words.'));
    const before = (await phrasesOf(home)).find((one) => one.language === language && one.kind === kind);
    const said = await sayPhrase(home, language, known, start === 'yes' ? null : words, Date.now());
    if (said instanceof Refusal) return refuse(context, said);
    const fields = { language, kind, words: before?.isOwn ? before.words : '' };
    const place = `/invitations/words?language=${language}`;
    return goOn(context, place, 'Kept. Answers start from it from now on.', { action: '/invitations/words', fields });
  });
  app.post('/invitations/unlearn', async (context) => {
    const { so = 'yes' } = await formOf(context);
    await unlearn(home, so !== 'no', Date.now());
    const undo = { action: '/invitations/unlearn', fields: { so: 'no' } };
    return so === 'no'
      ? goOn(context, '/invitations/words', 'What was learned holds again.')
      : goOn(context, '/invitations/words', 'Forgotten. The desk weighs as it did at first.', undo);
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
