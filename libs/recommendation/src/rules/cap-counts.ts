import type { CatalogItem } from '@attune/contracts';
import type { Rules } from './rules';

/** Something that a cap may forbid. */
export interface Capped {
  item: CatalogItem;
  /** Whether a cap forbids it: then it is out for good, for what is taken up stays so. */
  isOut: boolean;
}

/** How much of each cap is taken up, value by value, and what that forbids. */
export class CapCounts {
  private readonly counts: readonly Map<string, number>[];
  /** Who counts as what, cap by cap, so that only they are looked at when it is taken up. */
  private readonly having: readonly Map<string, Capped[]>[];

  constructor(
    private readonly caps: Rules['caps'],
    contenders: readonly Capped[],
  ) {
    this.counts = caps.map(() => new Map<string, number>());
    this.having = caps.map(({ valuesOf }) => {
      const having = new Map<string, Capped[]>();
      for (const contender of contenders) {
        for (const value of valuesOf(contender.item)) {
          const others = having.get(value);
          if (others) others.push(contender);
          else having.set(value, [contender]);
        }
      }
      return having;
    });
  }

  /** Counts an item. @returns whether something is out by it */
  add(item: CatalogItem): boolean {
    let isReached = false;
    this.caps.forEach(({ max, valuesOf }, n) => {
      for (const value of valuesOf(item)) {
        const count = (this.counts[n].get(value) ?? 0) + 1;
        this.counts[n].set(value, count);
        if (count !== max) continue;
        for (const contender of this.having[n].get(value) ?? []) contender.isOut = isReached = true;
      }
    });
    return isReached;
  }
}
