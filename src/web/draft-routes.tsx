/** Prepared words as a mail file, with what the owner changed. */

import type { Hono } from 'hono';
import { Refusal } from '../basics/result.ts';
import { draftTo } from '../drafts/acts.ts';
import { fileNameOf, mailFileOf } from '../drafts/index.ts';
import type { Tools } from './routes.tsx';

export function draftRoutes(app: Hono, { home, refuse, formOf }: Tools): void {
  app.post('/people/:id/draft.eml', async (context) => {
    const { subject = '', body = '' } = await formOf(context);
    const draft = await draftTo(home, context.req.param('id'), subject, body);
    if (draft instanceof Refusal) return refuse(context, draft);
    const file = mailFileOf(draft);
    if (file === null) return refuse(context, new Refusal(`No mail address of ${draft.to.name} is known.`));
    return context.body(file, 200, {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${fileNameOf(draft)}"`,
    });
  });
}
