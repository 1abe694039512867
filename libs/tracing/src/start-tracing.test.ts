import { setTimeout as sleep } from 'node:timers/promises';
import { trace } from '@opentelemetry/api';
import { inSpan, isTracing, startChildSpan, startEntrySpan, traceIds } from './spans';
import { startTracing, type TracingSettings } from './start-tracing';
import { startTraceReceiver, type TraceReceiver } from './trace-receiver';

let receiver: TraceReceiver;
const said: string[] = [];
const log = {
  warn: (_: object, message: string) => void said.push(message),
  info: (_: object, message: string) => void said.push(message),
};
const QUEUE = { maxQueueSize: 20, maxExportBatchSize: 10, scheduledDelayMillis: 20, exportTimeoutMillis: 5_000 };
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  receiver = await startTraceReceiver();
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = receiver.url;
  process.env.OTEL_EXPORTER_OTLP_TIMEOUT = '300';
  said.length = 0;
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await receiver.stop();
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  delete process.env.OTEL_EXPORTER_OTLP_TIMEOUT;
});

async function on(settings: Partial<TracingSettings> = {}) {
  const tracing = await startTracing('test', { sampler: 'always_on', ratio: 1, batch: QUEUE, ...settings }, log);
  stops.push(tracing.stop);
}

const call = (name: string, traceparent?: string) => {
  const [, traceId, spanId, flags] = traceparent?.split('-') ?? [];
  const parent = traceId ? { traceId, spanId, traceFlags: Number(flags), isRemote: true } : undefined;
  startEntrySpan({ name, kind: 'server', attributes: {}, parent })?.end();
};

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(10);
}

it('makes nothing while it is off: no span, no SDK, no id for a line of the log', () => {
  expect(isTracing()).toBe(false);
  expect(startEntrySpan({ name: 'call', kind: 'server', attributes: {} })).toBeUndefined();
  expect(startChildSpan('query', 'client', {})).toBeUndefined();
  expect(traceIds()).toEqual({});
  expect(inSpan(undefined, () => trace.getActiveSpan())).toBeUndefined();
  expect(receiver.requests).toEqual([]);
});

it('costs a call less than a microsecond while it is off', () => {
  const CALLS = 1_000_000;
  const work = () => undefined;
  const before = process.cpuUsage();
  for (let i = 0; i < CALLS; i++) if (!isTracing()) inSpan(undefined, work);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / CALLS).toBeLessThan(1);
});

it('lets no more spans wait for an endpoint that hangs than the queue holds, and says how many it dropped', async () => {
  receiver.answer('never');
  await on();
  for (let i = 0; i < 1_000; i++) call('call');
  await until(() => said.length > 0);
  receiver.answer(200);
  await until(() => receiver.spans.length > 0);
  call('next call');
  await receiver.spansWith(['next call']);
  expect(receiver.spans.length).toBeLessThanOrEqual(QUEUE.maxQueueSize + 1);
  expect(said).toContainEqual(expect.stringMatching(/^Dropped 9\d\d spans/));
});

it('says once that spans are not taken, and once that they are again', async () => {
  receiver.answer(400);
  await on();
  call('first');
  await until(() => said.length > 0);
  call('second');
  await until(() => receiver.requests.length === 2);
  receiver.answer(200);
  call('third');
  await receiver.spansWith(['third']);
  await until(() => said.length > 1);
  expect(said).toEqual([
    'the endpoint takes no traces (OTEL_EXPORTER_OTLP_ENDPOINT): calls go on',
    'the endpoint takes traces again',
  ]);
});

const TRACE = 'a'.repeat(32);
it.each([
  ['always_on', '00', true],
  ['always_off', '01', false],
  ['parentbased_always_off', '01', true],
  ['parentbased_always_off', undefined, false],
  ['parentbased_traceidratio', '00', false],
  ['parentbased_traceidratio', '01', true],
  ['parentbased_traceidratio', undefined, false],
  ['traceidratio', '01', false],
] as const)('records with %s, of a caller with flags %s: %s', async (sampler, flags, isRecorded) => {
  await on({ sampler, ratio: 0 });
  call('asked', flags && `00-${TRACE}-${'b'.repeat(16)}-${flags}`);
  for (const stop of stops.splice(0)) await stop();
  expect(receiver.spans).toHaveLength(isRecorded ? 1 : 0);
});
