import { shopEvent } from '@attune/contracts';
import { deliveries, harnessTrackers } from './tracker-harness';

const harness = harnessTrackers();
const { start } = harness;

test('every method sends an event that the contracts accept, with who, when and in which visit', async () => {
  const tracker = start({ tenant: 'acme', userId: 'ada' });
  const price = { amountMinor: 1_250, currency: 'EUR' };
  const context = { page: '/home', placement: 'for-you', recommendationId: 'r-1' };
  const sent = [
    tracker.viewItem('a', context),
    tracker.viewItemList(['a', 'b']),
    tracker.selectItem('a', 3, context),
    tracker.addToCart('a', { quantity: 2, price }),
    tracker.removeFromCart('a'),
    tracker.addToWishlist('a'),
    tracker.purchase('order-1', [{ itemId: 'a', quantity: 1, price }]),
    tracker.search('linen', ['a']),
    tracker.rateItem('a', 4),
  ];
  expect((await deliveries(sent)).map(({ status }) => status)).toEqual(sent.map(() => 'accepted'));

  const events = harness.collector
    .events()
    .map((event) => shopEvent.parse({ ...event, receivedAt: new Date().toISOString() }));
  expect(events.map(({ eventId }) => eventId)).toEqual(sent.map(({ eventId }) => eventId));
  expect(new Set(events.map(({ sessionId }) => sessionId)).size).toBe(1);
  for (const event of events) expect(event).toMatchObject({ tenant: 'acme', userId: 'ada', anonymousId: 'browser-1' });
  expect(events[0].context).toEqual(context);
});

test('a request says what the device takes for now, so that the collector can put its clock right; a retry says it anew', async () => {
  harness.collector.faults.push(503);
  const { delivery, occurredAt } = start().viewItem('a');
  await delivery;
  const moments = harness.collector.events().map(({ sentAt }) => Date.parse(String(sentAt)));
  expect(moments).toHaveLength(2);
  expect(moments[0]).toBeGreaterThanOrEqual(Date.parse(occurredAt));
  expect(moments[1]).toBeGreaterThan(moments[0]);
});

test('events of one moment share a request', async () => {
  const tracker = start();
  await deliveries(['a', 'b', 'c'].map((itemId) => tracker.viewItem(itemId)));
  expect(harness.collector.requests).toHaveLength(1);
});

test.each([503, 500, 429, 'cut'] as const)('after %s the same events come again with the same ids', async (fault) => {
  harness.collector.faults.push(fault, fault);
  const tracker = start();
  const sent = [tracker.viewItem('a'), tracker.viewItem('b')];
  expect(await deliveries(sent)).toEqual(sent.map(({ eventId }) => ({ status: 'accepted', eventId })));
  expect(harness.collector.requests).toHaveLength(3);
  for (const { events } of harness.collector.requests) {
    expect(events.map(({ eventId }) => eventId)).toEqual(sent.map(({ eventId }) => eventId));
  }
  expect(harness.collector.stored.size).toBe(2);
});

test('the address may be a path of the shop’s own origin', () => {
  const fetching = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'));
  const tracker = start({ collectorUrl: '/attune/' });
  tracker.viewItem('a');
  tracker.flush();
  expect(fetching.mock.calls[0][0]).toBe('/attune/v1/events');
  tracker.stop();
  fetching.mockRestore();
});

describe('a collector that says when to come again', () => {
  /** How long each tracker waits after its first request was refused, in milliseconds. */
  const pauseAfter = async (retryAfter: string) => {
    const pauses: number[] = [];
    const setTimeout = jest.spyOn(globalThis, 'setTimeout');
    harness.collector.retryAfter = retryAfter;
    harness.collector.faults.push(429);
    start().viewItem('a');
    const began = Date.now();
    while (pauses.length === 0 && Date.now() - began < 2_000) {
      await new Promise((resolve) => setImmediate(resolve));
      pauses.push(...setTimeout.mock.calls.map(([, ms]) => ms ?? 0).filter((ms) => ms > 10 && ms !== 10_000));
    }
    setTimeout.mockRestore();
    return pauses[0];
  };

  test.each([
    ['2', 2_000],
    ['120', 120_000],
    ['86400', 600_000],
  ])('in %s seconds is not asked before, within ten minutes, nor by all browsers at once', async (retryAfter, ms) => {
    const pauses = [await pauseAfter(retryAfter), await pauseAfter(retryAfter)];
    for (const pause of pauses) {
      expect(pause).toBeGreaterThanOrEqual(ms);
      expect(pause).toBeLessThanOrEqual(1.5 * ms);
    }
    expect(pauses[0]).not.toBe(pauses[1]);
  });

  test('by a date is understood, too', async () => {
    const pause = await pauseAfter(new Date(Date.now() + 60_000).toUTCString());
    expect(pause).toBeGreaterThan(55_000);
    expect(pause).toBeLessThan(95_000);
  });
});

test('in a browser of 2021, which knows no AbortSignal.timeout, events arrive', async () => {
  const missing = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    throw new TypeError('AbortSignal.timeout is not a function');
  });
  expect(await start().viewItem('a').delivery).toMatchObject({ status: 'accepted' });
  missing.mockRestore();
});

