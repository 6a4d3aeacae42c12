/** Coming meetings, and what to have in mind before one. */

import type { Hono } from 'hono';
import { evidenceOf } from '../api/entries.ts';
import { comingMeetings, meetingOf } from '../api/introduced.ts';
import { Refusal } from '../basics/result.ts';
import { MeetingPage, MeetingsPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';

export function meetingRoutes(app: Hono, { home, frame, show, refuse }: Tools): void {
  app.get('/meetings', async (context) =>
    show(context, <MeetingsPage frame={frame(context)} meetings={await comingMeetings(home, Date.now())} />),
  );
  app.get('/meetings/:id', async (context) => {
    const meeting = await meetingOf(home, Number(context.req.param('id')), Date.now());
    if (meeting instanceof Refusal) return refuse(context, meeting);
    const rests = meeting.briefings.flatMap(({ guest: _, both: __, ...lists }) =>
      Object.values(lists).flatMap((some) => [some].flat().flatMap((one) => one?.rests ?? [])),
    );
    const evidence = await evidenceOf(home, rests);
    return show(context, <MeetingPage frame={frame(context)} meeting={meeting} evidence={evidence} />);
  });
}
