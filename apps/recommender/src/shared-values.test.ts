import type { CatalogItem } from '@attune/contracts';
import { SharedValues } from './shared-values';

const item = (itemId: string, more: Partial<CatalogItem>): CatalogItem => ({
  ...{ itemId, title: itemId, categoryPath: [], inStock: true, attributes: {} },
  ...more,
});

it('keeps one path for items of a category, and changes nothing that an item says', () => {
  const values = new SharedValues();
  const [a, b, c] = [
    item('a', { categoryPath: ['Shoes', 'Boots'], brand: 'Acme' }),
    item('b', { categoryPath: ['Shoes', 'Boots'] }),
    item('c', { categoryPath: ['Shoes'], brand: 'Acme' }),
  ];
  const shared = [a, b, c].map((each) => values.shared(each));
  expect(shared).toEqual([a, b, c]);
  expect(shared[1]).not.toHaveProperty('brand');
  expect(shared[1].categoryPath).toBe(shared[0].categoryPath);
});
