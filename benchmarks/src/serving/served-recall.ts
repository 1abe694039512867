import type { recommenderV1 } from '@attune/contracts';
import type { InteractionDataset } from '@attune/dataset';
import type { FittedModel } from '@attune/embedding-training';
import { type RankingModel, scoreItems, topItems } from '@attune/ranking-model';

/** Shoppers who are asked for. */
const SHOPPERS = 200;
const K = 50;
/** Of a longer history the recommender reads the newest only. */
const NEWEST = 50;

/** The share of shoppers' `K` best unseen items, by scores of all items, that they are served when they ask for so many. */
export async function servedRecall(
  recommend: (userId: string, k: number) => Promise<recommenderV1.RecommendResponse>,
  shop: InteractionDataset,
  model: FittedModel,
): Promise<number> {
  const exact: RankingModel = { ...model, index: undefined, modelId: 'exact' };
  const scores = new Float32Array(model.itemIds.length);
  let found = 0;
  for (let n = 0; n < SHOPPERS; n++) {
    const user = (n * 104_729) % shop.userIds.length;
    const { recommendation } = await recommend(shop.userIds[user], K);
    const served = new Set(recommendation?.items.map(({ itemId }) => itemId));
    const end = shop.offsets[user + 1];
    const touched = shop.items.subarray(Math.max(shop.offsets[user], end - NEWEST), end);
    const history = Array.from(touched, (item) => ({ itemId: shop.itemIds[item], weight: 1 })).reverse();
    const seen = new Set(touched);
    const best = topItems(scoreItems(exact, history, scores), K, (item) => seen.has(item));
    found += best.filter(({ item }) => served.has(shop.itemIds[item])).length;
  }
  return found / (SHOPPERS * K);
}
