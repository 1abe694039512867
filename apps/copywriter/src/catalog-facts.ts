import { isDeepStrictEqual } from 'node:util';
import type { CatalogReader } from '@attune/catalog-store';
import type { CatalogItem } from '@attune/contracts';
import { extractFacts, type ProductFacts } from '@attune/copy-generation';
import { Unavailable } from '@attune/grpc-transport';
import { LRUCache } from 'lru-cache';
import { JoinedReads } from './joined-reads';

export interface CatalogFactsOptions {
  /** How many items are kept; of more, the one not asked for the longest goes. */
  maxItems: number;
  /** How long an item is taken from memory, since it was read or known to be as it was. */
  freshMs: number;
  /** How long an item from memory stands in while the catalog cannot be read. */
  staleMs: number;
  /** How long a look at the catalog may take. */
  readTimeoutMs: number;
}

/** Where facts came from. */
export type FactsSource = 'memory' | 'database' | 'stale' | 'failed';

/** Hears of every read. */
export interface CatalogFactsListener {
  read(source: FactsSource): void;
  /** The catalog could not be read. */
  catalogAway(error: unknown): void;
}

interface Entry {
  item: CatalogItem;
  facts: ProductFacts;
  readAt: number;
}

/**
 * The facts of catalog items, with a small memory. What follows the catalog drops what has changed and confirms the rest:
 * while it does, an item is read once; while it cannot, an item is read again after `freshMs`.
 */
export class CatalogFacts {
  private readonly entries: LRUCache<string, Entry>;
  /** How often something was dropped: what was read before is not kept after. */
  private drops = 0;
  /** By tenant, until when its items are known to be as they were read. */
  private readonly confirmed = new Map<string, number>();
  private readonly reads: JoinedReads;

  constructor(
    private readonly catalog: CatalogReader,
    private readonly options: CatalogFactsOptions,
    private readonly listener: CatalogFactsListener,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.entries = new LRUCache({ max: options.maxItems });
    this.reads = new JoinedReads(catalog, options.readTimeoutMs);
  }

  /**
   * Undefined when the item is not in the catalog.
   * @throws Unavailable when the catalog cannot be read and the item was not read lately; the signal's reason when it aborts
   */
  async get(tenant: string, itemId: string, signal: AbortSignal): Promise<ProductFacts | undefined> {
    const key = keyOf(tenant, itemId);
    const known = this.entries.get(key);
    if (known && this.age(known, tenant) < this.options.freshMs) {
      this.listener.read('memory');
      return known.facts;
    }
    try {
      return await this.read(key, tenant, itemId, signal);
    } catch (error) {
      signal.throwIfAborted();
      this.listener.catalogAway(error);
      return this.standIn(key, tenant, error);
    }
  }

  /** The same, as it stands in the catalog at this moment. @throws as `get` */
  async current(tenant: string, itemId: string, signal: AbortSignal): Promise<ProductFacts | undefined> {
    try {
      return await this.read(keyOf(tenant, itemId), tenant, itemId, signal);
    } catch (error) {
      signal.throwIfAborted();
      this.listener.catalogAway(error);
      throw away(error);
    }
  }

  /**
   * Many items, by their ids; those that are not in the catalog are left out. None is kept in memory: a mailing must not
   * push out what pages ask for.
   * @throws as `get`
   */
  async many(tenant: string, itemIds: readonly string[], signal: AbortSignal): Promise<Map<string, CatalogItem>> {
    try {
      const items = await this.catalog.items(tenant, itemIds, signal);
      return new Map(items.map((item) => [item.itemId, item]));
    } catch (error) {
      signal.throwIfAborted();
      this.listener.catalogAway(error);
      throw away(error);
    }
  }

  /** Forgets an item that has changed. */
  drop(tenant: string, itemId: string): void {
    this.drops++;
    this.entries.delete(keyOf(tenant, itemId));
  }

  /** Knows that what was dropped is all that changed in the tenant's catalog up to a moment of `performance.now()`. */
  confirm(tenant: string, until: number): void {
    this.confirmed.set(tenant, until);
  }

  /** Knows of a tenant that is followed no more only what was read. */
  letGo(tenant: string): void {
    this.confirmed.delete(tenant);
  }

  private async read(key: string, tenant: string, itemId: string, signal: AbortSignal) {
    const startedAt = this.now();
    const { drops } = this;
    const item = await this.reads.item(tenant, itemId, signal);
    this.listener.read('database');
    if (!item) {
      this.entries.delete(key);
      return undefined;
    }
    const known = this.entries.get(key);
    // What was worked out of the facts is kept by them: of an item that is as it was, they are the same object.
    const facts = known && isDeepStrictEqual(known.item, item) ? known.facts : extractFacts(item);
    // As of the read's beginning: a change during it may not be in the answer.
    if (drops === this.drops) this.entries.set(key, { item, facts, readAt: startedAt });
    return facts;
  }

  private standIn(key: string, tenant: string, cause: unknown): ProductFacts {
    const known = this.entries.get(key);
    if (known && this.age(known, tenant) < this.options.staleMs) {
      this.listener.read('stale');
      return known.facts;
    }
    this.listener.read('failed');
    throw away(cause);
  }

  private age({ readAt }: Entry, tenant: string): number {
    return this.now() - Math.max(readAt, this.confirmed.get(tenant) ?? 0);
  }
}

function keyOf(tenant: string, itemId: string): string {
  return `${tenant} ${itemId}`;
}

function away(cause: unknown): Unavailable {
  return new Unavailable('the catalog cannot be read now', { cause });
}
