import { datasetOf, type InteractionDataset, leaveOneOut, type RawInteraction, seededRandom } from '@attune/dataset';
import { type HistoryEntry, onlyPart, PARTS, scoreItems } from '@attune/ranking-model';
import { evaluateRanking } from './evaluate-ranking';
import { fitBlend } from './fit-blend';
import {
  defaultConfig,
  fitPopularityModel,
  fitRankingModel,
  POPULARITY_ONLY,
  type RankingModelConfig,
} from './fit-ranking-model';

function configFor(dataset: InteractionDataset): RankingModelConfig {
  const config = defaultConfig(dataset, 1);
  return { ...config, ials: { ...config.ials, dims: 8, epochs: 5 } };
}

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
    const fitted = await fitRankingModel(train, configFor(train), POPULARITY_ONLY);
    const model = { ...fitted, modelId: 'test' };
    const blend = await fitBlend(dataset, validation, model, { seed: 1 });
    expect(blend.transitions).toBeGreaterThan(0);
    const blended = { ...model, blend };
    const metrics = await evaluateRanking(dataset, test, (history) => scoreItems(blended, history), {
      cutoffs: [1, 10],
    });
    const popularity = await evaluateRanking(dataset, test, () => model.popularity, { cutoffs: [1, 10] });
    expect(metrics['hit@1']).toBeGreaterThan(0.95);
    expect(popularity['hit@10']).toBeLessThan(0.5);
  });

  it('is never worse on the validation than each part alone, but for the 0.2 % that a part must be worth', async () => {
    const random = seededRandom(8);
    const noise = Array.from({ length: 3_000 }, (_, time) => ({
      user: `u${random.below(150)}`,
      item: `i${Math.floor(80 * random.uniform() ** 2)}`,
      weight: 1,
      time,
    }));
    const dataset = datasetOf(noise);
    const { train, validation } = leaveOneOut(dataset);
    const model = { ...(await fitRankingModel(train, configFor(train), POPULARITY_ONLY)), modelId: 'test' };
    const ndcg = async (blend: typeof POPULARITY_ONLY) =>
      (await evaluateRanking(dataset, validation, (history) => scoreItems({ ...model, blend }, history)))['ndcg@10'];
    const chosen = await ndcg(await fitBlend(dataset, validation, model, { seed: 1 }));
    for (const part of PARTS) {
      expect(chosen).toBeGreaterThanOrEqual(0.998 * (await ndcg(onlyPart(part))) - 1e-6);
    }
  });

  it('chooses by the question that will be asked: where shoppers come back, items of the history may win', async () => {
    // Everyone looks at the best seller once, and at an item of their own again and again.
    const dataset = datasetOf(
      Array.from({ length: 90 }, (_, u) =>
        ['best seller', ...Array.from({ length: 4 }, () => `own-${u}`)].map((item, time) => ({
          ...{ user: `u${u}`, item, weight: 1, time: u + time * 1_000 },
        })),
      ).flat(),
    );
    const model = { ...(await fitRankingModel(dataset, configFor(dataset), POPULARITY_ONLY)), modelId: 'test' };
    const own = dataset.itemIds.map((_, item) => item).filter((item) => dataset.itemIds[item] !== 'best seller');
    const comesBack = own.map((item, user) => ({
      ...{ user, historyEnd: dataset.offsets[user] + 2, targets: Int32Array.of(item) },
    }));
    const hits = async (ranksSeen: boolean) => {
      const blend = await fitBlend(dataset, comesBack, model, { seed: 1, ranksSeen });
      const score = (history: HistoryEntry[]) => scoreItems({ ...model, blend }, history);
      return (await evaluateRanking(dataset, comesBack, score, { cutoffs: [1], ranksSeen: true }))['hit@1'];
    };
    expect(await hits(true)).toBe(1);
    expect(await hits(false)).toBeLessThan(0.5);
  });

  it('keeps the blend when there is nothing to choose by', async () => {
    const dataset = datasetOf(ring(1, 3, 2));
    const model = { ...fitPopularityModel(dataset, configFor(dataset)), modelId: 'test' };
    expect(await fitBlend(dataset, [], model, { seed: 1 })).toEqual(POPULARITY_ONLY);
  });
});

describe('a run that is told to end', () => {
  const dataset = datasetOf(ring(100, 30, 8));
  const { train, validation, test } = leaveOneOut(dataset);
  const fitted = async () => ({
    ...(await fitRankingModel(train, configFor(train), POPULARITY_ONLY)),
    modelId: 'test',
  });

  it('ends with the question that is asked', async () => {
    const stopping = new AbortController();
    let asked = 0;
    const score = () => {
      if (++asked === 5) stopping.abort(new Error('stopped'));
      return new Float32Array(dataset.itemIds.length);
    };
    const ranking = evaluateRanking(dataset, test, score, { signal: stopping.signal });
    await expect(ranking).rejects.toThrow('stopped');
    expect(asked).toBe(5);
  });

  it.each([0, 10])('ends in the %dth turn of choosing weights', async (turn) => {
    const stopping = new AbortController();
    const blending = fitBlend(dataset, validation.slice(0, 1), await fitted(), { seed: 1, signal: stopping.signal });
    let turns = 0;
    const next = () => void (turns++ === turn ? stopping.abort(new Error('stopped')) : setImmediate(next));
    setImmediate(next);
    await expect(blending).rejects.toThrow('stopped');
  });
});

describe('evaluateRanking', () => {
  it('ranks what the user has not seen: a seen item takes no place', async () => {
    const dataset = datasetOf([
      { user: 'u', item: 'best', weight: 1, time: 0 },
      { user: 'u', item: 'second', weight: 1, time: 1 },
      { user: 'u', item: 'third', weight: 1, time: 2 },
    ]);
    const { test } = leaveOneOut(dataset);
    const metrics = await evaluateRanking(dataset, test, () => Float32Array.of(3, 2, 1), { cutoffs: [1] });
    expect(metrics['hit@1']).toBe(1);
    const withSeen = await evaluateRanking(dataset, test, () => Float32Array.of(3, 2, 1), {
      cutoffs: [1],
      ranksSeen: true,
    });
    expect(withSeen['hit@1']).toBe(0);
  });

  it('hands the history newest first, with its weights', async () => {
    const dataset = datasetOf([
      { user: 'u', item: 'a', weight: 1, time: 0 },
      { user: 'u', item: 'b', weight: 5, time: 1 },
      { user: 'u', item: 'c', weight: 1, time: 2 },
    ]);
    await evaluateRanking(dataset, leaveOneOut(dataset).test, (history) => {
      expect(history).toEqual([
        { itemId: 'b', weight: 5, time: 1 },
        { itemId: 'a', weight: 1, time: 0 },
      ]);
      return new Float32Array(3);
    });
    expect.assertions(1);
  });
});
