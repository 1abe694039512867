import type { CatalogItem } from '@attune/contracts';
import { neighboursOf, type NeighbourLists, type RankingModel } from '@attune/ranking-model';
import { answerFrom, type Candidate, type Stage } from '../answer';
import { BOUGHT_WITH_CART, boughtWith, type Reason, VIEWED_WITH_CART, viewedWith } from '../reasons';
import type { RecommendInput } from '../recommend-input';
import type { Recommendation } from '../recommendation';
import { poolSize } from '../rules/arrange';
import { emptyReason, excludedBy, exclusion } from '../exclusion';
import type { IsExcluded } from '../selection';
import { itemAt, type Shop } from '../shop';
import { bought, settledPurchases, stagesForYou } from './for-you';

/**
 * What goes with the whole cart: what is bought together with its items, then what is viewed with them and is no
 * substitute for one, then what is for the shopper. Nothing that is in the cart.
 */
export function complements(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules, history } = input;
  const inCart = new Set(input.cart ?? history.cartIds());
  const cart = [...inCart];
  const isExcluded = excludedBy(
    input,
    { ids: inCart, why: 'it is in the cart' },
    bought(settledPurchases(shop, input)),
  );
  const excludedIds = new Set([...input.excludedIds, ...cart]);
  const stages = stagesOf(shop, { ...input, cart, excludedIds, k: poolSize(k, rules) }, isExcluded);
  return answerFrom(shop, stages, { ...{ k, isExcluded, rules }, emptyReason: () => emptyReason(shop, input) });
}

function* stagesOf(shop: Shop, input: RecommendInput, isExcluded: IsExcluded): Iterable<Stage> {
  const { catalog, model } = shop;
  const { cart = [] } = input;
  if (model && cart.length > 0) {
    const categories = new Set(cart.map((itemId) => categoryOf(catalog.item(itemId))));
    const isSubstitute: IsExcluded = (item) => isExcluded(item) || categories.has(categoryOf(item));
    yield { level: 'item', levelReason: '', candidates: withCart(shop, model, cart, BOUGHT, isExcluded) };
    yield {
      ...{ level: 'item', levelReason: `${whyNotBought(model, cart)}: items viewed with them` },
      candidates: withCart(shop, model, cart, VIEWED, isSubstitute),
    };
  }
  const nothing = model && whyNothing(model, cart);
  for (const stage of stagesForYou(shop, input)) {
    const { levelReason } = stage;
    yield nothing && levelReason ? { ...stage, levelReason: `${nothing}, and ${levelReason}` } : stage;
  }
}

function whyNotBought(model: RankingModel, cart: readonly string[]): string {
  const inBasket = cart.some((itemId) => {
    const index = model.itemIndex.get(itemId);
    return index !== undefined && neighboursOf(model.boughtTogether, index).length > 0;
  });
  return inBasket ? 'nothing that is bought with these items can be shown' : 'no basket holds these items with others';
}

/** Why the answer is not about the cart. */
function whyNothing(model: RankingModel, cart: readonly string[]): string {
  if (cart.length === 0) return 'no cart is known';
  if (!cart.some((itemId) => model.itemIndex.has(itemId))) return 'the model knows none of the items in the cart';
  return 'nothing that goes with the cart can be shown';
}

/** A way in which items go together, and how it is said. */
interface Companionship {
  listsOf: (model: RankingModel) => NeighbourLists;
  reasonOf: (itemId: string, item: CatalogItem) => Reason;
  /** The reason where the shop has no more what leads there. */
  withCart: Reason;
}

const BOUGHT: Companionship = {
  ...{ listsOf: ({ boughtTogether }) => boughtTogether, reasonOf: boughtWith, withCart: BOUGHT_WITH_CART },
};
const VIEWED: Companionship = {
  ...{ listsOf: ({ coVisits }) => coVisits, reasonOf: viewedWith, withCart: VIEWED_WITH_CART },
};

/**
 * Neighbours of the cart's items, best first: each list's scores as shares of its best, so that each item of the cart
 * has one voice, added up. The reason names the item that says most for it, of those that the shop still has.
 */
function withCart(
  shop: Shop,
  model: RankingModel,
  cart: readonly string[],
  { listsOf, reasonOf, withCart: otherwise }: Companionship,
  isExcluded: IsExcluded,
): Candidate[] {
  const isHidden = exclusion(shop, model, { isExcluded });
  const found = new Map<number, { score: number; most: number; because?: CatalogItem }>();
  for (const itemId of cart) {
    const index = model.itemIndex.get(itemId);
    if (index === undefined) continue;
    const inCart = shop.catalog.item(itemId);
    const neighbours = neighboursOf(listsOf(model), index);
    for (const { item, score } of neighbours) {
      if (isHidden(item)) continue;
      const share = score / neighbours[0].score;
      const known = found.get(item) ?? { score: 0, most: 0 };
      known.score += share;
      if (inCart && share > known.most) Object.assign(known, { most: share, because: inCart });
      found.set(item, known);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .map(([item, { score, because }]) => {
      const reason = because ? reasonOf(because.itemId, because) : otherwise;
      return { item: itemAt(shop, model, item), score, reason };
    });
}

/** The narrowest category; an item without one is no substitute for another. */
function categoryOf(item: CatalogItem | undefined): string | undefined {
  return item && item.categoryPath.length > 0 ? item.categoryPath.join('\0') : item?.itemId;
}
