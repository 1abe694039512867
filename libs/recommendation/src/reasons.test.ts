import type { CatalogItem } from '@attune/contracts';
import { becauseOf, boughtWith, fitsProfile, popularIn, similarTo } from './reasons';

function called(title: string): CatalogItem {
  return { itemId: 'a', title, categoryPath: [], attributes: {}, inStock: true };
}

test('a Hebrew or Arabic name runs its own way and leaves the words around it in their order', () => {
  const lamp = called('מנורת קריאה 40');
  expect(becauseOf(lamp, 'add_to_cart').text).toBe('Because you added \u2068מנורת קריאה 40\u2069 to your cart');
  expect(similarTo('a', lamp).text).toBe('Similar to \u2068מנורת קריאה 40\u2069');
  expect(boughtWith('a', called('Nur نور')).text).toBe('Bought together with \u2068Nur نور\u2069');
  expect(popularIn('חולצות').text).toBe('Popular in \u2068חולצות\u2069');
  expect(fitsProfile('كتان').text).toBe('Fits what you look for: \u2068كتان\u2069');
});

test('of a name that is cut the isolate is closed', () => {
  expect(similarTo('a', called('מנורה '.repeat(40))).text).toMatch(/^Similar to \u2068[^\u2068\u2069]{70,81}…\u2069$/);
});

test('other names stand as they are, without marks that nobody sees', () => {
  expect(similarTo('a', called('Crêpe Pan 万圣节 №5')).text).toBe('Similar to Crêpe Pan 万圣节 №5');
});
