import { shopEvent } from '@attune/contracts';
import type { CallContext } from '@attune/grpc-transport';
import { createInMemoryHistory, type HistoryReader } from '@attune/history-store';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createMetrics } from '../metrics';
import { shopperPastFrom } from './shopper-past';
import { viewed } from '../testing/test-harness';

const context = (deadlineMs: number, signal = new AbortController().signal): CallContext => ({
  signal,
  deadline: Date.now() + deadlineMs,
  logger: pino({ level: 'silent' }),
});
const readerWith = (newest: HistoryReader['newest']) => {
  const history: HistoryReader = { ...createInMemoryHistory(), newest };
  return shopperPastFrom(history, createMetrics(new Registry()));
};

it('reads the newest fifty, newest first', async () => {
  const history = createInMemoryHistory();
  await history.append(
    Array.from({ length: 60 }, (_, n) => viewed('default', 'ada', `i${n}`, new Date(Date.UTC(2026, 0, 1, 0, n)))),
  );
  const read = shopperPastFrom(history, createMetrics(new Registry()));
  const { touches, missing } = await read('default', { userId: 'ada' }, {}, context(1_000));
  expect(missing).toBeUndefined();
  expect(touches.map(({ itemId }) => itemId)).toEqual(Array.from({ length: 50 }, (_, n) => `i${59 - n}`));
});

it('joins what the browser did before its user signed in, at once, and nothing of other browsers', async () => {
  const history = createInMemoryHistory();
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
  const anonymous = (itemId: string, minute: number, anonymousId = 'b-1') => ({
    ...viewed('default', 'nobody', itemId, at(minute)),
    ...{ userId: undefined, anonymousId },
  });
  await history.append([
    viewed('default', 'ada', 'first', at(1)),
    anonymous('second', 2),
    viewed('default', 'ada', 'third', at(3)),
    anonymous('other', 4, 'b-2'),
  ]);
  const read = shopperPastFrom(history, createMetrics(new Registry()));
  const itemsOf = async (shopper: Parameters<typeof read>[1]) =>
    (await read('default', shopper, {}, context(1_000))).touches.map(({ itemId }) => itemId);
  expect(await itemsOf({ userId: 'ada', anonymousId: 'b-1' })).toEqual(['third', 'second', 'first']);
  expect(await itemsOf({ userId: 'ada' })).toEqual(['third', 'first']);
  expect(await itemsOf({ anonymousId: 'b-1' })).toEqual(['second']);
  // Together no more than one history has.
  await history.append(Array.from({ length: 80 }, (_, n) => anonymous(`i${n}`, 10 + n)));
  expect(await itemsOf({ userId: 'ada', anonymousId: 'b-1' })).toHaveLength(50);
});

it('gives up after its share of the time, tells the database so, and leaves no timer behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  let given: AbortSignal | undefined;
  // A database that does not even answer the request to stop.
  const read = readerWith((_tenant, _shopper, _limit, signal) => {
    given = signal;
    return new Promise(() => undefined);
  });
  const began = Date.now();
  const answer = await read('default', { userId: 'ada' }, {}, context(1_000));
  expect(answer).toEqual({
    ...{ touches: [], missing: 'the history did not come in time', lists: [], leftOut: ['history'] },
  });
  expect(Date.now() - began).toBeLessThan(1_000);
  expect(given?.aborted).toBe(true);
  // A timer of the test runner's own may have ended meanwhile.
  expect(timers()).toBeLessThanOrEqual(before);
});

it('stops reading when the caller has gone', async () => {
  const caller = new AbortController();
  let given: AbortSignal | undefined;
  const read = readerWith((_tenant, _shopper, _limit, signal) => {
    given = signal;
    return new Promise(() => undefined);
  });
  const answer = read('default', { userId: 'ada' }, {}, context(60_000, caller.signal));
  caller.abort();
  await answer;
  expect(given?.aborted).toBe(true);
});

it('goes without when the read fails, and does not read for nobody', async () => {
  let reads = 0;
  const read = readerWith(() => {
    reads++;
    return Promise.reject(new Error('connection refused'));
  });
  expect(await read('default', { anonymousId: 'b-1' }, {}, context(1_000))).toEqual({
    ...{ touches: [], missing: 'the history could not be read', lists: [], leftOut: ['history'] },
  });
  expect(await read('default', {}, {}, context(1_000))).toEqual({
    ...{ touches: [], missing: 'the request names no shopper', lists: [], leftOut: [] },
  });
  expect(reads).toBe(1);
});

describe('what more of a past is wanted', () => {
  const purchase = { type: 'purchase', transactionId: 'T-1', lines: [{ itemId: 'kettle', quantity: 1 }] };
  const seen = { type: 'view_item_list', itemIds: ['kettle', 'cup'] };
  const eventOf = (fields: object) => {
    const { eventId, userId, occurredAt, receivedAt } = viewed('default', 'ada', 'any');
    return shopEvent.parse({ ...{ eventId, userId, occurredAt, receivedAt }, ...fields });
  };

  it('is read when it is wanted only', async () => {
    const history = createInMemoryHistory();
    await history.append([eventOf(purchase), eventOf(seen)]);
    const read = shopperPastFrom(history, createMetrics(new Registry()));
    const wanted = { lists: true, purchases: true };
    expect(await read('default', { userId: 'ada' }, wanted, context(1_000))).toMatchObject({
      ...{ lists: [{ itemIds: ['kettle', 'cup'] }], purchases: [{ itemId: 'kettle' }], leftOut: [] },
    });
    const past = await read('default', { userId: 'ada' }, {}, context(1_000));
    expect([past.lists, past.purchases]).toEqual([[], undefined]);
  });

  it('says why the purchases are not there', async () => {
    const reader: HistoryReader = {
      ...createInMemoryHistory(),
      newestPurchases: () => Promise.reject(new Error('connection refused')),
    };
    const read = shopperPastFrom(reader, createMetrics(new Registry()));
    const past = await read('default', { userId: 'ada' }, { purchases: true }, context(1_000));
    expect(past).toMatchObject({ purchasesMissing: 'the purchases could not be read', leftOut: ['purchases'] });
    expect(past.missing).toBeUndefined();
  });

  it('is left out by name when it is late, and the rest is there', async () => {
    const history = createInMemoryHistory();
    await history.append([viewed('default', 'ada', 'kettle')]);
    const reader: HistoryReader = { ...history, newestLists: () => new Promise(() => undefined) };
    const read = shopperPastFrom(reader, createMetrics(new Registry()));
    expect(await read('default', { userId: 'ada' }, { lists: true }, context(100))).toMatchObject({
      ...{ touches: [{ itemId: 'kettle' }], lists: [], leftOut: ['impressions'] },
    });
  });
});

it('shows how long the read of a live event takes, and counts no read of old ones', async () => {
  const history = createInMemoryHistory();
  const metrics = new Registry();
  const read = shopperPastFrom(history, createMetrics(metrics));
  await history.append([viewed('default', 'ada', 'i1', new Date(Date.now() - 3_600_000))]);
  await read('default', { userId: 'ada' }, {}, context(1_000));
  expect(await metrics.metrics()).not.toContain('stage="serve"} 1');
  await history.append([viewed('default', 'ada', 'i2')]);
  await read('default', { userId: 'ada' }, {}, context(1_000));
  expect(await metrics.metrics()).toContain('attune_freshness_seconds_count{stage="serve"} 1');
});
