import { shopEvent, type ShopEvent } from '@attune/contracts';
import { RefusedRow, storeAroundRefused } from '@attune/database';
import { type StreamRecord } from '@attune/event-stream';
import { type AppendOutcome, type EventPlace, type HistoryWriter } from '@attune/history-store';

/** What became of what was read. */
export interface RebuildCounts {
  /** Events that the topic does not hold any more, taken from the live history. */
  kept: number;
  read: number;
  stored: number;
  duplicate: number;
  /** Of an id or an order that belongs to another event; it is in the dead letters since it came. */
  conflict: number;
  /** Of shoppers who were erased; not taken. */
  erased: number;
  /** No event, or none that the database takes; it is in the dead letters, too. */
  unreadable: number;
}

const BATCH = 1_000;

/** Builds a history from records, and remembers how far it has come. */
export class HistoryRebuild {
  readonly counts: RebuildCounts = { kept: 0, read: 0, stored: 0, duplicate: 0, conflict: 0, erased: 0, unreadable: 0 };
  /** By partition, the offset of the first record that was not read. */
  readonly reached = new Map<number, bigint>();

  constructor(private readonly writer: HistoryWriter) {}

  /** Takes over stored events, with the places that are known of them. */
  async keep(pages: AsyncIterable<{ event: ShopEvent; place?: EventPlace }[]>, signal: AbortSignal): Promise<void> {
    for await (const page of pages) {
      signal.throwIfAborted();
      const [placed, unplaced] = [page.filter(({ place }) => place), page.filter(({ place }) => !place)];
      const outcomes = await this.writer.append(
        placed.map(({ event }) => event),
        placed.map(({ place }) => place!),
      );
      outcomes.push(...(await this.writer.append(unplaced.map(({ event }) => event))));
      // What was read from the topic before it expired there is a duplicate.
      this.counts.kept += outcomes.filter((outcome) => outcome === 'stored').length;
    }
  }

  /**
   * Reads records to their end. @returns how many there were
   * @param pause waits as long as a limit of speed asks for after so many records
   */
  async read(
    records: AsyncIterable<StreamRecord>,
    signal: AbortSignal,
    pause: (records: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<number> {
    let batch: StreamRecord[] = [];
    let total = 0;
    const flush = async () => {
      const part = batch;
      batch = [];
      await this.append(part);
      total += part.length;
      await pause(part.length);
    };
    for await (const record of records) {
      signal.throwIfAborted();
      batch.push(record);
      if (batch.length === BATCH) await flush();
    }
    if (batch.length > 0) await flush();
    return total;
  }

  private async append(records: readonly StreamRecord[]): Promise<void> {
    const parsed = records.map((record) => ({ record, event: eventOf(record.bytes) }));
    const good = parsed.filter((one): one is { record: StreamRecord; event: ShopEvent } => one.event !== undefined);
    for (const outcome of await appendOrPassOver(this.writer, good)) this.counts[outcome]++;
    this.counts.unreadable += records.length - good.length;
    this.counts.read += records.length;
    for (const { partition, offset } of records) this.reached.set(partition, BigInt(offset) + 1n);
  }
}

/** Stores events with their places, where all are known. Those that the database refuses, as it refused the historian, are passed over. */
export async function appendOrPassOver(
  writer: HistoryWriter,
  events: readonly { event: ShopEvent; record?: EventPlace }[],
): Promise<(AppendOutcome | 'unreadable')[]> {
  const outcomes = await storeAroundRefused(events, (rows) => {
    const places = rows.flatMap(({ record }) => record ?? []);
    return writer.append(
      rows.map(({ event }) => event),
      places.length === rows.length ? places : undefined,
    );
  });
  return outcomes.map((outcome) => (outcome instanceof RefusedRow ? 'unreadable' : outcome));
}

/** What a record means as an event; undefined when it is none. */
export function eventOf(bytes: Buffer): ShopEvent | undefined {
  try {
    return shopEvent.safeParse(JSON.parse(bytes.toString())).data;
  } catch {
    return undefined;
  }
}
