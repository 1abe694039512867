import type { CatalogItem, ProductView } from '@attune/contracts';

/** One touch of a shopper's history, newest first in lists. */
export interface RecentEvent {
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
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return (await response.json()) as T;
}

/** What the demo shop's page reads beside the storefront's API. */
export const demoApi = {
  config: () => get<{ collectorUrl: string }>('/demo/config'),
  shoppers: async () => (await get<{ shoppers: PickableShopper[] }>('/demo/shoppers')).shoppers,
  history: async (shopper: string) =>
    (await get<{ recent: RecentEvent[] }>(`/demo/history?shopper=${encodeURIComponent(shopper)}`)).recent,
  search: async (text: string) =>
    (await get<{ items: CatalogItem[] }>(`/demo/search?text=${encodeURIComponent(text)}`)).items.map(productOf),
  product: async (itemId: string) => {
    const { item } = await get<{ item?: CatalogItem }>(`/demo/item?itemId=${encodeURIComponent(itemId)}`);
    return item && productOf(item);
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
