import { createInMemoryCatalog } from '@attune/catalog-store';
import { createInMemoryHistory } from '@attune/history-store';
import { createInMemoryModelRegistry } from '@attune/model-artifact';
import { createInMemoryRules } from '@attune/rules-store';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createMetrics } from '../metrics';
import { observeTenants } from './tenant-gauges';
import { type TenantSources, Tenants } from './tenants';
import { until, upserted } from '../testing/test-harness';

const item = (itemId: string) => ({ itemId, title: itemId, categoryPath: [], inStock: true, attributes: {} });
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function start(sources: Partial<TenantSources> = {}) {
  const registry = new Registry();
  const catalogs = createInMemoryCatalog();
  const models = createInMemoryModelRegistry();
  const started = Tenants.start({
    ...{ catalogs, models, rules: createInMemoryRules(), histories: createInMemoryHistory() },
    ...{ logger: pino({ level: 'silent' }), metrics: createMetrics(registry), unaskedMs: 0, ...sources },
  });
  const tenants = started.value;
  observeTenants(registry, tenants);
  let stopped: Promise<void> | undefined;
  const stopOnce = () => (stopped ??= started.stop());
  stops.push(stopOnce);
  return { tenants, catalogs, registry, stop: stopOnce };
}

it('follows a made-up tenant no longer than it is asked for, and those of the shop on', async () => {
  const { tenants, catalogs, registry } = start();
  await catalogs.apply([upserted('shop-a', item('mug'))]);
  await Promise.all(['made-up', 'shop-a'].map((name) => tenants.get(name)!.catalogRead));
  const names = () => Promise.resolve(tenants.all().map(({ name }) => name));
  await until(names, (followed) => !followed.includes('made-up'));
  expect(await names()).toEqual(['default', 'shop-a']);
  expect(await registry.metrics()).not.toContain('made-up');
  await tenants.get('made-up')!.catalogRead;
  expect(await names()).toContain('made-up');
});

it('ends at once while there is much to count still', async () => {
  const histories = { ...createInMemoryHistory(), touches: () => wait(50).then(() => []) };
  const { stop } = start({ histories });
  await wait(100);
  const began = Date.now();
  await stop();
  expect(Date.now() - began).toBeLessThan(1_000);
});

it('has one count read at a time, of whichever tenant', async () => {
  let [running, most] = [0, 0];
  const touches = async () => {
    most = Math.max(most, ++running);
    await wait(5);
    running--;
    return [];
  };
  const { tenants } = start({ histories: { ...createInMemoryHistory(), touches } });
  for (let n = 0; n < 5; n++) tenants.get(`shop-${n}`);
  await wait(200);
  expect(most).toBe(1);
});

it('tells how many rules of a tenant it cannot follow', async () => {
  const rules = createInMemoryRules();
  await rules.put('default', 'home', { caps: [{ by: 'supplier', max: 1 }] }, 0);
  await rules.put('default', 'cart', { filter: 'an operator of the future' }, 0);
  const { tenants, registry } = start({ rules });
  await tenants.firstRead();
  expect(await registry.metrics()).toContain('attune_recommender_rules_left_out{tenant="default"} 2');
});
