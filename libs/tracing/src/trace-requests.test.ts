import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { traceRequests } from './trace-requests';
import { whileTraced } from './traced-harness';

const receiver = whileTraced();
const cleanups: (() => void)[] = [];
afterEach(() => cleanups.splice(0).forEach((cleanup) => cleanup()));

interface Routed {
  route?: { path: string | string[] };
}

/** A server that has found a route, as Express does, before it answers. */
async function serve(routed: Routed, answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((request: IncomingMessage, response) => {
    traceRequests(request, response, () => {
      Object.assign(request, routed, { originalUrl: request.url });
      answer(response);
    });
  }).listen(0, '127.0.0.1');
  cleanups.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const SIMILAR = ['/v1/items/:itemId/similar', '/v1/items/similar'];

it.each([
  ['/v1/items/anna-42/similar?userId=anna-42', { route: { path: SIMILAR } }, 'GET /v1/items/:itemId/similar'],
  ['/v1/Items/similar/?itemId=anna-42', { route: { path: SIMILAR } }, 'GET /v1/items/similar'],
  ['/v1/rank', { route: { path: '/v1/rank' } }, 'GET /v1/rank'],
  ['/v1/shoppers/anna-42', {}, 'GET'],
])('calls a request by its route, and tells nothing of who asked for what: %s', async (path, routed, name) => {
  const url = await serve(routed, (response) => response.writeHead(200).end());
  await fetch(`${url}${path}`, { headers: { 'user-agent': 'anna-42' } });
  const spans = await receiver().spansWith([name]);
  expect(spans.find((span) => span.name === name)).toMatchObject({
    ...{ kind: 'server', parentSpanId: '', isError: false },
    attributes: { 'http.request.method': 'GET', 'http.response.status_code': 200 },
  });
  expect(JSON.stringify(spans.map(({ startedAt: _, endedAt: __, ...span }) => span))).not.toContain('anna-42');
});

it('goes on with the trace that a page names', async () => {
  const url = await serve({ route: { path: '/joined' } }, (response) => response.end());
  const [traceId, parentSpanId] = ['a'.repeat(32), 'b'.repeat(16)];
  await fetch(url, { headers: { traceparent: `00-${traceId}-${parentSpanId}-01` } });
  expect(await receiver().spansWith(['GET /joined'], traceId)).toMatchObject([{ parentSpanId }]);
});

it('begins a trace where what a page names is none', async () => {
  const url = await serve({ route: { path: '/begun' } }, (response) => response.end());
  await fetch(url, { headers: { traceparent: '00-evil', tracestate: 'evil='.padEnd(5_000, 'x') } });
  expect(await receiver().spansWith(['GET /begun'])).toContainEqual(
    expect.objectContaining({ name: 'GET /begun', parentSpanId: '' }),
  );
});

it('tells of an answer that failed', async () => {
  const url = await serve({ route: { path: '/failed' } }, (response) => response.writeHead(503).end());
  await fetch(url);
  const spans = await receiver().spansWith(['GET /failed']);
  expect(spans.find(({ name }) => name === 'GET /failed')).toMatchObject({
    ...{ isError: true, attributes: { 'http.response.status_code': 503, 'error.type': '503' } },
  });
});

it('ends the span of a request whose caller has gone', async () => {
  const url = await serve({ route: { path: '/left' } }, () => request.destroy());
  const request = get(url).on('error', () => undefined);
  const spans = await receiver().spansWith(['GET /left']);
  expect(spans.find(({ name }) => name === 'GET /left')).toMatchObject({ attributes: { 'error.type': 'aborted' } });
});
