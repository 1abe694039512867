import type { CatalogItem } from '@attune/contracts';

/** The text in which a search looks: title, brand and categories, folded. */
export function searchTextOf(item: CatalogItem): string {
  return [item.title, item.brand ?? '', ...item.categoryPath].map(foldText).join('\n');
}

/** Brings spellings together that a shopper takes for the same. Here, not in SQL: what lower case is differs by locale there. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
