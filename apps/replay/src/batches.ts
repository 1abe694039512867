import { type ImportedRow } from '@attune/event-import';
import { type RecentIds } from './recent-ids';
import { type Tally } from './tally';

/** Rows that are posted in one request. */
export interface Batch {
  /** A JSON array. */
  readonly body: string;
  /** Where the rows stand, in the order of the array. */
  readonly places: readonly { readonly path: string; readonly line: number }[];
}

/** The collector's limit of rows in a request. */
const MAX_ROWS = 500;
/** Well under the collector's limit of 5 MiB, also when every character takes three bytes. */
const MAX_CHARACTERS = 1_500_000;

/** Puts good rows into batches; counts the malformed ones, and those whose id came shortly before. */
export async function* batches<T extends { eventId?: string }>(
  rows: AsyncIterable<ImportedRow<T>>,
  { tenant, recent, tally }: { tenant: string; recent: RecentIds; tally: Tally },
): AsyncGenerator<Batch> {
  let texts: string[] = [];
  let places: { path: string; line: number }[] = [];
  let characters = 0;
  const takeBatch = (): Batch => {
    const batch = { body: `[${texts.join(',')}]`, places };
    texts = [];
    places = [];
    characters = 0;
    return batch;
  };
  for await (const row of rows) {
    if (!row.ok) {
      tally.addMalformed(row);
    } else if (row.value.eventId !== undefined && recent.seen(row.value.eventId)) {
      tally.repeated++;
    } else {
      const text = JSON.stringify({ ...row.value, tenant });
      if (characters + text.length > MAX_CHARACTERS && texts.length > 0) yield takeBatch();
      texts.push(text);
      places.push({ path: row.path, line: row.line });
      characters += text.length;
      if (texts.length === MAX_ROWS) yield takeBatch();
    }
  }
  if (texts.length > 0) yield takeBatch();
}
