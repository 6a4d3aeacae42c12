/** The API as a Hono app, and its OpenAPI document. */

import { Hono } from 'hono';
import { z } from 'zod';
import { Refusal } from '../basics/result.ts';
import { dumpLines } from '../keeping/acts/dump.ts';
import { exportStream } from '../keeping/acts/export.ts';
import { download } from './download.ts';
import { knownFault } from './faults.ts';
import type { Asked, Service } from './route.ts';
import { ROUTES } from './routes.ts';

/** Routes below /api. Who may ask is the server's affair (web/guard.ts). */
export function apiApp(service: Service): Hono {
  const app = new Hono();
  app.get('/openapi.json', (context) => context.json(openApi()));
  for (const route of ROUTES) {
    // Put together once: made anew for every request it would cost more than most answers.
    const schema = z.object({ ...route.query?.shape, ...route.body?.shape });
    app.on(route.method.toUpperCase(), route.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
      const asked = askedOf(schema, {
        ...context.req.query(),
        ...(route.body ? await bodyOf(() => context.req.json()) : {}),
        // The address says who or what is meant: nothing in a body may turn it to somebody else.
        ...context.req.param(),
      });
      if (asked instanceof Refusal) return context.json({ error: asked.sentence }, 400);
      const answer = await route.handle(service, asked);
      if (answer instanceof Refusal) return context.json({ error: answer.sentence, choices: answer.choices }, 409);
      return context.json(answer as object);
    });
  }
  app.get('/dump', (context) => download(context, 'application/jsonl', dumpLines(service.home)));
  app.get('/export', (context) => download(context, 'application/zip', exportStream(service.home, Date.now())));
  app.onError((fault, context) => {
    const known = knownFault(fault);
    if (known !== null) return context.json({ error: known }, 503);
    console.error('The API failed:', fault.name);
    return context.json({ error: 'Something inside Kith broke. Nothing was lost.' }, 500);
  });
  // Mounted in another app, this one's own `notFound` would not be asked.
  app.all('*', (context) => context.json({ error: 'There is nothing here. /api/openapi.json lists what is.' }, 404));
  return app;
}

/** Answers that are no JSON, with the commands that do the same. */
export const DOWNLOADS = [
  { path: '/dump', command: 'dump', type: 'application/jsonl', summary: 'All facts as canonical JSON lines' },
  { path: '/export', command: 'export', type: 'application/zip', summary: 'Everything in open formats, one zip' },
] as const;

async function bodyOf(read: () => Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    const body = await read();
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function askedOf(schema: z.ZodObject, given: Record<string, unknown>): Asked | Refusal {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data as unknown as Asked;
  const issue = parsed.error.issues[0];
  return new Refusal(`${issue?.path.join('.') || 'The request'}: ${issue?.message ?? 'is not as it should be'}.`);
}

/** OpenAPI 3.1, from the same table as the routes. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of ROUTES) {
    const places = new Set([...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!));
    const shape = route.query?.shape ?? {};
    const parameters = Object.entries(shape).map(([name, type]) => ({
      name,
      in: places.has(name) ? 'path' : 'query',
      required: places.has(name),
      schema: z.toJSONSchema(type as z.ZodType, { io: 'input' }),
    }));
    paths[`/api${route.path}`] ??= {};
    paths[`/api${route.path}`]![route.method] = {
      summary: route.summary,
      operationId: route.command,
      parameters,
      ...(route.body
        ? { requestBody: { required: true, content: json(z.toJSONSchema(route.body, { io: 'input' })) } }
        : {}),
      responses: {
        200: { description: route.summary, content: json(z.toJSONSchema(route.answer)) },
        400: { description: 'The request is not as it should be' },
        409: { description: 'Kith says no, in a sentence' },
      },
    };
  }
  for (const { path, command, type, summary } of DOWNLOADS) {
    const content = { [type]: { schema: { type: 'string', format: 'binary' } } };
    paths[`/api${path}`] = {
      get: { summary, operationId: command, responses: { 200: { description: summary, content } } },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Kith', version: '1', description: 'The people you know, and what passed between you.' },
    paths,
  };
}

function json(schema: object): object {
  return { 'application/json': { schema } };
}
