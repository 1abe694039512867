import { freePorts, waitForKafka } from '@attune/local-stack';
import type { TestServices } from './test-services';

const POSTGRES_IMAGE = 'postgres:18';
const KAFKA_IMAGE = 'apache/kafka:4.1.1';
const START_TIMEOUT_MS = 120_000;

/** The services that the environment does not name, as containers. */
export async function startContainers(env: NodeJS.ProcessEnv): Promise<TestServices> {
  const started = await Promise.allSettled([
    env.DATABASE_URL ? undefined : startPostgres(),
    env.KAFKA_BROKERS ? undefined : startKafka(),
  ]);
  const stop = async () => {
    for (const part of started) if (part.status === 'fulfilled') await part.value?.stop();
  };
  const [postgres, kafka] = started;
  if (postgres.status === 'fulfilled' && kafka.status === 'fulfilled') {
    return {
      databaseUrl: postgres.value?.url ?? String(env.DATABASE_URL),
      kafkaBrokers: kafka.value?.brokers ?? String(env.KAFKA_BROKERS).split(','),
      stop,
    };
  }
  await stop();
  throw started.find((part) => part.status === 'rejected')?.reason;
}

// testcontainers is loaded only when containers are started: it takes a second.

async function startPostgres() {
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const container = await new PostgreSqlContainer(POSTGRES_IMAGE)
    .withCommand(['postgres', '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'])
    .withStartupTimeout(START_TIMEOUT_MS)
    .start();
  return { url: container.getConnectionUri(), stop: () => container.stop() };
}

/** The broker tells clients its address, so the host's port must be known before it starts. */
async function startKafka() {
  const { GenericContainer, Wait } = await import('testcontainers');
  const [port] = await freePorts(1);
  const container = await new GenericContainer(KAFKA_IMAGE)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    })
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(START_TIMEOUT_MS)
    .start();
  const brokers = [`127.0.0.1:${port}`];
  await waitForKafka(brokers, { timeoutMs: START_TIMEOUT_MS });
  return { brokers, stop: () => container.stop() };
}
