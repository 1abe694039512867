import { syntheticInteractions, type SyntheticSize } from './synthetic-interactions';

const SIZE: SyntheticSize = { users: 2_000, items: 1_000, events: 60_000, seed: 1 };

test('gives the same interactions for the same seed, and others for another', () => {
  const { items } = syntheticInteractions(SIZE);
  expect(syntheticInteractions(SIZE).items).toEqual(items);
  expect(syntheticInteractions({ ...SIZE, seed: 2 }).items).not.toEqual(items);
});

test('has about as many events as asked for, of items that exist, and at least two for each user', () => {
  const { offsets, items } = syntheticInteractions(SIZE);
  expect(Math.abs(items.length / SIZE.events - 1)).toBeLessThan(0.02);
  expect(items.every((item) => item >= 0 && item < SIZE.items)).toBe(true);
  for (let u = 0; u < SIZE.users; u++) expect(offsets[u + 1] - offsets[u]).toBeGreaterThanOrEqual(2);
});

test('has few popular items and few busy users, as shops have', () => {
  const { offsets, items } = syntheticInteractions(SIZE);
  const counts = new Int32Array(SIZE.items);
  for (const item of items) counts[item]++;
  const shareOfTopTenth = (values: number[]) => {
    const sorted = values.sort((a, b) => b - a);
    const top = sorted.slice(0, sorted.length / 10).reduce((a, b) => a + b, 0);
    return top / sorted.reduce((a, b) => a + b, 0);
  };
  expect(shareOfTopTenth([...counts])).toBeGreaterThan(0.3);
  expect(shareOfTopTenth(Array.from({ length: SIZE.users }, (_, u) => offsets[u + 1] - offsets[u]))).toBeGreaterThan(
    0.25,
  );
});
