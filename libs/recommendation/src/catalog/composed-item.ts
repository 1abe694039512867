import type { CatalogItem } from '@attune/contracts';

/**
 * The item with all that it is compared by in Unicode NFC, as filters and ids are; the very item where it is so already.
 * Done once when an item comes, since filters look at many items of every call.
 */
export function composedItem(item: CatalogItem): CatalogItem {
  if (isComposed(item)) return item;
  const { title, brand, categoryPath, attributes } = item;
  const values = Object.entries(attributes);
  return {
    ...item,
    title: title.normalize('NFC'),
    ...(brand !== undefined && { brand: brand.normalize('NFC') }),
    categoryPath: categoryPath.map((name) => name.normalize('NFC')),
    attributes: Object.fromEntries(values.map(([name, value]) => [name.normalize('NFC'), composedValue(value)])),
  };
}

function composedValue(value: CatalogItem['attributes'][string]): CatalogItem['attributes'][string] {
  if (Array.isArray(value)) return value.map((text) => text.normalize('NFC'));
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

/** Asked for every item of a catalog at the start, so in plain loops. */
function isComposed({ title, brand, categoryPath, attributes }: CatalogItem): boolean {
  if (!isNfc(title) || (brand !== undefined && !isNfc(brand)) || !categoryPath.every(isNfc)) return false;
  for (const name in attributes) {
    const value = attributes[name];
    if (!isNfc(name) || (typeof value === 'string' && !isNfc(value))) return false;
    if (Array.isArray(value) && !value.every(isNfc)) return false;
  }
  return true;
}

function isNfc(text: string): boolean {
  return text === text.normalize('NFC');
}
