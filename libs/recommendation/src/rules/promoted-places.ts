import type { ItemFilter } from '../filter/item-filter';
import type { Capped, CapCounts } from './cap-counts';

/**
 * Who is kept for the positions of the promotions, so that the caps leave room for them whatever stands before them. An
 * item that is kept may still take a better place, once another is kept instead.
 */
export class PromotedPlaces<T extends Capped> {
  /** Best first. */
  private readonly matching = new Map<ItemFilter, readonly T[]>();
  /** Of those that match a promotion, so many of the best were kept, placed or out. */
  private readonly tried = new Map<ItemFilter, number>();
  private readonly kept = new Map<T, ItemFilter>();
  private readonly placed = new Set<T>();

  /**
   * @param promotions the filter of each promoted position, in their order
   * @param contenders best first
   */
  constructor(
    promotions: readonly ItemFilter[],
    contenders: readonly T[],
    private readonly caps: CapCounts,
  ) {
    for (const promotion of promotions) {
      if (!this.matching.has(promotion)) {
        // Asked once for each, however many positions it has.
        this.matching.set(
          promotion,
          contenders.filter(({ item }) => promotion(item)),
        );
      }
      this.keepNext(promotion);
    }
  }

  keeps(contender: T): boolean {
    return this.kept.has(contender);
  }

  /** The best that is kept for a position of a promotion; undefined when there is none. */
  take(promotion: ItemFilter): T | undefined {
    for (const [contender, keptFor] of this.kept) {
      if (keptFor !== promotion) continue;
      this.place(contender);
      return contender;
    }
    return undefined;
  }

  /**
   * Lets an item have another place than a promoted one. Not where the promotion would get none instead because of the
   * caps; where nothing else matches, it does without.
   */
  release(contender: T): boolean {
    const promotion = this.kept.get(contender);
    if (promotion && !this.keepNext(promotion) && this.hasOther(promotion)) return false;
    this.place(contender);
    return true;
  }

  private place(contender: T): void {
    this.kept.delete(contender);
    this.placed.add(contender);
  }

  /** Keeps the best that is free, and counts it for the caps. @returns whether there is one */
  private keepNext(promotion: ItemFilter): boolean {
    const matching = this.matching.get(promotion)!;
    for (let n = this.tried.get(promotion) ?? 0; n < matching.length; n++) {
      const next = matching[n];
      if (next.isOut || this.kept.has(next) || this.placed.has(next)) continue;
      this.tried.set(promotion, n + 1);
      this.kept.set(next, promotion);
      this.caps.add(next.item);
      return true;
    }
    this.tried.set(promotion, matching.length);
    return false;
  }

  /** Whether anything else matches that has no place. */
  private hasOther(promotion: ItemFilter): boolean {
    return this.matching.get(promotion)!.some((other) => !this.kept.has(other) && !this.placed.has(other));
  }
}
