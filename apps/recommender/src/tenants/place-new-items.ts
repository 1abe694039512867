import type { CatalogItem } from '@attune/contracts';
import { coldVector, type RankingModel, type Stepwise } from '@attune/ranking-model';
import { inSlices } from '@attune/service-runtime';

/**
 * Works out where items that a model does not know stand among those that it knows, a few milliseconds at a time: a long
 * tail of tens of thousands would hold up all calls for half a second otherwise, when the first shopper asks.
 */
export async function placeNewItems(model: RankingModel, items: Iterable<CatalogItem>): Promise<void> {
  if (model.attributes.features.length > 0) await inSlices(placed(model, items));
}

function* placed(model: RankingModel, items: Iterable<CatalogItem>): Stepwise {
  for (const item of items) {
    if (model.itemIndex.has(item.itemId)) continue;
    coldVector(model, item);
    yield;
  }
}
