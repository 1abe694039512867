import { forYou } from '../recipes/for-you';
import { similarItems } from '../recipes/similar';
import type { Recommendation } from '../recommendation';
import { ShopperHistory } from '../shopper-history';
import type { Shop } from '../shop';
import { catalogOf, item, modelOf } from '../test-shop';

const shoe = (id: string) => item(id, { brand: 'Stride' });
const lamp = (id: string) => item(id, { brand: 'Lux' });
const shoes = Array.from({ length: 8 }, (_, n) => `shoe-${n}`);
const lamps = Array.from({ length: 8 }, (_, n) => `lamp-${n}`);
const ids = [...shoes, ...lamps];

/** Shoes lie along one axis of the embedding, lamps along the other; nobody has touched the new ones yet. */
const model = modelOf(ids, {
  embedding: Object.fromEntries(ids.map((id, n) => [id, id.startsWith('shoe') ? [1, 0.01 * n] : [0.01 * n, 1]])),
  attributes: { 'brand:stride': [1, 0], 'brand:lux': [0, 1] },
  popularity: { 'lamp-0': 1 },
});
const shop: Shop = {
  catalog: catalogOf(...shoes.map(shoe), ...lamps.map(lamp), shoe('new-shoe'), lamp('new-lamp'), item('unlike')),
  model,
};
const DAYS_LATER = new Date(3 * 86_400_000);
const shown = ({ items }: Recommendation) => items.map((one) => one.item.itemId);
const ask = (touched: string[], k: number, of = shop) =>
  forYou(of, {
    history: new ShopperHistory(
      touched.map((itemId) => ({ itemId, type: 'view_item' })),
      [],
    ),
    ...{ k, excludedIds: new Set(), now: new Date(0) },
  });

it('an item that the model does not know gets its place in a full list for its attributes, and is called new if it is', () => {
  const always = catalogOf(...shoes.map(shoe), ...lamps.map(lamp), shoe('new-shoe'));
  expect(ask(['shoe-3'], 10, { catalog: always, model }).items.at(-1)!.reason).toEqual({
    ...{ kind: 'similar_item', becauseItemId: 'shoe-3', text: 'Similar to Title of shoe-3' },
  });
  shop.catalog.apply([{ itemId: 'new-shoe', item: shoe('new-shoe'), addedAt: DAYS_LATER }]);
  const answer = ask(['shoe-3'], 10);
  const last = answer.items.at(-1)!;
  expect(last.item.itemId).toBe('new-shoe');
  expect(last.reason).toEqual({
    ...{ kind: 'new_arrival', becauseItemId: 'shoe-3', text: 'New, and similar to Title of shoe-3' },
  });
  expect(ask(['lamp-3'], 10).items.at(-1)!.item.itemId).toBe('new-lamp');
});

it('new items that fit fill up what the model’s own items do not', () => {
  const catalog = catalogOf(shoe('shoe-3'), shoe('new-shoe'), lamp('new-lamp'), item('unlike'));
  const answer = ask(['shoe-3'], 3, { catalog, model });
  expect(answer.level).toBe('personal');
  expect(shown(answer)[0]).toBe('new-shoe');
});

it('what a new item is like is told by its attributes, known items and new ones', () => {
  const catalog = catalogOf(...ids.map((id) => (id.startsWith('shoe') ? shoe(id) : lamp(id))), shoe('a'), shoe('b'));
  const answer = similarItems({ catalog, model }, { itemId: 'a', k: 9, excludedIds: new Set() });
  expect(answer).toMatchObject({
    ...{ level: 'item', levelReason: 'the model does not know the item yet: items of like attributes' },
  });
  expect(new Set(shown(answer))).toEqual(new Set([...shoes, 'b']));
  expect(answer.items[0].reason.text).toBe('Similar to Title of a');
});

it('a shopper who touched only new items gets what is like them, not what is popular', () => {
  const answer = ask(['new-shoe'], 4);
  expect(answer).toMatchObject({ level: 'personal', levelReason: '', modelId: 'model-1' });
  expect(shown(answer).every((id) => id.startsWith('shoe'))).toBe(true);
  const turns = ask(['new-lamp', 'new-shoe'], 4);
  expect(shown(turns).map((id) => id.slice(0, 4))).toEqual(['lamp', 'shoe', 'lamp', 'shoe']);
});

it('follows the catalog: a new item that is changed, sold out or removed', () => {
  const catalog = catalogOf(...shoes.map(shoe), ...lamps.map(lamp), shoe('new-shoe'));
  const last = () => ask(['lamp-3'], 10, { catalog, model }).items.at(-1)!.item.itemId;
  expect(last()).not.toBe('new-shoe');
  catalog.apply([{ itemId: 'new-shoe', item: lamp('new-shoe') }]);
  expect(last()).toBe('new-shoe');
  catalog.apply([{ itemId: 'new-shoe', item: { ...lamp('new-shoe'), inStock: false } }]);
  expect(last()).not.toBe('new-shoe');
  catalog.apply([{ itemId: 'newer', item: lamp('newer') }]);
  expect(last()).toBe('newer');
});
