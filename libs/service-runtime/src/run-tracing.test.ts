import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startTraceReceiver, type TraceReceiver } from '@attune/tracing/trace-receiver';
import { bundledService } from './probe-harness';

/** A service that makes a span when it is ready, a second one in its stop, and tells whether OpenTelemetry's SDK is there. */
const SERVICE = `
  import { startEntrySpan, inSpan } from '@attune/tracing';
  import { run } from './run';
  run('probe', () => ({}), async (_, { lifecycle, logger }) => {
    const call = (name) => {
      const span = startEntrySpan({ name, kind: 'server', attributes: {} });
      inSpan(span, () => logger.info('within ' + name));
      span?.end();
    };
    await lifecycle.start('calls', () => ({ value: undefined, stop: async () => call('last call') }));
    call('first call');
    logger.info({ hasSdk: Symbol.for('opentelemetry.js.api.1') in globalThis }, 'outside');
  });`;

const bundle = bundledService(SERVICE);
const HURRIED = { OTEL_BSP_SCHEDULE_DELAY: '20' };

let receiver: TraceReceiver;
beforeEach(async () => void (receiver = await startTraceReceiver()));
afterEach(() => receiver.stop());

/** Runs the service until it is ready and the test has done its part, then stops it. */
async function lived(env: NodeJS.ProcessEnv, meanwhile: () => Promise<unknown> = () => Promise.resolve()) {
  const child = spawn(process.execPath, [bundle], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += String(text)));
  while (!output.includes('"ready"')) await once(child.stdout, 'data');
  await meanwhile();
  const exit = once(child, 'close');
  const askedAt = performance.now();
  child.kill('SIGTERM');
  const [code] = (await exit) as [number | null];
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown> & { msg: string });
  return { code, stopMs: performance.now() - askedAt, line: (msg: string) => lines.find((one) => one.msg === msg) };
}

it('sends the spans of calls, also of those that end in the stop, with what OpenTelemetry’s variables say', async () => {
  const { code, line } = await lived({
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20secret',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=staging',
  });
  expect(code).toBe(0);
  expect(receiver.spans.map(({ name }) => name).sort()).toEqual(['first call', 'last call']);
  expect(receiver.spans[0].resource).toMatchObject({
    'service.name': 'probe',
    'deployment.environment.name': 'staging',
  });
  expect(receiver.requests[0].authorization).toBe('Bearer secret');
  const [span] = receiver.spans.filter(({ name }) => name === 'first call');
  expect(line('within first call')).toMatchObject({ traceId: span.traceId, spanId: span.spanId });
  expect(line('outside')).not.toHaveProperty('traceId');
});

it('is called what OTEL_SERVICE_NAME says', async () => {
  await lived({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_SERVICE_NAME: 'shop-probe' });
  expect(receiver.spans[0].resource).toMatchObject({ 'service.name': 'shop-probe' });
});

it('loads no SDK, makes no span and marks no line without an endpoint', async () => {
  const { code, line } = await lived({ OTEL_TRACES_SAMPLER: 'always_on', OTEL_SERVICE_NAME: 'probe' });
  expect(code).toBe(0);
  expect(line('outside')).toMatchObject({ hasSdk: false });
  expect(line('within first call')).not.toHaveProperty('traceId');
  expect(receiver.requests).toEqual([]);
});

it('does not record what the sampler leaves out', async () => {
  await lived({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_TRACES_SAMPLER: 'always_off' });
  expect(receiver.requests).toEqual([]);
});

/** What a stop may take beside the half second for the last spans, on a machine that others use too. */
const IN_TIME_MS = 3_000;

it.each([['no answer', 'never'] as const, ['an error', 500] as const, ['a wish for patience', 503] as const])(
  'stops in time when the endpoint has %s for it',
  async (_, answer) => {
    receiver.answer(answer);
    const { code, stopMs } = await lived({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, ...HURRIED }, async () => {
      while (receiver.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    });
    expect(code).toBe(0);
    expect(stopMs).toBeLessThan(IN_TIME_MS);
  },
);

it('stops in time when nobody listens at the endpoint', async () => {
  const { url } = receiver;
  await receiver.stop();
  const { code, stopMs } = await lived({ OTEL_EXPORTER_OTLP_ENDPOINT: url, ...HURRIED });
  receiver = await startTraceReceiver();
  expect(code).toBe(0);
  expect(stopMs).toBeLessThan(IN_TIME_MS);
});

it('says once that traces are not taken, and no key', async () => {
  receiver.answer(401);
  const saidOnce = await lived(
    {
      ...{ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, ...HURRIED },
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=secret',
    },
    async () => {
      while (receiver.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  );
  const line = saidOnce.line('the endpoint takes no traces (OTEL_EXPORTER_OTLP_ENDPOINT): calls go on');
  expect(line).toMatchObject({ level: 40, code: 401 });
  expect(JSON.stringify(line)).not.toContain('secret');
});
