/** The queue of entries that may be one person. */

import type { Hono } from 'hono';
import { openDoubles } from '../api/people.ts';
import { Refusal } from '../basics/result.ts';
import { sayDifferent, saySame, sayUnsure, takeBackLastAnswer } from '../sorting/acts/decide.ts';
import { DoublesPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';

const ANSWERS = new Map([
  ['same', { say: saySame, text: 'They are one person now.' }],
  ['different', { say: sayDifferent, text: 'They stay two people.' }],
  ['unsure', { say: sayUnsure, text: 'Left as it is.' }],
]);

export function doubleRoutes(app: Hono, { home, frame, show, refuse, goOn, formOf }: Tools): void {
  app.get('/doubles', async (context) =>
    show(context, <DoublesPage frame={frame(context)} doubles={await openDoubles(home, 2)} />),
  );
  app.post('/doubles/answer', async (context) => {
    const { a = '', b = '', answer = '' } = await formOf(context);
    const said = ANSWERS.get(answer);
    if (said === undefined)
      return refuse(context, new Refusal('Two entries are the same, different, or one is not sure.'));
    const done = await said.say(home, a, b, Date.now());
    if (done instanceof Refusal) return refuse(context, done);
    return goOn(context, '/doubles', said.text, { action: '/doubles/undo', fields: { to: '/doubles' } });
  });
  app.post('/doubles/undo', async (context) => {
    const { to = '/doubles', times = '1' } = await formOf(context);
    for (let i = 0; i < Math.min(100, Number(times) || 1); i++) await takeBackLastAnswer(home, Date.now());
    return goOn(context, /^\/(doubles|people\/\d+)$/.test(to) ? to : '/doubles', 'Taken back.');
  });
}
