import type { CatalogItem } from '@attune/contracts';
import type { RankingModel } from '@attune/ranking-model';
import type { CatalogIndex } from './catalog-index';

/** All that an answer is made from, beside the request: what is sold, and what was learned, once something was. */
export interface Shop {
  catalog: CatalogIndex;
  model?: RankingModel;
}

/**
 * Items of the model, by index, that must not be in an answer: those that cannot be had now, and those of the sets.
 */
export function exclusion(
  { catalog }: Shop,
  model: RankingModel,
  ...excluded: readonly ReadonlySet<string>[]
): (index: number) => boolean {
  const { isAvailable } = catalog.assortment(model);
  return (index) => isAvailable[index] === 0 || excluded.some((ids) => ids.has(model.itemIds[index]));
}

/** An item of the model; it must be in the catalog. */
export function itemAt({ catalog }: Shop, model: RankingModel, index: number): CatalogItem {
  const item = catalog.item(model.itemIds[index]);
  if (!item) throw new Error(`the model's item ${index} counts as available and is not in the catalog`);
  return item;
}

/** Why there is nothing to show. */
export function emptyReason({ catalog }: Shop): string {
  if (catalog.size === 0) return 'the catalog is empty';
  if (catalog.available.size === 0) return 'nothing of the catalog is in stock';
  return 'all that is in stock is excluded from this answer';
}
