import { randomUUID } from 'node:crypto';
import { itemChange, type ItemChange } from '@attune/contracts';
import fc from 'fast-check';
import type { CatalogReader, CatalogWriter } from './catalog-store';

interface OpenCatalog {
  reader: CatalogReader;
  writer: CatalogWriter;
}

const NOON = Date.parse('2026-03-01T12:00:00.000Z');
const at = (seconds: number) => new Date(NOON + seconds * 1000).toISOString();

/** `itemId` is sold from that second on, under the title unless other fields are given. */
export function upsert(seconds: number, itemId: string, item: Record<string, unknown> = {}, fields = {}): ItemChange {
  return change(seconds, {
    type: 'item_upserted',
    item: { itemId, title: `${itemId} at ${seconds}`, ...item },
    ...fields,
  });
}

export function removal(seconds: number, itemId: string, fields = {}): ItemChange {
  return change(seconds, { type: 'item_removed', itemId, ...fields });
}

function change(seconds: number, fields: Record<string, unknown>): ItemChange {
  return itemChange.parse({ eventId: randomUUID(), occurredAt: at(seconds), receivedAt: at(seconds), ...fields });
}

/** What every catalog must do. `open` gives an empty one; `runs` is how many random cases each property gets. */
export function describeCatalog(name: string, open: () => Promise<OpenCatalog> | OpenCatalog, runs: number): void {
  describe(`${name}: a catalog`, () => {
    let catalog: OpenCatalog;
    const apply = (...changes: ItemChange[]) => catalog.writer.apply(changes);
    const titleOf = async (itemId: string, tenant = 'default') => (await catalog.reader.item(tenant, itemId))?.title;
    const found = async (text: string, limit = 100) =>
      (await catalog.reader.search('default', text, limit)).map((item) => item.itemId);

    beforeEach(async () => {
      catalog = await open();
    });

    test('keeps the whole item', async () => {
      const change = upsert(0, 'kettle', {
        description: 'Boils “water” \\ fast',
        brand: 'Åhus',
        categoryPath: ['Home', 'Kitchen'],
        price: { amountMinor: 4_990, currency: 'SEK' },
        attributes: { colour: ['red', 'black'], litres: 1.7, cordless: true },
        imageUrl: 'https://shop.example/kettle.jpg',
      });
      expect(await apply(change)).toEqual(['stored']);
      const { item } = change as Extract<ItemChange, { type: 'item_upserted' }>;
      expect(await catalog.reader.item('default', 'kettle')).toEqual(item);
    });

    test('tells a change that is new from one that came before and one that is out of date', async () => {
      const [older, newer] = [upsert(0, 'kettle'), upsert(10, 'kettle')];
      expect(await apply(newer)).toEqual(['stored']);
      expect(await apply(newer, older, upsert(20, 'kettle'))).toEqual(['duplicate', 'stale', 'stored']);
      expect(await titleOf('kettle')).toBe('kettle at 20');
    });

    test('takes the same change twice in one call as once', async () => {
      const twice = upsert(0, 'kettle');
      expect(await apply(twice, twice)).toEqual(['stored', 'duplicate']);
      expect(await catalog.reader.changesAfter('default', 0, 10)).toHaveLength(1);
    });

    test('does not bring a removed item back by an older change that comes late', async () => {
      await apply(removal(10, 'kettle'));
      expect(await apply(upsert(0, 'kettle'))).toEqual(['stale']);
      expect(await titleOf('kettle')).toBeUndefined();
      expect(await apply(upsert(20, 'kettle'))).toEqual(['stored']);
      expect(await titleOf('kettle')).toBe('kettle at 20');
    });

    test('ends with the latest change whatever the order and the batches in which changes come', async () => {
      // Seconds repeat, so that some changes to one item are of the same moment.
      const oneChange = fc.record({ itemId: fc.constantFrom('a', 'b', 'c'), seconds: fc.nat(5), sold: fc.boolean() });
      const shuffled = fc
        .array(oneChange, { minLength: 1, maxLength: 8 })
        .map((list) => list.map((c) => (c.sold ? upsert(c.seconds, c.itemId) : removal(c.seconds, c.itemId))))
        .chain((changes) =>
          fc.tuple(
            fc.shuffledSubarray(changes, { minLength: changes.length }),
            fc.shuffledSubarray(changes, { minLength: changes.length }),
            fc.integer({ min: 1, max: changes.length }),
          ),
        );
      await fc.assert(
        fc.asyncProperty(shuffled, async ([one, other, size]) => {
          catalog = await open();
          await apply(...one);
          const expected = await stateOf(catalog.reader);
          catalog = await open();
          for (let i = 0; i < other.length; i += size) await apply(...other.slice(i, i + size));
          expect(await stateOf(catalog.reader)).toEqual(expected);
          expect(expected).toEqual(latestOf(one));
        }),
        { numRuns: runs },
      );
    });

    test('reads changes on from a version: what changed, once, in order, removals included', async () => {
      await apply(upsert(0, 'a'), upsert(0, 'b'), upsert(0, 'c'));
      const first = await catalog.reader.changesAfter('default', 0, 2);
      expect(first.map((entry) => entry.itemId)).toEqual(['a', 'b']);
      await apply(removal(1, 'a'), upsert(1, 'b'), upsert(2, 'b'));
      const rest = await catalog.reader.changesAfter('default', first[1].version, 10);
      expect(rest.map((entry) => [entry.itemId, entry.item?.title])).toEqual([
        ['c', 'c at 0'],
        ['a', undefined],
        ['b', 'b at 2'],
      ]);
      expect(await catalog.reader.changesAfter('default', rest[2].version, 10)).toEqual([]);
    });

    test('says since when an item is sold, whatever was changed since', async () => {
      const added = async () =>
        Object.fromEntries(
          (await catalog.reader.changesAfter('default', 0, 10)).map(({ itemId, addedAt }) => [itemId, addedAt]),
        );
      await apply(upsert(0, 'kettle'), upsert(1, 'cup'));
      await apply(upsert(20, 'kettle'), removal(20, 'cup'));
      expect(await added()).toMatchObject({ kettle: new Date(at(0)) });
      await apply(upsert(30, 'cup'));
      expect(await added()).toEqual({ kettle: new Date(at(0)), cup: new Date(at(30)) });
    });

    test('says the same of changes that come in one batch', async () => {
      await apply(upsert(0, 'cup'));
      await apply(upsert(1, 'kettle'), upsert(20, 'kettle'), removal(20, 'cup'), upsert(30, 'cup'));
      const entries = await catalog.reader.changesAfter('default', 0, 10);
      const added = Object.fromEntries(entries.map(({ itemId, addedAt }) => [itemId, addedAt]));
      expect(added).toEqual({ kettle: new Date(at(1)), cup: new Date(at(30)) });
    });

    test('gives no version to what changes nothing', async () => {
      const change = upsert(10, 'kettle');
      await apply(change);
      const [{ version }] = await catalog.reader.changesAfter('default', 0, 10);
      await apply(change, upsert(0, 'kettle'));
      expect(await catalog.reader.changesAfter('default', version, 10)).toEqual([]);
    });

    test('gives the items asked for in the order asked, without those that are not sold', async () => {
      await apply(upsert(0, 'a'), upsert(0, 'b'), upsert(0, 'gone'), removal(1, 'gone'));
      const items = await catalog.reader.items('default', ['b', 'gone', 'never', 'a', 'b']);
      expect(items.map((item) => item.itemId)).toEqual(['b', 'a']);
      expect(await catalog.reader.items('default', [])).toEqual([]);
    });

    test('finds items in stock by title, brand or category, whatever their case', async () => {
      await apply(
        upsert(0, 'by-title', { title: 'ROTER Wasserkocher' }),
        upsert(0, 'by-brand', { title: 'Tea', brand: 'Röter Stern' }),
        upsert(0, 'by-category', { title: 'Cup', categoryPath: ['Home', 'RÖTERWARE'] }),
        upsert(0, 'by-description', { title: 'Pot', description: 'röter' }),
        upsert(0, 'sold-out', { title: 'röter', inStock: false }),
        upsert(0, 'removed', { title: 'röter' }),
        removal(1, 'removed'),
      );
      expect(await found('röter')).toEqual(['by-brand', 'by-category']);
      expect(await found('roter')).toEqual(['by-title']);
      expect(await found('', 2)).toEqual(['by-brand', 'by-category']);
    });

    test.each(['100%', 'a_b', 'back\\slash', "O'Neill", '"quoted"', '*'])(
      'takes %j in a search as it stands',
      async (text) => {
        await apply(
          upsert(0, 'with', { title: `It is ${text}.` }),
          upsert(0, 'without', { title: 'It is 100 axb backslash.' }),
        );
        expect(await found(text)).toEqual(['with']);
      },
    );

    test('tells the kinds of what is in stock: how many of each, and the first', async () => {
      const kettles = { categoryPath: ['Kitchen', 'Kettles'] };
      await apply(
        ...[upsert(0, 'b', kettles), upsert(0, 'a', kettles), upsert(0, 'ä', kettles)],
        ...[upsert(0, 'sold-out', { ...kettles, inStock: false }), upsert(0, 'gone', kettles), removal(1, 'gone')],
        ...[upsert(0, 'lamp', { categoryPath: ['Home'] }), upsert(0, 'bag', { categoryPath: ['Ärmel "x"'] })],
        upsert(0, 'odd'),
        upsert(0, 'elsewhere', kettles, { tenant: 'two' }),
      );
      const all = await catalog.reader.kinds('default', 1_000);
      expect(all).toEqual([
        { categoryPath: ['Kitchen', 'Kettles'], items: 3, firstItemId: 'a' },
        { categoryPath: ['Home'], items: 1, firstItemId: 'lamp' },
        { categoryPath: ['Ärmel "x"'], items: 1, firstItemId: 'bag' },
        { categoryPath: [], items: 1, firstItemId: 'odd' },
      ]);
      expect(await catalog.reader.kinds('default', 2)).toEqual(all.slice(0, 2));
      await expect(catalog.reader.kinds('default', 1_001)).rejects.toThrow('from 1 to 1000');
    });

    test('never mixes tenants', async () => {
      const here = upsert(0, 'kettle', { title: 'here' }, { tenant: 'one' });
      expect(await apply(here, upsert(5, 'kettle', { title: 'there' }, { tenant: 'two' }))).toEqual([
        'stored',
        'stored',
      ]);
      await apply(removal(9, 'kettle', { tenant: 'two' }), upsert(0, 'cup', {}, { tenant: 'two' }));
      expect(await titleOf('kettle', 'one')).toBe('here');
      expect(await titleOf('cup', 'one')).toBeUndefined();
      expect(await catalog.reader.items('one', ['kettle', 'cup'])).toHaveLength(1);
      expect(await catalog.reader.changesAfter('one', 0, 10)).toMatchObject([{ itemId: 'kettle' }]);
      expect(await catalog.reader.search('one', '', 10)).toMatchObject([{ title: 'here' }]);
      expect(await catalog.reader.changesAfter('three', 0, 10)).toEqual([]);
    });

    test('refuses a limit that makes no sense', async () => {
      await expect(catalog.reader.changesAfter('default', 0, 10_001)).rejects.toThrow('from 1 to 10000');
      await expect(catalog.reader.search('default', 'a', 0)).rejects.toThrow(RangeError);
    });

    test('does not read for a caller who has gone', async () => {
      const reason = new Error('the caller has gone');
      await expect(catalog.reader.item('default', 'kettle', AbortSignal.abort(reason))).rejects.toBe(reason);
      await expect(catalog.reader.items('default', ['kettle'], AbortSignal.abort(reason))).rejects.toBe(reason);
    });
  });
}

/** Item id to title, undefined where removed. */
async function stateOf(reader: CatalogReader): Promise<Record<string, string | undefined>> {
  const entries = await reader.changesAfter('default', 0, 10_000);
  return Object.fromEntries(entries.map((entry) => [entry.itemId, entry.item?.title]));
}

/** The rule, said once more: sort by moment and id, and let the last one stand. */
function latestOf(changes: readonly ItemChange[]): Record<string, string | undefined> {
  const inOrder = [...changes].sort((a, b) => (a.occurredAt + a.eventId < b.occurredAt + b.eventId ? -1 : 1));
  return Object.fromEntries(
    inOrder.map((c) => (c.type === 'item_upserted' ? [c.item.itemId, c.item.title] : [c.itemId, undefined])),
  );
}
