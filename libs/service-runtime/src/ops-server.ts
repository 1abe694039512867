import { type RequestListener } from 'node:http';
import type { Registry } from 'prom-client';
import type { Health } from './health';
import { startHttpServer } from './http-server';
import type { Started } from './lifecycle';

/** Serves `/healthz` (the process lives), `/readyz` (it can do its work; 503 with the reasons else) and `/metrics`. */
export async function startOpsServer(
  options: { port: number; host: string },
  health: Health,
  metrics: Registry,
): Promise<Started<{ port: number }>> {
  return startHttpServer({ ...options, portVariable: 'OPS_PORT' }, opsListener(health, metrics));
}

function opsListener(health: Health, metrics: Registry): RequestListener {
  return (request, response) => {
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
  };
}
