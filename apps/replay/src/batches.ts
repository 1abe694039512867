import { MAX_MESSAGE_BYTES } from '@attune/contracts';
import { type ImportedRow } from '@attune/event-import';
import { type RecentIds } from './recent-ids';
import { RequestBody } from './request-body';
import { type Tally } from './tally';

/** Rows that are posted in one request. */
export interface Batch {
  /** A JSON array. */
  readonly body: string;
  /** Where the rows stand, in the order of the array. */
  readonly places: readonly { readonly path: string; readonly line: number }[];
}

/**
 * Puts good rows into batches; counts the malformed ones, those that are larger than a message may be, and those whose id
 * came shortly before.
 * @param tenant of all rows; each has its own, or that of the API key, unless told
 */
export async function* batches<T extends { eventId?: string; tenant?: string }>(
  rows: AsyncIterable<ImportedRow<T>>,
  { tenant, recent, tally }: { tenant: string | undefined; recent: RecentIds; tally: Tally },
): AsyncGenerator<Batch> {
  const body = new RequestBody();
  let places: { path: string; line: number }[] = [];
  const takeBatch = (): Batch => {
    const batch = { body: body.take(), places };
    places = [];
    return batch;
  };
  for await (const row of rows) {
    if (!row.ok) {
      tally.addMalformed(row);
    } else if (row.value.eventId !== undefined && recent.seen(tenant ?? row.value.tenant, row.value.eventId)) {
      tally.repeated++;
    } else {
      const text = JSON.stringify(tenant === undefined ? row.value : { ...row.value, tenant });
      const bytes = Buffer.byteLength(text);
      if (bytes > MAX_MESSAGE_BYTES) {
        const reason = `has ${bytes} bytes; at most ${MAX_MESSAGE_BYTES} are taken`;
        tally.addMalformed({ path: row.path, line: row.line, reason });
        continue;
      }
      if (!body.hasRoomFor(text)) yield takeBatch();
      body.add(text);
      places.push({ path: row.path, line: row.line });
    }
  }
  if (!body.isEmpty) yield takeBatch();
}
