import { Partitioners } from 'kafkajs';

/**
 * The partition of a key: murmur2 modulo the number of partitions, as Kafka's own clients do it. Pinned here and by a
 * table in the test, since a change would tear one shopper's events apart over two partitions.
 */
export function partitionOf(key: string, partitions: number): number {
  return hashPartitioner({ topic: '', partitionMetadata: metadataOf(partitions), message: { key, value: null } });
}

const hashPartitioner = Partitioners.DefaultPartitioner();

const metadataByCount = new Map<number, Parameters<typeof hashPartitioner>[0]['partitionMetadata']>();

/** kafkajs looks at nothing but the number of partitions when there is a key. */
function metadataOf(partitions: number) {
  let metadata = metadataByCount.get(partitions);
  if (!metadata) {
    const partition = { partitionErrorCode: 0, leader: 0, replicas: [], isr: [] };
    metadata = Array.from({ length: partitions }, (_, partitionId) => ({ ...partition, partitionId }));
    metadataByCount.set(partitions, metadata);
  }
  return metadata;
}
