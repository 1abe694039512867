import { context, diag, DiagLogLevel } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { setGlobalErrorHandler } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { ReportingExporter } from './reporting-exporter';
import type { TracingLog, TracingSettings } from './start-tracing';

/** Longer values of attributes are cut. */
const MAX_ATTRIBUTE_LENGTH = 256;

/**
 * The SDK, made for this process: it sends by OTLP over HTTP (protobuf) to where OpenTelemetry's variables say. Nothing else is to
 * load this file, so that nobody pays for it who has no traces.
 */
export function openTracerProvider(serviceName: string, { sampler, ratio, batch }: TracingSettings, log: TracingLog) {
  // Of the SDK's own words only these: others quote headers, which hold keys. What cannot be sent the exporter tells.
  const warn = (message: string) => void (message.startsWith('Dropped ') && log.warn({}, message));
  const silent = () => undefined;
  diag.setLogger({ error: silent, warn, info: silent, debug: silent, verbose: silent }, DiagLogLevel.WARN);
  setGlobalErrorHandler(silent);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  const exporter = new ReportingExporter(new OTLPTraceExporter(), log);
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': serviceName }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: samplerOf(sampler, ratio),
    spanLimits: { attributeValueLengthLimit: MAX_ATTRIBUTE_LENGTH },
    spanProcessors: [new BatchSpanProcessor({ exporter, ...batch })],
  });
  return { provider, isFailing: () => exporter.isFailing };
}

function samplerOf(name: TracingSettings['sampler'], ratio: number): Sampler {
  const [, parentBased, own] = /^(parentbased_)?(.*)$/.exec(name)!;
  const root =
    own === 'traceidratio'
      ? new TraceIdRatioBasedSampler(ratio)
      : own === 'always_off'
        ? new AlwaysOffSampler()
        : new AlwaysOnSampler();
  return parentBased ? new ParentBasedSampler({ root }) : root;
}
