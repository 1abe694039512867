import type { ShopEvent } from '@attune/contracts';
import { ModelCorruptError, ModelNotFoundError, ModelTooLargeError } from '@attune/model-artifact';
import { neighboursOf, type RankingModel, scoreItems, topItems } from '@attune/ranking-model';
import type { ModelChoice } from './model-choice';
import type { Progress } from './progress';
import { encoderEpochs, shop, small, TENANT } from './shop-in-memory';
import { minute, purchase, ringWalks, sameWalks, view } from './shop-history';
import type { TrainingConfig } from './training-record';

describe('a run on a history with something to learn', () => {
  test('publishes a model that ranks better than popularity, with its figures', async () => {
    const { run, current } = await shop(ringWalks(60, 40, 20));
    const outcome = await run();
    expect(outcome).toMatchObject({ outcome: 'published', kind: 'personal' });
    const { manifest, model } = await current();
    expect(manifest.metrics['ndcg@10'].model).toBeGreaterThan(manifest.metrics['ndcg@10'].popularity + 0.3);
    expect(Object.keys(manifest.metrics)).toEqual(['ndcg@10', 'recall@10', 'coverage@10']);
    expect(manifest.trainedOn).toMatchObject({ interactions: 1200, shoppers: 60, from: minute(0).toISOString() });
    expect(manifest.config).toMatchObject({ kind: 'personal', refittedOnAll: true, threads: 1 });
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
      await run({ seed });
      return (await current()).manifest.blocks.map(({ sha256 }) => sha256);
    };
    const first = await checksums(1);
    expect(await checksums(1)).toEqual(first);
    expect(await checksums(2)).not.toEqual(first);
  });

  test('gives a large catalog an index, and says how much of the best it finds', async () => {
    const { run, current, progress } = await shop(ringWalks(60, 40, 20));
    const settings = (defaults: TrainingConfig): TrainingConfig => {
      const config = small(defaults);
      return { ...config, index: { ...config.index, leastItems: 40 } };
    };
    await run({ model: 'ials', settings });
    const { model, manifest } = await current();
    expect(model.index!.items).toHaveLength(40);
    expect(manifest.metrics['index-recall@50'].model).toBeGreaterThanOrEqual(0.97);
    expect(progress.find(({ phase }) => phase === 'index')).toMatchObject({ probes: model.index!.probes });
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

  test('asks newcomers in a shop of visitors who never come back, where nobody else could be asked', async () => {
    // Each visit is a shopper's only one; they follow each other.
    const { run, current } = await shop(
      ringWalks(400, 40, 5).map((event, n) => {
        const [visit, step] = [n % 400, Math.floor(n / 400)];
        return view(`visit-${visit}`, 'itemId' in event ? event.itemId : '', visit * 10 + step);
      }),
    );
    expect(await run()).toMatchObject({ outcome: 'published', kind: 'personal' });
    expect((await current()).manifest.metrics['ndcg@10'].model).toBeGreaterThan(0.3);
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

/** The mean cosine of the embeddings that two models' encoders have of one model's items. */
function likeness(one: RankingModel, other: RankingModel): number {
  const rowOf = ({ encoders, itemIndex }: RankingModel, id: string) => {
    const { dims } = encoders[0].shape;
    return encoders[0].parameters.subarray(itemIndex.get(id)! * dims, (itemIndex.get(id)! + 1) * dims);
  };
  const cosines = one.itemIds.map((id) => {
    const [a, b] = [rowOf(one, id), rowOf(other, id)];
    const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, c) => sum + value * y[c], 0);
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  });
  return cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}

describe('a run with the sequence encoder', () => {
  test('gives a new shop the quick model first, then the whole one, with its figures', async () => {
    const { run, progress, current, models } = await shop(ringWalks(60, 40, 20));
    const outcome = await run({ model: 'auto' });
    expect(outcome).toMatchObject({ outcome: 'published', kind: 'personal' });
    const published = progress.filter(({ phase }) => phase === 'publish');
    expect(published).toHaveLength(2);
    expect(progress.indexOf(published[0])).toBeLessThan(
      progress.findIndex((line) => line.phase === 'fit' && line.part === 'encoder'),
    );
    expect((await models.list(TENANT)).map(({ config }) => config.model)).toEqual(['auto', 'auto']);
    const { manifest } = await current();
    expect(manifest.metrics['ndcg@10']).toMatchObject({ serving: expect.any(Number) as number });
    expect(encoderEpochs(progress)[1]).toMatchObject({
      ...{ fit: 'train', epoch: 2, epochs: 6, validation: expect.any(Number) as number },
      ...{ examplesPerSecond: expect.any(Number) as number, secondsLeft: expect.any(Number) as number },
    });
  });

  test('publishes an encoder alone when that is asked for, and it recommends what comes next', async () => {
    const { run, current } = await shop(ringWalks(60, 40, 20));
    const settings = (defaults: TrainingConfig): TrainingConfig => {
      const config = small(defaults);
      return { ...config, encoder: { ...config.encoder, epochs: 24 } };
    };
    expect(await run({ model: 'encoder', settings })).toMatchObject({ outcome: 'published', kind: 'personal' });
    const { model } = await current();
    expect(model.encoders).toHaveLength(1);
    expect(model.blend).toMatchObject({ factors: 0, transitions: 0, coVisits: 0, sessions: 0, popularity: 0 });
    const scores = scoreItems(model, [{ itemId: 'i3', weight: 1 }]);
    const best = topItems(scores, 3, (item) => model.itemIds[item] === 'i3').map(({ item }) => model.itemIds[item]);
    expect(best).toContain('i4');
  });

  test('begins from the encoder that serves when the catalog has grown', async () => {
    const grown = Array.from({ length: 30 }, (_, u) => view(`u${u}`, 'brand-new', 21));
    const { run, history, current } = await shop(ringWalks(60, 40, 20));
    await run({ model: 'encoder' });
    const { model: before } = await current();
    await history.append(grown);
    await run({ model: 'encoder', seed: 2 });
    const { model: warm } = await current();
    const other = await shop([...ringWalks(60, 40, 20), ...grown]);
    await other.run({ model: 'encoder', seed: 2 });
    const { model: cold } = await other.current();
    expect(warm.itemIndex.has('brand-new')).toBe(true);
    expect(likeness(before, warm)).toBeGreaterThan(0.7);
    expect(likeness(before, cold)).toBeLessThan(0.5);
  });

  test.each([
    ['is broken', new ModelCorruptError('encoder.0', 'its SHA-256 is wrong')],
    ['does not fit', new ModelTooLargeError('needs 2.0 GiB')],
    ['was dropped meanwhile', new ModelNotFoundError(TENANT, 'it')],
  ])('begins without the encoder that serves where that %s', async (_, fault) => {
    const { run, models } = await shop(ringWalks(60, 40, 20));
    await run({ model: 'encoder' });
    const load = () => Promise.reject(fault);
    const outcome = await run({ model: 'encoder', seed: 2, models: { ...models, load } });
    expect(outcome).toMatchObject({ outcome: 'published' });
  });

  test('begins from nothing that knew a shopper who was erased since', async () => {
    const { run, history, current } = await shop(ringWalks(60, 40, 20));
    await run({ model: 'encoder' });
    const { model: before } = await current();
    await history.erase({ tenant: TENANT, shopper: 'user:u0', erasedAt: new Date(Date.now() + 1_000).toISOString() });
    await run({ model: 'encoder', seed: 2 });
    const { model: after } = await current();
    expect(after).not.toBe(before);
    expect(likeness(before, after)).toBeLessThan(0.5);
  });

  test('begins from nothing that knew a shopper who was erased while it was trained', async () => {
    const { run, history, current } = await shop(ringWalks(60, 40, 20));
    const erasure = { tenant: TENANT, shopper: 'user:u0', erasedAt: minute(100_001).toISOString() };
    const onProgress = ({ phase }: Progress) => void (phase === 'read' && history.erase(erasure));
    await run({ model: 'encoder', onProgress });
    const { model: before } = await current();
    await run({ model: 'encoder', seed: 2, asOf: minute(200_000) });
    expect(likeness(before, (await current()).model)).toBeLessThan(0.5);
  });

  test('does not let a weaker kind of model take the place of what serves', async () => {
    const { run, models, current } = await shop(ringWalks(80, 40, 20));
    expect(await run({ model: 'quick' })).toMatchObject({ kind: 'personal' });
    const serving = await models.currentId(TENANT);
    const outcome = await run({ model: 'ials' });
    expect(outcome).toMatchObject({ outcome: 'kept' });
    expect(outcome.reason).toMatch(/worse than what serves/);
    expect(await models.currentId(TENANT)).toBe(serving);
    expect((await current()).model.blend.transitions).toBeGreaterThan(0);
  });
});

describe('a run during which another one publishes', () => {
  /** A run of `model`; another one of `other` begins and ends once it has passed its gate. */
  async function outrun(model: ModelChoice, other: ModelChoice) {
    const { run, models, catalog, current } = await shop(ringWalks(80, 40, 20));
    let first: string | undefined;
    // What the catalog tells is read between the gate and the end.
    const items: typeof catalog.items = async (...asked) => {
      if (!first) await run({ model: other });
      first ??= await models.currentId(TENANT);
      return catalog.items(...asked);
    };
    const outcome = await run({ model, catalog: { ...catalog, items } });
    expect(first).toBeDefined();
    return { outcome, first, ...(await current()) };
  }

  test.each(['quick', 'encoder'] as const)('does not take the place of a better model of %s', async (other) => {
    const { outcome, first, manifest } = await outrun('ials', other);
    expect(outcome).toMatchObject({ outcome: 'kept' });
    expect(manifest.modelId).toBe(first);
  });

  test('is compared to that one, and takes its place when it is as good', async () => {
    const { outcome, first, manifest } = await outrun('quick', 'quick');
    expect(outcome).toMatchObject({ outcome: 'published', modelId: manifest.modelId });
    expect(manifest.modelId).not.toBe(first);
    expect(manifest.metrics['ndcg@10'].serving).toBeCloseTo(manifest.metrics['ndcg@10'].model);
  });
});

describe('a run whose model is just being published when another one comes to serve', () => {
  /**
   * A run of `model` on `events`; another one on a good history, which took as long, ends between its last look and its
   * publication.
   */
  async function outrun(model: ModelChoice, events: readonly ShopEvent[], other: ModelChoice) {
    const { run, models, current } = await shop(events);
    const good = await shop(ringWalks(80, 40, 20));
    let first: string | undefined;
    const publish: typeof models.publish = async (...published) => {
      if (!first) {
        first = '';
        const { trainingSeconds } = published[2];
        const asLong: typeof publish = (tenant, made, record, expected) =>
          models.publish(tenant, made, { ...record, trainingSeconds }, expected);
        await good.run({ model: other, models: { ...models, publish: asLong } });
        first = await models.currentId(TENANT);
      }
      return models.publish(...published);
    };
    const outcome = await run({ model, models: { ...models, publish } });
    return { outcome, first, ...(await current()) };
  }

  test('does not take the place of a better model', async () => {
    const { outcome, first, manifest } = await outrun('ials', ringWalks(80, 40, 20), 'quick');
    expect(outcome).toMatchObject({ outcome: 'kept' });
    expect(manifest.modelId).toBe(first);
  });

  test('does not take the place of a personal model by one of popularity', async () => {
    const { outcome, first, manifest } = await outrun('quick', sameWalks(40, 30), 'quick');
    expect(outcome).toMatchObject({ outcome: 'kept' });
    expect(manifest.modelId).toBe(first);
  });

  test('is compared to that one, and takes its place when it is as good', async () => {
    const { outcome, first, manifest } = await outrun('quick', ringWalks(80, 40, 20), 'quick');
    expect(outcome).toMatchObject({ outcome: 'published', modelId: manifest.modelId });
    expect(manifest.modelId).not.toBe(first);
    expect(manifest.metrics['ndcg@10'].serving).toBeCloseTo(manifest.metrics['ndcg@10'].model);
  });
});

test('a run where the manifest of what serves cannot be read publishes in its place', async () => {
  const { run, models } = await shop(ringWalks(60, 40, 20));
  await run();
  const unreadable = await models.currentId(TENANT);
  const list = async (tenant: string) => (await models.list(tenant)).filter(({ modelId }) => modelId !== unreadable);
  expect(await run({ models: { ...models, list } })).toMatchObject({ outcome: 'published', kind: 'personal' });
  expect(await models.currentId(TENANT)).not.toBe(unreadable);
});

describe('a run on too little', () => {
  test('nothing: keeps, with the reason', async () => {
    const { run, models } = await shop([]);
    expect(await run()).toEqual({ outcome: 'kept', reason: `there is no history of tenant ${TENANT} to learn from` });
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
