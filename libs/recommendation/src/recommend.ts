import type { RecipeName } from '@attune/contracts';
import type { Affinity } from './stages/profile-stage';
import { buyAgain } from './recipes/buy-again';
import { complements } from './recipes/complements';
import { forYou } from './recipes/for-you';
import { inCategory } from './recipes/in-category';
import { newArrivals } from './recipes/new-arrivals';
import { recentlyViewed } from './recipes/recently-viewed';
import { trending } from './recipes/trending';
import type { Recommendation } from './recommendation';
import type { Shop, Wishes } from './shop';
import type { ShopperHistory, Touch } from './shopper-history';

export interface RecommendInput extends Wishes {
  history: ShopperHistory;
  /** Why the stored history is not there, when it could not be read or there is no shopper to read it for. */
  historyMissing?: string;
  /** How many items, 1 or more. */
  k: number;
  now: Date;
  /** What a shopper without a history looks for. */
  affinities?: readonly Affinity[];
  /** What is in the cart; without it, what the history has put there. Never in the answer of `complements`. */
  cart?: readonly string[];
  /** From the widest to the narrowest; for `category`. */
  categoryPath?: readonly string[];
  /** The shopper's purchases, newest first; for `buy-again`. */
  purchases?: readonly Touch[];
  /** Why they are not there, when they could not be read. */
  purchasesMissing?: string;
}

/** How a list comes about, by the kind of place that it stands at. */
const RECIPES = {
  'for-you': forYou,
  cart: complements,
  category: inCategory,
  'recently-viewed': recentlyViewed,
  'buy-again': buyAgain,
  trending,
  'new-arrivals': newArrivals,
} satisfies Record<RecipeName, (shop: Shop, input: RecommendInput) => Recommendation>;

/** The recipe for a place: that of its name, and what is for the shopper at a place of the shop's own. */
export function recipeOfPlace(place: string): RecipeName {
  return Object.hasOwn(RECIPES, place) ? (place as RecipeName) : 'for-you';
}

/** A list for a shopper by a recipe. */
export function recommend(shop: Shop, recipe: RecipeName, input: RecommendInput): Recommendation {
  return RECIPES[recipe](shop, input);
}
