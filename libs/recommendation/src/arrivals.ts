import type { Stepwise } from '@attune/ranking-model';

/** An item, and since when it is sold, in milliseconds since the epoch. */
interface Arrival {
  itemId: string;
  since: number;
}

/** Arrivals that count no more, however few the others are. */
const FEW_GONE = 100;
/** So many arrivals are looked at in a step. */
const STEP = 500;

/** Items in the order in which a shop began to sell them, kept as they come: mostly a new one is the newest. */
export class Arrivals {
  /** (arrivals,) each, the oldest first, of equal ones the last by id; some count no more. */
  private itemIds: string[] = [];
  private since: number[] = [];
  /** Not in their place yet. */
  private came: Arrival[] = [];

  add(itemId: string, since: number): void {
    this.came.push({ itemId, since });
  }

  /** Puts what came in its place: O(what is newer). */
  settle(): void {
    const { itemIds, since, came } = this;
    if (came.length === 0) return;
    this.came = [];
    came.sort(oldestFirst);
    let from = itemIds.length - 1;
    let next = came.length - 1;
    for (const { itemId } of came) itemIds.push(itemId);
    for (const arrival of came) since.push(arrival.since);
    for (let to = itemIds.length - 1; next >= 0; to--) {
      const stays = from >= 0 && oldestFirst({ itemId: itemIds[from], since: since[from] }, came[next]) > 0;
      itemIds[to] = stays ? itemIds[from] : came[next].itemId;
      since[to] = stays ? since[from--] : came[next--].since;
    }
  }

  /** @param counts whether an item is sold since then still; what came is there once it was settled */
  *newestFirst(counts: (itemId: string, since: number) => boolean): Generator<string> {
    let last: string | undefined;
    for (let at = this.itemIds.length - 1; at >= 0; at--) {
      const itemId = this.itemIds[at];
      // An item that was away may have come twice.
      if (itemId !== last && counts(itemId, this.since[at])) yield (last = itemId);
    }
  }

  /** Lets go, in steps, of what counts no more once that is most. Nothing may be added before it is done. @param size of what counts */
  *tidy(size: number, counts: (itemId: string, since: number) => boolean): Stepwise {
    if (this.itemIds.length <= 2 * size + FEW_GONE) return;
    const itemIds: string[] = [];
    const since: number[] = [];
    for (let at = 0; at < this.itemIds.length; at++) {
      const itemId = this.itemIds[at];
      if (itemId !== itemIds.at(-1) && counts(itemId, this.since[at])) {
        itemIds.push(itemId);
        since.push(this.since[at]);
      }
      if (at % STEP === STEP - 1) yield;
    }
    Object.assign(this, { itemIds, since });
  }
}

function oldestFirst(a: Arrival, b: Arrival): number {
  return a.since - b.since || (a.itemId < b.itemId ? 1 : a.itemId > b.itemId ? -1 : 0);
}
