import type { TrainingCheckpoint } from '@attune/model-artifact';
import type { Progress } from './progress';
import { encoderEpochs, shop, TENANT } from './shop-in-memory';
import { listed, ringWalks } from './shop-history';

/** As Node.js says that nobody listens. */
const refused = () =>
  Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED', syscall: 'connect' });

/** The call as it is, but for its first times, which fail so. */
function failing<A extends unknown[], T>(call: (...args: A) => Promise<T>, times: number, error = refused) {
  let left = times;
  return (...args: A): Promise<T> => (left-- > 0 ? Promise.reject(error()) : call(...args));
}

const retry = { firstMs: 1, longestMs: 5, patienceMs: 60_000 };
const waits = (progress: readonly Progress[]) => progress.filter(({ phase }) => phase === 'waiting');

describe('PostgreSQL away for a while after the history was read', () => {
  test('costs no model: it is published when the database is back, and the wait is told', async () => {
    const { run, models, progress } = await shop(ringWalks(60, 40, 20));
    const publish = failing((...args: Parameters<typeof models.publish>) => models.publish(...args), 3);
    expect(await run({ models: { ...models, publish }, retry })).toMatchObject({ outcome: 'published' });
    expect(await models.list(TENANT)).toHaveLength(1);
    expect(waits(progress)).toHaveLength(3);
    const reason =
      'the database attune at db.shop:5432 (DATABASE_URL) does not answer: connect ECONNREFUSED 127.0.0.1:5432';
    expect(waits(progress)[0]).toMatchObject({ reason });
  });

  test('in every other step of a run costs nothing either', async () => {
    const { run, models, catalog, history, checkpoints, progress } = await shop(ringWalks(60, 40, 20));
    await catalog.apply(Array.from({ length: 40 }, (_, n) => listed(`i${n}`, n < 20 ? 'Low' : 'High')));
    await run({ model: 'encoder' });
    progress.length = 0;
    const outcome = await run({
      model: 'encoder',
      retry,
      models: {
        ...models,
        currentId: failing((tenant: string) => models.currentId(tenant), 2),
        list: failing((tenant: string) => models.list(tenant), 1),
        load: failing((...args: Parameters<typeof models.load>) => models.load(...args), 2),
      },
      catalog: {
        ...catalog,
        items: failing((...args: Parameters<typeof catalog.items>) => catalog.items(...args), 2),
        changesAfter: failing((...args: Parameters<typeof catalog.changesAfter>) => catalog.changesAfter(...args), 2),
      },
      history: {
        ...history,
        scan: (...args: Parameters<typeof history.scan>) => history.scan(...args),
        lastErasure: failing((tenant: string) => history.lastErasure(tenant), 2),
      },
      checkpoints: { ...checkpoints, clear: failing((tenant: string) => checkpoints.clear(tenant), 2) },
    });
    expect(outcome).toMatchObject({ outcome: 'published' });
    expect(waits(progress)).toHaveLength(13);
    expect(await checkpoints.load(TENANT)).toBeUndefined();
  });

  test('at the very moment when it had stored the model gives one model, not two', async () => {
    const { run, models } = await shop(ringWalks(60, 40, 20));
    let published = 0;
    const publish = async (...args: Parameters<typeof models.publish>) => {
      const manifest = await models.publish(...args);
      if (published++ === 0) throw refused();
      return manifest;
    };
    const outcome = await run({ models: { ...models, publish }, retry });
    const [only, ...others] = await models.list(TENANT);
    expect(others).toEqual([]);
    expect(outcome).toMatchObject({ outcome: 'published', modelId: only.modelId });
  });

  test('is waited for no longer than patience lasts, nor when the run is told to stop', async () => {
    const { run, models, progress } = await shop(ringWalks(60, 40, 20));
    const publish = () => Promise.reject(refused());
    const short = { ...retry, patienceMs: 20 };
    await expect(run({ models: { ...models, publish }, retry: short })).rejects.toThrow('ECONNREFUSED');
    expect(waits(progress).length).toBeGreaterThan(1);
    const stopping = new AbortController();
    const onProgress = ({ phase }: Progress) => void (phase === 'waiting' && stopping.abort(new Error('stopped')));
    const long = { ...retry, firstMs: 30_000, longestMs: 30_000 };
    const stopped = run({ models: { ...models, publish }, retry: long, signal: stopping.signal, onProgress });
    await expect(stopped).rejects.toThrow('stopped');
  });

  test('is not what a refusal of the data is: that fails at once', async () => {
    const { run, models, progress } = await shop(ringWalks(60, 40, 20));
    const publish = () => Promise.reject(new Error('the model is too large'));
    await expect(run({ models: { ...models, publish }, retry })).rejects.toThrow('too large');
    expect(waits(progress)).toEqual([]);
  });
});

test('a run that fails after its fit keeps the state of the fit, to go on from', async () => {
  const { run, models, checkpoints, progress } = await shop(ringWalks(60, 40, 20));
  const publish = () => Promise.reject(new Error('the model is too large'));
  const failed = run({ model: 'encoder', checkpointSeconds: 3600, models: { ...models, publish } });
  await expect(failed).rejects.toThrow('too large');
  const kept: TrainingCheckpoint | undefined = await checkpoints.load(TENANT);
  expect(kept?.progress).toMatchObject({ fit: 'all' });
  progress.length = 0;
  expect(await run({ model: 'encoder' })).toMatchObject({ outcome: 'published' });
  expect(encoderEpochs(progress).length).toBeLessThanOrEqual(1);
});
