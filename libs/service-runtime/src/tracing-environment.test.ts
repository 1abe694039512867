import { EnvironmentError } from './environment';
import { readTracing } from './tracing-environment';

const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };

it.each([
  [{ OTEL_TRACES_SAMPLER: 'jaeger_remote', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }],
  [{ ...ENDPOINT, OTEL_SDK_DISABLED: 'true' }],
  [{ ...ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }],
])('makes no traces, and minds nothing else, with %p', (env) => {
  expect(readTracing(env)).toBeUndefined();
});

it('records all traces unless told, and lets 2,048 spans wait', () => {
  expect(readTracing({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example/v1/traces' })).toEqual({
    sampler: 'parentbased_always_on',
    ratio: 1,
    batch: { maxQueueSize: 2_048, maxExportBatchSize: 512, scheduledDelayMillis: 5_000, exportTimeoutMillis: 30_000 },
  });
});

it('takes the sampler, its share and the queue from the standard variables', () => {
  const sampler = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.25' };
  expect(readTracing({ ...ENDPOINT, ...sampler, OTEL_BSP_MAX_QUEUE_SIZE: '100' })).toMatchObject({
    ...{ sampler: 'parentbased_traceidratio', ratio: 0.25 },
    batch: { maxQueueSize: 100 },
  });
});

it.each([
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'http://host:port'],
  ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'https://', 'http://host:port'],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc', 'http/protobuf'],
  ['OTEL_TRACES_SAMPLER', 'sometimes', 'parentbased_traceidratio'],
  ['OTEL_TRACES_SAMPLER_ARG', '10', 'from 0 to 1'],
  ['OTEL_BSP_MAX_QUEUE_SIZE', '-1', 'whole number from 1'],
])('names %s when it is %s, and says what would be right', (name, value, right) => {
  const read = () => readTracing({ ...ENDPOINT, [name]: value });
  expect(read).toThrow(EnvironmentError);
  expect(read).toThrow(new RegExp(`${name}: .*${right}`));
});
