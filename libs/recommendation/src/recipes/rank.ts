import type { CatalogItem } from '@attune/contracts';
import { bestOfSome, type RankingModel } from '@attune/ranking-model';
import { answerFrom, type Candidate, type Stage } from '../answer';
import { IN_CATALOG } from '../reasons';
import { historyBasis, popularIfAny, reasonsByHistory } from './for-you';
import type { Recommendation } from '../recommendation';
import { excludedBy } from '../exclusion';
import type { Wishes } from '../selection';
import { itemAt, placesIn, type Shop } from '../shop';
import type { ShopperHistory } from '../shopper-history';

interface RankInput extends Pick<Wishes, 'filter' | 'rules' | 'excludesNothing'> {
  history: ShopperHistory;
  /** As in `RecommendInput`. */
  historyMissing?: string;
  itemIds: readonly string[];
}

/**
 * The given items, best first for the shopper, each once; seen and bought ones stay. Items that cannot be had are left
 * out; items that the model does not know come last. What is equal stays in the order given.
 */
export function rank(shop: Shop, input: RankInput): Recommendation {
  const { rules } = input;
  const isExcluded = excludedBy({ ...input, excludedIds: NONE });
  const given = [...new Set(input.itemIds)].flatMap((itemId) => {
    const item = shop.catalog.item(itemId);
    return item?.inStock && !isExcluded(item) ? [item] : [];
  });
  const asked = new Set(input.itemIds);
  const ids = new Set(given.map(({ itemId }) => itemId));
  return answerFrom(shop, stages(shop, input, given), {
    k: given.length,
    // A pin orders what was given, and adds nothing to it.
    isExcluded: ({ itemId }) => !ids.has(itemId),
    rules,
    why: (item) => (asked.has(item.itemId) ? isExcluded.why?.(item) : 'it is not among the given items'),
    emptyReason: () =>
      `none of the given items is in the catalog and in stock${input.filter || rules?.filter ? ', and matches the filters' : ''}`,
  });
}

const NONE: ReadonlySet<string> = new Set();

function* stages(shop: Shop, input: RankInput, given: readonly CatalogItem[]): Iterable<Stage> {
  const { model } = shop;
  if (model) yield scoredStage(shop, model, input, given);
  const levelReason = model ? 'the model knows none of the given items' : 'no model is published yet';
  yield { level: 'catalog', levelReason, candidates: given.map((item) => ({ item, reason: IN_CATALOG })) };
}

function scoredStage(
  shop: Shop,
  model: RankingModel,
  { history, historyMissing }: RankInput,
  given: readonly CatalogItem[],
): Stage {
  const { entries, level, reason } = historyBasis(model, history, historyMissing);
  const scored = bestOfSome(model, entries ?? [], placesIn(model, given), given.length);
  const order = new Map(given.map(({ itemId }, place) => [model.itemIndex.get(itemId), place]));
  scored.sort((a, b) => b.score - a.score || order.get(a.item)! - order.get(b.item)!);
  const candidates = scored.map(({ item, score }): Candidate => ({
    ...{ item: itemAt(shop, model, item), score },
    reason: entries ? undefined : popularIfAny(model, item),
  }));
  const reasonsOf = entries && reasonsByHistory(shop, model, history, entries);
  return { level, levelReason: reason, candidates, reasonsOf };
}
