import { datasetOf, type InteractionDataset } from '@attune/dataset';
import type { NeighbourLists } from '@attune/ranking-model';
import { fitBoughtTogether } from './fit-bought-together';
import { type CoVisitationConfig, fitCoVisitation } from './fit-co-visitation';
import { fitPopularity } from './fit-popularity';

/** Users by their items in order: `abc` is three touches. */
function sequences(...users: string[]): InteractionDataset {
  return datasetOf(
    users.flatMap((items, u) =>
      [...items].map((item, time) => ({ user: `u${u}`, item, weight: 1, time: time * 1000 })),
    ),
  );
}

/** Baskets by their items. */
function baskets(...all: string[]): InteractionDataset {
  return datasetOf(
    all.flatMap((items, b) => [...items].map((item) => ({ user: 'u', item, weight: 5, time: b, basket: `b${b}` }))),
  );
}

/** An item's list as `[neighbour, score]`. */
function row(dataset: InteractionDataset, lists: NeighbourLists, item: string): [string, number][] {
  const index = dataset.itemIds.indexOf(item);
  const range = Array.from(lists.items.subarray(lists.offsets[index], lists.offsets[index + 1]));
  return range.map((other, i) => [dataset.itemIds[other], lists.scores[lists.offsets[index] + i]]);
}

const PLAIN: CoVisitationConfig = {
  direction: 'after',
  window: 2,
  stepDecay: 0.5,
  halfLifeMs: Infinity,
  itemExponent: 0,
  neighbourExponent: 0,
  listLength: 10,
};

describe('fitCoVisitation', () => {
  it('counts what followed, less for every step, within the window and within one user', async () => {
    const dataset = sequences('abcd', 'ab');
    const lists = await fitCoVisitation(dataset, PLAIN);
    expect(row(dataset, lists, 'a')).toEqual([
      ['b', 2],
      ['c', 0.5],
    ]);
    expect(row(dataset, lists, 'd')).toEqual([]);
  });

  it('counts both directions alike when asked to', async () => {
    const dataset = sequences('abc');
    const lists = await fitCoVisitation(dataset, { ...PLAIN, direction: 'around' });
    expect(row(dataset, lists, 'c')).toEqual([
      ['b', 1],
      ['a', 0.5],
    ]);
  });

  it('takes an item that is touched again and again as one step', async () => {
    const dataset = sequences('aaabbb');
    expect(row(dataset, await fitCoVisitation(dataset, PLAIN), 'a')).toEqual([['b', 1]]);
  });

  it('never lists an item as its own neighbour', async () => {
    const dataset = sequences('abab');
    expect(row(dataset, await fitCoVisitation(dataset, PLAIN), 'a')).toEqual([['b', 2]]);
  });

  it('divides by how often both occur, so that a popular neighbour does not win by being popular', async () => {
    const dataset = sequences('ap', 'ap', 'ar', 'bp', 'cp', 'dp', 'ep', 'fp', 'ar');
    const lists = await fitCoVisitation(dataset, { ...PLAIN, itemExponent: 0.5, neighbourExponent: 1 });
    const scores = row(dataset, lists, 'a');
    expect(scores.map(([item]) => item)).toEqual(['r', 'p']);
    expect(scores[0][1]).toBeCloseTo(2 / 2 / Math.sqrt(4), 6);
    expect(scores[1][1]).toBeCloseTo(2 / 7 / Math.sqrt(4), 6);
  });

  it('counts a pair half as much with every half-life that it is older than the newest', async () => {
    const dataset = sequences('abac');
    const lists = await fitCoVisitation(dataset, { ...PLAIN, window: 1, halfLifeMs: 2_000 });
    expect(row(dataset, lists, 'a')).toEqual([
      ['c', 1],
      ['b', 0.5],
    ]);
    await expect(fitCoVisitation(dataset, { ...PLAIN, halfLifeMs: 0 })).rejects.toThrow(
      'halfLifeMs must be above 0, not 0',
    );
  });

  it('keeps the best of a long list, and the earlier of equals', async () => {
    const dataset = sequences('ab', 'ac', 'ad', 'ad');
    expect(row(dataset, await fitCoVisitation(dataset, { ...PLAIN, listLength: 2 }), 'a')).toEqual([
      ['d', 2],
      ['b', 1],
    ]);
  });

  it('of nothing, and of one event, is empty', async () => {
    expect((await fitCoVisitation(datasetOf([]), PLAIN)).offsets).toHaveLength(1);
    expect([...(await fitCoVisitation(sequences('a'), PLAIN)).offsets]).toEqual([0, 0]);
  });
});

describe('counting in a large catalog', () => {
  const dataset = datasetOf(
    Array.from({ length: 4_000 }, (_, n) => ({
      ...{ user: `u${n % 100}`, item: `i${n >> 1}`, weight: 5, time: n, basket: `b${n >> 2}` },
    })),
  );
  const work = {
    'what follows what': (signal: AbortSignal) => fitCoVisitation(dataset, PLAIN, signal),
    'what is bought together': (signal: AbortSignal) => fitBoughtTogether(dataset, 5, signal),
  };

  it.each(Object.entries(work))('%s lets other work run meanwhile, and ends when it is told to', async (_, count) => {
    const stopping = new AbortController();
    let turns = 0;
    const turn = () => {
      if (++turns < 3) setImmediate(turn);
      else stopping.abort(new Error('stopped'));
    };
    setImmediate(turn);
    await expect(count(stopping.signal)).rejects.toThrow('stopped');
  });
});

describe('fitBoughtTogether', () => {
  it('prefers the true companion to what everybody buys with everything', async () => {
    const bags = Array.from({ length: 20 }, (_, i) => `z${String.fromCharCode(0x100 + i)}`);
    const dataset = baskets('xyz', 'xyz', 'xyz', 'xy', ...bags);
    const together = row(dataset, await fitBoughtTogether(dataset, 5), 'x');
    expect(together.map(([item]) => item)).toEqual(['y', 'z']);
  });

  it('trusts ten baskets more than one', async () => {
    const ten = Array.from({ length: 10 }, () => 'ab');
    const dataset = baskets(...ten, 'ac', 'b', 'b');
    const [best, second] = row(dataset, await fitBoughtTogether(dataset, 5), 'a');
    expect(best[0]).toBe('b');
    expect(best[1]).toBeGreaterThan(2 * second[1]);
  });

  it('counts an item that stands twice in a basket once, and looks at purchases only', async () => {
    const dataset = baskets('aab');
    expect(row(dataset, await fitBoughtTogether(dataset, 5), 'b')).toEqual([['a', expect.closeTo(1 / 6, 6)]]);
    expect((await fitBoughtTogether(sequences('ab', 'ab'), 5)).items).toHaveLength(0);
  });
});

describe('fitPopularity', () => {
  const dataset = datasetOf([
    { user: 'u', item: 'old', weight: 4, time: 0 },
    { user: 'u', item: 'new', weight: 3, time: 1000 },
    { user: 'v', item: 'new', weight: 1, time: 0 },
  ]);

  it('halves a touch with every half-life', () => {
    const [old, fresh] = fitPopularity(dataset, 500);
    expect(fresh).toBe(1);
    expect(old).toBeCloseTo(4 / 4 / (3 + 1 / 4), 6);
  });

  it('sums weights when time does not count', () => {
    expect([...fitPopularity(dataset, Infinity)]).toEqual([1, 1]);
  });

  it('is empty of nothing, and refuses a half-life of 0', () => {
    expect(fitPopularity(datasetOf([]), 1)).toHaveLength(0);
    expect(() => fitPopularity(dataset, 0)).toThrow(RangeError);
  });
});
