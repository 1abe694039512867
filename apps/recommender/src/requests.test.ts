import { InvalidArgument } from '@attune/grpc-transport';
import {
  countOf,
  excludedIdsOf,
  filterOf,
  itemIdOf,
  rankedItemIdsOf,
  sessionItemIdsOf,
  shopperOf,
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
  expect(rankedItemIdsOf(ids(1_000))).toHaveLength(1_000);
  for (const length of [0, 1_001]) expect(fieldOf(() => rankedItemIdsOf(ids(length)))).toBe('item_ids');
});

it('names the filter when it cannot be read, and the place in it', () => {
  expect(filterOf('')).toBeUndefined();
  expect(fieldOf(() => filterOf('price <'))).toBe('filter');
  expect(() => filterOf('price <')).toThrow('filter: at character 8: here must be a value');
});
