import { shopperKey, type CatalogItem, type PostedEvent } from '@attune/contracts';
import { createDemoShop, DEMO_SHOP_DEFAULTS } from '.';
import { TASKS } from './tasks';

const end = new Date('2026-11-25T00:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;

const items = new Map<string, CatalogItem>();
const events: PostedEvent[] = [];

beforeAll(() => {
  const shop = createDemoShop({ ...DEMO_SHOP_DEFAULTS, end });
  for (const change of shop.items()) {
    if (change.type === 'item_upserted') items.set(change.item.itemId, change.item as CatalogItem);
  }
  for (const event of shop.events()) events.push(event);
}, 60_000);

interface Step {
  from: string;
  to: string;
  at: string;
}

/** Each product page that a shopper opened after another one. */
function steps(): Step[] {
  const last = new Map<string, string>();
  const found: Step[] = [];
  for (const event of events) {
    if (event.type !== 'view_item') continue;
    const shopper = shopperKey(event)!;
    const from = last.get(shopper);
    if (from !== undefined && from !== event.itemId) found.push({ from, to: event.itemId, at: event.occurredAt! });
    last.set(shopper, event.itemId);
  }
  return found;
}

const typeOf = (itemId: string) => items.get(itemId)!.categoryPath[2];

function counted<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>, k: number): T[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, k)
    .map(([value]) => value);
}

describe('the demo shop as it comes', () => {
  test('sells 2,400 products in 20 categories of 3 levels, with brand, price and attributes, some out of stock', () => {
    expect(items.size).toBe(2_400);
    const paths = [...items.values()].map(({ categoryPath }) => categoryPath);
    expect(paths.every((path) => path.length === 3)).toBe(true);
    expect(new Set(paths.map((path) => path.slice(0, 2).join('/'))).size).toBe(20);
    for (const item of items.values()) {
      expect(item.price).toMatchObject({ currency: 'EUR' });
      expect(item.price!.amountMinor).toBeGreaterThan(0);
      expect(item.brand).toBeTruthy();
      expect(Object.keys(item.attributes).length).toBeGreaterThanOrEqual(4);
    }
    const soldOut = [...items.values()].filter(({ inStock }) => !inStock).length;
    expect(soldOut).toBeGreaterThan(24);
    expect(soldOut).toBeLessThan(240);
  });

  test('no two of its products have the same brand and title', () => {
    expect(new Set([...items.values()].map(({ brand, title }) => `${brand}/${title}`)).size).toBe(items.size);
  });

  test('has 200,000 events of every kind by about 5,000 shoppers over 60 days', () => {
    expect(events).toHaveLength(200_000);
    const types = counted(events.map(({ type }) => type));
    expect([...types.keys()].sort()).toEqual([
      'add_to_cart',
      'add_to_wishlist',
      'purchase',
      'rate_item',
      'remove_from_cart',
      'search',
      'select_item',
      'view_item',
      'view_item_list',
    ]);
    expect(new Set(events.map(shopperKey)).size).toBeGreaterThan(4_500);
    const first = Date.parse(events[0].occurredAt!);
    const last = Date.parse(events[events.length - 1].occurredAt!);
    expect(first - (end.getTime() - 60 * DAY_MS)).toBeLessThan(DAY_MS / 4);
    expect(end.getTime() - last).toBeLessThan(DAY_MS / 4);
  });

  test('is busier in the evening than at night', () => {
    const hours = counted(events.map(({ occurredAt }) => Number(occurredAt!.slice(11, 13))));
    expect(hours.get(20)).toBeGreaterThan(5 * hours.get(3)!);
  });

  test('has a few products that everybody looks at: a tenth of them draws a third of the views or more', () => {
    const views = counted(events.flatMap((event) => (event.type === 'view_item' ? [event.itemId] : [])));
    const byViews = [...views.values()].sort((a, b) => b - a);
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(byViews.slice(0, 240)) / sum(byViews)).toBeGreaterThan(1 / 3);
  });

  test('has products that come in within the history, and nobody sees them before', () => {
    const shop = createDemoShop({ ...DEMO_SHOP_DEFAULTS, end });
    const launched = new Map<string, string>();
    for (const change of shop.items()) {
      if (change.type === 'item_upserted' && !launched.has(change.item.itemId)) {
        launched.set(change.item.itemId, change.occurredAt!);
      }
    }
    const start = new Date(end.getTime() - 60 * DAY_MS).toISOString();
    const late = [...launched].filter(([, at]) => at > start);
    expect(late.length).toBeGreaterThan(100);
    const early = events.filter((e) => e.type === 'view_item' && e.occurredAt! < launched.get(e.itemId)!);
    expect(early).toEqual([]);
  });
});

