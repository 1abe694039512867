import type { CatalogItem } from '@attune/contracts';
import type { Rules } from './rules';

/** How much of each cap is taken up, value by value. What is taken up stays so: an item that a cap forbids is out for good. */
export class CapCounts {
  private readonly counts: readonly Map<string, number>[];

  constructor(private readonly caps: Rules['caps']) {
    this.counts = caps.map(() => new Map<string, number>());
  }

  /** What an item counts as, cap by cap. */
  valuesOf(item: CatalogItem): readonly (readonly string[])[] {
    return this.caps.map(({ valuesOf }) => valuesOf(item));
  }

  allow(values: readonly (readonly string[])[]): boolean {
    return this.caps.every(({ max }, n) => values[n].every((value) => (this.counts[n].get(value) ?? 0) < max));
  }

  /** @returns whether a cap is reached by it */
  add(values: readonly (readonly string[])[]): boolean {
    let isReached = false;
    this.caps.forEach(({ max }, n) => {
      for (const value of values[n]) {
        const count = (this.counts[n].get(value) ?? 0) + 1;
        this.counts[n].set(value, count);
        if (count >= max) isReached = true;
      }
    });
    return isReached;
  }
}
