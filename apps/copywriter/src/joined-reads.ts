import type { CatalogReader } from '@attune/catalog-store';
import type { CatalogItem } from '@attune/contracts';

/** Items in one query. */
const MOST = 500;

interface Waiting {
  tenant: string;
  itemId: string;
  resolve: (item: CatalogItem | undefined) => void;
  reject: (error: unknown) => void;
}

/**
 * Reads of single items, joined: while one query is under way, what is asked for meanwhile waits for the next one. A
 * thousand calls a second about items that nobody has asked for yet are then a few queries, and not a thousand.
 */
export class JoinedReads {
  private waiting: Waiting[] = [];
  private isReading = false;

  constructor(
    private readonly catalog: Pick<CatalogReader, 'items'>,
    /** How long a query may take. */
    private readonly timeoutMs: number,
  ) {}

  /** Undefined when the item is not in the catalog. @throws the signal's reason when it aborts; else what the catalog throws */
  async item(tenant: string, itemId: string, signal: AbortSignal): Promise<CatalogItem | undefined> {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<CatalogItem | undefined>();
    const giveUp = () => reject(signal.reason as Error);
    signal.addEventListener('abort', giveUp, { once: true });
    this.waiting.push({ tenant, itemId, resolve, reject });
    if (!this.isReading) void this.readAll();
    try {
      return await promise;
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  private async readAll(): Promise<void> {
    this.isReading = true;
    while (this.waiting.length > 0) {
      const [{ tenant }] = this.waiting;
      const batch = this.waiting.filter((one) => one.tenant === tenant).slice(0, MOST);
      const taken = new Set(batch);
      this.waiting = this.waiting.filter((one) => !taken.has(one));
      await this.read(tenant, batch);
    }
    this.isReading = false;
  }

  private async read(tenant: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const ids = [...new Set(batch.map(({ itemId }) => itemId))];
      const items = await this.catalog.items(tenant, ids, AbortSignal.timeout(this.timeoutMs));
      const byId = new Map(items.map((item) => [item.itemId, item]));
      for (const { itemId, resolve } of batch) resolve(byId.get(itemId));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
