import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionDataset } from '@attune/dataset';
import { importedItems, planImport } from '@attune/event-import';
import { itemFeatures } from '@attune/ranking-model';
import { catalogItem } from '@attune/contracts';
import { z } from 'zod';
import { readDataset } from '../accuracy/read-dataset';

/** A public data set that tells what its items are like. */
export interface DescribedSet {
  dataset: InteractionDataset;
  /** (items,): features of each; none of an item that the set does not describe. */
  features: readonly (readonly string[])[];
}

/** The sets that are measured, by name; each is read from the data folder. */
export const DESCRIBED_SETS: Record<string, (folder: string) => Promise<DescribedSet>> = {
  /** Attributes are numbers without names: categories and brands of the shop. */
  Beauty: async (folder) => {
    const dataset = await readDataset([join(folder, 'amazon-beauty', 'Beauty.txt')]);
    const file = readFileSync(join(folder, 'amazon-beauty', 'Beauty_item2attributes.json'), 'utf8');
    const attributes = z.record(z.string(), z.array(z.number())).parse(JSON.parse(file));
    const featuresOf = (itemId: string) => [...new Set((attributes[itemId] ?? []).map((n) => `attribute=${n}`))];
    return { dataset, features: dataset.itemIds.map(featuresOf) };
  },
  /** Titles, years and genres, as the product imports them. */
  'ml-100k': async (folder) => {
    const dataset = await readDataset([join(folder, 'ml-100k', 'ml-100k.inter')]);
    const featuresOf = new Map<string, string[]>();
    const plan = await planImport([join(folder, 'ml-100k', 'ml-100k.item')], { currency: 'EUR' });
    for await (const row of importedItems(plan)) {
      if (!row.ok || row.value.type !== 'item_upserted') continue;
      const item = catalogItem.parse(row.value.item);
      featuresOf.set(item.itemId, itemFeatures(item));
    }
    return { dataset, features: dataset.itemIds.map((itemId) => featuresOf.get(itemId) ?? []) };
  },
};
