import { type PostedEvent, type PostedItemChange } from '@attune/contracts';
import { createDemoShop, type DemoShop, type DemoShopConfig } from '@attune/demo-shop';
import {
  eventBytes,
  importedEvents,
  importedItems,
  planImport,
  type ImportedRow,
  type ImportPlace,
  type ImportPlan,
} from '@attune/event-import';
import { type ImportArguments } from './import-arguments';
import { UsageError } from './option-values';

/** What is imported, read as it is sent. */
export interface ImportSource {
  /** What is read, and what is skipped and why; a line each. */
  readonly summary: readonly string[];
  items(): AsyncIterable<ImportedRow<PostedItemChange>>;
  /** @param from where to begin, as a row of the same files told before; at the beginning unless told */
  events(from?: ImportPlace): AsyncIterable<ImportedRow<PostedEvent>>;
  /** How much of the events' files has been read for the items that are in them: 0 to 1; undefined where there is no such file. */
  itemsShare?(): number | undefined;
  /** How much of the events has been read: 0 to 1. */
  eventsShare(): number;
  /** The number of events, when it is known beforehand. */
  readonly eventsTotal?: number;
  /** What is read, where it is files. */
  readonly files: readonly { readonly path: string; readonly sizeBytes: number; readonly modifiedAt: Date }[];
}

/**
 * @param signal ends also the reading that gives no item for long: its error is thrown by the items
 * @throws ImportError when files cannot be imported
 * @throws UsageError when a setting of the demo shop is out of range
 */
export async function openSource(
  { source, currency, eventType, timeZone }: ImportArguments,
  signal: AbortSignal,
): Promise<ImportSource> {
  if ('demoShop' in source) return demoShopSource(source.demoShop);
  return filesSource(await planImport(source.paths, { currency, eventType, timeZone }), signal);
}

function filesSource(plan: ImportPlan, signal: AbortSignal): ImportSource {
  const totalBytes = eventBytes(plan);
  let bytes = 0;
  let itemBytes = 0;
  const shareOf = (read: number) => (totalBytes === 0 ? 1 : read / totalBytes);
  return {
    summary: [
      ...plan.files.map(({ path, format }) => `${path}: ${format}`),
      ...plan.files.flatMap(({ path, reader: { note } }) => (note === undefined ? [] : `note on ${path}: ${note}`)),
      ...plan.skipped.map(({ path, reason }) => `skipped ${path}: ${reason}`),
    ],
    items: () =>
      importedItems(plan, (count) => {
        signal.throwIfAborted();
        itemBytes += count;
      }),
    events: (from) => importedEvents(plan, (count) => (bytes += count), from),
    itemsShare: () => (totalBytes === 0 ? undefined : shareOf(itemBytes)),
    eventsShare: () => shareOf(bytes),
    files: plan.files,
  };
}

function demoShopSource(config: DemoShopConfig): ImportSource {
  const shop = openDemoShop(config);
  let made = 0;
  const { seed, products, shoppers, events, days, end } = config;
  return {
    summary: [
      `demo shop of seed ${seed}: ${products} products, ${shoppers} shoppers, ${events} events in ${days} days to ${end.toISOString()}`,
    ],
    items: () => asRows(shop.items()),
    events: () => asRows(shop.events(), () => made++),
    eventsShare: () => made / Math.max(1, config.events),
    eventsTotal: config.events,
    files: [],
  };
}

function openDemoShop(config: DemoShopConfig): DemoShop {
  try {
    return createDemoShop(config);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`--${error.message}`) : error;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- in the form in which files are read
async function* asRows<T>(values: Iterable<T>, onRow?: () => void): AsyncGenerator<ImportedRow<T>> {
  let line = 0;
  for (const value of values) {
    onRow?.();
    yield { ok: true, path: 'demo shop', line: ++line, value };
  }
}
