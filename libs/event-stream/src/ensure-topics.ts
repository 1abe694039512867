import { type Topic } from '@attune/contracts';
import { type Health, reachAtStart } from '@attune/service-runtime';
import { type Admin, ConfigResourceTypes } from 'kafkajs';
import { whileLeadersChange } from './admin';
import { inWords } from './broker-fault';
import { backoff, BrokerRefusal, BrokerUnavailable, kafkaClient } from './kafka-client';
import { type StreamConnection } from './stream-connection';

/** A topic exists in another shape than the contracts say. */
export class TopicMismatch extends Error {
  override readonly name = 'TopicMismatch';
}

/**
 * Creates the topics that do not exist, replicated on up to three brokers, and checks those that do. Settings that differ
 * are logged only: somebody may want another retention.
 * @param health told that `broker` is not ready while none answers
 * @throws TopicMismatch when one has another number of partitions: equal keys would move to other partitions
 * @throws BrokerUnavailable when no broker answered within a minute
 */
export async function ensureTopics(
  connection: StreamConnection,
  topics: readonly Topic[],
  health?: Health,
): Promise<void> {
  const admin = kafkaClient(connection, { retries: 3 }).admin({ retry: { ...backoff, retries: 10 } });
  try {
    await connectPatiently(admin, connection, health);
    // Of a topic that was made a moment ago a busy broker may know no leader yet.
    await whileLeadersChange(() => createMissing(admin, topics));
    await whileLeadersChange(() => requirePartitions(admin, topics));
    await warnOfSettings(admin, topics, connection).catch((error: unknown) => {
      connection.logger.warn({ err: inWords(error, connection) }, 'the settings of the topics cannot be read');
    });
  } catch (error) {
    throw inWords(error, connection);
  } finally {
    await admin.disconnect();
  }
}

async function connectPatiently(admin: Admin, connection: StreamConnection, health: Health | undefined): Promise<void> {
  health?.notReady('broker', 'not reached yet');
  const unavailable = (error: unknown) => {
    const told = inWords(error, connection, true);
    if (told instanceof BrokerRefusal) return told;
    return new BrokerUnavailable(`no broker answers at ${connection.brokers.join(', ')}`, { cause: error });
  };
  const reach = async () => {
    await admin.connect();
    // Who is not let in without a login hears so only when something is asked.
    await admin.describeCluster();
  };
  try {
    await reachAtStart('broker', reach, (error) => unavailable(error).message, { health, logger: connection.logger });
  } catch (error) {
    throw unavailable(error);
  }
}

async function createMissing(admin: Admin, topics: readonly Topic[]): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !present.has(topic.name));
  if (missing.length === 0) return;
  const { brokers } = await admin.describeCluster();
  const replicationFactor = Math.min(3, brokers.length);
  // With three replicas, acknowledged means stored on two: one may be lost without losing what was acknowledged.
  const durability: Topic['config'] = replicationFactor === 3 ? { 'min.insync.replicas': '2' } : {};
  // Another service may create them at the same moment; kafkajs answers `false` then, and that is as well.
  await admin.createTopics({
    waitForLeaders: true,
    topics: missing.map((topic) => ({
      topic: topic.name,
      numPartitions: topic.partitions,
      replicationFactor,
      configEntries: Object.entries<string>({ ...durability, ...topic.config }).map(([name, value]) => ({
        name,
        value,
      })),
    })),
  });
}

async function requirePartitions(admin: Admin, topics: readonly Topic[]): Promise<void> {
  const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map((topic) => topic.name) });
  for (const topic of topics) {
    const partitions = found.find(({ name }) => name === topic.name)?.partitions ?? [];
    if (partitions.length !== topic.partitions) {
      throw new TopicMismatch(
        `topic ${topic.name} has ${partitions.length} partitions, and ${topic.partitions} are needed: with another ` +
          'number, events of one shopper would lose their order. Use another TOPIC_PREFIX, or move the topic away.',
      );
    }
  }
}

/** A broker that makes topics by itself gives them its own settings: who was erased would be forgotten within a week. */
async function warnOfSettings(admin: Admin, topics: readonly Topic[], { logger }: StreamConnection): Promise<void> {
  const asked = topics
    .map(({ name, config }) => ({ type: ConfigResourceTypes.TOPIC, name, configNames: Object.keys(config) }))
    .filter(({ configNames }) => configNames.length > 0);
  if (asked.length === 0) return;
  const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: asked });
  for (const { resourceName, configEntries } of resources) {
    const config = topics.find(({ name }) => name === resourceName)?.config ?? {};
    for (const { configName, configValue } of configEntries) {
      if (isSameSetting(configValue, config[configName])) continue;
      const difference = { topic: resourceName, setting: configName, is: configValue, needed: config[configName] };
      logger.warn(difference, 'a topic has another setting than the services need');
    }
  }
}

/** Lists, as cleanup.policy is one, may stand in any order. */
function isSameSetting(is: string, needed: string): boolean {
  const sorted = (list: string) => list.split(',').sort().join();
  return sorted(is) === sorted(needed);
}
