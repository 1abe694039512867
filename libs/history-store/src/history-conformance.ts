import { randomUUID } from 'node:crypto';
import { shopEvent, type ShopEvent } from '@attune/contracts';
import type { HistoryEraser, HistoryReader, HistoryWriter, Interaction, TimeRange } from './history-store';

interface OpenHistory {
  reader: HistoryReader;
  writer: HistoryWriter;
  eraser: HistoryEraser;
}

const NOON = Date.parse('2026-03-01T12:00:00.000Z');
const after = (seconds: number) => new Date(NOON + seconds * 1000);

/** A view of `kettle` by the signed-in shopper `ada` at noon, except for what is given. */
export function eventWith(fields: Record<string, unknown> = {}): ShopEvent {
  const base = { eventId: randomUUID(), occurredAt: after(0).toISOString(), receivedAt: after(1).toISOString() };
  return shopEvent.parse({ type: 'view_item', itemId: 'kettle', userId: 'ada', ...base, ...fields });
}

export async function scanAll(
  reader: HistoryReader,
  tenant = 'default',
  range: TimeRange = {},
): Promise<Interaction[]> {
  const all: Interaction[] = [];
  for await (const batch of reader.scan(tenant, range)) all.push(...batch);
  return all;
}

/** What every history must do. `open` gives an empty one. */
export function describeHistory(name: string, open: () => Promise<OpenHistory> | OpenHistory): void {
  describe(`${name}: a history`, () => {
    let history: OpenHistory;
    const append = (...events: ShopEvent[]) => history.writer.append(events);
    const newestOf = (shopper: string, limit = 100, tenant = 'default') =>
      history.reader.newest(tenant, shopper, limit);
    const items = (interactions: Interaction[]) => interactions.map((interaction) => interaction.itemId);

    beforeEach(async () => {
      history = await open();
    });

    test('stores an event once, whether it comes twice in one call or in two', async () => {
      const [first, second] = [eventWith(), eventWith({ itemId: 'teapot', occurredAt: after(5).toISOString() })];
      expect(await append(first, second, first)).toEqual(['stored', 'stored', 'duplicate']);
      expect(await append(second, eventWith({ itemId: 'cup' }))).toEqual(['duplicate', 'stored']);
      expect(await history.reader.counts('default')).toMatchObject({ events: 3, interactions: 3 });
    });

    test('keeps the first of two different events with one id, and tells the other from a copy', async () => {
      const event = eventWith();
      const other = { ...event, itemId: 'teapot' } as ShopEvent;
      expect(await append(event, other, event)).toEqual(['stored', 'conflict', 'duplicate']);
      expect(await append(other, event)).toEqual(['conflict', 'duplicate']);
      expect(items(await newestOf('user:ada'))).toEqual(['kettle']);
    });

    test('takes an event that was sent again for a copy, though the collector stamped it anew', async () => {
      const noon = after(0).toISOString();
      const sent = eventWith({ occurredAt: noon, receivedAt: noon });
      const later = after(9).toISOString();
      const again = { ...sent, occurredAt: later, receivedAt: later, robot: 'rate' } as ShopEvent;
      const corrected = { ...sent, occurredAt: later, receivedAt: later, deviceOccurredAt: noon } as ShopEvent;
      const told = eventWith({ occurredAt: noon });
      expect(await append(sent, again)).toEqual(['stored', 'duplicate']);
      expect(await append(told, { ...told, occurredAt: later })).toEqual(['stored', 'conflict']);
      expect(await append({ ...corrected, eventId: told.eventId })).toEqual(['duplicate']);
      expect(await append({ ...told, occurredAt: '2026-03-01T13:00:00+01:00' })).toEqual(['duplicate']);
    });

    test('stores each item of an order once, however often the thank-you page is loaded', async () => {
      const order = (...itemIds: string[]) =>
        eventWith({
          type: 'purchase',
          transactionId: 'T-1',
          lines: itemIds.map((itemId) => ({ itemId, quantity: 1 })),
        });
      expect(await append(order('cup', 'pot'), order('cup', 'pot'))).toEqual(['stored', 'duplicate']);
      expect(await append(order('cup', 'pot'), order('cup'), order('lid'))).toEqual([
        ...['duplicate', 'conflict', 'stored'],
      ]);
      expect(items(await newestOf('user:ada')).sort()).toEqual(['cup', 'lid', 'pot']);
      const elsewhere = { ...order('cup', 'pot'), tenant: 'other' };
      expect(await append(elsewhere)).toEqual(['stored']);
    });

    test('takes an event that comes back from an export for a copy, also one whose moment the collector gave', async () => {
      const noon = after(0).toISOString();
      const sent = eventWith({ occurredAt: noon, receivedAt: noon });
      expect(await append(sent)).toEqual(['stored']);
      expect(await append({ ...sent, receivedAt: after(9).toISOString() })).toEqual(['duplicate']);
      const moved = { ...sent, occurredAt: after(-9).toISOString() };
      expect(await append(moved)).toEqual(['conflict']);
    });

    test('stores what nothing but a neighbour that is refused stands in the way of', async () => {
      const order = { type: 'purchase', transactionId: 'T-2', lines: [{ itemId: 'cup', quantity: 1 }] };
      const known = eventWith();
      await append(known);
      await history.eraser.erase({ tenant: 'default', shopper: 'user:eve', erasedAt: after(0).toISOString() });
      const wrong = eventWith({ ...order, eventId: known.eventId });
      const right = eventWith(order);
      expect(await append(wrong, eventWith({ ...order, userId: 'eve' }), right, right)).toEqual([
        ...['conflict', 'erased', 'stored', 'duplicate'],
      ]);
      const reload = eventWith(order);
      const view = eventWith({ eventId: reload.eventId });
      expect(await append(reload, view, view)).toEqual(['duplicate', 'stored', 'duplicate']);
    });

    test('keeps what a robot did, and does not scan it', async () => {
      await append(eventWith({ itemId: 'seen' }), eventWith({ itemId: 'crawled', robot: 'user-agent' }));
      expect(items(await scanAll(history.reader))).toEqual(['seen']);
      expect(items(await newestOf('user:ada')).sort()).toEqual(['crawled', 'seen']);
      expect(await history.reader.counts('default')).toMatchObject({ events: 2 });
    });

    test('answers an empty batch with no outcome', async () => {
      expect(await append()).toEqual([]);
    });

    test('gives the newest first, as many as asked for', async () => {
      await append(
        eventWith({ itemId: 'old', occurredAt: after(-60).toISOString() }),
        eventWith({ itemId: 'newest', occurredAt: after(60).toISOString() }),
        eventWith({ itemId: 'newer', occurredAt: after(30).toISOString() }),
      );
      expect(items(await newestOf('user:ada', 2))).toEqual(['newest', 'newer']);
    });

    test('takes the time with its zone', async () => {
      await append(
        eventWith({ itemId: 'before', occurredAt: '2026-03-01T12:30:00Z' }),
        eventWith({ itemId: 'after', occurredAt: '2026-03-01T09:00:00-05:00' }),
      );
      expect((await newestOf('user:ada')).map((touch) => touch.occurredAt.toISOString())).toEqual([
        '2026-03-01T14:00:00.000Z',
        '2026-03-01T12:30:00.000Z',
      ]);
    });

    test('orders one moment by event id and line, and the newest are that order reversed', async () => {
      const purchase = (digit: string, ...itemIds: string[]) =>
        eventWith({
          eventId: `${digit}0000000-0000-4000-8000-000000000000`,
          type: 'purchase',
          transactionId: digit,
          lines: itemIds.map((itemId) => ({ itemId, quantity: 1 })),
        });
      await append(purchase('b', 'b0', 'b1', 'b2'), purchase('a', 'a0', 'a1'));
      const inOrder = ['a0', 'a1', 'b0', 'b1', 'b2'];
      expect(items(await scanAll(history.reader))).toEqual(inOrder);
      expect(items(await newestOf('user:ada'))).toEqual([...inOrder].reverse());
    });

    test('keeps a user and a browser of the same name apart, and a signed-in browser counts as its user', async () => {
      await append(
        eventWith({ userId: 'x', itemId: 'by-user' }),
        eventWith({ userId: undefined, anonymousId: 'x', itemId: 'by-browser' }),
        eventWith({ userId: 'x', anonymousId: 'other', itemId: 'by-both' }),
      );
      expect(items(await newestOf('user:x')).sort()).toEqual(['by-both', 'by-user']);
      expect(items(await newestOf('anon:x'))).toEqual(['by-browser']);
      expect(await history.reader.counts('default')).toMatchObject({ shoppers: 2 });
    });

    test('keeps what each type of event tells', async () => {
      const events = [
        eventWith({
          type: 'purchase',
          transactionId: 'order-7',
          sessionId: 's1',
          lines: [
            { itemId: 'kettle', quantity: 2 },
            { itemId: 'kettle', quantity: 1, price: { amountMinor: 1250, currency: 'EUR' } },
          ],
        }),
        eventWith({ type: 'rate_item', rating: 4, scale: 5, occurredAt: after(-1).toISOString() }),
        eventWith({ type: 'rate_item', rating: 9, scale: 5, occurredAt: after(-2).toISOString() }),
        eventWith({ type: 'add_to_cart', quantity: 3, occurredAt: after(-3).toISOString() }),
        eventWith({ type: 'remove_from_cart', quantity: 2, occurredAt: after(-4).toISOString() }),
        eventWith({ type: 'add_to_wishlist', occurredAt: after(-5).toISOString() }),
        eventWith({ type: 'select_item', position: 4, occurredAt: after(-6).toISOString() }),
      ];
      await append(...events);
      const touch = { shopper: 'user:ada', itemId: 'kettle', quantity: 1 };
      const order = { ...touch, type: 'purchase', occurredAt: after(0), sessionId: 's1', basketId: 'order-7' };
      const told = [
        order,
        { ...order, quantity: 2 },
        { ...touch, type: 'rate_item', rating: 0.8, occurredAt: after(-1) },
        { ...touch, type: 'rate_item', rating: 1, occurredAt: after(-2) },
        { ...touch, type: 'add_to_cart', quantity: 3, occurredAt: after(-3) },
        { ...touch, type: 'remove_from_cart', quantity: 2, occurredAt: after(-4) },
        { ...touch, type: 'add_to_wishlist', occurredAt: after(-5) },
        { ...touch, type: 'select_item', occurredAt: after(-6) },
      ];
      const [bought, ...others] = events.map(({ eventId }) => eventId);
      const ids = [bought, bought, ...others];
      expect(await newestOf('user:ada')).toEqual(told.map((each, n) => ({ ...each, eventId: ids[n] })));
    });

    test('counts impressions and searches as events, not as touches of an item', async () => {
      await append(
        eventWith({ type: 'view_item_list', itemIds: ['kettle', 'cup'] }),
        eventWith({ type: 'search', query: 'tea', occurredAt: after(9).toISOString() }),
      );
      expect(await newestOf('user:ada')).toEqual([]);
      expect(await history.reader.counts('default')).toEqual({
        events: 2,
        interactions: 0,
        shoppers: 1,
        firstAt: after(0),
        lastAt: after(9),
      });
    });

    test('scans a half-open range, oldest first', async () => {
      const seconds = [30, 0, 20, 10];
      await append(...seconds.map((s) => eventWith({ itemId: `at-${s}`, occurredAt: after(s).toISOString() })));
      const scan = async (range: TimeRange) => items(await scanAll(history.reader, 'default', range));
      expect(await scan({})).toEqual(['at-0', 'at-10', 'at-20', 'at-30']);
      expect(await scan({ from: after(10), to: after(30) })).toEqual(['at-10', 'at-20']);
      expect(await scan({ from: after(11) })).toEqual(['at-20', 'at-30']);
      expect(await scan({ to: after(0) })).toEqual([]);
    });

    test('takes and scans more than a batch holds, without a gap or a repetition', async () => {
      const count = 45_000;
      // Three events a second: pages end within a moment.
      const template = eventWith();
      const many = Array.from({ length: count }, (_, i) => {
        const occurredAt = after(Math.floor(i / 3)).toISOString();
        return { ...template, eventId: randomUUID(), itemId: `i${i}`, occurredAt } as ShopEvent;
      });
      const outcomes = await append(...many);
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(count);
      const scanned = await scanAll(history.reader);
      expect(scanned).toHaveLength(count);
      expect(new Set(items(scanned)).size).toBe(count);
    });

    test('never mixes tenants', async () => {
      const event = eventWith({ tenant: 'one' });
      expect(await append(event, { ...event, tenant: 'two', itemId: 'cup' } as ShopEvent)).toEqual([
        'stored',
        'stored',
      ]);
      for (const [tenant, itemId] of [
        ['one', 'kettle'],
        ['two', 'cup'],
      ]) {
        expect(items(await newestOf('user:ada', 10, tenant))).toEqual([itemId]);
        expect(items(await scanAll(history.reader, tenant))).toEqual([itemId]);
        expect(await history.reader.counts(tenant)).toMatchObject({ events: 1, interactions: 1, shoppers: 1 });
        expect(await history.reader.activeShoppers(tenant, 10)).toMatchObject([{ interactions: 1 }]);
      }
      expect(await history.reader.counts('three')).toEqual({ events: 0, interactions: 0, shoppers: 0 });
      expect(await history.reader.activeShoppers('three', 10)).toEqual([]);
    });

    test.each(['"', "'", '\\', '{a,b}', '%_', '🫖', 'ÿ\u{10ffff}', 'x'.repeat(200)])(
      'gives back the id %j as it came',
      async (id) => {
        await append(
          eventWith({ userId: id, itemId: id, sessionId: id }),
          eventWith({ type: 'purchase', transactionId: id, userId: id, lines: [{ itemId: id, quantity: 1 }] }),
        );
        const touches = await newestOf(`user:${id}`);
        expect(items(touches)).toEqual([id, id]);
        expect(touches.find((touch) => touch.type === 'view_item')?.sessionId).toBe(id);
        expect(touches.find((touch) => touch.type === 'purchase')?.basketId).toBe(id);
      },
    );

    test('lists who did most lately, with when they were last seen', async () => {
      await append(
        eventWith({ userId: 'twice' }),
        eventWith({ userId: 'twice', occurredAt: after(60).toISOString() }),
        eventWith({ userId: 'once-b' }),
        eventWith({ userId: 'once-a' }),
        eventWith({ userId: 'searches only', type: 'search', query: 'tea' }),
      );
      expect(await history.reader.activeShoppers('default', 2)).toEqual([
        { shopper: 'user:twice', interactions: 2, lastAt: after(60) },
        { shopper: 'user:once-a', interactions: 1, lastAt: after(0) },
      ]);
    });

    test('gives the newest purchases alone, and the newest lists that were seen', async () => {
      const order = (transactionId: string, seconds: number) =>
        eventWith({
          ...{ type: 'purchase', transactionId, occurredAt: after(seconds).toISOString() },
          lines: [{ itemId: transactionId, quantity: 1 }],
        });
      const list = (seconds: number, ...itemIds: string[]) =>
        eventWith({ type: 'view_item_list', itemIds, occurredAt: after(seconds).toISOString() });
      await append(order('first', 1), order('second', 2), eventWith(), list(3, 'a', 'b'), list(4, 'b'));
      await append({ ...list(5, 'c'), userId: 'bea' });
      expect(items(await history.reader.newestPurchases('default', 'user:ada', 10))).toEqual(['second', 'first']);
      expect(items(await history.reader.newestPurchases('default', 'user:ada', 1))).toEqual(['second']);
      expect(await history.reader.newestLists('default', 'user:ada', 10)).toEqual([
        { itemIds: ['b'], occurredAt: after(4) },
        { itemIds: ['a', 'b'], occurredAt: after(3) },
      ]);
      expect(await history.reader.newestLists('default', 'user:ada', 1)).toHaveLength(1);
      expect(await history.reader.newestLists('other', 'user:ada', 1)).toEqual([]);
    });

    test('sums up what was touched in a time, halved with every half-life since, without robots', async () => {
      const at = (seconds: number, fields = {}) => eventWith({ occurredAt: after(seconds).toISOString(), ...fields });
      await append(at(0), at(10), at(10, { robot: 'rate' }), at(20), at(10, { type: 'add_to_cart' }), at(-1e6));
      const touches = await history.reader.touches('default', { from: after(0), to: after(20) }, 10_000);
      expect(touches).toHaveLength(2);
      expect(touches).toContainEqual({
        itemId: 'kettle',
        type: 'view_item',
        touches: expect.closeTo(0.75, 9) as number,
      });
      expect(touches).toContainEqual({
        itemId: 'kettle',
        type: 'add_to_cart',
        touches: expect.closeTo(0.5, 9) as number,
      });
      // Ages that a floating-point power cannot hold count as nothing.
      const [old] = await history.reader.touches('default', { from: after(-1e6), to: after(-10) }, 1);
      expect(old.touches).toBeCloseTo(0, 9);
      const none = history.reader.touches('default', { from: after(0), to: after(1) }, 0);
      await expect(none).rejects.toThrow('halfLifeMs must be above 0');
    });

    describe('of an erased shopper', () => {
      const erase = (shopper: string, tenant = 'default') =>
        history.eraser.erase({ tenant, shopper, erasedAt: after(100).toISOString() });
      const bought = { type: 'purchase', transactionId: 'T-1', lines: [{ itemId: 'kettle', quantity: 1 }] };

      test('holds nothing, of others all, and gives a receipt', async () => {
        await append(
          eventWith(bought),
          eventWith({ type: 'search', query: 'tea' }),
          eventWith({ userId: 'bea' }),
          eventWith({ tenant: 'shop-b' }),
          eventWith({ userId: undefined, anonymousId: 'ada' }),
        );
        expect(await erase('user:ada')).toMatchObject({
          ...{ tenant: 'default', shopper: 'user:ada', erasedAt: after(100) },
          ...{ events: 2, interactions: 1 },
        });
        expect(await newestOf('user:ada')).toEqual([]);
        expect(await scanAll(history.reader)).toHaveLength(2);
        expect(await newestOf('user:ada', 1, 'shop-b')).toHaveLength(1);
        expect(await history.reader.counts('default')).toMatchObject({ events: 2, shoppers: 2 });
      });

      test('refuses what comes later or again, whatever it is, and takes the rest of the batch', async () => {
        const event = eventWith();
        await append(event);
        await erase('user:ada');
        await erase('anon:browser');
        const outcomes = await append(
          ...[event, eventWith({ anonymousId: 'browser' }), eventWith(bought)],
          ...[
            eventWith({ userId: 'bea', anonymousId: 'browser' }),
            eventWith({ userId: undefined, anonymousId: 'browser' }),
          ],
        );
        expect(outcomes).toEqual(['erased', 'erased', 'erased', 'stored', 'erased']);
        expect(await append(eventWith({ ...bought, userId: 'bea' }))).toEqual(['stored']);
      });

      test('tells who it is, when the last one was, and sums up when it is done again', async () => {
        await append(eventWith());
        expect(await history.reader.lastErasure('default')).toBeUndefined();
        await erase('user:ada');
        const receipt = await erase('user:ada');
        expect(receipt).toMatchObject({ events: 1, interactions: 1 });
        const names = ['user:ada', 'user:bea'].map((shopper) => ({ tenant: 'default', shopper }));
        expect(await history.eraser.erasedAmong(names)).toEqual(new Set(['default:user:ada']));
        expect(await history.eraser.erasedAmong([])).toEqual(new Set());
        // Not when it was asked for: until it was done, what reads the history finds them.
        expect(await history.reader.lastErasure('default')).toEqual(receipt.completedAt);
        const noText = { tenant: '\u0000', shopper: 'user:ada\u0000' };
        expect(await history.eraser.erasedAmong([noText, names[0]])).toEqual(new Set(['default:user:ada']));
        expect(await history.reader.lastErasure('shop-b')).toBeUndefined();
      });
    });

    test('refuses a limit that makes no sense', async () => {
      for (const limit of [0, -1, 1.5, 1_001, NaN]) {
        await expect(newestOf('user:ada', limit)).rejects.toThrow('limit must be a whole number from 1 to 1000');
        await expect(history.reader.activeShoppers('default', limit)).rejects.toThrow(RangeError);
      }
    });

    test('does not read for a caller who has gone', async () => {
      const reason = new Error('the caller has gone');
      await expect(history.reader.newest('default', 'user:ada', 1, AbortSignal.abort(reason))).rejects.toBe(reason);
    });
  });
}
