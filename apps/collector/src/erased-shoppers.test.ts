import { ErasedShoppers } from './erased-shoppers';

const erasedAt = new Date().toISOString();
const erased = new ErasedShoppers();
erased.add({ tenant: 'default', shopper: 'user:7', erasedAt });
erased.add({ tenant: 'default', shopper: 'user:Zo\u00eb', erasedAt });
erased.add({ tenant: 'default', shopper: 'anon:browser', erasedAt });

// Also what is refused for its form would leave a dead letter that tells of the shopper.
it.each([
  [{ userId: '7' }, 'userId'],
  [{ userId: 7 }, 'userId'],
  [{ userId: ' 7 ' }, 'userId'],
  [{ userId: 'Zoe\u0308' }, 'userId'],
  [{ anonymousId: 'browser' }, 'anonymousId'],
  [{ userId: '', anonymousId: 'browser' }, 'anonymousId'],
])('%j names an erased shopper by its %s', (event, field) => {
  expect(erased.fieldOf('default', event)).toBe(field);
});

it.each([
  [{ userId: '8' }],
  [{ userId: 'browser' }],
  [{ userId: 'bea', anonymousId: 'browser' }],
  [{ anonymousId: '7' }],
  [{ userId: ['7'] }],
  [{}],
  [null],
  ['7'],
])('%j names none', (event) => {
  expect(erased.fieldOf('default', event)).toBeUndefined();
});

it('is one tenant’s alone', () => {
  expect(erased.fieldOf('shop-b', { userId: '7' })).toBeUndefined();
});
