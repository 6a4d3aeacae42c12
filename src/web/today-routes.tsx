/** The day's list, and what the owner says of its lines. */

import type { Hono } from 'hono';
import { todaysLines } from '../api/today.ts';
import { unreadSentence } from '../api/unread.ts';
import { Refusal } from '../basics/result.ts';
import { purposesOf } from '../purposes/acts.ts';
import { keepers } from '../store/store.ts';
import { likeLines, linesOfDay } from '../today/acts/liked.ts';
import { shelve, unshelve } from '../today/acts/shelve.ts';
import { SHELVINGS, type Shelving, TODAY_KINDS } from '../today/index.ts';
import { TodayPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';
import { typedDay } from './typed-day.ts';

const TOLD: Readonly<Record<Shelving, string>> = {
  done: 'Done.',
  park: 'Parked.',
  rest: 'It rests.',
  never: 'It will not come again.',
};

export function todayRoutes(app: Hono, { home, frame, show, refuse, goOn, formOf }: Tools): void {
  app.get('/today', async (context) => {
    const today = await todaysLines(home, Date.now());
    return show(
      context,
      <TodayPage
        frame={frame(context)}
        today={today}
        unread={today.items.length === 0 ? await unreadSentence(home) : null}
        lines={await linesOfDay(home)}
        isEmpty={await keepers.isEmpty(home.db, home.owner)}
        hasLookingBack={(await purposesOf(home, Date.now())).some((one) => one.standing === 'over')}
      />,
    );
  });
  app.post('/today/lines', async (context) => {
    const { lines = '' } = await formOf(context);
    const before = await linesOfDay(home);
    const liked = await likeLines(home, Number(lines));
    if (liked instanceof Refusal) return refuse(context, liked);
    const undo = { action: '/today/lines', fields: { lines: String(before) } };
    return goOn(context, '/today', `At most ${lines} lines a day.`, undo);
  });
  app.post('/today/shelve', async (context) => {
    const { who = '', kind = '', what = '', about = '', until = '' } = await formOf(context);
    const known = TODAY_KINDS.find((one) => one === kind);
    const said = SHELVINGS.find((one) => one === what);
    if (!known || (!said && what !== 'back')) return refuse(context, new Refusal('There is no such line.'));
    const line = { who, kind: known, about: about === '' ? null : Number(about) };
    const day = typedDay(until);
    if (day instanceof Refusal) return refuse(context, day);
    const done = said ? await shelve(home, line, said, day, Date.now()) : await unshelve(home, who, known);
    if (done instanceof Refusal) return refuse(context, done);
    const undo = { action: '/today/shelve', fields: { who, kind, what: 'back' } };
    return said ? goOn(context, '/today', TOLD[said], undo) : goOn(context, '/today', 'It is back.');
  });
}
