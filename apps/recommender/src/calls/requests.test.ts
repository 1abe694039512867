import { recommenderV1 } from '@attune/contracts';
import { InvalidArgument } from '@attune/grpc-transport';
import {
  countOf,
  countOfMany,
  excludedIdsOf,
  filterOf,
  ingredientsOf,
  itemIdOf,
  rankedItemIdsOf,
  recommendationIdOf,
  recipeAndPlaceOf,
  sessionItemIdsOf,
  shopperOf,
  shoppersOf,
  tenantOf,
} from './requests';

const fieldOf = (read: () => unknown): string | undefined => {
  try {
    read();
  } catch (error) {
    if (error instanceof InvalidArgument) return error.field;
    throw error;
  }
  return undefined;
};
const ids = (length: number) => Array.from({ length }, (_, n) => String(n));

it('takes a request without a tenant for the default one', () => {
  expect(tenantOf('')).toBe('default');
  expect(tenantOf('shop-1')).toBe('shop-1');
  expect(fieldOf(() => tenantOf('Shop 1'))).toBe('tenant');
});

it('takes an empty id for no id, and refuses one that stands for none', () => {
  expect(shopperOf(undefined)).toEqual({});
  expect(shopperOf({ userId: '', anonymousId: 'b-1', sessionId: '' })).toEqual({ anonymousId: 'b-1' });
  expect(fieldOf(() => shopperOf({ userId: 'null', anonymousId: '', sessionId: '' }))).toBe('shopper.user_id');
  expect(fieldOf(() => itemIdOf(''))).toBe('item_id');
});

it('takes the id of an answer, and refuses what is none', () => {
  const id = '0c1689aa-31f8-4d48-a3fc-3e6800af5c74';
  expect(recommendationIdOf(id)).toBe(id);
  for (const wrong of ['', 'none', 'x'.repeat(5_000), `${id} `])
    expect(fieldOf(() => recommendationIdOf(wrong))).toBe('recommendation_id');
});

it('finds an item by its id in any Unicode form', () => {
  const [composed, decomposed] = ['Caf\u00e9', 'Cafe\u0301'];
  expect(itemIdOf(decomposed)).toBe(composed);
  expect(excludedIdsOf([decomposed]).has(composed)).toBe(true);
  expect(rankedItemIdsOf([decomposed])).toEqual([composed]);
});

it('keeps every limit exactly', () => {
  expect([1, 200].map(countOf)).toEqual([1, 200]);
  for (const k of [0, -1, 201, 100_000]) expect(fieldOf(() => countOf(k))).toBe('k');
  expect(excludedIdsOf(ids(50_000)).size).toBe(50_000);
  expect(fieldOf(() => excludedIdsOf(ids(50_001)))).toBe('exclude_item_ids');
  expect(sessionItemIdsOf(ids(50))).toHaveLength(50);
  expect(fieldOf(() => sessionItemIdsOf(ids(51)))).toBe('session_item_ids');
  // Who buys for a business has hundreds of lines in the cart.
  const cart = (length: number) =>
    ingredientsOf(recommenderV1.RecommendRequest.fromPartial({ cartItemIds: ids(length) }), 'cart').cart;
  expect(cart(500)).toHaveLength(500);
  expect(fieldOf(() => cart(501))).toBe('cart_item_ids');
  expect(rankedItemIdsOf(ids(1_000))).toHaveLength(1_000);
  for (const length of [0, 1_001]) expect(fieldOf(() => rankedItemIdsOf(ids(length)))).toBe('item_ids');
});

it('names the filter when it cannot be read, and the place in it', () => {
  expect(filterOf('')).toBeUndefined();
  expect(fieldOf(() => filterOf('price <'))).toBe('filter');
  expect(() => filterOf('price <')).toThrow('filter: at character 8: here must be a value');
});

const { Recipe } = recommenderV1;
const request = (fields: recommenderV1.DeepPartial<recommenderV1.RecommendRequest>) =>
  recommenderV1.RecommendRequest.fromPartial(fields);

