import type { HistoryReader } from '@attune/history-store';
import { interactionWeight } from '@attune/ranking-model';
import { ACTIVITY_HALF_LIVES_MS, ItemActivity } from '@attune/recommendation';
import type { TenantShop } from './tenant-shop';

const DAY_MS = 86_400_000;
/** After so many half-lives a touch says nothing any more. */
const HALF_LIVES_READ = 8;
/** Touches of the last seconds may be on their way still. */
const SETTLED_MS = 5_000;
/** All is read again at times: what came late is counted then, and what was erased is not. */
const AFRESH_MS = 3_600_000;
/** Sums below this are forgotten: a view of eight half-lives ago is 0.004. */
const LEAST = 0.001;

/** How the sums of one half-life are kept: by item, as they stand at a moment. */
class FadingSums {
  readonly byItem = new Map<string, number>();

  constructor(readonly halfLifeMs: number) {}

  fade(elapsedMs: number): void {
    const factor = 0.5 ** (elapsedMs / this.halfLifeMs);
    for (const [itemId, sum] of this.byItem) {
      if (sum * factor < LEAST) this.byItem.delete(itemId);
      else this.byItem.set(itemId, sum * factor);
    }
  }

  add(itemId: string, weight: number): void {
    if (weight > 0) this.byItem.set(itemId, (this.byItem.get(itemId) ?? 0) + weight);
  }
}

/** A poll that keeps count of what shoppers touch at this time, so that what is popular needs no model. */
export function followActivity(shop: TenantShop, histories: HistoryReader, clock = Date.now): () => Promise<void> {
  let counted: { sums: readonly FadingSums[]; to: number; afreshAt: number } | undefined;

  /** Adds what was touched between two moments, day by day: no query is longer than a day's events. */
  const count = async (sums: FadingSums, from: number, to: number) => {
    for (let at = from; at < to; at = Math.min(at + DAY_MS, to)) {
      const end = Math.min(at + DAY_MS, to);
      const range = { from: new Date(at), to: new Date(end) };
      const touches = await histories.touches(shop.name, range, sums.halfLifeMs);
      sums.fade(end - at);
      for (const { itemId, type, touches: number } of touches) sums.add(itemId, interactionWeight(type) * number);
    }
  };

  return async function takeOverActivity() {
    const to = clock() - SETTLED_MS;
    if (counted && to - counted.afreshAt < AFRESH_MS) {
      // What fails half-way is not counted twice: the poll after it counts afresh.
      const { sums, to: from, afreshAt } = counted;
      counted = undefined;
      for (const each of sums) await count(each, from, to);
      counted = { sums, to, afreshAt };
    } else {
      const sums = [ACTIVITY_HALF_LIVES_MS.usual, ACTIVITY_HALF_LIVES_MS.recent].map((ms) => new FadingSums(ms));
      for (const each of sums) await count(each, to - HALF_LIVES_READ * each.halfLifeMs, to);
      counted = { sums, to, afreshAt: to };
    }
    const [usual, recent] = counted.sums;
    shop.activity =
      usual.byItem.size > 0 ? new ItemActivity({ usual: usual.byItem, recent: recent.byItem }) : undefined;
  };
}
