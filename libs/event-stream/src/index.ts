export { startConsumer, type ConsumerOptions } from './consumer';
export { ensureTopics, TopicMismatch } from './ensure-topics';
export { BrokerUnavailable } from './kafka-client';
export { groupOffsets, topicOffsets, type GroupSpan, type LogSpan } from './offsets';
export { startProducer, type ProducerOptions, type StreamProducer } from './producer';
export { readRange, type RecordRange } from './read-range';
export { type Decoded, type OutgoingRecord, type ReceivedRecord, type StreamRecord } from './record';
export { type StreamConnection } from './stream-connection';
