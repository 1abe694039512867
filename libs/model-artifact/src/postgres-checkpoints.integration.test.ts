import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { describeCheckpointStore } from './checkpoint-store.conformance';
import { ModelCorruptError } from './errors';
import { createCheckpointStore } from './postgres-checkpoints';

let database: Database;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ database, stop } = await openTestDatabase());
});

afterAll(() => stop());

describe('checkpoints in PostgreSQL', () => {
  describeCheckpointStore(() => createCheckpointStore(database));

  describe('while another trainer saves one, however long that takes', () => {
    const earlier = { progress: { epoch: 1 }, blocks: { parameters: Float32Array.of(1, 2), best: Float32Array.of(3) } };
    const later = { progress: { epoch: 2 }, blocks: { parameters: Float32Array.of(4, 5), best: Float32Array.of(6) } };

    /** A save that has written all it has to, and not committed; `end` lets it. */
    async function longSave(tenant: string) {
      const [written, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const held: Database = {
        query: (...query) => database.query(...query),
        transaction: (work) =>
          database.transaction(async (transaction) => {
            const result = await work(transaction);
            written.resolve();
            await commit.promise;
            return result;
          }),
      };
      const saving = createCheckpointStore(held).save(tenant, later);
      await written.promise;
      return { end: () => (commit.resolve(), saving) };
    }

    it('gives the last whole one at once', async () => {
      const store = createCheckpointStore(database);
      await store.save('slow', earlier);
      const { end } = await longSave('slow');
      try {
        expect(await store.load('slow')).toEqual(earlier);
      } finally {
        await end();
      }
      expect(await store.load('slow')).toEqual(later);
    });

    it('has nothing of one that is the first, and clears without waiting for it', async () => {
      const store = createCheckpointStore(database);
      const first = await longSave('first');
      try {
        expect(await store.load('first')).toBeUndefined();
        await store.clear('first');
      } finally {
        await first.end();
      }
      const { end } = await longSave('first');
      try {
        await store.clear('first');
      } finally {
        await end();
      }
      expect(await store.load('first')).toEqual(later);
    });
  });

  it('refuses one whose bytes are not those that were saved', async () => {
    const store = createCheckpointStore(database);
    await store.save('damaged', { progress: {}, blocks: { parameters: Float32Array.of(1, 2, 3) } });
    await database.query(
      `update training_checkpoint_block set bytes = set_byte(bytes, 0, 255) where tenant = 'damaged'`,
    );
    await expect(store.load('damaged')).rejects.toThrow(ModelCorruptError);
    await expect(store.load('damaged')).rejects.toThrow('parameters');
    expect(await store.load('damaged', () => false)).toBeUndefined();
  });
});
