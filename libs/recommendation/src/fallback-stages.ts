import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import { type RankingModel, topItems } from '@attune/ranking-model';
import type { Candidate, Stage } from './answer';
import { IN_CATALOG, POPULAR, sameCategory } from './reasons';
import { exclusion, type IsExcluded, itemAt, type Shop } from './shop';

/** What is popular now. */
export function popularStage(
  shop: Shop,
  model: RankingModel,
  k: number,
  levelReason: string,
  isExcluded: IsExcluded,
): Stage {
  return { level: 'popular', levelReason, modelId: model.modelId, candidates: candidates() };

  function* candidates(): Iterable<Candidate> {
    for (const { item, score } of topItems(model.popularity, k, exclusion(shop, model, isExcluded))) {
      if (score > 0) yield { item: itemAt(shop, model, item), score, reason: POPULAR };
    }
  }
}

/** Whatever is in stock, in the catalog's order. */
export function catalogStage({ catalog, model }: Shop, isExcluded: IsExcluded): Stage {
  const levelReason = model ? 'nothing that the model knows can be shown' : 'no model is published yet';
  return { level: 'catalog', levelReason, candidates: candidates() };

  function* candidates(): Iterable<Candidate> {
    for (const item of catalog.available.all()) if (!isExcluded(item)) yield { item, reason: IN_CATALOG };
  }
}

/**
 * Items of an item's category, then of the wider ones; the popular first, then those that the model does not know.
 * @param k how many are wanted
 */
export function categoryStage(
  { catalog, model }: Shop,
  item: CatalogItem,
  k: number,
  levelReason: string,
  isExcluded: IsExcluded,
): Stage {
  return { level: 'item', levelReason, candidates: candidates() };

  function* candidates(): Iterable<Candidate> {
    for (let depth = item.categoryPath.length; depth > 0; depth--) {
      const path = item.categoryPath.slice(0, depth);
      const members = Array.from(catalog.available.inCategory(path));
      const popularity = Float32Array.from(members, ({ itemId }) => popularityOf(model, itemId));
      const reason = sameCategory(item, path[depth - 1]);
      // What comes twice, here and from a narrower category, is in the answer by then: so k are enough.
      for (const place of topK(popularity, k, (index) => isExcluded(members[index]))) {
        yield { item: members[place], reason };
      }
    }
  }
}

function popularityOf(model: RankingModel | undefined, itemId: string): number {
  const index = model?.itemIndex.get(itemId);
  return index === undefined ? 0 : model!.popularity[index];
}

/**
 * What comes after the model's own answer for an item: its category, what is popular, the catalog.
 * @param shortfall why the model's answer is not enough
 */
export function* stagesAroundItem(
  shop: Shop,
  itemId: string,
  k: number,
  shortfall: string,
  isExcluded: IsExcluded,
): Iterable<Stage> {
  const { catalog, model } = shop;
  const item = catalog.item(itemId);
  if (item) yield categoryStage(shop, item, k, `${shortfall}: items of its category`, isExcluded);
  const noCategory = item
    ? `${shortfall}, and nothing else of its category can be shown`
    : `${shortfall}, and the catalog does not have it`;
  if (model) yield popularStage(shop, model, k, noCategory, isExcluded);
  yield catalogStage(shop, isExcluded);
}
