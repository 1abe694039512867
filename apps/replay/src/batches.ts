import { MAX_MESSAGE_BYTES } from '@attune/contracts';
import { type ImportedRow, type ImportPlace } from '@attune/event-import';
import { type RecentIds } from './recent-ids';
import { RequestBody } from './request-body';
import { Tally } from './tally';

/** How far rows were read: so many after a place that one of them told, or after the beginning. */
export interface RowsRead {
  readonly place?: ImportPlace;
  readonly rows: number;
}

/** Rows that are posted in one request. */
export interface Batch {
  /** A JSON array; empty when there is nothing to post. */
  readonly body: string;
  /** Where the rows stand, in the order of the array. */
  readonly places: readonly { readonly path: string; readonly line: number }[];
  /** What became of the rows that were read for it and are not in it, with all their problems. */
  readonly leftOut: Tally;
  /** What was read when it was put together. */
  readonly reached: RowsRead;
}

export interface BatchOptions {
  /** Of all rows; each has its own, or that of the API key, unless told. */
  readonly tenant: string | undefined;
  readonly recent: RecentIds;
  /** How far an interrupted import has come; the rows that are given begin at its place. */
  readonly from?: RowsRead;
}

/** So many rows are read for a batch at most, so that also a file of nothing but malformed rows makes progress. */
const MAX_ROWS_READ = 5_000;

/**
 * Puts good rows into batches; counts the malformed ones, those that are larger than a message may be, and those whose id
 * came shortly before.
 */
export async function* batches<T extends { eventId?: string; tenant?: string }>(
  rows: AsyncIterable<ImportedRow<T>>,
  { tenant, recent, from = { rows: 0 } }: BatchOptions,
): AsyncGenerator<Batch> {
  const making = new BatchMaking(from.place);
  let toPass = from.rows;
  for await (const row of rows) {
    if (toPass > 0) {
      toPass--;
    } else if (!row.ok) {
      making.leftOut.addMalformed(row);
    } else if (row.value.eventId !== undefined && recent.seen(tenant ?? row.value.tenant, row.value.eventId)) {
      making.leftOut.repeated++;
    } else {
      const text = JSON.stringify(tenant === undefined ? row.value : { ...row.value, tenant });
      const bytes = Buffer.byteLength(text);
      if (bytes > MAX_MESSAGE_BYTES) {
        const reason = `has ${bytes} bytes; at most ${MAX_MESSAGE_BYTES} are taken`;
        making.leftOut.addMalformed({ path: row.path, line: row.line, reason });
      } else {
        if (!making.body.hasRoomFor(text)) yield making.take();
        making.body.add(text);
        making.places.push({ path: row.path, line: row.line });
      }
    }
    making.passed(row);
    if (making.rows >= MAX_ROWS_READ) yield making.take();
  }
  if (making.rows > 0) yield making.take();
}

/** A batch in the making. */
class BatchMaking {
  readonly body = new RequestBody();
  places: { path: string; line: number }[] = [];
  leftOut = new Tally(Infinity);
  /** Rows read since the last batch. */
  rows = 0;
  private rowsAfterPlace = 0;

  constructor(private place: ImportPlace | undefined) {}

  passed({ after }: { readonly after?: ImportPlace }): void {
    this.rows++;
    this.rowsAfterPlace = after ? 0 : this.rowsAfterPlace + 1;
    this.place = after ?? this.place;
  }

  take(): Batch {
    const { places, leftOut } = this;
    const reached = { place: this.place, rows: this.rowsAfterPlace };
    const batch = { body: this.body.isEmpty ? '' : this.body.take(), places, leftOut, reached };
    this.places = [];
    this.leftOut = new Tally(Infinity);
    this.rows = 0;
    return batch;
  }
}
