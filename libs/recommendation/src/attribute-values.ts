import type { CatalogItem } from '@attune/contracts';

/** The values that an item has of an attribute; none when it has not got it. */
export function attributeValues({ attributes }: CatalogItem, name: string): readonly (string | number | boolean)[] {
  // A name may be one that every object has: `constructor`.
  return Object.hasOwn(attributes, name) ? [attributes[name]].flat() : [];
}
