import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServices, startStack, waitUntil, type ServiceName, type Services, type Stack } from '@attune/local-stack';
import { startTraceReceiver, type ReceivedSpan, type TraceReceiver } from '@attune/tracing/trace-receiver';

/** Nobody is to find these in a trace. */
const [SHOPPER, ITEM, TITLE] = ['anna-42@shop.example', 'SKU-4711', 'Kettle of Anna'];
const ALL: readonly ServiceName[] = ['collector', 'historian', 'recommender', 'copywriter', 'storefront'];
const RECOMMEND = 'attune.recommender.v1.RecommenderService/Recommend';
const COMPOSE = 'attune.copywriter.v1.CopywriterService/Compose';

let receiver: TraceReceiver;
let stack: Stack;
let services: Services;

beforeAll(async () => {
  receiver = await startTraceReceiver();
  stack = await startStack();
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_BSP_SCHEDULE_DELAY: '50', LOG_LEVEL: 'debug' };
  services = await startServices(stack, { env: Object.fromEntries(ALL.map((name) => [name, env])) });
}, 300_000);
afterAll(async () => {
  await stack?.stop();
  await receiver?.stop();
}, 60_000);

/** Asks as a page does whose own trace this is part of. */
async function asPage(url: string, body?: object) {
  const [traceId, spanId] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
  const response = await fetch(url, {
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-${spanId}-01` },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  await response.text();
  return { traceId, spanId, status: response.status };
}

const post = (kind: 'events' | 'items', body: object) => asPage(`${services.addresses.collectorUrl}/v1/${kind}`, body);
const ask = (path: string) => asPage(`${services.addresses.storefrontUrl}/v1/${path}`);

/** The spans of a trace from the first to the last: each is asked for by the one before. */
async function wayOf(traceId: string, parent: string, way: readonly [service: ServiceName, name: string][]) {
  const spans = await receiver.spansWith(
    way.map(([, name]) => name),
    traceId,
  );
  let parentSpanId = parent;
  for (const [service, name] of way) {
    const span = spans.find((one) => one.name === name && one.parentSpanId === parentSpanId);
    expect({ service, name, found: span?.resource['service.name'] }).toEqual({ service, name, found: service });
    parentSpanId = span!.spanId;
  }
  return spans;
}

function logOf(service: ServiceName): string[] {
  return readFileSync(join(stack.dataDir, 'logs', `${service}.log`), 'utf8').split('\n');
}

async function itemIsKnown(): Promise<void> {
  const item = { itemId: ITEM, title: TITLE, categoryPath: ['Kitchen'], price: { amountMinor: 1250, currency: 'EUR' } };
  expect((await post('items', { type: 'item_upserted', item })).status).toBe(202);
  const known = async () => ((await ask(`copy/${ITEM}?channel=card&locale=en`)).status === 200 ? true : undefined);
  await waitUntil(known, { what: 'copy of the item', timeoutMs: 30_000 });
}

it('shows an event’s way from the page through collector, broker and historian into the database', async () => {
  const { traceId, spanId, status } = await post('events', { type: 'view_item', userId: SHOPPER, itemId: ITEM });
  expect(status).toBe(202);
  await wayOf(traceId, spanId, [
    ['collector', 'POST /v1/events'],
    ['collector', 'send attune.events.v1'],
    ['historian', 'process attune.events.v1'],
    ['historian', 'history-append'],
  ]);
});

it('shows a request’s way from the page through storefront and recommender into the database', async () => {
  const { traceId, spanId, status } = await ask(`recommendations?userId=${encodeURIComponent(SHOPPER)}&k=5`);
  expect(status).toBe(200);
  await wayOf(traceId, spanId, [
    ['storefront', 'GET /v1/recommendations'],
    ['storefront', RECOMMEND],
    ['recommender', RECOMMEND],
    ['recommender', 'history-newest'],
  ]);
});

it('shows the way to a text', async () => {
  await itemIsKnown();
  const { traceId, spanId, status } = await ask(`copy/${ITEM}?channel=card&locale=en&userId=${SHOPPER}`);
  expect(status).toBe(200);
  await wayOf(traceId, spanId, [
    ['storefront', 'GET /v1/copy/:itemId'],
    ['storefront', COMPOSE],
    ['copywriter', COMPOSE],
    ['copywriter', 'catalog-items'],
  ]);
});

it('marks the lines of the log that are written within a trace', async () => {
  const { traceId, spanId, status } = await ask('copy/unknown?channel=card&locale=en');
  expect(status).toBe(404);
  const spans = await wayOf(traceId, spanId, [
    ['storefront', 'GET /v1/copy/:itemId'],
    ['storefront', COMPOSE],
    ['copywriter', COMPOSE],
  ]);
  const call = spans.find(({ name, kind }) => name === COMPOSE && kind === 'server')!;
  const lines = logOf('copywriter').filter((line) => line.includes(traceId));
  expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
    expect.objectContaining({ msg: 'call refused', traceId, spanId: call.spanId }),
  );
});

it('begins traces with requests and messages only, not with what services ask by themselves', () => {
  const roots = receiver.spans.filter(({ parentSpanId }) => parentSpanId === '');
  expect(new Set(roots.map(({ kind }) => kind))).toEqual(new Set(roots.length > 0 ? ['consumer'] : []));
});

it('tells nobody of whom and what a trace is', () => {
  const told = receiver.spans.map(({ name, attributes, resource }: ReceivedSpan) => ({ name, attributes, resource }));
  for (const secret of [SHOPPER, encodeURIComponent(SHOPPER), 'anna', ITEM, TITLE]) {
    expect(JSON.stringify(told)).not.toContain(secret);
  }
});

it.each([['answers with errors', 500] as const, ['hangs', 'never'] as const])(
  'answers as ever while the endpoint %s',
  async (_, answer) => {
    receiver.answer(answer);
    const asked = receiver.requests.length;
    const calls = Array.from({ length: 100 }, () => ask(`recommendations?userId=${encodeURIComponent(SHOPPER)}&k=5`));
    expect(new Set((await Promise.all(calls)).map(({ status }) => status))).toEqual(new Set([200]));
    expect((await post('events', { type: 'view_item', userId: SHOPPER, itemId: ITEM })).status).toBe(202);
    await waitUntil(() => Promise.resolve(receiver.requests.length > asked ? true : undefined), {
      what: 'spans to be sent in vain',
      timeoutMs: 30_000,
    });
  },
);

it('stops in time though the endpoint hangs, and has said that it takes nothing', async () => {
  const stopping = performance.now();
  await services.stop();
  // Five services, one after the other; a stop that waited for the endpoint would take six seconds of each.
  expect(performance.now() - stopping).toBeLessThan(15_000);
  const log = logOf('storefront').join('\n');
  expect(log).toContain('the endpoint takes no traces (OTEL_EXPORTER_OTLP_ENDPOINT): calls go on');
  expect(log).not.toMatch(/did not stop|runs out/);
});
