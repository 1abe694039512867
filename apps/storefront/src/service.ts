import { copywriterV1, recommenderV1, rulesV1 } from '@attune/contracts';
import { createCatalogReader } from '@attune/catalog-store';
import { startDatabase } from '@attune/database';
import { createGrpcClient } from '@attune/grpc-transport';
import { createHistoryReader } from '@attune/history-store';
import { startHttpServer, type ServiceContext } from '@attune/service-runtime';
import { adminRoutes } from './admin-routes';
import { createApp } from './app';
import type { CopywriterClient, RecommenderClient } from './clients';
import type { Config } from './config';
import { createDemo } from './demo/demo-routes';

/** A page waits no longer than this for a list or a text. */
const DEADLINES_MS = { recommender: 1_000, copywriter: 2_000, rules: 5_000, desk: 5_000 };

/** Starts the storefront: clients of the two services, and HTTP. It connects when it is first asked. */
export async function createService(config: Config, context: ServiceContext): Promise<void> {
  const { logger, metrics, lifecycle } = context;
  const recommender = await lifecycle.start('recommender client', () => {
    const value = createGrpcClient(recommenderV1.RecommenderServiceClient, config.RECOMMENDER_ADDRESS, {
      defaultDeadlineMs: DEADLINES_MS.recommender,
      repeatable: true,
    });
    return { value, stop: () => Promise.resolve(value.close()) };
  });
  const copywriter = await lifecycle.start('copywriter client', () => {
    const value = createGrpcClient(copywriterV1.CopywriterServiceClient, config.COPYWRITER_ADDRESS, {
      defaultDeadlineMs: DEADLINES_MS.copywriter,
      repeatable: true,
    });
    return { value, stop: () => Promise.resolve(value.close()) };
  });
  const app = createApp({
    admin: await startAdmin(config, context, recommender, copywriter),
    ...{ recommender, copywriter, logger, metrics },
    allowedOrigins: config.ALLOWED_ORIGINS,
    demo: await startDemo(config, context),
  });
  const { port } = await lifecycle.start('http', () => startHttpServer({ port: config.PORT, host: config.HOST }, app));
  logger.info({ port }, 'answering shops');
}

/** The routes for staff; undefined without a key. */
async function startAdmin(
  { ADMIN_KEY: adminKey, RECOMMENDER_ADDRESS, COPYWRITER_ADDRESS }: Config,
  { lifecycle }: ServiceContext,
  recommender: RecommenderClient,
  copywriter: CopywriterClient,
) {
  if (adminKey === undefined) return undefined;
  const rules = await lifecycle.start('rules client', () => {
    const value = createGrpcClient(rulesV1.RulesServiceClient, RECOMMENDER_ADDRESS, {
      defaultDeadlineMs: DEADLINES_MS.rules,
    });
    return { value, stop: () => Promise.resolve(value.close()) };
  });
  const desk = await lifecycle.start('copy desk client', () => {
    const value = createGrpcClient(copywriterV1.CopyDeskServiceClient, COPYWRITER_ADDRESS, {
      defaultDeadlineMs: DEADLINES_MS.desk,
    });
    return { value, stop: () => Promise.resolve(value.close()) };
  });
  return adminRoutes({ rules, recommender, desk, copywriter, adminKey });
}

/** The demo shop's page and its readers; undefined when it is not served. */
async function startDemo({ DEMO, DATABASE_URL, COLLECTOR_URL }: Config, { logger, lifecycle }: ServiceContext) {
  if (!DEMO || !DATABASE_URL || !COLLECTOR_URL) return undefined;
  const database = await lifecycle.start('database', () =>
    startDatabase({ url: DATABASE_URL, applicationName: 'storefront', logger, maxConnections: 4 }),
  );
  return createDemo({
    history: createHistoryReader(database),
    catalog: createCatalogReader(database),
    collectorUrl: COLLECTOR_URL,
  });
}
