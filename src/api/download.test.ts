import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { download } from './download.ts';

test('a download that is broken off is read no further', async () => {
  let isLeft = false;
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) {
        await new Promise((go) => setImmediate(go));
        yield 'one more line\n';
      }
    } finally {
      isLeft = true;
    }
  }
  const app = new Hono().get('/', (context) => download(context, 'text/plain', endless(), 'a.txt'));
  const answer = await app.request('/');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="a.txt"');
  const reader = answer.body!.getReader();
  await reader.read();
  await reader.cancel();
  await expect.poll(() => isLeft).toBe(true);
});
