import { datasetOf, leaveOneOut, type RawInteraction, seededRandom } from '@attune/dataset';
import { scoreItems } from '@attune/ranking-model';
import { evaluateRanking } from './evaluate-ranking';
import { fitBlend } from './fit-blend';
import {
  defaultConfig,
  fitPopularityModel,
  fitRankingModel,
  POPULARITY_ONLY,
  type RankingModelConfig,
} from './fit-ranking-model';

const CONFIG: RankingModelConfig = { ...defaultConfig(1), ials: { ...defaultConfig(1).ials, dims: 8, epochs: 5 } };

/** Shoppers who walk along a ring of items from a random start: what is next follows from the last item alone. */
function ring(users: number, items: number, steps: number): RawInteraction[] {
  const random = seededRandom(4);
  return Array.from({ length: users }, (_, u) => {
    const start = random.below(items);
    return Array.from({ length: steps }, (_, time) => ({
      user: `u${u}`,
      item: `i${(start + time) % items}`,
      weight: 1,
      time,
    }));
  }).flat();
}

describe('fitBlend', () => {
  it('finds the part that knows: transitions where only the order says what is next', async () => {
    const dataset = datasetOf(ring(400, 60, 8));
    const { train, validation, test } = leaveOneOut(dataset);
    const fitted = await fitRankingModel(train, CONFIG, POPULARITY_ONLY);
    const model = { ...fitted, modelId: 'test' };
    const blend = fitBlend(dataset, validation, model, 1);
    expect(blend.transitions).toBeGreaterThan(0);
    const blended = { ...model, blend };
    const metrics = evaluateRanking(dataset, test, (history) => scoreItems(blended, history), [1, 10]);
    const popularity = evaluateRanking(dataset, test, () => model.popularity, [1, 10]);
    expect(metrics['hit@1']).toBeGreaterThan(0.95);
    expect(popularity['hit@10']).toBeLessThan(0.5);
  });

  it('is never worse on the validation than each part alone', async () => {
    const random = seededRandom(8);
    const noise = Array.from({ length: 3_000 }, (_, time) => ({
      user: `u${random.below(150)}`,
      item: `i${Math.floor(80 * random.uniform() ** 2)}`,
      weight: 1,
      time,
    }));
    const dataset = datasetOf(noise);
    const { train, validation } = leaveOneOut(dataset);
    const model = { ...(await fitRankingModel(train, CONFIG, POPULARITY_ONLY)), modelId: 'test' };
    const ndcg = (blend: typeof POPULARITY_ONLY) =>
      evaluateRanking(dataset, validation, (history) => scoreItems({ ...model, blend }, history))['ndcg@10'];
    const chosen = ndcg(fitBlend(dataset, validation, model, 1));
    const none = { factors: 0, transitions: 0, coVisits: 0, popularity: 0 };
    for (const part of ['factors', 'transitions', 'coVisits', 'popularity'] as const) {
      expect(chosen).toBeGreaterThanOrEqual(ndcg({ ...none, [part]: 1 }) - 1e-6);
    }
  });

  it('keeps the blend when there is nothing to choose by', () => {
    const dataset = datasetOf(ring(1, 3, 2));
    const model = { ...fitPopularityModel(dataset, CONFIG), modelId: 'test' };
    expect(fitBlend(dataset, [], model, 1)).toEqual(POPULARITY_ONLY);
  });
});

describe('evaluateRanking', () => {
  it('ranks what the user has not seen: a seen item takes no place', () => {
    const dataset = datasetOf([
      { user: 'u', item: 'best', weight: 1, time: 0 },
      { user: 'u', item: 'second', weight: 1, time: 1 },
      { user: 'u', item: 'third', weight: 1, time: 2 },
    ]);
    const { test } = leaveOneOut(dataset);
    const metrics = evaluateRanking(dataset, test, () => Float32Array.of(3, 2, 1), [1]);
    expect(metrics['hit@1']).toBe(1);
  });

  it('hands the history newest first, with its weights', () => {
    const dataset = datasetOf([
      { user: 'u', item: 'a', weight: 1, time: 0 },
      { user: 'u', item: 'b', weight: 5, time: 1 },
      { user: 'u', item: 'c', weight: 1, time: 2 },
    ]);
    evaluateRanking(dataset, leaveOneOut(dataset).test, (history) => {
      expect(history).toEqual([
        { itemId: 'b', weight: 5 },
        { itemId: 'a', weight: 1 },
      ]);
      return new Float32Array(3);
    });
    expect.assertions(1);
  });
});
