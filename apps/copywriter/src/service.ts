import { createCatalogReader } from '@attune/catalog-store';
import { startDatabase } from '@attune/database';
import { startGrpcServer } from '@attune/grpc-transport';
import type { ServiceContext } from '@attune/service-runtime';
import { CatalogFacts } from './catalog-facts';
import type { Config } from './config';
import { createCopywriterService } from './copywriter-service';
import { DatabaseWatch } from './database-watch';
import { createMetrics } from './metrics';

/** A changed item is told of within a second; while PostgreSQL is away, what was read in the last minute still serves. */
const CATALOG_FACTS = { maxItems: 5_000, freshMs: 1_000, staleMs: 60_000, readTimeoutMs: 1_500 };

/** Puts the copywriter together. Products that come with the request are written about while PostgreSQL is away, too. */
export async function createService(
  config: Config,
  context: Pick<ServiceContext, 'lifecycle' | 'logger' | 'health' | 'metrics'>,
): Promise<{ port: number }> {
  const { lifecycle, logger, health } = context;
  const metrics = createMetrics(context.metrics);

  const database = await lifecycle.start('database', () =>
    startDatabase({
      url: config.DATABASE_URL,
      applicationName: 'copywriter',
      logger,
      metrics: context.metrics,
      statementTimeoutMs: 5_000,
    }),
  );
  const watch = await lifecycle.start('database watch', () => DatabaseWatch.start(database, health, logger));
  const catalogFacts = new CatalogFacts(createCatalogReader(database), CATALOG_FACTS, {
    read: (source) => metrics.itemReads.inc({ source }),
    catalogAway: (error) => watch.away(error instanceof Error ? error.message : String(error)),
  });
  return lifecycle.start('grpc', () =>
    startGrpcServer({
      host: config.HOST,
      port: config.PORT,
      services: [createCopywriterService({ catalogFacts, metrics })],
      health,
      logger,
      metrics: context.metrics,
    }),
  );
}
