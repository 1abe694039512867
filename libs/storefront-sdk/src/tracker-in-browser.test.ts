import { deliveries, harnessTrackers } from './tracker-harness';
import type { KeyValueStorage } from './visitor';

const harness = harnessTrackers();
const { start } = harness;

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const window = new EventTarget();

beforeAll(() => {
  Object.assign(globalThis, {
    document: page,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  });
});
afterAll(() => {
  for (const name of ['document', 'addEventListener', 'removeEventListener']) Reflect.deleteProperty(globalThis, name);
});

test.each(['visibilitychange', 'pagehide'])('%s sends what waits, in requests that outlive the page', async (type) => {
  const fetching = jest.spyOn(globalThis, 'fetch');
  const tracker = start({ batchDelayMs: 60_000 });
  const sent = [tracker.viewItem('a'), tracker.viewItem('b')];
  page.visibilityState = 'hidden';
  (type === 'pagehide' ? window : page).dispatchEvent(new Event(type));
  expect((await deliveries(sent)).map(({ status }) => status)).toEqual(['accepted', 'accepted']);
  expect(fetching.mock.calls.map(([, init]) => init?.keepalive)).toEqual([true]);
  fetching.mockRestore();
});

test('what waits while the device is offline is sent as soon as it is online again', async () => {
  harness.collector.faults.push(503);
  const tracker = start({ retryDelayMs: 60_000 });
  const { delivery } = tracker.viewItem('a');
  let isOver = false;
  void delivery.then(() => (isOver = true));
  while (!isOver) {
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(await delivery).toMatchObject({ status: 'accepted' });
  expect(harness.collector.requests).toHaveLength(2);
});

describe('with storage', () => {
  const kept = new Map<string, string>();
  const leave = () => {
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    kept.clear();
    const localStorage: KeyValueStorage = {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
    Object.assign(globalThis, { localStorage });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));

  test('what the collector had not taken when the page was left is sent by the next page, with the same ids', async () => {
    harness.collector.faults.push(...Array.from({ length: 20 }, () => 503));
    const first = start({ anonymousId: undefined, retryDelayMs: 60_000 });
    const sent = [first.viewItem('a'), first.viewItem('b')];
    leave();
    while (harness.collector.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    const [gone] = harness.trackers.splice(0);
    harness.collector.faults.length = 0;
    const second = start({ anonymousId: undefined });
    expect(await second.viewItem('c').delivery).toMatchObject({ status: 'accepted' });
    const events = harness.collector.requests.slice(1).flatMap((request) => request.events);
    expect(events.map(({ itemId }) => itemId)).toEqual(['a', 'b', 'c']);
    expect(events.slice(0, 2).map(({ eventId }) => eventId)).toEqual(sent.map(({ eventId }) => eventId));
    expect(events[0]).toMatchObject({ occurredAt: sent[0].occurredAt, anonymousId: second.anonymousId });
    gone.stop();
  });

  test('what was taken is kept no longer', async () => {
    const tracker = start();
    const tracked = tracker.viewItem('a');
    leave();
    expect([...kept.values()].join()).toContain(tracked.eventId);
    await tracked.delivery;
    await Promise.resolve();
    expect([...kept.values()].join()).not.toContain(tracked.eventId);
  });

  test('what was left by the last page and is taken now is kept no longer, though this page is left, too', async () => {
    const left = { type: 'view_item', eventId: 'e-1', itemId: 'a', anonymousId: 'browser-1' };
    kept.set(`attune.unsent ${harness.collectorUrl}`, JSON.stringify([left]));
    const { delivery } = start().viewItem('b');
    leave();
    expect([...kept.values()].join()).toContain('e-1');
    await delivery;
    await Promise.resolve();
    expect([...kept.keys()].join()).not.toContain('unsent');
  });

  test('two tabs that are left keep the events of both', async () => {
    harness.collector.faults.push(...Array.from({ length: 20 }, () => 503));
    const itemIds = ['a', 'b'];
    for (const itemId of itemIds) start({ retryDelayMs: 60_000 }).viewItem(itemId);
    leave();
    while (harness.collector.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
    const gone = harness.trackers.splice(0);
    harness.collector.faults.length = 0;
    await start().viewItem('c').delivery;
    const events = harness.collector.requests.slice(2).flatMap((request) => request.events);
    expect(events.map(({ itemId }) => itemId)).toEqual([...itemIds, 'c']);
    for (const tracker of gone) tracker.stop();
  });

  test.each(['{', 'null', '{"a":1}', '[null,7,{},{"eventId":1}]'])('what is kept as %j stops nothing', async (text) => {
    kept.set(`attune.unsent ${harness.collectorUrl}`, text);
    expect(await start().viewItem('a').delivery).toMatchObject({ status: 'accepted' });
    expect(harness.collector.events()).toHaveLength(1);
  });

  test('the newest 200 are kept, of what a page has while the collector is away', () => {
    const tracker = start({ collectorUrl: 'http://127.0.0.1:9', retryDelayMs: 60_000 });
    const sent = Array.from({ length: 250 }, (_, n) => tracker.viewItem(`item-${n}`));
    leave();
    const stored = JSON.parse(kept.get('attune.unsent http://127.0.0.1:9') ?? '[]') as { eventId: string }[];
    expect(stored.map(({ eventId }) => eventId)).toEqual(sent.slice(50).map(({ eventId }) => eventId));
  });

  test('who withdraws their consent leaves nothing behind, and nothing of theirs is sent any more', async () => {
    harness.collector.faults.push(...Array.from({ length: 20 }, () => 503));
    const tracker = start({ anonymousId: undefined, retryDelayMs: 60_000 });
    const tracked = tracker.viewItem('a');
    leave();
    while (harness.collector.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(kept.size).toBeGreaterThan(0);
    const waiting = tracker.viewItem('b');
    tracker.forget();
    expect(kept.size).toBe(0);
    expect(await tracked.delivery).toMatchObject({ status: 'dropped' });
    expect(await waiting.delivery).toMatchObject({ status: 'dropped', reason: 'the shopper is forgotten' });
    expect(await tracker.viewItem('c').delivery).toMatchObject({ status: 'dropped' });
    leave();
    expect(kept.size).toBe(0);
    expect(harness.collector.events().map(({ itemId }) => itemId)).toEqual(['a']);
    expect(start({ anonymousId: undefined }).anonymousId).not.toBe(tracker.anonymousId);
  });
});
