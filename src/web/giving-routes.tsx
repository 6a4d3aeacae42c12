/** Pages of giving, and what their forms do. */

import type { Context, Hono } from 'hono';
import { preparedOf } from '../api/draft-routes.ts';
import { circlesShown, giversShown, needsShown, parkedShown, storiesShown } from '../api/giving.ts';
import { Refusal } from '../basics/result.ts';
import { confirm } from '../giving/acts/found.ts';
import { thanksTo } from '../giving/acts/givers.ts';
import { addWish, gaveParked, growFrom, keepStory, park, putBack, putInCircle, tearOut, type WrittenDown } from '../giving/acts/write.ts'; // biome-ignore format: one line of names
import { PROPOSED } from '../giving/index.ts';
import { strike } from '../relationships/acts/correct.ts';
import type { Home } from '../store/store.ts';
import { CirclesPage, GiversPage, HelpPage, NeedsPage, StoriesPage, ThanksPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';
import { typedDay } from './typed-day.ts';

type Answer = WrittenDown | true | Refusal;

export function givingRoutes(app: Hono, tools: Tools): void {
  const { home, frame, show, refuse, goOn, formOf } = tools;
  const idOf = (context: Context) => context.req.param('id') ?? '';
  /** After writing: back to where one was, with the way to take it out again. */
  const kept = (context: Context, answer: Answer, to: string, text = 'Kept.') => {
    if (answer instanceof Refusal) return refuse(context, answer);
    const undo =
      answer === true ? undefined : { action: `/notebook/${answer.id}/tear-out`, fields: { to, undo: 'yes' } };
    return goOn(context, to, text, undo);
  };

  app.get('/help', async (context) =>
    show(context, <HelpPage frame={frame(context)} parked={await parkedShown(home, Date.now())} />),
  );
  app.get('/needs', async (context) =>
    show(context, <NeedsPage frame={frame(context)} all={await needsShown(home, Date.now())} />),
  );
  app.get('/stories', async (context) =>
    show(context, <StoriesPage frame={frame(context)} all={await storiesShown(home, Date.now())} />),
  );
  app.get('/givers', async (context) =>
    show(context, <GiversPage frame={frame(context)} givers={await giversShown(home, Date.now())} />),
  );
  app.get('/circles', async (context) =>
    show(context, <CirclesPage frame={frame(context)} circles={await circlesShown(home)} />),
  );
  app.get('/people/:id/thanks', async (context) => {
    const thanks = await thanksTo(home, idOf(context), Date.now());
    if (thanks instanceof Refusal) return refuse(context, thanks);
    if (thanks === null)
      return refuse(
        context,
        new Refusal('Nothing tells of a help of theirs yet.', ['Tell it as a story first, on their page.']),
      );
    const page = <ThanksPage frame={frame(context)} draft={preparedOf(thanks.draft)} care={thanks.sentence} />;
    return show(context, page);
  });

  app.post('/needs', async (context) => {
    const { who = '', words = '', sort = 'need' } = await formOf(context);
    return kept(context, await addWish(home, sort === 'offer' ? 'offer' : 'need', who, words, Date.now()), '/needs');
  });
  app.post('/people/:id/needs', async (context) => {
    const { words = '', to } = await formOf(context);
    return kept(context, await addWish(home, 'need', idOf(context), words, Date.now()), placeOf(to, context));
  });
  app.post('/people/:id/offers', async (context) => {
    const { words = '', to } = await formOf(context);
    return kept(context, await addWish(home, 'offer', idOf(context), words, Date.now()), placeOf(to, context));
  });
  app.post('/laters', async (context) => {
    const { who = '', help = '', when = '' } = await formOf(context);
    return kept(context, await park(home, who, help, when, Date.now()), '/help', 'Kept for later.');
  });
  app.post('/people/:id/laters', async (context) => {
    const { help = '', when = '', to } = await formOf(context);
    const parked = await park(home, idOf(context), help, when, Date.now());
    return kept(context, parked, placeOf(to, context), 'Kept for later.');
  });
  app.post('/laters/:id/given', async (context) =>
    kept(context, await gaveParked(home, Number(idOf(context)), Date.now()), '/stories', 'It is a story now.'),
  );
  app.post('/stories', async (context) => {
    const form = await formOf(context);
    return kept(context, await storyTold(home, form.who ?? '', form), '/stories');
  });
  app.post('/people/:id/stories', async (context) => {
    const form = await formOf(context);
    return kept(context, await storyTold(home, idOf(context), form), placeOf(form.to, context));
  });
  app.post('/stories/:id/grew-from', async (context) => {
    const { story = '' } = await formOf(context);
    const root = story === '' ? null : Number(story);
    return kept(context, await growFrom(home, Number(idOf(context)), root), '/stories', 'Noted.');
  });
  app.post('/circles', async (context) => {
    const { who = '', circle = '' } = await formOf(context);
    return circled(context, who, circle, true, '/circles');
  });
  app.post('/people/:id/circles', async (context) => {
    const { circle = '', so = 'yes', to } = await formOf(context);
    return circled(context, idOf(context), circle, so === 'yes', placeOf(to, context));
  });
  app.post('/proposals/keep', async (context) => {
    const { kind, interaction, quote, to } = findingIn(await formOf(context));
    if (!kind) return refuse(context, new Refusal('This cannot be kept.'));
    return kept(context, await confirm(home, kind, interaction, quote, null, Date.now()), placeOf(to, context));
  });
  app.post('/proposals/strike', async (context) => {
    const { kind, interaction, quote, to, so } = findingIn(await formOf(context));
    if (!kind) return refuse(context, new Refusal('This cannot be struck out.'));
    const struck = await strike(home, { kind, interaction, quote }, so, Date.now());
    if (struck instanceof Refusal) return refuse(context, struck);
    const fields = { kind, interaction: String(interaction), quote, so: so ? 'no' : 'yes', to: placeOf(to, context) };
    const undo = { action: '/proposals/strike', fields };
    return goOn(context, placeOf(to, context), so ? 'It will not come again.' : 'It stands again.', undo);
  });
  app.post('/notebook/:id/tear-out', async (context) => {
    const { to, undo, so = 'yes' } = await formOf(context);
    const [id, place] = [idOf(context), placeOf(to, context)];
    const done =
      so === 'yes' ? await tearOut(home, Number(id), Date.now(), undo !== 'yes') : await putBack(home, Number(id));
    if (done instanceof Refusal) return refuse(context, done);
    const back = { action: `/notebook/${id}/tear-out`, fields: { to: place, so: so === 'yes' ? 'no' : 'yes' } };
    return goOn(context, place, so === 'yes' ? 'Torn out.' : 'It is back.', back);
  });

  async function circled(context: Context, who: string, circle: string, isIn: boolean, to: string) {
    const put = await putInCircle(home, circle, who, isIn, Date.now());
    if (put instanceof Refusal) return refuse(context, put);
    const undo = { action: `/people/${put.person.id}/circles`, fields: { circle, so: isIn ? 'no' : 'yes', to } };
    return goOn(context, to, isIn ? `${put.person.name} is in.` : `${put.person.name} is out.`, undo);
  }
}

/** Where a form came from; only an address of this program, so that no link leads elsewhere. */
function placeOf(to: string | undefined, context: Context): string {
  if (to !== undefined && /^\/(?!\/)[\w/#-]*$/.test(to)) return to;
  const id = context.req.param('id');
  return context.req.path.startsWith('/people/') && id !== undefined ? `/people/${encodeURIComponent(id)}` : '/help';
}

async function storyTold(home: Home, who: string, form: Record<string, string>): Promise<WrittenDown | Refusal> {
  const { what = '', at = '', grewFrom = '' } = form;
  const day = typedDay(at);
  if (day instanceof Refusal) return day;
  const direction = form.direction === 'given' ? 'given' : 'received';
  const told = { what, direction, at: day ?? Date.now(), grewFrom: grewFrom === '' ? null : Number(grewFrom) } as const;
  return keepStory(home, who, told, Date.now());
}

function findingIn({ kind, interaction, quote = '', to, so = 'yes' }: Record<string, string>) {
  return { kind: PROPOSED.find((one) => one === kind), interaction: Number(interaction), quote, to, so: so === 'yes' };
}
