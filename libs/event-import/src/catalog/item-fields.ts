import { namesByAlias } from '../header';
import { plainName } from '../plain-name';
import { RowError } from '../row';

/** What a field of a catalog is, by the names that shops give it (without case and signs); of two, the first is taken. */
const ALIASES = {
  itemId: ['itemid', 'productid', 'id', 'sku', 'articleid', 'movieid'],
  title: ['title', 'name', 'producttitle', 'productname', 'itemname', 'movietitle'],
  description: ['description', 'longdescription', 'productdescription'],
  brand: ['brand', 'brandname', 'manufacturer'],
  category: ['categorypath', 'category', 'categories', 'producttype', 'categoryname', 'class', 'genres'],
  price: ['price'],
  currency: ['currency', 'pricecurrency', 'currencycode'],
  stock: ['instock', 'availability', 'currentstock', 'stock', 'stockquantity', 'inventory'],
  image: ['imageurl', 'image', 'imagelink'],
  attributes: ['attributes'],
} as const;

export type ItemField = keyof typeof ALIASES;

/** Which field of a record stands for what. */
export type FieldNames = ReadonlyMap<ItemField, string>;

export function fieldNames(names: readonly string[]): FieldNames {
  return namesByAlias(names, ALIASES);
}

/** Whether records with these fields are products: an id, a title, and something that only a product has. */
export function areProducts(names: FieldNames): boolean {
  return names.has('itemId') && names.has('title') && isSold(names);
}

/** Whether records have an id and a name but nothing that a product has: categories, shops, tags. */
export function areNamedThings(names: FieldNames): boolean {
  return names.has('itemId') && names.has('title') && !isSold(names);
}

function isSold(names: FieldNames): boolean {
  return (['price', 'category', 'brand', 'description', 'stock'] as const).some((field) => names.has(field));
}

/** A field's value as one text; undefined when it is missing or stands for nothing. @throws RowError for a list or an object */
export function textOf(value: unknown, field: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object') throw new RowError(`${field} must be one value, not a list or an object`);
  const text = scalarText(value).trim();
  return text === '' || text === '~' || text === 'null' ? undefined : text;
}

export function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const IN_STOCK = new Set(['true', 'yes', 'y', 'instock', 'available', 'preorder', 'backorder']);
const OUT_OF_STOCK = new Set(['false', 'no', 'n', 'outofstock', 'soldout', 'unavailable']);

/** `true`, `no`, `in stock`, `out_of_stock`, or a number of pieces. @throws RowError */
export function inStockOf(text: string, field: string): boolean {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text) > 0;
  const plain = plainName(text);
  if (IN_STOCK.has(plain)) return true;
  if (OUT_OF_STOCK.has(plain)) return false;
  throw new RowError(`${field}: "${text}" says neither that there is stock nor that there is none`);
}
