import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { Registry } from 'prom-client';
import { Health } from './health';
import { startHttpServer } from './http-server';
import { startOpsServer } from './ops-server';

const anywhere = { port: 0, host: '127.0.0.1' };

describe('an HTTP server', () => {
  it('lets a request under way finish before it is stopped, and closes what the client keeps open', async () => {
    let answer: () => void = () => undefined;
    let arrived: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const server = await startHttpServer(anywhere, (_request, response) => {
      answer = () => response.end('done');
      arrived();
    });
    const request = fetch(`http://127.0.0.1:${server.value.port}/`);
    await arrival;
    const stopped = server.stop();
    answer();
    expect(await (await request).text()).toBe('done');
    await stopped;
    await expect(fetch(`http://127.0.0.1:${server.value.port}/`)).rejects.toThrow();
  });

  it('is not held up by a client that connects and says nothing', async () => {
    const server = await startHttpServer(anywhere, (_request, response) => void response.end());
    const socket = connect(server.value.port, '127.0.0.1');
    await once(socket, 'connect');
    const closed = once(socket, 'close');
    await server.stop();
    await closed;
  });

  it('reads a URL with five hundred ids', async () => {
    const server = await startHttpServer(anywhere, (request, response) => void response.end(request.url));
    const query = Array.from({ length: 500 }, (_, n) => `exclude=${String(n).padStart(36, '0')}`).join('&');
    const answer = await fetch(`http://127.0.0.1:${server.value.port}/?${query}`);
    expect([answer.status, await answer.text()]).toEqual([200, `/?${query}`]);
    await server.stop();
  });

  it('holds no answer for ever that nobody reads', async () => {
    const given = Promise.withResolvers<ServerResponse>();
    const server = await startHttpServer({ ...anywhere, idleTimeoutMs: 100 }, (_request, response) => {
      given.resolve(response);
      response.end(Buffer.alloc(64 * 1024 * 1024));
    });
    const socket = connect(server.value.port, '127.0.0.1').pause();
    socket.on('error', () => undefined).write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const response = await given.promise;
    await once(response, 'close');
    expect(response.writableFinished).toBe(false);
    socket.destroy();
    await server.stop();
  });

  it('says so when its port is taken', async () => {
    const server = await startHttpServer(anywhere, () => undefined);
    await expect(startHttpServer({ ...anywhere, port: server.value.port }, () => undefined)).rejects.toThrow(
      'EADDRINUSE',
    );
    await server.stop();
  });
});

describe('the ops server', () => {
  it('tells an orchestrator that the process lives, whether it is ready and what it waits for, and its metrics', async () => {
    const health = new Health();
    const metrics = new Registry();
    const server = await startOpsServer(anywhere, health, metrics);
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${server.value.port}${path}`);
      return [response.status, await response.text()] as const;
    };
    health.notReady('broker', 'does not answer');
    health.notReady('model', 'none yet');
    health.ready('model');
    expect(await get('/healthz')).toEqual([200, 'ok\n']);
    expect(await get('/readyz')).toEqual([503, '{"ready":false,"waitingFor":["broker: does not answer"]}']);
    health.ready('broker');
    expect(await get('/readyz?x=1')).toEqual([200, '{"ready":true,"waitingFor":[]}']);
    expect((await get('/metrics'))[0]).toBe(200);
    expect((await get('/'))[0]).toBe(404);
    await server.stop();
  });
});

it('names the variable when something else listens there, or the host is none of its own', async () => {
  const first = await startHttpServer({ port: 0, host: '127.0.0.1' }, () => undefined);
  try {
    const { port } = first.value;
    const refused = (options: { port: number; host: string }) =>
      expect(startOpsServer(options, new Health(), new Registry())).rejects;
    await refused({ port, host: '127.0.0.1' }).toThrow(
      `cannot listen on 127.0.0.1:${port} (HOST, OPS_PORT): something else listens there: set another OPS_PORT`,
    );
    await refused({ port: 0, host: '192.0.2.1' }).toThrow('HOST is no address of this machine');
  } finally {
    await first.stop();
  }
});
