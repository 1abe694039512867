import type { CatalogItem, ProductView } from '@attune/contracts';
import { StorefrontError } from '@attune/storefront-sdk';

const TIMEOUT_MS = 5_000;

/** One touch of a shopper's history, newest first in lists. */
export interface RecentEvent {
  eventId: string;
  type: string;
  itemId: string;
  occurredAt: string;
  item?: CatalogItem;
}

export interface PickableShopper {
  /** `user:…` or `anon:…`. */
  shopper: string;
  recent: RecentEvent[];
}

async function get<T>(path: string): Promise<T> {
  let status: number | undefined;
  try {
    const response = await fetch(path, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    status = response.status;
    if (response.ok) return (await response.json()) as T;
  } catch (cause) {
    const code =
      (cause as Error).name === 'TimeoutError' ? 'timeout' : status === undefined ? 'unreachable' : 'unreadable';
    throw new StorefrontError(`no answer from ${path}`, status, code, undefined, { cause });
  }
  throw new StorefrontError(`${path}: HTTP ${status}`, status);
}

/** What the demo shop's page reads beside the storefront's API. */
export const demoApi = {
  config: () => get<{ collectorUrl: string }>('/demo/config'),
  shoppers: async () => (await get<{ shoppers: PickableShopper[] }>('/demo/shoppers')).shoppers,
  history: async (shopper: string) =>
    (await get<{ recent: RecentEvent[] }>(`/demo/history?shopper=${encodeURIComponent(shopper)}`)).recent,
  /** The widest categories, and something from each. */
  departments: async () => {
    const { names, mix } = await get<{ names: string[]; mix: CatalogItem[] }>('/demo/departments');
    return { names, mix: mix.map(productOf) };
  },
  /** The first products whose text holds all of this, and whether there are more. */
  search: async (text: string) => {
    const query = encodeURIComponent(text);
    const { items, more } = await get<{ items: CatalogItem[]; more: boolean }>(`/demo/search?text=${query}`);
    return { items: items.map(productOf), more };
  },
  /** The product; undefined when the shop has none of this id, or nothing could have it. */
  product: async (itemId: string) => {
    try {
      const { item } = await get<{ item?: CatalogItem }>(`/demo/item?itemId=${encodeURIComponent(itemId)}`);
      return item && productOf(item);
    } catch (error) {
      if (error instanceof StorefrontError && error.status === 400) return undefined;
      throw error;
    }
  },
};

/** A catalog item as the storefront's API shows it. */
export function productOf(item: CatalogItem): ProductView {
  const attributes = Object.entries(item.attributes).map(([name, value]): [string, string[]] => [
    name,
    (Array.isArray(value) ? value : [value]).map(String),
  ]);
  return { ...item, attributes: Object.fromEntries(attributes) };
}
