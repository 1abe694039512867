import { createInMemoryCatalog } from '@attune/catalog-store';
import { itemChange } from '@attune/contracts';
import { createInMemoryPolicies } from '@attune/copy-store';
import { pino } from 'pino';
import { until } from './running-copywriter';
import { Tenants } from './tenants';

const nothing = () => Promise.resolve();
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** @param withCopy the tenants that have texts */
function start(withCopy: string[] = []) {
  const catalogs = createInMemoryCatalog();
  const policies = createInMemoryPolicies();
  const gone: string[] = [];
  const started = Tenants.start({
    ...{ catalogs, policies, copies: { tenants: () => Promise.resolve(withCopy) } },
    ...{
      itemsChanged: nothing,
      rewriteDue: nothing,
      itemsConfirmed: () => undefined,
      policyChanged: nothing,
      refreshTexts: nothing,
    },
    ...{ letGo: (tenant: string) => void gone.push(tenant), logger: pino({ level: 'silent' }), unaskedMs: 0 },
  });
  stops.push(() => started.stop());
  return { tenants: started.value, catalogs, policies, gone };
}

it('follows a made-up tenant no longer than it is asked for, and those with a catalog, a policy or texts on', async () => {
  const shop = start(['shop-b']);
  const at = new Date().toISOString();
  const eventId = '3f0c1f0e-6c0a-4a5e-9f5e-000000000001';
  const item = { itemId: 'mug', title: 'Mug' };
  const change = { eventId, type: 'item_upserted', tenant: 'shop-a', occurredAt: at, receivedAt: at, item };
  await shop.catalogs.apply([itemChange.parse(change)]);
  await shop.policies.putPolicy('shop-c', {}, 0, 'anna');
  const madeUp = shop.tenants.get('made-up');
  for (const name of ['shop-a', 'shop-c']) shop.tenants.get(name);
  await until(
    () => Promise.resolve(shop.gone),
    ({ length }) => length > 0,
  );
  expect(shop.gone).toEqual(['made-up']);
  expect(shop.tenants.get('made-up')).not.toBe(madeUp);
});
