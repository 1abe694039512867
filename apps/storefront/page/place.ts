/** What the page's address names. */
export type Place =
  | { kind: 'home' }
  | { kind: 'search'; text: string }
  | { kind: 'item'; itemId: string }
  /** From the widest name to the narrowest. */
  | { kind: 'category'; path: string[] }
  /** The list that the visit began with beside the list now. */
  | { kind: 'comparison' }
  /** An address that was typed or cut on its way. */
  | { kind: 'unknown' };

export const COMPARISON_HASH = '#/before-and-after';

/** The place that a `location.hash` names. Never throws. */
export function placeAt(hash: string): Place {
  if (/^#?\/?$/.test(hash)) return { kind: 'home' };
  if (hash === COMPARISON_HASH) return { kind: 'comparison' };
  const [, kind, encoded = ''] = /^#\/(item|search|category)\/(.+)$/.exec(hash) ?? [];
  try {
    if (kind === 'item') return { kind, itemId: decodeURIComponent(encoded) };
    if (kind === 'search') return { kind, text: decodeURIComponent(encoded) };
    if (kind === 'category') return { kind, path: encoded.split('/').map(decodeURIComponent) };
  } catch {
    // A percent sign that encodes nothing.
  }
  return { kind: 'unknown' };
}

/** Where a product's page is. */
export function itemHash(itemId: string): string {
  return `#/item/${encodeURIComponent(itemId)}`;
}

/** Where the products are that a text finds; without one, the start. */
export function searchHash(text: string): string {
  return text === '' ? '#/' : `#/search/${encodeURIComponent(text)}`;
}

/** Where a category is. @param path from the widest name to the narrowest */
export function categoryHash(path: readonly string[]): string {
  return `#/category/${path.map(encodeURIComponent).join('/')}`;
}
