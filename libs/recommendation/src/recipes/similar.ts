import type { CatalogItem } from '@attune/contracts';
import { similarItems as similarInModel } from '@attune/ranking-model';
import { answerFrom, type Stage } from '../answer';
import { likeByAttributes } from '../stages/cold-stages';
import { stagesAroundItem } from '../stages/fallback-stages';
import { fewLeft } from '../filtered/few-left';
import { similarTo } from '../reasons';
import type { Recommendation } from '../recommendation';
import { poolSize } from '../rules/arrange';
import { emptyReason, excludedBy, exclusion, type IsExcluded, itemAt, type Shop, type Wishes } from '../shop';

export interface ItemInput extends Wishes {
  itemId: string;
  /** How many items, 1 or more. */
  k: number;
}

/** What is like an item: by the model, else by its category, else what is popular. Never the item itself. */
export function similarItems(shop: Shop, input: ItemInput): Recommendation {
  return answerAround(shop, input, stages);
}

/**
 * The sources of an answer for an item, as many candidates of each as are asked for.
 * `among` are items in stock, all others are excluded; it is missing where that may be all of the catalog.
 */
export type StagesAround = (
  shop: Shop,
  itemId: string,
  k: number,
  isExcluded: IsExcluded,
  among?: readonly CatalogItem[],
) => Iterable<Stage>;

/** An answer about an item, in which the item itself is not. */
export function answerAround(shop: Shop, input: ItemInput, stagesOf: StagesAround): Recommendation {
  const { itemId, k, rules } = input;
  const isExcluded = excludedBy(input, { ids: new Set([itemId]), why: 'the list is about it' });
  return answerFrom(shop, stagesOf(shop, itemId, poolSize(k, rules), isExcluded, fewLeft(shop, input)), {
    ...{ k, isExcluded, rules },
    emptyReason: () => emptyReason(shop, input),
  });
}

function* stages(
  shop: Shop,
  itemId: string,
  k: number,
  isExcluded: IsExcluded,
  among?: readonly CatalogItem[],
): Iterable<Stage> {
  const { catalog, model } = shop;
  const index = model?.itemIndex.get(itemId);
  if (model && index !== undefined) {
    const reason = similarTo(itemId, catalog.item(itemId));
    const similar = similarInModel(model, index, k, exclusion(shop, model, isExcluded, among));
    yield {
      level: 'item',
      levelReason: '',
      candidates: similar.map(({ item, score }) => ({ item: itemAt(shop, model, item), score, reason })),
    };
  }
  const asked = catalog.item(itemId);
  if (model && index === undefined && asked) {
    yield {
      level: 'item',
      levelReason: 'the model does not know the item yet: items of like attributes',
      candidates: likeByAttributes(shop, model, asked, k, isExcluded, among),
    };
  }
  yield* stagesAroundItem(
    shop,
    itemId,
    k,
    shortfall(shop, itemId, 'nothing similar to it can be shown'),
    isExcluded,
    among,
  );
}

/** Why the model's own answer for an item is not enough. */
export function shortfall({ model }: Shop, itemId: string, nothingLeft: string): string {
  if (!model) return 'no model is published yet';
  return model.itemIndex.has(itemId) ? nothingLeft : 'the model does not know the item yet';
}
