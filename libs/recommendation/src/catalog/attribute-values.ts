import type { CatalogItem } from '@attune/contracts';

/** The values that an item has of an attribute; none when it has not got it. */
export function attributeValues({ attributes }: CatalogItem, name: string): readonly (string | number | boolean)[] {
  // A name may be one that every object has: `constructor`.
  if (!Object.hasOwn(attributes, name)) return NONE;
  const values = attributes[name];
  return Array.isArray(values) ? values : [values];
}
const NONE: readonly never[] = [];

/** What an item has values of, as `valuesOf` knows it. */
export function attributesOf({ attributes }: CatalogItem): readonly string[] {
  return ['brand', 'category', ...Object.keys(attributes)];
}

/** Items that have a value of an attribute, as `valuesOf` knows it; of any when it is "". */
export interface ValueGroup {
  attribute: string;
  value: string;
}

/** An item's brand, the names of its categories, or its values of another attribute, as text. */
export function valuesOf(item: CatalogItem, attribute: string): readonly string[] {
  if (attribute === 'category') return namesIn(item.categoryPath);
  if (attribute === 'brand') return item.brand === undefined ? [] : [item.brand];
  return attributeValues(item, attribute).map(String);
}

/** Whether an item is of a group. */
export function isOfGroup(item: CatalogItem, { attribute, value }: ValueGroup): boolean {
  const values = valuesOf(item, attribute);
  return value === '' ? values.length > 0 : values.includes(value);
}

/** The names of a category's path, one of which may look like a path itself. */
export function namesIn(path: readonly string[]): readonly string[] {
  return path.some((name) => name.includes(' > ')) ? path.join(' > ').split(' > ') : path;
}
