import { type CatalogItem, type Money, type PostedEvent, type PostedItemChange } from '@attune/contracts';
import { idOf } from '../event-id';
import { type FileFormat, type ImportOptions } from '../file-format';
import { findColumns, RecordReader, repeatedColumn } from '../header';
import { instantOf } from '../instants';
import { moneyOf } from '../money-of';
import { goodRow, RowError, type Row } from '../row';
import { readTable } from '../table';
import { ownCopy } from '../text/own-copy';

const COLUMNS = [
  'event_time',
  'event_type',
  'product_id',
  'category_id',
  'category_code',
  'brand',
  'price',
  'user_id',
  'user_session',
] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED = ['event_time', 'event_type', 'product_id', 'user_id'] as const;
const NAME = 'REES46 eCommerce CSV';

/** REES46's and Kaggle's "eCommerce behavior data": an event a row, each with what is known of its product. */
export const rees46: FileFormat = {
  name: NAME,
  example: COLUMNS.join(','),
  recognise(head, file, options) {
    const header = findColumns(head, NEEDED, NAME);
    if (!header || 'reason' in header) return header;
    const repeated = repeatedColumn(header.columns, COLUMNS);
    if (repeated) return repeated;
    const reader = new RecordReader<Column>(header, COLUMNS);
    return {
      events: (reading) => readTable(file, header, (fields, line) => eventOf(reader, fields, line, options), reading),
      describedItems: (reading) => describedItems((read) => readTable(file, header, read, reading), reader, options),
    };
  },
};

function eventOf(
  reader: RecordReader<Column>,
  fields: string[],
  line: number,
  { currency, timeZone }: ImportOptions,
): PostedEvent {
  reader.check(fields);
  const sessionId = reader.text(fields, 'user_session') || undefined;
  const itemId = reader.required(fields, 'product_id');
  const price = priceOf(reader.text(fields, 'price'), currency);
  const common = {
    eventId: idOf('rees46', line, ...fields),
    userId: reader.required(fields, 'user_id'),
    sessionId,
    occurredAt: instantOf(reader.required(fields, 'event_time'), 'event_time', timeZone),
  };
  const type = reader.required(fields, 'event_type');
  switch (type) {
    case 'view':
      return { ...common, type: 'view_item', itemId };
    case 'cart':
      return { ...common, type: 'add_to_cart', itemId, price };
    case 'remove_from_cart':
      return { ...common, type: 'remove_from_cart', itemId };
    case 'purchase':
      // A row for each product of an order, without the order's number: what a session bought counts as one basket.
      return {
        ...common,
        type: 'purchase',
        transactionId: sessionId ?? common.eventId,
        lines: [{ itemId, quantity: 1, price }],
      };
    default:
      throw new RowError(`event_type: "${type}" is none of view, cart, remove_from_cart and purchase`);
  }
}

/** Amounts come from a float: `489.0700` and `35.79`. @throws RowError */
function priceOf(text: string, currency: string): Money | undefined {
  return text === '' ? undefined : moneyOf(text, currency, 'price');
}

/** What a row says about its product. */
const DESCRIBING = ['product_id', 'category_id', 'category_code', 'brand', 'price'] as const;

interface Described {
  line: number;
  occurredAt: string;
  /** The texts of `DESCRIBING`, as JSON. */
  json: string;
}

/**
 * Each product once, as its last row describes it; memory grows with the number of products, not of rows: as text they
 * take least. Most rows say what an earlier one said, and an item is made at the end only.
 */
async function* describedItems(
  rowsAs: <T>(read: (fields: string[]) => T) => AsyncIterable<Row<T>>,
  reader: RecordReader<Column>,
  { currency, timeZone }: ImportOptions,
): AsyncGenerator<Row<PostedItemChange>> {
  const newest = new Map<string, Described>();
  const described = rowsAs((fields) => {
    reader.check(fields);
    const itemId = reader.required(fields, 'product_id');
    const occurredAt = instantOf(reader.required(fields, 'event_time'), 'event_time', timeZone);
    const known = newest.get(itemId);
    const json = JSON.stringify(DESCRIBING.map((column) => reader.text(fields, column)));
    // Of another price it must be known first whether it is one.
    if (known?.json !== json) priceOf(reader.text(fields, 'price'), currency);
    return { itemId, occurredAt, known, json };
  });
  for await (const row of described) {
    if (!row.ok) continue;
    const { itemId, occurredAt, known, json } = row.value;
    if (!known) newest.set(ownCopy(itemId), { line: row.line, occurredAt, json });
    else if (known.occurredAt <= occurredAt) {
      known.line = row.line;
      known.occurredAt = occurredAt;
      known.json = json;
    }
  }
  for (const { line, occurredAt, json } of newest.values()) {
    const item = describedItem(json, currency);
    const eventId = idOf('rees46-item', occurredAt, JSON.stringify(item));
    yield goodRow(line, { type: 'item_upserted' as const, eventId, occurredAt, item });
  }
}

function describedItem(json: string, currency: string): CatalogItem {
  const [itemId, categoryId, code, brand, price] = JSON.parse(json) as string[];
  const categoryPath = code.split('.').filter(Boolean).map(readable);
  const kind = categoryPath.at(-1);
  return {
    itemId,
    title: [brand && readable(brand), kind].filter(Boolean).join(' ') || `Item ${itemId}`,
    ...(brand ? { brand: readable(brand) } : {}),
    categoryPath,
    price: priceOf(price, currency),
    inStock: true,
    attributes: categoryId ? { category_id: categoryId } : {},
  };
}

/** `water_heater` as `Water heater`. */
function readable(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
