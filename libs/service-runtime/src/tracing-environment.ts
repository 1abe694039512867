import { SAMPLERS, type TracingSettings } from '@attune/tracing';
import { z } from 'zod';
import { readEnvironment } from './environment';

const ENDPOINT = 'must be http://host:port or https://host:port, to which traces are sent by OTLP over HTTP';
const endpoint = z
  .string()
  .refine((url) => /^https?:\/\/[^/]/.test(url) && URL.canParse(url), ENDPOINT)
  .optional();

/** gRPC would need a library of its own, for what every collector takes by HTTP as well. */
const protocol = z.literal('http/protobuf', { error: 'must be http/protobuf, by which traces are sent' }).optional();

const RATIO = 'must be a share of traces from 0 to 1';

const count = (usual: number) => {
  const error = 'must be a whole number from 1 to 1000000';
  return z.coerce.number({ error }).int(error).min(1, error).max(1_000_000, error).default(usual);
};

/** OpenTelemetry's variables under which a service sends traces; what else there is of them its SDK reads itself. */
const tracingEnvironment = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol,
  OTEL_TRACES_SAMPLER: z.enum(SAMPLERS, { error: `must be ${SAMPLERS.join(', ')}` }).default('parentbased_always_on'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number({ error: RATIO }).min(0, RATIO).max(1, RATIO).default(1),
  OTEL_BSP_MAX_QUEUE_SIZE: count(2_048),
  OTEL_BSP_MAX_EXPORT_BATCH_SIZE: count(512),
  OTEL_BSP_SCHEDULE_DELAY: count(5_000),
  OTEL_BSP_EXPORT_TIMEOUT: count(30_000),
});

/**
 * How traces are made and sent. Undefined where they are not: no endpoint is set, or OTEL_SDK_DISABLED or OTEL_TRACES_EXPORTER
 * says so; then nothing else of OpenTelemetry's is looked at.
 * @throws EnvironmentError
 */
export function readTracing(env: NodeJS.ProcessEnv): TracingSettings | undefined {
  if (!env.OTEL_EXPORTER_OTLP_ENDPOINT && !env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return undefined;
  if (env.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || env.OTEL_TRACES_EXPORTER === 'none') return undefined;
  const settings = readEnvironment(tracingEnvironment, env);
  return {
    sampler: settings.OTEL_TRACES_SAMPLER,
    ratio: settings.OTEL_TRACES_SAMPLER_ARG,
    batch: {
      maxQueueSize: settings.OTEL_BSP_MAX_QUEUE_SIZE,
      maxExportBatchSize: settings.OTEL_BSP_MAX_EXPORT_BATCH_SIZE,
      scheduledDelayMillis: settings.OTEL_BSP_SCHEDULE_DELAY,
      exportTimeoutMillis: settings.OTEL_BSP_EXPORT_TIMEOUT,
    },
  };
}
