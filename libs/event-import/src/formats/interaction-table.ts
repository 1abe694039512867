import { type Money, type PostedEvent } from '@attune/contracts';
import { areProducts, fieldNames } from '../catalog/item-fields';
import { type EventKind, eventKindOf } from '../event-kinds';
import { idOf } from '../event-id';
import { type FileFormat, type FileReader, type ImportOptions, type NothingToImport } from '../file-format';
import { findHeader, type Header, namesByAlias, RecordReader, repeatedColumn } from '../header';
import { plainName } from '../plain-name';
import { instantOf } from '../instants';
import { moneyOf } from '../money-of';
import { ratingOf, type RatingScale, ratingScaleOf } from '../rating-scale';
import { type ReadOptions, RowError } from '../row';
import { readTable } from '../table';
import { type SourceFile } from '../text/file-text';

/** What a column is, by the names that systems give it (without case and signs); of two, the first is taken. */
const ALIASES = {
  user: ['userid', 'user', 'customerid', 'customer', 'memberid', 'shopperid', 'buyerid', 'accountid', 'reviewerid'],
  visitor: ['visitorid', 'anonymousid', 'clientid', 'deviceid', 'cookieid'],
  session: ['sessionid', 'session', 'usersession'],
  item: ['itemid', 'item', 'productid', 'product', 'articleid', 'movieid', 'sku', 'parentasin', 'asin'],
  time: [
    'timestamp',
    'time',
    'datetime',
    'eventtime',
    'eventtimestamp',
    'date',
    'eventdate',
    'createdat',
    'occurredat',
  ],
  kind: [
    'eventtype',
    'feedbacktype',
    'interactiontype',
    'behaviortype',
    'event',
    'eventname',
    'action',
    'behavior',
    'type',
  ],
  rating: ['rating', 'score', 'stars'],
  value: ['eventvalue', 'value'],
  order: ['orderid', 'transactionid', 'ordernumber'],
  quantity: ['quantity', 'qty'],
  price: ['price', 'unitprice'],
  currency: ['currency', 'pricecurrency', 'currencycode'],
} as const;
type Field = keyof typeof ALIASES;

/** Texts that stand for nobody where a session or a visitor is named beside them. */
const NOBODY = new Set(['', 'na', 'nan', 'null', 'none', '\\n']);
const MOST_PIECES = 10_000;

/** What users did with items: a row an event, as Personalize, Recombee, gorse, MovieLens and most shops export them. */
export const interactionTable: FileFormat = {
  name: 'interactions (CSV, TSV)',
  example:
    'user_id,item_id,timestamp and, if there, event_type, rating, session_id, order_id, quantity, price (Personalize, gorse, MovieLens, Recombee)',
  recognise(head, file, options) {
    const header = findHeader(head, (columns) => lackedBy(namesByAlias(columns, ALIASES)).length <= 1);
    if (!header) return undefined;
    const names = namesByAlias(header.columns, ALIASES);
    // Who sells a product, and since when, stands in catalogs, too.
    if (areProducts(fieldNames(header.columns)) && !names.has('kind')) return undefined;
    const [lacked] = lackedBy(names);
    if (lacked) return { reason: `looks like interactions, but has no column ${lacked}`, isGuess: true };
    return repeatedColumn(header.columns, names.values()) ?? interactions(file, header, names, options);
  },
};

/** The columns that are needed and not there, by their usual names. */
function lackedBy(names: ReadonlyMap<Field, string>): string[] {
  return [
    ...(names.has('user') || names.has('visitor') ? [] : ['user_id']),
    ...(names.has('item') ? [] : ['item_id']),
    ...(names.has('time') ? [] : ['timestamp']),
  ];
}

function interactions(
  file: SourceFile,
  header: Header,
  names: ReadonlyMap<Field, string>,
  options: ImportOptions,
): FileReader | NothingToImport {
  const row = new InteractionRow(header, names, options);
  const scaleOf = (onBytes: ReadOptions['onBytes']) =>
    // These bytes are read again, and count then; who is told of them may end the reading.
    ratingScaleOf(
      goodTexts(readTable(file, header, (fields) => row.ratingText(fields), { onBytes: () => onBytes?.(0) })),
    );
  let scale: Promise<RatingScale> | undefined;
  return {
    ...(wasSessions(header) ? { note: ONCE_SESSIONS } : {}),
    async *events(reading) {
      scale ??= row.mayRate ? scaleOf(reading?.onBytes) : Promise.resolve({ worst: 0, best: 5 });
      const known = await scale;
      yield* readTable(file, header, (fields, line) => row.event(fields, line, known), reading);
    },
  };
}

/** What made a file a table of sessions, whatever else stood in it, before tables of interactions were known. */
const SESSION_COLUMNS = ['sessionid', 'itemid', 'time'];

