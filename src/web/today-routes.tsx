/** The day's list, and what the owner says of its lines. */

import type { Hono } from 'hono';
import { todaysLines } from '../api/judged.ts';
import { Refusal } from '../basics/result.ts';
import { shelve, unshelve } from '../today/acts.ts';
import { SHELVINGS, type Shelving, TODAY_KINDS } from '../today/index.ts';
import { TodayPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';

const TOLD: Readonly<Record<Shelving, string>> = {
  done: 'Done.',
  park: 'Parked.',
  rest: 'It rests.',
  never: 'It will not come again.',
};

export function todayRoutes(app: Hono, { home, frame, show, refuse, goOn, formOf }: Tools): void {
  app.get('/today', async (context) =>
    show(context, <TodayPage frame={frame(context)} today={await todaysLines(home, Date.now())} />),
  );
  app.post('/today/shelve', async (context) => {
    const { who = '', kind = '', what = '', about = '', until = '' } = await formOf(context);
    const known = TODAY_KINDS.find((one) => one === kind);
    const said = SHELVINGS.find((one) => one === what);
    if (!known || (!said && what !== 'back')) return refuse(context, new Refusal('There is no such line.'));
    const line = { who, kind: known, about: about === '' ? null : Number(about) };
    const day = Date.parse(until);
    const done = said
      ? await shelve(home, line, said, Number.isNaN(day) ? null : day, Date.now())
      : await unshelve(home, who, known);
    if (done instanceof Refusal) return refuse(context, done);
    const undo = { action: '/today/shelve', fields: { who, kind, what: 'back' } };
    return said ? goOn(context, '/today', TOLD[said], undo) : goOn(context, '/today', 'It is back.');
  });
}
