import { DEFAULT_TENANT, shopperKey, streamKey, tenantName } from '@attune/contracts';
import { type StreamRecord } from '@attune/event-stream';
import {
  type EventPlace,
  eventKey,
  type HistoryEraser,
  orderKey,
  type ShopperName,
  type StoredEvents,
} from '@attune/history-store';
import { z } from 'zod';

/** What became of the records of one tenant. `accepted` is the sum of the others when nothing is lost. */
export interface Account {
  accepted: number;
  stored: number;
  /** Copies of what is stored. */
  duplicate: number;
  deadLettered: number;
  /** Of shoppers who were erased; the topic holds them until they expire. */
  erased: number;
  /** The historian has not come to them yet. */
  pending: number;
  /** The historian has finished with them, and they are nowhere. */
  lost: number;
}

/** A record that does not add up. */
export interface LostRecord {
  tenant: string;
  /** Undefined where the record is no event. */
  eventId?: string;
  partition: number;
  offset: string;
}

/** What is known beside the records themselves; asked before they are read, so that what was finished then is found. */
export interface LedgerSources {
  stored: StoredEvents;
  erasures: Pick<HistoryEraser, 'erasedAmong'>;
  /** Places of the records in the dead letters, as `placeKey` names them. */
  deadLettered: ReadonlySet<string>;
  /** By partition, the first offset that the historian had not finished. */
  committed: ReadonlyMap<number, bigint>;
}

/** Lost records that are kept to be shown; all are counted. */
const LOST_SHOWN = 100;

/** What of an event a ledger looks at. */
const entry = z.object({
  tenant: tenantName.default(DEFAULT_TENANT),
  eventId: z.uuid().toLowerCase(),
  transactionId: z.string().optional(),
  userId: z.string().optional(),
  anonymousId: z.string().optional(),
});
type Entry = z.infer<typeof entry>;

/** Settles for every record of the topic of events what became of it. */
export class Ledger {
  readonly accounts = new Map<string, Account>();
  readonly lost: LostRecord[] = [];
  private readonly unplaced = new Set<string>();

  constructor(
    private readonly sources: LedgerSources,
    /** Counts the records of this tenant only; all unless told. */
    private readonly tenant?: string,
  ) {}

  /** Takes records into the account, in the order in which they are read. */
  async add(records: readonly StreamRecord[]): Promise<void> {
    const read = records
      .map((record) => ({ record, event: entryOf(record) }))
      .filter(({ record, event }) => this.tenant === undefined || tenantOf(record, event) === this.tenant);
    const events = read.flatMap(({ event }) => event ?? []);
    const places = await this.sources.stored.placesOf(events);
    const orders = await this.sources.stored.storedOrders(
      events.flatMap(({ tenant, transactionId }) => (transactionId === undefined ? [] : { tenant, transactionId })),
    );
    const keys = new Map(read.map(({ record, event }) => [record, shopperOf(record, event)]));
    const erased = await this.sources.erasures.erasedAmong([...keys.values()]);
    for (const { record, event } of read) {
      const { tenant: shop, shopper } = keys.get(record)!;
      const isErased = erased.has(streamKey(shop, shopper));
      const fate = isErased ? 'erased' : this.fateOf(record, event, places, orders);
      const tenant = tenantOf(record, event);
      const account = this.accountOf(tenant);
      account.accepted++;
      account[fate]++;
      if (fate !== 'lost' || this.lost.length === LOST_SHOWN) continue;
      this.lost.push({ tenant, eventId: event?.eventId, partition: record.partition, offset: record.offset });
    }
  }

  /** Whether every record is accounted for. */
  get balanced(): boolean {
    return [...this.accounts.values()].every(({ lost }) => lost === 0);
  }

  private fateOf(
    record: StreamRecord,
    event: Entry | undefined,
    places: Awaited<ReturnType<StoredEvents['placesOf']>>,
    orders: ReadonlySet<string>,
  ): Exclude<keyof Account, 'accepted' | 'erased'> {
    if (this.sources.deadLettered.has(placeKey(record))) return 'deadLettered';
    if (event && places.has(eventKey(event))) {
      const isThis = this.isStoredOne(record, eventKey(event), places.get(eventKey(event)));
      return isThis ? 'stored' : 'duplicate';
    }
    if (BigInt(record.offset) >= (this.sources.committed.get(record.partition) ?? 0n)) return 'pending';
    const { tenant, transactionId } = event ?? {};
    const isReload =
      tenant !== undefined && transactionId !== undefined && orders.has(orderKey({ tenant, transactionId }));
    return isReload ? 'duplicate' : 'lost';
  }

  /** Of an event whose place was not kept, the first record that is read is taken for the one that was stored. */
  private isStoredOne({ partition, offset }: StreamRecord, key: string, place: EventPlace | undefined): boolean {
    if (place) return place.partition === partition && place.offset === offset;
    if (this.unplaced.has(key)) return false;
    this.unplaced.add(key);
    return true;
  }

  private accountOf(tenant: string): Account {
    const known = this.accounts.get(tenant);
    if (known) return known;
    const account = { accepted: 0, stored: 0, duplicate: 0, deadLettered: 0, pending: 0, erased: 0, lost: 0 };
    this.accounts.set(tenant, account);
    return account;
  }
}

/** The name of a record's place on the topic of events. */
export function placeKey({ partition, offset }: { partition: number; offset: string }): string {
  return `${partition}:${offset}`;
}

/** Whose record it is; of what is no event, by its key. */
function shopperOf(record: StreamRecord, event: Entry | undefined): ShopperName {
  const tenant = tenantOf(record, event);
  const { key = '' } = record;
  return { tenant, shopper: (event && shopperKey(event)) ?? key.slice(key.indexOf(':') + 1) };
}

function entryOf({ bytes }: StreamRecord): Entry | undefined {
  try {
    return entry.safeParse(JSON.parse(bytes.toString())).data;
  } catch {
    return undefined;
  }
}

/** As the historian has it: what is no event belongs to the tenant of its key. */
function tenantOf({ key = '' }: StreamRecord, event: Entry | undefined): string {
  const named = tenantName.safeParse(key.split(':')[0]);
  return event?.tenant ?? (named.success ? named.data : DEFAULT_TENANT);
}
