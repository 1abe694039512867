import { type Money } from '@attune/contracts';

/** The lowest price in a product's variants, by which it is known: `from 12.50`. */
export function lowestPrice(prices: readonly (Money | undefined)[]): Money | undefined {
  return prices.reduce(
    (lowest, price) => (price && (!lowest || price.amountMinor < lowest.amountMinor) ? price : lowest),
    undefined,
  );
}
