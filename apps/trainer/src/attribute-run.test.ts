import { createInMemoryCatalog } from '@attune/catalog-store';
import { createInMemoryHistory } from '@attune/history-store';
import { createInMemoryCheckpoints, createInMemoryModelRegistry } from '@attune/model-artifact';
import { catalogItem, type ItemChange } from '@attune/contracts';
import { coldItemsOf, itemsLike, NO_ATTRIBUTES, scoreColdItems, shopperVector } from '@attune/ranking-model';
import type { AttributesProgress, Progress } from './progress';
import { listed, minute, ringWalks } from './shop-history';
import { train } from './train';
import type { TrainingInput } from './training-input';
import type { TrainingConfig } from './training-record';

const TENANT = 'default';
const ITEMS = 300;
/** Items of a stretch of the ring are of one category. */
const ARC = 10;
const arcOf = (item: number) => `arc ${Math.floor(item / ARC)}`;

const small = (defaults: TrainingConfig): TrainingConfig => ({
  ...defaults,
  ials: { ...defaults.ials, dims: 32, epochs: 5 },
});

const wholeCatalog = Array.from({ length: ITEMS }, (_, n) => listed(`i${n}`, arcOf(n)));

/** What a run on walks around the ring publishes with this catalog. */
async function trained(changes: readonly ItemChange[], input: Partial<TrainingInput> = {}) {
  const [history, catalog, models] = [createInMemoryHistory(), createInMemoryCatalog(), createInMemoryModelRegistry()];
  await history.append(ringWalks(200, ITEMS, 20));
  await catalog.apply(changes);
  const progress: Progress[] = [];
  const outcome = await train({
    ...{ history, catalog, models, checkpoints: createInMemoryCheckpoints(), tenant: TENANT },
    ...{ model: 'quick', seed: 1, threads: 1, checkpointSeconds: 0, settings: small },
    asOf: minute(100_000),
    signal: new AbortController().signal,
    whyFails: String,
    onProgress: (line) => progress.push(line),
    ...input,
  });
  expect(outcome).toMatchObject({ outcome: 'published', kind: 'personal' });
  return { progress, ...(await models.load(TENANT, (await models.currentId(TENANT))!)) };
}

const attributesOf = (progress: readonly Progress[]) =>
  progress.find((line): line is AttributesProgress & Progress => line.phase === 'attributes');

describe('a run with a catalog', () => {
  test('publishes a model that places an item of which there is no event', async () => {
    const { model } = await trained(wholeCatalog);
    const cold = coldItemsOf(
      model,
      [3, 20].map((arc) => catalogItem.parse({ itemId: `new ${arc}`, title: 'New', categoryPath: [arcOf(arc * ARC)] })),
    );
    expect(cold.itemIds).toEqual(['new 3', 'new 20']);
    const walked = (from: number) => [0, 1, 2, 3].map((step) => ({ itemId: `i${from + step}`, weight: 1 }));
    const [three, twenty] = scoreColdItems(cold, shopperVector(model, walked(33)));
    expect(three).toBeGreaterThan(twenty + 0.1);
    const alike = itemsLike(model, cold.vectors.subarray(0, cold.dims), 5);
    expect(alike.map(({ item }) => arcOf(Number(model.itemIds[item].slice(1))))).toContain('arc 3');
  });

  test('tells how well items held out of everything were recommended, with the progress and the model', async () => {
    const { progress, manifest } = await trained(wholeCatalog);
    const { coldStart, ...fitted } = attributesOf(progress)!;
    expect(fitted).toMatchObject({ items: ITEMS, features: ITEMS / ARC, regularization: expect.any(Number) as number });
    expect(coldStart).toMatchObject({ heldOut: 30, queries: expect.any(Number) as number });
    expect(coldStart!['recall@10'].model).toBeGreaterThan(0.8);
    expect(coldStart!['recall@10'].popularity).toBeCloseTo(1 / 3);
    expect(manifest.metrics['cold-recall@10']).toEqual(coldStart!['recall@10']);
    expect(progress.filter((line) => line.phase === 'fit').map(({ fit }) => fit)).toEqual(
      ['train', 'all', 'cold'].flatMap((fit) => Array<string>(5).fill(fit)),
    );
  });

  test('judges no map by fewer than thirty items, and learns it all the same', async () => {
    const { progress, manifest, model } = await trained(wholeCatalog.slice(0, 50));
    expect(attributesOf(progress)).toMatchObject({ items: 50, coldStart: undefined });
    expect(manifest.metrics).not.toHaveProperty('cold-recall@10');
    expect(model.attributes.features).toHaveLength(5);
  });

  test('that is empty publishes an empty map', async () => {
    const { progress, model } = await trained([]);
    expect(model.attributes).toEqual(NO_ATTRIBUTES);
    expect(attributesOf(progress)).toBeUndefined();
  });

  test('ends while it judges when it is told to', async () => {
    const stopping = new AbortController();
    const onProgress = (line: Progress) => {
      if (line.phase === 'fit' && line.fit === 'cold') stopping.abort(new Error('stopped'));
    };
    await expect(trained(wholeCatalog, { signal: stopping.signal, onProgress })).rejects.toThrow('stopped');
  });
});
