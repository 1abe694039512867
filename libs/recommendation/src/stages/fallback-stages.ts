import type { CatalogItem } from '@attune/contracts';
import type { Candidate, Stage } from '../answer';
import { allLeft } from '../filtered/few-left';
import { popularStages, popularWithin } from './popular-stages';
import { IN_CATALOG, sameCategory } from '../reasons';
import type { Selection } from '../selection';
import type { Shop } from '../shop';

/** Whatever is in stock, in the catalog's order. */
export function catalogStage(shop: Shop, { isExcluded, among }: Selection): Stage {
  const { model } = shop;
  const levelReason = model ? 'nothing that the model knows can be shown' : 'no model is published yet';
  return { level: 'catalog', levelReason, candidates: candidates() };

  function* candidates(): Iterable<Candidate> {
    for (const item of among ?? allLeft(shop, isExcluded)) if (!isExcluded(item)) yield { item, reason: IN_CATALOG };
  }
}

/** Items of an item's category, then of the wider ones; the popular first, then those that the model does not know. */
function categoryStage(shop: Shop, item: CatalogItem, levelReason: string, selection: Selection): Stage {
  return { level: 'item', levelReason, candidates: candidates() };

  function* candidates(): Iterable<Candidate> {
    for (let depth = item.categoryPath.length; depth > 0; depth--) {
      const path = item.categoryPath.slice(0, depth);
      const reason = sameCategory(item, path[depth - 1]);
      // What comes twice, here and from a narrower category, is in the answer by then: so k are enough.
      for (const { item: member } of popularWithin(shop, path, selection)) yield { item: member, reason };
    }
  }
}

/**
 * What comes after the model's own answer for an item: its category, what is popular, the catalog.
 * @param shortfall why the model's answer is not enough
 */
export function* stagesAroundItem(
  shop: Shop,
  itemId: string,
  shortfall: string,
  selection: Selection,
): Iterable<Stage> {
  const item = shop.catalog.item(itemId);
  if (item) yield categoryStage(shop, item, `${shortfall}: items of its category`, selection);
  const noCategory = item
    ? `${shortfall}, and nothing else of its category can be shown`
    : `${shortfall}, and the catalog does not have it`;
  yield* popularStages(shop, noCategory, selection);
  yield catalogStage(shop, selection);
}
