import { defaultConfig } from '@attune/embedding-training';
import { createInMemoryHistory } from '@attune/history-store';
import { createInMemoryModelRegistry } from '@attune/model-artifact';
import { neighboursOf, scoreItems, topItems } from '@attune/ranking-model';
import type { ShopEvent } from '@attune/contracts';
import type { Progress } from './progress';
import { minute, purchase, ringWalks, sameWalks, view } from './shop-history';
import { train, type TrainingInput } from './train';

const TENANT = 'default';
const CONFIG = { ...defaultConfig(1), ials: { ...defaultConfig(1).ials, dims: 8, epochs: 3 } };

/** A shop with this history and no model yet. */
async function shop(events: readonly ShopEvent[]) {
  const history = createInMemoryHistory();
  await history.append(events);
  const models = createInMemoryModelRegistry();
  const progress: Progress[] = [];
  const run = (changes: Partial<TrainingInput> = {}) =>
    train({
      history,
      models,
      tenant: TENANT,
      seed: 1,
      asOf: minute(100_000),
      signal: new AbortController().signal,
      onProgress: (line) => progress.push(line),
      config: CONFIG,
      ...changes,
    });
  const current = async () => models.load(TENANT, (await models.currentId(TENANT))!);
  return { history, models, progress, run, current };
}

describe('a run on a history with something to learn', () => {
  test('publishes a model that ranks better than popularity, with its figures', async () => {
    const { run, current } = await shop(ringWalks(60, 40, 20));
    const outcome = await run();
    expect(outcome).toMatchObject({ outcome: 'published', kind: 'personal' });
    const { manifest, model } = await current();
    expect(manifest.metrics['ndcg@10'].model).toBeGreaterThan(manifest.metrics['ndcg@10'].popularity + 0.3);
    expect(Object.keys(manifest.metrics)).toEqual(['ndcg@10', 'recall@10', 'coverage@10']);
    expect(manifest.trainedOn).toMatchObject({ interactions: 1200, shoppers: 60, from: minute(0).toISOString() });
    expect(manifest.config).toMatchObject({ kind: 'personal', refittedOnAll: true });
    const seen = new Set([3, 2, 1].map((n) => model.itemIndex.get(`i${n}`)));
    const scores = scoreItems(
      model,
      [3, 2, 1].map((n) => ({ itemId: `i${n}`, weight: 1 })),
    );
    const [next] = topItems(scores, 1, (item) => seen.has(item));
    expect(model.itemIds[next.item]).toBe('i4');
  });

  test('publishes what was fitted on everything: it knows what came in the last minute', async () => {
    const late = Array.from({ length: 30 }, (_, u) => [view(`u${u}`, 'i0', 20), view(`u${u}`, 'brand-new', 21)]);
    const { run, current } = await shop([...ringWalks(60, 40, 20), ...late.flat()]);
    expect(await run()).toMatchObject({ kind: 'personal' });
    const { model } = await current();
    const after = neighboursOf(model.transitions, model.itemIndex.get('i0')!);
    expect(after.map(({ item }) => model.itemIds[item])).toContain('brand-new');
  });

  test('does not look at what came after its moment', async () => {
    const { run, current } = await shop([...ringWalks(60, 40, 20), view('u1', 'later', 21)]);
    await run({ asOf: minute(21) });
    const { model, manifest } = await current();
    expect(model.itemIndex.has('later')).toBe(false);
    expect(manifest.trainedOn.to).toBe(minute(19).toISOString());
  });

  test('gives the same bytes for the same history and seed', async () => {
    const events = ringWalks(60, 40, 20);
    const checksums = async (seed: number) => {
      const { run, current } = await shop(events);
      await run({ seed, config: { ...CONFIG, ials: { ...CONFIG.ials, seed } } });
      return (await current()).manifest.blocks.map(({ sha256 }) => sha256);
    };
    const first = await checksums(1);
    expect(await checksums(1)).toEqual(first);
    expect(await checksums(2)).not.toEqual(first);
  });

  test('tells each step in order', async () => {
    const { run, progress } = await shop(ringWalks(60, 40, 20));
    await run();
    expect(progress.map(({ phase }) => phase)).toEqual([
      'read',
      ...['fit', 'fit', 'fit'],
      'evaluate',
      'gate',
      ...['fit', 'fit', 'fit'],
      'publish',
    ]);
    expect(progress[1]).toMatchObject({ fit: 'train', epoch: 1, epochs: 3, loss: expect.any(Number) as number });
    expect(progress.at(-1)).toMatchObject({ outcome: 'published', kind: 'personal' });
  });

  test('ends between epochs when it is told to, and publishes nothing', async () => {
    const { run, models } = await shop(ringWalks(60, 40, 20));
    const stopping = new AbortController();
    const onProgress = ({ phase }: Progress) => {
      if (phase === 'fit') stopping.abort(new Error('stopped'));
    };
    await expect(run({ signal: stopping.signal, onProgress })).rejects.toThrow('stopped');
    expect(await models.currentId(TENANT)).toBeUndefined();
  });
});

