import type { CatalogItem } from '@attune/contracts';
import { affinitiesOf, tasteLine } from './affinities';
import type { RecentEvent } from './demo-api';

function viewed(item: Partial<CatalogItem>): RecentEvent {
  const complete = { itemId: 'i', title: 'T', categoryPath: [], inStock: true, attributes: {}, ...item };
  return { eventId: 'e', type: 'view_item', itemId: 'i', occurredAt: '2026-01-01T00:00:00Z', item: complete };
}

test('what most of the newest items share comes first, weighted by its share', () => {
  const recent = [
    viewed({ brand: 'Hygga', attributes: { material: 'Linen', size: ['S', 'M'] } }),
    viewed({ brand: 'Hygga', attributes: { material: 'Wool' } }),
    viewed({ brand: 'Roomly', attributes: { material: 'Linen' } }),
    viewed({ brand: 'Hygga' }),
  ];
  expect(affinitiesOf(recent).slice(0, 2)).toEqual([
    { attribute: 'brand', value: 'Hygga', weight: 0.75 },
    { attribute: 'material', value: 'Linen', weight: 0.5 },
  ]);
  expect(affinitiesOf(recent).some(({ attribute }) => attribute === 'size')).toBe(false);
});

test('a shopper without items that the catalog knows has no taste', () => {
  expect(affinitiesOf([])).toEqual([]);
  expect(
    affinitiesOf([{ eventId: 'e', type: 'view_item', itemId: 'gone', occurredAt: '2026-01-01T00:00:00Z' }]),
  ).toEqual([]);
  expect(tasteLine([])).toBe('');
});

test('the line names category, brand and colour', () => {
  const recent = [viewed({ brand: 'Hygga', categoryPath: ['Home', 'Throws'], attributes: { colour: 'Oat' } })];
  expect(tasteLine(recent)).toBe('Throws\u00a0· Hygga\u00a0· Oat');
});
