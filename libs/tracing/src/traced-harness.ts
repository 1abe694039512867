import { startTracing } from './start-tracing';
import { startTraceReceiver, type TraceReceiver } from './trace-receiver';

/** What is done at once here, and only now and then by a service. */
const AT_ONCE = { maxQueueSize: 2_048, maxExportBatchSize: 512, scheduledDelayMillis: 20, exportTimeoutMillis: 30_000 };
const SILENT = { warn: () => undefined, info: () => undefined };

/** Turns tracing on while the tests of a file run; returns how to get the endpoint that takes their spans. */
export function whileTraced(): () => TraceReceiver {
  let receiver: TraceReceiver;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    receiver = await startTraceReceiver();
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = receiver.url;
    ({ stop } = await startTracing('test', { sampler: 'parentbased_always_on', ratio: 1, batch: AT_ONCE }, SILENT));
  });
  afterAll(async () => {
    await stop();
    await receiver.stop();
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  });
  return () => receiver;
}
