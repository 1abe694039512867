import { endingSpan, inSpan, isTracing, remoteParent, startEntrySpan } from '@attune/tracing';
import { type ReceivedRecord, TRACEPARENT } from './record';

/** Of one batch; more traces than that are not named. */
const MAX_LINKS = 100;
/** A record that was read later than that was not sent just now: the topic is read again, or the consumer was long away. */
const LIVE_MS = 60_000;

/**
 * Handles records of one partition, by one span. It belongs to the first trace of which a live record is among them, and is
 * linked to the others: what is stored in one transaction has one span, and each trace leads to it. A record that is old, as
 * one that is read again, has its trace linked only, and a trace of its own begins.
 */
export async function traceHandling(
  records: readonly ReceivedRecord<unknown>[],
  group: string,
  handle: () => Promise<void>,
): Promise<void> {
  if (!isTracing()) return handle();
  const [{ topic, partition }] = records;
  const { parent, links } = tracesOf(records);
  const span = startEntrySpan({
    ...{ name: `process ${topic}`, kind: 'consumer', parent, links },
    attributes: {
      'messaging.system': 'kafka',
      'messaging.operation.name': 'process',
      'messaging.operation.type': 'process',
      'messaging.destination.name': topic,
      'messaging.destination.partition.id': String(partition),
      'messaging.consumer.group.name': group,
      'messaging.batch.message_count': records.length,
    },
  });
  return span ? endingSpan(span, () => inSpan(span, handle)) : handle();
}

type SpanContext = NonNullable<ReturnType<typeof remoteParent>>;

function tracesOf(records: readonly ReceivedRecord<unknown>[]): { parent?: SpanContext; links: SpanContext[] } {
  const links = new Map<string, SpanContext>();
  let parent: SpanContext | undefined;
  for (const { headers, timestamp, fetchedAt } of records) {
    const values = headers?.[TRACEPARENT];
    // A longer one is none, and is not turned into text.
    const context =
      values?.length === 1 && values[0].length < 64 ? remoteParent(values[0].toString('latin1')) : undefined;
    // Of what is not recorded nothing is known elsewhere.
    if (!context?.traceFlags) continue;
    const isLive = Math.abs(fetchedAt.getTime() - timestamp.getTime()) < LIVE_MS;
    if (isLive) parent ??= context;
    if (links.size < MAX_LINKS) links.set(context.spanId, context);
  }
  if (parent) links.delete(parent.spanId);
  return { parent, links: [...links.values()] };
}
