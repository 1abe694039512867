import {
  DEFAULT_TENANT,
  identifier,
  placeName,
  type RecipeName,
  recommenderV1,
  type sharedV1,
  type Shopper,
  tenantName,
} from '@attune/contracts';
import { InvalidArgument } from '@attune/grpc-transport';
import { type Affinity, FilterError, itemFilter, type ItemFilter, recipeOfPlace } from '@attune/recommendation';
import type { z } from 'zod';

const MAX_K = 200;
const MAX_EXCLUDED = 50_000;
const MAX_SESSION = 50;
const MAX_RANKED = 1_000;
const MAX_CART = 500;
const MAX_CATEGORY_DEPTH = 10;
const MAX_AFFINITIES = 20;
/** Of a category's name and an attribute's, and of a value: no item of the catalog has longer ones. */
const MAX_NAME = 200;
const MAX_VALUE = 500;
const MAX_SHOPPERS = 1_000;
const MAX_K_OF_MANY = 50;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const { Recipe } = recommenderV1;
const RECIPES = new Map<number, RecipeName>([
  [Recipe.RECIPE_FOR_YOU, 'for-you'],
  [Recipe.RECIPE_CART, 'cart'],
  [Recipe.RECIPE_CATEGORY, 'category'],
  [Recipe.RECIPE_RECENTLY_VIEWED, 'recently-viewed'],
  [Recipe.RECIPE_BUY_AGAIN, 'buy-again'],
  [Recipe.RECIPE_TRENDING, 'trending'],
  [Recipe.RECIPE_NEW_ARRIVALS, 'new-arrivals'],
]);

/** The tenant; without one the default. @throws InvalidArgument */
export function tenantOf(tenant: string): string {
  return tenant === '' ? DEFAULT_TENANT : checked('tenant', tenantName, tenant);
}

/** Ids that are empty count as missing. @throws InvalidArgument */
export function shopperOf(shopper: sharedV1.Shopper | undefined, field = 'shopper'): Shopper {
  const { userId = '', anonymousId = '' } = shopper ?? {};
  return {
    userId: userId === '' ? undefined : checked(`${field}.user_id`, identifier, userId),
    anonymousId: anonymousId === '' ? undefined : checked(`${field}.anonymous_id`, identifier, anonymousId),
  };
}

/** @throws InvalidArgument */
export function itemIdOf(itemId: string): string {
  return checked('item_id', identifier, itemId);
}

/** The id of an answer. @throws InvalidArgument */
export function recommendationIdOf(id: string): string {
  if (UUID.test(id)) return id;
  throw new InvalidArgument('recommendation_id', 'must be the id of an answer, a UUID');
}

/** @throws InvalidArgument */
export function countOf(k: number): number {
  return countUpTo(MAX_K, k);
}

/** How many items each of many shoppers gets. @throws InvalidArgument */
export function countOfMany(k: number): number {
  return countUpTo(MAX_K_OF_MANY, k);
}

function countUpTo(most: number, k: number): number {
  if (k < 1 || k > most) throw new InvalidArgument('k', `must be 1 to ${most}, is ${k}`);
  return k;
}

/** @throws InvalidArgument that names the shopper */
export function shoppersOf(shoppers: readonly sharedV1.Shopper[]): Shopper[] {
  if (shoppers.length < 1 || shoppers.length > MAX_SHOPPERS) {
    throw new InvalidArgument('shoppers', `must be 1 to ${MAX_SHOPPERS}, are ${shoppers.length}`);
  }
  return shoppers.map((shopper, n) => shopperOf(shopper, `shoppers[${n}]`));
}

/** The recipe, and the place that the list stands at: each says the other where only one is given. @throws InvalidArgument */
export function recipeAndPlaceOf({ recipe, place }: Pick<recommenderV1.RecommendRequest, 'recipe' | 'place'>): {
  recipe: RecipeName;
  place: string;
} {
  if (recipe === Recipe.RECIPE_UNSPECIFIED) {
    const at = placeOf(place, 'home');
    return { recipe: recipeOfPlace(at), place: at };
  }
  const name = RECIPES.get(recipe);
  if (!name) throw new InvalidArgument('recipe', `must be one of Recipe, is ${recipe}`);
  return { recipe: name, place: placeOf(place, name === 'for-you' ? 'home' : name) };
}

