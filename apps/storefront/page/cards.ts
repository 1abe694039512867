import type { ProductView, RecommendedItem } from '@attune/contracts';
import { element } from './elements';
import { tile } from './tile';

/** A price as the browser's language writes it. */
export function priceText(price: ProductView['price']): string {
  if (!price) return '';
  const format = new Intl.NumberFormat(navigator.language, { style: 'currency', currency: price.currency });
  return format.format(price.amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** A product in a list, with the reason why it is there. */
export function card(product: ProductView, reason: string, onOpen: () => void): HTMLLIElement {
  const kind = [product.brand, product.categoryPath.at(-1)].filter(Boolean).join(' · ');
  const button = element(
    'button',
    { class: 'card', type: 'button', 'data-item': product.itemId },
    tile(product),
    element(
      'span',
      { class: 'text' },
      element('span', { class: 'kind' }, kind),
      element('span', { class: 'title' }, product.title),
      element('span', { class: 'price' }, priceText(product.price)),
      element('span', { class: 'reason' }, reason),
    ),
  );
  button.addEventListener('click', onOpen);
  return element('li', {}, button);
}

/** Recommended items as cards; those the catalog no longer describes are left out. */
export function cards(
  items: readonly RecommendedItem[],
  onOpen: (product: ProductView, rank: number) => void,
): HTMLLIElement[] {
  return items.flatMap(({ product, reason, rank }) =>
    product ? [card(product, reason.text, () => onOpen(product, rank))] : [],
  );
}
