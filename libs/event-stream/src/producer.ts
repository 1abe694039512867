import { type Health, type Started } from '@attune/service-runtime';
import { type OutgoingRecord } from './record';
import { type StreamConnection } from './stream-connection';

/** Writes records to topics. */
export interface StreamProducer {
  /**
   * Resolves when every record is acknowledged by all in-sync replicas. Calls at the same time are combined into few
   * requests; records with equal keys keep the order of the calls. When it rejects, some of the records may be stored
   * all the same: readers must know an event by its id.
   * @throws BrokerUnavailable within 10 seconds when the broker does not acknowledge them
   */
  send(records: readonly OutgoingRecord[]): Promise<void>;
}

export interface ProducerOptions extends StreamConnection {
  /** Told `broker` is not ready while sends fail. */
  health?: Health;
}

/** Starts a producer. Its `stop` writes what was handed to `send` before it, then disconnects. */
export async function startProducer(_options: ProducerOptions): Promise<Started<StreamProducer>> {
  return Promise.reject(new Error('being written'));
}
