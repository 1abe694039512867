import { type PostedEvent, type PurchaseLine, type Shopper } from '@attune/contracts';
import { type Random } from '@attune/dataset';
import { type DemoProduct } from './products';

/** Seconds that pass before an event: at least, and at most. */
type Pause = readonly [number, number];

const LOOKING_AT_LIST: Pause = [4, 25];
const CLICK: Pause = [1, 2];
const READING: Pause = [15, 140];
const DECIDING: Pause = [5, 40];
const CHECKOUT: Pause = [40, 240];

/** The events of one session, in order; each call lets some time pass and adds one. */
export class SessionLog {
  readonly events: PostedEvent[] = [];
  private readonly shopper: Shopper;

  constructor(
    private readonly random: Random,
    shopper: Shopper,
    private readonly sessionId: string,
    private clockMs: number,
  ) {
    this.shopper = { ...shopper };
  }

  get endMs(): number {
    return this.clockMs;
  }

  search(query: string, results: readonly DemoProduct[]): void {
    const resultItemIds = results.map(({ item }) => item.itemId);
    this.events.push({ ...this.next(DECIDING), type: 'search', query, resultItemIds, context: { page: '/search' } });
  }

  listShown(placement: string, page: string, products: readonly DemoProduct[]): void {
    const itemIds = products.map(({ item }) => item.itemId);
    this.events.push({ ...this.next(CLICK), type: 'view_item_list', itemIds, context: { page, placement } });
  }

  /** @param position in the list, from 1 */
  clicked(placement: string, page: string, product: DemoProduct, position: number): void {
    const itemId = product.item.itemId;
    this.events.push({
      ...this.next(LOOKING_AT_LIST),
      type: 'select_item',
      itemId,
      position,
      context: { page, placement },
    });
  }

  viewed(product: DemoProduct, cameByClick: boolean): void {
    const itemId = product.item.itemId;
    const context = { page: `/p/${itemId}` };
    this.events.push({ ...this.next(cameByClick ? CLICK : READING), type: 'view_item', itemId, context });
  }

  wished(product: DemoProduct): void {
    this.events.push({ ...this.next(DECIDING), type: 'add_to_wishlist', itemId: product.item.itemId });
  }

  putInCart(line: PurchaseLine): void {
    this.events.push({ ...this.next(DECIDING), type: 'add_to_cart', ...line });
  }

  takenFromCart({ itemId, quantity }: PurchaseLine): void {
    this.events.push({ ...this.next(DECIDING), type: 'remove_from_cart', itemId, quantity });
  }

  bought(lines: PurchaseLine[]): void {
    const transactionId = `order-${this.sessionId}`;
    this.events.push({ ...this.next(CHECKOUT), type: 'purchase', transactionId, lines });
  }

  rated(product: DemoProduct, rating: number): void {
    this.events.push({ ...this.next(DECIDING), type: 'rate_item', itemId: product.item.itemId, rating });
  }

  private next([least, most]: Pause) {
    this.clockMs += Math.round(1000 * (least + (most - least) * this.random.uniform() ** 2));
    return { ...this.shopper, sessionId: this.sessionId, occurredAt: new Date(this.clockMs).toISOString() };
  }
}
