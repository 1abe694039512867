import { type CatalogItem, type Money } from '@attune/contracts';
import { moneyOf } from '../money-of';
import { RowError } from '../row';
import { attributesOf } from './item-attributes';
import { inStockOf, scalarText, textOf, type FieldNames, type ItemField } from './item-fields';

/** A product of a foreign catalog: field names to texts, booleans, lists or objects. */
export type ItemRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is ItemRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The catalog item that a record describes. Fields without a meaning of their own become attributes.
 * @param currency of prices that name none
 * @throws RowError naming the field
 */
export function itemOfRecord(record: ItemRecord, names: FieldNames, currency: string): CatalogItem {
  const value = (field: ItemField) => record[names.get(field) ?? ''];
  const text = (field: ItemField) => textOf(value(field), names.get(field) ?? field);
  const itemId = text('itemId');
  if (itemId === undefined) throw new RowError(`${names.get('itemId') ?? 'id'} is empty`);
  const stock = text('stock');
  const used = new Set(names.values());
  const attributes = value('attributes');
  const categories = alternativesOf(value('category'));
  return dropUndefined({
    itemId,
    title: text('title') ?? `Item ${itemId}`,
    description: text('description'),
    brand: text('brand'),
    categoryPath: categoryPathOf(categories?.[0] ?? value('category')),
    price: priceOf(text('price'), text('currency') ?? currency),
    inStock: stock === undefined ? true : inStockOf(stock, names.get('stock') ?? 'stock'),
    attributes: attributesOf([
      ...Object.entries(record).filter(([name]) => !used.has(name)),
      ...(categories ? [[names.get('category')!, categories] as const] : []),
      ...(isRecord(attributes) ? Object.entries(attributes) : [['attributes', attributes] as const]),
    ]),
    imageUrl: text('image'),
  });
}

/** Categories that stand beside each other, as in `Animation|Comedy`: the first is the item's path, all are attributes. */
function alternativesOf(value: unknown): string[] | undefined {
  if (typeof value !== 'string' || !value.includes('|')) return undefined;
  return value.split('|').map((part) => part.trim());
}

/** `Home > Kitchen > Kettles`, or a list. */
function categoryPathOf(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(scalarText) : (textOf(value, 'category') ?? '').split('>');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `12.50`, or with its currency as feeds have it: `12.50 EUR`. @throws RowError */
function priceOf(text: string | undefined, currency: string): Money | undefined {
  if (text === undefined) return undefined;
  const [, amount, named] = /^([\d.,]+)(?:\s*([A-Za-z]{3}))?$/.exec(text) ?? [];
  const unit = (named ?? currency).toUpperCase();
  return moneyOf(amount ?? text, unit, 'price');
}

function dropUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
