import { createHash } from 'node:crypto';
import type { CheckpointStore, TrainingCheckpoint } from './checkpoint-store';

/** What every store of checkpoints must do; each test works on a tenant of its own. */
export function describeCheckpointStore(open: () => CheckpointStore): void {
  let tenants = 0;
  const newTenant = () => `shop-${++tenants}`;
  /** With a block of more than one row in PostgreSQL, and an empty one. */
  const checkpoint = (epoch: number): TrainingCheckpoint => ({
    progress: { epoch, seed: 1, settings: { dims: 64 }, asOf: '2026-11-25T00:00:00.000Z' },
    blocks: {
      parameters: Float32Array.from({ length: 1_200_000 }, (_, i) => Math.fround(i * epoch)),
      moments: Float32Array.of(0.5, -0, 3e-39),
      best: new Float32Array(0),
    },
  });

  /** Compared as bytes: jest would take seconds to look at each of the numbers. */
  const asBytes = (one: TrainingCheckpoint | undefined) =>
    one && {
      progress: one.progress,
      blocks: Object.entries(one.blocks).map(([name, values]) => [
        name,
        createHash('sha256')
          .update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
          .digest('hex'),
      ]),
    };

  it('has nothing for a tenant that never saved', async () => {
    expect(await open().load(newTenant())).toBeUndefined();
  });

  it('gives back the last one that was saved, to the last bit', async () => {
    const [store, tenant] = [open(), newTenant()];
    await store.save(tenant, checkpoint(1));
    await store.save(tenant, checkpoint(2));
    expect(asBytes(await store.load(tenant))).toEqual(asBytes(checkpoint(2)));
  });

  it('gives back only what is wanted by its progress', async () => {
    const [store, tenant] = [open(), newTenant()];
    const one = { progress: { seed: 1 }, blocks: { parameters: Float32Array.of(1) } };
    await store.save(tenant, one);
    expect(await store.load(tenant, ({ seed }) => seed === 2)).toBeUndefined();
    expect(await store.load(tenant, ({ seed }) => seed === 1)).toEqual(one);
  });

  it('takes the checkpoints of two trainers at once, and has a whole one at any moment', async () => {
    const [store, tenant] = [open(), newTenant()];
    await Promise.all([1, 2].map((epoch) => store.save(tenant, checkpoint(epoch))));
    const loaded = await Promise.all([
      store.load(tenant),
      ...[3, 4].map((epoch) => store.save(tenant, checkpoint(epoch)).then(() => store.load(tenant))),
    ]);
    for (const one of loaded) expect(asBytes(one)).toEqual(asBytes(checkpoint(Number(one?.progress.epoch))));
  });

  it("keeps tenants' checkpoints apart, and clears only the one it is told to", async () => {
    const store = open();
    const [mine, theirs] = [newTenant(), newTenant()];
    await store.save(mine, checkpoint(1));
    await store.save(theirs, checkpoint(2));
    await store.clear(mine);
    await store.clear(mine);
    expect(await store.load(mine)).toBeUndefined();
    expect((await store.load(theirs))?.progress).toMatchObject({ epoch: 2 });
  });
}
