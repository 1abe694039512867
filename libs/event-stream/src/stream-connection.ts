import { type Logger, type Registry } from '@attune/service-runtime';

/** What every part of a service needs to talk to the broker. */
export interface StreamConnection {
  /** `host:port` of one or more brokers; the rest of the cluster is found through them. */
  brokers: readonly string[];
  /** Names the service in the broker's logs and quotas. */
  clientId: string;
  logger: Logger;
  metrics: Registry;
}
