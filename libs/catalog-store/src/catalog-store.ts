import type { CatalogItem, ItemChange } from '@attune/contracts';

/** An item as it stands, and the number of the change that made it so. */
export interface CatalogEntry {
  itemId: string;
  /** The item; undefined once it was removed. */
  item?: CatalogItem;
  /** When the shop began to sell it: the first change of the item, or the first after it was removed. */
  addedAt: Date;
  /** Grows with every change of the tenant's catalog; reading on from the last one seen misses nothing. */
  version: number;
}

/** Items of one category path. */
export interface CatalogKind {
  /** From the widest name to the narrowest; empty for what has none. */
  categoryPath: string[];
  /** How many items of it are in stock. */
  items: number;
  /** The first of them, in the order of the ids. */
  firstItemId: string;
}

export interface CatalogReader {
  item(tenant: string, itemId: string, signal?: AbortSignal): Promise<CatalogItem | undefined>;
  items(tenant: string, itemIds: readonly string[], signal?: AbortSignal): Promise<CatalogItem[]>;
  /** Entries with a version above `afterVersion`, oldest change first, removals included; `limit` at most 10,000. */
  changesAfter(tenant: string, afterVersion: number, limit: number): Promise<CatalogEntry[]>;
  /** Items in stock whose title, brand or category holds the text; for the demo shop's search. */
  search(tenant: string, text: string, limit: number): Promise<CatalogItem[]>;
  /**
   * The kinds of items in stock, those with the most items first, equal ones in the order of their paths; `limit` at most
   * 1,000. Of a catalog with more than 100,000 such items those count that changed last.
   */
  kinds(tenant: string, limit: number): Promise<CatalogKind[]>;
}

/** What became of one change. `stale`: a later change of the item is stored already. */
export type ChangeOutcome = 'stored' | 'duplicate' | 'stale';

export interface CatalogWriter {
  /** Applies changes in one transaction. Of two changes to an item the one with the later `occurredAt` stands, in whatever order they come. */
  apply(changes: readonly ItemChange[]): Promise<ChangeOutcome[]>;
}