describe('what a model can learn from the demo shop', () => {
  test('people look for a task’s products in its order: the next type follows 5 times as often as by chance', () => {
    const found = steps().filter(({ from, to }) => typeOf(from) !== typeOf(to));
    const next = new Set(TASKS.flatMap((task) => task.slice(1).map((type, i) => `${task[i]}>${type}`)));
    const inOrder = found.filter(({ from, to }) => next.has(`${typeOf(from)}>${typeOf(to)}`)).length / found.length;
    const arrivals = counted(found.map(({ to }) => typeOf(to)));
    const chance =
      found.reduce((total, { from }) => {
        const followers = [...arrivals].filter(([type]) => next.has(`${typeOf(from)}>${type}`));
        return total + followers.reduce((sum, [, count]) => sum + count, 0) / found.length;
      }, 0) / found.length;
    expect(inOrder).toBeGreaterThan(5 * chance);
  });

  test('some products are bought together 20 times as often as chance would have it', () => {
    const baskets = events.flatMap((event) => (event.type === 'purchase' ? [event.lines.map((l) => l.itemId)] : []));
    const bought = counted(baskets.flat());
    const pairs = counted(
      baskets.flatMap((ids) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b].sort().join(' ')))),
    );
    const [top] = mostFrequent(pairs, 1);
    expect(pairs.get(top)).toBeGreaterThan(10);
    const lifts = mostFrequent(pairs, 20).map((pair) => {
      const [a, b] = pair.split(' ');
      return (pairs.get(pair)! * baskets.length) / (bought.get(a)! * bought.get(b)!);
    });
    expect(lifts.sort((a, b) => a - b)[10]).toBeGreaterThan(20);
  });

  test('on the last day, counting what follows what finds the next product 3 times as often as popularity', () => {
    const lastDay = new Date(end.getTime() - DAY_MS).toISOString();
    const past = steps().filter(({ at }) => at < lastDay);
    const popular = mostFrequent(counted(past.map(({ to }) => to)), 10);
    const followers = new Map<string, Map<string, number>>();
    for (const { from, to } of past) {
      const counts = followers.get(from) ?? new Map<string, number>();
      followers.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
    }
    const asked = steps().filter(({ at }) => at >= lastDay);
    const hitRate = (answer: (from: string) => string[]) =>
      asked.filter(({ from, to }) => answer(from).includes(to)).length / asked.length;
    expect(asked.length).toBeGreaterThan(500);
    expect(hitRate((from) => mostFrequent(followers.get(from) ?? new Map<string, number>(), 10))).toBeGreaterThan(
      3 * hitRate(() => popular),
    );
  });

  test('tastes change: the types that a shopper looks at early and late overlap less than two early weeks do', () => {
    const typesOf = (fromDay: number, toDay: number) => {
      const from = new Date(end.getTime() + (fromDay - 60) * DAY_MS).toISOString();
      const to = new Date(end.getTime() + (toDay - 60) * DAY_MS).toISOString();
      const seen = new Map<string, Set<string>>();
      for (const event of events) {
        if (event.type !== 'view_item' || event.occurredAt! < from || event.occurredAt! >= to) continue;
        const shopper = shopperKey(event)!;
        seen.set(shopper, (seen.get(shopper) ?? new Set()).add(typeOf(event.itemId)));
      }
      return seen;
    };
    const overlap = (a: Map<string, Set<string>>, b: Map<string, Set<string>>) => {
      const shares = [...a].flatMap(([shopper, types]) => {
        const other = b.get(shopper);
        return other ? [[...types].filter((type) => other.has(type)).length / new Set([...types, ...other]).size] : [];
      });
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    };
    const early = typesOf(0, 10);
    expect(overlap(early, typesOf(50, 60))).toBeLessThan(0.8 * overlap(early, typesOf(10, 20)));
  });
});
