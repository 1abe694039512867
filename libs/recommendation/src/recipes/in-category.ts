import type { CatalogItem } from '@attune/contracts';
import { answerFrom, type Candidate, type Stage } from '../answer';
import { fewLeft } from '../filtered/few-left';
import { isWithin, popularWithin } from '../stages/popular-stages';
import { IN_CATALOG, popularIn } from '../reasons';
import type { RecommendInput } from '../recommend-input';
import type { Recommendation } from '../recommendation';
import { poolSize } from '../rules/arrange';
import { emptyReason, excludedBy } from '../exclusion';
import type { IsExcluded, Selection } from '../selection';
import type { Shop } from '../shop';
import { bought, historyStages, settledPurchases } from './for-you';

/** What is popular in a category: best for the shopper first, then the most popular. Nothing of other categories. */
export function inCategory(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules } = input;
  const categoryPath = (input.categoryPath ?? []).map((name) => name.normalize('NFC'));
  const settled = excludedBy(input, bought(settledPurchases(shop, input)));
  const outside = (item: CatalogItem) => !isWithin(item, categoryPath) || settled(item);
  const { hasId, filters } = settled;
  const isExcluded: IsExcluded = Object.assign(outside, { hasId, filters });
  const why = (item: CatalogItem) => (isWithin(item, categoryPath) ? settled.why?.(item) : 'it is not of the category');
  return answerFrom(shop, stages(shop, { ...input, categoryPath, k: poolSize(k, rules) }, isExcluded), {
    ...{ k, isExcluded, rules, why },
    emptyReason: () => emptyReasonOf(shop, categoryPath, input),
  });
}

function* stages(shop: Shop, input: RecommendInput, isExcluded: IsExcluded): Iterable<Stage> {
  const among = fewLeft(shop, { ...input, path: input.categoryPath });
  const { stages: ofHistory, reason } = historyStages(shop, input, { k: input.k, isExcluded, among });
  yield* ofHistory;
  // The most popular of a whole category are remembered.
  const isFiltered = input.filter !== undefined || input.rules?.filter !== undefined;
  const selection = { k: input.k, isExcluded, among: isFiltered ? among : undefined };
  yield* popularStages(shop, input.categoryPath ?? [], reason, selection);
}

/** What shoppers touch; then, as the catalog has it, what nobody has touched yet. */
function* popularStages(
  shop: Shop,
  categoryPath: readonly string[],
  levelReason: string,
  selection: Selection,
): Iterable<Stage> {
  const reason = popularIn(categoryPath.at(-1) ?? 'the shop');
  const best = popularWithin(shop, categoryPath, selection);
  // Best first.
  const first = best.findIndex(({ popularity }) => !(popularity > 0));
  const untouched = first < 0 ? best.length : first;
  const popular = best.slice(0, untouched);
  yield {
    ...{ level: 'popular', levelReason },
    candidates: popular.map(({ item, popularity }): Candidate => ({ item, score: popularity, reason })),
  };
  // Scores of 0 could not be raised by rules.
  const candidates = best.slice(untouched).map(({ item }): Candidate => ({ item, reason: IN_CATALOG }));
  yield {
    level: 'catalog',
    levelReason: shop.model ? 'nothing of it that anybody has touched can be shown' : levelReason,
    candidates,
  };
}

function emptyReasonOf(shop: Shop, categoryPath: readonly string[], input: RecommendInput): string {
  const { available } = shop.catalog;
  const name = categoryPath.join(' > ');
  if (available.size > 0 && !available.hasItemsIn(categoryPath)) return `nothing of ${name} is in stock`;
  const { filter } = input;
  if (filter && fewLeft(shop, { filter, path: categoryPath })?.length === 0 && available.size > 0)
    return `nothing of ${name} that is in stock matches the filter`;
  return `nothing of ${name} can be shown: ${emptyReason(shop, input)}`;
}
