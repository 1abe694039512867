import type { CopyAnswer } from '@attune/contracts';
import type { CopyQuery } from '@attune/storefront-sdk';
import { showCopy, showNoCopy, shownItemId, showShelf } from './product-page';
import type { Shop } from './shop';

const SHELF_LENGTH = 6;

/** Writes the copy of the product whose page is open, for what is known of the shopper by now. */
export async function writeCopy(shop: Shop, itemId: string): Promise<void> {
  const copy = await copyOf(shop, itemId, 'product_page');
  if (copy) showCopy(copy);
  else showNoCopy(itemId);
}

/** Copy for what is known of the shopper; undefined when none can be had, and the catalog's own words must do. */
export async function copyOf(
  shop: Shop,
  itemId: string,
  channel: CopyQuery['channel'],
): Promise<CopyAnswer | undefined> {
  try {
    return await shop.storefront.copy(itemId, { channel, affinities: shop.visit.affinities() });
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** What is bought with the product whose page is open, and what is like it; a row that cannot be had is left out. */
export async function fillShelves(shop: Shop, itemId: string): Promise<void> {
  const shelves = await Promise.allSettled([
    shop.storefront.boughtTogether(itemId, { k: SHELF_LENGTH }),
    shop.storefront.similar(itemId, { k: SHELF_LENGTH }),
  ]);
  if (shownItemId() !== itemId) return;
  const names = [
    ['Often bought together', 'bought-together'],
    ['Similar', 'similar'],
  ] as const;
  shelves.forEach((shelf, i) => {
    if (shelf.status === 'rejected') return reportError(shelf.reason);
    const answer = shelf.value;
    const [heading, placement] = names[i];
    shop.remember(answer.items);
    showShelf(heading, answer, (product, rank) => shop.selected(product, placement, answer.recommendationId, rank));
  });
}
