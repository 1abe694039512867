import { type CatalogItem, type Money, type PostedItemChange } from '@attune/contracts';
import { htmlText } from '../catalog/html-text';
import { attributesOf } from '../catalog/item-attributes';
import { lowestPrice } from '../catalog/lowest-price';
import { commaList, pathOf } from '../catalog/text-list';
import { upserts } from '../catalog/upserts';
import { type FileFormat } from '../file-format';
import { findHeader, namesByAlias, RecordReader, repeatedColumn } from '../header';
import { moneyOf } from '../money-of';
import { goodRow, malformedRow, type Row } from '../row';
import { readTable } from '../table';
import { shopifyOptions } from './shopify-options';

/** Columns by their names in exports until 2024, and since. */
const ALIASES = {
  handle: ['handle', 'urlhandle'],
  title: ['title'],
  description: ['bodyhtml', 'description'],
  vendor: ['vendor'],
  category: ['productcategory', 'standardizedproducttype'],
  type: ['type', 'customproducttype'],
  tags: ['tags'],
  published: ['published', 'publishedononlinestore'],
  status: ['status'],
  price: ['variantprice', 'price'],
  tracker: ['variantinventorytracker', 'inventorytracker'],
  pieces: ['variantinventoryqty', 'inventoryquantity'],
  policy: ['variantinventorypolicy', 'continuesellingwhenoutofstock'],
  image: ['imagesrc', 'productimageurl'],
  ...{ option1: ['option1name'], option2: ['option2name'], option3: ['option3name'] },
  ...{ value1: ['option1value'], value2: ['option2value'], value3: ['option3value'] },
} as const;
type Field = keyof typeof ALIASES;
type FieldText = (field: Field) => string;

/** A variant or a picture of a product; the first row of a product has also what all share. */
interface ProductRow {
  readonly handle: string;
  readonly text: FieldText;
  readonly price: Money | undefined;
}

/** The products that a Shopify shop exports as CSV: each in as many rows as it has variants and pictures. */
export const shopifyTable: FileFormat = {
  name: 'Shopify products (CSV)',
  example: 'Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Variant Price,…',
  recognise(head, file, { currency }) {
    const header = findHeader(
      head,
      (columns) =>
        columns.includes('title') &&
        ((columns.includes('handle') && columns.includes('variantprice')) ||
          (columns.includes('urlhandle') && columns.includes('price'))),
    );
    if (!header) return undefined;
    const names = namesByAlias(header.columns, ALIASES);
    const repeated = repeatedColumn(header.columns, names.values());
    if (repeated) return repeated;
    const reader = new RecordReader(header, header.columns);
    const rowOf = (fields: string[]): ProductRow => {
      reader.check(fields);
      const text: FieldText = (field) => {
        const name = names.get(field);
        return name === undefined ? '' : reader.text(fields, name);
      };
      const price = text('price');
      return {
        handle: reader.required(fields, names.get('handle')!),
        text,
        price: price === '' ? undefined : moneyOf(price, currency, names.get('price')!),
      };
    };
    return { catalog: () => products(readTable(file, header, rowOf), file.modifiedAt) };
  },
};

function products(rows: AsyncIterable<Row<ProductRow>>, modifiedAt: Date): AsyncGenerator<Row<PostedItemChange>> {
  return upserts(grouped(rows), modifiedAt);
}

/** Rows that follow each other with one handle are one product; one that is malformed takes no other with it. */
async function* grouped(rows: AsyncIterable<Row<ProductRow>>): AsyncGenerator<Row<CatalogItem>> {
  let group: ProductRow[] = [];
  let line = 0;
  for await (const row of rows) {
    if (!row.ok) {
      yield row;
      continue;
    }
    if (group.length > 0 && group[0].handle !== row.value.handle) {
      yield productOf(line, group);
      group = [];
    }
    if (group.length === 0) line = row.line;
    // A product has a few hundred rows at most; what a broken export repeats says nothing new.
    if (group.length < MAX_ROWS) group.push(row.value);
  }
  if (group.length > 0) yield productOf(line, group);
}

const MAX_ROWS = 5_000;

function productOf(line: number, rows: readonly ProductRow[]): Row<CatalogItem> {
  const [{ handle, text }] = rows;
  if (text('title') === '') return malformedRow(line, `the first row of product "${handle}" has no Title`);
  const variants = rows.filter(({ price }) => price !== undefined);
  const category = pathOf(text('category'));
  const type = text('type');
  return goodRow(line, {
    itemId: handle,
    title: text('title'),
    ...optional('description', htmlText(text('description'))),
    ...optional('brand', text('vendor') || undefined),
    categoryPath: category.length > 0 || type === '' ? category : [type],
    ...optional('price', lowestPrice(variants.map(({ price }) => price))),
    inStock: isOffered(text) && (variants.length === 0 || variants.some(isInStock)),
    attributes: attributesOf([
      ...(category.length > 0 ? [['type', type] as const] : []),
      ['tags', commaList(text('tags'))],
      ...shopifyOptions(optionsOf(rows)),
    ]),
    ...optional(
      'imageUrl',
      rows.map((row) => row.text('image')).find((image) => image !== ''),
    ),
  });
}

/** Drafts and what is archived or not published are in the catalog, and not sold. */
function isOffered(text: FieldText): boolean {
  return !/^(draft|archived|unlisted)$/i.test(text('status')) && !/^false$/i.test(text('published'));
}

/** Stock that nobody counts does not end, and some is sold without. */
function isInStock({ text }: ProductRow): boolean {
  return (
    text('pieces') === '' || text('tracker') === '' || Number(text('pieces')) > 0 || SOLD_OUT_TOO.test(text('policy'))
  );
}

const SOLD_OUT_TOO = /^(continue|true)$/i;

const OPTIONS = [1, 2, 3] as const;

/** An option's name stands in the first row only. */
function optionsOf(rows: readonly ProductRow[]): { name: string; values: string[] }[] {
  return OPTIONS.map((n) => ({
    name: rows[0].text(`option${n}`),
    values: rows.map(({ text }) => text(`value${n}`)),
  }));
}

function optional<Name extends string, T>(name: Name, value: T | undefined): Partial<Record<Name, T>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, T>>;
}
