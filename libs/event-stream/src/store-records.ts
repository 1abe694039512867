import { type Producer, type ProducerConfig, type RecordMetadata, type TopicMessages } from 'kafkajs';
import { REQUEST_TIMEOUT_MS } from './kafka-client';
import { partitionOf } from './partitioner';
import { type OutgoingRecord, TRACEPARENT } from './record';
import { type StreamMetrics } from './stream-metrics';

/** Every message carries its partition already (byTopic). */
export const byOwnPartition: ProducerConfig['createPartitioner'] = () => (args) => args.message.partition as number;

/**
 * Writes records by one request to each broker, and counts them.
 * @throws Error when one is not acknowledged by all in-sync replicas
 */
export async function storeRecords(
  sender: Pick<Producer, 'sendBatch'>,
  records: readonly OutgoingRecord[],
  metrics: StreamMetrics,
): Promise<void> {
  const stopTimer = metrics.sendSeconds.startTimer();
  const topicMessages = byTopic(records);
  const answers = await sender.sendBatch({ acks: -1, timeout: REQUEST_TIMEOUT_MS, topicMessages });
  requireAcknowledged(topicMessages, answers);
  stopTimer();
  for (const { topic, messages } of topicMessages) metrics.sent.inc({ topic }, messages.length);
}

function byTopic(records: readonly OutgoingRecord[]): TopicMessages[] {
  const grouped = new Map<string, TopicMessages>();
  for (const { topic, key, value, timestamp, traceparent } of records) {
    let group = grouped.get(topic.name);
    if (!group) grouped.set(topic.name, (group = { topic: topic.name, messages: [] }));
    group.messages.push({
      key,
      value,
      partition: partitionOf(key, topic.partitions),
      timestamp: timestamp && String(timestamp.getTime()),
      headers: traceparent === undefined ? undefined : { [TRACEPARENT]: traceparent },
    });
  }
  return [...grouped.values()];
}

/**
 * kafkajs remembers answers by broker: when a partition's leader moves between two attempts to a broker that has
 * answered already, its records are not sent and yet counted as sent.
 */
function requireAcknowledged(topicMessages: TopicMessages[], answers: RecordMetadata[]): void {
  const acknowledged = new Set(answers.map(({ topicName, partition }) => `${topicName} ${partition}`));
  for (const { topic, messages } of topicMessages) {
    for (const { partition } of messages) {
      if (!acknowledged.has(`${topic} ${partition}`)) {
        throw new Error(`no acknowledgement for partition ${partition} of ${topic}`);
      }
    }
  }
}
