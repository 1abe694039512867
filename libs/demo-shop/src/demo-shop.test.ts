import { createHash } from 'node:crypto';
import { postedEvent, postedItemChange, shopperKey, type PostedEvent } from '@attune/contracts';
import { createDemoShop, type DemoShopConfig } from '.';

const small: DemoShopConfig = {
  seed: 7,
  products: 300,
  shoppers: 200,
  events: 5_000,
  days: 14,
  end: new Date('2026-11-25T00:00:00Z'),
};

function digest(config: DemoShopConfig): string {
  const shop = createDemoShop(config);
  const hash = createHash('sha256');
  for (const change of shop.items()) hash.update(JSON.stringify(change));
  for (const event of shop.events()) hash.update(JSON.stringify(event));
  return hash.digest('hex');
}

function itemsOf(event: PostedEvent): string[] {
  if (event.type === 'view_item_list') return event.itemIds;
  if (event.type === 'purchase') return event.lines.map(({ itemId }) => itemId);
  if (event.type === 'search') return event.resultItemIds ?? [];
  return [event.itemId];
}

describe('a demo shop', () => {
  test('is the same in every byte for the same seed, so that figures can be compared', () => {
    expect(digest(small)).toBe(digest({ ...small }));
    expect(digest({ ...small, seed: 8 })).not.toBe(digest(small));
  });

  test('can be read twice', () => {
    const shop = createDemoShop(small);
    expect([...shop.events()]).toEqual([...shop.events()]);
    expect([...shop.items()]).toEqual([...shop.items()]);
  });

  test('moves with its end and keeps its ids, so that importing it again tomorrow stores nothing twice', () => {
    const later = { ...small, end: new Date('2026-11-26T00:00:00Z') };
    const today = [...createDemoShop(small).events()];
    const tomorrow = [...createDemoShop(later).events()];
    const dayMs = 24 * 60 * 60 * 1000;
    const moved = today.map((event) => ({
      ...event,
      occurredAt: new Date(Date.parse(event.occurredAt!) + dayMs).toISOString(),
    }));
    expect(tomorrow).toEqual(moved);
  });

  test('has ids of its own for another size, so that two demo shops do not swallow each other', () => {
    const ids = new Set([...createDemoShop(small).events()].map(({ eventId }) => eventId));
    expect(ids.size).toBe(small.events);
    for (const { eventId } of createDemoShop({ ...small, events: 1_000 }).events()) expect(ids).not.toContain(eventId);
  });

  test('says only what the contracts allow, about items that are in its catalog, in order of time', () => {
    const shop = createDemoShop(small);
    const upserted = new Set<string>();
    for (const change of shop.items()) {
      expect(postedItemChange.safeParse(change)).toMatchObject({ success: true });
      if (change.type === 'item_upserted') upserted.add(change.item.itemId);
    }
    expect(upserted.size).toBe(small.products);
    let before = new Date(small.end.getTime() - small.days * 24 * 60 * 60 * 1000).toISOString();
    for (const event of shop.events()) {
      expect(postedEvent.safeParse(event)).toMatchObject({ success: true });
      expect(shopperKey(event)).toBeDefined();
      expect(event.occurredAt! >= before).toBe(true);
      expect(itemsOf(event).filter((id) => !upserted.has(id))).toEqual([]);
      before = event.occurredAt!;
    }
    expect(before < small.end.toISOString()).toBe(true);
  });

  test.each([
    { products: 1, shoppers: 1, events: 1, days: 1 },
    { products: 1, shoppers: 1, events: 500, days: 1 },
    { products: 5, shoppers: 3, events: 300, days: 2 },
    { products: 100, shoppers: 1_000, events: 0, days: 5 },
  ])('is made in any size: %o', (size) => {
    const shop = createDemoShop({ ...small, ...size });
    expect([...shop.events()]).toHaveLength(size.events);
    expect(new Set([...shop.items()].map((change) => change.type === 'item_upserted' && change.item.itemId)).size).toBe(
      size.products,
    );
  });

  test('names the setting that is out of range', () => {
    expect(() => createDemoShop({ ...small, products: 0 })).toThrow(/^products must be .* not 0$/);
    expect(() => createDemoShop({ ...small, events: 1.5 })).toThrow(/^events must be/);
    expect(() => createDemoShop({ ...small, seed: NaN })).toThrow(/^seed must be/);
    expect(() => createDemoShop({ ...small, end: new Date('soon') })).toThrow(/^end must be/);
  });
});
