import { randomId, type Tracked } from '@attune/storefront-sdk';
import type { ProductView } from '@attune/contracts';
import { showCart, showComplements } from './cart';
import { byId } from './elements';
import { keepVisit } from './kept-visit';
import { showProblem } from './learned';
import { notice } from './notice';
import type { Shop } from './shop';

const COMPLEMENTS = 3;

/** What is in the cart of the visit, on the page, in the browser and as events. */
export class ShoppingCart {
  /** @param learn is told each event */
  constructor(
    private readonly shop: Shop,
    private readonly learn: (tracked: Tracked) => void,
  ) {}

  add(product: ProductView): void {
    const { visit } = this.shop;
    const { itemId, price } = product;
    const quantity = (visit.cart.get(itemId)?.quantity ?? 0) + 1;
    visit.cart.set(itemId, { product, quantity });
    this.changed(quantity === 1 ? 'In your cart.' : `In your cart: ${quantity} of these.`);
    this.learn(visit.tracker.addToCart(itemId, { price }));
  }

  show(): void {
    showCart(this.shop.visit, {
      remove: ({ itemId }, quantity) => this.remove(itemId, quantity),
      buy: () => this.buy(),
    });
    this.showComplements().catch(showProblem);
  }

  private remove(itemId: string, quantity: number): void {
    const { visit } = this.shop;
    visit.cart.delete(itemId);
    this.changed('Taken out of your cart.');
    this.learn(visit.tracker.removeFromCart(itemId, { quantity }));
  }

  private buy(): void {
    const { visit } = this.shop;
    const lines = [...visit.cart].map(([itemId, { product, quantity }]) => ({
      itemId,
      quantity,
      price: product.price,
    }));
    visit.cart.clear();
    this.changed('Bought. Thank you!');
    byId('cart', HTMLDivElement).hidePopover();
    this.learn(visit.tracker.purchase(randomId(), lines));
  }

  private changed(told: string): void {
    const { visit } = this.shop;
    notice(told);
    keepVisit({ shopper: visit.key, cart: [...visit.cart].map(([itemId, { quantity }]) => [itemId, quantity]) });
    this.show();
  }

  private async showComplements(): Promise<void> {
    const { visit } = this.shop;
    const inCart = () => [...visit.cart.keys()].join();
    const cart = inCart();
    if (cart === '') return showComplements([], () => undefined);
    const { items, recommendationId } = await visit.complements(COMPLEMENTS);
    if (this.shop.visit !== visit || cart !== inCart()) return;
    this.shop.remember(items);
    showComplements(items, (product, rank) => this.shop.selected(product, 'cart', recommendationId, rank));
  }
}
