import { setTimeout as sleep } from 'node:timers/promises';
import { type CatalogReader, createCatalogReader } from '@attune/catalog-store';
import { DEFAULT_TENANT } from '@attune/contracts';
import { startDatabase, whyDatabaseFails } from '@attune/database';
import { startGrpcServer } from '@attune/grpc-transport';
import { createHistoryReader } from '@attune/history-store';
import { createModelReader } from '@attune/model-artifact';
import { createRulesStore } from '@attune/rules-store';
import type { Health, ServiceContext } from '@attune/service-runtime';
import type { Config } from './config';
import { createMetrics } from './metrics';
import { createRecommenderService } from './calls/recommender-service';
import { createRulesService } from './calls/rules-service';
import { shopperPastFrom } from './calls/shopper-past';
import { observeTenants } from './tenants/tenant-gauges';
import { Tenants } from './tenants/tenants';

/** A statement may take so long at most: callers have given up long before. */
const STATEMENT_TIMEOUT_MS = 8_000;

/** Connections for all that is followed of the tenants but their rules. */
const FOLLOWING_CONNECTIONS = 4;

/** Connections for calls about rules. */
const RULES_CONNECTIONS = 4;

/** How long a new recommender takes no calls, while it reads what the others answer from already. */
const FIRST_READ_MS = 3_000;

const UNREAD = 'not read yet';

/**
 * Puts the recommender together. It takes calls as soon as it has read catalogs and models; after a while, or when they
 * cannot be read, without them.
 */
export async function createService(
  config: Config,
  context: Pick<ServiceContext, 'lifecycle' | 'logger' | 'health' | 'metrics'>,
): Promise<{ port: number }> {
  const { lifecycle, logger, health } = context;
  const metrics = createMetrics(context.metrics);

  const connection = {
    ...{ url: config.DATABASE_URL, applicationName: 'recommender', logger },
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  };
  const database = await lifecycle.start('database', () => startDatabase({ ...connection, metrics: context.metrics }));
  // What follows changes has connections of its own: however many tenants wait for a slow table, the calls do not.
  const followed = await lifecycle.start('followed database', () =>
    startDatabase({ ...connection, maxConnections: FOLLOWING_CONNECTIONS }),
  );
  // A change of the rules applies within a second, also while all of those wait for the catalog.
  const followedRules = await lifecycle.start('followed rules', () =>
    startDatabase({ ...connection, maxConnections: 1 }),
  );
  // Staff who wait for the rules' table take nothing from shoppers.
  const rules = await lifecycle.start('rules database', () =>
    startDatabase({ ...connection, maxConnections: RULES_CONNECTIONS }),
  );
  health.notReady('catalog', UNREAD);
  const whyOf = (error: unknown) => whyDatabaseFails(error, config.DATABASE_URL);
  const tenants = await lifecycle.start('tenants', () =>
    Tenants.start({
      catalogs: tellingWhyUnread(createCatalogReader(followed), health, whyOf),
      models: createModelReader(followed, { onTight: (warning) => logger.warn(warning) }),
      rules: createRulesStore(followedRules),
      histories: createHistoryReader(followed),
      logger,
      metrics,
    }),
  );
  observeTenants(context.metrics, tenants);
  void tenants.get(DEFAULT_TENANT)?.catalogRead.then(() => health.ready('catalog'));

  await Promise.race([tenants.firstRead(), sleep(FIRST_READ_MS, undefined, { ref: false })]);

  const readPast = shopperPastFrom(createHistoryReader(database), metrics);
  return lifecycle.start('grpc', () =>
    startGrpcServer({
      host: config.HOST,
      port: config.PORT,
      services: [createRecommenderService({ tenants, readPast, metrics }), createRulesService(createRulesStore(rules))],
      health,
      logger,
      metrics: context.metrics,
    }),
  );
}

/** Until the default tenant's catalog was read for the first time, readiness says why it could not be. */
function tellingWhyUnread(catalogs: CatalogReader, health: Health, whyOf: (error: unknown) => string): CatalogReader {
  let isRead = false;
  return {
    ...catalogs,
    changesAfter: async (tenant, ...range) => {
      try {
        const changes = await catalogs.changesAfter(tenant, ...range);
        isRead ||= tenant === DEFAULT_TENANT;
        return changes;
      } catch (error) {
        if (!isRead && tenant === DEFAULT_TENANT) health.notReady('catalog', `${UNREAD}: ${whyOf(error)}`);
        throw error;
      }
    },
  };
}
