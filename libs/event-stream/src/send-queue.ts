import { BrokerUnavailable } from './kafka-client';
import { type OutgoingRecord } from './record';

/**
 * kafkajs writes what goes to one partition in one request as one record batch, and the broker's limit (1 MiB) is on
 * that batch. A request as a whole stays under it, so that no spread over partitions can exceed it.
 */
const MAX_REQUEST_BYTES = 1_000_000;
/** What a record takes on the wire besides its key and value, rounded up. */
const RECORD_OVERHEAD_BYTES = 40;
/** What the header with the trace takes, rounded up. */
const TRACE_BYTES = 80;

interface SendQueueLimits {
  /** How long a lone record waits for company. */
  lingerMs: number;
  /** From `add` to an answer. */
  deadlineMs: number;
  /** Bytes that may wait; more are turned away at once. */
  maxQueuedBytes: number;
}

/** Records of one `add` that go into the same request. */
interface Parcel {
  records: OutgoingRecord[];
  bytes: number;
  resolve: () => void;
  reject: (error: Error) => void;
  settled: boolean;
}

/**
 * Combines records of many callers into few requests, one request at a time: what comes while one is under way makes
 * up the next. One at a time keeps the order, and never leaves two requests with sequence numbers in doubt.
 */
export class SendQueue {
  private waiting: Parcel[] = [];
  private queuedBytes = 0;
  private timer?: NodeJS.Timeout;
  private writing?: Promise<void>;
  private closed = false;

  /** @param write stores all of the records or rejects; its time must be bounded */
  constructor(
    private readonly write: (records: OutgoingRecord[]) => Promise<void>,
    private readonly limits: SendQueueLimits,
  ) {}

  /** Resolves when all records are written. @throws BrokerUnavailable when not, within `deadlineMs` */
  async add(records: readonly OutgoingRecord[]): Promise<void> {
    if (this.closed) throw new BrokerUnavailable('the producer is stopping');
    if (this.queuedBytes >= this.limits.maxQueuedBytes) {
      throw new BrokerUnavailable(`${this.queuedBytes} bytes wait for the broker already`);
    }
    await Promise.all(inParcels(records).map((parcel) => this.enqueue(parcel)));
  }

  /** Takes no more records, and resolves when those taken are written or given up. */
  async close(): Promise<void> {
    this.closed = true;
    this.flush();
    while (this.writing) await this.writing;
  }

  private enqueue(parcel: Pick<Parcel, 'records' | 'bytes'>): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        if (entry.settled) return;
        entry.settled = true;
        clearTimeout(deadline);
        this.queuedBytes -= entry.bytes;
        settled();
      };
      const entry: Parcel = {
        ...parcel,
        settled: false,
        resolve: () => settle(resolve),
        reject: (error) => settle(() => reject(error)),
      };
      const deadline = setTimeout(
        () => entry.reject(new BrokerUnavailable(`no acknowledgement within ${this.limits.deadlineMs} ms`)),
        this.limits.deadlineMs,
      );
      this.queuedBytes += entry.bytes;
      this.waiting.push(entry);
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.writing) return;
    if (this.queuedBytes >= MAX_REQUEST_BYTES) return this.flush();
    this.timer ??= setTimeout(() => this.flush(), this.limits.lingerMs);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.writing) return;
    const parcels = this.takeRequest();
    if (parcels.length === 0) return;
    this.writing = this.write(parcels.flatMap((parcel) => parcel.records)).then(
      () => this.written(parcels, (parcel) => parcel.resolve()),
      (error: Error) => this.written(parcels, (parcel) => parcel.reject(error)),
    );
  }

  private written(parcels: Parcel[], settle: (parcel: Parcel) => void): void {
    parcels.forEach(settle);
    this.writing = undefined;
    this.flush();
  }

  /** The oldest parcels that fit into one request; at least one. Those given up meanwhile are left out. */
  private takeRequest(): Parcel[] {
    const live = this.waiting.filter((parcel) => !parcel.settled);
    let bytes = 0;
    let count = 0;
    while (count < live.length && (count === 0 || bytes + live[count].bytes <= MAX_REQUEST_BYTES)) {
      bytes += live[count++].bytes;
    }
    this.waiting = live.slice(count);
    return live.slice(0, count);
  }
}

/** Cuts records into parcels that fit into one request each, in their order. */
export function inParcels(records: readonly OutgoingRecord[]): Pick<Parcel, 'records' | 'bytes'>[] {
  const parcels: Pick<Parcel, 'records' | 'bytes'>[] = [];
  for (const record of records) {
    const bytes = sizeOf(record);
    const last = parcels.at(-1);
    if (last && last.bytes + bytes <= MAX_REQUEST_BYTES) {
      last.records.push(record);
      last.bytes += bytes;
    } else {
      parcels.push({ records: [record], bytes });
    }
  }
  return parcels;
}

function sizeOf(record: OutgoingRecord): number {
  const { key, value, traceparent } = record;
  const overhead = RECORD_OVERHEAD_BYTES + (traceparent === undefined ? 0 : TRACE_BYTES);
  return Buffer.byteLength(key) + Buffer.byteLength(value ?? '') + overhead;
}
