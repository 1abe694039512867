import type { ColdStartSplit } from '@attune/embedding-training';
import { BY_IDF, chanceRecall, COUNTED, sharedFeatures } from './content-rankers';

const items = ['cup', 'mug', 'saw', 'new mug'];
const features = [['kitchen', 'blue'], ['kitchen'], ['tools', 'blue'], ['kitchen', 'red']];
const split = { heldOut: Int32Array.of(2, 3), rest: { itemIds: items } } as unknown as ColdStartSplit;
const historyOf = (...itemIds: string[]) => itemIds.map((itemId) => ({ itemId, weight: 1 }));

it('ranks what shares features with the history, rare ones more where they are weighed', () => {
  expect([...sharedFeatures(split, features, COUNTED)(historyOf('cup', 'mug'))]).toEqual([1, 2]);
  const [saw, mug] = sharedFeatures(split, features, BY_IDF)(historyOf('cup'));
  expect(saw).toBeCloseTo(Math.log(2));
  expect(mug).toBeCloseTo(Math.log(4 / 3));
});

it('expects no more of chance than all items', () => {
  expect(chanceRecall(10, 40)).toBe(0.25);
  expect(chanceRecall(50, 40)).toBe(1);
  expect(chanceRecall(10, 0)).toBe(0);
});
