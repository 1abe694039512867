import { recommend } from '../recommend';
import { ShopperHistory } from '../shopper-history';
import { catalogOf, item } from '../test-shop';

const COMPOSED = 'Caf\u00e9';
const DECOMPOSED = 'Cafe\u0301';

it.each([
  [COMPOSED, DECOMPOSED],
  [DECOMPOSED, COMPOSED],
])('a category and a profile find %s that is written %s in the catalog', (asked, written) => {
  const catalog = catalogOf(item('cup', { brand: written, categoryPath: ['Home', written] }), item('other'));
  const input = { history: new ShopperHistory([], []), k: 1, now: new Date(0), excludedIds: new Set<string>() };
  const ofCategory = recommend({ catalog }, 'category', { ...input, categoryPath: ['Home', asked] });
  expect(ofCategory.items.map((one) => one.item.itemId)).toEqual(['cup']);
  const affinities = [{ attribute: 'brand', value: asked, weight: 1 }];
  expect(recommend({ catalog }, 'for-you', { ...input, affinities })).toMatchObject({ level: 'segment' });
});

it('an item that is composed already stays the very same, and nothing is lost of another', () => {
  const plain = item('plain', { brand: COMPOSED, attributes: { sizes: ['S', 'M'], wide: true } });
  expect(catalogOf(plain).item('plain')).toBe(plain);
  const fields = { price: { amountMinor: 5, currency: 'EUR' }, inStock: false, title: COMPOSED };
  const attributes = { sizes: [COMPOSED, 'M'], wide: true, litres: 1.5 };
  const written = item('other', {
    ...fields,
    title: DECOMPOSED,
    attributes: { ...attributes, sizes: [DECOMPOSED, 'M'] },
  });
  expect(catalogOf(written).item('other')).toEqual(item('other', { ...fields, attributes }));
});