it('takes the recipe from the place and the place from the recipe, and both where both are given', () => {
  const chosen = (recipe: recommenderV1.Recipe, place: string) => recipeAndPlaceOf({ recipe, place });
  expect(chosen(Recipe.RECIPE_UNSPECIFIED, '')).toEqual({ recipe: 'for-you', place: 'home' });
  expect(chosen(Recipe.RECIPE_UNSPECIFIED, 'cart')).toEqual({ recipe: 'cart', place: 'cart' });
  expect(chosen(Recipe.RECIPE_UNSPECIFIED, 'footer')).toEqual({ recipe: 'for-you', place: 'footer' });
  expect(chosen(Recipe.RECIPE_TRENDING, '')).toEqual({ recipe: 'trending', place: 'trending' });
  expect(chosen(Recipe.RECIPE_TRENDING, 'footer')).toEqual({ recipe: 'trending', place: 'footer' });
  expect(chosen(Recipe.RECIPE_FOR_YOU, 'cart')).toEqual({ recipe: 'for-you', place: 'cart' });
  expect(fieldOf(() => chosen(99 as recommenderV1.Recipe, ''))).toBe('recipe');
  expect(fieldOf(() => chosen(Recipe.RECIPE_UNSPECIFIED, 'My Place'))).toBe('place');
});

it.each<[recommenderV1.DeepPartial<recommenderV1.RecommendRequest>, string | undefined]>([
  [{ categoryPath: [] }, 'category_path'],
  [{ categoryPath: ids(11) }, 'category_path'],
  [{ categoryPath: ['A'], cartItemIds: ids(501) }, 'cart_item_ids'],
  [{ categoryPath: ['A'], affinities: ids(21).map((attribute) => ({ attribute, weight: 1 })) }, 'affinities'],
  [{ categoryPath: ['A'], affinities: [{ attribute: '', weight: 1 }] }, 'affinities[0].attribute'],
  [{ categoryPath: ['A'], affinities: [{ attribute: 'brand', weight: NaN }] }, 'affinities[0].weight'],
  [{ categoryPath: ['A', ''] }, 'category_path[1]'],
  [{ categoryPath: ['x'.repeat(201)] }, 'category_path[0]'],
  [{ categoryPath: ['A'], affinities: [{ attribute: 'x'.repeat(201), weight: 1 }] }, 'affinities[0].attribute'],
  [{ categoryPath: ['A'], affinities: [{ attribute: 'a', value: 'x'.repeat(501), weight: 1 }] }, 'affinities[0].value'],
  [{ categoryPath: ids(10), cartItemIds: ids(500), affinities: [{ attribute: 'brand', weight: 1 }] }, undefined],
])('what a recipe needs is checked, and the field is named: %#', (fields, field) => {
  expect(fieldOf(() => ingredientsOf(request(fields), 'category'))).toBe(field);
});

it('needs no category for another recipe, and takes an empty cart for one that is not told', () => {
  expect(ingredientsOf(request({}), 'cart')).toEqual({ categoryPath: [], affinities: [], cart: undefined });
});

it('keeps the limits of a call for many shoppers, and names the one that is not right', () => {
  const shopper = (userId: string) => ({ userId, anonymousId: '', sessionId: '' });
  expect([countOfMany(50), fieldOf(() => countOfMany(51)), fieldOf(() => countOfMany(0))]).toEqual([50, 'k', 'k']);
  expect(shoppersOf(ids(1_000).map(shopper))).toHaveLength(1_000);
  expect(fieldOf(() => shoppersOf(ids(1_001).map(shopper)))).toBe('shoppers');
  expect(fieldOf(() => shoppersOf([]))).toBe('shoppers');
  expect(fieldOf(() => shoppersOf([shopper('ada'), shopper('null')]))).toBe('shoppers[1].user_id');
});
