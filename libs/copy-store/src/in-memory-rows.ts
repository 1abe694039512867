import { type CopyPlace, publishedCopyKey } from '@attune/contracts';
import type { CopyAction, CopyAudit, CopyRecord, CopyStatus, NewCopy } from './copy-record';
import { type Approved, type CopyRows, type InTransaction, isSamePlace } from './copy-rows';
import { KEPT_CLOSED } from './copy-store';

/** What the tables hold. */
export interface CopyTables {
  /** Tenant to copy id to text. */
  copies: Map<string, Map<string, CopyRecord>>;
  audit: (CopyAudit & { tenant: string; itemId: string })[];
  /** Ids of what is to be written anew, by tenant. */
  due: Map<string, Set<string>>;
  outbox: { seq: number; key: string; message: object | null; queuedAt: Date }[];
}

/** Tables that live as long as the process. Transactions come one after the other; one that fails leaves nothing. */
export class InMemoryTables {
  tables: CopyTables = { copies: new Map(), audit: [], due: new Map(), outbox: [] };
  private last: Promise<unknown> = Promise.resolve();
  private seq = 0;

  readonly inTransaction: InTransaction = (tenant, work) => {
    const run = async () => {
      const next = structuredClone(this.tables);
      const result = await work(new InMemoryRows(tenant, next, () => ++this.seq));
      this.tables = next;
      return structuredClone(result);
    };
    const done = this.last.then(run);
    this.last = done.catch(() => undefined);
    return done;
  };
}

/* eslint-disable @typescript-eslint/require-await -- the interface is that of a database */
class InMemoryRows implements CopyRows {
  private readonly copies: Map<string, CopyRecord>;
  private readonly dueIds: Set<string>;

  constructor(
    private readonly tenant: string,
    private readonly tables: CopyTables,
    private readonly nextSeq: () => number,
  ) {
    this.copies = tables.copies.get(tenant) ?? new Map<string, CopyRecord>();
    tables.copies.set(tenant, this.copies);
    this.dueIds = tables.due.get(tenant) ?? new Set<string>();
    tables.due.set(tenant, this.dueIds);
  }

  /** Transactions come one after the other anyway. */
  lock(): Promise<void> {
    return Promise.resolve();
  }

  async find(copyId: string): Promise<CopyRecord | undefined> {
    return this.copies.get(copyId);
  }

  async open(itemIds: readonly string[]): Promise<CopyRecord[]> {
    return [...this.copies.values()].filter((copy) => itemIds.includes(copy.itemId) && isOpen(copy));
  }

  async write(copy: NewCopy, status: CopyStatus, by?: 'person'): Promise<CopyRecord> {
    const known = this.copies.get(copy.copyId);
    const now = new Date();
    this.dueIds.delete(copy.copyId);
    return this.keep({
      ...structuredClone(copy),
      ...{ status, revision: (known?.revision ?? 0) + 1, createdAt: now, changedAt: now },
      reviewed: by === 'person',
      publishedAt: status === 'published' ? now : known?.publishedAt,
    });
  }

  async move(copyId: string, status: CopyStatus, approved?: Approved): Promise<CopyRecord> {
    const known = this.copies.get(copyId)!;
    const now = new Date();
    const publishedAt = status === 'published' ? now : known.publishedAt;
    const reviewed = known.reviewed || approved !== undefined;
    const revision = known.revision + 1;
    return this.keep({ ...known, ...approved, status, reviewed, revision, changedAt: now, publishedAt });
  }

  async withdraw(copyIds: readonly string[], isDue: boolean): Promise<void> {
    for (const copyId of copyIds) {
      const { segment } = await this.move(copyId, 'withdrawn');
      if (isDue && segment === '') this.dueIds.add(copyId);
    }
  }

  async due(itemId: string): Promise<CopyRecord[]> {
    return [...this.copies.values()].filter((copy) => copy.itemId === itemId && this.dueIds.has(copy.copyId));
  }

  async settle(copyIds: readonly string[]): Promise<void> {
    for (const copyId of copyIds) this.dueIds.delete(copyId);
  }

  async audit(copies: readonly NewCopy[], action: CopyAction, actor: string, reason: string): Promise<void> {
    for (const { copyId, itemId, channel, locale } of copies) {
      const entry = { entry: this.nextSeq(), at: new Date(), action, copyId, channel, locale, actor, reason };
      this.tables.audit.push({ ...entry, tenant: this.tenant, itemId });
    }
  }

  async tell(places: readonly CopyPlace[], message: object | null): Promise<void> {
    for (const place of places) {
      const key = publishedCopyKey(this.tenant, place);
      this.tables.outbox.push({ seq: this.nextSeq(), key, message: structuredClone(message), queuedAt: new Date() });
    }
  }

  async dropOldest(place: CopyPlace): Promise<void> {
    const closed = [...this.copies.values()].filter((copy) => !isOpen(copy) && isSamePlace(copy, place));
    closed.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
    for (const { copyId } of closed.slice(KEPT_CLOSED)) this.copies.delete(copyId);
  }

  private keep(copy: CopyRecord): CopyRecord {
    // Last in the map, so that rows of the same millisecond stand in the order in which they were written.
    this.copies.delete(copy.copyId);
    this.copies.set(copy.copyId, copy);
    return copy;
  }
}

export function isOpen({ status }: CopyRecord): boolean {
  return status === 'published' || status === 'waiting';
}
