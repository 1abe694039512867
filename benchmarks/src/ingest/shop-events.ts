import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BareRecord } from './bare-limits';

const ITEMS = 5_000;
const EVENTS_PER_SHOPPER = 10;

/**
 * Views as a shop's page posts them; each shopper has ten.
 * @param run the first part of the shoppers' ids
 * @param itemOf the n-th view's item
 */
export function postedViews(count: number, run: string, itemOf: (n: number) => string = madeUpItem): string[] {
  const start = Date.now() - count;
  return Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      eventId: randomUUID(),
      type: 'view_item',
      userId: `${run}-${Math.floor(n / EVENTS_PER_SHOPPER)}`,
      occurredAt: new Date(start + n).toISOString(),
      itemId: itemOf(n),
    }),
  );
}

/** The same as they stand on the topic: with what the collector stamps. */
export function receivedViews(count: number, run: string): Required<BareRecord>[] {
  const receivedAt = new Date().toISOString();
  return postedViews(count, run).map((posted) => {
    const event = JSON.parse(posted) as { userId: string };
    const value = JSON.stringify({ ...event, tenant: 'default', schemaVersion: 1, receivedAt });
    return { key: `default:user:${event.userId}`, value };
  });
}

/** A table of clicks, as session-rec writes them. */
export async function writeSessionTable(path: string, rows: number): Promise<void> {
  const start = Math.floor(Date.now() / 1000) - rows;
  const lines = function* () {
    yield 'SessionId\tItemId\tTime\n';
    for (let n = 0; n < rows; n++) yield `${Math.floor(n / EVENTS_PER_SHOPPER)}\t${madeUpItem(n)}\t${start + n}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
}

function madeUpItem(n: number): string {
  return `item-${(n * 7919) % ITEMS}`;
}
