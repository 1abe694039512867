import type { CatalogReader } from '@attune/catalog-store';
import { extractFacts, type ProductFacts } from '@attune/copy-generation';
import type { CatalogFacts } from './catalog-facts';

/** Items in one read. */
const PAGE = 100;

/** What was read longer ago is read again: a caller may take a second or an hour for an answer. */
const FRESH_MS = 1_000;

/** A moment in milliseconds, of any beginning. */
type Clock = () => number;
const monotonic: Clock = () => performance.now();

/** An item's facts; undefined when the catalog has no such item. */
export interface CatalogProduct {
  itemId: string;
  product?: ProductFacts;
}

/** The items in the order of their ids. @throws Unavailable when the catalog cannot be read */
export async function* productsOf(
  catalogFacts: CatalogFacts,
  tenant: string,
  itemIds: readonly string[],
  signal: AbortSignal,
  now = monotonic,
): AsyncGenerator<CatalogProduct> {
  for (let next = 0; next < itemIds.length;) {
    const readAt = now();
    const page = itemIds.slice(next, next + PAGE);
    const items = await catalogFacts.many(tenant, page, signal);
    for (const [n, itemId] of page.entries()) {
      if (n > 0 && now() - readAt > FRESH_MS) break;
      const item = items.get(itemId);
      yield { itemId, product: item && extractFacts(item) };
      next++;
    }
  }
}

/** All items in stock, each once, in the order in which they changed last. */
export async function* catalogInStock(
  catalog: CatalogReader,
  tenant: string,
  signal: AbortSignal,
  now = monotonic,
): AsyncGenerator<CatalogProduct> {
  // An item that changes meanwhile comes again, behind the others.
  const done = new Set<string>();
  for (let version = 0; ;) {
    signal.throwIfAborted();
    const readAt = now();
    const entries = await catalog.changesAfter(tenant, version, PAGE);
    for (const [n, { itemId, item, version: changed }] of entries.entries()) {
      if (n > 0 && now() - readAt > FRESH_MS) break;
      version = changed;
      if (!item?.inStock || done.has(itemId)) continue;
      done.add(itemId);
      yield { itemId, product: extractFacts(item) };
    }
    const isPageDone = entries.length === 0 || entries[entries.length - 1].version === version;
    if (isPageDone && entries.length < PAGE) return;
  }
}
