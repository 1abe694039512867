import { type Topic } from '@attune/contracts';
import { type Health } from '@attune/service-runtime';
import { type z } from 'zod';
import { type ReceivedRecord } from './record';
import { type StreamConnection } from './stream-connection';

export interface ConsumerOptions<T> extends StreamConnection {
  /** Consumers with the same group share the partitions. A group reads one topic: give each topic its own group. */
  groupId: string;
  topic: Topic;
  /** What a message must be: JSON that this schema accepts. */
  schema: z.ZodType<T>;
  /**
   * Takes records of one partition in their order, up to `maxBatchRecords` at once. The offsets are committed after it
   * resolved, so resolve after the database's commit. Records that are no valid JSON of the schema come too, with the
   * reasons: park them. A rejection means that the infrastructure failed: the same records are given again, with
   * growing pauses, for two minutes; then the consumer crashes.
   */
  handle: (records: readonly ReceivedRecord<T>[]) => Promise<void>;
  /** Default 1,000. */
  maxBatchRecords?: number;
  /** A handler that takes longer is taken for hung: the partitions must go to a process that works. Default 300,000. */
  handlerLimitMs?: number;
  /** Partitions that may be handled at the same time; one after the other unless told. */
  concurrency?: number;
  /** The consumer has ended for good, and only a new process will go on: pass it to `context.fail`. */
  onCrash: (error: Error) => void;
  /** Told that the consumer is not ready until it has its partitions, while its handler rejects, and while the broker is silent. */
  health?: Health;
}
