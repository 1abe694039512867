import { type CatalogItem, type Money } from '@attune/contracts';
import { htmlText } from '../catalog/html-text';
import { attributesOf } from '../catalog/item-attributes';
import { inStockOf } from '../catalog/item-fields';
import { lowestPrice } from '../catalog/lowest-price';
import { commaList, pathOf } from '../catalog/text-list';
import { upserts } from '../catalog/upserts';
import { type FileFormat } from '../file-format';
import { findHeader, type Header, RecordReader, repeatedColumn } from '../header';
import { plainName } from '../plain-name';
import { moneyOf } from '../money-of';
import { goodRow, type Row } from '../row';
import { readTable } from '../table';
import { ownCopy } from '../text/own-copy';

const COLUMNS = [
  ...['ID', 'Type', 'SKU', 'Name', 'Published', 'Visibility in catalog', 'Short description', 'Description'],
  ...['In stock?', 'Sale price', 'Regular price', 'Date sale price starts', 'Date sale price ends'],
  ...['Categories', 'Tags', 'Images', 'Parent', 'Brands'],
];

/** A product, or a variation of one. */
interface ProductRow {
  readonly item: CatalogItem;
  /** Of a variation, its product: `id:17` or a SKU. */
  readonly parent?: string;
  readonly sku: string;
}

/** What the variations of a product say of it. */
interface Variations {
  price: Money | undefined;
  inStock: boolean;
}

/** The products that WooCommerce exports as CSV. A product of several variations has its prices in their rows. */
export const woocommerce: FileFormat = {
  name: 'WooCommerce products',
  example:
    'ID,Type,SKU,Name,Published,Short description,Description,In stock?,Regular price,Categories,Images,Parent,…',
  recognise(head, file, { currency }) {
    const header = findHeader(
      head,
      (columns) =>
        ['type', 'name', 'regularprice'].every((column) => columns.includes(column)) &&
        ['id', 'sku'].some((column) => columns.includes(column)),
    );
    if (!header) return undefined;
    const repeated = repeatedColumn(header.columns, COLUMNS);
    if (repeated) return repeated;
    const row = new WooRow(header, currency);
    const read = () => readTable(file, header, (fields) => row.read(fields));
    return { catalog: () => upserts(products(read), file.modifiedAt) };
  },
};

/** The file is read twice: where a product's variations stand is not said, and what they say of it is little. */
async function* products(read: () => AsyncIterable<Row<ProductRow>>): AsyncGenerator<Row<CatalogItem>> {
  const variations = new Map<string, Variations>();
  for await (const row of read()) {
    if (!row.ok || row.value.parent === undefined) continue;
    const { parent, item } = row.value;
    const known = variations.get(parent);
    if (!known) variations.set(ownCopy(parent), { price: item.price, inStock: item.inStock });
    else {
      known.price = lowestPrice([known.price, item.price]);
      known.inStock ||= item.inStock;
    }
  }
  for await (const row of read()) {
    if (!row.ok) yield row;
    else if (row.value.parent === undefined) {
      const { item, sku } = row.value;
      // Variations name their product by one or the other.
      const own = [variations.get(`id:${item.itemId}`), sku === '' ? undefined : variations.get(sku)].filter(
        (known) => known !== undefined,
      );
      const price = own.length > 0 ? lowestPrice(own.map((known) => known.price)) : item.price;
      const inStock = item.inStock && (own.length === 0 || own.some((known) => known.inStock));
      yield goodRow(row.line, { ...item, ...(price ? { price } : {}), inStock });
    }
  }
}

class WooRow {
  private readonly reader: RecordReader<string>;
  /** Columns in pairs: an attribute's name, and its values. */
  private readonly attributes: readonly (readonly [string, string])[];
  private readonly hasIds: boolean;

  constructor(
    header: Header,
    private readonly currency: string,
  ) {
    this.reader = new RecordReader(header, [...COLUMNS, ...header.columns]);
    this.hasIds = header.columns.some((column) => plainName(column) === 'id');
    this.attributes = header.columns.flatMap((column) => {
      const [, number] = /^attribute(\d+)name$/.exec(plainName(column)) ?? [];
      return number === undefined ? [] : [[column, `Attribute ${number} value(s)`] as const];
    });
  }

  /** @throws RowError naming the column */
  read(fields: string[]): ProductRow {
    this.reader.check(fields);
    const text = (column: string) => this.reader.text(fields, column);
    const itemId = this.reader.required(fields, this.hasIds ? 'ID' : 'SKU');
    const sku = text('SKU');
    const categories = commaList(text('Categories'));
    const description = htmlText(text('Description')) ?? htmlText(text('Short description'));
    const brand = commaList(text('Brands')).at(0);
    const price = this.price(text);
    const image = commaList(text('Images')).at(0);
    const item: CatalogItem = {
      itemId,
      title: text('Name') || `Item ${itemId}`,
      ...(description === undefined ? {} : { description }),
      ...(brand === undefined ? {} : { brand }),
      // The first of several that stand beside each other.
      categoryPath: pathOf(categories.at(0) ?? ''),
      ...(price ? { price } : {}),
      inStock: isOffered(text) && inStockOf(text('In stock?') || '1', 'In stock?'),
      attributes: attributesOf([
        ...(this.hasIds ? [['sku', sku] as const] : []),
        ...(categories.length > 1 ? [['categories', categories] as const] : []),
        ['tags', commaList(text('Tags'))],
        ...this.attributes.map(([name, values]) => [text(name), commaList(text(values))] as const),
      ]),
      ...(image === undefined ? {} : { imageUrl: image }),
    };
    const isVariation = /\bvariation\b/i.test(text('Type'));
    return { item, sku, ...(isVariation ? { parent: text('Parent').replace(/^id:\s*/i, 'id:') } : {}) };
  }

  /** What a sale of certain days costs says nothing of today. */
  private price(text: (column: string) => string): Money | undefined {
    const isDated = text('Date sale price starts') !== '' || text('Date sale price ends') !== '';
    const column = text('Sale price') !== '' && !isDated ? 'Sale price' : 'Regular price';
    return text(column) === '' ? undefined : moneyOf(text(column), this.currency, column);
  }
}

/** Drafts and what is private or hidden are in the catalog, and not sold. */
function isOffered(text: (column: string) => string): boolean {
  return !/^(0|-1|false)$/i.test(text('Published')) && text('Visibility in catalog').toLowerCase() !== 'hidden';
}
