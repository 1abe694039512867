import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { workspaceRoot } from '@attune/local-stack';
import { build } from 'esbuild';
import { createTestDatabase, kafkaBrokers, uniqueTopicPrefix } from './addresses';
import { type BrokerProxy, startBrokerProxy } from './broker-proxy';
import { type DatabaseProxy, startDatabaseProxy } from './database-proxy';

/** What docker gives a container between SIGTERM and SIGKILL, unless told otherwise. */
const GRACE_MS = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'attune-frozen-'));
const bundleOf = (app: string) => join(folder, `${app}.js`);
const cleanups: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
let databaseProxy: DatabaseProxy;
let brokerProxy: BrokerProxy;

/** The environment of each service; the historian comes first, as it makes the tables. */
function environments(): Record<string, NodeJS.ProcessEnv> {
  const kafka = { KAFKA_BROKERS: brokerProxy.brokers.join(), TOPIC_PREFIX: uniqueTopicPrefix() };
  const database = { DATABASE_URL: databaseProxy.url };
  const elsewhere = { RECOMMENDER_ADDRESS: '127.0.0.1:1', COPYWRITER_ADDRESS: '127.0.0.1:1' };
  return {
    historian: { ...kafka, ...database },
    collector: { ...kafka, PORT: '0' },
    recommender: { ...database, PORT: '0' },
    copywriter: { ...kafka, ...database, PORT: '0' },
    storefront: { ...elsewhere, ...database, PORT: '0', DEMO: 'true', COLLECTOR_URL: 'http://127.0.0.1:1' },
    trainer: { ...database, INTERVAL_SECONDS: '1' },
  };
}
const APPS = ['historian', 'collector', 'recommender', 'copywriter', 'storefront', 'trainer'];

beforeAll(async () => {
  // The demo shop serves them, and nobody asks for them here.
  mkdirSync(join(folder, 'page'));
  for (const name of ['index.html', 'page.js', 'page.css']) writeFileSync(join(folder, 'page', name), '');
  const apps = APPS.map((app) => join(workspaceRoot(), 'apps', app, 'src/main.ts'));
  await Promise.all(
    apps.map((entry, index) =>
      build({ entryPoints: [entry], bundle: true, platform: 'node', outfile: bundleOf(APPS[index]) }),
    ),
  );
}, 60_000);

beforeEach(async () => {
  const database = await createTestDatabase();
  databaseProxy = await startDatabaseProxy(database.url);
  brokerProxy = await startBrokerProxy(kafkaBrokers()[0]);
});

afterEach(async () => {
  databaseProxy.thaw();
  brokerProxy.thaw();
  await databaseProxy.close();
  await brokerProxy.close();
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

interface Service {
  app: string;
  /** The ports that its log told. */
  port?: number;
  process: ChildProcess;
  exit: Promise<number | null>;
}

async function start(app: string, env: NodeJS.ProcessEnv): Promise<Service> {
  const child = spawn(process.execPath, [bundleOf(app)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  cleanups.push(() => child.kill('SIGKILL'));
  const service: Service = { app, process: child, exit: once(child, 'exit').then(([code]) => code as number | null) };
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    const { msg, port } = JSON.parse(line) as { msg: string; port?: number };
    service.port ??= port;
    if (msg !== 'ready') continue;
    child.stdout.resume();
    return service;
  }
  throw new Error(`${app} ended before it was ready`);
}

async function startAll(): Promise<Service[]> {
  const [[historian, env], ...others] = Object.entries(environments());
  return [await start(historian, env), ...(await Promise.all(others.map(([app, other]) => start(app, other))))];
}

/** Sends an event that nobody can store now. */
function sendEvent(services: readonly Service[]): Promise<unknown> {
  const { port } = services.find(({ app }) => app === 'collector')!;
  const body = '{"type":"view_item","userId":"anna","itemId":"SKU-1"}';
  return fetch(`http://127.0.0.1:${port}/v1/events`, { method: 'POST', body }).then(
    ({ status }) => status,
    () => undefined,
  );
}

/** How each of the services ends on SIGTERM: its exit code, or that it was late. */
async function stopped(services: readonly Service[]): Promise<Record<string, number | null | string>> {
  const ends = services.map(async ({ app, process: child, exit }): Promise<[string, number | null | string]> => {
    const late = Promise.withResolvers<string>();
    const timer = setTimeout(() => late.resolve('is killed'), GRACE_MS);
    child.kill('SIGTERM');
    const end = await Promise.race([exit, late.promise]);
    clearTimeout(timer);
    child.kill('SIGKILL');
    return [app, end];
  });
  return Object.fromEntries(await Promise.all(ends));
}

const ALL_IN_ORDER = Object.fromEntries(APPS.map((app) => [app, 0]));

it('every service leaves in order within the grace of an orchestrator while PostgreSQL is frozen', async () => {
  const services = await startAll();
  databaseProxy.freeze();
  // The historian gets it, and cannot store it; the others ask for changes all the time.
  expect(await sendEvent(services)).toBe(202);
  expect(await stopped(services)).toEqual(ALL_IN_ORDER);
}, 90_000);

it('every service leaves within the grace while Kafka is frozen, and only what was not taken ends with 1', async () => {
  const services = await startAll();
  const atTheBroker = brokerProxy.holdNextRequest('Produce');
  const answer = sendEvent(services);
  await atTheBroker;
  brokerProxy.freeze();
  expect(await stopped(services)).toEqual({ ...ALL_IN_ORDER, collector: 1 });
  expect(await answer).not.toBe(202);
}, 90_000);
