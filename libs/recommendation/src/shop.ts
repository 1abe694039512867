import type { CatalogItem } from '@attune/contracts';
import type { RankingModel } from '@attune/ranking-model';
import type { CatalogIndex } from './catalog/catalog-index';
import type { ItemActivity } from './popularity/item-activity';

/** All that an answer is made from, beside the request: what is sold, what was learned, once something was, and what goes on. */
export interface Shop {
  catalog: CatalogIndex;
  model?: RankingModel;
  activity?: ItemActivity;
}

/** How popular an item is: above 1 to 2 when shoppers touch it at this time, else 0 to 1 as the model learned it. */
export function popularityOf({ activity, model }: Shop, itemId: string): number {
  const now = activity?.popularityOf(itemId) ?? 0;
  if (now > 0) return 1 + now;
  const index = model?.itemIndex.get(itemId);
  return index === undefined ? 0 : model!.popularity[index];
}

/** An item of the model; it must be one that can be had now. */
export function itemAt({ catalog }: Shop, model: RankingModel, index: number): CatalogItem {
  const item = catalog.assortment(model).available[index];
  if (!item) throw new Error(`the model's item ${index} is not in the catalog, or not in stock`);
  return item;
}

/** Where the items that the model knows stand in it, ascending. */
export function placesIn({ itemIndex }: RankingModel, items: readonly CatalogItem[]): Int32Array {
  return Int32Array.from(items.flatMap(({ itemId }) => itemIndex.get(itemId) ?? [])).sort();
}
