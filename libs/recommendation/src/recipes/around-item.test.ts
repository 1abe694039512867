import { boughtTogether } from './bought-together';
import type { Recommendation } from '../recommendation';
import { similarItems } from './similar';
import type { Shop } from '../shop';
import { catalogOf, item, modelOf } from '../test-shop';

const ids = ({ items }: Recommendation) => items.map((one) => one.item.itemId);
const kinds = ({ items }: Recommendation) => items.map(({ reason }) => reason.kind);
const input = (itemId: string, k = 3, ...excluded: string[]) => ({ itemId, k, excludedIds: new Set(excluded) });

const shirt = (id: string) => item(id, { categoryPath: ['Clothes', 'Shirts'] });
const model = modelOf(['s1', 's2', 's3', 't1', 'm1'], {
  embedding: { s1: [1, 0], s2: [0.9, 0.1], s3: [0.8, 0.4], t1: [0, 1], m1: [-1, 0] },
  coVisits: { s1: ['t1'] },
  boughtTogether: { s1: ['t1', 'm1'] },
  popularity: { m1: 1, t1: 0.5, s3: 0.4, s2: 0.3, s1: 0.2 },
});
const shop: Shop = {
  catalog: catalogOf(
    ...['s1', 's2', 's3', 's-new'].map(shirt),
    item('t1', { categoryPath: ['Clothes', 'Trousers'] }),
    item('m1', { categoryPath: ['Home', 'Mugs'] }),
    item('s-out', { categoryPath: ['Clothes', 'Shirts'], inStock: false }),
  ),
  model,
};

describe('similar items', () => {
  it('are those nearest by the model, never the item itself', () => {
    const answer = similarItems(shop, input('s1', 2, 't1'));
    expect(answer).toMatchObject({ level: 'item', levelReason: '', modelId: 'model-1' });
    expect(ids(answer)).toEqual(['s2', 's3']);
    expect(answer.items[0].reason).toEqual({
      kind: 'similar_item',
      becauseItemId: 's1',
      text: 'Similar to Title of s1',
    });
  });

  it('are filled up from the category, so that a new item is reached, too', () => {
    const answer = similarItems(shop, input('s1', 6));
    expect(ids(answer)).toEqual(['t1', 's2', 's3', 's-new', 'm1']);
    expect(kinds(answer)).toEqual(['similar_item', 'similar_item', 'similar_item', 'same_category', 'popular']);
  });

  it('of an item that the model does not know are of its category, popular first, then of the wider one', () => {
    const answer = similarItems(shop, input('s-new', 10));
    expect(answer).toMatchObject({
      level: 'item',
      levelReason: 'the model does not know the item yet: items of its category',
      modelId: 'model-1',
    });
    expect(ids(answer)).toEqual(['s3', 's2', 's1', 't1', 'm1']);
    expect(answer.items.map(({ reason }) => reason.text)).toEqual([
      'Also in Shirts',
      'Also in Shirts',
      'Also in Shirts',
      'Also in Clothes',
      'Popular right now',
    ]);
  });

  it('of an item that nobody knows are what is popular', () => {
    expect(similarItems(shop, input('nothing', 2))).toMatchObject({
      level: 'popular',
      levelReason: 'the model does not know the item yet, and the catalog does not have it',
      items: [{ item: { itemId: 'm1' } }, { item: { itemId: 't1' } }],
    });
  });

  it('of a removed item are still those that the model knows', () => {
    const { model: same } = shop;
    const catalog = catalogOf(shirt('s2'), shirt('s3'));
    expect(similarItems({ catalog, model: same }, input('s1')).items[0].reason.text).toBe('Similar to this item');
  });

  it('without a model are of the category, then the rest of the catalog', () => {
    const answer = similarItems({ catalog: shop.catalog }, input('s1', 10));
    expect(answer).toMatchObject({ level: 'item', levelReason: 'no model is published yet: items of its category' });
    expect(ids(answer)).toEqual(['s2', 's3', 's-new', 't1', 'm1']);
  });

  it('of the only item are none, and the answer says why', () => {
    expect(similarItems({ catalog: catalogOf(shirt('s1')) }, input('s1'))).toMatchObject({
      items: [],
      level: 'empty',
      levelReason: 'all that is in stock is excluded from this answer',
    });
  });
});

describe('bought together', () => {
  it('are those of the same baskets first', () => {
    const answer = boughtTogether(shop, input('s1', 2));
    expect(answer).toMatchObject({ level: 'item', levelReason: '', modelId: 'model-1' });
    expect(ids(answer)).toEqual(['t1', 'm1']);
    expect(answer.items[0].reason.text).toBe('Bought together with Title of s1');
  });

  it('without a basket are those viewed with it, and say so', () => {
    const noBaskets = { ...model, boughtTogether: modelOf(model.itemIds).boughtTogether };
    const answer = boughtTogether({ ...shop, model: noBaskets }, input('s1', 2));
    expect(answer).toMatchObject({ level: 'item', levelReason: 'no basket holds it: items viewed with it' });
    expect(answer.items.map(({ reason }) => reason.text)).toEqual(['Often viewed with Title of s1', 'Also in Shirts']);
  });

  it('say that a basket holds it, where nothing of it can be shown', () => {
    expect(
      boughtTogether(
        { ...shop, model: { ...model, coVisits: modelOf(model.itemIds, { coVisits: { s1: ['s2'] } }).coVisits } },
        input('s1', 2, 't1', 'm1'),
      ),
    ).toMatchObject({
      level: 'item',
      levelReason: 'nothing that is bought with it can be shown: items viewed with it',
    });
  });

  it('without either are of its category, then popular', () => {
    const answer = boughtTogether(shop, input('s2', 5));
    expect(answer.levelReason).toBe('nothing that is bought or viewed with it can be shown: items of its category');
    expect(kinds(answer)).toEqual(['same_category', 'same_category', 'same_category', 'same_category', 'popular']);
  });

  it('leave out what is excluded', () => {
    expect(ids(boughtTogether(shop, input('s1', 2, 't1', 's3')))).toEqual(['m1', 's2']);
  });
});