describe('the gate', () => {
  test('gives a shop without a model one of popularity when the fitted one is not better', async () => {
    const { run, current, progress } = await shop(sameWalks(40, 30));
    const outcome = await run();
    expect(outcome).toMatchObject({ outcome: 'published', kind: 'popularity' });
    expect(outcome.reason).toMatch(/not better than popularity/);
    expect(progress.find(({ phase }) => phase === 'gate')).toMatchObject({ passed: false });
    const { model, manifest } = await current();
    expect(manifest.config.kind).toBe('popularity');
    expect(scoreItems(model, [{ itemId: 'i1', weight: 1 }])).toEqual(model.popularity);
  });

  test('keeps a personal model that serves, and says so', async () => {
    const good = await shop(ringWalks(60, 40, 20));
    await good.run();
    const serving = await good.models.currentId(TENANT);
    const { run, progress } = await shop(sameWalks(40, 30));
    const outcome = await run({ models: good.models });
    expect(outcome).toMatchObject({ outcome: 'kept' });
    expect(progress.at(-1)).toMatchObject({ phase: 'publish', outcome: 'kept' });
    expect(await good.models.currentId(TENANT)).toBe(serving);
  });

  test('replaces a model of popularity by a personal one as soon as that is better', async () => {
    const { history, run } = await shop([view('u1', 'i1', 0)]);
    expect(await run()).toMatchObject({ kind: 'popularity' });
    await history.append(ringWalks(60, 40, 20));
    expect(await run()).toMatchObject({ kind: 'personal' });
  });
});

describe('a run on too little', () => {
  test('nothing: keeps, with the reason', async () => {
    const { run, models } = await shop([]);
    expect(await run()).toEqual({ outcome: 'kept', reason: 'there is no history to learn from' });
    expect(await models.currentId(TENANT)).toBeUndefined();
  });

  test('only touches that say nothing count as nothing', async () => {
    const dislike = { ...view('u', 'i', 0), type: 'rate_item', rating: 1, scale: 5 } as ShopEvent;
    const { run } = await shop([dislike]);
    expect(await run()).toMatchObject({ outcome: 'kept' });
  });

  test.each([
    ['one event', [view('u', 'only', 0)]],
    ['one item', Array.from({ length: 50 }, (_, n) => view(`u${n}`, 'only', n))],
    ['one moment', Array.from({ length: 50 }, (_, n) => view('u', n === 0 ? 'only' : `i${n}`, 0))],
    ['one purchase', [purchase('u', ['only', 'other'], 0)]],
  ])('%s: a model of popularity, with the reason', async (_, events) => {
    const { run, current } = await shop(events);
    const outcome = await run();
    expect(outcome).toMatchObject({ outcome: 'published', kind: 'popularity' });
    expect(outcome.reason).toMatch(/too little history to compare by/);
    const { model } = await current();
    expect(scoreItems(model, [])[model.itemIndex.get('only')!]).toBe(1);
  });
});
