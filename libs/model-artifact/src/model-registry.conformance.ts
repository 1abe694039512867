import type { RankingModel } from '@attune/ranking-model';
import fc from 'fast-check';
import { arbitraryModel } from './arbitrary-model';
import { ModelCorruptError, ModelNotFoundError, ServingChangedError } from './errors';
import type { ModelReader, ModelWriter, TrainingRecord } from './model-registry';
import { KEPT_DAYS, KEPT_MODELS } from './new-manifest';

type Registry = ModelReader & ModelWriter;

/** What every registry must do; each test works on a tenant of its own. */
export function describeModelRegistry(open: (now: () => Date) => Registry): void {
  let clock = Date.parse('2026-11-25T04:15:30.000Z');
  /** A minute passes with every look at the clock. */
  const registry = () => open(() => new Date((clock += 60_000)));
  let tenants = 0;
  const newTenant = () => `shop-${++tenants}`;
  const [model, other] = fc.sample(arbitraryModel, { numRuns: 2, seed: 7 });
  const record: TrainingRecord = {
    trainedOn: { interactions: 1_000, shoppers: 50, from: '2026-10-01T00:00:00Z', to: '2026-11-25T00:00:00Z' },
    metrics: { 'ndcg@10': { model: 0.1, popularity: 0.05 } },
    seed: 42,
    trainingSeconds: 1.5,
    config: { dims: model.factors.dims, nested: { epochs: 8 } },
  };

  it('has nothing for a tenant that never published', async () => {
    const tenant = newTenant();
    expect(await registry().currentId(tenant)).toBeUndefined();
    expect(await registry().list(tenant)).toEqual([]);
    await expect(registry().load(tenant, '20261125T041530Z-aaaaaa')).rejects.toThrow(ModelNotFoundError);
  });

  it('loads what was published, and makes it the serving one', async () => {
    const [models, tenant] = [registry(), newTenant()];
    const manifest = await models.publish(tenant, model, record);
    expect(manifest).toMatchObject({ ...record, tenant, itemCount: model.itemIds.length, dims: model.factors.dims });
    expect(await models.currentId(tenant)).toBe(manifest.modelId);
    expect(await models.tenants()).toContain(tenant);
    expect(await models.load(tenant, manifest.modelId)).toEqual({
      manifest,
      model: { ...model, modelId: manifest.modelId },
    });
  });

  it('loads a model with an index, whose tables have another place in memory', async () => {
    const [models, tenant] = [registry(), newTenant()];
    const withIndex = arbitraryModel.filter(({ index, factors }) => index !== undefined && factors.dims > 0);
    const [large] = fc.sample(withIndex, { numRuns: 1, seed: 7 });
    const { modelId } = await models.publish(tenant, large, record);
    const loaded = await models.load(tenant, modelId);
    expect(loaded.model).toEqual({ ...large, modelId });
    expect(loaded.model.factors.items.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it("keeps tenants' models apart", async () => {
    const models = registry();
    const [mine, theirs] = [newTenant(), newTenant()];
    const { modelId } = await models.publish(mine, model, record);
    await models.publish(theirs, other, record);
    expect(await models.currentId(mine)).toBe(modelId);
    await expect(models.load(theirs, modelId)).rejects.toThrow(ModelNotFoundError);
    await expect(models.promote(theirs, modelId)).rejects.toThrow(ModelNotFoundError);
  });

  it('goes back to an older model', async () => {
    const [models, tenant] = [registry(), newTenant()];
    const first = await models.publish(tenant, model, record);
    const second = await models.publish(tenant, other, record);
    expect(await models.currentId(tenant)).toBe(second.modelId);
    await models.promote(tenant, first.modelId);
    expect(await models.currentId(tenant)).toBe(first.modelId);
    expect((await models.list(tenant)).map(({ modelId }) => modelId)).toEqual([second.modelId, first.modelId]);
  });

  it('publishes and promotes only while what is expected serves', async () => {
    const [models, tenant] = [registry(), newTenant()];
    const nothing = { serving: undefined };
    const first = await models.publish(tenant, model, record, nothing);
    await expect(models.publish(tenant, other, record, nothing)).rejects.toThrow(ServingChangedError);
    await expect(models.publish(tenant, other, record, { serving: 'gone' })).rejects.toThrow(first.modelId);
    expect(await models.list(tenant)).toEqual([first]);
    const second = await models.publish(tenant, other, record, { serving: first.modelId });
    const promotion = models.promote(tenant, first.modelId, { serving: first.modelId });
    await expect(promotion).rejects.toThrow(ServingChangedError);
    expect(await models.currentId(tenant)).toBe(second.modelId);
    await models.promote(tenant, first.modelId, { serving: second.modelId });
    expect(await models.currentId(tenant)).toBe(first.modelId);
    await expect(models.promote(tenant, 'gone', { serving: first.modelId })).rejects.toThrow(ModelNotFoundError);
  });

  it.each([
    ['the first models of a tenant', false],
    ['models in place of another', true],
  ])('of several writers at once that expect the same, lets one publish: %s', async (_, hasOne) => {
    const [models, tenant] = [registry(), newTenant()];
    const serving = hasOne ? (await models.publish(tenant, model, record)).modelId : undefined;
    const writing = [1, 2, 3, 4].map(() => models.publish(tenant, other, record, { serving }));
    const settled = await Promise.allSettled(writing);
    const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.modelId] : []));
    expect(won).toEqual([await models.currentId(tenant)]);
    const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    for (const reason of lost) expect(reason).toBeInstanceOf(ServingChangedError);
    expect((await models.list(tenant)).map(({ modelId }) => modelId)).toEqual([...won, ...(serving ? [serving] : [])]);
  });

  it('of several writers at once that expect nothing, lets all publish', async () => {
    const [models, tenant] = [registry(), newTenant()];
    const published = await Promise.all([1, 2, 3].map(() => models.publish(tenant, model, record)));
    expect(published.map(({ modelId }) => modelId)).toContain(await models.currentId(tenant));
    expect(await models.list(tenant)).toHaveLength(3);
  });

  it('names models so that their order is the order of time', async () => {
    const [models, tenant] = [registry(), newTenant()];
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.push((await models.publish(tenant, model, record)).modelId);
    expect(ids).toEqual([...ids].sort());
    expect(ids[0]).toMatch(/^\d{8}T\d{6}Z-[0-9a-f]{6}$/);
  });

  it('keeps the newest models only, and always the serving one', async () => {
    const [models, tenant] = [registry(), newTenant()];
    const published: string[] = [];
    for (let i = 0; i < KEPT_MODELS + 2; i++) published.push((await models.publish(tenant, model, record)).modelId);
    const kept = (await models.list(tenant)).map(({ modelId }) => modelId);
    expect(kept).toEqual(published.slice(-KEPT_MODELS).reverse());
    await expect(models.load(tenant, published[0])).rejects.toThrow(ModelNotFoundError);
    expect((await models.load(tenant, kept.at(-1)!)).model.itemIds).toEqual(model.itemIds);
  });

  it('keeps the last model of each day of a week, so that what went wrong overnight can be gone back from', async () => {
    const [models, tenant] = [registry(), newTenant()];
    const lastOfDay: string[] = [];
    for (let day = 0; day < KEPT_DAYS + 2; day++) {
      clock = Date.parse('2027-01-01T12:00:00Z') + day * 24 * 60 * 60_000;
      await models.publish(tenant, model, record);
      lastOfDay.push((await models.publish(tenant, model, record)).modelId);
    }
    const today: string[] = [];
    for (let i = 0; i < KEPT_MODELS; i++) today.push((await models.publish(tenant, model, record)).modelId);
    const kept = (await models.list(tenant)).map(({ modelId }) => modelId);
    expect(kept).toEqual([...today.toReversed(), ...lastOfDay.slice(2, -1).toReversed()]);
    expect((await models.load(tenant, lastOfDay[2])).model.itemIds).toEqual(model.itemIds);
  });

  it('refuses a model that could not serve, and goes on serving the old one', async () => {
    const [models, tenant] = [registry(), newTenant()];
    const good = await models.publish(tenant, model, record);
    const broken: Omit<RankingModel, 'modelId'> = { ...model, popularity: Float32Array.of(NaN) };
    await expect(models.publish(tenant, broken, record)).rejects.toThrow(ModelCorruptError);
    expect(await models.currentId(tenant)).toBe(good.modelId);
    expect(await models.list(tenant)).toEqual([good]);
  });
}
