import { createCatalogReader } from '@attune/catalog-store';
import { topics as topicsOf } from '@attune/contracts';
import {
  createCopyHistory,
  createCopyOutbox,
  createCopyStore,
  createFrameStore,
  createModelUseLedger,
  createPolicyStore,
} from '@attune/copy-store';
import { startDatabase } from '@attune/database';
import { startGrpcServer } from '@attune/grpc-transport';
import { createHistoryReader } from '@attune/history-store';
import { kafkaAccess, type ServiceContext, startPolling } from '@attune/service-runtime';
import { availableDatabase } from './available-database';
import { CatalogFacts } from './catalog-facts';
import { ComposedCache } from './composed-cache';
import { Composer } from './composer';
import type { Config } from './config';
import { createCopyDeskService } from './copy-desk-service';
import { createCopywriterService } from './copywriter-service';
import { DatabaseWatch } from './database-watch';
import { startHistoryRetention } from './history-retention';
import { FrameMemory } from './model/frame-memory';
import { startModel } from './model/start-model';
import { countWaiting, createMetrics } from './metrics';
import { modelConfigOf } from './model/model-config';
import { startRelay } from './published-copy-relay';
import { Publisher } from './publisher';
import { Reviews } from './reviews';
import { ReviewedTexts } from './reviewed-texts';
import { profilesFrom } from './shopper-profile';
import { Tenants } from './tenants';
import type { TenantCopy } from './tenant-copy';

/** A changed item is told of within a second; while PostgreSQL is away, what was read in the last minute still serves. */
const CATALOG_FACTS = { maxItems: 5_000, freshMs: 1_000, staleMs: 60_000, readTimeoutMs: 1_500 };
const COMPOSED = { maxEntries: 20_000, maxBytes: 64 * 1024 * 1024 };
const FRAMES = { maxRecords: 5_000, maxReads: 4 };
const REVIEWED = { maxRecords: 5_000, maxReads: 4 };
const SETTLE_INTERVAL_MS = 1_000;
const COUNT_INTERVAL_MS = 5_000;

/**
 * Puts the copywriter together. Products that come with the request are written about while PostgreSQL is away, too, and
 * without a broker nothing but the topic has to wait.
 */
export async function createService(
  config: Config,
  context: Pick<ServiceContext, 'lifecycle' | 'logger' | 'health' | 'metrics'>,
): Promise<{ port: number }> {
  const { lifecycle, logger, health } = context;
  const metrics = createMetrics(context.metrics);

  const reached = await lifecycle.start('database', () =>
    startDatabase({
      url: config.DATABASE_URL,
      applicationName: 'copywriter',
      logger,
      metrics: context.metrics,
      statementTimeoutMs: 5_000,
    }),
  );
  const watch = await lifecycle.start('database watch', () =>
    DatabaseWatch.start(reached, config.DATABASE_URL, health, logger),
  );
  const database = availableDatabase(reached);
  const catalog = createCatalogReader(database);
  const catalogFacts = new CatalogFacts(catalog, CATALOG_FACTS, {
    read: (source) => metrics.itemReads.inc({ source }),
    catalogAway: (error) => watch.away(error),
  });
  const composed = new ComposedCache(COMPOSED);
  const copies = createCopyStore(database);
  const frames = createFrameStore(database);
  const policies = createPolicyStore(database);
  const outbox = createCopyOutbox(database);
  const publisher = new Publisher({ copies, policies, catalogFacts, composed, metrics, logger });
  await lifecycle.start('unsettled', () =>
    startPolling({ name: 'unsettled', intervalMs: SETTLE_INTERVAL_MS, logger }, () => publisher.settleRest()),
  );
  const itemsChanged = publisher.itemsChanged.bind(publisher);
  const rewriteDue = publisher.rewriteDue.bind(publisher);
  const itemsConfirmed = (tenant: TenantCopy, until: number) => catalogFacts.confirm(tenant.name, until);
  const policyChanged = publisher.policyChanged.bind(publisher);
  const memory = new FrameMemory(frames, FRAMES);
  const reviewed = new ReviewedTexts(copies, REVIEWED);
  const refreshTexts = async (tenant: string) => {
    await Promise.all([memory.refresh(tenant), reviewed.refresh(tenant)]);
  };
  const letGo = (tenant: string) => {
    for (const held of [catalogFacts, memory, reviewed]) held.letGo(tenant);
  };
  const tenants = await lifecycle.start('tenants', () =>
    Tenants.start({
      ...{ catalogs: catalog, policies, copies, logger },
      ...{ itemsChanged, rewriteDue, itemsConfirmed, policyChanged, refreshTexts, letGo },
    }),
  );

  const { publishedCopy: topic } = topicsOf(config.TOPIC_PREFIX);
  const connection = { ...kafkaAccess(config), clientId: 'attune-copywriter', logger, metrics: context.metrics };
  await lifecycle.start('relay', () => startRelay({ ...connection, outbox, topic }));
  if (config.COPY_HISTORY_DAYS > 0) {
    const retention = { history: createCopyHistory(database), days: config.COPY_HISTORY_DAYS, logger };
    await lifecycle.start('history retention', () => startHistoryRetention(retention));
  }
  const ledger = createModelUseLedger(database);
  const modelParts = { store: frames, memory, ledger, copies, catalogFacts, publisher, metrics, logger, lifecycle };
  const model = await startModel(modelConfigOf(config), modelParts);
  await lifecycle.start('counts', () =>
    startPolling(
      { name: 'counts', intervalMs: COUNT_INTERVAL_MS, logger },
      countWaiting(metrics, copies, outbox, model),
    ),
  );

  const composer = new Composer({ composed, memory, reviewed, metrics, model });
  const readProfile = profilesFrom(createHistoryReader(database), catalog);
  const reviews = new Reviews({ copies, policies, catalogFacts, publisher, metrics });
  return lifecycle.start('grpc', () =>
    startGrpcServer({
      host: config.HOST,
      port: config.PORT,
      services: [
        createCopywriterService({ tenants, catalog, catalogFacts, composer, readProfile }),
        createCopyDeskService({
          ...{ tenants, copies, frames, refreshTexts, policies, catalogFacts, publisher, reviews, metrics },
          orderFreeText: model?.orderFreeText,
        }),
      ],
      health,
      logger,
      metrics: context.metrics,
    }),
  );
}