test('events made while the collector is away arrive later, in their order', async () => {
  harness.collector.faults.push(503, 503, 503);
  const tracker = start();
  const first = tracker.viewItem('a');
  while (harness.collector.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  const second = tracker.viewItem('b');
  await deliveries([first, second]);
  expect(harness.collector.requests.at(-1)?.events.map(({ itemId }) => itemId)).toEqual(['a', 'b']);
});

test('requests that went side by side and failed come again in the order of their events', async () => {
  harness.collector.faults.push(503, 503);
  const tracker = start({ batchDelayMs: 60_000 });
  const itemIds = Array.from({ length: 60 }, (_, n) => `item-${n}`);
  const sent = itemIds.map((itemId) => tracker.viewItem(itemId));
  tracker.flush();
  await deliveries(sent);
  expect(
    harness.collector.requests
      .slice(2)
      .flatMap(({ events }) => events)
      .map(({ itemId }) => itemId),
  ).toEqual(itemIds);
});

test('a refused event names its field and is not sent again; its neighbour is stored', async () => {
  const tracker = start();
  const [bad, good] = await deliveries([tracker.viewItem(''), tracker.viewItem('b')]);
  expect(bad).toMatchObject({ status: 'refused', reasons: [{ field: 'itemId', message: 'must not be empty' }] });
  expect(good.status).toBe('accepted');
  expect(harness.collector.requests).toHaveLength(1);
});

test('an answer of 404 without a body is final', async () => {
  harness.collector.faults.push(404);
  const { delivery } = start().viewItem('a');
  expect(await delivery).toMatchObject({ status: 'refused', reasons: [{ message: 'HTTP 404' }] });
});

test('the queue keeps the newest events and says which it gave up', async () => {
  await harness.collector.stop();
  const tracker = start({ queueCapacity: 3 });
  const sent = ['a', 'b', 'c', 'd', 'e'].map((itemId) => tracker.viewItem(itemId));
  expect(await deliveries(sent.slice(0, 2))).toEqual(
    sent.slice(0, 2).map(({ eventId }) => ({ status: 'dropped', eventId, reason: 'the queue was full' })),
  );
  tracker.stop();
  expect((await deliveries(sent.slice(2))).map(({ status }) => status)).toEqual(['dropped', 'dropped', 'dropped']);
});

test('an event that cannot be sent as JSON is refused by itself, and those after it are sent', async () => {
  const tracker = start();
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  const bad = tracker.viewItem('a', circular);
  expect(await bad.delivery).toMatchObject({
    status: 'refused',
    reasons: [{ message: expect.stringContaining('JSON') as string }],
  });
  expect(await tracker.viewItem('b').delivery).toMatchObject({ status: 'accepted' });
});

test('an event says what was so when it was made, whatever the page makes of its objects later', async () => {
  const context = { page: '/home' };
  const { delivery } = start().viewItem('a', context);
  context.page = '/cart';
  await delivery;
  expect(harness.collector.events()[0].context).toEqual({ page: '/home' });
});

test('many large events go in requests that are small enough to outlive the page', async () => {
  const fetching = jest.spyOn(globalThis, 'fetch');
  const tracker = start();
  const shown = Array.from({ length: 100 }, (_, n) => `item-${n}-${'ü'.repeat(20)}`);
  const sent = Array.from({ length: 40 }, () => tracker.viewItemList(shown));
  expect(new Set((await deliveries(sent)).map(({ status }) => status))).toEqual(new Set(['accepted']));
  expect(new Set(fetching.mock.calls.map(([, init]) => init?.keepalive))).toEqual(new Set([true]));
  expect(harness.collector.stored.size).toBe(40);
  fetching.mockRestore();
});

test('a page without https has ids, too', () => {
  const randomUUID = jest.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new TypeError('crypto.randomUUID is not a function');
  });
  const tracker = start({ anonymousId: undefined });
  const ids = [tracker.anonymousId, tracker.viewItem('a').eventId, tracker.viewItem('a').eventId];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  randomUUID.mockRestore();
});

test('a key is sent as a bearer token', async () => {
  await start({ key: 'secret' }).viewItem('a').delivery;
  expect(harness.collector.requests[0].headers.authorization).toBe('Bearer secret');
});

test('after identify, events carry the user; after signing out they do not', async () => {
  const tracker = start();
  tracker.viewItem('a');
  tracker.identify('ada');
  tracker.viewItem('b');
  tracker.identify();
  await tracker.viewItem('c').delivery;
  expect(harness.collector.events().map(({ userId }) => userId)).toEqual([undefined, 'ada', undefined]);
});

test('a stopped tracker takes no further events', async () => {
  const tracker = start();
  const before = tracker.viewItem('a');
  tracker.stop();
  expect(await before.delivery).toMatchObject({ status: 'accepted' });
  expect(await tracker.viewItem('b').delivery).toMatchObject({ status: 'dropped', reason: 'the tracker was stopped' });
});
