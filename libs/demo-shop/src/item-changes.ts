import { type PostedItemChange } from '@attune/contracts';
import { DAY_MS, type DemoShopConfig } from './config';
import { type DemoProduct } from './products';

/** The catalog's history, in order of time and without ids: products come into the shop, sell out and come back. */
export function itemChanges(config: DemoShopConfig, products: readonly DemoProduct[]): PostedItemChange[] {
  const startMs = config.end.getTime() - config.days * DAY_MS;
  return products
    .flatMap((product) => [
      // What was there before the history begins is there an hour before its first event.
      { product, day: product.launchDay || -1 / 24, inStock: true },
      { product, day: product.soldOutDay, inStock: false },
      { product, day: product.backInStockDay, inStock: true },
    ])
    .filter(({ day }) => day < config.days)
    .sort((a, b) => a.day - b.day)
    .map(({ product, day, inStock }) => ({
      type: 'item_upserted' as const,
      occurredAt: new Date(startMs + Math.floor(day * DAY_MS)).toISOString(),
      item: { ...product.item, inStock },
    }));
}
