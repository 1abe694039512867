import { type PostedEvent, type PostedItemChange } from '@attune/contracts';
import { checkConfig, type DemoShopConfig } from './config';
import { playHistory } from './history';
import { itemChanges } from './item-changes';
import { randomStream, randomUuid } from './random-streams';
import { createShop } from './shop';

/** A made-up shop: its catalog and what happened in it. Both streams can be read any number of times. */
export interface DemoShop {
  /** Changes of the catalog in order of time; every item is upserted at least once. */
  items(): Generator<PostedItemChange>;
  /** Exactly as many events as the configuration says, in order of time. */
  events(): Generator<PostedEvent>;
}

/**
 * The demo shop of a configuration. Equal configurations give equal streams, ids included. Another `end` moves every
 * time by the difference and changes nothing else: importing the shop again on another day stores nothing twice.
 * @throws RangeError when a setting is out of range
 */
export function createDemoShop(config: DemoShopConfig): DemoShop {
  checkConfig(config);
  const { seed, products, shoppers, events, days } = config;
  const shop = createShop(seed, products, days);
  const idsOf = (kind: string) => randomStream(seed, kind, products, shoppers, events, days);
  return {
    *items() {
      const ids = idsOf('item-change-ids');
      for (const change of itemChanges(config, shop.products)) yield { eventId: randomUuid(ids), ...change };
    },
    *events() {
      const ids = idsOf('event-ids');
      for (const event of playHistory(config, shop)) yield { eventId: randomUuid(ids), ...event };
    },
  };
}
