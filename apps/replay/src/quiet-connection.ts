import { type StreamConnection } from '@attune/event-stream';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';

/** A connection for a command: only failures are logged, to the standard error, and nobody scrapes its metrics. */
export function quietConnection(brokers: readonly string[]): StreamConnection {
  const logger = pino({ name: 'replay', level: 'error' }, pino.destination(2));
  return { brokers: [...brokers], clientId: 'attune-replay', logger, metrics: new Registry() };
}
