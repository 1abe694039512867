import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import type { Health } from './health';
import type { Started } from './lifecycle';

/** Serves `/healthz` (the process lives), `/readyz` (it can do its work; 503 with the reasons else) and `/metrics`. */
export async function startOpsServer(
  options: { port: number; host: string },
  health: Health,
  metrics: Registry,
): Promise<Started<{ port: number }>> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/healthz') return void response.end('ok\n');
    if (path === '/readyz') {
      const waiting = health.waitingFor();
      response.writeHead(waiting.length === 0 ? 200 : 503, { 'content-type': 'application/json' });
      return void response.end(JSON.stringify({ ready: waiting.length === 0, waitingFor: waiting }));
    }
    if (path === '/metrics') {
      metrics.metrics().then(
        (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
      return;
    }
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    value: { port: (server.address() as AddressInfo).port },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
