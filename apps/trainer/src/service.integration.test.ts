import { createCatalogWriter } from '@attune/catalog-store';
import { catalogItem } from '@attune/contracts';
import { openTestDatabase, type TestDatabase } from '@attune/database/test-database-harness';
import { createHistoryWriter } from '@attune/history-store';
import { createModelReader } from '@attune/model-artifact';
import { coldItemsOf, scoreItems } from '@attune/ranking-model';
import { Health, Lifecycle, Registry, type ServiceContext } from '@attune/service-runtime';
import { pino } from 'pino';
import { type Config, readConfig } from './config';
import { createService } from './service';
import { listed, ringWalks, view } from './shop-history';

const logger = pino({ level: 'silent' });
let testDatabase: TestDatabase;
let config: Config;

beforeAll(async () => {
  testDatabase = await openTestDatabase();
  config = readConfig({ DATABASE_URL: testDatabase.url, MODEL: 'quick', PROGRESS: 'json' });
});

afterAll(() => testDatabase.stop());

/** A context whose end can be awaited. */
function serviceContext() {
  const finished = Promise.withResolvers<void>();
  const context: ServiceContext = {
    logger,
    metrics: new Registry(),
    health: new Health(),
    lifecycle: new Lifecycle(logger),
    finish: () => finished.resolve(),
    fail: (error) => finished.reject(error),
  };
  return { context, finished: finished.promise };
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('did not come true within 30 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('reads history and catalog from PostgreSQL, publishes there and ends', async () => {
  const lines: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  try {
    await createHistoryWriter(testDatabase.database).append(ringWalks(60, 40, 20));
    const items = Array.from({ length: 40 }, (_, n) => listed(`i${n}`, n < 20 ? 'Low' : 'High'));
    await createCatalogWriter(testDatabase.database).apply(items);
    const { context, finished } = serviceContext();
    await createService(config, context);
    await finished;
    await context.lifecycle.stop();
  } finally {
    write.mockRestore();
  }
  const models = createModelReader(testDatabase.database);
  const { model, manifest } = await models.load('default', (await models.currentId('default'))!);
  expect(manifest.trainedOn.interactions).toBe(1200);
  expect(scoreItems(model, [{ itemId: 'i3', weight: 1 }])).toHaveLength(40);
  const newItem = catalogItem.parse({ itemId: 'new', title: 'New', categoryPath: ['Low'] });
  expect(coldItemsOf(model, [newItem]).itemIds).toEqual(['new']);
  const progress = lines.map((line) => JSON.parse(line) as { phase: string });
  expect(progress.at(-1)).toMatchObject({ phase: 'publish', outcome: 'published', modelId: manifest.modelId });
});

test('reads history as of now by the clock of PostgreSQL, which erasures are dated by, wherever its own is', async () => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const AHEAD_MS = 2 * 60 * 60 * 1000;
  const before = Date.now();
  const { context, finished } = serviceContext();
  // The date alone is another: time goes on.
  const going = [
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'clearImmediate',
  ] as const;
  const measures = ['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const;
  jest.useFakeTimers({ now: before + AHEAD_MS, doNotFake: [...going, ...measures] });
  try {
    await createService(config, context);
    await finished;
    await context.lifecycle.stop();
  } finally {
    jest.useRealTimers();
    write.mockRestore();
  }
  const [{ config: of }] = await createModelReader(testDatabase.database).list('default');
  expect(Math.abs(Date.parse(String(of.asOf)) - before)).toBeLessThan(AHEAD_MS / 2);
});

test('on an interval trains again on what came meanwhile, and stops when told to', async () => {
  const models = createModelReader(testDatabase.database);
  const before = await models.currentId('default');
  const { context } = serviceContext();
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await createService({ ...config, INTERVAL_SECONDS: 0.1 }, context);
    await until(async () => (await models.currentId('default')) !== before);
    await createHistoryWriter(testDatabase.database).append([view('u1', 'came-later', 30)]);
    await until(async () => {
      const { model } = await models.load('default', (await models.currentId('default'))!);
      return model.itemIndex.has('came-later');
    });
    expect(await context.metrics.metrics()).toMatch(/attune_trainer_runs_total\{outcome="published"\} [1-9]/);
    await context.lifecycle.stop();
  } finally {
    write.mockRestore();
  }
});

test('a job fails when the database is away; on an interval it says so in its health and goes on', async () => {
  const away = { ...config, DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:1/none' };
  const job = serviceContext();
  await createService(away, job.context);
  await expect(job.finished).rejects.toThrow(/127\.0\.0\.1:1 \(DATABASE_URL\) .*ECONNREFUSED/);
  await job.context.lifecycle.stop();

  const service = serviceContext();
  await createService({ ...away, INTERVAL_SECONDS: 0.1 }, service.context);
  await until(() => service.context.health.waitingFor().some((reason) => reason.startsWith('training: the last run')));
  await service.context.lifecycle.stop();
});
