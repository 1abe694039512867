import { deadLetter, erasure, eventHistorianGroup, itemChange, shopEvent, topics as topicsOf } from '@attune/contracts';
import { createCatalogWriter } from '@attune/catalog-store';
import { databaseFault, migrateAtStart, startDatabase } from '@attune/database';
import { ensureTopics, startConsumer, startProducer } from '@attune/event-stream';
import { createHistoryEraser, createHistoryWriter } from '@attune/history-store';
import { kafkaAccess, type ServiceContext } from '@attune/service-runtime';
import type { Config } from './config';
import { HistorianMetrics } from './historian-metrics';
import { eraseShoppers, erasedKeys } from './erase-shoppers';
import { removeLetters } from './remove-letters';
import { storeRecords } from './store-records';

/** While PostgreSQL stores one batch the next is read and checked; more only wait for its locks and disks. */
const EVENT_PARTITIONS_AT_ONCE = 2;

/** An erasure begins anew when it is broken off, and of a very large history would never end. */
const ERASURE_LIMIT_MS = 6 * 3_600_000;

/** Starts the historian: tables, topics, then a consumer for each of erasures, dead letters, the catalog and events. */
export async function createService(config: Config, context: ServiceContext): Promise<void> {
  const { logger, metrics, health, lifecycle } = context;
  const topics = topicsOf(config.TOPIC_PREFIX);
  const connection = { ...kafkaAccess(config), clientId: 'attune-historian', logger, metrics };
  await migrateAtStart(config.DATABASE_URL, context);
  await ensureTopics(connection, Object.values(topics), health);
  const database = await lifecycle.start('database', () =>
    startDatabase({ url: config.DATABASE_URL, applicationName: 'historian', logger, metrics, maxConnections: 4 }),
  );
  const producer = await lifecycle.start('producer', () => startProducer({ ...connection, health }));
  const store = { producer, deadLetters: topics.deadLetters, metrics: new HistorianMetrics(metrics) };
  const history = createHistoryWriter(database);
  const eraser = createHistoryEraser(database);
  const catalog = createCatalogWriter(database);
  const named = namingDatabase(config.DATABASE_URL);
  const consumers = { ...connection, health, onCrash: (error: Error) => context.fail(error) };
  await lifecycle.start('erasure consumer', () =>
    startConsumer({
      ...consumers,
      groupId: `${config.TOPIC_PREFIX}.historian.erasures`,
      topic: topics.erasures,
      schema: erasure,
      // Each looks through all of the history, and may take minutes: what is done is committed.
      maxBatchRecords: 1,
      handlerLimitMs: ERASURE_LIMIT_MS,
      handle: named(eraseShoppers(eraser, logger)),
    }),
  );
  await lifecycle.start('dead-letter consumer', () =>
    startConsumer({
      ...consumers,
      groupId: `${config.TOPIC_PREFIX}.historian.dead-letters`,
      topic: topics.deadLetters,
      schema: deadLetter,
      handle: named(removeLetters({ eraser, producer, topics, logger })),
    }),
  );
  await lifecycle.start('catalog consumer', () =>
    startConsumer({
      ...consumers,
      groupId: `${config.TOPIC_PREFIX}.historian.items`,
      topic: topics.items,
      schema: itemChange,
      handle: named(storeRecords({ kind: 'item', store: (changes) => catalog.apply(changes) }, store)),
    }),
  );
  await lifecycle.start('event consumer', () =>
    startConsumer({
      ...consumers,
      groupId: eventHistorianGroup(config.TOPIC_PREFIX),
      topic: topics.events,
      schema: shopEvent,
      concurrency: EVENT_PARTITIONS_AT_ONCE,
      handle: named(
        storeRecords(
          {
            kind: 'event',
            store: (events, records) => history.append(events, records),
            erasedAmong: erasedKeys(eraser),
          },
          store,
        ),
      ),
    }),
  );
}

/** Has a handler's failure say, where it is the database's, which one does not answer: readiness and log tell it. */
function namingDatabase(url: string) {
  return <Records>(handle: (records: Records) => Promise<void>) =>
    async (records: Records): Promise<void> => {
      try {
        await handle(records);
      } catch (error) {
        const fault = databaseFault(error, url);
        throw fault === undefined ? error : new Error(fault, { cause: error });
      }
    };
}
