import type { CatalogItem } from '@attune/contracts';

/**
 * The item with all that it is compared by in Unicode NFC, as filters and ids are; the very item where it is so already.
 * Done once when an item comes, since filters look at many items of every call.
 */
export function composedItem(item: CatalogItem): CatalogItem {
  const { title, brand, categoryPath, attributes } = item;
  const values = Object.entries(attributes);
  const texts = [title, brand ?? '', ...categoryPath, ...values.flat(2)];
  if (texts.every((text) => typeof text !== 'string' || text === text.normalize('NFC'))) return item;
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
