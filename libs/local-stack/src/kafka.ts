import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import {
  type Properties,
  scramUsers,
  securedProperties,
  type SecuredListener,
  writeCertificates,
} from './kafka-secured';
import { SECURED_NAME } from './secured';
import { endedTooEarly, runToEnd, type Supervisor } from './supervisor';
import { waitUntil, type WaitOptions } from './wait-until';

export interface KafkaOptions {
  dataDir: string;
  /** The broker's jars. */
  jars: string;
  log4jConfig: string;
  java: string;
  brokerPort: number;
  controllerPort: number;
  /** Data that need not outlive this run: the broker is ended without ceremony. */
  temporary: boolean;
  /** Clients come in over TLS and with a login; without, for everybody in the clear. */
  secured?: SecuredListener;
}

/** In the broker's folder. */
const DATA = 'data';
const READY_TIMEOUT_MS = 60_000;

/**
 * A broker and controller in one process (KRaft); formats its storage at the first start. Resolves when it answers.
 * @returns the address for clients
 */
export async function startKafka(supervisor: Supervisor, options: KafkaOptions): Promise<string> {
  const folder = join(options.dataDir, 'kafka');
  const settings = join(folder, 'server.properties');
  mkdirSync(folder, { recursive: true });
  const { secured } = options;
  const properties = serverProperties(options.brokerPort, options.controllerPort);
  writeFileSync(settings, toLines(secured ? { ...properties, ...securedProperties(secured, properties) } : properties));
  if (secured) writeCertificates(folder, secured);

  const java = (main: string, args: readonly string[], jvm: readonly string[] = []) => ({
    command: options.java,
    args: [
      ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...jvm, `-Dlog4j2.configurationFile=${options.log4jConfig}`],
      ...['-cp', join(options.jars, '*'), main, ...args],
    ],
    cwd: folder,
    // Without a locale, Java cannot name a file beyond ASCII.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (!existsSync(join(folder, DATA, 'meta.properties'))) {
    const clusterId = randomBytes(16).toString('base64url');
    // In one argument: an id may begin with a dash, and would be taken for an option.
    const format = java('kafka.tools.StorageTool', [
      ...['format', `--cluster-id=${clusterId}`, '-c', settings],
      ...(secured ? scramUsers(secured) : []),
    ]);
    await runToEnd(supervisor, { name: 'kafka-format', ...format });
  }
  const child = supervisor.start({
    name: 'kafka',
    ...java('kafka.Kafka', [settings], ['-Xmx512m']),
    stopSignal: options.temporary ? 'SIGKILL' : 'SIGTERM',
  });
  const address = `127.0.0.1:${options.brokerPort}`;
  await waitForKafka([address], { timeoutMs: READY_TIMEOUT_MS, giveUp: () => endedTooEarly(child) });
  return secured ? `${SECURED_NAME}:${secured.port}` : address;
}

/** Waits until a broker of the list answers with the cluster's members. */
export async function waitForKafka(
  brokers: string[],
  options: Partial<WaitOptions> & { timeoutMs: number },
): Promise<void> {
  const kafka = new Kafka({ clientId: 'attune-wait', brokers, logLevel: logLevel.NOTHING, retry: { retries: 0 } });
  await waitUntil(
    async () => {
      const admin = kafka.admin();
      try {
        await admin.connect();
        const { brokers: members } = await admin.describeCluster();
        return members.length > 0 || undefined;
      } finally {
        await admin.disconnect();
      }
    },
    { what: `Kafka at ${brokers.join(',')} to answer`, everyMs: 100, ...options },
  );
}

/**
 * How many records of a topic a consumer group has not finished.
 * @throws KafkaJSError also for what passes, such as a group that has no coordinator yet
 */
export async function recordsLeft(brokers: string[], groupId: string, topic: string): Promise<number> {
  const admin = new Kafka({ clientId: 'attune-wait', brokers, logLevel: logLevel.NOTHING }).admin();
  try {
    await admin.connect();
    // The commits first: a group that works meanwhile seems further behind, never ahead of its topic.
    const [{ partitions }] = await admin.fetchOffsets({ groupId, topics: [topic] });
    const next = new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    const spans = await admin.fetchTopicOffsets(topic);
    return spans.reduce(
      (sum, { partition, low, high }) => sum + Number(high) - Math.max(next.get(partition) ?? 0, Number(low)),
      0,
    );
  } finally {
    await admin.disconnect();
  }
}

/** One node with all roles; every internal topic with one replica and few partitions, so that it starts fast. */
function serverProperties(brokerPort: number, controllerPort: number): Properties {
  return {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${brokerPort},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${brokerPort}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    // Relative, since Kafka reads this as a list with commas, and the file as Latin-1.
    'log.dirs': DATA,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // A consumer group starts at once instead of waiting 3 s for more members.
    'group.initial.rebalance.delay.ms': 0,
  };
}

function toLines(properties: Properties): string {
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
