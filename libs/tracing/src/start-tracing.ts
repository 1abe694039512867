import { useTracer } from './spans';

/** Of OpenTelemetry's variables those that its SDK leaves to its user; endpoint, headers and resource it reads itself. */
export interface TracingSettings {
  sampler: SamplerName;
  /** The share of traces that are recorded, 0 to 1, where the sampler asks for one. */
  ratio: number;
  /** How finished spans wait to be sent: what is more than the queue holds is dropped. */
  batch: BatchSettings;
}

/** As `OTEL_TRACES_SAMPLER` has them. */
export const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;
export type SamplerName = (typeof SAMPLERS)[number];

export interface BatchSettings {
  maxQueueSize: number;
  maxExportBatchSize: number;
  scheduledDelayMillis: number;
  exportTimeoutMillis: number;
}

/** What is told of the sending of traces. */
export interface TracingLog {
  warn(details: object, message: string): void;
  info(details: object, message: string): void;
}

/** So long a stop waits for the last spans to be taken; an endpoint that lives takes them in a few milliseconds. */
const LAST_SPANS_MS = 500;

/**
 * Turns tracing on for this process. Its `stop` sends the spans that wait, for half a second at most, and not at all when the
 * endpoint does not take any. The SDK is loaded here, and only then.
 * @param serviceName unless OTEL_SERVICE_NAME or OTEL_RESOURCE_ATTRIBUTES tell another
 */
export async function startTracing(
  serviceName: string,
  settings: TracingSettings,
  log: TracingLog,
): Promise<{ stop: (hurry?: AbortSignal) => Promise<void> }> {
  const { openTracerProvider } = await import('@attune/tracing/tracer-provider');
  const { provider, isFailing } = openTracerProvider(serviceName, settings, log);
  useTracer(provider.getTracer('attune'));
  return {
    stop: async (hurry) => {
      useTracer(undefined);
      if (isFailing() || hurry?.aborted) return;
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, LAST_SPANS_MS);
      hurry?.addEventListener('abort', () => late.resolve(), { once: true });
      // What could not be sent was told by then.
      await Promise.race([provider.shutdown().catch(() => undefined), late.promise]);
      clearTimeout(timer);
    },
  };
}
