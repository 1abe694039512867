import { randomUUID } from 'node:crypto';
import { createInMemoryCatalog } from '@attune/catalog-store';
import { itemChange } from '@attune/contracts';
import { learnCatalog } from './catalog-follower';
import type { CatalogKnowledge } from './catalog-knowledge';

const ITEMS = 10;

it('learns long items with calls answered between them', async () => {
  const catalog = createInMemoryCatalog();
  for (let n = 0; n < ITEMS; n++) {
    const at = new Date(n).toISOString();
    const item = { itemId: `i${n}`, title: 'Lamp' };
    const change = {
      eventId: randomUUID(),
      tenant: 'shop',
      occurredAt: at,
      receivedAt: at,
      type: 'item_upserted',
      item,
    };
    await catalog.apply([itemChange.parse(change)]);
  }
  let learnt = 0;
  const take = () => {
    for (const end = performance.now() + 6; performance.now() < end;);
    learnt++;
  };
  const answeredAfter = new Set<number>();
  const calls = setInterval(() => answeredAfter.add(learnt), 0);
  await learnCatalog(
    { name: 'shop', knowledge: { take, refresh: () => undefined } as unknown as CatalogKnowledge },
    catalog,
  )();
  clearInterval(calls);
  expect([learnt, answeredAfter.size > ITEMS / 2]).toEqual([ITEMS, true]);
});
