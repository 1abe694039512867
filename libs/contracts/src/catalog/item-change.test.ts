import { refusals } from '../verdict';
import { changedItemId, itemChange, postedItemChange } from './item-change';

const stamp = {
  eventId: '0192d3a4-5b6c-7d8e-9f00-112233445566',
  occurredAt: '2026-11-25T08:30:00Z',
  receivedAt: '2026-11-25T08:30:01Z',
};
const kettle = {
  itemId: 'SKU/10 % #1+α',
  title: 'Kettle 🫖',
  categoryPath: ['Home', 'Kitchen'],
  price: { amountMinor: 1200, currency: 'JPY' },
  attributes: { colour: ['red', 'blue'], 'Volume (l)': 1.7 },
};
const reasons = (change: unknown) => {
  const parsed = postedItemChange.safeParse(change);
  return parsed.success ? [] : refusals(parsed.error).map(({ field, message }) => `${field}: ${message}`);
};
const upsert = (item: object) => ({ type: 'item_upserted', item: { ...kettle, attributes: {}, ...item } });

describe('a change of the catalog', () => {
  it('may be posted with what the shop knows', () => {
    expect(reasons(upsert({}))).toEqual([]);
    expect(reasons({ type: 'item_removed', itemId: 'SKU-1' })).toEqual([]);
  });

  it('names its item, whichever kind it is', () => {
    const { attributes: _, ...item } = kettle;
    expect(changedItemId(itemChange.parse({ ...stamp, type: 'item_upserted', item }))).toBe(kettle.itemId);
    expect(changedItemId(itemChange.parse({ ...stamp, type: 'item_removed', itemId: 'SKU-1' }))).toBe('SKU-1');
  });

  it('keeps what the contract does not know', () => {
    expect(postedItemChange.parse(upsert({ energyLabel: 'A' }))).toMatchObject({ item: { energyLabel: 'A' } });
  });

  it.each([
    [upsert({ itemId: Number('9007199254740993') }), 'item.itemId: must be a string'],
    [upsert({ title: '' }), 'item.title: '],
    [upsert({ title: 'Mug\u0000Blue' }), 'item.title: must not contain'],
    [upsert({ price: { amountMinor: 19.99, currency: 'EUR' } }), 'item.price.amountMinor: must be a whole number'],
    [upsert({ price: { amountMinor: 1999 } }), 'item.price.currency: '],
    [upsert({ attributes: { '<b>': 'x' } }), 'item.attributes.<b>: '],
    [upsert({ attributes: { colour: { hex: '#fff' } } }), 'item.attributes.colour: '],
    [{ type: 'item_removed' }, 'itemId: is needed'],
    [{ type: 'item_deleted', itemId: 'SKU-1' }, 'type: must be an object whose type is item_upserted or item_removed'],
  ])('is refused with the field and the reason: %j', (change, reason) => {
    expect(reasons(change)).toEqual([expect.stringContaining(reason)]);
  });
});
