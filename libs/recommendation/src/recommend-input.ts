import type { Wishes } from './selection';
import type { ShopperHistory, Touch } from './shopper-history';
import type { Affinity } from './stages/profile-stage';

/** What a list for a shopper is made from, beside the shop. */
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
