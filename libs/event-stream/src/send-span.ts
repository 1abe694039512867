import { type Attributes, endingSpan, isTracing, startChildSpan, traceparentOf } from '@attune/tracing';
import { type OutgoingRecord } from './record';

type Send = (records: readonly OutgoingRecord[]) => Promise<void>;

/** Sends records; within a trace by a span of their own, which each record names, so that the trace goes on where it is read. */
export function traceSend(records: readonly OutgoingRecord[], send: Send): Promise<void> {
  return isTracing() && records.length > 0 ? sendTraced(records, send) : send(records);
}

async function sendTraced(records: readonly OutgoingRecord[], send: Send): Promise<void> {
  const topics = new Set(records.map(({ topic }) => topic.name));
  // Of events with their dead letters there are two.
  const [topic] = topics.size === 1 ? topics : [];
  const attributes: Attributes = {
    'messaging.system': 'kafka',
    'messaging.operation.name': 'send',
    'messaging.operation.type': 'send',
    'messaging.batch.message_count': records.length,
    ...(topic !== undefined && { 'messaging.destination.name': topic }),
  };
  const span = startChildSpan(topic === undefined ? 'send' : `send ${topic}`, 'producer', attributes);
  if (!span) return send(records);
  const traceparent = traceparentOf(span);
  return endingSpan(span, () => send(records.map((record) => ({ ...record, traceparent }))));
}
