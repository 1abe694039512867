import { atOnce } from '@attune/ranking-model';
import { prepareProfile, profileStage } from './profile-stage';
import { activityOf, catalogOf, item } from '../test-shop';

const MANY = 50_000;
const RARE = 1_000;
const items = Array.from({ length: MANY }, (_, n) =>
  item(`i${n}`, {
    brand: n % RARE === 0 ? 'Rare' : 'Common',
    attributes: { colour: n % (2 * RARE) === 0 ? 'red' : 'blue' },
  }),
);
const shop = {
  catalog: catalogOf(...items),
  activity: activityOf({ i1000: { usual: 80 }, i2000: { usual: 40 }, i3000: { usual: 60 }, i7: { usual: 100 } }),
};

describe('a profile that few items fit', () => {
  const affinities = () => [
    { attribute: 'brand', value: 'Rare', weight: 0.5 },
    { attribute: 'colour', value: 'red', weight: 0.5 },
  ];

  it('leads to the most popular of them, and what fits twice counts twice', () => {
    const stage = profileStage(shop, affinities(), '', { k: 4, isExcluded: () => false });
    const best = [...stage.candidates].map(({ item: { itemId }, score }) => [
      itemId,
      Math.round(1_000 * score!) / 1_000,
    ]);
    // 2,000 is red as well: 1 × (.05 + 1.4) beside .5 × (.05 + 1.8). Of those that nobody has touched the first comes.
    expect(best).toEqual([
      ['i2000', 1.45],
      ['i1000', 0.925],
      ['i3000', 0.825],
      ['i0', 0.05],
    ]);
  });

  it('takes no room for all the others: hundreds of such lists are asked for at the same time', () => {
    atOnce(prepareProfile(shop, affinities()));
    const asked = Array.from({ length: 100 }, affinities);
    const before = process.memoryUsage().arrayBuffers;
    for (const each of asked) atOnce(prepareProfile(shop, each));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1_000);
  });
});
