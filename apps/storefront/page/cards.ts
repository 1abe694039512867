import type { ProductView, RecommendedItem } from '@attune/contracts';
import { element } from './elements';
import { itemHash } from './place';
import type { Shop } from './shop';
import { tile } from './tile';

/** A price as the browser's language writes it. */
export function priceText(price: ProductView['price']): string {
  if (!price) return '';
  const format = formatOf(price.currency);
  return format.format(price.amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function formatOf(currency: string): Intl.NumberFormat {
  const style = { style: 'currency', currency } as const;
  try {
    return new Intl.NumberFormat(navigator.language, style);
  } catch {
    // Some browsers say what the system calls its language, like en-US@posix.
    return new Intl.NumberFormat('en', style);
  }
}

/** What a product costs, and whether it can be had. */
export function offerText({ price, inStock }: ProductView): string {
  return [priceText(price), inStock ? '' : 'sold out'].filter(Boolean).join(' · ');
}

function kindOf({ brand, categoryPath }: ProductView): string {
  return [brand, categoryPath.at(-1)].filter(Boolean).join('\u00a0· ');
}

/** A product in a list, with the reason why it is there. `onSelect` is told before its page opens. */
function card(product: ProductView, reason: string, onSelect: () => void): HTMLLIElement {
  const link = element(
    'a',
    { class: 'card', href: itemHash(product.itemId), 'data-item': product.itemId },
    element('span', { class: 'picture' }, tile(product)),
    element(
      'span',
      { class: 'text' },
      element('span', { class: 'kind' }, kindOf(product)),
      element('span', { class: 'title' }, product.title),
      element('span', { class: 'price' }, offerText(product)),
      reason ? element('span', { class: 'reason' }, reason) : undefined,
    ),
  );
  link.addEventListener('click', onSelect);
  return element('li', {}, link);
}

/** Recommended items as cards; those the catalog no longer describes are left out. */
export function cards(
  items: readonly RecommendedItem[],
  onSelect: (product: ProductView, rank: number) => void,
): HTMLLIElement[] {
  return items.flatMap(({ product, reason, rank }) =>
    product ? [card(product, reason.text, () => onSelect(product, rank))] : [],
  );
}

/** Products as cards, where nobody says why they are there; their pages open at once, too. */
export function plainCards(shop: Shop, products: readonly ProductView[]): HTMLLIElement[] {
  shop.remember(products.map((product) => ({ product })));
  return products.map((product) => card(product, '', () => undefined));
}
