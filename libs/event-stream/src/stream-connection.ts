import { type KafkaAccess, type Logger, type Registry } from '@attune/service-runtime';

/** What every part of a service needs to talk to the broker. */
export interface StreamConnection extends KafkaAccess {
  /** Names the service in the broker's logs and quotas. */
  clientId: string;
  logger: Logger;
  metrics: Registry;
}
