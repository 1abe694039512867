import type { CopyAnswer, ProductView } from '@attune/contracts';
import type { CopyQuery } from '@attune/storefront-sdk';
import { markCopyBusy, shelves, showCopy, showNoCopy, showShelf } from './product-page';
import type { Shop } from './shop';

const SHELF_LENGTH = 6;

/** An answer that comes after a newer question was asked is out of date. */
let copiesAsked = 0;

/** Writes the copy of the product whose page is open, for what is known of the shopper by now. */
export async function writeCopy(shop: Shop, itemId: string): Promise<void> {
  const question = ++copiesAsked;
  markCopyBusy(true);
  const copy = await copyOf(shop, itemId, 'product_page');
  if (question !== copiesAsked) return;
  markCopyBusy(false);
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
    const { language: locale, visit } = shop;
    return await shop.storefront.copy(itemId, { channel, locale, affinities: visit.affinities() });
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** The rows below a product: what they are called, and the reasons of what stands in them. */
const SHELVES = [
  { heading: 'Often bought together', placement: 'bought-together', kinds: ['bought_together'] },
  { heading: 'Similar', placement: 'similar', kinds: ['similar_item', 'same_category'] },
];

/** What is bought with the product whose page is open, and what is like it; a row that cannot be had is left out. */
export async function fillShelves(shop: Shop, { itemId, attributes }: ProductView): Promise<void> {
  const place = shelves();
  const answers = await Promise.allSettled([
    shop.storefront.boughtTogether(itemId, { k: SHELF_LENGTH }),
    // Its other colours have a line of their own.
    shop.storefront.similar(itemId, { k: SHELF_LENGTH, filter: otherModels(attributes['model']?.[0]) }),
  ]);
  // The product may have been left by now, and opened anew.
  if (!place?.isConnected) return;
  place.classList.remove('is-coming');
  answers.forEach((answer, i) => {
    if (answer.status === 'rejected') return reportError(answer.reason);
    const { heading, placement, kinds } = SHELVES[i];
    // A list of a lower level is filled with what is popular, which under this heading would be a lie.
    const items = answer.value.items.filter(({ reason }) => kinds.includes(reason.kind));
    const { recommendationId } = answer.value;
    shop.remember(items);
    showShelf(place, heading, items, (product, rank) => shop.selected(product, placement, recommendationId, rank));
  });
}

/** A filter for what is of another model. */
function otherModels(model: string | undefined): string | undefined {
  return model === undefined ? undefined : `not attributes.model = "${model.replace(/["\\]/g, '\\$&')}"`;
}
