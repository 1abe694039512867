import { similarItems as similarInModel } from '@attune/ranking-model';
import { answerFrom, type Stage } from './answer';
import { stagesAroundItem } from './fallback-stages';
import { similarTo } from './reasons';
import type { Recommendation } from './recommendation';
import { emptyReason, exclusion, itemAt, type Shop } from './shop';

export interface ItemInput {
  itemId: string;
  /** How many items, 1 or more. */
  k: number;
  excludedIds: ReadonlySet<string>;
}

/** What is like an item: by the model, else by its category, else what is popular. Never the item itself. */
export function similarItems(shop: Shop, { itemId, k, excludedIds }: ItemInput): Recommendation {
  const excluded = new Set(excludedIds).add(itemId);
  return answerFrom(
    stages(shop, itemId, k, excluded),
    k,
    (item) => !excluded.has(item.itemId),
    () => emptyReason(shop),
  );
}

function* stages(shop: Shop, itemId: string, k: number, excluded: ReadonlySet<string>): Iterable<Stage> {
  const { catalog, model } = shop;
  const index = model?.itemIndex.get(itemId);
  if (model && index !== undefined) {
    const reason = similarTo(itemId, catalog.item(itemId));
    const similar = similarInModel(model, index, k, exclusion(shop, model, excluded));
    yield {
      level: 'item',
      levelReason: '',
      modelId: model.modelId,
      candidates: similar.map(({ item, score }) => ({ item: itemAt(shop, model, item), score, reason })),
    };
  }
  yield* stagesAroundItem(shop, itemId, k, shortfall(shop, itemId, 'nothing similar to it can be shown'), excluded);
}

/** Why the model's own answer for an item is not enough. */
export function shortfall({ model }: Shop, itemId: string, nothingLeft: string): string {
  if (!model) return 'no model is published yet';
  return model.itemIndex.has(itemId) ? nothingLeft : 'the model does not know the item yet';
}
