import type { RecipeName } from '@attune/contracts';
import {
  type AskedOfCatalog,
  type ItemInput,
  rank,
  type Recommendation,
  recommend,
  type Rules,
  type Shop,
  type ShopperHistory,
  type Touch,
  type Wishes,
} from '@attune/recommendation';
import type { ingredientsOf } from './requests';

/**
 * How an answer is chosen. It is kept, so that the answer can be explained by choosing it again with other wishes, and must
 * hold nothing of the request but what is given here.
 */
export interface Chooser {
  ofCatalog: Omit<AskedOfCatalog, 'excludedIds' | 'filter' | 'rules'>;
  rules?: Rules;
  /** The names of what of the shopper's past it has to do without. */
  leftOut: string[];
  choose: (shop: Shop, wishes: Wishes & { k?: number }) => Recommendation;
}

/** What is known of a shopper, ready to choose by. */
export interface Known {
  history: ShopperHistory;
  historyMissing?: string;
  purchases?: readonly Touch[];
  purchasesMissing?: string;
  rules?: Rules;
  /** The names of what could not be read. */
  leftOut: string[];
}

type ListWanted = { k: number } & Partial<ReturnType<typeof ingredientsOf>>;

/** A list for a shopper. */
export function listBy(recipe: RecipeName, wanted: ListWanted, known: Known): Chooser {
  const { rules, leftOut } = known;
  return {
    ...{ rules, leftOut },
    ofCatalog: {
      ...{ k: wanted.k, affinities: wanted.affinities },
      ...{ byTrend: recipe === 'trending', byArrival: recipe === 'new-arrivals' },
      categoryPath: recipe === 'category' ? wanted.categoryPath : undefined,
    },
    choose: (shop, wishes) => recommend(shop, recipe, { ...wanted, ...known, ...wishes, now: new Date() }),
  };
}

/** An answer about an item. */
export function aroundBy(
  choose: (shop: Shop, input: ItemInput) => Recommendation,
  wanted: Pick<ItemInput, 'itemId' | 'k'>,
  rules: Rules | undefined,
): Chooser {
  return {
    ...{ rules, leftOut: [] },
    ofCatalog: { k: wanted.k, aroundItemId: wanted.itemId },
    choose: (shop, wishes) => choose(shop, { ...wanted, ...wishes }),
  };
}

/** Given items in order: these are looked at, and nothing else. */
export function rankingBy(itemIds: readonly string[], known: Known): Chooser {
  const { rules, leftOut } = known;
  return {
    ...{ rules, leftOut },
    ofCatalog: { k: 0 },
    choose: (shop, wishes) => rank(shop, { ...known, ...wishes, itemIds }),
  };
}
