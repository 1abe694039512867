import { shopperKey, type Shopper } from '@attune/contracts';
import type { CallContext } from '@attune/grpc-transport';
import type { HistoryReader, Interaction } from '@attune/history-store';
import type { SeenList, Touch } from '@attune/recommendation';
import { isLive } from '@attune/service-runtime';
import type { RecommenderMetrics } from '../metrics';
import { readWithinShare } from './within-share';

/** How many of a shopper's newest interactions count, how many lists, and how many purchases. */
const NEWEST = 50;
const LISTS = 50;
const PURCHASES = 200;

/** What of a shopper's past an answer looks at beside the newest touches. */
export interface Wanted {
  /** The lists that they saw, where the shop lets them tire of what they do not click. */
  lists?: boolean;
  purchases?: boolean;
}

export interface ShopperPast {
  /** Newest first. */
  touches: Touch[];
  /** Why they are not there, when they could not be read. */
  missing?: string;
  /** Newest first; empty unless wanted. */
  lists: SeenList[];
  /** Newest first; undefined unless wanted, and when they could not be read. */
  purchases?: Touch[];
  /** Why they are not there, when they were wanted and could not be read. */
  purchasesMissing?: string;
  /** The names of what was wanted and is not there. */
  leftOut: string[];
}

export type ReadShopperPast = (
  tenant: string,
  shopper: Shopper,
  wanted: Wanted,
  context: CallContext,
) => Promise<ShopperPast>;

/**
 * Reads a shopper's past as it stands at this moment: that of the user, and that of the browser from before they signed
 * in. Never fails: what PostgreSQL does not give in time, the answer does without, and says so.
 */
export function shopperPastFrom(histories: HistoryReader, metrics: RecommenderMetrics): ReadShopperPast {
  const readShared = readWithinShare(metrics);
  return async (tenant, shopper, wanted, context) => {
    const keys = keysOf(shopper);
    if (keys.length === 0) return { touches: [], missing: 'the request names no shopper', lists: [], leftOut: [] };
    const began = performance.now();
    const ofAll = <T>(read: (key: string) => Promise<T[]>) => Promise.all(keys.map(read));
    const [history, impressions, purchases] = await Promise.all([
      readShared('history', context, (signal) => ofAll((key) => histories.newest(tenant, key, NEWEST, signal))),
      wanted.lists
        ? readShared('impressions', context, (signal) =>
            ofAll((key) => histories.newestLists(tenant, key, LISTS, signal)),
          )
        : undefined,
      wanted.purchases
        ? readShared('purchases', context, (signal) =>
            ofAll((key) => histories.newestPurchases(tenant, key, PURCHASES, signal)),
          )
        : undefined,
    ]);
    const touches = newestOf<Interaction>(history.value ?? [], NEWEST);
    const [newest] = touches;
    if (newest) tellFreshness(newest, began, metrics);
    return {
      ...{ touches, missing: history.missing },
      lists: newestOf(impressions?.value ?? [], LISTS),
      purchases: purchases?.value && newestOf<Interaction>(purchases.value, PURCHASES),
      ...(purchases?.missing !== undefined && { purchasesMissing: purchases.missing }),
      leftOut: Object.entries({ history, impressions, purchases }).flatMap(([name, read]) =>
        read?.missing === undefined ? [] : [name],
      ),
    };
  };
}

/** An event that is stored is in the next answer: what serving adds to its way is the time of the read. */
function tellFreshness({ occurredAt }: Interaction, readBegan: number, metrics: RecommenderMetrics): void {
  const now = Date.now();
  metrics.newestEventAge.observe(Math.max(0, now - occurredAt.getTime()) / 1_000);
  if (isLive(occurredAt.getTime(), now)) metrics.freshness.observe('serve', performance.now() - readBegan);
}

/** The keys that a shopper's history is kept under: a browser's history is its user's, too, once they have signed in. */
function keysOf({ userId, anonymousId }: Shopper): string[] {
  return [shopperKey({ userId }), shopperKey({ anonymousId })].filter((key) => key !== undefined);
}

/** One list of several, newest first. */
function newestOf<T extends { occurredAt: Date }>(several: readonly T[][], limit: number): T[] {
  if (several.length === 1) return several[0];
  return several
    .flat()
    .sort((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime())
    .slice(0, limit);
}
