import { openTestDatabase, type TestDatabase } from '@attune/database/test-database-harness';
import { refuses, type ScriptedEndpoint, startScriptedEndpoint } from '@attune/language-model/scripted-endpoint';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { pino } from 'pino';
import { cardOf, composeOnceRead, ofNewKind } from './model-harness';
import { type RunningCopywriter, startCopywriter, until } from './running-copywriter';

const silent = pino({ level: 'silent' });
const CALLS_PER_DAY = 3;

let test: TestDatabase;
let endpoint: ScriptedEndpoint;
let running: RunningCopywriter[] = [];

beforeAll(async () => {
  test = await openTestDatabase();
  endpoint = await startScriptedEndpoint([refuses()]);
}, 60_000);

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});

afterAll(async () => {
  await endpoint.stop();
  await test.stop();
});

async function start(copywriters: number): Promise<void> {
  const environment = {
    ...{ DATABASE_URL: test.url, KAFKA_BROKERS: kafkaBrokers().join(), TOPIC_PREFIX: uniqueTopicPrefix() },
    ...{ LLM_BASE_URL: endpoint.baseUrl, LLM_MODEL: 'scripted', LLM_CALLS_PER_DAY: String(CALLS_PER_DAY) },
  };
  running = await Promise.all(Array.from({ length: copywriters }, () => startCopywriter(environment, silent)));
}

/** How many frames were asked of the model, or could not be. */
async function tasksDone(): Promise<number> {
  const texts = await Promise.all(running.map(({ metrics }) => metrics.metrics()));
  const counts = texts.flatMap((text) => [
    ...text.matchAll(/^copywriter_model_tasks_total\{kind="frame",outcome="(?:refused|unavailable)"\} (\d+)$/gm),
  ]);
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Each copywriter in turn is asked for a text that wants another frame. */
async function askFor(kinds: readonly number[], tenant: string): Promise<void> {
  await Promise.all(
    kinds.map((kind) =>
      composeOnceRead(running[kind % running.length], cardOf(tenant, '', { subject: ofNewKind(kind) })),
    ),
  );
  await until(tasksDone, (done) => done === kinds.length);
}

it('is one for all copywriters of a tenant at once, outlasts them, and leaves other tenants theirs', async () => {
  await start(2);
  await askFor([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 'shop-a');
  expect(endpoint.requests).toHaveLength(CALLS_PER_DAY);
  await Promise.all(running.splice(0).map(({ stop }) => stop()));

  await start(1);
  await askFor([10, 11], 'shop-a');
  expect(endpoint.requests).toHaveLength(CALLS_PER_DAY);
  await Promise.all(running.splice(0).map(({ stop }) => stop()));

  await start(1);
  await askFor([12], 'shop-b');
  expect(endpoint.requests).toHaveLength(CALLS_PER_DAY + 1);
}, 60_000);
