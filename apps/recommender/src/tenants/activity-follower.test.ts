import { shopEvent } from '@attune/contracts';
import { createInMemoryHistory, type HistoryReader } from '@attune/history-store';
import { followActivity } from './activity-follower';
import { TenantShop } from './tenant-shop';
import { viewed } from '../testing/test-harness';

const NOON = Date.parse('2026-03-31T12:00:00Z');
const HOUR = 3_600_000;

/** A shop whose activity is followed, with a clock to be set. */
function follow(history: HistoryReader) {
  const shop = new TenantShop('default');
  const clock = { now: NOON };
  return { shop, clock, poll: followActivity(shop, history, () => clock.now) };
}
const at = (time: number, itemId: string) => viewed('default', 'ada', itemId, new Date(time));
const popular = ({ activity }: TenantShop) =>
  (activity?.itemIds ?? []).toSorted((a, b) => activity!.popularityOf(b) - activity!.popularityOf(a));

it('counts the touches of weeks, the newest and the weightiest most, whole at its start and bit by bit after', async () => {
  const history = createInMemoryHistory();
  await history.append([
    at(NOON - 20 * 24 * HOUR, 'old'),
    at(NOON - HOUR, 'new'),
    at(NOON - 100 * 24 * HOUR, 'ancient'),
  ]);
  const { shop, clock, poll } = follow(history);
  await poll();
  expect(popular(shop)).toEqual(['new', 'old']);
  expect(shop.activity!.popularityOf('old')).toBeCloseTo(2 ** (-20 / 7), 2);
  clock.now += 60_000;
  await history.append([
    shopEvent.parse({ ...at(NOON + 30_000, 'x'), type: 'add_to_cart', itemId: 'wanted', quantity: 1 }),
  ]);
  await poll();
  expect(popular(shop)).toEqual(['wanted', 'new', 'old']);
  expect(shop.activity!.popularityOf('new')).toBeCloseTo(1 / 3, 1);
});

it('counts nothing twice and forgets nothing when a poll fails half-way', async () => {
  const history = createInMemoryHistory();
  await history.append([at(NOON - HOUR, 'a'), at(NOON - HOUR, 'b')]);
  let failing = false;
  const { shop, clock, poll } = follow({
    ...history,
    touches: (tenant, range, halfLifeMs) =>
      failing && halfLifeMs < 24 * HOUR
        ? Promise.reject(new Error('away'))
        : history.touches(tenant, range, halfLifeMs),
  });
  await poll();
  await history.append([at(NOON + 1_000, 'a')]);
  clock.now += 60_000;
  failing = true;
  await expect(poll()).rejects.toThrow('away');
  expect(popular(shop).toSorted()).toEqual(['a', 'b']);
  failing = false;
  await poll();
  expect(shop.activity!.popularityOf('b')).toBeCloseTo(1 / 2, 1);
});

it('counts nothing twice when the clock is set back', async () => {
  const history = createInMemoryHistory();
  await history.append([at(NOON - HOUR, 'a'), at(NOON - HOUR, 'b'), at(NOON + 30_000, 'a')]);
  const { shop, clock, poll } = follow(history);
  for (const now of [NOON, NOON + 60_000, NOON, NOON + 60_000]) {
    clock.now = now;
    await poll();
  }
  expect(shop.activity!.popularityOf('b')).toBeCloseTo(1 / 2, 2);
});

it('counts what came late, and no more what was erased, within the hour', async () => {
  const history = createInMemoryHistory();
  await history.append([at(NOON - HOUR, 'a')]);
  const { shop, clock, poll } = follow(history);
  await poll();
  await history.append([{ ...at(NOON - HOUR, 'late'), userId: 'bea' }]);
  await history.erase({ tenant: 'default', shopper: 'user:ada', erasedAt: new Date(NOON).toISOString() });
  clock.now += HOUR + 1;
  await poll();
  expect(popular(shop)).toEqual(['late']);
});

it('of a shop without events is none', async () => {
  const { shop, poll } = follow(createInMemoryHistory());
  await poll();
  expect(shop.activity).toBeUndefined();
});
