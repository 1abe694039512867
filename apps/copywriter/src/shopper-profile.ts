import type { CatalogReader } from '@attune/catalog-store';
import { type CatalogItem, shopperKey, type Shopper } from '@attune/contracts';
import { type Affinity, extractFacts, personalPart } from '@attune/copy-generation';
import { Backlog, type CallContext } from '@attune/grpc-transport';
import type { HistoryReader, Interaction } from '@attune/history-store';
import { type CatalogKnowledge, tastesOf, valueKey } from './catalog-knowledge';

/** How many of a shopper's newest interactions count. */
const NEWEST = 50;
const MAX_AFFINITIES = 5;
/** One item is an accident. */
const MIN_ITEMS = 2;
/** The reads' share of the time that the caller has left, and the most that they get in milliseconds. */
const SHARE = 0.5;
const MOST_MS = 500;
/** A read is begun when it is likely to come in this part of its share: how long others keep it waiting is a mean. */
const LIKELY = 0.5;

/** What a shopper looked at lately, as affinities; or why it is not known. */
export interface ShopperProfile {
  affinities: Affinity[];
  missing?: string;
}

export type ReadProfile = (
  tenant: string,
  shopper: Shopper,
  knowledge: CatalogKnowledge,
  context: CallContext,
) => Promise<ShopperProfile>;

/**
 * Reads profiles from the history. Never fails: what does not come in time, the text does without, and says so. What would be
 * late behind the reads that are under way is not begun.
 */
export function profilesFrom(histories: HistoryReader, catalog: CatalogReader): ReadProfile {
  const underWay = new Backlog();
  return async (tenant, shopper, knowledge, { signal, deadline, logger }) => {
    const limitMs = Math.max(0, Math.min(MOST_MS, Math.floor((deadline - Date.now()) * SHARE)));
    if (underWay.waitMs > limitMs * LIKELY) {
      return { affinities: [], missing: 'the shopper’s history was not read: too many calls wait' };
    }
    const leaveBacklog = underWay.begin();
    let isRead = false;
    const limited = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
    try {
      const reading = readAffinities(histories, catalog, tenant, shopper, knowledge, limited);
      // The read itself may take a while to stop when the database does not answer; the caller does not wait for that.
      reading.catch(() => undefined);
      const affinities = await Promise.race([reading, aborted(limited)]);
      isRead = true;
      return affinities.length > 0
        ? { affinities }
        : { affinities, missing: 'the shopper’s history shows no taste yet' };
    } catch (error) {
      signal.throwIfAborted();
      logger.warn({ err: error }, 'a profile could not be read');
      const late = limited.aborted;
      return {
        affinities: [],
        missing: `the shopper’s history ${late ? 'did not come in time' : 'could not be read'}`,
      };
    } finally {
      leaveBacklog(isRead);
    }
  };
}

async function readAffinities(
  histories: HistoryReader,
  catalog: CatalogReader,
  tenant: string,
  shopper: Shopper,
  knowledge: CatalogKnowledge,
  signal: AbortSignal,
): Promise<Affinity[]> {
  // A browser's history is its user's, too, once they have signed in.
  const keys = [shopperKey({ userId: shopper.userId }), shopperKey({ anonymousId: shopper.anonymousId })];
  const present = keys.filter((key) => key !== undefined);
  const newest = await Promise.all(present.map((key) => histories.newest(tenant, key, NEWEST, signal)));
  const touches = newest
    .flat()
    .sort((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime())
    .slice(0, NEWEST);
  const items = await catalog.items(tenant, [...new Set(touches.map(({ itemId }) => itemId))], signal);
  return affinitiesOf(touches, items, knowledge);
}

/**
 * The values that stand out among what was touched: weight is the share of touched items that have the value, less what
 * the catalog's own share explains of it (share × (1 − 1 / lift)). At most five, the strongest first; none that says who
 * the shopper is.
 */
export function affinitiesOf(
  touches: readonly Pick<Interaction, 'itemId'>[],
  items: readonly CatalogItem[],
  knowledge: Pick<CatalogKnowledge, 'shareOf'>,
): Affinity[] {
  const touched = new Set(touches.map(({ itemId }) => itemId));
  const known = items.filter(({ itemId }) => touched.has(itemId));
  const counted = new Map<string, { attribute: string; value: string; items: number }>();
  for (const taste of known.map(extractFacts).flatMap(tastesOf)) {
    const key = valueKey(taste.attribute, taste.value);
    const entry = counted.get(key) ?? { ...taste, items: 0 };
    counted.set(key, { ...entry, items: entry.items + 1 });
  }
  return [...counted.values()]
    .filter(({ items: count }) => count >= MIN_ITEMS)
    .map(({ attribute, value, items: count }) => {
      const share = count / known.length;
      return { attribute, value, weight: share * Math.max(0, 1 - knowledge.shareOf(attribute, value) / share) };
    })
    .filter((affinity) => affinity.weight > 0 && personalPart(affinity) === undefined)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_AFFINITIES);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
