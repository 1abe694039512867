import type { EventType } from '@attune/contracts';
import { type HistoryEntry, interactionWeight } from '@attune/ranking-model';

/** One touch of an item, as it was stored. */
export interface Touch {
  itemId: string;
  type: EventType;
  /** Share of the scale, 0 to 1; only for `rate_item`. */
  rating?: number;
  /** Missing for the items of this visit that came with the request. */
  occurredAt?: Date;
}

/** The newest of these of an item says whether it is in the cart. */
const CART_TOUCHES: ReadonlySet<EventType> = new Set<EventType>(['add_to_cart', 'remove_from_cart', 'purchase']);

/** What is known of a shopper: stored touches and this visit's items. */
export class ShopperHistory {
  /** All touches newest first, this visit's items as views. */
  readonly touches: readonly Touch[];

  /**
   * @param stored newest first
   * @param session items of this visit, oldest first. Some may be stored by now: as many of the newest stored views of an
   *   item as the session has are taken for the same views, so that they do not count twice.
   */
  constructor(
    readonly stored: readonly Touch[],
    readonly session: readonly string[],
  ) {
    const unmatched = new Map<string, number>();
    for (const itemId of session) unmatched.set(itemId, (unmatched.get(itemId) ?? 0) + 1);
    const rest = stored.filter(({ type, itemId }) => {
      const left = type === 'view_item' ? (unmatched.get(itemId) ?? 0) : 0;
      if (left > 0) unmatched.set(itemId, left - 1);
      return left === 0;
    });
    this.touches = [...session.toReversed().map((itemId): Touch => ({ itemId, type: 'view_item' })), ...rest];
  }

  /** The touches as scoring reads them, newest first. */
  entries(): HistoryEntry[] {
    return weighted(this.touches);
  }

  storedEntries(): HistoryEntry[] {
    return weighted(this.stored);
  }

  touchedIds(): Set<string> {
    return new Set(this.touches.map(({ itemId }) => itemId));
  }

  boughtIds(): Set<string> {
    return new Set(this.touches.filter(({ type }) => type === 'purchase').map(({ itemId }) => itemId));
  }

  /** What is in the shopper's cart as far as the touches tell, newest first. */
  cartIds(): string[] {
    const settled = new Set<string>();
    const inCart: string[] = [];
    for (const { itemId, type } of this.touches) {
      if (settled.has(itemId) || !CART_TOUCHES.has(type)) continue;
      settled.add(itemId);
      if (type === 'add_to_cart') inCart.push(itemId);
    }
    return inCart;
  }

  /** What the shopper did with the item that says most about taste. */
  strongestTouch(itemId: string): EventType | undefined {
    let strongest: Touch | undefined;
    for (const touch of this.touches) {
      if (touch.itemId === itemId && (!strongest || weightOf(touch) > weightOf(strongest))) strongest = touch;
    }
    return strongest?.type;
  }
}

function weighted(touches: readonly Touch[]): HistoryEntry[] {
  return touches.map((touch) => ({ itemId: touch.itemId, weight: weightOf(touch), time: touch.occurredAt?.getTime() }));
}

function weightOf({ type, rating }: Touch): number {
  return interactionWeight(type, rating);
}
