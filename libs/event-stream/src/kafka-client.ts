import { Kafka, logLevel, type LogEntry, type RetryOptions, type SASLOptions } from 'kafkajs';
import { type Logger } from '@attune/service-runtime';
import { stopIdleTimers } from './idle-timers';
import { keepMembership } from './keep-membership';
import { type StreamConnection } from './stream-connection';

stopIdleTimers();
keepMembership();

/** The broker did not answer, or could not store, in time. Trying again later is right; what was sent may or may not be stored. */
export class BrokerUnavailable extends Error {
  override readonly name = 'BrokerUnavailable';
}

/** Brokers answer, and do not let this client in or are not those that it trusts: the message says what is to be mended. */
export class BrokerRefusal extends BrokerUnavailable {}

/** How long one request may take; kafkajs waits 30 s unless told. */
export const REQUEST_TIMEOUT_MS = 5_000;

/**
 * A kafkajs client with bounded waits. `retry` is always explicit: kafkajs takes other defaults under NODE_ENV=test.
 * It governs connecting and metadata; producers and consumers have their own.
 */
export function kafkaClient(connection: StreamConnection, retry: Required<Pick<RetryOptions, 'retries'>>): Kafka {
  return new Kafka({
    brokers: [...connection.brokers],
    ssl: connection.tls,
    // A copy for each client, since kafkajs keeps its own things in it.
    sasl: connection.sasl && ({ ...connection.sasl } as SASLOptions),
    clientId: connection.clientId,
    connectionTimeout: 3_000,
    requestTimeout: REQUEST_TIMEOUT_MS,
    retry: { ...backoff, ...retry },
    logLevel: logLevel.WARN,
    logCreator: () => toLogger(connection.logger),
  });
}

/** Pauses between attempts, in milliseconds: 100, 200, 400, 800, 1,000, 1,000, … give or take a fifth. */
export const backoff = { initialRetryTime: 100, maxRetryTime: 1_000, factor: 0.2, multiplier: 2 } as const;

/**
 * kafkajs warns that an idempotent producer with a limit on its retries is unsafe. It is, when used on after a
 * failure; ours is thrown away then (producer.ts).
 */
const EXPECTED = 'Limiting retries for the idempotent producer';

/** kafkajs calls every failed attempt an error, also those that it mends itself; here they are warnings. */
function toLogger(logger: Logger): (entry: LogEntry) => void {
  return ({ namespace, log: { message, timestamp: _, stack: _stack, logger: _logger, ...details } }) => {
    if (!message.startsWith(EXPECTED)) logger.warn({ kafkajs: namespace, ...details }, message);
  };
}
