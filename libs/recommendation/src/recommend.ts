import type { RecipeName } from '@attune/contracts';
import { buyAgain } from './recipes/buy-again';
import { complements } from './recipes/complements';
import { forYou } from './recipes/for-you';
import { inCategory } from './recipes/in-category';
import { newArrivals } from './recipes/new-arrivals';
import { recentlyViewed } from './recipes/recently-viewed';
import { trending } from './recipes/trending';
import type { Recommendation } from './recommendation';
import type { RecommendInput } from './recommend-input';
import type { Shop } from './shop';

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
