import type { Affinity } from '@attune/storefront-sdk';
import { productOf, type RecentEvent } from './demo-api';

/** Attributes that say something about taste. */
const TASTES = ['brand', 'category', 'material', 'colour', 'style', 'pattern'];
const MOST = 6;

/** What a shopper's newest items have in common: the share of them that carries each value, the commonest first. */
export function affinitiesOf(recent: readonly RecentEvent[]): Affinity[] {
  const items = recent.flatMap(({ item }) => (item ? [productOf(item)] : []));
  const counts = new Map<string, { attribute: string; value: string; count: number }>();
  for (const item of items) {
    const values: [string, string][] = [
      ...(item.brand ? [['brand', item.brand] as [string, string]] : []),
      ...item.categoryPath.slice(-1).map((name): [string, string] => ['category', name]),
      ...Object.entries(item.attributes).flatMap(([name, each]) =>
        each.map((value): [string, string] => [name, value]),
      ),
    ];
    for (const [attribute, value] of values.filter(([name]) => TASTES.includes(name))) {
      const key = `${attribute}\u0000${value}`;
      const entry = counts.get(key) ?? { attribute, value, count: 0 };
      counts.set(key, { ...entry, count: entry.count + 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ attribute, value, count }) => ({ attribute, value, weight: Number((count / items.length).toFixed(2)) }));
}

/** A shopper's taste in a line: `Ankle Boots, Handbags · Papertown · Suede`. */
export function tasteLine(recent: readonly RecentEvent[]): string {
  const taste = affinitiesOf(recent);
  const of = (attribute: string, most: number) =>
    taste
      .filter((each) => each.attribute === attribute)
      .slice(0, most)
      .map(({ value }) => value)
      .join(', ');
  return [of('category', 2), of('brand', 1), of('material', 1), of('colour', 1)].filter(Boolean).join('\u00a0· ');
}
