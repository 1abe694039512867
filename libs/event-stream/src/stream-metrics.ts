import { Counter, Gauge, Histogram, type Registry } from '@attune/service-runtime';

const byRegistry = new WeakMap<Registry, StreamMetrics>();

/** The metrics of all producers and consumers of a process: one set a registry. */
export function streamMetrics(registry: Registry): StreamMetrics {
  let metrics = byRegistry.get(registry);
  if (!metrics) byRegistry.set(registry, (metrics = createMetrics(registry)));
  return metrics;
}

export type StreamMetrics = ReturnType<typeof createMetrics>;

function createMetrics(registry: Registry) {
  const registers = [registry];
  return {
    sent: new Counter({
      name: 'attune_stream_sent_records_total',
      help: 'Records that the broker acknowledged',
      labelNames: ['topic'],
      registers,
    }),
    sendFailures: new Counter({
      name: 'attune_stream_send_failures_total',
      help: 'Produce requests that the broker did not acknowledge',
      registers,
    }),
    sendSeconds: new Histogram({
      name: 'attune_stream_send_seconds',
      help: 'Time of a produce request, until all in-sync replicas acknowledged it',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    consumed: new Counter({
      name: 'attune_stream_consumed_records_total',
      help: 'Records that were handled and whose offset is committed',
      labelNames: ['topic', 'group'],
      registers,
    }),
    expired: new Counter({
      name: 'attune_stream_expired_records_total',
      help: 'Records that the topic deleted before the group had read them; any but 0 is a loss',
      labelNames: ['topic', 'group', 'partition'],
      registers,
    }),
    handlerFailures: new Counter({
      name: 'attune_stream_handler_failures_total',
      help: 'Batches whose handler rejected; they are given again',
      labelNames: ['topic', 'group'],
      registers,
    }),
    lag: new Gauge({
      name: 'attune_stream_lag_records',
      help: 'Records on the partition that are not handled yet, as of the last batch',
      labelNames: ['topic', 'group', 'partition'],
      registers,
    }),
  };
}
