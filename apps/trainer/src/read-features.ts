import type { CatalogReader } from '@attune/catalog-store';
import { itemFeatures } from '@attune/ranking-model';

const PAGE = 5_000;

/**
 * What the catalog tells of items as it stands, in the order of the ids; nothing of those that it does not have.
 * @throws the signal's reason when it aborts
 */
export async function readItemFeatures(
  catalog: Pick<CatalogReader, 'items'>,
  tenant: string,
  itemIds: readonly string[],
  signal: AbortSignal,
): Promise<(readonly string[])[]> {
  const featuresOf = new Map<string, string[]>();
  // Items share most of their features: each name is kept once.
  const names = new Map<string, string>();
  const kept = (name: string) => names.get(name) ?? (names.set(name, name), name);
  for (let from = 0; from < itemIds.length; from += PAGE) {
    signal.throwIfAborted();
    const items = await catalog.items(tenant, itemIds.slice(from, from + PAGE), signal);
    for (const item of items) featuresOf.set(item.itemId, itemFeatures(item).map(kept));
  }
  return itemIds.map((itemId) => featuresOf.get(itemId) ?? []);
}
