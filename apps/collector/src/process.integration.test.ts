import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { topics } from '@attune/contracts';
import { ensureTopics, startProducer } from '@attune/event-stream';
import { Registry } from '@attune/service-runtime';
import { kafkaBrokers, startSecuredBroker, uniqueTopicPrefix, type SecuredBroker } from '@attune/test-services';
import { build } from 'esbuild';
import { pino } from 'pino';

const folder = mkdtempSync(join(tmpdir(), 'attune-collector-'));
const bundle = join(folder, 'main.js');
beforeAll(() => build({ entryPoints: [join(__dirname, 'main.ts')], bundle: true, platform: 'node', outfile: bundle }));
afterAll(() => rmSync(folder, { recursive: true }));

const connection = {
  brokers: kafkaBrokers(),
  clientId: 'test',
  logger: pino({ level: 'silent' }),
  metrics: new Registry(),
};

/** Starts the collector as a process; its output so far, and its exit code once it has one. */
function start(env: Record<string, string>): { process: ChildProcess; output: () => string; exit: Promise<number> } {
  const child = spawn(process.execPath, [bundle], { env: { PORT: '0', KAFKA_BROKERS: kafkaBrokers().join(), ...env } });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += String(text)));
  child.stderr.on('data', (text: Buffer) => (output += String(text)));
  return { process: child, output: () => output, exit: once(child, 'exit').then(([code]) => code as number) };
}

/** Where it takes events, once it does. */
async function portOf(collector: ReturnType<typeof start>): Promise<string> {
  while (!collector.output().includes('"taking events"')) await once(collector.process.stdout!, 'data');
  return /"port":(\d+)/.exec(collector.output())![1];
}

/** Sends it an event, and has it end. */
async function takesAnEvent(collector: ReturnType<typeof start>): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${await portOf(collector)}/v1/events`, {
    method: 'POST',
    body: '{"type":"view_item","userId":"anna","itemId":"SKU-1"}',
  });
  expect(response.status).toBe(202);
  collector.process.kill('SIGTERM');
  expect(await collector.exit).toBe(0);
}

describe('the process', () => {
  it('takes events, warns of nothing, and leaves with code 0 on SIGTERM', async () => {
    // A broker that has just started gives warnings of its own until it has served a first producer.
    await (await startProducer(connection)).stop();
    const collector = start({ TOPIC_PREFIX: uniqueTopicPrefix() });
    await takesAnEvent(collector);
    expect(collector.output()).not.toMatch(/warning|"level":[456]0/i);
  });

  it('does not start on topics with another number of partitions, and says which', async () => {
    const prefix = uniqueTopicPrefix();
    await ensureTopics(connection, [{ ...topics(prefix).events, partitions: 1 }]);
    const collector = start({ TOPIC_PREFIX: prefix });
    expect(await collector.exit).toBe(1);
    expect(collector.output()).toContain(`topic ${prefix}.events.v1 has 1 partitions, and 6 are needed`);
  });

  it('does not start with a wrong environment, and names the variables', async () => {
    const collector = start({ KAFKA_BROKERS: 'nowhere', ALLOWED_ORIGINS: 'shop' });
    expect(await collector.exit).toBe(1);
    expect(collector.output()).toMatch(/KAFKA_BROKERS: must be host:port/);
    expect(collector.output()).toMatch(/ALLOWED_ORIGINS: must be origins/);
  });
});

describe('with a broker that wants TLS and a login', () => {
  let broker: SecuredBroker;
  beforeAll(async () => {
    broker = await startSecuredBroker();
  });
  afterAll(() => broker.close());

  const access = (password: string) => ({
    KAFKA_BROKERS: broker.brokers.join(),
    KAFKA_TLS: 'true',
    KAFKA_TLS_CA_FILE: broker.authorityFile,
    KAFKA_SASL_MECHANISM: 'scram-sha-256',
    KAFKA_SASL_USERNAME: 'admin',
    KAFKA_SASL_PASSWORD: password,
  });

  it('takes events', async () => {
    const collector = start(access(broker.passwords.admin));
    await takesAnEvent(collector);
    expect(collector.output()).not.toContain(broker.passwords.admin);
  });

  it('says with a wrong password what it waits for, and never the password', async () => {
    const opsPort = await freePort();
    const password = 'n0t-the-password';
    const collector = start({ ...access(password), OPS_PORT: String(opsPort), LOG_LEVEL: 'debug' });
    while (!collector.output().includes('waiting for the broker')) await once(collector.process.stdout!, 'data');
    const readiness = await fetch(`http://127.0.0.1:${opsPort}/readyz`);
    const words = `the broker at ${broker.brokers.join()} refuses the login (KAFKA_SASL_USERNAME): SASL SCRAM SHA256`;
    const body = await readiness.text();
    expect(readiness.status).toBe(503);
    expect(body).toContain(words);
    collector.process.kill('SIGTERM');
    expect(await collector.exit).toBe(0);
    expect(collector.output()).toContain(words);
    expect(collector.output() + body).not.toContain(password);
  });

  it('does not start where it would send its password in the clear', async () => {
    const collector = start({
      ...access('s3cret'),
      KAFKA_SASL_MECHANISM: 'plain',
      KAFKA_TLS: '',
      KAFKA_TLS_CA_FILE: '',
    });
    expect(await collector.exit).toBe(1);
    expect(collector.output()).toMatch(/KAFKA_SASL_MECHANISM: plain would send the password/);
    expect(collector.output()).not.toContain('s3cret');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
