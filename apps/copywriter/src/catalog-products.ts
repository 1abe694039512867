import type { CatalogReader } from '@attune/catalog-store';
import { extractFacts, type ProductFacts } from '@attune/copy-generation';
import type { CatalogFacts } from './catalog-facts';

/** Items in one read. */
const PAGE = 100;

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
): AsyncGenerator<CatalogProduct> {
  for (let start = 0; start < itemIds.length; start += PAGE) {
    const page = itemIds.slice(start, start + PAGE);
    const products = await catalogFacts.many(tenant, page, signal);
    for (const itemId of page) yield { itemId, product: products.get(itemId) };
  }
}

/** All items in stock, each once, in the order in which they changed last. */
export async function* catalogInStock(
  catalog: CatalogReader,
  tenant: string,
  signal: AbortSignal,
): AsyncGenerator<CatalogProduct> {
  // An item that changes meanwhile comes again, behind the others.
  const done = new Set<string>();
  for (let version = 0; ;) {
    signal.throwIfAborted();
    const entries = await catalog.changesAfter(tenant, version, PAGE);
    for (const { itemId, item } of entries) {
      if (!item?.inStock || done.has(itemId)) continue;
      done.add(itemId);
      yield { itemId, product: extractFacts(item) };
    }
    const last = entries.at(-1);
    if (!last || entries.length < PAGE) return;
    version = last.version;
  }
}
