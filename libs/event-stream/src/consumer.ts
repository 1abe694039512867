import { endedBefore, type Started } from '@attune/service-runtime';
import { type Consumer } from 'kafkajs';
import { BatchHandler } from './batch-handler';
import { inWords } from './broker-fault';
import { watchSilence } from './broker-silence';
import { type ConsumerOptions } from './consumer-options';
import { reportExpiredRecords } from './expired-records';
import { backoff, kafkaClient } from './kafka-client';
import { streamMetrics } from './stream-metrics';

/** The partitions of a process that was killed wait this long for the next; heartbeats go on while a handler works. */
const SESSION_TIMEOUT_MS = 10_000;
const HEARTBEAT_INTERVAL_MS = 3_000;
/** A rebalance waits this long for a member's batch in progress. */
const REBALANCE_TIMEOUT_MS = 60_000;
/** A fetch waits this long for news, and a stop for the fetch. */
const FETCH_WAIT_MS = 500;

/**
 * Starts reading a topic, from its beginning for a new group, and raises an alarm for records that expired unread. Its
 * `stop` waits for the handler in progress and its commit; in a hurry it leaves them, and what is not committed is given to
 * the next consumer.
 */
export async function startConsumer<T>(options: ConsumerOptions<T>): Promise<Started<void>> {
  const consumer = kafkaClient(options, { retries: 10 }).consumer({
    groupId: options.groupId,
    allowAutoTopicCreation: false,
    sessionTimeout: SESSION_TIMEOUT_MS,
    heartbeatInterval: HEARTBEAT_INTERVAL_MS,
    rebalanceTimeout: REBALANCE_TIMEOUT_MS,
    maxWaitTimeInMs: FETCH_WAIT_MS,
    retry: { ...backoff, retries: 10 },
  });
  await reportExpiredRecords(options, options.groupId, options.topic.name);
  const batches = new BatchHandler(options);
  watch(consumer, options);
  const endWatch = options.health && watchSilence(consumer, conditionOf(options), options.health);
  consumer.on(consumer.events.GROUP_JOIN, () => batches.joined());
  await consumer.connect();
  await consumer.subscribe({ topics: [options.topic.name], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    partitionsConsumedConcurrently: options.concurrency ?? 1,
    eachBatchAutoResolve: false,
    eachBatch: (payload) => batches.handle(payload),
  });
  return {
    value: undefined,
    stop: async (hurry) => {
      batches.stop();
      endWatch?.();
      await endedBefore(hurry, consumer.disconnect());
    },
  };
}

/** What health calls a consumer. */
function conditionOf({ groupId }: { groupId: string }): string {
  return `consumer ${groupId}`;
}

/** Keeps health and the lag's labels true, and reports the end of a consumer that kafkajs will not restart. */
function watch<T>(consumer: Consumer, options: ConsumerOptions<T>): void {
  const { topic, groupId, health, logger, metrics, onCrash } = options;
  const condition = conditionOf({ groupId });
  const { lag } = streamMetrics(metrics);
  health?.notReady(condition, 'has no partitions yet');
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    for (let partition = 0; partition < topic.partitions; partition++) {
      lag.remove({ topic: topic.name, group: groupId, partition });
    }
    logger.info({ group: groupId, partitions: payload.memberAssignment[topic.name] ?? [] }, 'joined the group');
    health?.ready(condition);
  });
  consumer.on(consumer.events.CRASH, ({ payload: { error: cause, restart } }) => {
    const error = inWords(cause, options);
    health?.notReady(condition, error.message);
    if (restart) logger.warn({ err: error, group: groupId }, 'the consumer starts again');
    else onCrash(error);
  });
}
