import { erasure, topics as topicsOf } from '@attune/contracts';
import { ensureTopics, followTopic, startProducer } from '@attune/event-stream';
import { endedBefore, kafkaAccess, startHttpServer, type ServiceContext, type Started } from '@attune/service-runtime';
import { createApp } from './app';
import { authenticator } from './authentication';
import { type Config } from './config';
import { ErasedShoppers } from './erased-shoppers';
import { BatchIntake } from './intake';
import { IntakeMetrics } from './intake-metrics';
import { eventKind, itemKind } from './message-kind';

/** Starts the collector: topics, erasures, producer, HTTP. Stopped in reverse, it answers what it has taken before it leaves the broker. */
export async function createService(config: Config, context: ServiceContext): Promise<void> {
  const { logger, metrics, health, lifecycle } = context;
  const topics = topicsOf(config.TOPIC_PREFIX);
  const connection = { ...kafkaAccess(config), clientId: 'attune-collector', logger, metrics };
  await ensureTopics(connection, Object.values(topics), health);
  const erased = new ErasedShoppers();
  await lifecycle.start('erasures', () =>
    followTopic({ ...connection, topic: topics.erasures, schema: erasure, apply: (one) => erased.add(one) }),
  );
  const producer = await lifecycle.start('producer', () => startProducer({ ...connection, health }));
  const intakeMetrics = new IntakeMetrics(metrics);
  const intake = new BatchIntake(producer, topics.deadLetters, intakeMetrics);
  const app = createApp({
    intake,
    kinds: { events: eventKind(topics, erased), items: itemKind(topics) },
    authenticate: authenticator({ secret: config.API_KEYS, ofPages: config.PAGE_KEYS }),
    allowedOrigins: config.ALLOWED_ORIGINS,
    metrics: intakeMetrics,
    logger,
  });
  const { port } = await lifecycle.start('http', () =>
    drained(intake, startHttpServer({ port: config.PORT, host: config.HOST }, app)),
  );
  logger.info({ port }, 'taking events');
}

/** A server whose stop fails when a request that was under way is not acknowledged: the process then does not end with 0. */
async function drained<T>(intake: BatchIntake, starting: Promise<Started<T>>): Promise<Started<T>> {
  const server = await starting;
  return {
    value: server.value,
    stop: async (hurry) => {
      const failedBefore = intake.failed;
      await server.stop(hurry);
      await endedBefore(hurry, intake.settled());
      const failed = intake.failed - failedBefore + intake.waiting;
      if (failed > 0) throw new Error(`${failed} requests that were under way are not acknowledged`);
    },
  };
}
