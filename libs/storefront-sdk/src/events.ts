/* The parts of events that a shop writes. Like answers.ts, public-types.test.ts holds them to the contracts. */

/** An amount in the currency's minor unit (ISO 4217): `{ amountMinor: 1250, currency: 'EUR' }` is 12.50 EUR. */
export interface Money {
  /** A whole number, 0 or more. */
  amountMinor: number;
  /** Three capital letters. */
  currency: string;
}

/** One line of an order. */
export interface PurchaseLine {
  itemId: string;
  /** 1 to 10,000. */
  quantity: number;
  /** Of one piece. */
  price?: Money | undefined;
}

/** Where on the shop's pages an event happened, and which recommendation led to it. */
export interface EventContext {
  /** At most 500 characters. */
  page?: string | undefined;
  /** For events that a shop's server sends: the shopper's browser, by which robots are known. */
  userAgent?: string | undefined;
  /** Where on the page: `home`, `cart`, …; at most 200 characters. */
  placement?: string | undefined;
  /** Of the answer whose list led to it. */
  recommendationId?: string | undefined;
}
