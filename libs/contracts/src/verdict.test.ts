import { catalogItem } from './catalog/item';
import { refusals } from './verdict';

const reasonsOf = (item: object) => refusals(catalogItem.safeParse(item).error!);

it('says what is missing, of another type or too long, in words for who sent it', () => {
  expect(reasonsOf({ itemId: 'a' })).toEqual([{ field: 'title', message: 'is needed' }]);
  expect(reasonsOf({ itemId: 'a', title: 7, inStock: 'yes', price: { amountMinor: 1 } })).toEqual([
    { field: 'title', message: 'must be of type string, not number' },
    { field: 'price.currency', message: 'is needed' },
    { field: 'inStock', message: 'must be of type boolean, not string' },
  ]);
  expect(reasonsOf({ itemId: 'x'.repeat(201), title: 'a' })).toEqual([
    { field: 'itemId', message: 'must be at most 200 characters' },
  ]);
});