/** What the recipe needs beside the shopper. @throws InvalidArgument */
export function ingredientsOf(request: recommenderV1.RecommendRequest, recipe: RecipeName) {
  const { categoryPath } = request;
  if (categoryPath.length > MAX_CATEGORY_DEPTH) {
    throw new InvalidArgument(
      'category_path',
      `must be at most ${MAX_CATEGORY_DEPTH} names, are ${categoryPath.length}`,
    );
  }
  categoryPath.forEach((name, n) => {
    if (name === '') throw new InvalidArgument(`category_path[${n}]`, 'must not be empty');
    notLonger(`category_path[${n}]`, name, MAX_NAME);
  });
  if (recipe === 'category' && categoryPath.length === 0) {
    throw new InvalidArgument('category_path', 'is needed for what is popular in a category');
  }
  const cart = idsOf('cart_item_ids', request.cartItemIds, 0, MAX_CART);
  return { categoryPath, affinities: affinitiesOf(request.affinities), cart: cart.length > 0 ? cart : undefined };
}

function affinitiesOf(affinities: readonly sharedV1.Affinity[]): Affinity[] {
  if (affinities.length > MAX_AFFINITIES) {
    throw new InvalidArgument('affinities', `must be at most ${MAX_AFFINITIES}, are ${affinities.length}`);
  }
  affinities.forEach(({ attribute, value, weight }, n) => {
    if (attribute === '') throw new InvalidArgument(`affinities[${n}].attribute`, 'is needed');
    notLonger(`affinities[${n}].attribute`, attribute, MAX_NAME);
    notLonger(`affinities[${n}].value`, value, MAX_VALUE);
    if (!(weight >= 0 && weight <= 1))
      throw new InvalidArgument(`affinities[${n}].weight`, `must be 0 to 1, is ${weight}`);
  });
  return [...affinities];
}

function notLonger(field: string, text: string, most: number): void {
  if (text.length > most) throw new InvalidArgument(field, `must be at most ${most} characters, has ${text.length}`);
}

/** @throws InvalidArgument */
export function excludedIdsOf(itemIds: readonly string[]): Set<string> {
  return new Set(idsOf('exclude_item_ids', itemIds, 0, MAX_EXCLUDED));
}

/** A place's name, or the call's own where the request has none. @throws InvalidArgument */
export function placeOf(place: string, own: string): string {
  return place === '' ? own : placeNamed(place);
}

/** @throws InvalidArgument */
export function placeNamed(place: string): string {
  return checked('place', placeName, place);
}

/** The filter; undefined without one. @throws InvalidArgument that says where in its text it is wrong */
export function filterOf(filter: string): ItemFilter | undefined {
  if (filter === '') return undefined;
  try {
    return itemFilter(filter);
  } catch (error) {
    throw error instanceof FilterError ? new InvalidArgument('filter', error.message) : error;
  }
}

/** @throws InvalidArgument */
export function sessionItemIdsOf(itemIds: readonly string[]): string[] {
  return idsOf('session_item_ids', itemIds, 0, MAX_SESSION);
}

/** @throws InvalidArgument */
export function rankedItemIdsOf(itemIds: readonly string[]): string[] {
  return idsOf('item_ids', itemIds, 1, MAX_RANKED);
}

/** Ids that no item can have need no error: they match nothing. */
function idsOf(field: string, itemIds: readonly string[], min: number, max: number): string[] {
  if (itemIds.length < min || itemIds.length > max) {
    throw new InvalidArgument(
      field,
      `must be ${min === 0 ? 'at most' : `${min} to`} ${max} ids, are ${itemIds.length}`,
    );
  }
  return itemIds.map((itemId) => itemId.normalize('NFC'));
}

function checked(field: string, schema: z.ZodType<string>, value: string): string {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidArgument(field, result.error.issues[0].message);
}
