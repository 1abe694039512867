import { type Database, migrate, startDatabase } from '@attune/database';
import { createTestDatabase } from '@attune/test-services';
import { pino } from 'pino';
import { describeCheckpointStore } from './checkpoint-store.conformance';
import { ModelCorruptError } from './errors';
import { createCheckpointStore } from './postgres-checkpoints';

const cleanups: (() => Promise<void>)[] = [];
let database: Database;

beforeAll(async () => {
  const test = await createTestDatabase();
  cleanups.push(() => test.drop());
  await migrate(test.url);
  const started = startDatabase({ url: test.url, applicationName: 'test', logger: pino({ level: 'silent' }) });
  cleanups.push(() => started.stop());
  database = started.value;
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

describe('checkpoints in PostgreSQL', () => {
  describeCheckpointStore(() => createCheckpointStore(database));

  it('refuses one whose bytes are not those that were saved', async () => {
    const store = createCheckpointStore(database);
    await store.save('damaged', { progress: {}, blocks: { parameters: Float32Array.of(1, 2, 3) } });
    await database.query(
      `update training_checkpoint_block set bytes = set_byte(bytes, 0, 255) where tenant = 'damaged'`,
    );
    await expect(store.load('damaged')).rejects.toThrow(ModelCorruptError);
    await expect(store.load('damaged')).rejects.toThrow('parameters');
  });
});
