import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { describeCatalog, upsert } from './catalog-conformance';
import { createCatalogReader } from './catalog-reader';
import { createCatalogWriter } from './catalog-writer';

let database: Database;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ database, stop } = await openTestDatabase());
});

afterAll(() => stop());

const openEmpty = async () => {
  await database.query('truncate catalog_item, catalog_version');
  return { reader: createCatalogReader(database), writer: createCatalogWriter(database) };
};

describeCatalog('PostgreSQL', openEmpty, 40);

describe('PostgreSQL: the catalog', () => {
  test('a reader that goes on from the last version misses no change, however writers overlap', async () => {
    const { reader, writer } = await openEmpty();
    const seen = new Map<string, string | undefined>();
    let version = 0;
    const readOn = async () => {
      for (const entry of await reader.changesAfter('default', version, 10_000)) {
        expect(entry.version).toBeGreaterThan(version);
        version = entry.version;
        seen.set(entry.itemId, entry.item?.title);
      }
    };
    let writing = true;
    const writers = Array.from({ length: 6 }, async (_, w) => {
      for (let round = 0; round < 30; round++) {
        // All of them write the shared item, each its own as well.
        await writer.apply([upsert(round, 'shared', { title: `${w}-${round}` }), upsert(round, `own-${w}-${round}`)]);
      }
    });
    const reading = (async () => {
      while (writing) await readOn();
    })();
    await Promise.all(writers).finally(() => (writing = false));
    await reading;
    await readOn();
    expect(seen.size).toBe(6 * 30 + 1);
    expect(seen.get('shared')).toBe((await reader.item('default', 'shared'))?.title);
  });

  test('writers of several tenants in different orders do not block each other for ever', async () => {
    const { writer } = await openEmpty();
    const tenants = ['one', 'two', 'three'];
    const changes = (order: string[]) => order.flatMap((tenant) => [upsert(0, 'kettle', {}, { tenant })]);
    const calls = Array.from({ length: 20 }, (_, i) => writer.apply(changes(i % 2 ? tenants : tenants.toReversed())));
    expect((await Promise.all(calls)).flat()).toHaveLength(60);
  });

  test('applies all changes of a call or none', async () => {
    const { reader, writer } = await openEmpty();
    const refused = upsert(0, 'cup', { attributes: { note: 'x' } });
    if (refused.type === 'item_upserted') refused.item.attributes = { note: 'holds U+0000: \u0000' };
    await expect(writer.apply([upsert(0, 'kettle'), refused])).rejects.toThrow();
    expect(await reader.changesAfter('default', 0, 10)).toEqual([]);
  });
});
