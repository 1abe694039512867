import { DEFAULT_TENANT, identifier, placeName, type sharedV1, type Shopper, tenantName } from '@attune/contracts';
import { InvalidArgument } from '@attune/grpc-transport';
import { FilterError, itemFilter, type ItemFilter } from '@attune/recommendation';
import type { z } from 'zod';

const MAX_K = 200;
const MAX_EXCLUDED = 50_000;
const MAX_SESSION = 50;
const MAX_RANKED = 1_000;

/** The tenant; without one the default. @throws InvalidArgument */
export function tenantOf(tenant: string): string {
  return tenant === '' ? DEFAULT_TENANT : checked('tenant', tenantName, tenant);
}

/** Ids that are empty count as missing. @throws InvalidArgument */
export function shopperOf(shopper: sharedV1.Shopper | undefined): Shopper {
  const { userId = '', anonymousId = '' } = shopper ?? {};
  return {
    userId: userId === '' ? undefined : checked('shopper.user_id', identifier, userId),
    anonymousId: anonymousId === '' ? undefined : checked('shopper.anonymous_id', identifier, anonymousId),
  };
}

/** @throws InvalidArgument */
export function itemIdOf(itemId: string): string {
  return checked('item_id', identifier, itemId);
}

/** @throws InvalidArgument */
export function countOf(k: number): number {
  if (k < 1 || k > MAX_K) throw new InvalidArgument('k', `must be 1 to ${MAX_K}, is ${k}`);
  return k;
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
