import { type StreamConnection } from '@attune/event-stream';
import { kafkaAccess, Registry } from '@attune/service-runtime';
import { pino } from 'pino';

/** A connection for a command: only failures are logged, to the standard error, and nobody scrapes its metrics. */
export function quietConnection(config: Parameters<typeof kafkaAccess>[0]): StreamConnection {
  const logger = pino({ name: 'replay', level: 'error' }, pino.destination(2));
  return { ...kafkaAccess(config), clientId: 'attune-replay', logger, metrics: new Registry() };
}
