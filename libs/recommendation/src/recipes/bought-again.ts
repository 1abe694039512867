import type { CatalogItem } from '@attune/contracts';
import type { Consumable } from '../rules/rules';
import type { Touch } from '../shopper-history';

const DAY_MS = 86_400_000;
/** Purchases of an item within a day are one occasion. */
const OCCASION_MS = DAY_MS;
/** An item is wanted a little before it is used up. */
const DUE_SHARE = 0.8;

/** How a shopper buys an item. */
export interface Consumption {
  /** Times at which it was bought, a day apart or more. */
  occasions: number;
  /** Since the last purchase, in milliseconds. */
  sinceMs: number;
  /** How long one purchase lasts; undefined when nothing says that it is consumed. */
  lastsMs?: number;
}

/**
 * How a shopper buys each of the items bought: that it is consumed is said by the shop's rules, or by the shopper, who
 * bought it on two days or more; then it lasts as long as lay between them on average.
 * @param now in milliseconds since the epoch
 * @param itemOf gives items of the catalog; those that it has no more are left out
 */
export function consumptionOf(
  touches: readonly Touch[],
  now: number,
  consumables: readonly Consumable[],
  itemOf: (itemId: string) => CatalogItem | undefined,
): Map<string, Consumption> {
  const bought = Map.groupBy(
    touches.filter(({ type }) => type === 'purchase'),
    ({ itemId }) => itemId,
  );
  const consumption = new Map<string, Consumption>();
  for (const [itemId, purchases] of bought) {
    const item = itemOf(itemId);
    if (!item) continue;
    const times = purchases.map(({ occurredAt }) => occurredAt?.getTime() ?? now).sort((a, b) => b - a);
    const occasions = occasionsAmong(times);
    const rule = consumables.find(({ matches }) => matches(item));
    const observed = occasions.length > 1 ? (occasions[0] - occasions.at(-1)!) / (occasions.length - 1) : undefined;
    consumption.set(itemId, {
      occasions: occasions.length,
      sinceMs: now - times[0],
      lastsMs: rule ? rule.afterDays * DAY_MS : observed && DUE_SHARE * observed,
    });
  }
  return consumption;
}

/** Whether the last purchase is used up. */
export function isDueAgain({ sinceMs, lastsMs }: Consumption): boolean {
  return lastsMs !== undefined && sinceMs >= lastsMs;
}

/** The newest of times that lie within a day of it. @param times newest first */
function occasionsAmong(times: readonly number[]): number[] {
  const occasions: number[] = [];
  for (const time of times) if (occasions.length === 0 || occasions.at(-1)! - time >= OCCASION_MS) occasions.push(time);
  return occasions;
}
