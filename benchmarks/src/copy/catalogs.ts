import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogItem, catalogItem } from '@attune/contracts';
import { createDemoShop, DEMO_SHOP_DEFAULTS } from '@attune/demo-shop';
import { parse } from 'yaml';
import { z } from 'zod';

/** Products to write about. */
export interface CopyCatalog {
  readonly name: string;
  readonly items: readonly CatalogItem[];
}

const retailProduct = z.object({
  id: z.string(),
  name: z.string(),
  category: z.string(),
  style: z.string(),
  description: z.string(),
  price: z.number(),
  current_stock: z.number(),
});

/** The catalog of the AWS Retail Demo Store (MIT-0): names and captions, no attributes. */
export function retailCatalog(folder: string): CopyCatalog {
  const products = z
    .array(retailProduct)
    .parse(parse(readFileSync(join(folder, 'retail-catalog', 'products.yaml'), 'utf8')));
  const items = products.map(({ id, name, category, style, description, price, current_stock: stock }) =>
    catalogItem.parse({
      ...{ itemId: id, title: name, description, categoryPath: [category, style], inStock: stock > 0 },
      price: { amountMinor: Math.round(price * 100), currency: 'USD' },
    }),
  );
  return { name: 'retail catalog', items };
}

/** The shop that `npm start` shows: every product with attributes. */
export function generatedShop(): CopyCatalog {
  const items = new Map<string, CatalogItem>();
  for (const change of createDemoShop({ ...DEMO_SHOP_DEFAULTS, end: new Date('2026-01-01') }).items()) {
    if (change.type === 'item_upserted') items.set(change.item.itemId, catalogItem.parse(change.item));
  }
  return { name: 'generated shop', items: [...items.values()] };
}
