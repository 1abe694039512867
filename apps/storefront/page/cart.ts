import type { ProductView, RecommendedItem } from '@attune/contracts';
import { priceText } from './cards';
import { button, byId, element } from './elements';
import { itemHash } from './place';
import { tile } from './tile';
import type { Visit } from './visit';

interface CartLine {
  product: ProductView;
  quantity: number;
}

export interface CartActions {
  remove(product: ProductView, quantity: number): void;
  buy(): void;
}

/** The cart's count in the header, and its lines. */
export function showCart({ cart }: Visit, actions: CartActions): void {
  const lines = [...cart.values()];
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  byId('cart-count', HTMLSpanElement).textContent = String(pieces);
  byId('cart-button', HTMLButtonElement).classList.toggle('has-some', pieces > 0);
  const place = byId('cart-lines', HTMLDivElement);
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(...(pieces === 0 ? [emptyCart()] : filledCart(lines, actions)));
  // Whoever took a line out with the keyboard stays in the cart.
  if (hadFocus) (place.querySelector('button') ?? byId('cart', HTMLDivElement)).focus();
}

function emptyCart(): HTMLElement {
  return element('p', { class: 'hint' }, 'Nothing in it yet. What you add shows what goes with it.');
}

function filledCart(lines: readonly CartLine[], actions: CartActions): HTMLElement[] {
  return [
    element('ul', {}, ...lines.map((line) => lineOf(line, actions))),
    element('p', { class: 'total' }, element('span', {}, 'Total'), element('strong', {}, totalOf(lines))),
    button({ class: 'primary' }, () => actions.buy(), 'Buy everything'),
  ];
}

function lineOf({ product, quantity }: CartLine, actions: CartActions): HTMLLIElement {
  const { itemId, title, price } = product;
  return element(
    'li',
    {},
    element('span', { class: 'mini' }, tile(product)),
    element(
      'span',
      { class: 'line' },
      element('a', { href: itemHash(itemId) }, title),
      element('span', { class: 'verb' }, price ? `${quantity} × ${priceText(price)}` : String(quantity)),
    ),
    button({ class: 'remove', 'aria-label': `Remove ${title}` }, () => actions.remove(product, quantity), '✕'),
  );
}

/** What goes with the cart, below its lines; nothing when the cart is empty. `onSelect` is told before a product's page opens. */
export function showComplements(
  items: readonly RecommendedItem[],
  onSelect: (product: ProductView, rank: number) => void,
): void {
  const section = byId('cart-complements', HTMLElement);
  section.hidden = items.length === 0;
  const lines = items.flatMap(({ product, reason, rank }) => (product ? [{ product, reason, rank }] : []));
  section.querySelector('ul')?.replaceChildren(
    ...lines.map(({ product, reason, rank }) => {
      const link = element('a', { href: itemHash(product.itemId) }, product.title);
      link.addEventListener('click', () => onSelect(product, rank));
      return element(
        'li',
        {},
        element('span', { class: 'mini' }, tile(product)),
        element('span', { class: 'line' }, link, element('span', { class: 'verb' }, reason.text)),
      );
    }),
  );
}

/** Amounts of different currencies stand beside each other. */
function totalOf(lines: readonly CartLine[]): string {
  const sums = new Map<string, number>();
  for (const { product, quantity } of lines) {
    if (!product.price) continue;
    const { currency, amountMinor } = product.price;
    sums.set(currency, (sums.get(currency) ?? 0) + amountMinor * quantity);
  }
  return [...sums].map(([currency, amountMinor]) => priceText({ amountMinor, currency })).join(' + ');
}
