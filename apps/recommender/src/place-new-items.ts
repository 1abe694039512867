import { setImmediate as answerCalls } from 'node:timers/promises';
import type { CatalogItem } from '@attune/contracts';
import { coldVector, type RankingModel } from '@attune/ranking-model';

/** For so long at a time no call is answered. */
const SLICE_MS = 5;

/**
 * Works out where items that a model does not know stand among those that it knows, a few milliseconds at a time: a long
 * tail of tens of thousands would hold up all calls for half a second otherwise, when the first shopper asks.
 */
export async function placeNewItems(model: RankingModel, items: Iterable<CatalogItem>): Promise<void> {
  if (model.attributes.features.length === 0) return;
  let begunAt = performance.now();
  for (const item of items) {
    if (model.itemIndex.has(item.itemId)) continue;
    coldVector(model, item);
    if (performance.now() - begunAt < SLICE_MS) continue;
    await answerCalls();
    begunAt = performance.now();
  }
}
