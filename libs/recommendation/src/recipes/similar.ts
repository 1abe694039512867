import { similarItems as similarInModel } from '@attune/ranking-model';
import { answerFrom, type Stage } from '../answer';
import { likeByAttributes } from '../stages/cold-stages';
import { stagesAroundItem } from '../stages/fallback-stages';
import { fewLeft } from '../filtered/few-left';
import { similarTo } from '../reasons';
import type { Recommendation } from '../recommendation';
import { poolSize } from '../rules/arrange';
import { emptyReason, excludedBy, exclusion } from '../exclusion';
import type { Selection, Wishes } from '../selection';
import { itemAt, type Shop } from '../shop';

export interface ItemInput extends Wishes {
  itemId: string;
  /** How many items, 1 or more. */
  k: number;
}

/** What is like an item: by the model, else by its category, else what is popular. Never the item itself. */
export function similarItems(shop: Shop, input: ItemInput): Recommendation {
  return answerAround(shop, input, stages);
}

/** The sources of an answer for an item. */
type StagesAround = (shop: Shop, itemId: string, selection: Selection) => Iterable<Stage>;

/** An answer about an item, in which the item itself is not. */
export function answerAround(shop: Shop, input: ItemInput, stagesOf: StagesAround): Recommendation {
  const { itemId, k, rules } = input;
  const isExcluded = excludedBy(input, { ids: new Set([itemId]), why: 'the list is about it' });
  const selection = { k: poolSize(k, rules), isExcluded, among: fewLeft(shop, input) };
  return answerFrom(shop, stagesOf(shop, itemId, selection), {
    ...{ k, isExcluded, rules },
    emptyReason: () => emptyReason(shop, input),
  });
}

function* stages(shop: Shop, itemId: string, selection: Selection): Iterable<Stage> {
  const { catalog, model } = shop;
  const index = model?.itemIndex.get(itemId);
  if (model && index !== undefined) {
    const reason = similarTo(itemId, catalog.item(itemId));
    const similar = similarInModel(model, index, selection.k, exclusion(shop, model, selection));
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
      candidates: likeByAttributes(shop, model, asked, selection),
    };
  }
  yield* stagesAroundItem(shop, itemId, shortfall(shop, itemId, 'nothing similar to it can be shown'), selection);
}

/** Why the model's own answer for an item is not enough. */
export function shortfall({ model }: Shop, itemId: string, nothingLeft: string): string {
  if (!model) return 'no model is published yet';
  return model.itemIndex.has(itemId) ? nothingLeft : 'the model does not know the item yet';
}
