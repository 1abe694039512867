import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type CatalogItem, sharedV1 } from '@attune/contracts';
import fc from 'fast-check';
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

it('shows a product whole wherever that fits to the byte, whatever its texts', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const some = fc.record(
    {
      ...{ itemId: text, title: text, description: text, brand: text, imageUrl: text, inStock: fc.boolean() },
      categoryPath: fc.array(text, { maxLength: 3 }),
      price: fc.record({ amountMinor: fc.maxSafeNat(), currency: fc.constantFrom('EUR', 'JPY') }),
      attributes: fc.dictionary(text, fc.oneof(text, fc.double(), fc.boolean(), fc.array(text, { maxLength: 3 }))),
    },
    { requiredKeys: ['itemId', 'title', 'categoryPath', 'inStock', 'attributes'] },
  );
  fc.assert(
    fc.property(some, fc.nat(300), (any, less) => {
      const whole = productMessage(any, Infinity);
      const budget = Math.max(0, sizeOf(whole) - less);
      const shown = productMessage(any, budget);
      if (less === 0) expect(shown).toEqual(whole);
      else if (sizeOf(shown) > budget) expect(shown).toMatchObject({ description: '', brand: '', attributes: {} });
    }),
  );
});

it('keeps nothing of what it has shown: in a large shop that would fill the memory', () => {
  const shop = Array.from({ length: 20_000 }, (_, n) => ({ ...item, itemId: `shirt-${n}` }));
  const before = heldBytes();
  for (const each of shop) productMessage(each, 10_000);
  expect(heldBytes() - before).toBeLessThan(1_000_000);
  expect(shop).toHaveLength(20_000);
});

function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