const ONCE_SESSIONS =
  'earlier releases read such a table as sessions of nobody, under other ids: what was imported then is stored twice by this. ' +
  'Import it into a new tenant (--tenant), or erase those sessions first (replay erase --anonymous SESSION)';

function wasSessions({ columns }: Header): boolean {
  const names = new Set(columns.map(plainName));
  return SESSION_COLUMNS.every((column) => names.has(column));
}

async function* goodTexts(rows: AsyncIterable<{ ok: boolean; value?: string }>): AsyncGenerator<string> {
  for await (const { value } of rows) if (value !== undefined) yield value;
}

/** Reads the fields of a row. */
class InteractionRow {
  private readonly reader: RecordReader<string>;

  constructor(
    header: Header,
    private readonly names: ReadonlyMap<Field, string>,
    private readonly options: ImportOptions,
  ) {
    this.reader = new RecordReader(header, header.columns);
  }

  get mayRate(): boolean {
    return this.names.has('rating') || this.names.has('value');
  }

  /** The rating in a row that rates; empty in others. @throws RowError */
  ratingText(fields: readonly string[]): string {
    this.reader.check(fields);
    return this.kind(fields) === 'rate_item' ? this.text(fields, this.ratingField) : '';
  }

  /** @throws RowError naming the column */
  event(fields: readonly string[], line: number, scale: RatingScale): PostedEvent {
    this.reader.check(fields);
    const kind = this.kind(fields);
    const itemId = this.required(fields, 'item');
    const common = {
      eventId: idOf('interaction', kind, line, ...fields),
      ...this.shopper(fields),
      occurredAt: instantOf(this.required(fields, 'time'), this.name('time'), this.options.timeZone),
    };
    switch (kind) {
      case 'add_to_cart':
        return { ...common, type: kind, itemId, quantity: this.quantity(fields), price: this.price(fields) };
      case 'remove_from_cart':
        return { ...common, type: kind, itemId, quantity: this.quantity(fields) };
      case 'purchase': {
        // A row for each product of an order: without its number, what a session bought counts as one basket.
        const transactionId = this.text(fields, 'order') || common.sessionId || common.eventId;
        const line = { itemId, quantity: this.quantity(fields) ?? 1, price: this.price(fields) };
        return { ...common, type: kind, transactionId, lines: [line] };
      }
      case 'rate_item': {
        const rating = this.required(fields, this.ratingField);
        return { ...common, type: kind, itemId, ...ratingOf(rating, scale, this.name(this.ratingField)) };
      }
      default:
        return { ...common, type: kind, itemId };
    }
  }

  private kind(fields: readonly string[]): EventKind {
    if (this.names.has('kind')) return eventKindOf(this.required(fields, 'kind'), this.name('kind'));
    return this.options.eventType ?? (this.names.has('rating') ? 'rate_item' : 'view_item');
  }

  private get ratingField(): Field {
    return this.names.has('rating') || !this.names.has('value') ? 'rating' : 'value';
  }

  private shopper(fields: readonly string[]): { userId?: string; anonymousId?: string; sessionId?: string } {
    const sessionId = this.text(fields, 'session') || undefined;
    const userId = this.text(fields, 'user');
    const anonymousId = this.text(fields, 'visitor') || (NOBODY.has(userId.toLowerCase()) ? sessionId : undefined);
    const isNamed = !NOBODY.has(userId.toLowerCase()) || anonymousId === undefined;
    return {
      ...(isNamed ? { userId: this.required(fields, this.names.has('user') ? 'user' : 'visitor') } : {}),
      ...(anonymousId === undefined ? {} : { anonymousId }),
      ...(sessionId === undefined ? {} : { sessionId }),
    };
  }

  private quantity(fields: readonly string[]): number | undefined {
    const text = this.text(fields, 'quantity');
    if (text === '') return undefined;
    const pieces = /^\d+(\.0+)?$/.test(text) ? Number(text) : NaN;
    if (pieces >= 1 && pieces <= MOST_PIECES) return pieces;
    throw new RowError(`${this.name('quantity')}: "${text}" is not a whole number from 1 to ${MOST_PIECES}`);
  }

  private price(fields: readonly string[]): Money | undefined {
    const text = this.text(fields, 'price');
    const currency = this.text(fields, 'currency').toUpperCase() || this.options.currency;
    return text === '' ? undefined : moneyOf(text, currency, this.name('price'));
  }

  /** The column's name in the file, by which a fault is told. */
  private name(field: Field): string {
    return this.names.get(field) ?? field;
  }

  private text(fields: readonly string[], field: Field): string {
    const name = this.names.get(field);
    return name === undefined ? '' : this.reader.text(fields, name);
  }

  private required(fields: readonly string[], field: Field): string {
    return this.reader.required(fields, this.name(field));
  }
}
