import { type CatalogItem, sharedV1 } from '@attune/contracts';
import { productBudget, productMessage } from './product-message';

const item: CatalogItem = {
  itemId: 'shirt-1',
  title: 'Linen shirt',
  description: 'd'.repeat(1_000),
  brand: 'Nordwind',
  categoryPath: ['Clothes', 'Shirts'],
  price: { amountMinor: 4_900, currency: 'EUR' },
  inStock: true,
  attributes: { colour: ['blue', 'white'], washable: true, weight: 210 },
  imageUrl: 'https://shop.example/shirt-1.jpg',
};
const sizeOf = (product: sharedV1.Product) => sharedV1.Product.encode(product).finish().length;

it('shows the whole product when there is room for it', () => {
  expect(productMessage(item, 10_000)).toEqual({
    ...item,
    attributes: {
      colour: { values: ['blue', 'white'] },
      washable: { values: ['true'] },
      weight: { values: ['210'] },
    },
  });
});

it('leaves out the description first, then all but title, price and stock', () => {
  const whole = productMessage(item, 10_000);
  const brief = productMessage(item, sizeOf(whole) - 1);
  expect(brief).toEqual({ ...whole, description: '' });
  const least = productMessage(item, sizeOf(brief) - 1);
  expect(least).toMatchObject({ itemId: 'shirt-1', title: 'Linen shirt', price: item.price, inStock: true });
  expect(least).toMatchObject({ attributes: {}, categoryPath: [], brand: '', imageUrl: '' });
});

it('always has room for title, price and stock, even among a thousand items with the longest names', () => {
  const longest: CatalogItem = { ...item, itemId: '商'.repeat(200), title: '商'.repeat(500) };
  const least = productMessage(longest, productBudget(1_000));
  expect(sizeOf(least)).toBeLessThanOrEqual(productBudget(1_000));
  expect(least.title).toBe(longest.title);
});
