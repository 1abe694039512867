import type { CatalogItem } from '@attune/contracts';
import { SharedValues } from './shared-values';

const item = (itemId: string, more: Partial<CatalogItem>): CatalogItem => ({
  ...{ itemId, title: itemId, categoryPath: [], inStock: true, attributes: {} },
  ...more,
});

it('keeps one path for items of a category, and changes nothing that an item says', () => {
  const catalog = () => [
    item('a', { categoryPath: ['Shoes', 'Boots'], brand: 'Acme', attributes: { colour: 'red' } }),
    item('b', { categoryPath: ['Shoes', 'Boots'] }),
    item('c', { categoryPath: ['Shoes'], brand: 'Acme' }),
  ];
  const values = new SharedValues();
  const shared = catalog();
  for (const each of shared) values.share(each);
  expect(shared).toEqual(catalog());
  expect(shared[1]).not.toHaveProperty('brand');
  expect(shared[1].categoryPath).toBe(shared[0].categoryPath);
  expect(shared[1].attributes).toBe(shared[2].attributes);
});
