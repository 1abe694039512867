import { z } from 'zod';
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

it.each([
  [z.string().max(3), 'four', 'must be at most 3 characters'],
  [z.string().min(3), 'a', 'must be at least 3 characters'],
  [z.array(z.int()).max(1), [1, 2], 'must have at most 1 items'],
  [z.array(z.int()).min(1), [], 'must have at least 1 items'],
  [z.number().max(0.5), 2, 'must be at most 0.5'],
  [z.number().min(1), 0, 'must be at least 1'],
  [z.number().positive(), 0, 'must be above 0'],
  [z.enum(['card', 'push']), 'page', 'must be one of "card", "push"'],
  [z.string('is the name of a field'), 7, 'is the name of a field'],
])('says what would be right: %#', (schema, value, message) => {
  expect(refusals(z.safeParse(z.object({ field: schema }), { field: value }).error!)).toEqual([
    { field: 'field', message },
  ]);
});
