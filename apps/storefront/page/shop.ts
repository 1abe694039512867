import type { EventContext, ProductView } from '@attune/contracts';
import type { StorefrontClient } from '@attune/storefront-sdk';
import type { Visit } from './visit';

/** What the parts of the page share: the way to the services, who shops, and what was shown. */
export class Shop {
  visit!: Visit;
  /** In which copy is written (BCP 47). */
  language = 'en';
  /** Products that were shown, by id: their pages open at once. */
  readonly known = new Map<string, ProductView>();
  private arrival?: { itemId: string; context: EventContext };

  constructor(
    readonly storefront: StorefrontClient,
    readonly collectorUrl: string,
  ) {}

  remember(items: readonly { product?: ProductView }[]): void {
    for (const { product } of items) if (product) this.known.set(product.itemId, product);
  }

  /** A product in a list was clicked; its page opens by the link itself. */
  selected({ itemId }: ProductView, placement: string, recommendationId: string, rank: number): void {
    this.arrival = { itemId, context: { placement, recommendationId } };
    this.visit.tracker.selectItem(itemId, rank, this.arrival.context);
  }

  /** What led to the product's page that opens now; told once. */
  ledTo(itemId: string): EventContext {
    const { arrival } = this;
    this.arrival = undefined;
    return arrival?.itemId === itemId ? arrival.context : {};
  }
}
