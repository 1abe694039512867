import { availableParallelism } from 'node:os';
import { datasetOf, interactionCount, type RawInteraction } from '@attune/dataset';
import { KernelMemoryError, WasmKernels } from '@attune/kernels';
import { type EpochReport, fitIals, type IalsConfig } from './fit-ials';
import { fitItemFactors } from './fit-item-factors';
import { ialsMemory } from './ials-memory';
import { newestShoppers } from './newest-shoppers';

const CONFIG: IalsConfig = {
  ...{ dims: 4, epochs: 1, unobservedWeight: 0.1, regularization: 0.01, frequencyExponent: 1, seed: 1 },
};

/** So many shoppers with a touch each of two of so many items; the later in number, the later in time. */
function visits(shoppers: number, items: number): RawInteraction[] {
  return Array.from({ length: 2 * shoppers }, (_, n) => ({
    ...{ user: `u${n >> 1}`, item: `i${(n * 7) % items}`, weight: 1, time: n },
  }));
}

/** Whether a fit ends in so many bytes. */
async function fits(interactions: readonly RawInteraction[], dims: number, bytes: number): Promise<boolean> {
  const kernels = new WasmKernels({ threads: 1, memoryLimitBytes: bytes });
  try {
    await fitIals(datasetOf(interactions), { ...CONFIG, dims }, undefined, { kernels });
    return true;
  } catch (error) {
    if (error instanceof KernelMemoryError) return false;
    throw error;
  } finally {
    await kernels.close();
  }
}

describe('ialsMemory', () => {
  it.each([
    ['many shoppers', 300_000, 100, 4],
    ['many items', 100_000, 190_000, 4],
    ['wide vectors', 20_000, 1_000, 30],
  ])(
    'is enough for %s, and two thirds of it are not',
    async (_, shoppers, items, dims) => {
      const interactions = visits(shoppers, items);
      const bytes = ialsMemory({ users: shoppers, items, entries: interactions.length }, dims, 1);
      expect(await fits(interactions, dims, bytes)).toBe(true);
      expect(await fits(interactions, dims, bytes * 0.67)).toBe(false);
    },
    60_000,
  );

  it('leaves room for three million shoppers at the width of small catalogs', () => {
    const shop = { users: 3_000_000, items: 50_000, entries: 15_000_000 };
    expect(ialsMemory(shop, 128, 16)).toBeLessThan(2 ** 31);
  });
});

describe('newestShoppers', () => {
  const dataset = datasetOf(visits(1_000, 50));
  const enough = ialsMemory({ users: 1_000, items: 50, entries: 2_000 }, 4, 1);

  it('are all where there is room', () => {
    expect(newestShoppers(dataset, 4, 1, enough)).toBe(dataset);
  });

  it('are those who were there last, with their whole histories, as many as there is room for', () => {
    const newest = newestShoppers(dataset, 4, 1, enough - 20_000);
    const count = newest.userIds.length;
    expect(count).toBeGreaterThan(500);
    expect(newest.userIds).toEqual(dataset.userIds.slice(-count));
    expect(newest.itemIds).toEqual(dataset.itemIds);
    expect([...newest.items]).toEqual([...dataset.items.slice(-2 * count)]);
    expect([...newest.times]).toEqual([...dataset.times.slice(-2 * count)]);
    expect(newest.offsets.at(-1)).toBe(interactionCount(newest));
    const needed = (users: number) => ialsMemory({ users, items: 50, entries: 2 * users }, 4, 1);
    expect(needed(count)).toBeLessThanOrEqual(enough - 20_000);
  });

  it('teach the factors of a history that is too large, and each report says how many they are', async () => {
    const reports: EpochReport[] = [];
    const onEpoch = (report: EpochReport) => void reports.push(report);
    const threads = availableParallelism();
    const memoryBytes = ialsMemory({ users: 1_000, items: 50, entries: 2_000 }, 4, threads) - 20_000;
    const { items } = await fitItemFactors(dataset, CONFIG, onEpoch, { memoryBytes });
    expect(reports.map(({ shoppers }) => shoppers)).toEqual([
      newestShoppers(dataset, 4, threads, memoryBytes).userIds.length,
    ]);
    expect(items).toHaveLength(50 * 4);
    await fitItemFactors(dataset, CONFIG, onEpoch);
    expect(reports[1].shoppers).toBeUndefined();
  });
});
