import type { Context } from 'hono';
import { stream } from 'hono/streaming';

/** Sends chunks as they are made; with `name`, as a file to be kept under it. */
export function download(context: Context, type: string, chunks: AsyncIterable<unknown>, name?: string): Response {
  context.header('content-type', type);
  if (name !== undefined) context.header('content-disposition', `attachment; filename="${name}"`);
  return stream(context, async (out) => {
    for await (const chunk of chunks) {
      // Whoever asked has gone: without this the rest would be read for nobody.
      if (out.aborted) return;
      await out.write(chunk as string | Uint8Array);
    }
  });
}
