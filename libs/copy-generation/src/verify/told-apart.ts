import type { ProductFacts } from '../facts/facts';
import { findingsIn } from './shop-products';

/** A right sentence about a product, and why it is right. */
export type Right = readonly [why: string, itemId: string, text: string];
export type Wrong = readonly [itemId: string, text: string];

/** Tests that right sentences about products are not refused, and wrong ones are. */
export function describeToldApart(
  what: string,
  products: readonly ProductFacts[],
  { right, wrong }: { right: readonly Right[]; wrong: readonly Wrong[] },
): void {
  const isRefused = (itemId: string, text: string) =>
    findingsIn(
      products.find((product) => product.itemId === itemId)!,
      text,
    ).some(({ check, severity }) => check !== 'form' && severity === 'hard');

  describe(what, () => {
    it.each(right)('is not refused: %s', (_, itemId, text) => {
      expect([text, isRefused(itemId, text)]).toEqual([text, false]);
    });

    it.each(wrong)('is refused: %s, %s', (itemId, text) => {
      expect([text, isRefused(itemId, text)]).toEqual([text, true]);
    });
  });
}
