import type { EventType } from '@attune/contracts';

const WEIGHTS: Readonly<Record<EventType, number>> = {
  view_item: 1,
  // A click in a list is mostly followed by the view of the same item.
  select_item: 0.5,
  add_to_wishlist: 2,
  add_to_cart: 3,
  purchase: 5,
  rate_item: 1,
  // Says that the shopper decided against it, or only that the cart was tidied: nothing to learn a taste from.
  remove_from_cart: 0,
  view_item_list: 0,
  search: 0,
};

/** Ratings below this share of the scale are dislikes: one star of five. */
const DISLIKE = 0.3;

/**
 * How much one touch says about a shopper's taste: 1 for a view, more for what costs more, 0 for what says nothing.
 * @param rating share of the scale, 0 to 1; only read for `rate_item`, whose weight is 1 to 3, or 0 for a dislike
 */
export function interactionWeight(type: EventType, rating?: number): number {
  if (type !== 'rate_item' || rating === undefined) return WEIGHTS[type];
  return rating < DISLIKE ? 0 : 1 + 2 * rating;
}
