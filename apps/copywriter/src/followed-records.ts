import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';

/** A record without its contents. */
export interface Summary {
  id: string;
  /** Another one for other contents. */
  version: string;
}

/** All records of a tenant at a moment. */
export interface Summaries<S extends Summary> {
  /** Another one after every change. */
  stamp: string;
  summaries: readonly S[];
}

export interface RecordSource<S extends Summary, Value extends object> {
  /** Undefined when nothing has changed since the stamp. */
  summaries: (tenant: string, seen?: string) => Promise<Summaries<S> | undefined>;
  /** What is kept of a record. */
  read: (tenant: string, summary: S) => Promise<Value>;
}

export interface FollowedRecordsOptions {
  /** How many records are kept with their contents; of more, the one not asked for the longest goes. */
  maxRecords: number;
  /** Reads of a record at once. */
  maxReads: number;
}

interface Known<S> {
  /** Of the look at the database that told so; a later one has a higher number. */
  look: number;
  stamp: string;
  byId: ReadonlyMap<string, S>;
}

/**
 * The records of all tenants: which there are is heard by `refresh`, and the contents of one are read when they are first
 * asked for. So the database is asked for what has changed, and not for what calls ask for; while it is away, what was
 * read stands.
 */
export class FollowedRecords<S extends Summary, Value extends object> {
  private readonly tenants = new Map<string, Known<S>>();
  /** By tenant, id and version. */
  private readonly values: LRUCache<string, Value>;
  private readonly reads = new Map<string, Promise<Value | undefined>>();
  private looks = 0;

  constructor(
    private readonly source: RecordSource<S, Value>,
    private readonly options: FollowedRecordsOptions,
  ) {
    this.values = new LRUCache({ max: options.maxRecords });
  }

  /** Hears of what has changed. @throws what the source throws */
  async refresh(tenant: string): Promise<void> {
    const look = ++this.looks;
    const read = await this.source.summaries(tenant, this.tenants.get(tenant)?.stamp);
    // Of two looks at once the later one stands.
    if (!read || look < (this.tenants.get(tenant)?.look ?? 0)) return;
    const byId = new Map(read.summaries.map((summary) => [summary.id, summary]));
    this.tenants.set(tenant, { look, stamp: read.stamp, byId });
  }

  /** Forgets which records a tenant has, who is followed no more. */
  letGo(tenant: string): void {
    this.tenants.delete(tenant);
  }

  /** By their ids; undefined until the tenant's were heard of. */
  known(tenant: string): ReadonlyMap<string, S> | undefined {
    return this.tenants.get(tenant)?.byId;
  }

  /** The contents of a record; undefined when they cannot be read in time. Never rejects. */
  async get(tenant: string, summary: S, patienceMs: number): Promise<Value | undefined> {
    const at = `${tenant} ${summary.id} ${summary.version}`;
    const value = this.values.get(at);
    if (value) return value;
    const giveUp = new AbortController();
    const late = sleep(Math.max(0, patienceMs), undefined, { signal: giveUp.signal }).catch(() => undefined);
    const read = await Promise.race([this.read(at, tenant, summary), late]);
    giveUp.abort();
    return read;
  }

  private read(at: string, tenant: string, summary: S): Promise<Value | undefined> {
    const underWay = this.reads.get(at);
    if (underWay) return underWay;
    if (this.reads.size >= this.options.maxReads) return Promise.resolve(undefined);
    const reading = this.source
      .read(tenant, summary)
      .then(
        (value) => {
          this.values.set(at, value);
          return value;
        },
        () => undefined,
      )
      .finally(() => this.reads.delete(at));
    this.reads.set(at, reading);
    return reading;
  }
}
