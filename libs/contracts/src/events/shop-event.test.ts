import { refusals } from '../verdict';
import { EVENT_TYPES, postedEvent, shopEvent, type PostedEvent } from './shop-event';

const view = { type: 'view_item', userId: 'anna', itemId: 'SKU-1' } as const;
const complete = {
  ...view,
  eventId: '0192D3A4-5B6C-7D8E-9F00-112233445566',
  occurredAt: '2026-11-25T08:30:00+01:00',
  receivedAt: '2026-11-25T07:30:01Z',
};

/** `field: message` of each reason; empty when the event is taken. */
function reasons(event: unknown): string[] {
  const parsed = postedEvent.safeParse(event);
  return parsed.success ? [] : refusals(parsed.error).map(({ field, message }) => `${field}: ${message}`);
}

/** Parsed from text, as it comes over the wire: `__proto__` is a field of its own there. */
const fromJson = (text: string): unknown => JSON.parse(text);

describe('a posted event', () => {
  const examples: Record<(typeof EVENT_TYPES)[number], PostedEvent> = {
    view_item: view,
    view_item_list: { type: 'view_item_list', anonymousId: 'b-1', itemIds: ['SKU-1', 'SKU-2'] },
    select_item: { ...view, type: 'select_item', position: 3 },
    add_to_cart: { ...view, type: 'add_to_cart', price: { amountMinor: 1250, currency: 'EUR' } },
    remove_from_cart: { ...view, type: 'remove_from_cart', quantity: 2 },
    add_to_wishlist: { ...view, type: 'add_to_wishlist' },
    purchase: { type: 'purchase', userId: 'anna', transactionId: 'T/1', lines: [{ itemId: 'SKU-1', quantity: 1 }] },
    search: { type: 'search', userId: 'anna', query: 'kettle', resultItemIds: [] },
    rate_item: { ...view, type: 'rate_item', rating: 4.5 },
  };

  it.each(EVENT_TYPES)('%s is taken with what its maker knows', (type) => {
    expect(reasons(examples[type])).toEqual([]);
    expect(postedEvent.parse(examples[type])).toMatchObject({ ...examples[type], tenant: 'default', schemaVersion: 1 });
  });

  it.each([
    [{ ...view, itemId: 7 }, 'itemId: must be a string'],
    [{ ...view, itemId: undefined }, 'itemId: is needed'],
    [{ ...view, userId: 'undefined' }, 'userId: stands for "no value"'],
    [{ type: 'view_item', itemId: 'SKU-1' }, 'userId: one of userId and anonymousId is needed'],
    [{ ...view, type: 'veiw_item' }, 'type: must be an object whose type is one of view_item, view_item_list'],
    ['view_item', '(event): must be an object whose type'],
    [null, '(event): must be an object whose type'],
    [{ ...view, eventId: 'abc' }, 'eventId: Invalid UUID'],
    [{ ...view, eventId: '00000000-0000-0000-0000-000000000000' }, 'eventId: must not be the nil UUID'],
    [{ ...view, tenant: 'My Shop' }, 'tenant: must be 1 to 63'],
    [{ ...view, occurredAt: '2026-02-30T10:00:00Z' }, 'occurredAt: must be ISO 8601 with a zone'],
    [{ ...view, occurredAt: '2026-02-03 10:00:00' }, 'occurredAt: must be ISO 8601 with a zone'],
    [{ ...view, occurredAt: 1_764_000_000 }, 'occurredAt: must be ISO 8601 with a zone'],
    [{ ...view, context: { page: 'x\ud83d' } }, 'context.page: must not contain U+0000 or half a surrogate pair'],
    [{ ...examples.purchase, lines: [] }, 'lines: '],
    [{ ...examples.purchase, lines: [{ itemId: 'a', quantity: 0 }] }, 'lines[0].quantity: '],
    [
      { ...examples.purchase, lines: [{ itemId: 'a', quantity: 1, price: { amountMinor: 1, currency: 'euro' } }] },
      'lines[0].price.currency: must be an ISO 4217 code',
    ],
    [{ ...examples.rate_item, rating: Infinity }, 'rating: '],
  ])('is refused with the field and the reason: %j', (event, reason) => {
    expect(reasons(event)).toEqual([expect.stringContaining(reason)]);
  });

  it('with a thousand faults is refused with twenty reasons, not with a megabyte of them', () => {
    const lines = Array.from({ length: 500 }, () => ({ itemId: 1, quantity: 0 }));
    expect(reasons({ ...examples.purchase, lines })).toHaveLength(21);
    expect(reasons({ ...examples.purchase, lines }).at(-1)).toBe('(event): and 980 more');
  });

  it('with a fault in a field of a megabyte’s name is refused with the beginning of the name', () => {
    const [reason] = reasons({ ...examples.view_item, ['x'.repeat(1_000_000)]: 2 ** 60 });
    expect(reason).toMatch(/^x{200}…: is beyond 2\^53/);
  });

  it('keeps the fields that this version does not know, at every level where newer versions may add some', () => {
    const newer = {
      ...examples.purchase,
      campaign: { id: 'c-1', tags: ['spring'] },
      context: { page: '/p', experiment: 'b' },
      lines: [{ itemId: 'SKU-1', quantity: 1, giftWrap: true }],
    };
    expect(postedEvent.parse(newer)).toMatchObject(newer);
    expect(shopEvent.parse({ ...newer, ...complete, type: 'purchase' })).toMatchObject({ campaign: newer.campaign });
  });

  it.each([
    ['{"note":"half \\ud83d"}', 'note: must not contain'],
    ['{"deep":{"list":[0,"a\\u0000b"]}}', 'deep.list[1]: must not contain'],
    ['{"a\\u0000b":1}', '(event): the name of a field must not contain'],
    ['{"huge":1e309}', 'huge: must be a finite number'],
    [`{"nested":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'must not be nested deeper than 20 levels'],
  ])('is refused when an unknown field holds what no database takes: %.40s', (unknown, reason) => {
    expect(reasons({ ...view, ...(fromJson(unknown) as object) })).toEqual([expect.stringContaining(reason)]);
  });

  it('cannot change prototypes', () => {
    const event = postedEvent.parse(
      fromJson(
        '{"type":"view_item","userId":"anna","itemId":"SKU-1","__proto__":{"admin":true},' +
          '"constructor":{"prototype":{"admin":true}},"extra":{"__proto__":{"admin":true}}}',
      ),
    );
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect(event).not.toHaveProperty('admin');
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});

describe('an event on the topic', () => {
  it('is complete: what the collector fills in must be there', () => {
    expect(shopEvent.parse(complete)).toMatchObject({ itemId: 'SKU-1' });
    for (const field of ['eventId', 'occurredAt', 'receivedAt'] as const) {
      expect(shopEvent.safeParse({ ...complete, [field]: undefined }).success).toBe(false);
    }
  });

  it('has its id in small letters, so that one event is not stored twice for its spelling', () => {
    expect(shopEvent.parse(complete).eventId).toBe('0192d3a4-5b6c-7d8e-9f00-112233445566');
  });
});
