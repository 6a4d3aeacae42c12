import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { holdFew, PATIENCE } from './connections.ts';

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

async function listening(patience = PATIENCE): Promise<number> {
  const server = createServer(patience, (_, response) => response.end('here'));
  holdFew(server);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Opens a connection that says so much and no more; resolves when it stands. */
function opened(port: number, said: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.resume().on('error', () => undefined);
  return new Promise((resolve, reject) => {
    socket.once('connect', () => socket.write(said, () => resolve(socket)));
    socket.once('error', reject);
  });
}

describe('the server', () => {
  test.each([
    ['say nothing', ''],
    ['ask once and stay', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['never end the head of their request', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: '],
  ])('answers the owner while a thousand connections %s, and holds two hundred of them', async (_, said) => {
    const port = await listening();
    for (let i = 0; i < 1000; i++) await opened(port, said);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
    await expect.poll(() => sockets.filter((socket) => !socket.closed).length).toBeLessThanOrEqual(201);
  });

  test('closes a connection whose request does not begin or end in time', async () => {
    const port = await listening({ headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 });
    const all = [await opened(port, ''), await opened(port, 'GET / HTTP/1.1\r\nX-Slow: ')];
    all.push(await opened(port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nfew'));
    await Promise.all(all.map((socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()))));
  });
});
