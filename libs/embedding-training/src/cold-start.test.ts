import { datasetOf, interactionCount, type RawInteraction, seededRandom } from '@attune/dataset';
import { amongHeldOut, attributeScorer, coldStartSplit } from './cold-start';
import { evaluateRanking } from './evaluate-ranking';
import { attributeMapConfig, fitAttributeMap } from './fit-attribute-map';
import { fitIals } from './fit-ials';

const IALS = { dims: 8, epochs: 10, unobservedWeight: 0.1, regularization: 0.01, frequencyExponent: 1, seed: 1 };
const GROUPS = 4;
const ITEMS = 120;

/** Shoppers who each touch items of one group, which is told by the items' category; sizes and colours say nothing. */
function tasteGroups() {
  const random = seededRandom(2);
  const interactions: RawInteraction[] = [];
  for (let u = 0; u < 200; u++) {
    for (let time = 0; time < 12; time++) {
      const item = (u % GROUPS) + GROUPS * random.below(ITEMS / GROUPS);
      interactions.push({ user: `u${u}`, item: `${item}`, weight: 1, time });
    }
  }
  const dataset = datasetOf(interactions);
  const features = dataset.itemIds.map((id) => [
    ...[`category:${Number(id) % GROUPS}`, `size=${random.below(5)}`, `colour=${random.below(8)}`],
  ]);
  return { dataset, features };
}

const { dataset, features } = tasteGroups();
const split = coldStartSplit(dataset, () => true, 0.2, 1);

describe('coldStartSplit', () => {
  it('leaves no touch of the held-out items, and asks for them all', () => {
    expect(split.heldOut).toHaveLength(24);
    const held = new Set(split.heldOut);
    expect([...split.rest.items].some((item) => held.has(item))).toBe(false);
    const asked = split.questions.reduce((sum, { targets }) => sum + targets.length, 0);
    expect(asked).toBeGreaterThan(0);
    for (const { user, historyEnd, targets } of split.questions) {
      expect(historyEnd).toBe(split.rest.offsets[user + 1]);
      expect([...targets].every((item) => held.has(item))).toBe(true);
    }
    expect(interactionCount(split.rest)).toBeLessThan(interactionCount(dataset));
  });

  it('holds out only what it may', () => {
    const few = coldStartSplit(dataset, (item) => item < 10, 0.5, 1);
    expect(few.heldOut).toHaveLength(5);
    expect(Math.max(...few.heldOut)).toBeLessThan(10);
    expect(coldStartSplit(dataset, () => false, 0.5, 1)).toMatchObject({ questions: [], rest: dataset });
  });

  it('asks nothing of a shopper who has no other history', () => {
    const one = datasetOf([{ user: 'u', item: 'i', weight: 1, time: 0 }]);
    expect(coldStartSplit(one, () => true, 1, 1).questions).toEqual([]);
  });
});

describe('a cold item', () => {
  it('is ranked for the shoppers of its taste, without a touch of its own', async () => {
    const { factors } = await fitIals(split.rest, IALS);
    const { map } = await fitAttributeMap(factors, features, attributeMapConfig(1));
    const score = attributeScorer(split, factors, map, features);
    const ofGroup = (item: number) => Number(dataset.itemIds[item]) % GROUPS;
    const firstOnes: boolean[] = [];
    await evaluateRanking(split.rest, split.questions, amongHeldOut(split, score), {
      cutoffs: [1],
      onRanked: ({ user }, [first]) =>
        firstOnes.push(ofGroup(first) === Number(dataset.userIds[user].slice(1)) % GROUPS),
    });
    expect(firstOnes).toHaveLength(split.questions.length);
    expect(firstOnes.every(Boolean)).toBe(true);
  });

  it('of an unknown kind scores 0', async () => {
    const { factors } = await fitIals(split.rest, IALS);
    const { map } = await fitAttributeMap(factors, features, attributeMapConfig(1));
    const unknown = features.map((names, item) => (split.heldOut.includes(item) ? ['category:unheard of'] : names));
    const score = attributeScorer(split, factors, map, unknown);
    expect([...score([{ itemId: dataset.itemIds[split.rest.items[0]], weight: 1 }])].every((one) => one === 0)).toBe(
      true,
    );
  });
});
