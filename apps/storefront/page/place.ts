/** What the page's address names. */
export type Place =
  | { kind: 'home' }
  | { kind: 'search'; text: string }
  | { kind: 'item'; itemId: string }
  /** The list that the visit began with beside the list now. */
  | { kind: 'comparison' }
  /** An address that was typed or cut on its way. */
  | { kind: 'unknown' };

export const COMPARISON_HASH = '#/before-and-after';

/** The place that a `location.hash` names. Never throws. */
export function placeAt(hash: string): Place {
  if (/^#?\/?$/.test(hash)) return { kind: 'home' };
  if (hash === COMPARISON_HASH) return { kind: 'comparison' };
  const [, kind, encoded = ''] = /^#\/(item|search)\/(.+)$/.exec(hash) ?? [];
  const text = decoded(encoded);
  if (kind === undefined || text === undefined) return { kind: 'unknown' };
  return kind === 'item' ? { kind, itemId: text } : { kind: 'search', text };
}

/** Where a product's page is. */
export function itemHash(itemId: string): string {
  return `#/item/${encodeURIComponent(itemId)}`;
}

/** Where the products are that a text finds; without one, the start. */
export function searchHash(text: string): string {
  return text === '' ? '#/' : `#/search/${encodeURIComponent(text)}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
